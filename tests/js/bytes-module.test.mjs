import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bytesModule } from '../../www/build/bytes-module.js'

/** @param {Uint8Array} bytes @returns {Promise<Uint8Array>} what somebody who imports the module gets */
async function imported(bytes) {
  return (await import(`data:text/javascript;charset=utf-8,${encodeURIComponent(bytesModule(bytes))}`)).default
}

const every = Uint8Array.from({ length: 256 }, (_, byte) => byte)

test('bytes come back as they were, whichever of them are frequent', async () => {
  assert.deepEqual(await imported(every), every)
  assert.deepEqual(await imported(new Uint8Array()), new Uint8Array())
  for (const often of every) {
    const bytes = Uint8Array.from([...every, ...new Array(5).fill(often), ...new Array(3).fill(0), ...every.toReversed()])
    assert.deepEqual(await imported(bytes), bytes, `${often}`)
  }
})

test('nothing in the literal has to be escaped', () => {
  const [literal] = bytesModule(every).split('\n')
  assert.doesNotMatch(literal.slice('const text = "'.length, -1), /[\0\x07-\r\x1b"'`$\\\x7f\xa0]/)
})
