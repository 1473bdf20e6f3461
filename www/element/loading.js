/** Brings an edition and its words: first its words, then what is needed to ask, then, when there is time, what is read closer. */

import { bringEngine } from '../guide/early.js'
import { open } from '../guide/open.js'
import { loadPageText } from '../guide/text.js'
import { turn } from '../guide/turn.js'
import { Use } from './use.js'

/** @import { Guide } from '../guide/open.js' */
/** @import { Text } from '../guide/text.js' */
/** @import { GuidePost } from './guide-post.js' */

/** What a `<guide-post>` loads, and what it does when something does not arrive. */
export class Loading {
  /** @param {GuidePost} page */
  constructor(page) {
    this.page = page
    this.use = new Use(page)
    this.edition = ''
    /** The latest run: whoever asked for a language, then another and the first again wants it opened once. */
    this.run = {}
    this.rest = () => {}
    /** @type {Promise<void>} until nothing is wanted that a reader waits for: the guideline is open, or sleeps at hand */
    this.resting = new Promise((resolve) => (this.rest = resolve))
  }

  /**
   * Loads what the attributes of the page name: its words at once, the guideline itself when somebody begins to use the
   * page. Another edition is gone at once; another language stays until its words are there.
   */
  async load() {
    const { page } = this
    const { edition, lang } = page
    const isSame = edition === this.edition && page.failure === null
    if (isSame && page.guide !== null) return this.#translate()
    this.edition = edition
    page.guide = page.session = null
    if (!isSame) page.text = null
    page.failure = null
    const run = (this.run = {})
    const isWanted = () => run === this.run && edition === page.edition && lang === page.lang
    try {
      // What comes late of an edition no longer wanted would stand under the name of another edition.
      const words = loadPageText(edition, lang).then((text) => isWanted() && this.#say(text))
      const opening = this.use.begun.then(() => (isWanted() ? open({ edition, lang, whole: false }) : null))
      words.then(() => whenIdle(() => this.#bring(edition)), this.rest)
      const [guide] = await Promise.all([opening, words])
      if (guide === null || !isWanted()) return
      page.topic = guide.about.topics[0]
      page.walk.begin()
      await turn()
      page.ask(guide)
      await turn()
      if (!isWanted()) return
      page.guide = guide
      await page.updateComplete
      this.rest()
      whenIdle(() => this.complete())
    } catch (failure) {
      if (isWanted()) this.#fail(failure)
      reportError(failure)
    }
  }

  /** Has what the engine needs at hand. What does not arrive is told at once, not only when somebody waits for it. @param {string} edition */
  async #bring(edition) {
    await bringEngine(edition).catch(this.use.begin)
    if (!this.use.isBegun) this.rest()
  }

  /** The guideline, made ready now. @returns {Promise<Guide>} which never comes where it cannot be loaded */
  async opened() {
    const { page } = this
    this.use.begin()
    while (page.guide === null) await new Promise((resolve) => page.addEventListener('guidepost-ready', resolve, { once: true }))
    return page.guide
  }

  /** @param {Text} text */
  #say(text) {
    const { page } = this
    const isOther = page.text !== null && page.text.lang !== text.lang
    page.text = text
    if (isOther) page.announce('lang-changed')
  }

  /** Words of another language that do not come leave those that stand. @param {unknown} failure */
  #fail(failure) {
    const { page } = this
    this.rest()
    if (page.text === null || page.text.lang === page.lang) return void (page.failure = failure)
    page.lang = page.text.lang
    page.announce('lang-failed')
  }

  /** Says in another language what is on the page. Answers, view and place stay; where the words do not arrive, all stays. */
  async #translate() {
    const { page } = this
    const { edition, lang, text: before } = page
    const run = (this.run = {})
    if (before?.lang === lang) return
    const isWanted = () => run === this.run && edition === page.edition && lang === page.lang
    try {
      const [guide, text] = await Promise.all([open({ edition, lang, whole: false }), loadPageText(edition, lang)])
      const [{ bringTerms }] = await Promise.all([import('./views.js'), text.complete()])
      await Promise.all([guide.complete(), bringTerms(edition, lang)])
      if (!isWanted()) return
      page.text = text
      page.guide = guide
      page.announce('lang-changed')
    } catch (failure) {
      reportError(failure)
      if (!isWanted() || before === null) return
      page.lang = before.lang
      page.announce('lang-failed')
    }
  }

  /** Brings what only those read who look closer; the first view does not wait for it. */
  async complete() {
    const { page } = this
    const { guide, text } = page
    if (guide === null || text === null || guide.isWhole) return
    page.isCut = false
    try {
      const [{ bringTerms }] = await Promise.all([import('./views.js'), text.complete()])
      await Promise.all([guide.complete(), bringTerms(guide.edition, text.lang)])
      if (guide === page.guide) page.ask()
    } catch (failure) {
      // The reader can go on answering; the views that need it say so and let the reader try anew.
      if (guide === page.guide) page.isCut = true
      reportError(failure)
    }
  }
}

/**
 * Once the page has nothing better to do.
 *
 * @param {() => void} work
 */
function whenIdle(work) {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 2000 })
  else setTimeout(work, 200)
}
