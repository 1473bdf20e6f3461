/** Writes what studies counted for an edition, with its words, as modules of their own: few readers open them, and later. */

/** @import { Needed } from './prose.js' */
/** @import { Figures } from '../guide/figures.js' */

/**
 * The messages that the figures of an edition need.
 *
 * @param {Figures} figures
 * @returns {Needed}
 */
export function figureIds({ trials, approvals }) {
  const rates = trials.flatMap((trial) => trial.rates)
  const required = new Set([
    ...trials.flatMap(({ arms }) => arms.map((arm) => `arm-${arm}`)),
    ...rates.map(({ population }) => `population-${population}`),
    ...rates.flatMap(({ outcome }) => [`outcome-${outcome}`, `outcome-${outcome}.have`, `outcome-${outcome}.others`]),
    ...rates.flatMap(({ notes }) => notes.map((note) => `note-${note}`)),
    ...approvals.map(({ id }) => `approval-${id}`),
  ])
  // A paper's note is kept where one is written.
  return { required, optional: new Set(trials.flatMap(({ cites }) => cites.map((cite) => `citation-${cite}`))) }
}

/**
 * The options that have figures, each once, sorted.
 *
 * @param {Figures} figures
 */
export function figured({ trials, approvals }) {
  const named = [...trials.flatMap(({ rates }) => rates), ...approvals].flatMap(({ options }) => options)
  return [...new Set(named)].sort()
}
