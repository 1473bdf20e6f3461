/**
 * The way from answers to one option, as it can be drawn: conditions, the rules that they belong to, and what comes of it.
 *
 * Every state is the engine's word: what an option rests on, hangs on, and is kept from by. Nothing is evaluated here.
 * Only who belongs to whom is read from the criteria, and where a criterion hides behind a derived fact, all that could
 * be meant stay together.
 */

import { factOf } from '../questions/answers.js'
import { factsInWords, profileInWords } from '../words.js'

/** @import { OptionAdvice, Profile, Rule } from '../../guide/shapes.js' */
/** @import { Session } from '../session.js' */

/**
 * @typedef {'met' | 'open' | 'not' | 'speaks'} State  `not`: an answer that leads elsewhere; `speaks`: one that speaks against
 *
 * @typedef {object} Condition
 * @property {string} fact
 * @property {State} state
 * @property {string} said    the fact in words
 * @property {string} answer  in words; empty while it is open
 *
 * @typedef {{ conditions: Condition[], rules: string[] }} Strand  conditions with the rules that can speak of them
 * @typedef {{ id: 'for' | 'against', strands: Strand[] }} Lane
 */

/**
 * What can lead to an option, then what can speak against it; a lane may be empty.
 *
 * @param {OptionAdvice} advice
 * @param {Profile} met  the answers on which it rests
 * @param {Session} session
 * @returns {Lane[]}
 */
export function lanesOf(advice, met, session) {
  const { catalog } = session
  const { ruled_out_by, depends_on, check_first } = advice
  const isNamed = advice.standing !== 'does-not-fit'
  const isAgainst = (/** @type {string} */ rule) => catalog.rule(rule).kind === 'avoid'
  const toIt = [...answered(met, 'met', session), ...open(depends_on, session), ...(isNamed ? [] : answered(ruled_out_by, 'not', session))]
  const against = [...(isNamed ? answered(ruled_out_by, 'speaks', session) : []), ...open(check_first, session)]
  return [
    { id: 'for', strands: strandsOf(toIt, advice.rules.filter((rule) => !isAgainst(rule)), session) },
    { id: 'against', strands: against.length === 0 ? [] : strandsOf(against, advice.rules.filter(isAgainst), session) },
  ]
}

/**
 * @param {Profile} part
 * @param {State} state
 * @param {Session} session
 * @returns {Condition[]}
 */
function answered(part, state, { catalog, text }) {
  return profileInWords(part, catalog, text).map(({ fact, label, answers }) => ({ fact: fact.id, state, said: label, answer: answers.join(', ') }))
}

/**
 * @param {string[]} keys
 * @param {Session} session
 * @returns {Condition[]}
 */
function open(keys, { catalog, text }) {
  return factsInWords(keys, catalog, text).map(({ fact, said }) => ({ fact: fact.id, state: 'open', said, answer: '' }))
}

/**
 * Conditions and rules that hang together, apart from those with which they do not.
 *
 * @param {Condition[]} conditions
 * @param {string[]} rules
 * @param {Session} session
 * @returns {Strand[]}
 */
function strandsOf(conditions, rules, { catalog, guide }) {
  const derived = new Set(guide.facts.facts.filter((fact) => fact.derived).map(({ id }) => id))
  /** @type {Strand[]} */
  let strands = conditions.map((condition) => ({ conditions: [condition], rules: [] }))
  for (const rule of rules) {
    const named = factsNamed(catalog.rule(rule))
    const isHidden = named.some((fact) => derived.has(fact))
    const isPart = (/** @type {Strand} */ strand) => strand.conditions.some(({ fact }) => isHidden || named.includes(fact))
    const parts = strands.filter(isPart)
    const joined = { conditions: parts.flatMap((strand) => strand.conditions), rules: [...parts.flatMap((strand) => strand.rules), rule] }
    strands = [...strands.filter((strand) => !isPart(strand)), joined]
  }
  return strands.map((strand) => ({ conditions: inOrder(strand.conditions, conditions), rules: inOrder(strand.rules, rules) }))
}

/**
 * The facts that a rule's criteria name, derived ones among them.
 *
 * @param {Rule} rule
 */
export function factsNamed({ when, unless }) {
  const [lines, groups] = [[...when, ...unless].flatMap((criterion) => criterion.split('\n')), ['any of', 'all of', 'none of']]
  const criteria = lines.map((line) => line.trim()).filter((line) => !groups.includes(line))
  return [...new Set(criteria.map((criterion) => factOf(criterion.split(' ')[0])))]
}

/**
 * @template T
 * @param {T[]} some
 * @param {T[]} all
 */
function inOrder(some, all) {
  return all.filter((each) => some.includes(each))
}
