/** Fear: a file that is missing stops the workshop, or is refused without saying why. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { refusals } from './damage.mjs'

test('no file that is gone stops it, and it never refuses without saying why', async () => {
  assert.ok((await refusals(() => [null])) > 20)
})
