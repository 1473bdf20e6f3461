/** Facts and answers in words, for showing them back. Words come from the texts; here they are only put together. */

import { factOf, knownFacts } from './questions/answers.js'
import { waitingFor } from './questions/screens.js'

/** @import { Answer, Fact, OneOf, Profile, Range } from '../guide/shapes.js' */
/** @import { Text } from '../guide/text.js' */
/** @import { Catalog } from './catalog.js' */
/** @import { Session } from './session.js' */

/** LIMIT: where facts are named in short, members that take more characters are left out. */
const LONGEST_MEMBERS = 60

/**
 * One answer, as short phrases.
 *
 * @param {Fact} fact
 * @param {Answer} answer
 * @param {Text} text
 * @returns {string[]}  several for a set: first what is present, then what is not
 */
export function answerInWords(fact, answer, text) {
  switch (fact.kind) {
    case 'set':
      return membersInWords(fact, /** @type {Record<string, boolean>} */ (answer), text)
    case 'yes-no':
      return [text.say(answer === true ? 'answer-yes' : 'answer-no')]
    case 'choice':
      return [choiceInWords(fact, /** @type {string | OneOf} */ (answer), text)]
    case 'quantity':
      return [quantityInWords(fact, /** @type {number | 'never' | Range} */ (answer), text)]
  }
}

/**
 * A profile or a part of one, fact by fact in the order of the vocabulary.
 *
 * @param {Profile} profile
 * @param {Catalog} catalog
 * @param {Text} text
 */
export function profileInWords(profile, catalog, text) {
  const known = new Set(knownFacts(profile))
  return catalog.facts
    .filter(({ id }) => known.has(id))
    .map((fact) => ({
      fact,
      label: text.say(`fact-${fact.id}`),
      answers: answerInWords(fact, /** @type {Answer} */ (profile[fact.id]), text),
    }))
}

/**
 * Facts in words, members of the same set together.
 *
 * @param {string[]} keys  facts, a member as `set.member`
 * @param {Catalog} catalog
 * @param {Text} text
 */
export function factsInWords(keys, catalog, text) {
  const ids = [...new Set(keys.map(factOf))]
  return ids.map((id) => {
    const own = keys.filter((key) => factOf(key) === id)
    const named = own.filter((key) => key !== id).map((key) => text.say(`value-${id}-${key.slice(id.length + 1)}`))
    const members = listOf(named, text, 'disjunction')
    const label = text.say(`fact-${id}`)
    const isShort = members.length > 0 && members.length <= LONGEST_MEMBERS
    return { fact: catalog.fact(id), keys: own, said: isShort ? withMembers(label, members, text) : label }
  })
}

/**
 * Open facts in words, each for which another open one says whether it applies as that one: nobody is asked how far a
 * pregnancy is before being asked whether there is one.
 *
 * @param {string[]} keys  facts, a member as `set.member`
 * @param {Pick<Session, 'advice' | 'catalog' | 'text'>} session
 */
export function openInWords(keys, { advice, catalog, text }) {
  const open = (advice?.questions ?? []).map(({ fact }) => fact)
  /** @param {string} key @returns {string} */
  const asked = (key) => {
    const first = waitingFor(factOf(key), open, catalog.facts)
    return first === undefined ? key : asked(first)
  }
  return factsInWords([...new Set(keys.map(asked))], catalog, text)
}

/**
 * A fact with some of its members, in brackets where these hold none of their own.
 *
 * @param {string} fact
 * @param {string} members
 * @param {Text} text
 */
function withMembers(fact, members, text) {
  return members.includes('(') ? text.say('fact-apart', { fact, said: members }) : text.say('fact-with-members', { fact, members })
}

/**
 * A list in the manner of the language.
 *
 * @param {string[]} items
 * @param {Text} text
 * @param {'conjunction' | 'disjunction'} type
 */
export function listOf(items, text, type = 'conjunction') {
  return new Intl.ListFormat(text.lang, { type }).format(items)
}

/**
 * What is present, each on its own, then in one phrase what is not.
 *
 * @param {Fact} fact
 * @param {Record<string, boolean>} answer
 * @param {Text} text
 */
function membersInWords({ id, members = [] }, answer, text) {
  /** @param {boolean} wanted */
  const said = (wanted) => members.filter((member) => answer[member] === wanted).map((member) => text.say(`value-${id}-${member}`))
  const absent = said(false)
  if (absent.length === members.length) return [text.say('members-none')]
  return [...said(true), ...(absent.length === 0 ? [] : [text.say('members-absent', { count: absent.length, members: absent.join(', ') })])]
}

/**
 * @param {Fact} fact
 * @param {string | OneOf} answer
 * @param {Text} text
 */
function choiceInWords({ id }, answer, text) {
  const values = typeof answer === 'string' ? [answer] : answer.one_of
  return listOf(values.map((value) => text.say(`value-${id}-${value}`)), text, 'disjunction')
}

/**
 * A unit as it stands in the ids of texts: `%` and `/` cannot, and some numbers have no unit.
 *
 * @param {string} unit
 */
export function unitName(unit) {
  return unit === '' ? 'none' : unit.replace('%', 'percent').replace('/', '-per-')
}

/**
 * @param {Fact} fact
 * @param {number | 'never' | Range} answer
 * @param {Text} text
 */
function quantityInWords({ id, unit = '' }, answer, text) {
  if (answer === 'never') return text.say(`value-${id}-never`)
  // A number of a scale means something: where the guideline has words for it they stand with it.
  const own = (/** @type {number} */ count) => [`fact-${id}.at-${count}`, `fact-${id}.amount`].find(text.has)
  /** @param {number} count */
  const amount = (count) => text.say(own(count) ?? `unit-${unitName(unit)}`, { count })
  if (typeof answer === 'number') return amount(answer)
  const bounds = /** @type {const} */ (['min', 'max', 'above', 'below']).flatMap((bound) => {
    const number = answer[bound]
    return number === undefined ? [] : [text.say(`range-${bound}`, { amount: amount(number) })]
  })
  return listOf(bounds, text)
}
