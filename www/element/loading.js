/** Brings an edition and its words: first what is needed to ask, then, when there is time, what is read closer. */

import { open } from '../guide/open.js'
import { loadPageText } from '../guide/text.js'
import { turn } from '../guide/turn.js'

/** @import { GuidePost } from './guide-post.js' */

/** What a `<guide-post>` loads, and what it does when something does not arrive. */
export class Loading {
  /** @param {GuidePost} page */
  constructor(page) {
    this.page = page
  }

  /** Loads what the attributes of the page name. Another edition is gone at once; another language stays until its words are there. */
  async load() {
    const { page } = this
    if (page.guide !== null && page.guide.edition === page.edition && page.failure === null) return this.#translate()
    const { edition, lang } = page
    page.guide = page.session = page.text = null
    page.failure = null
    const isWanted = () => edition === page.edition && lang === page.lang
    try {
      // What comes late of an edition no longer wanted would stand under the name of another edition.
      const words = loadPageText(edition, lang).then((text) => void (isWanted() && (page.text = text)))
      const [guide] = await Promise.all([open({ edition, lang, whole: false }), words])
      if (!isWanted()) return
      page.topic = guide.about.topics[0]
      page.walk.begin()
      await turn()
      page.ask(guide)
      await turn()
      if (!isWanted()) return
      page.guide = guide
      await page.updateComplete
      whenIdle(() => this.complete())
    } catch (failure) {
      if (isWanted()) page.failure = failure
      reportError(failure)
    }
  }

  /** Says in another language what is on the page. Answers, view and place stay; where the words do not arrive, all stays. */
  async #translate() {
    const { page } = this
    const { edition, lang, text: before } = page
    if (before?.lang === lang) return
    try {
      const [guide, text] = await Promise.all([open({ edition, lang, whole: false }), loadPageText(edition, lang)])
      const [{ bringTerms }] = await Promise.all([import('./views.js'), text.complete()])
      await Promise.all([guide.complete(), bringTerms(edition, lang)])
      if (edition !== page.edition || lang !== page.lang) return
      page.text = text
      page.guide = guide
      page.announce('lang-changed')
    } catch (failure) {
      if (lang === page.lang && before !== null) page.lang = before.lang
      page.announce('lang-failed')
      reportError(failure)
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
      page.isCut = true
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
