/** Fear: a file of which half is lost, or with nonsense in it, stops the workshop, or is refused without saying why. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { refusals } from './damage.mjs'

const BONE = 'historical-2009/05-bone.toml'
const NESTED = [`z = ${'['.repeat(100_000)}`, `z = ${'{a='.repeat(100_000)}`, `${'a.'.repeat(50_000)}b = 1`, '\0\u{1f600}\ud800']

/** @param {string} whole */
const half = (whole) => whole.slice(0, whole.length / 2)

/** @param {string} whole */
const nonsense = (whole) => ['', whole.replaceAll('"', ''), ...NESTED.map((end) => `${whole}\n${end}\n`)]

test('no damage to a file stops it, and it never refuses without saying why', async () => {
  const count = await refusals((path, whole) => [half(whole), ...(path === BONE ? nonsense(whole) : [])])
  assert.ok(count > 20)
})
