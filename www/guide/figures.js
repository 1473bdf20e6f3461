/** What studies counted for the options of an edition: brought only once a reader wants to see it. */

import { editions } from '../../dist/modules/editions.js'
import { available } from './error.js'
import { textOf } from './text.js'

/** @import { Citation } from './shapes.js' */
/** @import { Text } from './text.js' */

/**
 * @typedef {object} Value  what happened in one arm
 * @property {number} count      people, of as many as the rate counts in
 * @property {string} published  as the source prints it
 * @property {[number, number] | null} range  between how many and how many; null when no interval was reported
 *
 * @typedef {{ unit: 'weeks' | 'months' | 'years' | 'treatment' | 'after-treatment' | 'surgery' | 'study', count?: number }} Time
 *
 * @typedef {object} Rate  one thing that was counted in every arm, at one time and of one number of people
 * @property {'benefit' | 'harm' | 'survival'} kind
 * @property {string} outcome     text `outcome-<id>` with `.have` and `.others`
 * @property {Time} time
 * @property {string} population  text `population-<id>`
 * @property {number} people      how many took part; 0 when the source does not say
 * @property {number} of          100, or 1,000 where an arm has fewer than one in a hundred
 * @property {Value[]} values     one an arm
 * @property {string[]} options
 * @property {'paper' | 'agency' | 'report'} read_in
 * @property {string[]} notes     texts `note-<id>`
 *
 * @typedef {object} Trial
 * @property {string} id
 * @property {string} name
 * @property {'randomised' | 'not-randomised'} design
 * @property {string[]} arms        texts `arm-<id>`, the treatment in question first
 * @property {string[]} statements
 * @property {string[]} cites
 * @property {string} checked       ISO date
 * @property {Rate[]} rates
 *
 * @typedef {object} Approval  text `approval-<id>` says for whom
 * @property {string} id
 * @property {'us' | 'eu' | 'switzerland'} market
 * @property {'approved' | 'accelerated' | 'pending' | 'not-found'} status
 * @property {string} since   empty when the source does not say
 * @property {string} as_of
 * @property {string[]} options
 * @property {string[]} statements
 *
 * @typedef {{ trials: Trial[], approvals: Approval[], citations: Citation[] }} Figures
 */

/**
 * The options of an edition of which something was counted, or of which a regulator's word is known.
 *
 * @param {string} edition
 * @returns {Set<string>}
 */
export function figuredOptions(edition) {
  return new Set(available('edition', edition, editions).figured)
}

/**
 * Everything that was counted for an edition, with its words.
 *
 * @param {string} edition
 * @param {string} lang
 * @returns {Promise<{ figures: Figures, text: Text }>}
 * @throws {GuidepostError} when there is no such edition or language
 */
export async function loadFigures(edition, lang) {
  const known = available('edition', edition, editions)
  const [figures, words] = await Promise.all([known.figures(), available('lang', lang, known.figureTexts)()])
  return { figures: figures.default, text: textOf(lang, [words.default]) }
}

/**
 * What concerns one option: its studies with those rates only that speak of it, and its approvals.
 *
 * @param {Figures} figures
 * @param {string} option
 */
export function figuresOf({ trials, approvals }, option) {
  const ofOption = trials.map((trial) => ({ ...trial, rates: trial.rates.filter(({ options }) => options.includes(option)) }))
  return {
    trials: ofOption.filter(({ rates }) => rates.length > 0),
    approvals: approvals.filter(({ options }) => options.includes(option)),
  }
}
