/** The command line and the reader's module give the same bytes for worked patients, and for broken profiles. */

import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const BROKEN = ['{"ere":"positive"}', '{"er":null}', '{"age":65.5}', '{"age":{"min":50,"max":40}}', '[]', '{"er":"positive",', '{"sex":"male","menopause":"postmenopausal"}']

const AT_ONCE = 500

/** @param {string[]} args @param {string} input */
function guidepost(args, input = '') {
  const options = { cwd: ROOT, input, encoding: /** @type {const} */ ('utf8'), maxBuffer: 1 << 28 }
  return execFileSync('cargo', ['run', '--release', '--quiet', '--bin', 'guidepost', '--', ...args], options)
}

/** One engine for each packed edition. */
async function engines() {
  const { default: start, Engine } = await import(join(ROOT, 'dist', 'engine', 'guidepost.js'))
  await start({ module_or_path: readFileSync(join(ROOT, 'dist', 'engine.wasm')) })
  const packs = readdirSync(join(ROOT, 'dist', 'packs'))
  return packs.map((file) => ({
    edition: file.replace(/\.pack$/, ''),
    engine: new Engine(readFileSync(join(ROOT, 'dist', 'packs', file))),
  }))
}

test('worked patients, every third, get the same bytes from both', async () => {
  for (const { edition, engine } of await engines()) {
    const profiles = guidepost(['cases', '--edition', edition, '--profiles']).trimEnd().split('\n').filter((_, place) => place % 3 === 0)
    assert.ok(profiles.length > 90, `${profiles.length} profiles`)
    // An advice is a tenth of a megabyte: all at once are more than a process hands over.
    for (let from = 0; from < profiles.length; from += AT_ONCE) {
      const some = profiles.slice(from, from + AT_ONCE)
      const native = guidepost(['advise', '--edition', edition, '--profile', '-', '--ndjson'], some.join('\n'))
      assert.deepEqual(
        some.map((profile) => engine.advise(profile)),
        native.trimEnd().split('\n'),
      )
    }
  }
})

test('every broken profile is refused in the same words by both', async () => {
  for (const { edition, engine } of await engines()) {
    for (const profile of BROKEN) {
      assert.throws(
        () => guidepost(['advise', '--edition', edition, '--profile', '-'], profile),
        (/** @type {{ status: number, stdout: string }} */ failure) => {
          assert.equal(failure.status, 2)
          assert.equal(failure.stdout.trimEnd(), engine.advise(profile))
          return true
        },
      )
    }
  }
})
