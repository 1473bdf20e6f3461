/** Which options a reader has picked to see side by side: two or three, kept only while the options are shown. */

import { html, nothing } from 'lit'

/** @import { LitElement } from 'lit' */
/** @import { OptionAdvice } from '../../guide/shapes.js' */
/** @import { GuidePostCompare } from './compare.js' */
/** @import { GuidePostOption } from './option.js' */
/** @import { Session } from '../session.js' */

/** LIMIT: more columns than this are too narrow to read. */
export const MOST_PICKS = 3

/**
 * @typedef {object} Picks
 * @property {string[]} ids  options, in the order in which they were picked
 * @property {(id: string) => void} toggle
 * @property {() => void} show  lays them side by side
 * @property {(...ids: string[]) => void} drop  takes them off from where the card is not at hand
 */

/** Keeps the picks of a view of options. */
export class Picking {
  /** @param {LitElement} view */
  constructor(view) {
    this.view = view
    /** @type {string[]} */
    this.ids = []
    /** @type {Picks | null} the same as long as nothing is picked or put back, so that no card is rendered for it */
    this.last = null
  }

  /**
   * The picks that are among the options of the moment.
   *
   * @param {OptionAdvice[]} options
   * @returns {Picks}
   */
  among(options) {
    const ids = this.ids.filter((id) => options.some((option) => option.id === id))
    if (this.last === null || this.last.ids.join(' ') !== ids.join(' ')) {
      this.last = { ids, toggle: (id) => this.#set(toggled(ids, id)), show: () => this.#show(), drop: (...dropped) => this.#drop(ids, dropped) }
    }
    return this.last
  }

  /** @param {string[]} ids */
  #set(ids) {
    this.ids = ids
    this.view.requestUpdate()
  }

  #show() {
    const compare = /** @type {GuidePostCompare | null} */ (this.view.renderRoot.querySelector('guide-post-compare'))
    compare?.show()
  }

  /**
   * Where the last pick goes, its bar goes with the focus in it: focus goes on at the card.
   *
   * @param {string[]} ids
   * @param {string[]} dropped
   */
  async #drop(ids, dropped) {
    this.#set(ids.filter((id) => !dropped.includes(id)))
    if (this.ids.length > 0) return
    await this.view.updateComplete
    const cards = [.../** @type {NodeListOf<GuidePostOption>} */ (this.view.renderRoot.querySelectorAll('guide-post-option'))]
    const button = cards.find(({ option }) => option?.id === dropped.at(-1))?.renderRoot.querySelector('.compare')
    if (button instanceof HTMLElement) button.focus()
  }
}

/**
 * The picks after one is put to them or taken off; a fourth changes nothing.
 *
 * @param {string[]} ids
 * @param {string} id
 */
export function toggled(ids, id) {
  if (ids.includes(id)) return ids.filter((other) => other !== id)
  return ids.length < MOST_PICKS ? [...ids, id] : ids
}

/**
 * The way from a card to the others: pressed while its option is picked. Once there are several, what was picked last is
 * where they can be seen: by keyboard it is far to the bar at the end.
 *
 * @param {string} id
 * @param {Picks} picks
 * @param {Session} session
 */
export function pickButton(id, { ids, toggle, show }, { text }) {
  const isPicked = ids.includes(id)
  return html`<p class="screen row">
    <button class="compare" aria-pressed=${isPicked} ?disabled=${!isPicked && ids.length === MOST_PICKS} @click=${() => toggle(id)}>
      <span aria-hidden="true">${isPicked ? '✓' : '+'}</span> ${text.say('compare-pick')} <span class="hidden">${text.say(`option-${id}`)}</span>
    </button>
    ${isPicked && ids.length > 1 ? html`<button class="beside" @click=${show}>${text.say('compare')}</button>` : nothing}
  </p>`
}
