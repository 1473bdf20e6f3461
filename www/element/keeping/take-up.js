/** Where a reader is, for another page to go on there: after a newer build took over, or from saved answers. */

import { GuidepostError } from '../../guide/open.js'
import { factOf, knownFacts } from '../questions/answers.js'
import { isForeign } from '../session.js'
import { bringKeeper } from './keeping.js'

/** @import { Problem, Profile } from '../../guide/shapes.js' */
/** @import { Guide } from '../../guide/open.js' */
/** @import { GuidePost } from '../guide-post.js' */
/** @import { Keeper } from './keeper.js' */

/** @typedef {Partial<Pick<GuidePost, 'notes' | 'view' | 'topic' | 'audience' | 'textScale' | 'readFlags'>> & { profile: Profile, passed?: string[], keeping?: Partial<Keeper> }} State */

/**
 * Where the reader is. It holds the answers: not to be written anywhere.
 *
 * @param {GuidePost} page
 * @returns {State}
 */
export function stateOf({ profile, notes, view, topic, audience, textScale, readFlags, walk: { passed }, keeper }) {
  return { profile, notes, view, topic, audience, textScale, readFlags, passed, ...(keeper === null ? {} : { keeping: keeper.handOver() }) }
}

/**
 * Goes on where a reader was. Answers that this edition does not understand are left out, and the reader is told.
 *
 * @param {GuidePost} page
 * @param {State} state
 * @param {string} message  that says what happened
 */
export async function takeUp(page, { profile, passed = [], keeping, ...state }, message) {
  const { profile: known, left } = understood(await page.loading.opened(), profile)
  Object.assign(page, state, { profile: known })
  page.walk.begin(passed)
  if (keeping !== undefined) Object.assign(await bringKeeper(page), keeping)
  await page.focusView()
  page.announce(message, { left })
}

/**
 * The answers that an edition understands. Those that contradict each other stay: the page shows which, and why.
 *
 * @param {Guide} guide
 * @param {Profile} profile
 * @returns {{ profile: Profile, left: number, problems: Problem[] }}  with how many answers had to be left out, and why
 */
export function understood(guide, profile) {
  const facts = knownFacts(profile)
  const asked = facts.map((fact) => ({ fact, problems: problemsOf(guide, partOf(profile, [fact])) }))
  const kept = asked.filter(({ problems }) => problems.length === 0).map(({ fact }) => fact)
  const problems = asked.flatMap(({ problems }) => problems)
  return { profile: kept.length === facts.length ? profile : partOf(profile, kept), left: facts.length - kept.length, problems }
}

/**
 * Leaves out what the page around the guide filled in and this edition does not understand. The reader is told how many
 * answers, the console which, with what is allowed.
 *
 * @param {GuidePost} page
 */
export async function leaveOut(page) {
  const { guide, session } = page
  if (guide === null || session === null) return
  // Drawn again before this module came, the page has called for it twice: the second time all of it is done.
  if (!isForeign(session.problems) || session.profile !== page.profile) return
  const { profile, left, problems } = understood(guide, page.profile)
  // Of a value that is no plain data the guide says so before it looks at the others.
  const others = problems.filter(({ path }) => session.problems.every((problem) => problem.path !== path))
  reportError(new GuidepostError([...session.problems, ...others]))
  // Where each answer is understood, it is where they come from that is not.
  page.profile = left === 0 ? partOf({ ...profile, sources: {} }, knownFacts(profile)) : profile
  await page.loading.complete()
  if (left > 0) page.announce('given-left', { left })
}

/**
 * Why a profile is not understood; nothing where it is.
 *
 * @param {Guide} guide
 * @param {Profile} profile
 */
function problemsOf(guide, profile) {
  try {
    guide.advise(profile)
    return []
  } catch (refusal) {
    if (refusal instanceof GuidepostError) return refusal.problems
    throw refusal
  }
}

/**
 * Some of the answers, with where they come from.
 *
 * @param {Profile} profile
 * @param {string[]} facts
 * @returns {Profile}
 */
function partOf({ sources, ...answers }, facts) {
  const part = Object.fromEntries(Object.entries(answers).filter(([fact]) => facts.includes(fact)))
  const known = Object.entries(sources ?? {}).filter(([key]) => facts.includes(factOf(key)))
  return { ...part, ...(known.length > 0 ? { sources: Object.fromEntries(known) } : {}) }
}
