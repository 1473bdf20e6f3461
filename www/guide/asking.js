/** An engine with a pack in it, as a guide that can be asked. Brings nothing by itself. */

import { GuidepostError } from './error.js'
import { profileJson } from './profile.js'
import { packedAsker } from './packed.js'

/** @import { Advice, Details, Facts } from './shapes.js' */
/** @import { Guide } from './open.js' */

/** @typedef {import('../../dist/engine/guidepost.js').Engine} Engine */

/** @typedef {Pick<Guide, 'about' | 'facts' | 'advise' | 'answer' | 'next' | 'whatIf'>} Asking */

/**
 * What can be asked of an engine.
 *
 * @param {Engine} engine
 * @param {WebAssembly.Memory} memory
 * @returns {Asking}
 */
export function asking(engine, memory) {
  /** @type {Facts} */
  const facts = answerOf(engine.facts())
  const ask = packedAsker(engine, memory, facts)
  /** @param {import('./shapes.js').Profile} profile @returns {Advice} */
  const advise = (profile) => answerOf(engine.advise(profileJson(profile)))
  return {
    about: answerOf(engine.about()),
    facts,
    advise,
    answer: (profile) => {
      const answer = ask(profile)
      if (answer === null) advise(profile)
      return answer
    },
    next: (profile) => answerOf(engine.next(profileJson(profile))),
    whatIf: (profile, option) => answerOf(engine.what_if(profileJson(profile), option)),
  }
}

/**
 * An engine with a pack in it.
 *
 * @param {typeof import('../../dist/engine/guidepost.js').Engine} Engine
 * @param {Uint8Array} pack
 * @throws {GuidepostError} when the pack is damaged
 */
export function start(Engine, pack) {
  try {
    return new Engine(pack)
  } catch (refusal) {
    if (typeof refusal === 'string') answerOf(refusal)
    throw refusal
  }
}

/**
 * The details that a pack was written with.
 *
 * @param {Engine} engine
 * @param {Uint8Array} bytes
 * @returns {Details}
 * @throws {GuidepostError} when they are damaged, or those of another pack
 */
export function detailsIn(engine, bytes) {
  if (!engine.owns(bytes)) {
    throw new GuidepostError([{ code: 'B001', path: '', message: 'the details of this pack are missing or were damaged on the way' }])
  }
  return JSON.parse(new TextDecoder().decode(bytes))
}

/**
 * The document in one of the engine's replies.
 *
 * @param {string} reply  JSON
 * @throws {GuidepostError} when the reply is a list of errors
 */
export function answerOf(reply) {
  const document = JSON.parse(reply)
  if (Array.isArray(document.errors)) throw new GuidepostError(document.errors)
  return document
}
