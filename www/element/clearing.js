/** The way to forget everything: what the reader is asked before. */

import { html } from 'lit'
import { bringKeeper } from './keeping/keeping.js'
import { knownFacts } from './questions/answers.js'
import { isBlank } from './visit/notes.js'

/** @import { GuidePost } from './guide-post.js' */
/** @import { Session } from './session.js' */

/**
 * Whether answers lie on this device.
 *
 * @param {GuidePost} page
 */
function isKept({ keeper }) {
  return keeper !== null && keeper.found !== 'none'
}

/**
 * Asks before anything is lost. Until the keeper is there nobody knows what lies on the device: it is waited for.
 *
 * @param {GuidePost} page
 */
export async function askToClear(page) {
  if (page.persist && page.isBlank) await bringKeeper(page).catch(reportError)
  const dialog = page.renderRoot.querySelector('dialog')
  if (!page.isBlank || isKept(page)) dialog?.showModal()
  else page.reset()
}

/**
 * The question, to be shown when it is asked.
 *
 * @param {GuidePost} page
 * @param {Session} session
 */
export function clearing(page, { text, profile }) {
  const count = knownFacts(profile).length
  /** @param {Event} event */
  const close = (event) => event.target instanceof HTMLElement && event.target.closest('dialog')?.close()
  return html`<dialog aria-labelledby="clear-title">
    <p id="clear-title" class="label">${isBlank(page.notes) ? text.say('clear-question', { count }) : text.say('visit-clear')}</p>
    <p>${text.say(isKept(page) ? 'clear-explained-saved' : 'clear-explained')}</p>
    <div class="row">
      <button @click=${(/** @type {Event} */ event) => (close(event), page.reset())}>${text.say('clear')}</button>
      <button class="main" @click=${close}>${text.say('clear-not')}</button>
    </div>
  </dialog>`
}
