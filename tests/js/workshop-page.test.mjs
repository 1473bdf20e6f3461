/** Fear: the workshop loses a draft, points beside the mistake, or waits for ever for an engine that has stopped. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { EngineTrap, deskInWorker } from '../../www/workshop/client.js'
import { criteriaOf } from '../../www/workshop/profile.js'
import { changesTo, foldersOf, linesWithProblems, partsOf, selectionOf, textAt, withText } from '../../www/workshop/draft.js'

/** @import { Diagnostic } from '../../www/workshop/shapes.js' */

const SHIPPED = { 'a.toml': 'one', 'b/c.toml': 'two' }

test('a change is none once the text is as shipped again', () => {
  const changed = withText({}, SHIPPED, 'a.toml', 'other')
  assert.deepEqual(changed, { 'a.toml': 'other' })
  assert.deepEqual(withText(changed, SHIPPED, 'a.toml', 'one'), {})
  assert.deepEqual(withText({ 'new.toml': '' }, SHIPPED, 'new.toml', null), {})
})

test('a folder of the author’s is told by what it changes, adds and lacks', () => {
  const changes = changesTo({ 'a.toml': 'one', 'd.toml': '' }, SHIPPED)
  assert.deepEqual(changes, { 'b/c.toml': null, 'd.toml': '' })
  assert.deepEqual(['a.toml', 'b/c.toml', 'd.toml', 'e'].map((path) => textAt(changes, SHIPPED, path)), ['one', null, '', null])
})

test('an example is in lines that a file could have, with the unit at its number', () => {
  const text = /** @type {any} */ ({ say: (/** @type {string} */ id, /** @type {object} */ params) => JSON.stringify({ id, ...params }) })
  const profile = { sex: 'female', age: { min: 65, max: 70, unit: 'years' }, mitoses: { min: 2, unit: '' }, kit: { unit: true, box: false }, her2: { one_of: ['zero', 'low'] } }
  assert.deepEqual(criteriaOf(profile, text), [
    'sex is female',
    'age >= 65 years',
    'age <= 70 years',
    'mitoses >= 2',
    'kit include unit',
    '{"id":"workshop-absent","fact":"kit","member":"box"}',
    'her2 is zero or low',
  ])
})

test('files are listed by folder, the guideline’s own first', () => {
  assert.deepEqual(foldersOf(['b/c.toml', 'z.toml', 'a/d/e.toml', 'a.toml']), [
    { folder: '', paths: ['a.toml', 'z.toml'] },
    { folder: 'a/d', paths: ['a/d/e.toml'] },
    { folder: 'b', paths: ['b/c.toml'] },
  ])
})

test('a place counts characters, also those that JavaScript counts twice, and may lie beyond the text', () => {
  const text = 'x\n𝛼𝛽 = no\n'
  const selected = (/** @type {[number, number, number]} */ ...[line, column, length]) => {
    const { start, end } = selectionOf(text, { line, column, length })
    return text.slice(start, end)
  }
  assert.equal(selected(2, 2, 1), '𝛽')
  assert.equal(selected(2, 6, 2), 'no')
  assert.deepEqual([selected(2, 8, 5), selected(9, 1, 1), selected(0, 1, 1)], ['', '', 'x'])
  assert.deepEqual(partsOf('𝛼𝛽 = no', 2, 1), { plain: '𝛼', marked: '𝛽', rest: ' = no' })
})

test('diagnostics are gathered by line, in the order of the file', () => {
  const at = (/** @type {string} */ file, /** @type {number} */ line) => /** @type {Diagnostic} */ ({ file, line })
  const [late, early, again] = [at('a', 7), at('a', 0), at('a', 7)]
  assert.deepEqual(linesWithProblems([late, at('b', 3), early, again], 'a'), [
    { line: 1, diagnostics: [early] },
    { line: 7, diagnostics: [late, again] },
  ])
})

/** A worker that answers only when told to. */
class Thread extends EventTarget {
  /** @type {{ request: unknown, there: MessagePort }[]} */
  asked = []
  isEnded = false

  /** @param {{ request: unknown, there: MessagePort }} message */
  postMessage(message) {
    this.asked.push(message)
  }

  terminate() {
    this.isEnded = true
  }
}

/** A desk over workers that can be looked at. */
function watched() {
  /** @type {Thread[]} */
  const threads = []
  const ask = deskInWorker(() => {
    threads.push(new Thread())
    return /** @type {Worker} */ (/** @type {unknown} */ (threads.at(-1)))
  })
  return { threads, ask, never: new AbortController().signal }
}

test('each request gets its own reply, in whatever order they come', async () => {
  const { threads, ask, never } = watched()
  const [first, second] = [ask({ ask: 'shipped' }, never), ask({ ask: 'check', changes: {} }, never)]
  const [{ there: one }, { there: two }] = threads[0].asked
  two.postMessage('two')
  one.postMessage('one')
  assert.deepEqual(await Promise.all([first, second]), ['one', 'two'])
  assert.equal(threads.length, 1)
})

test('an engine that stops ends all that waits for it, and the next request starts a fresh one', async () => {
  const { threads, ask, never } = watched()
  const waiting = [ask({ ask: 'shipped' }, never), ask({ ask: 'shipped' }, never)]
  threads[0].dispatchEvent(new Event('error'))
  for (const request of waiting) await assert.rejects(request, EngineTrap)
  assert.ok(threads[0].isEnded)
  const next = ask({ ask: 'shipped' }, never)
  threads[1].asked[0].there.postMessage('alive')
  assert.equal(/** @type {unknown} */ (await next), 'alive')
})

test('what was given up is not answered late', async () => {
  const { threads, ask } = watched()
  const giveUp = new AbortController()
  const request = ask({ ask: 'shipped' }, giveUp.signal)
  giveUp.abort()
  await assert.rejects(request, { name: 'AbortError' })
  assert.equal(threads[0].isEnded, false, 'the engine is kept: a page without network could load no other')
  await assert.rejects(ask({ ask: 'shipped' }, giveUp.signal), { name: 'AbortError' })
})
