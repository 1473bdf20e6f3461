/** Fear: a text becomes harder than its readers can read on a bad day, one sentence at a time. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { levels, summary } from '../../scripts/readability.mjs'

test('English is at grade 7 or below on the whole, and no message above grade 9', () => {
  assert.ok(levels('en').length > 1500)
  assert.deepEqual(levels('en').filter(({ level }) => level > 9).map(({ id }) => id), [])
  assert.ok(summary('en').mean <= 7)
})

test('Spanish is “fairly easy” on the whole, and hardly a message harder than “somewhat difficult”', () => {
  assert.ok(levels('es').length > 1500)
  assert.ok(summary('es').mean >= 65)
  assert.ok(levels('es').filter(({ level }) => level < 55).length <= 31)
  assert.deepEqual(levels('es').filter(({ level }) => level < 34), [])
})
