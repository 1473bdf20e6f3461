/** The workshop and damaged files, for the tests of each damage: checked, proved, and never refused without a reason. */

import assert from 'node:assert/strict'
import { openDesk } from '../../www/workshop/desk.js'

/** @import { Changes, Diagnostic, Proof, Refusal, Shipped } from '../../www/workshop/shapes.js' */

/** Whether a file belongs to an edition that is not proved here, or holds worked patients, which no proof reads. @param {string} path */
const isOfAnother = (path) => path.startsWith('current-2026/') || path.includes('cases/')

/**
 * Damages one file after the other, in a workshop of its own.
 *
 * @param {(path: string, whole: string) => (string | null)[]} damages  what a file becomes; null takes it out
 * @returns {Promise<number>}  how often a proof was refused
 */
export async function refusals(damages) {
  const ask = await openDesk()
  const check = (/** @type {Changes} */ changes) => /** @type {{ diagnostics: Diagnostic[] }} */ (ask({ ask: 'check', changes }).answer).diagnostics
  const prove = (/** @type {Changes} */ changes) => /** @type {Proof | Refusal} */ (ask({ ask: 'prove', changes, edition: 'historical-2009' }).answer)
  let count = 0
  for (const [path, whole] of Object.entries(/** @type {Shipped} */ (ask({ ask: 'shipped' }).answer).files)) {
    for (const text of damages(path, whole)) {
      const isWrong = check({ [path]: text }).some(({ severity }) => severity === 'error')
      if (isOfAnother(path)) continue
      const isRefused = 'errors' in prove({ [path]: text })
      assert.ok(isWrong || !isRefused, `${path}: refused, and nothing is wrong with it`)
      count += Number(isRefused)
    }
  }
  assert.deepEqual(check({}), [], 'and afterwards all is as before')
  return count
}
