/** Words that are explained where they first stand: pressed, not hovered, so that everybody can. */

import { html, nothing } from 'lit'
import { loadTerms } from '../../guide/terms.js'
import { split } from '../../guide/terms-in.js'

/** @import { ReactiveController, ReactiveControllerHost } from 'lit' */
/** @import { Term } from '../../guide/terms-in.js' */
/** @import { Session } from '../session.js' */

/**
 * Brings the terms of an edition with the rest of it, so that nothing is asked for once cards are read. Without them
 * the guideline is whole all the same.
 *
 * @param {string} edition
 * @param {string} lang
 */
export async function bringTerms(edition, lang) {
  await loadTerms(edition, lang).catch(reportError)
}

/**
 * Terms with what they mean, one below the other.
 *
 * @param {Term[]} terms
 */
export function termList(terms) {
  return html`<dl class="terms">
    ${terms.map(({ id, name, said }) => html`<div id=${`term-${id}`}><dt>${inTitle(name)}</dt><dd>${said}</dd></div>`)}
  </dl>`
}

/**
 * A name as it begins a line; what is written with a capital further on keeps its letters: EGFR is not eGFR.
 *
 * @param {string} name
 */
function inTitle(name) {
  const [first] = name.split(' ')
  return /\p{Lu}/u.test(first) ? name : first.charAt(0).toUpperCase() + name.slice(1)
}

/**
 * Brings the terms of an edition, and knows which of them its host explains at the moment.
 *
 * @implements {ReactiveController}
 */
export class Terms {
  /** @param {ReactiveControllerHost} host */
  constructor(host) {
    this.host = host
    /** @type {Term[]} none until they are there */
    this.all = []
    /** @type {Term | null} */
    this.open = null
    /** @type {string} edition and language of what is here, or will be */
    this.wanted = ''
    host.addController(this)
  }

  hostConnected() {}

  /**
   * Brings the terms, once. Where they do not arrive, words stay as they are.
   *
   * @param {Session} session
   */
  async bring({ guide: { edition }, text: { lang } }) {
    const wanted = `${edition} ${lang}`
    if (this.wanted === wanted) return
    this.wanted = wanted
    try {
      const all = await loadTerms(edition, lang)
      if (this.wanted !== wanted) return
      this.all = all
      this.open = null
      this.host.requestUpdate()
    } catch (failure) {
      reportError(failure)
    }
  }

  /**
   * A paragraph in which each term can be pressed the first time that it stands there; below it, what the term means.
   *
   * @param {string} said
   * @param {string} [before]  said earlier: its terms could be pressed there
   */
  explained(said, before = '') {
    const earlier = split(before, this.all).map(({ term }) => term)
    const pieces = split(said, this.all).map((piece) => (earlier.includes(piece.term) ? { ...piece, term: null } : piece))
    if (pieces.every(({ term }) => term === null)) return html`<p>${said}</p>`
    const open = pieces.some(({ term }) => term !== null && term === this.open) ? this.open : null
    return html`<p @keydown=${this.#escape}>${pieces.map(({ said, term }) => (term === null ? said : this.#word(said, term)))}</p>
      <div class="explained" aria-live="polite">${open === null ? nothing : html`<p class="small"><b>${open.name}</b>: ${open.said}</p>`}</div>`
  }

  /**
   * @param {string} said
   * @param {Term} term
   */
  #word(said, term) {
    const isOpen = term === this.open
    return html`<button class="term" aria-expanded=${isOpen} @click=${() => this.#show(isOpen ? null : term)}>${said}</button>`
  }

  /** @param {Term | null} term */
  #show(term) {
    this.open = term
    this.host.requestUpdate()
  }

  /** @param {KeyboardEvent} event */
  #escape = (event) => {
    if (event.key !== 'Escape' || this.open === null) return
    event.stopPropagation()
    this.#show(null)
  }
}
