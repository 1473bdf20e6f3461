import { LitElement, html, nothing } from 'lit'
import { momentInWords } from '../dates.js'
import { passphraseField } from './passphrase.js'
import { base } from '../styles/base.js'
import { keepingStyles } from '../styles/keeping.js'
import { takeUp } from './take-up.js'

/** @import { GuidePost } from '../guide-post.js' */
/** @import { Session } from '../session.js' */
/** @import { Copy } from './copy.js' */
/** @import { Keeper } from './keeper.js' */

/** What a reader who comes back is offered: to open the answers they saved, or to delete them. */
export class GuidePostReturn extends LitElement {
  static styles = [base, keepingStyles]

  static properties = {
    page: { attribute: false },
    session: { attribute: false },
    keeper: { attribute: false },
    found: { attribute: false },
    revision: { attribute: false },
    isReplacing: { attribute: false },
    stage: { state: true },
  }

  constructor() {
    super()
    /** @type {GuidePost | undefined} */
    this.page = undefined
    /** @type {Session | undefined} */
    this.session = undefined
    /** @type {Keeper | undefined} */
    this.keeper = undefined
    /** @type {Keeper['found']} what the keeper knows, here so that a change of it is drawn */
    this.found = 'none'
    /** @type {Keeper['revision']} likewise */
    this.revision = null
    /** Whether the reader has entered something that the saved copy would replace. */
    this.isReplacing = false
    /** @type {'offered' | 'working' | 'wrong' | 'deleting' | 'stuck' | 'done'} */
    this.stage = 'offered'
  }

  render() {
    const { session, keeper, stage } = this
    if (session === undefined || keeper === undefined || stage === 'done') return null
    // What this page saved or opened itself needs no offer.
    if (this.found === 'none' || this.revision !== null) return null
    return html`<section class="panel" aria-labelledby="title">
      <p id="title" class="label" tabindex="-1">${session.text.say('return-title')}</p>
      ${stage === 'deleting' || stage === 'stuck' ? this.#deletion(session) : this.#offer(session, keeper)}
    </section>`
  }

  /**
   * @param {Session} session
   * @param {Keeper} keeper
   */
  #offer(session, { copy }) {
    const { text } = session
    if (copy === null) return html`<p>${text.say('return-damaged')}</p><div class="row">${this.#ways(text)}</div>`
    return html`<form @submit=${this.#open}>
      <p>${text.say('return-when', { when: momentInWords(copy.saved, text.lang) })} ${this.isReplacing ? text.say('return-replaces') : nothing}</p>
      ${this.#passphrase(text, copy)}
      <div class="row"><button class="main" ?disabled=${this.stage === 'working'}>${text.say('return-open')}</button>${this.#ways(text)}</div>
    </form>`
  }

  /**
   * @param {Session['text']} text
   * @param {Copy} copy
   */
  #passphrase(text, { seal }) {
    if (seal === null) return nothing
    return html`${passphraseField(text, 'return-passphrase', 'current-password')}
      <p id="hint" role="alert">${this.stage === 'wrong' ? text.say('return-wrong') : nothing}</p>`
  }

  /** @param {Session['text']} text */
  #ways(text) {
    return html`<button type="button" @click=${() => this.#show('done')}>${text.say('return-not')}</button>
      <button type="button" @click=${() => this.#show('deleting')}>${text.say('return-delete')}</button>`
  }

  /** @param {Session} session */
  #deletion({ text }) {
    return html`<p role="alert">${text.say(this.stage === 'stuck' ? 'clear-stuck' : 'return-delete-question')}</p>
      <div class="row">
        <button @click=${this.#delete}>${text.say('return-delete')}</button>
        <button class="main" @click=${() => this.#show('offered')}>${text.say('save-keep')}</button>
      </div>`
  }

  /** @param {GuidePostReturn['stage']} stage */
  async #show(stage) {
    this.stage = stage
    await this.updateComplete
    const title = this.renderRoot.querySelector('#title')
    if (title instanceof HTMLElement) title.focus()
    else this.page?.focusView()
  }

  /** @param {SubmitEvent} event */
  async #open(event) {
    event.preventDefault()
    const field = this.renderRoot.querySelector('#passphrase')
    const passphrase = field instanceof HTMLInputElement ? field.value : ''
    this.stage = 'working'
    const kept = (await this.keeper?.open(passphrase)) ?? null
    if (kept !== null && this.page !== undefined) return takeUp(this.page, { ...kept, view: 'results' }, 'returned')
    this.stage = 'wrong'
    await this.updateComplete
    if (field instanceof HTMLInputElement) field.focus()
  }

  async #delete() {
    const isGone = (await this.keeper?.remove()) === true
    await this.#show(isGone ? 'done' : 'stuck')
    if (isGone) this.page?.announce('return-deleted')
  }
}
