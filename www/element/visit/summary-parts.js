/** What the summary for a visit holds: one list of sections, from which the page and the text file are made alike. */

import { hasSource, sourceOf } from '../questions/answers.js'
import { arranged } from './asks-edit.js'
import { asksOf } from './asks.js'
import { datedInWords, dayInWords } from '../dates.js'
import { ageOf, today } from '../edition.js'
import { BY_WEIGHT, ratedAs } from './notes.js'
import { fittingPart, openPart, opposedPart } from './summary-options.js'
import { answerInWords, profileInWords } from '../words.js'

/** @import { Answer, Citation, Fact, Members } from '../../guide/shapes.js' */
/** @import { Text } from '../../guide/text.js' */
/** @import { Session } from '../session.js' */
/** @import { Notes } from './notes.js' */

/** LIMIT: so many absent members of a set are still named. */
const FEW = 4

/** LIMIT: what tells one copy of a guideline from another, and can still be read out. */
const FINGERPRINT = 'sha256-'.length + 12

/**
 * @typedef {object} Item
 * @property {string} name    what it is about; may be empty
 * @property {string} said
 * @property {string[]} more  in small print, such as ids
 *
 * @typedef {object} Part
 * @property {string} id
 * @property {string} title   empty where the part stands right under the title of the whole
 * @property {string[]} said  sentences before the items
 * @property {Item[]} items
 */

/**
 * The summary, part by part; parts without content are left out.
 *
 * @param {Session} session
 * @param {Notes} notes
 * @returns {Part[]}
 */
export function summaryOf(session, notes) {
  // First what is talked about, then what is looked up.
  const talk = [about(session), flags(session), answers(session), matters(session, notes), questions(session, notes)]
  const parts = [...talk, fittingPart(session), opposedPart(session), openPart(session), sources(session)]
  return parts.filter(({ said, items }) => said.length + items.length > 0)
}

/**
 * What this paper is: which edition, from when, and how far it can be relied on.
 *
 * @param {Session} session
 * @returns {Part}
 */
function about({ text, guide: { about, edition } }) {
  const age = ageOf(about, today())
  const date = age === 'expired' ? about.expires : about.review_by
  return {
    id: 'about',
    title: '',
    said: [
      text.say(`status-${about.status}`, { dated: datedInWords(about.dated, text.lang) }),
      ...(age === 'current' ? [] : [text.say(`age-${age}`, { date: dayInWords(date, text.lang) })]),
      text.say('summary-made', { edition: text.say(`edition-${edition}`), date: dayInWords(today(), text.lang) }),
      text.say('summary-intended'),
    ],
    items: [],
  }
}

/**
 * @param {Session} session
 * @returns {Part}
 */
function flags({ text, advice }) {
  const items = (advice?.red_flags ?? []).map(({ id, level }) => ({ name: text.say(`level-${level}`), said: `${text.say(`rule-${id}`)} ${text.say(`rule-${id}.action`)}`, more: [] }))
  return { id: 'flags', title: text.say('flags-title'), said: items.length === 0 ? [] : [text.say('contact')], items }
}

/**
 * What the reader has answered, each with its source; and why there is no advice, where there is none.
 *
 * @param {Session} session
 * @returns {Part}
 */
function answers({ text, profile, catalog, advice }) {
  const items = profileInWords(profile, catalog, text).map(({ fact, label }) => ({
    name: label,
    said: inShort(fact, /** @type {Answer} */ (profile[fact.id]), text).join('; '),
    more: hasSource(fact) ? [`– ${sourceInMyWords(sourceOf(profile, fact), text)}`] : [],
  }))
  const noAdvice = advice === null ? [text.say('clash-title'), text.say('clash-explained')] : advice.scope === 'outside' ? [text.say('results-lead-outside')] : []
  return { id: 'answers', title: text.say('summary-answers'), said: items.length === 0 ? [text.say('summary-answers-none')] : noAdvice, items }
}

/**
 * Where an answer is from, as the one says it whose paper this is.
 *
 * @param {string} source
 * @param {Text} text
 */
function sourceInMyWords(source, text) {
  const message = `source-short-${source}`
  return text.say(text.has(`${message}.mine`) ? `${message}.mine` : message)
}

/**
 * An answer in words. Where all members of a set are known and many are absent, these are not named one by one.
 *
 * @param {Fact} fact
 * @param {Answer} answer
 * @param {Text} text
 */
function inShort(fact, answer, text) {
  if (fact.kind !== 'set') return answerInWords(fact, answer, text)
  const known = Object.entries(/** @type {Members} */ (answer))
  const present = known.filter(([, isPresent]) => isPresent)
  const isLong = known.length === fact.members?.length && present.length > 0 && known.length - present.length > FEW
  return isLong ? [...answerInWords(fact, Object.fromEntries(present), text), text.say('summary-others-not')] : answerInWords(fact, answer, text)
}

/**
 * @param {Session} session
 * @param {Notes} notes
 * @returns {Part}
 */
function matters({ text }, notes) {
  const words = notes.words.trim()
  const items = BY_WEIGHT.map((rating) => ({
    name: text.say(`rating-${rating}`),
    said: ratedAs(notes, rating).map((id) => text.say(`matter-${id}`)).join('; '),
    more: [],
  })).filter(({ said }) => said !== '')
  return { id: 'matters', title: text.say('values-title'), said: words === '' ? [] : [text.say('summary-words', { words })], items }
}

/**
 * @param {Session} session
 * @param {Notes} notes
 * @returns {Part}
 */
function questions(session, notes) {
  const { mine } = arranged(asksOf(session, notes), notes.edits)
  const items = mine.filter(({ said }) => said.trim() !== '').map(({ said }) => ({ name: '', said: said.trim(), more: [] }))
  return { id: 'questions', title: session.text.say('visit-team'), said: [], items }
}

/**
 * Where it all comes from: enough to find it again, and to report an error.
 *
 * @param {Session} session
 * @returns {Part}
 */
function sources({ text, catalog, guide: { about, edition } }) {
  const own = about.sources.map(catalog.citation)
  const live = about.live_page ? [`${text.say('sources-live')}: ${about.live_page}`] : []
  return {
    id: 'sources',
    title: text.say('sources-title'),
    said: [text.say(`edition-${edition}.source`), `${own.map(inShortest).join('; ')}.`, ...live, text.say('summary-ids', { pack: about.pack.slice(0, FINGERPRINT) })],
    items: [],
  }
}

/**
 * A source as short as it can still be found; the page of the sources says more.
 *
 * @param {Citation} paper
 */
function inShortest({ authors, year, journal, locator, url }) {
  return [year === '' ? authors : `${authors} (${year})`, journal, locator, url].filter((part) => part !== '').join(' ')
}
