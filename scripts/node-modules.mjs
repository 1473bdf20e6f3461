/** The npm packages of this repository: installed when they are missing or not those of the lock file. */

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, run } from './command.mjs'
import { once } from './once.mjs'

/** @typedef {Record<string, { version?: string, optional?: boolean }>} Packages  by path below the root */

/** Sees to it that `node_modules` is what `package-lock.json` says. */
export const nodeModules = once(async () => {
  const wanted = packages('package-lock.json')
  const installed = packages(join('node_modules', '.package-lock.json'))
  if (!isStale(wanted, installed)) return
  await run('npm', ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'])
})

/**
 * Whether a wanted package is missing or of another version. Optional ones belong to other machines.
 *
 * @param {Packages} wanted
 * @param {Packages} installed
 */
function isStale(wanted, installed) {
  return Object.entries(wanted).some(
    ([path, { version, optional }]) => path !== '' && optional !== true && installed[path]?.version !== version,
  )
}

/**
 * @param {string} lock  path of a lock file; none means no packages
 * @returns {Packages}
 */
function packages(lock) {
  const path = join(ROOT, lock)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {}
}
