/** The one error of this package: what was refused, all of it at once. */

/** @import { Problem } from './shapes.js' */

/**
 * A call that was refused, with every reason.
 *
 * @example
 * try { guide.advise({ er: 'positiv' }) } catch (error) { error.problems[0].nearest } // 'positive'
 */
export class GuidepostError extends Error {
  /** @param {Problem[]} problems  at least one */
  constructor(problems) {
    super(problems.map(({ path, message }) => `${path || '/'}: ${message}`).join('\n'))
    this.name = 'GuidepostError'
    this.problems = problems
  }
}

/**
 * What a call asked for by name.
 *
 * @template T
 * @param {string} what   the call's parameter
 * @param {string} asked
 * @param {Record<string, T>} shelf
 * @returns {T}
 * @throws {GuidepostError} when there is nothing of that name, with all names that there are
 */
export function available(what, asked, shelf) {
  if (Object.hasOwn(shelf, asked)) return shelf[asked]
  const problem = { code: `unknown-${what}`, path: `/${what}`, message: `no ${what} \`${asked}\``, allowed: Object.keys(shelf), nearest: null }
  throw new GuidepostError([problem])
}
