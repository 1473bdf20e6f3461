import { LitElement, html, nothing } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { answerTo } from './answers.js'
import { heading } from '../heading.js'
import { sample } from './sample.js'
import { panelOf, waitingFor } from './screens.js'
import { openFacts, openTopic } from '../session.js'
import { base } from '../styles/base.js'
import { paperStyles } from '../styles/paper.js'
import { questionsStyles } from '../styles/questions.js'

/** @import { Acts, Session } from '../session.js' */
/** @import { Walk } from './walk.js' */

/** The questions one screen at a time, those that decide most first: one question, or all that stand on one paper. */
export class GuidePostAsk extends LitElement {
  static styles = [base, questionsStyles, paperStyles]

  static properties = { session: { attribute: false }, acts: { attribute: false }, walk: { attribute: false }, here: { attribute: false }, about: { attribute: false } }

  constructor() {
    super()
    /** @type {Session | undefined} */
    this.session = undefined
    /** @type {Acts | undefined} */
    this.acts = undefined
    /** @type {Walk | undefined} */
    this.walk = undefined
    /** @type {string[] | null} the screen of the walk, by which the element sees that it is another */
    this.here = null
    /** The decision of the walk, likewise. */
    this.about = ''
  }

  /** Moves focus to the heading of the screen, once it stands. */
  async focus() {
    await this.updateComplete
    const title = this.renderRoot.querySelector('#screen')
    if (title instanceof HTMLElement) title.focus()
  }

  render() {
    const { session, acts, walk, here } = this
    if (session === undefined || acts === undefined || walk === undefined) return null
    return html`<div class="sides ask">
      <div class="topic">
        ${here === null ? nothing : here.length === 0 ? end(session, walk) : screen(here, session, acts)}
        ${steps(session, acts, walk)}
      </div>
      ${progress(session, acts, walk)}
    </div>`
  }
}

/**
 * @param {string[]} ids
 * @param {Session} session
 * @param {Acts} acts
 */
function screen(ids, session, acts) {
  const { text, level, catalog, profile } = session
  const facts = ids.map(catalog.fact)
  const panel = `panel-${panelOf(ids, facts)}`
  // The words of panels come after the first visit's.
  const hasPanel = facts.length > 1 && text.has(panel)
  const name = facts.length > 1 ? `topic-${facts[0].topic}` : `fact-${ids[0]}`
  const open = openFacts(session)
  const isDecided = (/** @type {string} */ id) => !open.has(id) && answerTo(profile, id) === undefined
  return html`<p class="small count">${text.say(`topic-${facts[0].topic}`)}</p>
    ${heading(level, text.say(hasPanel ? panel : name), 'title', 'screen')}
    ${hasPanel ? html`<p>${text.say(`${panel}.where`)}</p>` : nothing} ${sample(panel, session)}
    ${repeat(
      facts,
      ({ id }) => id,
      (fact) => html`<guide-post-question .fact=${fact} .session=${session} .acts=${acts}></guide-post-question>
        ${isDecided(fact.id) ? html`<p class="small">${text.say('screen-decided')}</p>` : nothing}`,
    )}`
}

/**
 * What stands where nothing is left to ask.
 *
 * @param {Session} session
 * @param {Walk} walk
 */
function end({ text, level }, { left, about }) {
  return html`${heading(level, text.say('screen-end'), 'title', 'screen')}
    <p>${about === '' ? text.say('screen-end-explained', { count: left.length }) : text.say('screen-end-decision')}</p>`
}

/**
 * On, to what the guideline says, and back. What is not answered is left open by going on.
 *
 * @param {Session} session
 * @param {Acts} acts
 * @param {Walk} walk
 */
