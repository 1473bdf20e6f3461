/** Profiles by chance: possible patients of whom some facts are hidden, and answers that nobody may be able to give. */

import { Elm } from './elm.mjs'

/** @typedef {{ id: string, kind: string, values?: string[], members?: string[], range?: [number, number], step?: number, never?: boolean }} Fact */
/** @typedef {{ fact: Fact, member?: string }} Field  a fact, or a member of a set */
/** @typedef {string | number | boolean} Value */
/** @typedef {Record<string, any>} Profile */

/** How much of a patient is known, in percent. */
const RATES = [20, 50, 70, 85, 100]
/** How often an answer is partial, in percent: "one of these", "more than that". */
const PARTIAL = 20
/** Repairs before a patient is given up and drawn anew. */
const REPAIRS = 2000

/** Draws profiles; the same seed draws the same. */
export class Draw {
  /**
   * @param {Fact[]} facts  as `guidepost facts` prints them
   * @param {Elm} elm
   * @param {number} seed
   */
  constructor(facts, elm, seed) {
    this.elm = elm
    this.chance = chance(seed)
    const asked = facts.filter((fact) => fact.kind !== 'derived')
    /** @type {Field[]} */
    this.fields = asked.flatMap((fact) => fact.members?.map((member) => ({ fact, member })) ?? [{ fact }])
    this.bounds = new Map(asked.map((fact) => [fact.id, elm.bounds(fact.id)]))
    const impossible = [...elm.definitions.keys()].filter((name) => name.endsWith('_impossible'))
    /** Of each definition the fields that can mend it. */
    this.mends = new Map([...impossible, 'in_scope'].map((name) => [name, this.#mending(name)]))
    this.impossible = impossible
  }

  /**
   * The next profile: mostly of a possible patient in scope, every tenth of answers by chance.
   *
   * @param {number} number  which one it is
   * @returns {Profile}
   */
  profile(number) {
    const rate = RATES[number % RATES.length]
    if (number % 10 === 9) return this.#hidden(this.fields.map((field) => this.#value(field)), rate / 3)
    return this.#hidden(this.#patient(this.#percent(80)), rate)
  }

  /** @param {string} name */
  #mending(name) {
    const names = this.elm.parametersOf(name)
    return this.fields.flatMap((field, place) => (names.has(parameterName(field)) || names.has(`${field.fact.id}_never`) ? [place] : []))
  }

  /**
   * A possible patient: drawn by chance, then mended where an impossible combination holds.
   *
   * @param {boolean} inScope
   * @returns {Value[]}
   */
  #patient(inScope) {
    for (;;) {
      const values = this.fields.map((field) => this.#value(field))
      for (let repair = 0; repair < REPAIRS; repair += 1) {
        const parameters = Object.assign({}, ...this.fields.map((field, place) => parametersOf(field, values[place])))
        const wrong = this.impossible.filter((name) => this.elm.says(name, parameters) !== false)
        if (inScope && this.elm.says('in_scope', parameters) !== true) wrong.push('in_scope')
        if (wrong.length === 0) return values
        const place = this.#pick(/** @type {number[]} */ (this.mends.get(this.#pick(wrong))))
        values[place] = this.#value(this.fields[place])
      }
    }
  }

  /**
   * @param {Field} field
   * @returns {Value}
   */
  #value({ fact, member }) {
    if (member !== undefined || fact.kind === 'yes-no') return this.#percent(member === undefined ? 50 : 25)
    if (fact.values !== undefined) return this.#pick(fact.values)
    const [min, max] = /** @type {[number, number]} */ (fact.range)
    const step = fact.step ?? 1
    if (fact.never && this.#percent(25)) return 'never'
    const bounds = (this.bounds.get(fact.id) ?? []).flatMap((bound) => [bound - step, bound, bound + step].map(decimal))
    const near = bounds.filter((bound) => bound >= min && bound <= max)
    if (near.length > 0 && this.#percent(60)) return this.#pick(near)
    return decimal(min + step * this.chance(Math.round((max - min) / step) + 1))
  }

  /**
   * @param {Value[]} values
   * @param {number} rate
   * @returns {Profile}
   */
  #hidden(values, rate) {
    /** @type {Profile} */
    const profile = {}
    this.fields.forEach(({ fact, member }, place) => {
      if (!this.#percent(rate)) return
      const value = values[place]
      if (member !== undefined) profile[fact.id] = { ...profile[fact.id], [member]: value }
      else profile[fact.id] = this.#percent(PARTIAL) ? this.#partial(fact, value) : value
    })
    return profile
  }

  /**
   * An answer that leaves more than the value.
   *
   * @param {Fact} fact
   * @param {Value} value
   */
  #partial(fact, value) {
    if (fact.values !== undefined) {
      const some = fact.values.filter((other) => other === value || this.#percent(40))
      return some.length > 1 && some.length < fact.values.length ? { one_of: some } : value
    }
    if (typeof value !== 'number') return value
    const [min, max] = /** @type {[number, number]} */ (fact.range)
    const step = fact.step ?? 1
    const below = decimal(value - step * this.chance(Math.round((value - min) / step) + 1))
    const above = decimal(value + step * this.chance(Math.round((max - value) / step) + 1))
    return this.#pick([{ min: below }, { max: above }, { min: below, max: above }])
  }

  /** @param {number} rate */
  #percent(rate) {
    return this.chance(100) < rate
  }

  /**
   * @template T
   * @param {T[]} list
   * @returns {T}
   */
  #pick(list) {
    return list[this.chance(list.length)]
  }
}

/** @param {Field} field */
function parameterName({ fact, member }) {
  return member === undefined ? fact.id : `${fact.id}_${member}`
}

/**
 * @param {Field} field
 * @param {any} value
 * @returns {import('./elm.mjs').Parameters}
 */
function parametersOf(field, value) {
  const name = parameterName(field)
  if (field.fact.kind === 'quantity' && field.fact.never) {
    if (value === 'never') return { [`${name}_never`]: true }
    const never = { [`${name}_never`]: false }
    return typeof value === 'number' ? { [name]: value, ...never } : never
  }
  // What is known in part cannot be said to CQL.
  return typeof value === 'object' ? {} : { [name]: value }
}

/**
 * A profile as the parameters of the exported library.
 *
 * @param {Fact[]} facts
 * @param {Profile} profile
 * @returns {import('./elm.mjs').Parameters}
 */
export function parameters(facts, profile) {
  const known = facts.filter((fact) => fact.id in profile)
  const each = known.flatMap((fact) =>
    fact.members === undefined
      ? [parametersOf({ fact }, profile[fact.id])]
      : Object.entries(profile[fact.id]).map(([member, value]) => parametersOf({ fact, member }, value)),
  )
  return Object.assign({}, ...each)
}

/**
 * Numbers below an end, by chance: mulberry32.
 *
 * @param {number} seed
 * @returns {(end: number) => number}
 */
function chance(seed) {
  let state = seed >>> 0
  return (end) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % end
  }
}

/** A number of at most three decimals, as facts have: sums of tenths are none. @param {number} value */
function decimal(value) {
  return Number(value.toFixed(3))
}
