/** In which language the page speaks: each named in its own words, so that it is found by those who read no other. */

import { html, nothing } from 'lit'
import { languageNames } from '../../dist/modules/editions.js'
import { languagesOf } from '../guide/text.js'

/** @import { GuidePost } from './guide-post.js' */
/** @import { Session } from './session.js' */

/**
 * A button for each language but the one in use; nothing where there is only one.
 *
 * @param {GuidePost} page
 * @param {Session} session
 */
export function languages(page, { guide, text }) {
  const others = languagesOf(guide.edition).filter((lang) => lang !== text.lang)
  if (others.length === 0) return nothing
  return html`<div class="row" role="group" aria-label=${text.say('lang')}>
    ${others.map((lang) => html`<button lang=${lang} @click=${() => (page.lang = lang)}>${languageNames[lang]}</button>`)}
  </div>`
}
