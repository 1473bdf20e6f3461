import { LitElement, html, nothing } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { answersList } from '../questions/answers-list.js'
import { changesLink } from '../reading/changes.js'
import { whom } from '../edition.js'
import { Growing } from '../growing.js'
import { heading } from '../heading.js'
import { marks } from '../marks.js'
import { outside } from './outside.js'
import { Picking } from './picks.js'
import { inTurn, withoutWaiting } from '../questions/screens.js'
import { jump, jumpList, neighbours } from '../sections.js'
import { base } from '../styles/base.js'
import { resultsStyles } from '../styles/results.js'
import { teamList } from '../visit/team-list.js'

/** @import { OptionAdvice, Standing } from '../../guide/shapes.js' */
/** @import { Picks } from './picks.js' */
/** @import { Acts, Session } from '../session.js' */
/** @import { Notes } from '../visit/notes.js' */

/** @type {Standing[]} */
const STANDINGS = ['fits', 'depends', 'avoid', 'does-not-fit']

/** @type {Standing[]} what is settled in favor or against */
const IN_SIGHT = ['fits', 'avoid']

/** @typedef {{ acts: Acts, picks: Picks, growing: Growing }} View */

/**
 * What the guideline holds for the reader's answers, decision by decision.
 *
 * Cards keep their place while the reader answers in one of them, so that nothing moves under the hand; they are put
 * in order when the view is opened and when the reader asks for it.
 */
export class GuidePostResults extends LitElement {
  static styles = [base, resultsStyles]

  static properties = { session: { attribute: false }, notes: { attribute: false }, acts: { attribute: false }, placed: { state: true } }

  constructor() {
    super()
    /** @type {Session | undefined} */
    this.session = undefined
    /** @type {Notes | undefined} */
    this.notes = undefined
    /** @type {Acts | undefined} */
    this.acts = undefined
    /** @type {Map<string, Standing> | null} the standing by which each option was given its place */
    this.placed = null
    this.picking = new Picking(this)
    this.growing = new Growing(this)
  }

  /** The view is there when all its cards are. */
  async getUpdateComplete() {
    const isDone = await super.getUpdateComplete()
    await this.growing.whole
    return isDone
  }

  willUpdate() {
    const advice = this.session?.advice
    if (advice && this.placed === null) this.placed = new Map(advice.options.map(({ id, standing }) => [id, standing]))
  }

  render() {
    const { session, notes, acts, placed } = this
    if (session === undefined || notes === undefined || acts === undefined) return null
    const { text, level, advice, guide } = session
    if (advice === null || placed === null) return html`${heading(level, text.say('nav-results'), 'title')} ${answersList(session, acts)}`
    const intro = html`${heading(level, text.say(`results-title-${advice.scope}`), 'title')}
      <p class="lead">${text.say(`results-lead-${advice.scope}`)}</p>`
    if (advice.scope === 'outside') return html`${intro} ${whom(session)} ${outside(session, notes, acts)}`
    const picks = this.picking.among(advice.options)
    const { growing } = this
    growing.begin(advice.options.filter(({ id }) => IN_SIGHT.includes(/** @type {Standing} */ (placed.get(id)))).length)
    const isMoved = advice.options.some(({ id, standing }) => placed.get(id) !== standing)
    return html`${intro} ${tally(advice.options, session)} ${inShort(advice.options, session)}
      <p class="untreated">${text.say('results-untreated')}</p>
      <div class="sides">
        <div>${answersList(session, acts)} ${ahead(session, acts)}</div>
        ${jumpList(guide.about.groups, session)}
      </div>
      ${guide.about.groups.map((group) => section(group, advice.options.filter((option) => option.group === group), placed, session, { acts, picks, growing }))}
      <div class="bottom screen">
        ${isMoved ? html`<p><button class="main" @click=${() => ((this.placed = null), acts.go('results'))}>${text.say('results-sort')}</button></p>` : nothing}
        <guide-post-compare ?data-picked=${picks.ids.length > 0} .session=${session} .picks=${picks}></guide-post-compare>
      </div>
      ${teamList(session, notes, acts)} ${changesLink(session, acts)}
      <p class="screen"><button @click=${acts.print}>${text.say('print')}</button></p>`
  }
}

/**
 * How many options stand how: the legend of the marks as well.
 *
 * @param {OptionAdvice[]} options
 * @param {Session} session
 */
