import { LitElement, html, nothing } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { figuredOptions } from '../../guide/figures.js'
import { advised, saidAtOnce } from './advised.js'
import { datedOf } from '../edition.js'
import { claimed, statements } from './evidence.js'
import { foundMeans } from './found.js'
import { heading } from '../heading.js'
import { marks } from '../marks.js'
import { pickButton } from './picks.js'
import { base } from '../styles/base.js'
import { evidenceStyles } from '../styles/evidence.js'
import { optionStyles } from '../styles/option.js'
import { termStyles } from '../styles/terms.js'
import { Terms } from '../reading/terms.js'
import { whatIf } from './what-if.js'

/** @import { Option, OptionAdvice, Rule } from '../../guide/shapes.js' */
/** @import { Picks } from './picks.js' */
/** @import { Acts, Session } from '../session.js' */

/** LIMIT: more would make lines of codes under a card that is not opened. */
const MOST_IDS = 3

/**
 * One thing that can be done: how it stands for the reader's answers, why, what it hangs on, and the source behind it.
 * Without `advice` it is shown for everybody, with all its rules.
 */
export class GuidePostOption extends LitElement {
  static styles = [base, evidenceStyles, optionStyles, termStyles]

  static properties = {
    option: { attribute: false },
    advice: { attribute: false },
    session: { attribute: false },
    acts: { attribute: false },
    picks: { attribute: false },
    asked: { state: true },
    isOpen: { state: true },
    isWhatIfOpen: { state: true },
  }

  constructor() {
    super()
    /** @type {Option | undefined} */
    this.option = undefined
    /** @type {OptionAdvice | null} */
    this.advice = null
    /** @type {Session | undefined} */
    this.session = undefined
    /** @type {Acts | undefined} */
    this.acts = undefined
    /** @type {Picks | null} where options can be picked to be seen side by side */
    this.picks = null
    /** @type {string[]} facts whose question the reader has opened here; they stay while the card is on the page */
    this.asked = []
    this.isOpen = false
    this.isWhatIfOpen = false
    this.terms = new Terms(this)
  }

  willUpdate() {
    if (this.session !== undefined) this.terms.bring(this.session)
  }

  render() {
    const { option, advice, session, acts, picks } = this
    if (option === undefined || session === undefined || acts === undefined) return null
    const { text, level, guide } = session
    const standing = advice?.standing ?? 'any'
    const explanation = [this.terms.explained(text.say(`option-${option.id}.what`)), this.#living(option.id, session)]
    const isExplained = standing !== 'depends' && standing !== 'does-not-fit'
    return html`<article class="card" data-standing=${standing}>
      ${advice === null ? nothing : html`<p class="standing">${marks[advice.standing]} ${text.say(`standing-${advice.standing}`)}</p>`}
      ${heading(level + 2, text.say(`option-${option.id}`))}
      ${isExplained ? explanation : nothing}
      ${advice === null ? nothing : advised(advice, session, this.asked, (fact) => this.#open(fact))}
      ${repeat(this.asked, (id) => id, (id) => this.#question(id, session, acts))}
      <details @toggle=${this.#toggle}>
        <summary @click=${() => (this.isOpen = true)}>${text.say('option-more')} <span class="hidden">${text.say(`option-${option.id}`)}</span></summary>
        ${this.isOpen ? more(option, advice, isExplained ? [] : explanation, session) : nothing}
      </details>
      ${advice === null ? nothing : this.#whatIf(advice, session)} ${advice === null ? nothing : html`<guide-post-map .advice=${advice} .session=${session} .acts=${acts}></guide-post-map>`}
      ${picks === null ? nothing : pickButton(option.id, picks, session)}
      <p class="foot small">${text.say(`card-${guide.about.status}`, { dated: datedOf(guide, text.lang) })} ${ids((advice === null || advice.statements.length === 0 ? idsIn(option) : advice).statements)}</p>
    </article>`
  }

  /**
   * @param {string} id
   * @param {Session} session
   * @param {Acts} acts
   */
  #question(id, session, acts) {
    return html`<guide-post-question .fact=${session.catalog.fact(id)} .session=${session} .acts=${acts}></guide-post-question>`
  }

