/** A step of `npm test` beside another one: in a process of its own, whose output is shown whole when it ends. */

import { fork } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from './command.mjs'

/** @typedef {{ name: string, failure: string | null, seconds: number }} Outcome */

/** @type {Set<string>} folders of the steps that have not ended */
const running = new Set()

// Whoever stops a run that hangs, as `.ci/run` does, sees how far it came.
process.once('SIGTERM', () => {
  running.forEach(show)
  process.exit(1)
})

/**
 * Runs `node scripts/test.mjs --step <name>`. It writes into a file, as do the programs that it starts: so each line stands
 * where it was said, and no line of the other step between.
 *
 * @param {string} name
 * @returns {Promise<Outcome>}
 */
export async function beside(name) {
  console.log(`… ${name}: begun, shown when it ends`)
  const folder = mkdtempSync(join(tmpdir(), 'guidepost-test-'))
  running.add(folder)
  const file = openSync(said(folder), 'w')
  const outcome = await told(name, file)
  closeSync(file)
  running.delete(folder)
  show(folder)
  return outcome
}

/** @param {string} folder */
function said(folder) {
  return join(folder, 'said.txt')
}

/** @param {string} folder */
function show(folder) {
  process.stdout.write(readFileSync(said(folder)))
  rmSync(folder, { recursive: true })
}

/**
 * How the step ended, as it tells itself; one that ends without a word has failed.
 *
 * @param {string} name
 * @param {number} file
 * @returns {Promise<Outcome>}
 */
function told(name, file) {
  const start = performance.now()
  const step = fork(join(ROOT, 'scripts', 'test.mjs'), ['--step', name], { stdio: ['ignore', file, file, 'ipc'] })
  /** @type {Outcome | null} */
  let outcome = null
  step.once('message', (message) => {
    outcome = /** @type {Outcome} */ (message)
  })
  return new Promise((resolve) => {
    const end = (/** @type {string} */ how) => {
      resolve(outcome ?? { name, failure: how, seconds: (performance.now() - start) / 1000 })
    }
    step.once('error', (error) => end(error.message))
    // Not `exit`: a message may still be on its way then.
    step.once('close', (code, signal) => end(`ended with ${code ?? signal} before it told how`))
  })
}
