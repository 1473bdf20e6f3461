import { LitElement, html, nothing } from 'lit'
import { momentInWords } from '../dates.js'
import { base } from '../styles/base.js'
import { keepingStyles } from '../styles/keeping.js'
import { passphraseField } from './passphrase.js'

/** @import { GuidePost } from '../guide-post.js' */
/** @import { Session } from '../session.js' */
/** @import { Keeper, Outcome } from './keeper.js' */

/** The button that saves the answers on this device, and the dialog behind it. */
export class GuidePostSave extends LitElement {
  static styles = [base, keepingStyles]

  static properties = {
    page: { attribute: false },
    session: { attribute: false },
    keeper: { attribute: false },
    isSaved: { attribute: false },
    stage: { state: true },
    usesSame: { state: true },
  }

  constructor() {
    super()
    /** @type {GuidePost | undefined} */
    this.page = undefined
    /** @type {Session | undefined} */
    this.session = undefined
    /** @type {Keeper | undefined} */
    this.keeper = undefined
    /** Whether all is as it is saved. */
    this.isSaved = false
    /** @type {'asking' | 'working' | Outcome} */
    this.stage = 'asking'
    /** Whether the passphrase of the copy before is used again. */
    this.usesSame = false
    /** @type {string | null} as typed, until the dialog is closed */
    this.passphrase = null
  }

  render() {
    const { session, keeper } = this
    if (session === undefined || keeper === undefined) return null
    const { text } = session
    const [long, short] = this.isSaved ? ['save-saved', 'save-saved.short'] : ['save', 'save.short']
    return html`<button @click=${this.ask}><span class="long">${text.say(long)}</span><span class="short">${text.say(short)}</span></button>
      <dialog aria-labelledby="title" @close=${this.#forget}>
        <p id="title" class="label" tabindex="-1">${text.say(this.stage === 'saved' ? 'save-saved' : 'save-title')}</p>
        <div aria-live="polite">${this.#said(session, keeper)}</div>
      </dialog>`
  }

  /** Opens the dialog; on a save that is still under way, if there is one. */
  ask() {
    if (this.stage !== 'working') {
      this.stage = 'asking'
      this.usesSame = (this.keeper?.lock ?? null) !== null
    }
    this.#dialog?.showModal()
  }

  get #dialog() {
    return this.renderRoot.querySelector('dialog')
  }

  #close() {
    this.#dialog?.close()
  }

  #forget() {
    // Whoever comes back to it may be asked whether it may replace another copy: then with this passphrase.
    if (this.stage === 'working') return
    this.passphrase = null
    this.renderRoot.querySelector('form')?.reset()
  }

  /**
   * @param {Session} session
   * @param {Keeper} keeper
   */
  #said({ text }, keeper) {
    const back = (/** @type {string} */ name) => html`<div class="row"><button @click=${this.#close}>${text.say(name)}</button></div>`
    switch (this.stage) {
      case 'asking':
        return this.#form(text)
      case 'working':
        return html`<p>${text.say('save-working')}</p>`
      case 'conflict':
        return this.#conflict(text, keeper)
      case 'saved':
        return html`<p>${text.say(keeper.lock === null ? 'save-done' : 'save-done-closed')}</p>${back('save-back')}`
      case 'denied':
        return html`<p>${text.say('save-denied')}</p>${back('save-back')}`
      case 'full':
        return html`<p>${text.say('save-full')}</p>${back('save-back')}`
    }
  }

  /** @param {Session['text']} text */
  #form(text) {
    return html`<form @submit=${this.#submit}>
      <p>${text.say('save-explained')}</p>
      ${
        this.usesSame
          ? html`<p>${text.say('save-same')} <button type="button" class="quiet" @click=${this.#useOther}>${text.say('save-other-passphrase')}</button></p>`
          : html`<p>${text.say('save-shared')}</p>
              ${passphraseField(text, 'save-passphrase', 'new-password')}
              <p class="small" id="hint">${text.say('save-passphrase-explained')}</p>`
      }
      <div class="row">
        <button class="main">${text.say('save-do')}</button>
        <button type="button" @click=${this.#close}>${text.say('save-not')}</button>
      </div>
    </form>`
  }

  /**
   * @param {Session['text']} text
   * @param {Keeper} keeper
   */
  #conflict(text, { copy }) {
    return html`<p>${copy === null ? text.say('save-conflict-damaged') : text.say('save-conflict', { when: momentInWords(copy.saved, text.lang) })}</p>
      ${copy === null ? nothing : html`<p>${text.say('save-conflict-explained')}</p>`}
      <div class="row">
        <button @click=${() => this.#save(true)}>${text.say('save-replace')}</button>
        <button class="main" @click=${this.#close}>${text.say('save-keep')}</button>
      </div>`
  }

  /** @param {SubmitEvent} event */
  #submit(event) {
    event.preventDefault()
    const field = this.renderRoot.querySelector('input[name="passphrase"]')
    this.passphrase = field instanceof HTMLInputElement ? field.value : null
    return this.#save(false)
  }

  /** @param {boolean} replaces */
  async #save(replaces) {
    const { keeper, page } = this
    if (keeper === undefined || page === undefined) return
    this.stage = 'working'
    // The buttons go with their stage; the focus stays in the dialog.
    this.#focus('#title')
    this.stage = await keeper.save(page, this.passphrase, replaces)
    if (!this.#dialog?.open) this.#forget()
    // The browser is asked not to clean up only now that there is something to keep.
    if (this.stage === 'saved') navigator.storage?.persist?.()
    page.requestUpdate()
  }

  async #useOther() {
    this.usesSame = false
    await this.updateComplete
    this.#focus('input[name="passphrase"]')
  }

  /** @param {string} place */
  #focus(place) {
    const found = this.renderRoot.querySelector(place)
    if (found instanceof HTMLElement) found.focus()
  }
}