  /**
   * The good and the bad in one place with the aim: whoever reads the aim alone reads half of it.
   *
   * @param {string} id
   * @param {Session} session
   */
  #living(id, { text, level }) {
    if (!text.has(`option-${id}.living`)) return nothing
    const said = this.terms.explained(text.say(`option-${id}.living`), text.say(`option-${id}.what`))
    return html`<section>${heading(level + 3, text.say('option-living'), 'label')} ${said}</section>`
  }

  /**
   * Opens the question of a fact right here, and closes it again.
   *
   * @param {string} fact
   */
  #open(fact) {
    this.asked = this.asked.includes(fact) ? this.asked.filter((id) => id !== fact) : [...this.asked, fact]
  }

  /**
   * What would change how the option stands; the guideline is asked only once a reader wants to know.
   *
   * @param {OptionAdvice} advice
   * @param {Session} session
   */
  #whatIf(advice, session) {
    const { text } = session
    return html`<details class="what-if" @toggle=${this.#toggleWhatIf}>
      <summary @click=${() => (this.isWhatIfOpen = true)}>${text.say('what-if')} <span class="hidden">${text.say(`option-${advice.id}`)}</span></summary>
      ${this.isWhatIfOpen ? whatIf(advice, session) : nothing}
    </details>`
  }

  /**
   * Also when the browser's search opens it. A press has filled it before it opens, since the browser tells only later: a
   * key that led on meanwhile would find what has focus moved away.
   *
   * @param {Event} event
   */
  #toggle({ target }) {
    this.isOpen = target instanceof HTMLDetailsElement && target.open
  }

  /** @param {Event} event */
  #toggleWhatIf({ target }) {
    this.isWhatIfOpen = target instanceof HTMLDetailsElement && target.open
  }
}

/**
 * By what an error can be reported; `more` shows each statement with its own.
 *
 * @param {string[]} statements
 */
function ids(statements) {
  return html`<span class="ids">${statements.slice(0, MOST_IDS).map((id) => html`<span>${id}</span> `)}${statements.length > MOST_IDS ? '…' : nothing}</span>`
}

/**
 * Everything about an option that not everybody wants to read.
 *
 * @param {Option} option
 * @param {OptionAdvice | null} advice
 * @param {unknown[]} explanation  what the option is and what it is like to live with, unless the card has said it
 * @param {Session} session
 */
function more(option, advice, explanation, session) {
  const { id, rules, finds } = option
  const { text, level, isProfessional } = session
  const shown = advice === null || advice.rules.length === 0 ? idsIn(option) : advice
  const [what, living] = explanation
  const reasons = shown.rules.map((rule) => text.say(`rule-${rule}`))
  const above = advice === null ? [] : saidAbove(advice, session)
  const others = reasons.filter((_, place) => !above.includes(shown.rules[place]))
  const words = html`<guide-post-words .said=${reasons} .session=${session}></guide-post-words>`
  return html`${what === undefined ? nothing : [part('option-what', what), living]}
    ${finds.length === 0 ? nothing : html`${part('option-finds', html`<ul>${finds.map((fact) => html`<li>${text.say(`fact-${fact}`)}</li>`)}</ul>`)} ${part('option-found', foundMeans(option, advice === null ? null : session.advice, session))}`}
    ${others.length === 0 ? words : part(above.length === 0 ? 'option-reasons' : 'option-reasons-others', [html`<ul>${others.map((reason) => html`<li>${reason}</li>`)}</ul>`, words])}
    ${figuredOptions(session.guide.edition).has(id) ? part('figures', html`<guide-post-figures .option=${id} .session=${session}></guide-post-figures>`) : nothing}
    ${isProfessional ? part('option-criteria', rules.map((rule) => criteria(rule, session))) : nothing}
    ${part('option-evidence', [
      statements(shown.statements, session),
      html`<guide-post-words .said=${claimed(shown.statements, text)} .above=${reasons} .session=${session}></guide-post-words>`,
    ])}`

  /**
   * @param {string} title
   * @param {unknown} content
   */
  function part(title, content) {
    return html`<section>${heading(level + 3, text.say(title), 'label')} ${content}</section>`
  }
}

/**
 * The rules that the card has said before it is opened.
 *
 * @param {OptionAdvice} advice
 * @param {Session} session
 */
function saidAbove(advice, session) {
  const { lead, against } = saidAtOnce(advice, session)
  return lead === undefined ? against : [lead, ...against]
}

/**
 * A rule exactly as it is computed, for those who check it.
 *
 * @param {Rule} rule
 * @param {Session} session
 */
function criteria({ id, kind, when, unless, yields_to: first }, { text }) {
  return html`<div class="criteria">
    <p class="small"><code>${id}</code> ${text.say(`kind-${kind}`)}</p>
    ${when.length === 0 ? html`<p>${text.say('criteria-everybody')}</p>` : block('criteria-when', when)} ${unless.length === 0 ? nothing : block('criteria-unless', unless)}
    ${first.length === 0 ? nothing : html`<p class="small">${text.say('criteria-yields')} <code>${first.join(', ')}</code></p>`}
  </div>`

  /**
   * @param {string} title
   * @param {string[]} lines
   */
  function block(title, lines) {
    return html`<p class="small">${text.say(title)}</p>
      <pre tabindex="0">${lines.join('\n')}</pre>`
  }
}

/**
 * All rules and statements of an option, whoever they hold for.
 *
 * @param {Option} option
 */
function idsIn({ rules, statements }) {
  return { rules: rules.map(({ id }) => id), statements: statements.map(({ id }) => id) }
}
