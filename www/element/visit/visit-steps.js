/** The way through what a reader takes to the next visit: what matters, the questions, the summary. */

import { html, nothing } from 'lit'

/** @import { Acts, Session, View } from '../session.js' */

/** @type {View[]} */
export const VISIT = ['values', 'team', 'summary']

/**
 * The three steps, each a button.
 *
 * @param {View} view
 * @param {Session} session
 * @param {Acts} acts
 */
export function visitSteps(view, { text }, acts) {
  return html`<nav class="visit screen" aria-label=${text.say('visit')}>
    <ol class="plain">
      ${VISIT.map(
        (id, place) => html`<li>
          <button aria-current=${id === view ? 'step' : nothing} @click=${() => acts.go(id)}><b>${place + 1}</b> ${text.say(`visit-${id}`)}</button>
        </li>`,
      )}
    </ol>
  </nav>`
}

/**
 * The way on to the next step, and back to the options.
 *
 * @param {View} view
 * @param {Session} session
 * @param {Acts} acts
 */
export function visitOn(view, { text }, acts) {
  const next = VISIT[VISIT.indexOf(view) + 1]
  return html`<div class="on screen">
    ${next === undefined ? nothing : html`<button class="main" @click=${() => acts.go(next)}>${text.say('visit-next', { step: text.say(`visit-${next}`) })}</button>`}
    <button class="quiet" @click=${() => acts.go('results')}>${text.say('visit-back')}</button>
  </div>`
}
