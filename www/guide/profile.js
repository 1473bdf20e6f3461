/**
 * From a profile as a JavaScript object to the JSON that the engine reads, with nothing lost on the way.
 *
 * `JSON.stringify` drops `undefined`, functions and symbols and turns NaN into null. Here they are refused: a fact
 * that the caller wrote down must never count as unknown by accident. What the facts mean is the engine's business.
 */

import { GuidepostError } from './error.js'

/** @import { Problem, Profile } from './shapes.js' */

/** LIMIT: a profile nests two levels; anything deeper than this is refused before it can exhaust the stack. */
const DEEPEST = 16

/** LIMIT: after so many problems the rest is not looked at, which also bounds the walk through a circle. */
const MOST_PROBLEMS = 100

/**
 * The profile as JSON.
 *
 * @param {Profile} profile
 * @returns {string}
 * @throws {GuidepostError} naming each value that is not plain data, by JSON Pointer
 */
export function profileJson(profile) {
  /** @type {Problem[]} */
  const problems = []
  const copy = plain(profile, '', problems)
  if (problems.length > 0) throw new GuidepostError(problems)
  return JSON.stringify(copy)
}

/**
 * A copy made of plain data, each property read once.
 *
 * @param {unknown} value
 * @param {string} path       JSON Pointer of the value
 * @param {Problem[]} problems  grows by one for each value that is not plain
 * @returns {unknown}
 */
function plain(value, path, problems) {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value
  if (typeof value === 'number' && Number.isFinite(value)) return value
  if (problems.length >= MOST_PROBLEMS) return undefined
  if (path.split('/').length > DEEPEST) return refuse(path, 'nested too deep', problems)
  if (Array.isArray(value)) return Array.from(value, (item, i) => plain(item, `${path}/${i}`, problems))
  if (isPlainObject(value)) return plainObject(value, path, problems)
  return refuse(path, `${nameOf(value)} is not plain data`, problems)
}

/**
 * @param {object} value
 * @param {string} path
 * @param {Problem[]} problems
 */
function plainObject(value, path, problems) {
  const copy = Object.create(null)
  for (const key of Reflect.ownKeys(value)) {
    // What cannot be enumerated nobody wrote down as a fact: frameworks such as Vue 2 and MobX keep their own things so.
    if (!Object.prototype.propertyIsEnumerable.call(value, key)) continue
    const at = `${path}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`
    if (typeof key === 'symbol') refuse(at, 'a symbol is not the name of a fact', problems)
    else copy[key] = plain(Reflect.get(value, key), at, problems)
  }
  return copy
}

/**
 * Whether it is an object literal, of this realm or another.
 *
 * @param {unknown} value
 * @returns {value is object}
 */
export function isPlainObject(value) {
  if (typeof value !== 'object' || value === null) return false
  const prototype = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

/** @param {unknown} value */
function nameOf(value) {
  if (typeof value === 'number') return String(value)
  if (value === undefined) return 'undefined (leave the fact out when it is unknown)'
  if (typeof value === 'object' && value !== null) return `an object of class ${value.constructor?.name ?? 'unknown'}`
  return `a ${typeof value}`
}

/**
 * @param {string} path
 * @param {string} message
 * @param {Problem[]} problems
 */
function refuse(path, message, problems) {
  problems.push({ code: 'not-plain-data', path, message, allowed: [], nearest: null })
}
