/** Saved answers under a passphrase: what was closed opens for it, and for nothing else. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answersIn, copyOf, wholeCopy } from '../../www/element/keeping/copy.js'
import { blankNotes } from '../../www/element/visit/notes.js'
import { MOST_ITERATIONS, close, lockOf, unclose } from '../../www/element/keeping/seal.js'

/** @type {import('../../www/element/keeping/copy.js').Kept} */
const KEPT = {
  profile: { setting: 'metastatic', er: 'positive', metastases: { bone: true }, sources: { er: 'told' } },
  notes: { ...blankNotes(), ratings: { hair: 'very' }, words: 'My grandson’s first day' },
}
const WORDS = 'four green doors open'

/** @param {string} text */
const bytes = (text) => new TextEncoder().encode(text)

/** @param {Uint8Array<ArrayBuffer>} content @param {number} at */
const flipped = (content, at) => content.map((byte, i) => (i === at ? byte ^ 1 : byte))

test('answers come back as they were, with a passphrase and without', async () => {
  for (const lock of [null, await lockOf(WORDS)]) {
    const copy = await wholeCopy(structuredClone(await copyOf(KEPT, lock)))
    assert.ok(copy !== null)
    assert.deepEqual((await answersIn(copy, WORDS))?.kept, KEPT)
  }
})

test('no answer can be read in a closed copy, and no two copies are alike', async () => {
  const lock = await lockOf(WORDS)
  const copies = [await copyOf(KEPT, lock), await copyOf(KEPT, lock)]
  for (const { content } of copies) assert.equal(new TextDecoder('latin1').decode(content).includes('metastatic'), false)
  const [one, two] = copies
  assert.notDeepEqual(one.content, two.content)
  assert.notDeepEqual(one.seal?.iv, two.seal?.iv)
  assert.notDeepEqual((await lockOf(WORDS)).salt, lock.salt, 'a salt of its own for each passphrase given')
})

test('the key takes at least 600000 rounds and cannot be read out', async () => {
  const { key, salt, iterations } = await lockOf(WORDS)
  assert.ok(iterations >= 600_000)
  assert.ok(salt.length >= 16)
  assert.deepEqual([key.extractable, key.algorithm.name], [false, 'AES-GCM'])
})

test('another passphrase is refused, and the right one typed in another form is not', async () => {
  const copy = await copyOf(KEPT, await lockOf('Äpfel'))
  assert.equal(await answersIn(copy, 'äpfel'), null)
  assert.equal(await answersIn(copy, ''), null)
  assert.deepEqual((await answersIn(copy, 'A\u0308pfel'))?.kept, KEPT)
})

test('content that was changed anywhere is refused', async () => {
  const lock = await lockOf(WORDS)
  const { content, seal } = await close(bytes('the answers'), lock, bytes('label'))
  assert.deepEqual(await unclose(content, seal, lock, bytes('label')), bytes('the answers'))
  for (let at = 0; at < content.length; at++) {
    assert.equal(await unclose(flipped(content, at), seal, lock, bytes('label')), null, `byte ${at}`)
  }
  assert.equal(await unclose(content, { ...seal, iv: flipped(seal.iv, 0) }, lock, bytes('label')), null)
  assert.equal(await unclose(content, seal, lock, bytes('another')), null)
})

test('damage is told from a wrong passphrase', async () => {
  const copy = await copyOf(KEPT, await lockOf(WORDS))
  assert.ok(copy.seal !== null && (await wholeCopy(copy)) !== null)
  const damaged = [
    { ...copy, content: flipped(copy.content, 3) },
    { ...copy, content: copy.content.slice(1) },
    { ...copy, digest: flipped(copy.digest, 0) },
    { ...copy, saved: copy.saved + 1 },
    { ...copy, form: 2 },
    { ...copy, seal: { ...copy.seal, salt: flipped(copy.seal.salt, 0) } },
    { ...copy, seal: { ...copy.seal, iterations: MOST_ITERATIONS + 1 } },
    { ...copy, seal: null },
    'no copy at all',
    null,
  ]
  for (const [i, found] of damaged.entries()) assert.equal(await wholeCopy(found), null, `damage ${i}`)
})
