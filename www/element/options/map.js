import { LitElement, html, nothing } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { lanesOf } from './map-lanes.js'
import { restsOn } from './map-met.js'
import { marks } from '../marks.js'
import { base } from '../styles/base.js'
import { mapStyles } from '../styles/map.js'
import { whatIf } from './what-if.js'

/** @import { OptionAdvice, Profile } from '../../guide/shapes.js' */
/** @import { Condition, Lane, State, Strand } from './map-lanes.js' */
/** @import { GuidePostQuestion } from '../questions/question.js' */
/** @import { Acts, Session } from '../session.js' */

/** @type {Record<State, import('lit').TemplateResult>} each state has a shape of its own beside its word */
const SIGNS = { met: marks.fits, open: marks.depends, not: marks['does-not-fit'], speaks: marks.avoid }

/**
 * How the reader's answers lead to one option: drawn for the eye, the same as nested lists for the ear.
 *
 * It draws the reader's own way, not the whole guideline. Each condition opens its question right there.
 */
export class GuidePostMap extends LitElement {
  static styles = [base, mapStyles]

  static properties = {
    advice: { attribute: false },
    session: { attribute: false },
    acts: { attribute: false },
    isOpen: { state: true },
    asked: { state: true },
    met: { state: true },
  }

  constructor() {
    super()
    /** @type {OptionAdvice | undefined} */
    this.advice = undefined
    /** @type {Session | undefined} */
    this.session = undefined
    /** @type {Acts | undefined} */
    this.acts = undefined
    this.isOpen = false
    /** @type {{ fact: string, lane: string }[]} questions that are open; they stay when an answer takes their box away */
    this.asked = []
    /** @type {Profile | null} the answers on which the option rests; the former ones while new ones are looked for */
    this.met = null
    /** @type {OptionAdvice | undefined} for which they were looked for */
    this.wanted = undefined
  }

  willUpdate() {
    const { advice, session } = this
    if (!this.isOpen || advice === undefined || session === undefined || this.wanted === advice) return
    this.wanted = advice
    this.#look(advice, session)
  }

  render() {
    const { advice, session, acts } = this
    if (advice === undefined || session === undefined || acts === undefined) return null
    const { text } = session
    return html`<details @toggle=${this.#toggle}>
      <summary>${text.say('map')} <span class="hidden">${text.say(`option-${advice.id}`)}</span></summary>
      ${this.isOpen ? this.#map(advice, session, acts) : nothing}
    </details>`
  }

  /**
   * @param {OptionAdvice} advice
   * @param {Session} session
   * @param {Acts} acts
   */
  #map(advice, session, acts) {
    const { text } = session
    const { id, standing } = advice
    if (this.met === null) return html`<p role="status">${text.say('save-working')}</p>`
    return html`<p class="small screen">${text.say('map-press')}</p>
      <ul class="map" role="list">
        ${lanesOf(advice, this.met, session).map((lane) => this.#lane(lane, session, acts))}
        <li class="goal" data-standing=${standing}>
          <p class="small">${text.say('map-so')}</p>
          <p class="label">${text.say(`option-${id}`)}</p>
          <p class="state">${marks[standing]} <b>${text.say(`standing-${standing}`)}</b></p>
        </li>
        <li class="elsewhere"><p class="label">${text.say('what-if')}</p>${whatIf(advice, session)}</li>
      </ul>`
  }

  /**
   * @param {Lane} lane
   * @param {Session} session
   * @param {Acts} acts
   */
  #lane({ id, strands }, session, acts) {
    const asked = this.asked.filter(({ lane }) => lane === id)
    if (strands.length + asked.length === 0) return nothing
    return html`<li class="lane" data-lane=${id}>
      <p class="label">${session.text.say(`map-${id}`)}</p>
      <ul class="strands" role="list">
        ${strands.map((strand) => html`<li class="strand">${this.#conditions(id, strand, session)} ${rules(strand, session)}</li>`)}
        ${repeat(asked, ({ fact }) => fact, ({ fact }) => html`<li class="asked"><guide-post-question .fact=${session.catalog.fact(fact)} .session=${session} .acts=${acts}></guide-post-question></li>`)}
      </ul>
    </li>`
  }

  /**
   * @param {string} lane
   * @param {Strand} strand
   * @param {Session} session
   */
  #conditions(lane, { conditions }, session) {
    return html`<ul class="conditions" role="list">
      ${conditions.length === 0 ? html`<li data-state="met"><p class="box">${session.text.say('criteria-everybody')}</p></li>` : nothing}
      ${repeat(conditions, ({ fact, state }) => `${fact} ${state}`, (condition) => this.#condition(lane, condition, session))}
    </ul>`
  }

  /**
   * @param {string} lane
   * @param {Condition} condition
   * @param {Session} session
   */
  #condition(lane, { fact, state, said, answer }, { text }) {
    const isAsked = this.asked.some((asked) => asked.fact === fact && asked.lane === lane)
    return html`<li data-state=${state}>
      <button class="box" aria-expanded=${isAsked} @click=${() => this.#ask(fact, lane)}>
        <span class="state">${SIGNS[state]} <span>${text.say(`map-${state}`)}</span></span>
        <span>${said}${answer === '' ? nothing : html`: <b>${answer}</b>`}</span>
      </button>
    </li>`
  }

  /**
   * While an option is open the advice does not say what it rests on so far: that is looked for.
   *
   * @param {OptionAdvice} advice
   * @param {Session} session
   */
  async #look(advice, session) {
    const met = advice.standing === 'depends' ? await restsOn(advice.id, session, () => this.wanted === advice && this.isConnected) : advice.because
    if (met !== null) this.met = met
    else if (this.wanted === advice) this.wanted = undefined
  }

  /**
   * Opens the question of a fact below its lane and goes there, or closes it again.
   *
   * @param {string} fact
   * @param {string} lane
   */
  async #ask(fact, lane) {
    const others = this.asked.filter((asked) => asked.fact !== fact || asked.lane !== lane)
    const isOpening = others.length === this.asked.length
    this.asked = isOpening ? [...others, { fact, lane }] : others
    if (!isOpening) return
    await this.updateComplete
    const questions = [.../** @type {NodeListOf<GuidePostQuestion>} */ (this.renderRoot.querySelectorAll(`[data-lane=${lane}] guide-post-question`))]
    const question = questions.at(-1)
    await question?.updateComplete
    const first = question?.renderRoot.querySelector('input, button')
    if (first instanceof HTMLElement) first.focus()
  }

  /** @param {Event} event */
  #toggle({ target }) {
    this.isOpen = target instanceof HTMLDetailsElement && target.open
  }
}

/**
 * @param {Strand} strand
 * @param {Session} session
 */
function rules({ rules }, { text }) {
  if (rules.length === 0) return nothing
  return html`<ul class="rules" role="list" aria-label=${text.say('map-says')}>
    ${rules.map((rule) => html`<li><p class="box"><span class="small">${text.say('map-says')}</span> ${text.say(`rule-${rule}`)}</p></li>`)}
  </ul>`
}
