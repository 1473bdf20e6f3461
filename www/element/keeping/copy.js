/** The copy of a reader's answers as it lies on the device: made, checked, and read again. */

import { MOST_ITERATIONS, close, lockOf, unclose } from './seal.js'

/** @import { Profile } from '../../guide/shapes.js' */
/** @import { Notes } from '../visit/notes.js' */
/** @import { Lock, Seal } from './seal.js' */

/** The form of a copy; another one is not read. */
const FORM = 1

/**
 * @typedef {{ profile: Profile, notes: Notes }} Kept  what is kept of a reader
 *
 * @typedef {object} Copy
 * @property {number} form
 * @property {string} revision  another one for each time of saving, so that two tabs do not take each other's for their own
 * @property {number} saved     when, in milliseconds
 * @property {Seal | null} seal  null where the reader wanted no passphrase
 * @property {Uint8Array<ArrayBuffer>} content  what is kept as JSON, closed where there is a seal
 * @property {Uint8Array<ArrayBuffer>} digest   tells damage from a wrong passphrase
 */

/**
 * What is kept, as a copy.
 *
 * @param {Kept} kept
 * @param {Lock | null} lock  null leaves them open
 * @returns {Promise<Copy>}
 */
export async function copyOf({ profile, notes }, lock) {
  const head = { form: FORM, revision: crypto.randomUUID(), saved: Date.now() }
  const plain = new TextEncoder().encode(JSON.stringify({ profile, notes }))
  const { content, seal } = lock === null ? { content: plain, seal: null } : await close(plain, lock, labelOf(head))
  return { ...head, seal, content, digest: await digestOf({ ...head, seal, content }) }
}

/**
 * What was found on the device, if it is a whole copy.
 *
 * @param {any} found
 * @returns {Promise<Copy | null>} null when it is damaged
 */
export async function wholeCopy(found) {
  try {
    const isWhole = found.form === FORM && isSeal(found.seal) && isSame(found.digest, await digestOf(found))
    return isWhole ? found : null
  } catch {
    return null
  }
}

/**
 * The answers in a whole copy that is not closed, or for which the passphrase is right.
 *
 * @param {Copy} copy
 * @param {string} passphrase  of no matter where there is no seal
 * @returns {Promise<{ kept: Kept, lock: Lock | null } | null>} null when the passphrase is another one
 */
export async function answersIn({ seal, content, ...head }, passphrase) {
  const lock = seal === null ? null : await lockOf(passphrase, seal)
  const plain = seal === null || lock === null ? content : await unclose(content, seal, lock, labelOf(head))
  return plain === null ? null : { kept: JSON.parse(new TextDecoder().decode(plain)), lock }
}

/** @param {Pick<Copy, 'form' | 'revision' | 'saved'>} head */
function labelOf({ form, revision, saved }) {
  return new TextEncoder().encode([form, revision, saved].join(' '))
}

/**
 * @param {Omit<Copy, 'digest'>} copy
 * @returns {Promise<Uint8Array<ArrayBuffer>>}
 */
async function digestOf({ seal, content, ...head }) {
  const parts = [labelOf(head), ...(seal === null ? [] : [seal.salt, seal.iv, String(seal.iterations)]), content]
  return new Uint8Array(await crypto.subtle.digest('SHA-256', await new Blob(parts).arrayBuffer()))
}

/** @param {Seal | null} seal */
function isSeal(seal) {
  if (seal === null) return true
  return Number.isInteger(seal.iterations) && seal.iterations > 0 && seal.iterations <= MOST_ITERATIONS
}

/**
 * @param {Uint8Array} a
 * @param {Uint8Array} b
 */
function isSame(a, b) {
  return a.length === b.length && a.every((byte, i) => byte === b[i])
}
