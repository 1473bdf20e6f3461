/** From answers to bits: how each kind of fact takes away from a row what an answer rules out. */

import { isPlainObject } from './profile.js'

/** @import { Field } from './packed.js' */

/**
 * What is known of one fact: takes values away from the row; false when the answer is not one of the fact's.
 *
 * @typedef {(row: Uint32Array, answer: unknown) => boolean} Pack
 */

/**
 * One packer a fact.
 *
 * @param {Field[]} fields
 * @param {import('./shapes.js').Facts} facts
 * @returns {Map<string, Pack>}
 */
export function packersOf(fields, facts) {
  /** @type {Map<string, Pack>} */
  const packers = new Map()
  for (const fact of facts.facts.filter((each) => !each.derived)) {
    const own = fields.filter((field) => field.fact === fact.id)
    if (fact.kind === 'set') packers.set(fact.id, setPacker(own))
    else if (fact.kind === 'yes-no') packers.set(fact.id, yesNoPacker(own[0]))
    else if (fact.kind === 'choice') packers.set(fact.id, choicePacker(own[0], fact.values ?? []))
    else packers.set(fact.id, quantityPacker(own[0], fact))
  }
  return packers
}

/**
 * Leaves one value of a field.
 *
 * @param {Uint32Array} row
 * @param {Field} field
 * @param {number} value
 */
function leave(row, { word, shift, values }, value) {
  const first = 2 * word + (shift >> 5)
  const last = 2 * word + ((shift + values - 1) >> 5)
  for (let at = first; at <= last; at += 1) {
    const low = Math.max(shift - 32 * (at & 1), 0)
    const high = Math.min(shift + values - 32 * (at & 1), 32)
    row[at] &= ~(high === 32 ? -1 << low : (1 << high) - (1 << low))
  }
  const bit = shift + value
  row[2 * word + (bit >> 5)] |= 1 << (bit & 31)
}

/** @param {Field} field @returns {Pack} */
function yesNoPacker(field) {
  return (row, answer) => {
    if (typeof answer !== 'boolean') return false
    leave(row, field, answer ? 0 : 1)
    return true
  }
}

/** @param {Field} field @param {string[]} values @returns {Pack} */
function choicePacker(field, values) {
  const places = new Map(values.map((value, place) => [value, place]))
  return (row, answer) => {
    const place = places.get(/** @type {string} */ (answer))
    if (place === undefined) return false
    leave(row, field, place)
    return true
  }
}

/** @param {Field[]} members @returns {Pack} */
function setPacker(members) {
  const packers = new Map(members.map((field) => [field.member, yesNoPacker(field)]))
  return (row, answer) => {
    if (!isPlainObject(answer)) return false
    for (const member in answer) {
      if (packers.get(member)?.(row, Reflect.get(answer, member)) !== true) return false
    }
    return true
  }
}

/** Whole steps only, within the range; ranges and odd numbers go to `advise`. @returns {Pack}
 * @param {Field} field @param {import('./shapes.js').Fact} fact */
function quantityPacker(field, { range = [0, 0], step = 1, never = false }) {
  const cells = field.cells ?? []
  const [first, stride] = [thousandths(range[0]), thousandths(step)]
  return (row, answer) => {
    if (answer === 'never' && never) {
      leave(row, field, cells.length)
      return true
    }
    if (typeof answer !== 'number' || answer < range[0] || answer > range[1]) return false
    if ((thousandths(answer) - first) % stride !== 0) return false
    let cell = cells.length - 1
    while (answer < cells[cell]) cell -= 1
    leave(row, field, cell)
    return true
  }
}

/**
 * A number as the engine counts it, exact: 0.3 is three steps of 0.1, but divided by 0.1 it is less than three.
 *
 * @param {number} number
 * @returns {number} NaN for one that is finer
 */
function thousandths(number) {
  const whole = Math.round(number * 1000)
  return whole / 1000 === number ? whole : NaN
}
