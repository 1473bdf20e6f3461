/** Which words of the page are read before anybody looks closer: those of all modules but the ones that come later. */

import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/**
 * The messages that a first visit needs.
 *
 * @param {string[]} ids     of all messages
 * @param {string[]} starts  paths of modules, with which all that they import on loading comes too
 * @returns {Set<string>} those that these modules name, whole or by how they begin
 */
export function namedIn(ids, starts) {
  const code = [...withImports(starts)].map((path) => readFileSync(path, 'utf8')).join('\n')
  const beginnings = [...code.matchAll(/`([a-z]+(?:-[a-z]+)*-)\$\{/g)].map(([, beginning]) => beginning)
  return new Set(ids.filter((id) => namesWhole(code, id) || beginnings.some((beginning) => id.startsWith(beginning))))
}

/**
 * @param {string} code
 * @param {string} id
 */
function namesWhole(code, id) {
  return code.includes(`'${id}'`) || code.includes(`'${id}.`)
}

/**
 * Modules of our own and those that they import on loading; not those that are brought later.
 *
 * @param {string[]} starts
 */
function withImports(starts) {
  const found = new Set(starts)
  for (const path of found) {
    const statements = readFileSync(path, 'utf8').matchAll(/^(?:import|export) (?:[^'\n]* from )?'(\.{1,2}\/[^']+)'/gm)
    for (const [, target] of statements) if (!target.includes('/dist/')) found.add(resolve(dirname(path), target))
  }
  return found
}
