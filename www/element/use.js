import { knownFacts } from './questions/answers.js'

/** @import { ReactiveController } from 'lit' */
/** @import { GuidePost } from './guide-post.js' */

/** LIMIT: after so many milliseconds the guideline is made ready in any case: the first view is read by then. */
const LONGEST_READ = 10_000

/** What a reader does who is about to use the page: a mouse or a finger comes over it before it presses, a key brings focus. Nothing is done but to make ready. */
const SIGNS = ['pointerover', 'focusin']

/**
 * Tells when a reader begins to use the page.
 *
 * The first view needs words alone. The engine is the greater part of the work, and many who pass by, as on a page with
 * an article around, never ask anything: their device does not start it.
 *
 * @implements {ReactiveController}
 */
export class Use {
  /** @param {GuidePost} page */
  constructor(page) {
    this.page = page
    this.isBegun = false
    /** What is called more than once begins once. */
    this.begin = () => {}
    /** @type {Promise<void>} */
    this.begun = new Promise((resolve) => (this.begin = () => ((this.isBegun = true), resolve())))
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.timer = undefined
    page.addController(this)
  }

  hostConnected() {
    for (const sign of SIGNS) this.page.addEventListener(sign, this.begin, { passive: true })
    this.timer = setTimeout(this.begin, LONGEST_READ)
  }

  hostDisconnected() {
    for (const sign of SIGNS) this.page.removeEventListener(sign, this.begin)
    clearTimeout(this.timer)
  }

  /** The page around the guide may fill in answers, or open another view, before anybody touches it. */
  hostUpdate() {
    if (this.page.view !== 'start' || knownFacts(this.page.profile).length > 0) this.begin()
  }
}
