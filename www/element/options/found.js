/** What the result of a test would mean: what hangs on it, and what nobody can promise of it. */

import { html } from 'lit'
import { factOf } from '../questions/answers.js'
import { listOf } from '../words.js'

/** @import { Advice, Option } from '../../guide/shapes.js' */
/** @import { Session } from '../session.js' */

/**
 * A result that finds something, one that finds nothing, an unclear one, and a wrong one.
 *
 * @param {Option} test
 * @param {Advice | null} advice  null where nobody in particular is spoken to
 * @param {Session} session
 */
export function foundMeans({ id, finds }, advice, { text }) {
  const hanging = advice === null ? [] : hangingOn(finds, advice).filter((option) => option !== id)
  const options = listOf(hanging.map((option) => text.say(`option-${option}`)), text)
  const here = advice === null ? [] : [hanging.length === 0 ? text.say('option-found-nothing') : text.say('option-found-hangs', { options })]
  const lines = [text.say('option-found-yes'), text.say('option-found-no'), ...here, text.say('option-found-unclear'), text.say('option-found-wrong')]
  return html`<ul class="found">${lines.map((line) => html`<li>${line}</li>`)}</ul>`
}

/**
 * The options that stand open, or are to be checked, because of what a test finds.
 *
 * @param {string[]} finds  facts
 * @param {Advice} advice
 */
function hangingOn(finds, { options }) {
  return options.filter(({ depends_on, check_first }) => [...depends_on, ...check_first].some((key) => finds.includes(factOf(key)))).map(({ id }) => id)
}
