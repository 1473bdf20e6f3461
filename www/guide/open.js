/**
 * Opens an edition of the guideline, so that it can be asked.
 *
 * Runs in browsers, workers and Node. Importing this file does nothing; everything it needs is brought with `import()`,
 * never with `fetch`, so it works under `connect-src 'none'`. It knows no language but through `text.js`, no date, no
 * storage, and it sends nothing.
 *
 * @example
 * const guide = await open({ edition: 'historical-2009' })
 * guide.advise({}).options.length
 */

import { editions } from '../../dist/modules/editions.js'
import { answerOf, asking, detailsIn, start } from './asking.js'
import { loadEngine } from './engine.js'
import { GuidepostError, available } from './error.js'
import { profileJson } from './profile.js'
import { bytesOf, partsOf } from './pack.js'
import { loadText } from './text.js'
import { turn } from './turn.js'

export { GuidepostError }

/** @import { About, Advice, Change, Comparison, Declared, Details, Evidence, Facts, Options, Profile, Proof, Questions, WhatIf } from './shapes.js' */
/** @import { Text } from './text.js' */

/**
 * A guideline edition that can be asked. What it returns has the shape of the command line's documents; every call
 * returns fresh objects that are the caller's own.
 *
 * @typedef {object} Guide
 * @property {string} edition
 * @property {About} about       the edition: status, dates, topics, groups, red flags
 * @property {Facts} facts       the vocabulary: what can be known of a patient
 * @property {Evidence} evidence  what it rests on: statements and citations
 * @property {Options} options   what can be done, with rules and statements
 * @property {Text} text         the edition's prose
 * @property {boolean} isWhole   whether `evidence`, `options`, `proof`, `changes`, `since` and all prose are there
 * @property {() => Promise<void>} complete  brings them, for a guide that was opened without
 * @property {Proof} proof       what was proved of the edition when it was built
 * @property {Change[]} changes   what the edition declares to answer otherwise than earlier ones; often none
 * @property {Declared['since']} since  those earlier editions
 * @property {(profile: Profile) => Advice} advise    throws GuidepostError when the profile is refused
 * @property {(profile: Profile) => import('./packed.js').Answer | null} answer  the fast path: how each option stands
 *   and what is open, without reasons, overwritten by the next call; null for a profile with partial answers or one
 *   outside the scope, which `advise` is for; throws GuidepostError when the profile is refused
 * @property {(profile: Profile) => Questions} next   the questions that can still change the advice, most telling first
 * @property {(profile: Profile, option: string) => WhatIf} whatIf  the smallest changes of what is known that would bring
 *   an option in or take it out; throws GuidepostError when the profile is refused or there is no such option
 * @property {(profile: Profile, edition: string) => Promise<Comparison>} compare  how each option stands here and in another
 *   edition, which is loaded for it, and the declared change behind it; rejects with GuidepostError when the profile is
 *   refused or there is no such edition
 */

/** @typedef {Pick<Guide, 'evidence' | 'options' | 'proof' | 'changes' | 'since'>} Closer  what is not needed to ask */

/**
 * Opens one edition in one language.
 *
 * @param {object} what
 * @param {string} what.edition
 * @param {string} [what.lang]       language of the prose, default `en`
 * @param {Uint8Array | ArrayBuffer} [what.pack]  the bytes of the edition's pack, for those who keep their own copy
 * @param {boolean} [what.whole]     false to bring only what is needed to ask; `complete()` brings the rest
 * @returns {Promise<Guide>}
 * @throws {GuidepostError} when there is no such edition or language, or the pack is damaged or of another edition
 */
export async function open({ edition, lang = 'en', pack, whole = true }) {
  const known = available('edition', edition, editions)
  const [{ Engine, memory }, bytes, text] = await Promise.all([
    loadEngine(),
    pack ? bytesOf(pack) : known.pack().then((module) => module.default),
    loadText(edition, lang),
  ])
  await turn()
  const engine = start(Engine, bytes)
  await turn()
  const closer = closerOf(known, text, detailsOf(engine, partsOf(bytes).details, known.details))
  const guide = guideOver(engine, memory, { edition, text, closer })
  if (whole) await guide.complete()
  return guide
}

/**
 * @param {import('../../dist/engine/guidepost.js').Engine} engine
 * @param {WebAssembly.Memory} memory
 * @param {{ edition: string, text: Text, closer: ReturnType<typeof closerOf> }} known
 * @returns {Guide}
 */
function guideOver(engine, memory, { edition, text, closer }) {
  const asked = asking(engine, memory)
  // Else the options of one edition would be said in the words of another.
  if (asked.about.edition !== edition) throw new GuidepostError([{ code: 'other-edition', path: '/pack', message: `the pack is of \`${asked.about.edition}\``, allowed: [edition] }])
  /** @type {Omit<Guide, keyof Closer>} */
  const guide = {
    ...asked,
    edition,
    text,
    isWhole: false,
    async complete() {
      const { changes, since, ...rest } = await closer()
      Object.assign(guide, rest, { isWhole: true, changes: structuredClone(changes), since: structuredClone(since) })
    },
    async compare(profile, other) {
      const here = asked.advise(profile)
      const [there, { changes }, { compareAdvice }] = await Promise.all([adviceOf(other, profile), closer(), import('./changes.js')])
      const declared = changes.filter(({ since }) => since === other)
      return { edition, since: other, options: compareAdvice(here, there, declared, text) }
    },
  }
  return /** @type {Guide} */ (guide)
}

/**
 * What is read only by those who look closer, brought once; after a failure the next call tries anew.
 *
 * @param {(typeof editions)[string]} known
 * @param {Text} text
 * @param {() => Promise<Details>} details
 * @returns {() => Promise<Closer>}
 */
function closerOf(known, text, details) {
  /** @type {Promise<Closer> | null} */
  let coming = null
  const bring = async () => {
    const [{ evidence, options }, proof, { default: declared }] = await Promise.all([details(), known.proof(), known.changes(), text.complete()])
    await turn()
    return { evidence, options: { options }, proof: proof.default, changes: declared.changes, since: declared.since }
  }
  return () =>
    (coming ??= bring().catch((failure) => {
      coming = null
      throw failure
    }))
}

/**
 * The details that a pack was written with.
 *
 * @param {import('../../dist/engine/guidepost.js').Engine} engine
 * @param {Uint8Array} atItsEnd  empty where they are kept apart
 * @param {() => Promise<{ default: Uint8Array }>} apart
 * @returns {() => Promise<Details>}
 */
function detailsOf(engine, atItsEnd, apart) {
  return async () => {
    const bytes = atItsEnd.length > 0 ? atItsEnd : (await apart()).default
    await turn()
    return detailsIn(engine, bytes)
  }
}

/** @type {Map<string, Promise<import('../../dist/engine/guidepost.js').Engine>>} editions compared with, for the next time */
const others = new Map()

/**
 * The advice of an edition that is brought for it.
 *
 * @param {string} edition
 * @param {Profile} profile
 * @returns {Promise<Advice>}
 */
async function adviceOf(edition, profile) {
  const known = available('edition', edition, editions)
  const started = others.get(edition) ?? Promise.all([loadEngine(), known.pack()]).then(([{ Engine }, { default: pack }]) => start(Engine, pack))
  others.set(edition, started)
  // What could not be loaded is tried anew the next time.
  started.catch(() => others.delete(edition))
  return answerOf((await started).advise(profileJson(profile)))
}
