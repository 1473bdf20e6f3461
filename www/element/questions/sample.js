import { html, nothing } from 'lit'

/** @import { Session } from '../session.js' */

/**
 * A few lines of a paper, as they may stand there; nothing where the guideline has none.
 *
 * @param {string} id  of a panel or a fact
 * @param {Session} session
 */
export function sample(id, { text }) {
  if (!text.has(`${id}.sample`)) return nothing
  return html`<figure>
    <figcaption class="small">${text.say('screen-sample')}</figcaption>
    <p class="paper">${text.say(`${id}.sample`)}</p>
  </figure>`
}
