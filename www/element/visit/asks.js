/** The questions for the care team that follow from the advice and from what matters to the reader. */

import { factOf, hasSource } from '../questions/answers.js'
import { aboutEach } from './asked.js'
import { datedOf } from '../edition.js'
import { ratedAs } from './notes.js'
import { withoutWaiting } from '../questions/screens.js'
import { factsInWords, listOf } from '../words.js'

/** @import { OptionAdvice } from '../../guide/shapes.js' */
/** @import { Session } from '../session.js' */
/** @import { Notes } from './notes.js' */

/**
 * @typedef {object} Ask
 * @property {string} id
 * @property {'matters' | 'confirm' | 'open' | 'options' | 'untreated' | 'against' | 'caution' | 'newer' | 'outside' | 'own'} kind
 * @property {string} said      the question, as somebody would put it
 * @property {string[]} about   ids of the facts, options or rules that it names
 * @property {boolean} isFirst  whether it stands on the list at once; the others are one click away
 * @property {string} [meaning] what it asks about, whole: where that stays and the sentence is another, only its words have changed
 */

/** LIMIT: what the list begins with, so that it can be talked through in one visit. */
const FIRST_MATTERS = 4
const FIRST_OPEN = 3

/**
 * All questions that follow from the advice. Those of the reader's own making are not among them.
 *
 * @param {Session} session
 * @param {Notes} notes
 * @returns {Ask[]}
 */
export function asksOf(session, notes) {
  const { advice } = session
  const last = advice === null ? [] : advice.scope === 'outside' ? elsewhere(session) : aboutGuideline(session)
  return [...aboutMatters(session, notes), ...toConfirm(session), ...aboutOpenFacts(session), ...aboutOptions(session), ...last, ...against(session), ...cautions(session)]
}

/**
 * The facts that are open in the advice, each with its open members, the most telling first.
 *
 * @param {Session} session
 */
export function openFacts({ advice, catalog, text }) {
  const hanging = (advice?.options ?? []).flatMap(({ depends_on, check_first }) => [...depends_on, ...check_first])
  // Warning signs are asked about even where no option hangs on them.
  const asked = (advice?.questions ?? []).flatMap(({ fact, members }) => (members.length === 0 ? [fact] : members.map((member) => `${fact}.${member}`)))
  const keys = [...hanging, ...asked]
  const rank = new Map(advice?.questions.map(({ fact }, place) => [fact, place]))
  /** @param {{ fact: { id: string } }} open */
  const rankOf = ({ fact: { id } }) => rank.get(id) ?? rank.size
  return factsInWords([...new Set(keys)], catalog, text).sort((a, b) => rankOf(a) - rankOf(b))
}

/**
 * The options that fit, decision by decision, in the order of the guideline.
 *
 * @param {Session} session
 */
export function fittingByGroup({ advice, guide }) {
  const fitting = (advice?.options ?? []).filter(({ standing }) => standing === 'fits')
  return guide.about.groups
    .map((group) => ({ group, options: fitting.filter((option) => option.group === group) }))
    .filter(({ options }) => options.length > 0)
}

/**
 * @param {Session} session
 * @param {Notes} notes
 */
function aboutMatters({ text }, notes) {
  const high = [...ratedAs(notes, 'very'), ...ratedAs(notes, 'important')]
  const lines = high.map((id, place) => ask(`matter:${id}`, 'matters', text.say(`matter-${id}.ask`), [id], place < FIRST_MATTERS))
  const words = notes.words.trim()
  return words === '' ? lines : [ask('words', 'matters', text.say('ask-words', { words }), [], true, [words]), ...lines]
}

/**
 * What the advice rests on and no report confirms.
 *
 * @param {Session} session
 */
