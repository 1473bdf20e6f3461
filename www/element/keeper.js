/** Saved answers: only when the reader asks, and never lost without a word. */

import { answersIn, copyOf, wholeCopy } from './copy.js'
import { lockOf } from './seal.js'
import { find, put, remove } from './vault.js'

/** @import { Profile } from '../guide/shapes.js' */
/** @import { Copy } from './copy.js' */
/** @import { Lock } from './seal.js' */

/**
 * @typedef {'none' | 'whole' | 'damaged'} Found  what lies on the device
 * @typedef {'saved' | 'conflict' | 'denied' | 'full'} Outcome  of saving; in a conflict `other` is what lies there
 */

/** Keeps what is known of the saved copy while the page is open, and acts on it. */
export class Keeper {
  constructor() {
    /** @type {Found} */
    this.found = 'none'
    /** @type {Copy | null} what lies on the device, as last seen, when it is whole */
    this.copy = null
    /** @type {Lock | null} of the copy that this page opened or saved */
    this.lock = null
    /** @type {Profile | null} the answers that are saved, as this page knows them */
    this.profile = null
    /** @type {string | null} the copy that this page opened or saved: the only one it may replace without asking */
    this.revision = null
  }

  /** Looks for a copy. Where storage is closed to the page there is none. */
  async look() {
    /** @type {unknown} */
    let found
    try {
      found = await find()
    } catch {
      found = undefined
    }
    await this.#see(found)
    return this
  }

  /**
   * Whether the answers are those that are saved.
   *
   * @param {Profile} profile
   */
  isSaved(profile) {
    return this.profile !== null && JSON.stringify(profile) === JSON.stringify(this.profile)
  }

  /**
   * Saves answers. A copy that this page neither opened nor saved is left in place.
   *
   * @param {Profile} profile
   * @param {string | null} passphrase  empty for none; null for the same as before
   * @param {boolean} [replaces]  the reader has said that the copy seen last may go
   * @returns {Promise<Outcome>}
   */
  async save(profile, passphrase, replaces = false) {
    const seen = replaces ? (this.copy?.revision ?? null) : this.revision
    const isDamageSeen = replaces && this.found === 'damaged'
    try {
      const lock = passphrase === null ? this.lock : passphrase === '' ? null : await lockOf(passphrase)
      const copy = await copyOf(profile, lock)
      const other = await put(copy, ({ revision }) => isDamageSeen || (seen !== null && revision === seen))
      if (other !== undefined) return (await this.#see(other), 'conflict')
      this.#own(copy, profile, lock)
      return 'saved'
    } catch (refusal) {
      return refusal instanceof DOMException && refusal.name === 'QuotaExceededError' ? 'full' : 'denied'
    }
  }

  /**
   * The answers in the saved copy.
   *
   * @param {string} passphrase  of no matter where the copy has none
   * @returns {Promise<Profile | null>} null when the passphrase is another one
   */
  async open(passphrase) {
    const { copy } = this
    const opened = copy === null ? null : await answersIn(copy, passphrase)
    if (copy === null || opened === null) return null
    this.#own(copy, opened.profile, opened.lock)
    return opened.profile
  }

  /**
   * Deletes the copy.
   *
   * @returns {Promise<boolean>} whether nothing is left of it
   */
  async remove() {
    try {
      await remove()
    } catch {
      return false
    }
    Object.assign(this, new Keeper())
    return true
  }

  /**
   * What a page needs that takes this one's place, so that its copy stays its own.
   *
   * @returns {Partial<Keeper>}
   */
  handOver() {
    const { found, copy, profile, lock, revision } = this
    return { found, copy, profile, lock, revision }
  }

  /** @param {unknown} found */
  async #see(found) {
    this.copy = found === undefined ? null : await wholeCopy(found)
    this.found = found === undefined ? 'none' : this.copy === null ? 'damaged' : 'whole'
  }

  /**
   * @param {Copy} copy
   * @param {Profile} profile
   * @param {Lock | null} lock
   */
  #own(copy, profile, lock) {
    Object.assign(this, { found: 'whole', copy, profile, lock, revision: copy.revision })
  }
}
