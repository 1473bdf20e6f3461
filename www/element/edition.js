/** Whom an edition is for, and how old it is. The page knows the date; the engine does not. */

import { html, nothing } from 'lit'
import { editions } from '../../dist/modules/editions.js'
import { datedInWords } from './dates.js'

/** @import { About } from '../guide/shapes.js' */
/** @import { Guide } from '../guide/open.js' */
/** @import { Session } from './session.js' */

/**
 * Whom the edition is for, where its texts say so.
 *
 * @param {Session} session
 */
export function whom({ text, guide }) {
  const message = `edition-${guide.edition}.whom`
  return text.has(message) ? html`<p class="whom">${text.say(message)}</p>` : nothing
}

/**
 * Whether an edition is past a date of its own.
 *
 * @param {Pick<About, 'review_by' | 'expires'>} about  dates as `YYYY-MM-DD`
 * @param {string} today  likewise
 * @returns {'current' | 'review-due' | 'expired'}
 */
export function ageOf({ review_by, expires }, today) {
  if (expires && today > expires) return 'expired'
  if (review_by && today > review_by) return 'review-due'
  return 'current'
}

/** Today where the reader is, as `YYYY-MM-DD`. */
export function today() {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

/**
 * When an edition is from, in words. What was written when the app was built is taken, because the first date takes a browser
 * longer than many cards.
 *
 * @param {Pick<Guide, 'edition' | 'about'>} guide
 * @param {string} lang
 */
export function datedOf({ edition, about }, lang) {
  return editions[edition]?.datedIn[lang] ?? datedInWords(about.dated, lang)
}
