/** Whom the edited edition answers otherwise than the shipped one. */

import { html } from 'lit'
import { example } from './profile.js'
import { exactly, report, shareOf } from './report.js'

/** @import { Profile } from '../guide/shapes.js' */
/** @import { Text } from '../guide/text.js' */
/** @import { Comparison } from './shapes.js' */
/** @import { GuidePostWorkshop } from './workshop.js' */

/**
 * @param {GuidePostWorkshop} page
 * @param {Text} text
 */
export function comparison(page, text) {
  /** @param {Comparison} comparison */
  const show = ({ situations, different, differences, warnings }) =>
    differences.length === 0 && warnings.length === 0
      ? html`<p class="verdict good">${text.say('workshop-same', { situations: exactly(situations, text) })}</p>`
      : html`<p class="verdict">
            ${different === null ? text.say('workshop-different-many') : text.say('workshop-different', { different: exactly(different, text), situations: exactly(situations, text), share: shareOf(different, situations, text) })}
          </p>
          <p class="small">${text.say('workshop-situations')}</p>
          <ul class="plain differences">
            ${differences.map((difference) => shown(page, text, situations, difference))}
            ${warnings.map((warning) => warned(page, text, situations, warning))}
          </ul>`
  if (!page.isShipped) {
    return html`<section class="report difference" aria-labelledby="difference">
      <h2 class="section" id="difference">${text.say('workshop-difference')}</h2>
      <p>${text.say('workshop-not-shipped', { edition: page.edition })}</p>
    </section>`
  }
  const isBusy = page.busy === 'compare'
  return report(page, text, { id: 'difference', outcome: page.comparison, isBusy, run: () => page.compare(), show })
}

/**
 * @param {GuidePostWorkshop} page
 * @param {Text} text
 * @param {string} situations
 * @param {Comparison['differences'][number]} difference
 */
function shown(page, text, situations, { option, from, to, count, example: somebody }) {
  return html`<li>
    <p><code>${option}</code></p>
    <p>
      <span class="standing" data-standing=${from}>${text.say(`workshop-stands-${from}`)}</span> →
      <span class="standing" data-standing=${to}>${text.say(`workshop-stands-${to}`)}</span>
    </p>
    ${whom(page, text, situations, { count, example: somebody })}
  </li>`
}

/**
 * A caution or red flag that only one of the two gives.
 *
 * @param {GuidePostWorkshop} page
 * @param {Text} text
 * @param {string} situations
 * @param {Comparison['warnings'][number]} warning
 */
function warned(page, text, situations, { rule, option, is_given: isGiven, count, example: somebody }) {
  return html`<li>
    <p><code>${rule}</code> ${option === null ? text.say('workshop-red-flag') : html`<code>${option}</code>`}</p>
    <p>${text.say(isGiven ? 'workshop-warning-given' : 'workshop-warning-dropped')}</p>
    ${whom(page, text, situations, { count, example: somebody })}
  </li>`
}

/**
 * In how many situations, and somebody.
 *
 * @param {GuidePostWorkshop} page
 * @param {Text} text
 * @param {string} situations
 * @param {{ count: string, example: Profile }} found
 */
function whom(page, text, situations, { count, example: somebody }) {
  return html`<p>${text.say('workshop-count', { count: exactly(count, text), share: shareOf(count, situations, text) })}</p>
    <p class="small">${text.say('workshop-example')}</p>
    ${example(page, text, somebody)}`
}
