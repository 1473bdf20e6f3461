import { LitElement, html, nothing } from 'lit'
import { compareTable } from './compare-table.js'
import { heading } from '../heading.js'
import { base } from '../styles/base.js'
import { compareStyles } from '../styles/compare.js'
import { evidenceStyles } from '../styles/evidence.js'
import { listOf } from '../words.js'

/** @import { Session } from '../session.js' */
/** @import { Picks } from './picks.js' */

/**
 * Options side by side: a bar that says which are picked, and over the page a table of them.
 *
 * The table lies over the page, so that the cards stay as the reader left them; picks are kept nowhere but here.
 */
export class GuidePostCompare extends LitElement {
  static styles = [base, evidenceStyles, compareStyles]

  static properties = { session: { attribute: false }, picks: { attribute: false }, isShown: { state: true }, opened: { state: true } }

  constructor() {
    super()
    /** @type {Session | undefined} */
    this.session = undefined
    /** @type {Picks | undefined} */
    this.picks = undefined
    this.isShown = false
    /** @type {string[]} options whose studies the reader has opened */
    this.opened = []
  }

  render() {
    const { session, picks } = this
    if (session === undefined || picks === undefined) return null
    const { text } = session
    const count = picks.ids.length
    return html`<p class="hidden" aria-live="polite">${count === 0 ? nothing : text.say('compare-count', { count })}</p>
      ${count === 0 ? nothing : this.#bar(picks, session)}
      <dialog aria-labelledby="compare-title" @close=${() => (this.isShown = false)}>${this.isShown ? this.#table(picks, session) : nothing}</dialog>`
  }

  /**
   * @param {Picks} picks
   * @param {Session} session
   */
  #bar(picks, { text }) {
    const { ids, drop } = picks
    const names = ids.map((id) => text.say(`option-${id}`))
    return html`<section class="picked screen" aria-label=${text.say('compare')}>
      <div class="row">
        <button class="main show" ?disabled=${ids.length < 2} @click=${this.show}>${text.say('compare')}</button>
        <button @click=${() => drop(...ids)}>${text.say('compare-clear')}</button>
      </div>
      <details>
        <summary>${listOf(names, text)}${ids.length === 1 ? html` <span class="small">${text.say('compare-count', { count: 1 })}</span>` : nothing}</summary>
        <ul class="plain row">
          ${ids.map((id, place) => html`<li><button @click=${() => this.#drop(id, picks)}><span class="hidden">${text.say('compare-off')}</span> ${names[place]}&nbsp;<span aria-hidden="true">×</span></button></li>`)}
        </ul>
      </details>
    </section>`
  }

  /**
   * Takes off one, and keeps focus in the bar while there is one.
   *
   * @param {string} id
   * @param {Picks} picks
   */
  #drop(id, { drop }) {
    this.renderRoot.querySelector('summary')?.focus()
    drop(id)
  }

  /**
   * @param {Picks} picks
   * @param {Session} session
   */
  #table({ ids }, session) {
    const { text, level } = session
    return html`<div class="sheet">
      <div class="top">
        ${heading(level, text.say('compare'), 'section', 'compare-title')}
        <button class="back" @click=${this.close}>${text.say('visit-back')}</button>
      </div>
      <p>${text.say('compare-lead')}</p>
      ${compareTable(ids, session, { opened: this.opened, open: (id) => (this.opened = [...new Set([...this.opened, id])]) })}
      <p><button @click=${this.close}>${text.say('visit-back')}</button></p>
    </div>`
  }

  /** Lays the table over the page. */
  async show() {
    this.isShown = true
    this.opened = []
    await this.updateComplete
    this.#dialog?.showModal()
    this.renderRoot.querySelector('dialog')?.scrollTo(0, 0)
  }

  /** Takes the table away; the browser puts focus back to where it was. */
  close() {
    this.#dialog?.close()
  }

  get #dialog() {
    return this.renderRoot.querySelector('dialog')
  }
}
