import { html, nothing } from 'lit'

/** @import { RedFlag } from '../guide/shapes.js' */
/** @import { Session } from './session.js' */

/**
 * The red flags that an answer raised, right below it: where the reader is looking.
 *
 * @param {string} fact
 * @param {string | null} member  of a set
 * @param {Session} session
 */
export function flagsHere(fact, member, session) {
  const raised = session.advice?.red_flags.filter((flag) => isRaisedBy(flag, fact, member)) ?? []
  return raised.length === 0 ? nothing : html`<guide-post-flags class="here" brief .flags=${raised} .session=${session}></guide-post-flags>`
}

/**
 * @param {RedFlag} flag
 * @param {string} fact
 * @param {string | null} member
 */
function isRaisedBy({ because }, fact, member) {
  const answer = because[fact]
  return answer !== undefined && (member === null || Object.hasOwn(/** @type {object} */ (answer), member))
}
