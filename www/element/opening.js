/** What is known of an edition before the engine is there: enough for the first view, which needs words alone. */

import { editions } from '../../dist/modules/editions.js'

/** @import { Guide } from '../guide/open.js' */
/** @import { GuidePost } from './guide-post.js' */
/** @import { Session } from './session.js' */

/** @returns {never} */
function notYet() {
  throw new Error('nothing can be looked up before the engine is there')
}

const NOTHING = { facts: [], options: [], urgent: [], fact: notYet, option: notYet, rule: notYet, statement: notYet, citation: notYet }

/**
 * A picture of the moment in which nothing can be asked yet; null while the words are not there either.
 *
 * @param {GuidePost} page
 * @returns {Session | null}
 */
export function opening({ edition, text, profile, topic, headingLevel: level, audience }) {
  if (text === null || !Object.hasOwn(editions, edition)) return null
  const guide = /** @type {Guide} */ (/** @type {unknown} */ ({ edition, about: editions[edition].age }))
  return { guide, catalog: NOTHING, isWhole: false, text, profile, advice: null, problems: [], topic, isProfessional: audience === 'professional', level }
}