function steps(session, acts, walk) {
  const { text, profile } = session
  const { here, isOpen, before } = walk
  const isAnswered = here?.some((id) => answerTo(profile, id) !== undefined)
  const results = () => acts.go('results')
  // The second press of a double click would pass over a screen that nobody has read.
  const on = (/** @type {MouseEvent} */ { detail }) => detail < 2 && walk.on()
  return html`<div class="steps">
    ${isOpen
      ? html`<button class="main" @click=${on}>${text.say(here?.length === 0 || isAnswered ? 'screen-on' : 'screen-pass')}</button>
          <button @click=${results}>${text.say('questions-stop')}</button>`
      : html`<button class="main" @click=${results}>${text.say('questions-done')}</button>`}
    ${before.length === 0 ? nothing : html`<button class="quiet" @click=${() => walk.back()}>${text.say('screen-back')}</button>`}
  </div>`
}

/**
 * How far it is, as well as one can know: what is open and what is settled, now. There is no share of the way done,
 * since an answer can open questions as well as close them.
 *
 * @param {Session} session
 * @param {Acts} acts
 * @param {Walk} walk
 */
function progress(session, acts, walk) {
  const { text, advice } = session
  const options = (advice?.options ?? []).filter(({ group }) => [group, ''].includes(walk.about))
  // What fits may still turn out to be warned against while something is to be checked first.
  const settled = options.filter(({ standing, check_first: checks }) => standing !== 'depends' && checks.length === 0).length
  return html`<aside class="progress" aria-label=${text.say('screen-progress')}>
    ${decision(session, walk)}
    ${advice === null
      ? nothing
      : html`<p class="label">${text.say('screen-open', { count: walk.questions.length })}</p>
          <p class="small">${text.say('screen-open-why')}</p>
          <p>${text.say('screen-settled', { settled, all: options.length })}</p>`}
    ${passed(session, walk)}
    <p><button class="quiet" @click=${() => acts.go('questions', openTopic(session))}>${text.say('screen-topics')}</button></p>
  </aside>`
}

/**
 * Which decision the reader wants to be asked about. To choose changes what comes next, not what is there.
 *
 * @param {Session} session
 * @param {Walk} walk
 */
function decision({ text, guide }, walk) {
  const choose = (/** @type {Event} */ { target }) => walk.ask(/** @type {HTMLSelectElement} */ (target).value)
  const nameOf = (/** @type {string} */ group) => text.say(group === '' ? 'screen-about-all' : `group-${group}`)
  // A browser's own box cuts what does not fit on one line: it lies unseen over one that has as many as it needs.
  return html`<label class="decision">
    <span class="label">${text.say('screen-about')}</span>
    <span class="chosen">
      <span aria-hidden="true">${nameOf(walk.about)}</span>
      <select @change=${choose}>
        ${['', ...guide.about.groups].map((group) => html`<option value=${group} ?selected=${group === walk.about}>${nameOf(group)}</option>`)}
      </select>
    </span>
  </label>`
}

/**
 * What was passed over. What applies only by the answer to another of them stands beneath that one.
 *
 * @param {Session} session
 * @param {Walk} walk
 */
function passed({ text, catalog }, walk) {
  const { left } = walk
  if (left.length === 0) return nothing
  const nameOf = (/** @type {string} */ id) => text.say(`fact-${id}`)
  /** @param {string} [gate] */
  const after = (gate) => left.filter((id) => waitingFor(id, left, catalog.facts) === gate)
  /** @param {string[]} ids */
  const beneath = (ids) => (ids.length === 0 ? nothing : html`<ul class="small">${ids.map((id) => html`<li>${nameOf(id)}</li>`)}</ul>`)
  return html`<details class="passed">
    <summary>${text.say('screen-passed', { count: left.length })}</summary>
    <ul class="plain">
      ${after().map((id) => html`<li><button class="quiet" @click=${() => walk.again(id)}>${nameOf(id)}</button>${beneath(after(id))}</li>`)}
    </ul>
    <button @click=${() => walk.again()}>${text.say('screen-again')}</button>
  </details>`
}
