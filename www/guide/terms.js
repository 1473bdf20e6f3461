/** Words that a guideline explains: brought only once a reader can meet them. */

import { editions } from '../../dist/modules/editions.js'
import { available } from './error.js'

/** @import { Term } from './terms-in.js' */

/**
 * The terms that an edition uses, in the order of their names.
 *
 * @param {string} edition
 * @param {string} lang
 * @returns {Promise<Term[]>}
 * @throws {GuidepostError} when there is no such edition or language
 */
export async function loadTerms(edition, lang) {
  const { terms } = available('edition', edition, editions)
  return (await available('lang', lang, terms)()).default
}
