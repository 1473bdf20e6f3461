/** What the parts of the page are given: a picture of the moment, and what the reader can do. */

import { GuidepostError } from '../guide/open.js'
import { knownFacts } from './questions/answers.js'
import { withScopeAsked } from './questions/scope.js'
import { catalogOf } from './catalog.js'

/** @import { Advice, Fact, Problem, Profile } from '../guide/shapes.js' */
/** @import { Guide } from '../guide/open.js' */
/** @import { Text } from '../guide/text.js' */
/** @import { Catalog } from './catalog.js' */
/** @import { Notes } from './visit/notes.js' */

/**
 * @typedef {'start' | 'ask' | 'questions' | 'results' | 'browse' | 'sources' | 'changes' | 'values' | 'team' | 'summary'} View
 *
 * @typedef {object} Session  replaced as a whole after each answer
 * @property {Guide} guide
 * @property {Catalog} catalog
 * @property {boolean} isWhole   whether options and evidence are there: all views but the first two need them
 * @property {Text} text
 * @property {Profile} profile
 * @property {Advice | null} advice  null while answers contradict each other; never an older one
 * @property {Problem[]} problems    why there is no advice
 * @property {string} topic          of the questions
 * @property {boolean} isProfessional  whether exact criteria are shown
 * @property {number} level          of the headings of a view
 *
 * @typedef {object} Acts
 * @property {(profile: Profile) => void} change
 * @property {(view: View, topic?: string, fact?: string) => void} go  to a view; of the questions to a topic, or to one question of it
 * @property {(group: string) => void} askAbout  goes to the questions about one decision
 * @property {(notes: Notes) => void} note
 * @property {() => void} switchAudience
 * @property {() => void} print
 */

/**
 * The picture of this moment: the guideline is asked anew, where anything was answered since.
 *
 * @param {Omit<Session, 'catalog' | 'isWhole' | 'advice' | 'problems'>} moment
 * @param {Session | null} former  lends its catalog while the guide is the same, and its advice while the answers are
 * @returns {Session}
 * @throws whatever is not a refusal: then the engine has failed and nothing may be shown
 */
export function sessionOf(moment, former) {
  const isSame = former?.guide === moment.guide && former.isWhole === moment.guide.isWhole
  const catalog = isSame ? former.catalog : catalogOf(moment.guide)
  const { isWhole } = moment.guide
  // To ask is what takes longest, and the same guide answers the same profile the same.
  if (former?.guide === moment.guide && former.profile === moment.profile) return { ...moment, catalog, isWhole, advice: former.advice, problems: former.problems }
  try {
    const { guide, profile } = moment
    return { ...moment, catalog, isWhole, advice: withScopeAsked(guide, profile, guide.advise(profile)), problems: [] }
  } catch (refusal) {
    if (!(refusal instanceof GuidepostError)) throw refusal
    return { ...moment, catalog, isWhole, advice: null, problems: refusal.problems }
  }
}

/**
 * Whether an answer is none that the guideline knows: no reader can give it, only the page around the guide.
 *
 * @param {Problem[]} problems
 */
export function isForeign(problems) {
  return problems.some(({ facts }) => facts === undefined)
}

/**
 * The facts of a topic that this edition asks about.
 *
 * @param {Session} session
 * @param {string} topic
 */
export function factsOf({ catalog }, topic) {
  return catalog.facts.filter((fact) => fact.topic === topic)
}

/**
 * The facts that can still change the advice; all of them while there is none.
 *
 * @param {Session} session
 * @returns {Set<string>}
 */
export function openFacts({ advice, catalog }) {
  return new Set(advice === null ? catalog.facts.map(({ id }) => id) : advice.questions.map(({ fact }) => fact))
}

/**
 * The topics of this edition, each with how many of its questions are open and how many answered.
 *
 * @param {Session} session
 */
export function topicsOf(session) {
  const open = openFacts(session)
  const known = new Set(knownFacts(session.profile))
  return session.guide.about.topics
    .map((id) => ({ id, facts: factsOf(session, id) }))
    .filter(({ facts }) => facts.length > 0)
    .map(({ id, facts }) => ({ id, open: countIn(facts, open), answered: countIn(facts, known) }))
}

/**
 * The topic with which to begin to look through the questions: where the reader was, unless nothing is open there any
 * more, as in the warning signs once they are answered; then the first in which something is.
 *
 * @param {Session} session
 */
export function openTopic(session) {
  const open = topicsOf(session).filter((topic) => topic.open > 0)
  return (open.find(({ id }) => id === session.topic) ?? open[0])?.id ?? session.topic
}

/**
 * @param {Fact[]} facts
 * @param {Set<string>} ids
 */
function countIn(facts, ids) {
  return facts.filter(({ id }) => ids.has(id)).length
}
