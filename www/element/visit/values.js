import { LitElement, html } from 'lit'
import { live } from 'lit/directives/live.js'
import { heading } from '../heading.js'
import { MATTERS, RATINGS } from './notes.js'
import { base } from '../styles/base.js'
import { valuesStyles } from '../styles/values.js'
import { visitStyles } from '../styles/visit.js'
import { visitOn, visitSteps } from './visit-steps.js'

/** @import { Acts, Session } from '../session.js' */
/** @import { Notes, Rating } from './notes.js' */

/** LIMIT: what still fits on one line of the summary. */
const LONGEST_WORDS = 200

/** What matters to the reader, rated in a few steps. It never reaches the guideline, and the page says so. */
export class GuidePostValues extends LitElement {
  static styles = [base, visitStyles, valuesStyles]

  static properties = { session: { attribute: false }, notes: { attribute: false }, acts: { attribute: false } }

  constructor() {
    super()
    /** @type {Session | undefined} */
    this.session = undefined
    /** @type {Notes | undefined} */
    this.notes = undefined
    /** @type {Acts | undefined} */
    this.acts = undefined
  }

  render() {
    const { session, notes, acts } = this
    if (session === undefined || notes === undefined || acts === undefined) return null
    const { text, level } = session
    return html`${visitSteps('values', session, acts)} ${heading(level, text.say('values-title'), 'title')}
      <p class="lead">${text.say('values-lead')}</p>
      <p class="promise">${text.say('values-promise')}</p>
      <div class="matters">${MATTERS.map((id) => matter(id, session, notes, acts))}</div>
      ${ownWords(session, notes, acts)} ${visitOn('values', session, acts)}`
  }
}

/**
 * @param {string} id
 * @param {Session} session
 * @param {Notes} notes
 * @param {Acts} acts
 */
function matter(id, { text }, notes, acts) {
  /** @param {Rating} rating */
  const rate = (rating) => acts.note({ ...notes, ratings: { ...notes.ratings, [id]: rating } })
  const label = text.say(`matter-${id}`)
  return html`<div class="matter" role="radiogroup" aria-label=${label}>
    <span class="matter-name" aria-hidden="true">${label}</span>
    <div class="scale">
      ${RATINGS.map(
        (rating) => html`<label class=${rating}>
          <input type="radio" name=${id} .checked=${live(notes.ratings[id] === rating)} @change=${() => rate(rating)} />
          <span>${text.say(`rating-${rating}`)}</span>
        </label>`,
      )}
    </div>
  </div>`
}

/**
 * One line in the reader's own words. The browser is asked neither to remember it nor to have its spelling checked elsewhere.
 *
 * @param {Session} session
 * @param {Notes} notes
 * @param {Acts} acts
 */
function ownWords({ text }, notes, acts) {
  /** @param {Event} event */
  const keep = ({ target }) => target instanceof HTMLInputElement && acts.note({ ...notes, words: target.value })
  return html`<p class="words">
    <label for="words" class="label">${text.say('values-words')}</label>
    <input id="words" type="text" maxlength=${LONGEST_WORDS} autocomplete="off" spellcheck="false" .value=${live(notes.words)} @input=${keep} />
  </p>`
}
