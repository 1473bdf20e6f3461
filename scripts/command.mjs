/** Other programs: started from the repository's root, awaited, never through a shell. */

import { execFileSync, spawn } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's root. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/**
 * Runs a command and shows its output as it comes.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env]  added to the environment
 * @returns {Promise<void>} rejects when the command cannot start or does not end with 0
 */
export function run(command, args, env = {}) {
  const said = [command.split(/[\\/]/).at(-1), ...args].join(' ')
  console.log(`$ ${said}`)
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, env: { ...process.env, ...env }, stdio: ['ignore', 'inherit', 'inherit'] })
    child.once('error', reject)
    child.once('exit', (code, signal) => (code === 0 ? resolve() : reject(new Error(`\`${said}\` ended with ${code ?? signal}`))))
  })
}

/**
 * What a command prints.
 *
 * @param {string} command
 * @param {string[]} args
 */
export function output(command, args) {
  return execFileSync(command, args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 26, stdio: ['ignore', 'pipe', 'inherit'] })
}

/**
 * The full path of a program on PATH.
 *
 * @param {string[]} names  the first that is there wins
 * @returns {string | null}
 */
export function which(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name + suffix)))
  return paths.find(isProgram) ?? null
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
