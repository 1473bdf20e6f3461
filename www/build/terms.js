/** The terms that an edition uses, each with its explanation: brought once a reader may want to look one up. */

import { split } from '../guide/terms-in.js'
import { compiledText } from './texts.js'

/** @import { Needed } from './prose.js' */
/** @import { Term } from '../guide/terms-in.js' */

const PREFIX = 'term-'

/**
 * The terms that stand in what an edition says, in the order of their names.
 *
 * @param {string} source  the prose of a guideline in one language
 * @param {string} path    for messages
 * @param {string} lang
 * @param {Needed} needed  what the edition says
 * @returns {Term[]}
 * @throws {Error} naming every term without a plain explanation or a name
 */
export function termsIn(source, path, lang, needed) {
  const { body } = compiledText(source, path, null)
  const terms = body.filter(({ id }) => id.startsWith(PREFIX)).map((message) => termOf(message, path))
  const said = body.filter(({ id }) => needed.required.has(id)).flatMap(({ value, attributes }) => [value, ...Object.values(attributes)].flatMap(plainParts))
  const used = new Set(said.flatMap((text) => split(text, terms)).map(({ term }) => term))
  return terms.filter((term) => used.has(term)).sort((a, b) => a.name.localeCompare(b.name, lang))
}

/**
 * @param {{ id: string, value: unknown, attributes: Record<string, unknown> }} message
 * @param {string} path
 * @returns {Term}
 */
function termOf({ id, value, attributes: { name, also = '' } }, path) {
  if (typeof value !== 'string' || typeof name !== 'string' || typeof also !== 'string') throw new Error(`${path}\n  \`${id}\` needs a plain explanation and a plain .name`)
  const others = also.split('|').map((form) => form.trim())
  return { id: id.slice(PREFIX.length), name, forms: [name, ...others].filter((form) => form !== ''), said: value }
}

/**
 * The words of a message, without what is filled in.
 *
 * @param {unknown} pattern
 * @returns {string[]}
 */
function plainParts(pattern) {
  if (typeof pattern === 'string') return [pattern]
  return Array.isArray(pattern) ? pattern.filter((part) => typeof part === 'string') : []
}
