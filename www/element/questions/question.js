import { LitElement, html, nothing } from 'lit'
import { live } from 'lit/directives/live.js'
import { answerTo, hasSource, membersOf, sourceOf, withAnswer } from './answers.js'
import { askChoice } from './ask-choice.js'
import { askQuantity } from './ask-quantity.js'
import { askSet } from './ask-set.js'
import { flagsHere } from '../flags-here.js'
import { sample } from './sample.js'
import { base } from '../styles/base.js'
import { paperStyles } from '../styles/paper.js'
import { questionStyles } from '../styles/question.js'

/** @import { Answer, Fact, Source } from '../../guide/shapes.js' */
/** @import { Acts, Session } from '../session.js' */

/** @type {Source[]} */
const SOURCES = ['report', 'told', 'unsure']

/**
 * What a template that asks for one kind of fact is given.
 *
 * @typedef {object} Asking
 * @property {Fact} fact
 * @property {Answer | undefined} answer
 * @property {boolean} isPartial   whether the reader wants to give several values or a range
 * @property {Session} session
 * @property {(answer: Answer | undefined) => void} reply
 * @property {(isPartial: boolean) => void} setPartial
 * @property {Set<string>} answered  members of a set that have, or had, an answer since the question came up
 */

/** One question, with "I don't know", where the answer is found, and where the reader has it from. */
export class GuidePostQuestion extends LitElement {
  static styles = [base, questionStyles, paperStyles]

  static properties = {
    fact: { attribute: false },
    session: { attribute: false },
    acts: { attribute: false },
    isPartial: { state: true },
  }

  constructor() {
    super()
    /** @type {Fact | undefined} */
    this.fact = undefined
    /** @type {Session | undefined} */
    this.session = undefined
    /** @type {Acts | undefined} */
    this.acts = undefined
    this.isPartial = false
    this.flagCount = 0
    /** @type {Set<string>} */
    this.answered = new Set()
  }

  willUpdate() {
    const { fact, session, answered } = this
    if (fact?.kind === 'set' && session !== undefined) this.answered = new Set([...answered, ...Object.keys(membersOf(answerTo(session.profile, fact.id)))])
  }

  /** Brings a red flag into sight when an answer has raised it; the page's own panel above may have moved everything. */
  updated() {
    const flags = this.renderRoot.querySelectorAll('.here')
    if (flags.length > this.flagCount) requestAnimationFrame(() => flags[flags.length - 1].scrollIntoView({ block: 'nearest' }))
    this.flagCount = flags.length
  }

  /**
   * Keeps what was pressed where it is: an answer can take away much above it, and browsers follow only now and then. Not
   * where a key has led on meanwhile: the browser has brought that into sight.
   */
  #hold() {
    const pressed = this.renderRoot.querySelector(':focus')
    const places = [pressed, this].filter((place) => place !== null)
    const tops = new Map(places.map((place) => [place, place.getBoundingClientRect().top]))
    requestAnimationFrame(() => {
      if (pressed?.isConnected && !pressed.matches(':focus')) return
      const place = places.find((place) => place.checkVisibility())
      if (place !== undefined) scrollBy(0, place.getBoundingClientRect().top - (tops.get(place) ?? 0))
      // "None of these" goes once it is pressed: focus goes to the last of the answers that it gave, right above.
      const last = this.renderRoot.querySelector('.member:last-child input:checked')
      if (places[0].isConnected === false && last instanceof HTMLElement) last.focus({ preventScroll: true })
    })
  }

  /** Moves focus to what is asked, once it stands. */
  async focus() {
    await this.updateComplete
    this.renderRoot.querySelector('legend')?.focus({ preventScroll: true })
  }

  render() {
    const { fact, session, acts } = this
    if (fact === undefined || session === undefined || acts === undefined) return null
    const { text, profile } = session
    const where = `fact-${fact.id}.where`
    const answer = answerTo(profile, fact.id)
    const source = answer === undefined ? firstSource(fact, session) : sourceOf(profile, fact)
    const asking = {
      fact,
      answer,
      session,
      isPartial: this.isPartial || isPartial(answer),
      reply: (/** @type {Answer | undefined} */ answer) => {
        this.#hold()
        acts.change(withAnswer(profile, fact, answer, source))
      },
      setPartial: (/** @type {boolean} */ isPartial) => (this.isPartial = isPartial),
      answered: this.answered,
    }
    return html`<fieldset class="question" data-answered=${answer !== undefined}>
      <legend tabindex="-1">${text.say(`fact-${fact.id}.question`)}</legend>
      ${text.has(`fact-${fact.id}.help`) ? html`<p class="small">${text.say(`fact-${fact.id}.help`)}</p>` : nothing}
      ${kind(asking)}
      <details class="where">
        <summary>${text.say('where')}</summary>
        <p>${text.say(text.has(where) ? where : 'coming')}</p>
        ${sample(`fact-${fact.id}`, session)}
      </details>
      <guide-post-words .fact=${fact} .session=${session}></guide-post-words>
      ${answer !== undefined && hasSource(fact) ? origin(asking, source, acts) : nothing} ${fact.kind === 'set' ? nothing : flagsHere(fact.id, null, session)}
    </fieldset>`
  }
}

/** @param {Asking} asking */
function kind(asking) {
  switch (asking.fact.kind) {
    case 'choice':
    case 'yes-no':
      return askChoice(asking)
    case 'set':
      return askSet(asking)
    case 'quantity':
      return askQuantity(asking)
  }
}

/**
 * Where the reader has it from. What people believe of their tumor is often wrong, so belief is kept apart from proof.
 *
 * @param {Asking} asking
 * @param {Source} chosen
 * @param {Acts} acts
 */
function origin({ fact, answer, session: { text, profile } }, chosen, acts) {
  return html`<fieldset class="source">
    <legend>${text.say('source')}</legend>
    ${SOURCES.map(
      (source) => html`<label class="choice slim">
        <input
          type="radio"
          name="source"
          .checked=${live(source === chosen)}
          @change=${() => acts.change(withAnswer(profile, fact, answer, source))}
        />
        <span>${text.say(`source-${source}`)}</span>
      </label>`,
    )}
  </fieldset>`
}

/**
 * Where a new answer is taken to come from until the reader says: a patient has most of it by word of mouth, a
 * professional has the record at hand.
 *
 * @param {Fact} fact
 * @param {Session} session
 * @returns {Source}
 */
function firstSource(fact, { isProfessional }) {
  return isProfessional || !hasSource(fact) ? 'report' : 'told'
}

/** @param {Answer | undefined} answer */
function isPartial(answer) {
  return typeof answer === 'object' && ['one_of', 'min', 'max', 'above', 'below'].some((key) => Object.hasOwn(answer, key))
}
