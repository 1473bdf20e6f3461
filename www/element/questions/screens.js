/** Which questions stand on the next screen: pure functions, so that what is measured is what is shown. */

import { factOf } from './answers.js'

/** @import { Advice, Fact, OptionAdvice, Question } from '../../guide/shapes.js' */

/** @typedef {Pick<Fact, 'id' | 'panel'> & { after?: string }} Asked */

/** @type {string} the topic that is asked about first, whatever the decision */
const SIGNS = 'warning-signs'

/**
 * What is asked about one decision: warning signs and what says whether the guideline is about the reader at all, what
 * its options depend on, then what is to be checked before one of them, each in the order of the advice.
 *
 * @param {Pick<Advice, 'questions' | 'options'>} advice
 * @param {Pick<Fact, 'id' | 'topic'>[]} facts
 * @param {string} group  none for every decision, in the order of the advice
 */
export function questionsAbout({ questions, options }, facts, group) {
  if (group === '') return questions
  const signs = new Set(facts.filter(({ topic }) => topic === SIGNS).map(({ id }) => id))
  /** @param {(option: OptionAdvice) => string[]} keys */
  const named = (keys) => new Set(options.filter((option) => option.group === group).flatMap(keys).map(factOf))
  const ofOptions = new Set(options.flatMap(({ depends_on, check_first }) => [...depends_on, ...check_first]).map(factOf))
  const ofNone = new Set(questions.map(({ fact }) => fact).filter((id) => signs.has(id) || !ofOptions.has(id)))
  const lists = [ofNone, named(({ depends_on }) => depends_on), named(({ check_first }) => check_first)]
  return questions
    .map((question) => ({ question, rank: lists.findIndex((list) => list.has(question.fact)) }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank)
    .map(({ question }) => question)
}

/**
 * The next screen: the most telling question that was not passed over, with whatever else of its panel is open. Who has
 * passed over whether something applies is asked the rest of it last.
 *
 * @param {Pick<Question, 'fact'>[]} questions  most telling first
 * @param {Asked[]} facts                       in the order in which those of a panel are asked
 * @param {readonly string[]} passed            facts that the reader has passed over
 * @returns {string[]}                          facts; none when nothing is left to ask
 */
export function nextScreen(questions, facts, passed) {
  const turn = inTurn(questions, facts)
  const open = turn.filter((id) => !passed.includes(id))
  if (open.length === 0) return []
  const free = withoutWaiting(turn, facts)
  return screenOf(open.find((id) => free.includes(id)) ?? open[0], open, facts)
}

/**
 * Facts without those that wait for another one of them, which says whether they apply.
 *
 * @param {string[]} ids
 * @param {Pick<Asked, 'id' | 'after'>[]} facts
 */
export function withoutWaiting(ids, facts) {
  return ids.filter((id) => !waitingFor(id, ids, facts))
}

/**
 * The one of some facts for which another waits.
 *
 * @param {string} id
 * @param {string[]} ids
 * @param {Pick<Asked, 'id' | 'after'>[]} facts
 */
export function waitingFor(id, ids, facts) {
  return ids.find((other) => facts.find((fact) => fact.id === id)?.after === other)
}

/**
 * Questions as a person would ask them: the most telling first, but what may not apply to the reader waits for the
 * question that says whether it does. Nobody is asked how far a pregnancy is before being asked whether there is one.
 *
 * @param {Pick<Question, 'fact'>[]} questions  most telling first
 * @param {Asked[]} facts
 */
export function inTurn(questions, facts) {
  const open = new Set(questions.map(({ fact }) => fact))
  const after = new Map(facts.map((fact) => [fact.id, fact.after ?? '']))
  return [...new Set([...open].flatMap((id) => [after.get(id) ?? '', id]))].filter((id) => open.has(id))
}

/**
 * Facts, each with the one that says whether it applies at all: the other fact of the impossible combination that
 * speaks of it not applying; of a number that may never have come about, the one without which there is none.
 *
 * @template {{ id: string, never?: boolean }} F
 * @param {{ facts: F[], impossible: { when: string[], unless: string[] }[] }} all
 * @returns {(F & { after?: string })[]}
 */
export function withGates({ facts, impossible }) {
  return facts.map((fact) => {
    const isOf = (/** @type {string} */ line) => factOfLine(line) === fact.id
    const lines = impossible.find(({ when }) => when.includes(`${fact.id} is not_applicable`))?.when
    const needed = fact.never ? impossible.find(({ when, unless }) => when.every(isOf) && unless.length === 1)?.unless : undefined
    return { ...fact, after: (lines ?? needed)?.map(factOfLine).find((id) => id !== fact.id) }
  })
}

/** @param {string} line */
function factOfLine(line) {
  return line.split(' ')[0]
}

/**
 * The screen of one question: it, and what else of its panel is among the others.
 *
 * @param {string} id
 * @param {string[]} others
 * @param {Pick<Fact, 'id' | 'panel'>[]} facts
 */
export function screenOf(id, others, facts) {
  const panel = panelOf([id], facts)
  if (panel === undefined) return [id]
  return facts.filter((fact) => fact.id === id || (fact.panel === panel && others.includes(fact.id))).map((fact) => fact.id)
}

/**
 * The panel that the questions of a screen belong to.
 *
 * @param {string[]} screen
 * @param {Pick<Fact, 'id' | 'panel'>[]} facts
 */
export function panelOf(screen, facts) {
  return facts.find(({ id }) => id === screen[0])?.panel
}