function toConfirm({ advice, text }) {
  const named = (advice?.options ?? []).filter(({ standing }) => standing !== 'does-not-fit')
  const facts = [...new Set(named.flatMap(({ unconfirmed }) => unconfirmed).map(factOf))]
  if (facts.length === 0) return []
  const labels = facts.map((id) => text.say(`fact-${id}`))
  return [ask('confirm', 'confirm', text.say('team-unconfirmed', { facts: listOf(labels, text) }), facts, true)]
}

/**
 * One question for each open fact. What the reader alone can know or feel is no question for the team to begin with, nor
 * is what may not apply: nobody who has not said that the cancer came back is to read first where it did.
 *
 * @param {Session} session
 */
function aboutOpenFacts(session) {
  const open = openFacts(session)
  const applying = withoutWaiting(open.map(({ fact }) => fact.id), session.catalog.facts)
  const telling = open.filter(({ fact }) => hasSource(fact) && fact.topic !== 'symptoms' && applying.includes(fact.id))
  const first = new Set(telling.slice(0, FIRST_OPEN).map(({ fact }) => fact.id))
  return open.map(({ fact, said, keys }) => {
    const question = session.text.say('ask-open', { fact: said, topic: fact.topic })
    return ask(`open:${fact.id}`, 'open', question, [fact.id], first.has(fact.id) || fact.topic === 'warning-signs', keys)
  })
}

/**
 * One question for each decision: it names all options that fit, so that none stands before another; several in a list.
 *
 * @param {Session} session
 */
function aboutOptions(session) {
  const { text } = session
  return fittingByGroup(session).map(({ group, options }) => {
    const names = options.map(({ id }) => text.say(`option-${id}`))
    const question = text.say('ask-options', { group, count: names.length, options: names[0] })
    return ask(`options:${group}`, 'options', names.length === 1 ? question : aboutEach(question, names), idsOf(options), true)
  })
}

/**
 * What is asked about every advice: to have no treatment, and what is newer.
 *
 * @param {Session} session
 */
function aboutGuideline({ text, guide }) {
  const newer = text.say('team-newer', { dated: datedOf(guide, text.lang) })
  return [ask('untreated', 'untreated', text.say('team-untreated'), [], true), ask('newer', 'newer', newer, [], true)]
}

/**
 * What is asked where the guideline is about others.
 *
 * @param {Session} session
 */
function elsewhere({ text }) {
  return ['guideline', 'help'].map((what) => ask(`outside:${what}`, 'outside', text.say(`team-outside-${what}`), [], true))
}

/** @param {Session} session */
function against({ advice, text }) {
  const avoided = (advice?.options ?? []).filter(({ standing }) => standing === 'avoid')
  return avoided.map(({ id }) => ask(`against:${id}`, 'against', text.say('ask-against', { option: text.say(`option-${id}`) }), [id], false))
}

/**
 * What to watch for with the options that fit: one question for each caution, whichever options it is about.
 *
 * @param {Session} session
 */
function cautions({ advice, text }) {
  const fitting = (advice?.options ?? []).filter(({ standing }) => standing === 'fits')
  const rules = [...new Set(fitting.flatMap(({ warnings }) => warnings))]
  return rules.map((rule) => {
    const about = idsOf(fitting.filter(({ warnings }) => warnings.includes(rule)))
    const names = about.map((id) => text.say(`option-${id}`))
    const question = text.say('ask-caution', { count: names.length, options: names[0], warning: text.say(`rule-${rule}`) })
    return ask(`caution:${rule}`, 'caution', names.length === 1 ? question : aboutEach(question, names), about, false)
  })
}

/** @param {OptionAdvice[]} options */
function idsOf(options) {
  return options.map(({ id }) => id)
}

/**
 * @param {string} id
 * @param {Ask['kind']} kind
 * @param {string} said
 * @param {string[]} about
 * @param {boolean} isFirst
 * @param {string[]} [named]  all that the sentence names
 * @returns {Ask}
 */
function ask(id, kind, said, about, isFirst, named = about) {
  return { id, kind, said, about, isFirst, meaning: [id, ...[...named].sort()].join(' ') }
}
