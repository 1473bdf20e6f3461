import { html } from 'lit'
import { asked } from './asked.js'
import { arranged } from './asks-edit.js'
import { asksOf } from './asks.js'
import { heading } from '../heading.js'
import { VISIT } from './visit-steps.js'

/** @import { Acts, Session } from '../session.js' */
/** @import { Notes } from './notes.js' */

/**
 * What to take to the next visit, below the options: the questions so far, and the ways to make them one's own.
 *
 * @param {Session} session
 * @param {Notes} notes
 * @param {Acts} acts
 */
export function teamList(session, notes, acts) {
  const { text, level } = session
  const { mine } = arranged(asksOf(session, notes), notes.edits)
  return html`<section class="team">
    ${heading(level + 1, text.say('team-title'), 'section')}
    <ul class="ticks">
      ${mine.map(({ said }) => html`<li>${asked(said)}</li>`)}
    </ul>
    <p class="screen">${text.say('team-ways')}</p>
    <p class="row screen">${VISIT.map((view) => html`<button @click=${() => acts.go(view)}>${text.say(`visit-${view}`)}</button>`)}</p>
  </section>`
}
