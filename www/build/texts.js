/** Fluent files, checked and trimmed while the site is built, so that the reader's browser parses nothing. */

import { FluentResource } from '@fluent/bundle'
import { FluentParser, columnOffset, lineOffset } from '@fluent/syntax'
import { tied } from './units.js'

/** @import { Needed } from './prose.js' */
/** @import { Pattern } from './units.js' */

/** @typedef {FluentResource['body'][number]} Message */

/**
 * The parsed messages of a file.
 *
 * @param {string} source
 * @param {string} path     for messages
 * @param {Needed | null} needed  null keeps every message
 * @throws {Error} naming every place that is not Fluent, every id written twice and every message that is missing
 */
export function compiledText(source, path, needed) {
  const { body } = new FluentResource(source)
  const problems = [...syntaxProblems(source), ...repeated(body.map(({ id }) => id))]
  const written = new Set(body.flatMap(({ id, attributes }) => [id, ...Object.keys(attributes).map((name) => `${id}.${name}`)]))
  for (const id of needed?.required ?? []) if (!written.has(id)) problems.push(`missing: ${id}`)
  if (problems.length > 0) throw new Error(`${path}\n  ${problems.join('\n  ')}`)
  return { body: (needed === null ? body : body.filter(({ id }) => isNeeded(id, needed))).map(withUnits) }
}

/** @param {Message} message @returns {Message} */
function withUnits({ id, value, attributes }) {
  const said = (/** @type {unknown} */ pattern) => /** @type {any} */ (tied(/** @type {Pattern} */ (pattern)))
  return { id, value: said(value), attributes: Object.fromEntries(Object.entries(attributes).map(([name, pattern]) => [name, said(pattern)])) }
}

/**
 * @param {string} id
 * @param {Needed} needed
 */
function isNeeded(id, { required, optional }) {
  return id.startsWith('-') || required.has(id) || optional.has(id)
}

/** @param {string} source */
function syntaxProblems(source) {
  const { body } = new FluentParser().parse(source)
  return body.flatMap((entry) =>
    entry.type === 'Junk' ? entry.annotations.map(({ message, span }) => `${placeOf(source, span?.start ?? 0)}: ${message}`) : [],
  )
}

/**
 * @param {string} source
 * @param {number} offset
 */
function placeOf(source, offset) {
  return `${lineOffset(source, offset) + 1}:${columnOffset(source, offset) + 1}`
}

/** @param {string[]} ids */
function repeated(ids) {
  return ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `written twice: ${id}`)
}
