/**
 * What a reader has answered: pure functions from one profile to the next.
 *
 * An unknown fact is absent. There is no value for "I don't know".
 */

/** @import { Answer, Fact, Members, Profile, Source } from '../../guide/shapes.js' */

/**
 * Topics on which the reader is the source: nobody's report says it better.
 * @type {readonly string[]}
 */
const OWN_KNOWLEDGE = ['warning-signs', 'about-you']

/**
 * The answer to a fact, undefined when it is unknown.
 *
 * @param {Profile} profile
 * @param {string} id
 */
export function answerTo(profile, id) {
  return /** @type {Answer | undefined} */ (profile[id])
}

/**
 * The profile with another answer to one fact; the fact's former sources go with its former answer.
 *
 * @param {Profile} profile
 * @param {Fact} fact
 * @param {Answer | undefined} answer  undefined, or a set without members, makes the fact unknown
 * @param {Source} source
 * @returns {Profile}
 */
export function withAnswer(profile, fact, answer, source) {
  const { [fact.id]: _former, sources: formerSources = {}, ...others } = profile
  const known = isKnown(fact, answer)
  const kept = Object.entries(formerSources).filter(([key]) => factOf(key) !== fact.id)
  const added = known && source !== 'report' ? keysOf(fact, answer).map((key) => [key, source]) : []
  const sources = [...kept, ...added]
  return {
    ...others,
    ...(known ? { [fact.id]: answer } : {}),
    ...(sources.length > 0 ? { sources: Object.fromEntries(sources) } : {}),
  }
}

/**
 * The set with one member known present, known absent, or unknown again.
 *
 * @param {Answer | undefined} answer
 * @param {string} member
 * @param {boolean | undefined} present
 * @returns {Members}
 */
export function withMember(answer, member, present) {
  const { [member]: _former, ...others } = membersOf(answer)
  return present === undefined ? others : { ...others, [member]: present }
}

/**
 * The members of a set that are known.
 *
 * @param {Answer | undefined} answer
 * @returns {Members}
 */
export function membersOf(answer) {
  return /** @type {Members} */ (answer ?? {})
}

/**
 * Where an answer comes from. What is not marked counts as confirmed.
 *
 * @param {Profile} profile
 * @param {Fact} fact
 * @returns {Source}
 */
export function sourceOf(profile, fact) {
  const sources = /** @type {Record<string, Source>} */ (profile.sources ?? {})
  const key = Object.keys(sources).find((key) => factOf(key) === fact.id)
  return key === undefined ? 'report' : sources[key]
}

/**
 * Whether it makes sense to ask where an answer comes from.
 *
 * @param {Fact} fact
 */
export function hasSource(fact) {
  return !OWN_KNOWLEDGE.includes(fact.topic)
}

/**
 * The facts that are known, in no particular order.
 *
 * @param {Profile} profile
 */
export function knownFacts(profile) {
  return Object.keys(profile).filter((key) => key !== 'sources')
}

/**
 * The fact in a key such as `metastases.bone`.
 *
 * @param {string} key
 */
export function factOf(key) {
  return key.split('.')[0]
}

/**
 * @param {Fact} fact
 * @param {Answer | undefined} answer
 * @returns {answer is Answer}
 */
function isKnown(fact, answer) {
  if (answer === undefined) return false
  return fact.kind !== 'set' || Object.keys(answer).length > 0
}

/**
 * @param {Fact} fact
 * @param {Answer} answer
 */
function keysOf(fact, answer) {
  return fact.kind === 'set' ? Object.keys(answer).map((member) => `${fact.id}.${member}`) : [fact.id]
}
