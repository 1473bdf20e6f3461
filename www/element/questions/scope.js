/** Whom the guideline is for: what could still show that a reader is not among them. */

import { GuidepostError } from '../../guide/error.js'

/** @import { Advice, Fact, Profile } from '../../guide/shapes.js' */
/** @import { Guide } from '../../guide/open.js' */

/** @type {string} the topic that stands before all others */
const SIGNS = 'warning-signs'

/**
 * The advice, with the facts among its questions of which one answer alone puts the reader outside the guideline.
 *
 * Advice takes for granted that a reader is inside until an answer says otherwise, and so never asks what is certain
 * inside. A reader who is not would go on with advice for others: so that is asked next after the warning signs. Looked
 * at are the yes-no facts and choices that the scope names, also one of which several answers are left; where nothing is
 * assumed, the advice stays the same.
 *
 * @param {Pick<Guide, 'about' | 'facts' | 'advise'>} guide
 * @param {Profile} profile
 * @param {Advice} advice  of this profile
 * @returns {Advice}
 */
export function withScopeAsked(guide, profile, advice) {
  if (advice.scope !== 'assumed') return advice
  const named = scopeFacts(guide)
  const asked = new Set(advice.questions.map(({ fact }) => fact))
  const facts = guide.facts.facts.filter(({ id }) => named.has(id) && !asked.has(id))
  const telling = facts.filter((fact) => answersLeft(fact, profile[fact.id]).some((answer) => isOutside(guide, { ...profile, [fact.id]: answer })))
  if (telling.length === 0) return advice
  const signs = new Set(guide.facts.facts.filter(({ topic }) => topic === SIGNS).map(({ id }) => id))
  const could_settle = advice.options.map(({ id }) => id)
  const questions = telling.map(({ id }) => ({ fact: id, members: [], could_settle }))
  return { ...advice, questions: [...advice.questions.filter(({ fact }) => signs.has(fact)), ...questions, ...advice.questions.filter(({ fact }) => !signs.has(fact))] }
}

/**
 * The facts that the scope names.
 *
 * @param {Pick<Guide, 'about'>} guide
 */
export function scopeFacts({ about: { scope: { when, unless } } }) {
  return new Set([...when, ...unless].map((line) => line.trim().split(' ')[0]))
}

/**
 * The answers that can still be given; none where one was given.
 *
 * @param {Fact} fact
 * @param {Profile[string] | undefined} known
 * @returns {(string | boolean)[]}
 */
function answersLeft({ kind, values = [] }, known) {
  if (known === undefined) return kind === 'yes-no' ? [true, false] : values
  return typeof known === 'object' && 'one_of' in known && Array.isArray(known.one_of) ? known.one_of : []
}

/**
 * Whether the guideline is not about somebody; of answers that cannot be true together it is not known.
 *
 * @param {Pick<Guide, 'advise'>} guide
 * @param {Profile} profile
 */
function isOutside(guide, profile) {
  try {
    return guide.advise(profile).scope === 'outside'
  } catch (refusal) {
    if (refusal instanceof GuidepostError) return false
    throw refusal
  }
}
