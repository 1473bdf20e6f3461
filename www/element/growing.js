/** Lets a long view of cards grow into the page, so that the first of them are there at once and nothing holds up the reader. */

/** @import { LitElement, ReactiveController } from 'lit' */

/** One row: above the cards stand what they come to in short and the answers, which fill the first screen. */
const FIRST = 2

/** LIMIT: so many cards are added without a pause; on a slow device they take about as long as a press may go unheard. */
const STEP = 12

/**
 * How many cards of a view stand on the page. It grows after each pause until all do; what is printed is whole.
 *
 * @implements {ReactiveController}
 */
export class Growing {
  #limit = FIRST
  #inSight = 0
  #folded = 0
  #isShort = false
  #isGrowing = false
  #tellWhole = () => {}

  /** Settled once all cards stand on the page. @type {Promise<void>} */
  whole = new Promise((resolve) => (this.#tellWhole = resolve))

  /** @param {LitElement} view */
  constructor(view) {
    this.view = view
    view.addController(this)
  }

  hostConnected() {
    window.addEventListener('beforeprint', this)
  }

  hostDisconnected() {
    window.removeEventListener('beforeprint', this)
  }

  handleEvent() {
    this.#limit = Infinity
    this.view.requestUpdate()
  }

  /**
   * Begins a rendering.
   *
   * @param {number} inSight  how many cards are not folded away: they come first
   */
  begin(inSight) {
    this.#inSight = Math.min(this.#limit, inSight)
    this.#folded = this.#limit - this.#inSight
  }

  /**
   * Those of a row of cards that may stand on the page by now.
   *
   * @template Card
   * @param {Card[]} cards
   * @param {boolean} isFolded
   * @returns {Card[]}
   */
  take(cards, isFolded) {
    const taken = cards.slice(0, isFolded ? this.#folded : this.#inSight)
    if (isFolded) this.#folded -= taken.length
    else this.#inSight -= taken.length
    this.#isShort ||= taken.length < cards.length
    return taken
  }

  hostUpdate() {
    this.#isShort = false
  }

  hostUpdated() {
    if (!this.#isShort) this.#tellWhole()
    else if (!this.#isGrowing) this.#grow()
  }

  #grow() {
    this.#isGrowing = true
    setTimeout(() => {
      this.#isGrowing = false
      this.#limit += STEP
      this.view.requestUpdate()
    })
  }
}
