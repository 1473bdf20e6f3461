/** Other people's packages for the trial: brought from the npm registry into a temporary folder. */

import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

/** LIMIT: an installation or a build that has not ended after so many milliseconds has failed. */
const LONGEST = 240_000

/**
 * What a command prints; what it complains of, when it fails.
 *
 * @param {string} cwd
 * @param {string} command
 * @param {string[]} args
 */
export function run(cwd, command, args) {
  try {
    return execFileSync(command, args, { cwd, encoding: 'utf8', timeout: LONGEST, maxBuffer: 1 << 26, stdio: ['ignore', 'pipe', 'pipe'] })
  } catch (failure) {
    const { message, stdout, stderr, status, signal } = /** @type {Error & { stdout: string, stderr: string, status: number | null, signal: string | null }} */ (failure)
    throw new Error(`${message} (${signal ?? status})\n${stdout}${stderr}`)
  }
}

/**
 * Brings a package of the registry without the packages that it needs: for what only lies in it, such as style sheets.
 *
 * @param {string} place
 * @param {string} wanted  its name, with a version or without
 */
export function unpack(place, wanted) {
  const [{ filename: packed, name }] = JSON.parse(run(place, 'npm', ['pack', '--json', wanted]))
  const to = join(place, 'node_modules', name)
  mkdirSync(to, { recursive: true })
  run(place, 'tar', ['-xzf', packed, '-C', to, '--strip-components=1'])
}
