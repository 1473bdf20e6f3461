/** Which questions stand on the next screen: pure functions, so that what is measured is what is shown. */

/** @import { Fact, Question } from '../guide/shapes.js' */

/**
 * The next screen: the most telling question that was not passed over, with whatever else of its panel is open.
 *
 * @param {Pick<Question, 'fact'>[]} questions  most telling first
 * @param {Pick<Fact, 'id' | 'panel'>[]} facts  in the order in which those of a panel are asked
 * @param {readonly string[]} passed            facts that the reader has passed over
 * @returns {string[]}                          facts; none when nothing is left to ask
 */
export function nextScreen(questions, facts, passed) {
  const open = questions.map(({ fact }) => fact).filter((id) => !passed.includes(id))
  return open.length === 0 ? [] : screenOf(open[0], open, facts)
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
