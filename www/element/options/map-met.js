/** Which answers an option that is still open rests on so far. */

import { factOf } from '../questions/answers.js'

/** @import { Answer, Members, Profile } from '../../guide/shapes.js' */
/** @import { Session } from '../session.js' */

/**
 * The part of the profile without which the option would hang on more.
 *
 * Each answer is left out in turn and the guideline is asked anew, so that the engine alone decides what counts. The
 * page can breathe in between.
 *
 * @param {string} option
 * @param {Session} session
 * @param {() => boolean} isWanted  asked before each step
 * @returns {Promise<Profile | null>} null when it is not wanted any more
 */
export async function restsOn(option, { guide, profile }, isWanted) {
  // Who said it does not matter to how an option stands.
  const { sources: _sources, ...known } = profile
  /** @type {Profile} */
  const part = {}
  for (const [fact, answer] of Object.entries(known)) {
    await new Promise((resolve) => setTimeout(resolve))
    if (!isWanted()) return null
    const { [fact]: _leftOut, ...others } = known
    const advice = guide.advise(others).options.find(({ id }) => id === option)
    const keys = (advice?.depends_on ?? []).filter((key) => factOf(key) === fact)
    const named = keys.length > 0 ? namedIn(keys, fact, /** @type {Answer} */ (answer)) : null
    if (named !== null) part[fact] = named
  }
  return part
}

/**
 * An answer; of a set those members only that count, and null where none of those answered does.
 *
 * @param {string[]} keys
 * @param {string} fact
 * @param {Answer} answer
 * @returns {Answer | null}
 */
function namedIn(keys, fact, answer) {
  if (keys.includes(fact)) return answer
  const members = Object.entries(/** @type {Members} */ (answer)).filter(([member]) => keys.includes(`${fact}.${member}`))
  return members.length === 0 ? null : Object.fromEntries(members)
}
