import { LitElement, html, nothing } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { beginAt } from '../begin-at.js'
import { knownFacts } from './answers.js'
import { heading } from '../heading.js'
import { factsOf, openFacts, topicsOf } from '../session.js'
import { base } from '../styles/base.js'
import { questionsStyles } from '../styles/questions.js'
import { topicsStyles } from '../styles/topics.js'

/** @import { Fact } from '../../guide/shapes.js' */
/** @import { Acts, Session } from '../session.js' */
/** @import { GuidePostQuestion } from './question.js' */

/**
 * The questions, one topic at a time. Only those that can still change the advice are shown, and those that have an
 * answer, or had one since the topic came up: taken back, it does not take its question from under the hand. The others
 * of the topic are one click away.
 */
export class GuidePostQuestions extends LitElement {
  static styles = [base, questionsStyles, topicsStyles]

  static properties = { session: { attribute: false }, acts: { attribute: false } }

  constructor() {
    super()
    /** @type {Session | undefined} */
    this.session = undefined
    /** @type {Acts | undefined} */
    this.acts = undefined
    this.topic = ''
    /** @type {Set<string>} facts that have, or had, an answer since the topic came up */
    this.answered = new Set()
  }

  willUpdate() {
    const { session, topic, answered } = this
    if (session === undefined) return
    this.topic = session.topic
    this.answered = new Set([...(topic === session.topic ? answered : []), ...knownFacts(session.profile)])
  }

  /**
   * Moves on to one of the questions, which the reader pressed by its name, also where it is folded.
   *
   * @param {string} id
   */
  async begin(id) {
    await this.updateComplete
    const all = /** @type {NodeListOf<GuidePostQuestion>} */ (this.renderRoot.querySelectorAll('guide-post-question'))
    const question = [...all].find(({ fact }) => fact?.id === id)
    question?.closest('details')?.setAttribute('open', '')
    if (question === undefined) return
    await beginAt(question)
    // The host may show the guide in a part of its page that scrolls by itself: in the window is not yet in sight.
    question.scrollIntoView({ block: 'nearest' })
  }

  render() {
    const { session, acts, answered } = this
    if (session === undefined || acts === undefined) return null
    return html`<div class="sides">
      <div class="topic">${topic(session, acts, answered)} ${steps(session, acts)}</div>
      ${way(session, acts)}
    </div>`
  }
}

/**
 * All topics, as stops on one way.
 *
 * @param {Session} session
 * @param {Acts} acts
 */
function way(session, acts) {
  const { text, topic } = session
  return html`<nav class="way" aria-label=${text.say('topics')}>
    <p class="label all" aria-hidden="true">${text.say('topics')}</p>
    <ol class="plain">
      ${topicsOf(session).map(
        ({ id, open, answered }) => html`<li class=${answered > 0 ? 'begun' : ''}>
          <button class="stop" aria-current=${id === topic ? 'step' : nothing} @click=${() => acts.go('questions', id)}>
            <span>${text.say(`topic-${id}`)}</span>
            <span class="small">${text.say('topic-open', { open })}</span>
          </button>
        </li>`,
      )}
    </ol>
  </nav>`
}

/**
 * @param {Session} session
 * @param {Acts} acts
 * @param {Set<string>} answered
 */
function topic(session, acts, answered) {
  const { text, topic, level } = session
  const open = openFacts(session)
  /** @param {Fact} fact */
  const isShown = ({ id }) => open.has(id) || answered.has(id)
  const facts = factsOf(session, topic)
  const others = facts.filter((fact) => !isShown(fact))
  const topics = topicsOf(session).map(({ id }) => id)
  return html`<p class="small count">${text.say('topic-count', { number: topics.indexOf(topic) + 1, count: topics.length })}</p>
    ${heading(level, text.say(`topic-${topic}`), 'title')}
    <p>${text.say(facts.some(isShown) ? 'questions-lead' : 'questions-none')}</p>
    ${list(facts.filter(isShown), session, acts)}
    ${others.length === 0
      ? nothing
      : html`<details>
          <summary>${text.say('questions-others', { count: others.length })}</summary>
          <p class="small">${text.say('questions-others-why')}</p>
          ${list(others, session, acts)}
        </details>`}`
}

/**
 * @param {Fact[]} facts
 * @param {Session} session
 * @param {Acts} acts
 */
function list(facts, session, acts) {
  return repeat(
    facts,
    ({ id }) => id,
    (fact) => html`<guide-post-question .fact=${fact} .session=${session} .acts=${acts}></guide-post-question>`,
  )
}

/**
 * The way on: to the next topic with open questions, or to what the guideline says.
 *
 * @param {Session} session
 * @param {Acts} acts
 */
function steps(session, acts) {
  const { text } = session
  const topics = topicsOf(session)
  const here = topics.findIndex(({ id }) => id === session.topic)
  const before = topics[here - 1]
  const after = topics.slice(here + 1).find(({ open, answered }) => open + answered > 0)
  return html`<div class="steps">
    ${after === undefined
      ? html`<button class="main" @click=${() => acts.go('results')}>${text.say('questions-done')}</button>`
      : html`<button class="main" @click=${() => acts.go('questions', after.id)}>${text.say('topic-next', { topic: text.say(`topic-${after.id}`) })}</button>
          <button @click=${() => acts.go('results')}>${text.say('questions-stop')}</button>`}
    ${before === undefined
      ? nothing
      : html`<button class="quiet" @click=${() => acts.go('questions', before.id)}>${text.say('topic-before', { topic: text.say(`topic-${before.id}`) })}</button>`}
    <button class="quiet" @click=${() => acts.go('ask')}>${text.say('questions-screens')}</button>
  </div>`
}
