/** A profile put to the edited edition and to the shipped one. */

import { html, nothing } from 'lit'
import { live } from 'lit/directives/live.js'
import { isRefusal, refusal } from './report.js'

/** @import { Text } from '../guide/text.js' */
/** @import { Tried } from './shapes.js' */
/** @import { GuidePostWorkshop } from './workshop.js' */

/**
 * @param {GuidePostWorkshop} page
 * @param {Text} text
 */
export function trial(page, text) {
  const { tried, profile, revision } = page
  /** @param {Event} event */
  const ask = (event) => {
    event.preventDefault()
    page.try(/** @type {HTMLFormElement} */ (event.currentTarget).querySelector('textarea')?.value ?? '')
  }
  return html`<section class="report trial" aria-labelledby="trial">
    <h2 class="section" id="trial">${text.say('workshop-try')}</h2>
    <p>${text.say('workshop-try-explained')}</p>
    <div class="sides">
      <form @submit=${ask}>
        <label class="label" for="profile">${text.say('workshop-profile')}</label>
        <textarea id="profile" rows="8" spellcheck="false" autocomplete="off" .value=${live(profile)} @input=${(/** @type {Event} */ event) => (page.profile = /** @type {HTMLTextAreaElement} */ (event.target).value)}></textarea>
        <button class="main">${text.say('workshop-ask')}</button>
      </form>
      <div role="status">
        ${tried !== null && tried.revision !== revision ? html`<p class="small">${text.say('workshop-old')}</p>` : nothing}
        ${tried === null ? nothing : isRefusal(tried.answer) ? refusal(tried.answer) : answers(tried.answer, text)}
      </div>
    </div>
  </section>`
}

/**
 * The options that do not fit before and after are only counted.
 *
 * @param {Tried} tried
 * @param {Text} text
 */
function answers({ scope, options }, text) {
  const told = options.filter(({ shipped, here }) => shipped !== here || here !== 'does-not-fit')
  return html`<p>${text.say(`workshop-scope-${scope}`)}</p>
    <ul class="plain differences">
      ${told.map(({ id, shipped, here, open }) => html`<li>
        <code>${id}</code>
        ${shipped === here ? nothing : html`<span class="standing" data-standing=${shipped ?? 'absent'}>${text.say(`workshop-stands-${shipped ?? 'absent'}`)}</span> → `}
        <span class="standing" data-standing=${here}>${text.say(`workshop-stands-${here}`)}</span>
        ${open.length === 0 ? nothing : html`<span class="small">${text.say('workshop-open', { facts: open.join(', ') })}</span>`}
      </li>`)}
    </ul>
    <p class="small">${text.say('workshop-others', { count: options.length - told.length })}</p>`
}
