/** The options in the summary for a visit: what fits, what is spoken against, and what is open and hangs on what. */

import { aboutEach } from './asked.js'
import { fittingByGroup, openFacts } from './asks.js'
import { waitingFor } from '../questions/screens.js'
import { openInWords, profileInWords } from '../words.js'

/** @import { OptionAdvice } from '../../guide/shapes.js' */
/** @import { Session } from '../session.js' */
/** @import { Item, Part } from './summary-parts.js' */

/** LIMIT: facts named for one decision; all of them stand in the list below. */
const NAMED_FACTS = 3

/** LIMIT: so many facts can be read in one go; more of them stand topic by topic, each on a line. */
const AT_ONCE = 8

/**
 * The options that fit: name, one plain sentence, the ids of the statements behind it, and what is to be checked first.
 *
 * @param {Session} session
 * @returns {Part}
 */
export function fittingPart(session) {
  const { text } = session
  const items = fittingByGroup(session).flatMap(({ options }) =>
    options.map(({ id, check_first, statements }) => {
      const checks = openInWords(check_first, session).map(({ said }) => said)
      const check = checks.length === 0 ? '' : ` ${text.say('summary-check', { facts: checks.join('; ') })}`
      return { name: text.say(`option-${id}`), said: firstSentence(text.say(`option-${id}.what`), text.lang) + check, more: [`(${statements.join(' ')})`] }
    }),
  )
  return { id: 'fits', title: text.say('in-short', { count: items.length }), said: [], items }
}

/**
 * The options that the guideline names and speaks against, with the answers that do it.
 *
 * @param {Session} session
 * @returns {Part}
 */
export function opposedPart({ text, advice, catalog }) {
  const items = (advice?.options ?? [])
    .filter(({ standing }) => standing === 'avoid')
    .map(({ id, ruled_out_by, statements }) => {
      const answers = profileInWords(ruled_out_by, catalog, text).map(({ label, answers }) => text.say('fact-apart', { fact: label, said: answers.join(', ') }))
      return { name: text.say(`option-${id}`), said: answers.length === 0 ? '' : `${text.say('against')} ${answers.join('; ')}.`, more: [`(${statements.join(' ')})`] }
    })
  return { id: 'opposed', title: text.say('standing-avoid'), said: [], items }
}

/**
 * How many options are open in each decision and what most of them hang on, then all that is not known.
 *
 * @param {Session} session
 * @returns {Part}
 */
export function openPart(session) {
  const { text, advice, guide } = session
  const open = (advice?.options ?? []).filter(({ standing }) => standing === 'depends')
  const facts = openFacts(session)
  const items = guide.about.groups
    .map((group) => ({ group, options: open.filter((option) => option.group === group) }))
    .filter(({ options }) => options.length > 0)
    .map(({ group, options }) => openItem(group, options, facts.map(({ fact }) => fact.id), session))
  const unknown = facts.length === 0 ? [] : [{ name: text.say('summary-unknown'), said: unknownInWords(facts.map(({ fact }) => fact.id), session), more: [] }]
  return { id: 'open', title: text.say('summary-open'), said: [], items: [...items, ...unknown] }
}

/**
 * What is not known. What applies only by the answer to another of them stands in brackets after that one.
 *
 * @param {string[]} ids
 * @param {Session} session
 */
function unknownInWords(ids, { text, catalog }) {
  const nameOf = (/** @type {string} */ id) => text.say(`fact-${id}`)
  /** @param {string} [gate] */
  const after = (gate) => ids.filter((id) => waitingFor(id, ids, catalog.facts) === gate)
  const named = (/** @type {string} */ id) => {
    const members = after(id).map(nameOf)
    return members.length === 0 ? nameOf(id) : text.say('fact-with-members', { fact: nameOf(id), members: members.join(', ') })
  }
  const shown = after()
  if (shown.length <= AT_ONCE) return `${shown.map(named).join('; ')}.`
  const topicOf = (/** @type {string} */ id) => catalog.fact(id).topic
  const topics = [...new Set(shown.map(topicOf))]
  const lines = topics.map((topic) => `${text.say(`topic-${topic}`)}: ${shown.filter((id) => topicOf(id) === topic).map(named).join('; ')}`)
  return aboutEach(text.say('screen-open', { count: ids.length }), lines)
}

/**
 * @param {string} group
 * @param {OptionAdvice[]} options  those of the group that are open
 * @param {string[]} order          of the open facts, the most telling first
 * @param {Session} session
 * @returns {Item}
 */
function openItem(group, options, order, session) {
  const { text } = session
  const keys = [...new Set(options.flatMap(({ depends_on }) => depends_on))]
  const named = openInWords(keys, session).sort((a, b) => order.indexOf(a.fact.id) - order.indexOf(b.fact.id))
  const shown = named.slice(0, NAMED_FACTS).map(({ fact }) => text.say(`fact-${fact.id}`))
  const said = text.say('summary-hangs', { count: options.length, facts: shown.join('; '), more: named.length - shown.length })
  return { name: text.say(`group-${group}`), said, more: [] }
}

/**
 * @param {string} said
 * @param {string} lang
 */
function firstSentence(said, lang) {
  const [first] = new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(said)
  return first.segment.trim()
}
