import { LitElement, html, nothing } from 'lit'
import { MARK, asked } from './asked.js'
import { heading } from '../heading.js'
import { base } from '../styles/base.js'
import { summaryStyles } from '../styles/summary.js'
import { visitStyles } from '../styles/visit.js'
import { summaryOf } from './summary-parts.js'
import { inPlainText } from './summary-text.js'
import { visitOn, visitSteps } from './visit-steps.js'

/** @import { Acts, Session } from '../session.js' */
/** @import { Notes } from './notes.js' */
/** @import { Item, Part } from './summary-parts.js' */

/** The name of the saved file: it tells nothing of who saved it. */
const FILE = 'guidepost-summary.txt'

/** LIMIT: so many letters fill two sheets of paper; a longer summary is printed in smaller type, a still longer one in the smallest, and the longest without rows for what a question names. */
const TWO_SHEETS = { dense: 10_400, densest: 11_400, running: 13_000 }

/** LIMIT: about as many letters as a line of a list takes on paper, with the rows of it that are not full. */
const THIRD = 56

/**
 * The summary for a visit, as a sheet that can be printed, saved, copied or handed to another app.
 *
 * Nothing of it leaves the page before one of the buttons is pressed, and beside each stands where it will go.
 */
export class GuidePostSummary extends LitElement {
  static styles = [base, visitStyles, summaryStyles]

  static properties = {
    session: { attribute: false },
    notes: { attribute: false },
    acts: { attribute: false },
    status: { state: true },
  }

  constructor() {
    super()
    /** @type {Session | undefined} */
    this.session = undefined
    /** @type {Notes | undefined} */
    this.notes = undefined
    /** @type {Acts | undefined} */
    this.acts = undefined
    this.status = ''
  }

  render() {
    const { session, notes, acts } = this
    if (session === undefined || notes === undefined || acts === undefined) return null
    const { text, level } = session
    const parts = summaryOf(session, notes)
    const plain = inPlainText(text.say('summary-title'), parts)
    return html`${visitSteps('summary', session, acts)}
      <div class="screen">${this.#ways(plain, session, acts)}</div>
      <article class="sheet ${typeFor(plain)}">
        ${heading(level, text.say('summary-title'), 'title')} ${parts.map((part) => section(part, level + 1))}
      </article>
      ${visitOn('summary', session, acts)}`
  }

  /**
   * What can be done with the summary.
   *
   * @param {string} plain
   * @param {Session} session
   * @param {Acts} acts
   */
  #ways(plain, { text }, acts) {
    const canShare = typeof navigator.share === 'function'
    return html`<p class="lead">${text.say('summary-lead')}</p>
      <p class="row">
        <button class="main" @click=${acts.print}>${text.say('summary-print')}</button>
        <button @click=${() => this.#save(plain)}>${text.say('summary-save')}</button>
        <button @click=${() => this.#copy(plain)}>${text.say('summary-copy')}</button>
      </p>
      ${canShare
        ? html`<div class="share">
            <p>${text.say('summary-share-what')}</p>
            <button @click=${() => this.#share(plain)}>${text.say('summary-share')}</button>
          </div>`
        : nothing}
      <p role="status">${this.status}</p>`
  }

  /** @param {string} plain */
  #save(plain) {
    const address = URL.createObjectURL(new Blob([plain], { type: 'text/plain;charset=utf-8' }))
    const link = document.createElement('a')
    link.href = address
    link.download = FILE
    link.click()
    // The browser reads the file after this turn.
    setTimeout(() => URL.revokeObjectURL(address), 10_000)
    this.#say('summary-saved')
  }

  /** @param {string} plain */
  async #copy(plain) {
    try {
      await navigator.clipboard.writeText(plain)
      this.#say('summary-copied')
    } catch {
      // The host page or the reader has forbidden it.
      this.#say('summary-copy-failed')
    }
  }

  /** @param {string} plain */
  async #share(plain) {
    try {
      await navigator.share({ title: this.session?.text.say('summary-title'), text: plain })
      this.status = ''
    } catch (failure) {
      // Who closes the list of apps has not met an error.
      if (!(failure instanceof DOMException && failure.name === 'AbortError')) this.#say('summary-share-failed')
    }
  }

  /** @param {string} message */
  async #say(message) {
    this.status = ''
    // As in the list of questions: only then is it heard again.
    await new Promise(requestAnimationFrame)
    this.status = this.session?.text.say(message) ?? ''
  }
}

/**
 * The type in which a summary is printed. What stands in a list has a third of a line to itself, or of two.
 *
 * @param {string} plain
 */
function typeFor(plain) {
  const letters = plain.split('\n').reduce((sum, line) => sum + (line.trimStart().startsWith(MARK) ? Math.max(line.length, THIRD) : line.length + 1), 0)
  if (letters > TWO_SHEETS.running) return 'densest running'
  if (letters > TWO_SHEETS.densest) return 'densest'
  return letters > TWO_SHEETS.dense ? 'dense' : ''
}

/**
 * @param {Part} part
 * @param {number} level
 */
function section({ id, title, said, items }, level) {
  return html`<section class=${id}>
    ${title === '' ? nothing : heading(level, title, 'label')} ${said.map((sentence) => html`<p>${sentence}</p>`)}
    ${items.length === 0 ? nothing : html`<ul class="plain">${items.map(listed)}</ul>`}
  </section>`
}

/**
 * What comes after a name begins on its line.
 *
 * @param {Item} item
 */
function listed({ name, said, more }) {
  const colon = name !== '' && said !== '' ? ': ' : ''
  const [first, ...others] = said.split('\n')
  const lines = others.length === 0 ? first : name === '' ? asked(said) : html`${first}${asked(others.join('\n'))}`
  return html`<li>${name === '' ? nothing : html`<b>${name}</b>`}${colon}${lines}${more.map((small) => html` <span class="small">${small}</span>`)}</li>`
}
