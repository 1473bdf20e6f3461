import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { Worker } from 'node:worker_threads'
import { GuidepostError, open } from '../../www/guide/open.js'
import { partsOf } from '../../www/guide/pack.js'

const EDITION = 'historical-2009'

/**
 * The problems of a call that must be refused.
 *
 * @param {() => unknown} call
 */
function problemsOf(call) {
  try {
    call()
  } catch (error) {
    if (error instanceof GuidepostError) return error.problems
    throw error
  }
  throw new assert.AssertionError({ message: 'the call was not refused' })
}

test('a guide answers with the documents of the command line', async () => {
  const guide = await open({ edition: EDITION, lang: 'en' })
  assert.equal(guide.edition, EDITION)
  assert.equal(guide.about.edition, EDITION)
  const ids = guide.options.options.map(({ id }) => id).sort()
  const advice = guide.advise({ metastases: { bone: true } })
  assert.deepEqual(advice.options.map(({ id }) => id).sort(), ids)
  assert.equal(advice.scope, 'inside')
  assert.deepEqual(guide.next({ metastases: { bone: true } }).questions, advice.questions)
  assert.ok(guide.facts.facts.some(({ id }) => id === advice.questions[0].fact))
})

test('the same profile gets the same answer, in objects that are the caller’s own', async () => {
  const guide = await open({ edition: EDITION })
  const first = guide.advise({ setting: 'metastatic' })
  const expected = JSON.stringify(first)
  first.options.length = 0
  assert.equal(JSON.stringify(guide.advise({ setting: 'metastatic' })), expected)
})

test('a pack can be brought along', async () => {
  const { default: pack } = await import('../../dist/modules/historical-2009.pack.js')
  const guide = await open({ edition: EDITION, pack })
  assert.equal(guide.about.edition, EDITION)
})

test('a pack of another edition is refused: its options would be said in the words of this one', async () => {
  const other = new Uint8Array(readFileSync(new URL('../../dist/packs/current-2026.pack', import.meta.url)))
  for (const pack of [other, other.buffer]) {
    await assert.rejects(open({ edition: EDITION, pack }), { name: 'GuidepostError', message: '/pack: the pack is of `current-2026` (allowed: historical-2009)' })
    assert.equal((await open({ edition: 'current-2026', pack })).about.edition, 'current-2026')
  }
})

test('a pack may hold its details or be without them, but never hold others', async () => {
  const file = new Uint8Array(readFileSync(new URL(`../../dist/packs/${EDITION}.pack`, import.meta.url)))
  const { content, details } = partsOf(file)
  const shipped = await open({ edition: EDITION })
  for (const pack of [file, content]) assert.deepEqual((await open({ edition: EDITION, pack })).options, shipped.options)
  const damaged = Uint8Array.from([...content, ...details.map((byte) => byte ^ 1)])
  await assert.rejects(open({ edition: EDITION, pack: damaged }), GuidepostError)
})

test('an edition is called after the SHA-256 of all that follows it in its pack', async () => {
  const guide = await open({ edition: EDITION })
  const { content } = partsOf(new Uint8Array(readFileSync(new URL(`../../dist/packs/${EDITION}.pack`, import.meta.url))))
  assert.equal(guide.about.pack, `sha256-${createHash('sha256').update(content.subarray(45)).digest('hex')}`)
})

test('a guide opened in part answers the same, and the rest can come later', async () => {
  const [part, whole] = [await open({ edition: EDITION, whole: false }), await open({ edition: EDITION })]
  assert.ok(!part.isWhole && part.options === undefined)
  assert.deepEqual(part.advise({ er: 'positive' }), whole.advise({ er: 'positive' }))
  await Promise.all([part.complete(), part.complete()])
  assert.ok(part.isWhole)
  assert.deepEqual([part.options, part.evidence], [whole.options, whole.evidence])
})

test('damaged bytes are refused', async () => {
  await assert.rejects(open({ edition: EDITION, pack: new Uint8Array([1, 2, 3]) }), (error) => {
    assert.ok(error instanceof GuidepostError)
    assert.equal(error.problems[0].code, 'B001')
    return true
  })
})

test('what does not exist is named, with what does', async () => {
  for (const [wish, path] of /** @type {const} */ ([[{ edition: 'no-such' }, '/edition'], [{ edition: EDITION, lang: 'xx' }, '/lang'], [{ edition: 'toString' }, '/edition']])) {
    await assert.rejects(open(wish), (error) => {
      assert.ok(error instanceof GuidepostError)
      assert.equal(error.problems[0].path, path)
      assert.ok((error.problems[0].allowed ?? []).length > 0)
      return true
    })
  }
})