function tally(options, { text }) {
  return html`<ul class="plain tally">
    ${STANDINGS.map((standing) => {
      const count = options.filter((option) => option.standing === standing).length
      if (count === 0) return nothing
      return html`<li data-standing=${standing}>${marks[standing]} <span><b>${count}</b> ${text.say(`tally-${standing}`, { count })}</span></li>`
    })}
  </ul>`
}

/**
 * The names of what fits, at the top: whoever reads no further has read the answer.
 *
 * @param {OptionAdvice[]} options
 * @param {Session} session
 */
function inShort(options, { text }) {
  const fitting = options.filter(({ standing }) => standing === 'fits')
  if (fitting.length === 0) return nothing
  return html`<div class="short">
    <p class="label">${text.say('in-short', { count: fitting.length })}</p>
    <ul>
      ${fitting.map(({ id, group }) => html`<li>${jump(group, text.say(`option-${id}`))}</li>`)}
    </ul>
  </div>`
}

/**
 * The questions that would settle most.
 *
 * @param {Session} session
 * @param {Acts} acts
 */
function ahead({ text, advice, catalog }, acts) {
  const questions = advice?.questions ?? []
  if (questions.length === 0) return html`<p>${text.say('ahead-none')}</p>`
  return html`<p class="label screen">${text.say('ahead')}</p>
    <ul class="plain row screen">
      ${withoutWaiting(inTurn(questions, catalog.facts), catalog.facts).slice(0, 4).map(
        (fact) => html`<li><button @click=${() => acts.go('questions', catalog.fact(fact).topic, fact)}>${text.say(`fact-${fact}`)}</button></li>`,
      )}
    </ul>
    <p class="small">${text.say('ahead-count', { count: questions.length })}</p>
    <p class="screen"><button @click=${() => acts.go('ask')}>${text.say('ahead-on')}</button></p>`
}

/**
 * One decision. What is settled stands open; what is open, and what is not named, one click away.
 *
 * @param {string} group
 * @param {OptionAdvice[]} options  of the group
 * @param {Map<string, Standing>} placed  decides where each one is shown
 * @param {Session} session
 * @param {View} view
 */
function section(group, options, placed, session, view) {
  const { text, level } = session
  /** @param {...Standing} standings */
  const standing = (...standings) => standings.flatMap((wanted) => options.filter(({ id }) => placed.get(id) === wanted).sort(byId))
  const shown = standing(...IN_SIGHT)
  const open = standing('depends')
  const empty = text.say(open.length === 0 ? 'group-none' : 'group-open')
  return html`<section class="group">
    <p class="group-name small">${text.say(`group-${group}`)}</p>
    ${heading(level + 1, text.say(`group-${group}.question`), 'section', `group-${group}`)}
    ${shown.length === 0 ? html`<p>${empty}</p>` : cards(shown, session, view, false)} ${fold('group-depends', open, session, view)}
    ${open.length === 0 ? nothing : html`<p class="screen"><button @click=${() => view.acts.askAbout(group)}>${text.say('group-ask', { group: text.say(`group-${group}`) })}</button></p>`}
    ${fold('group-folded', standing('does-not-fit'), session, view)} ${neighbours(session.guide.about.groups, group, session)}
  </section>`
}

/**
 * @param {'group-depends' | 'group-folded'} message
 * @param {OptionAdvice[]} options
 * @param {Session} session
 * @param {View} view
 */
function fold(message, options, session, view) {
  if (options.length === 0) return nothing
  return html`<details class="folded">
    <summary>${session.text.say(message, { count: options.length })}</summary>
    ${cards(options, session, view, true)}
  </details>`
}

/**
 * @param {OptionAdvice[]} options
 * @param {Session} session
 * @param {View} view
 * @param {boolean} isFolded
 */
function cards(options, session, { acts, picks, growing }, isFolded) {
  return html`<div class="cards">
    ${repeat(
      growing.take(options, isFolded),
      ({ id }) => id,
      (advice) =>
        html`<guide-post-option .option=${session.catalog.option(advice.id)} .advice=${advice} .session=${session} .acts=${acts} .picks=${picks}></guide-post-option>`,
    )}
  </div>`
}

/**
 * @param {OptionAdvice} a
 * @param {OptionAdvice} b
 */
function byId(a, b) {
  return a.id < b.id ? -1 : 1
}
