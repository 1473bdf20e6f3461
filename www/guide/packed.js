/**
 * The fast way to ask: a profile is packed into a row of bits in the engine's memory, and the answer read from there.
 *
 * Only how each option stands and what is open crosses the boundary; reasons and sources are asked for with `advise`.
 * What is odd about a profile is not judged here: it goes to `advise`, which says what is wrong with it. Nor are partial
 * answers (`one_of`, ranges) packed. Where an answer comes from changes no standing.
 */

import { packersOf } from './packers.js'
import { isPlainObject } from './profile.js'

/** @import { Profile } from './shapes.js' */
/** @import { Engine } from '../../dist/engine/guidepost.js' */

/** @typedef {'fits' | 'depends' | 'avoid' | 'does-not-fit'} Standing */

/**
 * @typedef {object} Field
 * @property {string} fact
 * @property {string} [member]
 * @property {number} word    of 64 bits
 * @property {number} shift   of the first value's bit
 * @property {number} values  how many
 * @property {number[]} [cells]  of a quantity: where each cell begins; a further value is `never`
 */

/**
 * The answer to the profile asked last. It is overwritten by the next question; copy what is to be kept.
 *
 * @typedef {object} Answer
 * @property {Uint8Array} stands  one number for each option, in the order of `options`: 1 may fit, 2 may be to avoid,
 *   4 may not be indicated, added up
 * @property {(option: number) => Standing} standing
 * @property {(option: number) => string[]} dependsOn   facts that settle whether it is indicated
 * @property {(option: number) => string[]} checkFirst  facts that settle whether it is to avoid
 */

/** Bits of a word. */
const WORD = 64

/** Standings by what is still possible: bit 0 fits, bit 1 to avoid, bit 2 not indicated. @type {Standing[]} */
const STANDINGS = ['does-not-fit', 'fits', 'avoid', 'fits', 'does-not-fit', 'depends', 'avoid', 'depends']

/**
 * Makes a function that asks the engine about packed profiles.
 *
 * @param {Engine} engine
 * @param {WebAssembly.Memory} memory  the engine's
 * @param {import('./shapes.js').Facts} facts
 * @returns {(profile: Profile) => Answer | null}  null: odd, impossible or out of scope, ask `advise`
 */
export function packedAsker(engine, memory, facts) {
  const layout = layoutOf(engine, facts)
  const packers = packersOf(layout.fields, facts)
  const views = viewsOver(engine, memory, layout)
  const { answer, full } = answerOver(layout, views)
  return (profile) => {
    // The keys of a Map, say, are none that a loop sees: it would pass for a profile that says nothing.
    if (!isPlainObject(profile)) return null
    const { row } = views()
    row.set(full)
    for (const fact in profile) {
      if (fact === 'sources') continue
      const pack = packers.get(fact)
      if (pack === undefined || !pack(row, profile[fact])) return null
    }
    if (!engine.answer()) return null
    answer.refresh()
    return answer
  }
}

/**
 * Where everything lies: `Engine::layout` says by which rule.
 *
 * @param {Engine} engine
 * @param {import('./shapes.js').Facts} facts
 * @returns {{ words: number, fields: Field[], options: string[] }}
 */
function layoutOf(engine, { facts }) {
  /** @type {{ cells: Record<string, number[]>, options: string[] }} */
  const { cells: begins, options } = JSON.parse(engine.layout())
  /** @type {Field[]} */
  const fields = []
  let end = 0
  for (const { id: fact, kind, members = [undefined], values: choices, never, derived } of facts) {
    if (derived) continue
    const cells = begins[fact]
    const values = kind === 'quantity' ? cells.length + Number(never) : (choices?.length ?? 2)
    for (const member of members) {
      if ((end % WORD) + values > WORD) end += WORD - (end % WORD)
      fields.push({ fact, member, word: Math.floor(end / WORD), shift: end % WORD, values, cells })
      end += values
    }
  }
  return { words: Math.ceil(end / WORD), fields, options }
}

/**
 * Views of the row and the answer, made anew when the memory has grown.
 *
 * @param {Engine} engine
 * @param {WebAssembly.Memory} memory
 * @param {{ words: number, options: string[] }} layout
 */
function viewsOver(engine, memory, { words, options }) {
  const length = options.length * (1 + 2 * words) * 2
  const make = () => ({
    buffer: memory.buffer,
    row: new Uint32Array(memory.buffer, engine.row(), words * 2),
    output: new Uint32Array(memory.buffer, engine.output(), length),
  })
  let views = make()
  return () => (views.buffer === memory.buffer ? views : (views = make()))
}

/**
 * @param {{ words: number, fields: Field[], options: string[] }} layout
 * @param {ReturnType<typeof viewsOver>} views
 */
function answerOver({ words, fields, options }, views) {
  const stands = new Uint8Array(options.length)
  const full = new Uint32Array(views().row)
  /** @param {number} option @param {number} list 0 depends_on, 1 check_first */
  const names = (option, list) => {
    const start = 2 * (options.length + (2 * option + list) * words)
    const marks = views().output.subarray(start, start + 2 * words)
    return fields.filter((field) => isMarked(marks, field)).map(nameOf).sort()
  }
  const answer = {
    stands,
    standing: (/** @type {number} */ option) => STANDINGS[stands[option]],
    dependsOn: (/** @type {number} */ option) => names(option, 0),
    checkFirst: (/** @type {number} */ option) => names(option, 1),
    refresh() {
      const { output } = views()
      for (let option = 0; option < stands.length; option += 1) stands[option] = output[2 * option]
    },
  }
  return { answer, full }
}

/** @param {Field} field */
function nameOf({ fact, member }) {
  return member === undefined ? fact : `${fact}.${member}`
}

/** @param {Uint32Array} marks @param {Field} field whose last bit is its mark */
function isMarked(marks, { word, shift, values }) {
  const bit = shift + values - 1
  return ((marks[2 * word + (bit >> 5)] >>> (bit & 31)) & 1) === 1
}