test('nothing that JSON would lose is accepted', async () => {
  const guide = await open({ edition: EDITION })
  const circle = { metastases: {} }
  circle.metastases = { bone: circle }
  const profiles = {
    undefined: { er: undefined },
    function: { er: () => 'positive' },
    symbol: { er: Symbol('positive') },
    'symbol as key': { [Symbol('er')]: 'positive' },
    NaN: { lines_advanced: NaN },
    infinity: { lines_advanced: Infinity },
    bigint: { lines_advanced: 1n },
    date: { lines_advanced: new Date(0) },
    map: { metastases: new Map([['bone', true]]) },
    'boxed number': { lines_advanced: Object(1) },
    hole: { er: { one_of: [, 'positive'] } },
    nested: { metastases: { bone: undefined } },
    circle,
    'no object': undefined,
  }
  for (const [name, profile] of Object.entries(profiles)) {
    // @ts-expect-error on purpose: none of these is a profile
    const problems = problemsOf(() => guide.advise(profile))
    assert.ok(problems.every(({ code }) => code === 'not-plain-data'), name)
  }
  // @ts-expect-error likewise
  assert.equal(problemsOf(() => guide.next({ 'a/b~c': undefined }))[0].path, '/a~1b~0c')
})

test('what a framework keeps beside the facts, where no loop comes by, is no fact and no error', async () => {
  const guide = await open({ edition: EDITION })
  class Observer {}
  /** As Vue 2 keeps its observer, and MobX its own. @param {Record<string, any>} object @returns {Record<string, any>} */
  const observed = (object) => Object.defineProperties(object, { __ob__: { value: new Observer() }, [Symbol('mobx')]: { value: new Observer() } })
  const metastases = { bone: true }
  assert.deepEqual(guide.advise(observed({ er: 'positive', metastases: observed({ ...metastases }) })), guide.advise({ er: 'positive', metastases }))
  assert.deepEqual(guide.answer(observed({ er: 'positive' })), guide.answer({ er: 'positive' }))
})

test('what is plain data and wrong is the engine’s to refuse, all of it at once', async () => {
  const guide = await open({ edition: EDITION })
  const problems = problemsOf(() => guide.advise({ er: 'positiv', no_such_fact: true }))
  assert.deepEqual(problems.map(({ path }) => path).sort(), ['/er', '/no_such_fact'])
  assert.equal(problems.find(({ path }) => path === '/er')?.nearest, 'positive')
  // @ts-expect-error null is no answer
  assert.equal(problemsOf(() => guide.advise({ er: null })).length, 1)
  assert.equal(problemsOf(() => guide.advise(JSON.parse('{"__proto__": {"er": "positive"}}')))[0].path, '/__proto__')
})

test('an edition or language that is not there is refused with those that are and the nearest, in the message too', async () => {
  /** @param {any} call @param {string | null} nearest @param {RegExp} message */
  const refused = async (call, nearest, message) => {
    const error = await open(call).catch((/** @type {unknown} */ failure) => failure)
    assert.ok(error instanceof GuidepostError)
    const [what, allowed] = call.lang === undefined ? ['edition', ['current-2026', EDITION]] : ['lang', ['en', 'es']]
    assert.deepEqual(error.problems.map(({ code, path, nearest, allowed }) => ({ code, path, nearest, allowed })), [{ code: `unknown-${what}`, path: `/${what}`, nearest, allowed }])
    assert.match(error.message, message)
  }
  await refused({ edition: 'curent-2026' }, 'current-2026', /^\/edition: no edition `curent-2026`, did you mean `current-2026`\? \(allowed: current-2026, historical-2009\)$/)
  await refused({ edition: 'Historical-2009' }, 'historical-2009', /did you mean `historical-2009`/)
  for (const edition of ['', 'tomorrow', 'x'.repeat(1e6), undefined]) await refused({ edition }, null, /` \(allowed: current-2026, historical-2009\)$/)
  await refused({ edition: EDITION, lang: 'en-US' }, 'en', /no lang `en-US`, did you mean `en`\? \(allowed: en, es\)$/)
  await refused({ edition: EDITION, lang: 'ES' }, 'es', /did you mean `es`/)
})

test('the message of a refused profile names what is meant and what is allowed, though not a whole vocabulary', async () => {
  const guide = await open({ edition: EDITION })
  const message = (/** @type {any} */ profile) => {
    try {
      return guide.advise(profile) && ''
    } catch (error) {
      return /** @type {Error} */ (error).message
    }
  }
  assert.match(message({ er: 'positiv' }), /^\/er: no value is called `positiv`, did you mean `positive`\? \(allowed: positive, low, negative, not_determinable\)$/)
  assert.match(message({ agee: 50 }), /^\/agee: no fact is called `agee`, did you mean `age`\? \(allowed: .* and \d+ more\)$/)
  assert.ok(message({ agee: 50 }).length < 400)
})

test('importing changes nothing around it', async () => {
  const before = Object.getOwnPropertyNames(globalThis).sort()
  const again = new URL('../../www/guide/open.js?again', import.meta.url)
  await import(again.href)
  assert.deepEqual(Object.getOwnPropertyNames(globalThis).sort(), before)
})

test('it runs in a worker', async () => {
  const source = `import { parentPort } from 'node:worker_threads'
    import { open } from ${JSON.stringify(new URL('../../www/guide/open.js', import.meta.url).href)}
    const guide = await open({ edition: '${EDITION}' })
    parentPort.postMessage(guide.advise({}).options.length)`
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(source)}`))
  const count = await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject))
  await worker.terminate()
  assert.ok(count > 0)
})
