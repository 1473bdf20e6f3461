/** Saved answers: only when the reader asks, and never lost without a word. */

import { answersIn, copyOf, wholeCopy } from './copy.js'
import { lockOf } from './seal.js'
import { find, put, remove } from './vault.js'

/** @import { Copy, Kept } from './copy.js' */
/** @import { Lock } from './seal.js' */

/**
 * @typedef {'none' | 'whole' | 'damaged'} Found  what lies on the device
 * @typedef {'saved' | 'conflict' | 'denied' | 'full'} Outcome  of saving; in a conflict `other` is what lies there
 */

/** Keeps what is known of the saved copy while the page is open, and acts on it. */
export class Keeper {
  /** @param {() => void} [changed]  called once the copy on the device is another one, or gone */
  constructor(changed = () => {}) {
    this.changed = changed
    /** @type {Found} */
    this.found = 'none'
    /** @type {Copy | null} what lies on the device, as last seen, when it is whole */
    this.copy = null
    /** @type {Lock | null} of the copy that this page opened or saved */
    this.lock = null
    /** @type {Kept | null} what is saved, as this page knows it */
    this.kept = null
    /** @type {string | null} the copy that this page opened or saved: the only one it may replace without asking */
    this.revision = null
    /** The save that was begun last. @type {Promise<unknown>} */
    this.saving = Promise.resolve()
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
   * Looks again. What this page opened or saved may have been deleted or replaced, as in another tab: then it is not saved.
   *
   * @returns {Promise<boolean>} whether it has gone since the last time
   */
  async isGone() {
    await this.saving
    await this.look()
    if (this.revision === null || this.copy?.revision === this.revision) return false
    Object.assign(this, { kept: null, lock: null, revision: null })
    return true
  }

  /**
   * Whether all is as it is saved.
   *
   * @param {Kept} now
   */
  isSaved({ profile, notes }) {
    return this.kept !== null && JSON.stringify([profile, notes]) === JSON.stringify([this.kept.profile, this.kept.notes])
  }

  /**
   * Saves answers. A copy that this page neither opened nor saved is left in place.
   *
   * @param {Kept} now
   * @param {string | null} passphrase  empty for none; null for the same as before
   * @param {boolean} [replaces]  the reader has said that the copy seen last may go
   * @returns {Promise<Outcome>}
   */
  save(now, passphrase, replaces = false) {
    const saving = this.#save(now, passphrase, replaces)
    this.saving = saving
    return saving
  }

  /**
   * @param {Kept} now
   * @param {string | null} passphrase
   * @param {boolean} replaces
   * @returns {Promise<Outcome>}
   */
  async #save({ profile, notes }, passphrase, replaces) {
    // As it is now: what the reader enters while this is under way is not in the copy.
    const kept = { profile, notes }
    const seen = replaces ? (this.copy?.revision ?? null) : this.revision
    const isDamageSeen = replaces && this.found === 'damaged'
    try {
      const lock = passphrase === null ? this.lock : passphrase === '' ? null : await lockOf(passphrase)
      const copy = await copyOf(kept, lock)
      const other = await put(copy, ({ revision }) => isDamageSeen || (seen !== null && revision === seen))
      if (other !== undefined) return (await this.#see(other), 'conflict')
      this.#own(copy, kept, lock)
      this.changed()
      return 'saved'
    } catch (refusal) {
      return refusal instanceof DOMException && refusal.name === 'QuotaExceededError' ? 'full' : 'denied'
    }
  }

  /**
   * What the saved copy holds.
   *
   * @param {string} passphrase  of no matter where the copy has none
   * @returns {Promise<Kept | null>} null when the passphrase is another one
   */
  async open(passphrase) {
    const { copy } = this
    const opened = copy === null ? null : await answersIn(copy, passphrase)
    if (copy === null || opened === null) return null
    this.#own(copy, opened.kept, opened.lock)
    return opened.kept
  }

  /**
   * Deletes the copy; one that is just being saved as well.
   *
   * @returns {Promise<boolean>} whether nothing is left of it
   */
  async remove() {
    try {
      await this.saving
      await remove()
    } catch {
      return false
    }
    Object.assign(this, new Keeper(this.changed))
    this.changed()
    return true
  }

  /**
   * What a page needs that takes this one's place, so that its copy stays its own.
   *
   * @returns {Partial<Keeper>}
   */
  handOver() {
    const { found, copy, kept, lock, revision } = this
    return { found, copy, kept, lock, revision }
  }

  /** @param {unknown} found */
  async #see(found) {
    this.copy = found === undefined ? null : await wholeCopy(found)
    this.found = found === undefined ? 'none' : this.copy === null ? 'damaged' : 'whole'
  }

  /**
   * @param {Copy} copy
   * @param {Kept} kept
   * @param {Lock | null} lock
   */
  #own(copy, kept, lock) {
    Object.assign(this, { found: 'whole', copy, kept, lock, revision: copy.revision })
  }
}
