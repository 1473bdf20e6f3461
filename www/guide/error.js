/** The one error of this package: what was refused, all of it at once. */

import { nearest } from './nearest.js'

/** @import { Problem } from './shapes.js' */

/** LIMIT: so many allowed names stand in a message; `problems` holds all of them. */
const MOST_NAMES = 12

/**
 * A call that was refused, with every reason.
 *
 * @example
 * try { guide.advise({ er: 'positiv' }) } catch (error) { error.problems[0].nearest } // 'positive'
 */
export class GuidepostError extends Error {
  /** @param {Problem[]} problems  at least one */
  constructor(problems) {
    super(problems.map(inWords).join('\n'))
    this.name = 'GuidepostError'
    this.problems = problems
  }
}

/** Where, what, and what would be right: often the message is all that a developer sees. @param {Problem} problem */
function inWords({ path, message, allowed = [], nearest }) {
  const meant = nearest ? `, did you mean \`${nearest}\`?` : ''
  const names = allowed.length > MOST_NAMES ? [...allowed.slice(0, MOST_NAMES), `and ${allowed.length - MOST_NAMES} more`] : allowed
  return `${path || '/'}: ${message}${meant}${names.length > 0 ? ` (allowed: ${names.join(', ')})` : ''}`
}

/**
 * What a call asked for by name.
 *
 * @template T
 * @param {string} what   the call's parameter
 * @param {string} asked
 * @param {Record<string, T>} shelf
 * @returns {T}
 * @throws {GuidepostError} when there is nothing of that name, with all names that there are and the nearest
 */
export function available(what, asked, shelf) {
  if (Object.hasOwn(shelf, asked)) return shelf[asked]
  const allowed = Object.keys(shelf)
  const problem = { code: `unknown-${what}`, path: `/${what}`, message: `no ${what} \`${asked}\``, allowed, nearest: nearest(String(asked), allowed) }
  throw new GuidepostError([problem])
}
