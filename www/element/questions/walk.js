/** The reader's way through the questions, one screen at a time. */

import { nextScreen, questionsAbout, screenOf } from './screens.js'

/** @import { ReactiveController } from 'lit' */
/** @import { GuidePost } from '../guide-post.js' */

/**
 * Where the reader is, where they were before, and what they passed over. It holds no answers, and lasts as long as the
 * page is open.
 *
 * A screen stays as it is while it is answered, so that nothing moves under the hand. Only a press goes on.
 *
 * @implements {ReactiveController}
 */
export class Walk {
  /** @param {GuidePost} page */
  constructor(page) {
    this.page = page
    this.isThere = false
    /** @type {string[]} facts that were asked and left open */
    this.passed = []
    /** @type {string[][]} screens, the latest last */
    this.before = []
    /** @type {string[] | null} facts of the screen; none at the end; null before it is chosen */
    this.here = null
    /** The decision that the reader is asked about; none for every one. */
    this.about = ''
    page.addController(this)
  }

  /**
   * Forgets the way.
   *
   * @param {string[]} [passed]  what was passed over on a page from which this one goes on
   */
  begin(passed = []) {
    this.passed = passed
    this.before = []
    this.here = null
    this.about = ''
  }

  /**
   * Asks about one decision from the next screen on: at once where none is shown.
   *
   * @param {string} group  none for every decision
   */
  ask(group) {
    this.about = group
    if (!this.isThere) this.#turn(null)
    this.page.requestUpdate()
  }

  /** Chooses the screen when the reader comes: the one that they left, while something on it is still to be asked. */
  hostUpdate() {
    const { view, session } = this.page
    const isComing = view === 'ask' && !this.isThere
    this.isThere = view === 'ask'
    if (!this.isThere || session?.advice == null) return
    const isDone = this.#open.every((id) => !this.here?.includes(id) || this.passed.includes(id))
    if (this.here === null || (isComing && isDone)) this.#turn(this.#next())
  }

  /** Whether there is a way on: not while answers contradict each other. */
  get isOpen() {
    return this.page.advice !== null && this.here !== null && (this.here.length > 0 || this.#next().length > 0)
  }

  /** What can still change the advice on the decision. */
  get questions() {
    return this.page.advice === null ? [] : questionsAbout(this.page.advice, this.#facts, this.about)
  }

  /** What the reader passed over and is still open, the most telling first. */
  get left() {
    return this.#open.filter((id) => this.passed.includes(id))
  }

  /** Goes on. What is open on this screen is passed over: it is not asked again unless the reader wants it. */
  async on() {
    // A number that the same press took may contradict another answer.
    if (!this.isOpen) return
    const { here } = this
    this.passed = [...new Set([...this.passed, ...this.#open.filter((id) => here?.includes(id))])]
    await this.#go(this.#next())
  }

  /** Goes back to the screen before. */
  async back() {
    const before = this.before.at(-1)
    if (before === undefined) return
    this.before = this.before.slice(0, -1)
    this.here = null
    await this.#go(before)
  }

  /**
   * Asks what was passed over.
   *
   * @param {string} [id]  of one question, whose screen it goes to; without it, all of them in their order
   */
  async again(id) {
    const open = this.#open
    const screen = id === undefined ? open.filter((other) => this.passed.includes(other)) : screenOf(id, open, this.#facts)
    this.passed = this.passed.filter((other) => !screen.includes(other))
    await this.#go(id === undefined ? this.#next() : screen)
  }

  get #facts() {
    return this.page.session?.catalog.facts ?? []
  }

  /** Facts that can still change the advice. */
  get #open() {
    return this.page.advice?.questions.map(({ fact }) => fact) ?? []
  }

  #next() {
    return nextScreen(this.questions, this.#facts, this.passed)
  }

  /** @param {string[] | null} screen */
  #turn(screen) {
    if (this.here !== null && this.here.length > 0) this.before = [...this.before, this.here]
    this.here = screen
  }

  /** @param {string[]} screen */
  async #go(screen) {
    const { page } = this
    this.#turn(screen)
    page.isAnswering = false
    page.said = ''
    page.status = page.text?.say('screen-open', { count: this.questions.length }) ?? ''
    page.requestUpdate()
    await page.focusView('guide-post-ask')
  }
}
