import { LitElement, html } from 'lit'
import { Growing } from '../growing.js'
import { heading } from '../heading.js'
import { jumpList, neighbours } from '../sections.js'
import { base } from '../styles/base.js'
import { resultsStyles } from '../styles/results.js'

/** @import { RedFlag, Rule } from '../../guide/shapes.js' */
/** @import { Acts, Session } from '../session.js' */

/** The whole guideline, for those who would rather read than answer: nothing needs to be entered. */
export class GuidePostBrowse extends LitElement {
  static styles = [base, resultsStyles]

  static properties = { session: { attribute: false }, acts: { attribute: false } }

  constructor() {
    super()
    /** @type {Session | undefined} */
    this.session = undefined
    /** @type {Acts | undefined} */
    this.acts = undefined
    this.growing = new Growing(this)
  }

  /** The view is there when all its cards are. */
  async getUpdateComplete() {
    const isDone = await super.getUpdateComplete()
    await this.growing.whole
    return isDone
  }

  render() {
    const { session, acts } = this
    if (session === undefined || acts === undefined) return null
    const { text, level, guide, catalog } = session
    const { groups } = guide.about
    this.growing.begin(catalog.options.length)
    return html`${heading(level, text.say('browse-title'), 'title')}
      <p class="lead">${text.say('browse-lead')}</p>
      <p>${text.say('results-untreated')}</p>
      ${jumpList(groups, session)}
      <details class="signs">
        <summary>${text.say('browse-flags')}</summary>
        <guide-post-flags .flags=${catalog.urgent.map(signOf)} .session=${session}><span slot="contact">${text.say('contact')}</span></guide-post-flags>
      </details>
      ${groups.map((group) => section(group, session, acts, this.growing))}`
  }
}

/**
 * A red flag of nobody: what the rule says to everybody.
 *
 * @param {Rule} rule
 * @returns {RedFlag}
 */
function signOf({ id, level }) {
  return { id, level: /** @type {RedFlag['level']} */ (level), because: {} }
}

/**
 * @param {string} group
 * @param {Session} session
 * @param {Acts} acts
 * @param {Growing} growing
 */
function section(group, session, acts, growing) {
  const { text, level, catalog, guide } = session
  const options = catalog.options.filter((option) => option.group === group)
  return html`<section class="group">
    <p class="group-name small">${text.say(`group-${group}`)}</p>
    ${heading(level + 1, text.say(`group-${group}.question`), 'section', `group-${group}`)}
    <div class="cards">
      ${growing.take(options, false).map((option) => html`<guide-post-option .option=${option} .session=${session} .acts=${acts}></guide-post-option>`)}
    </div>
    ${neighbours(guide.about.groups, group, session)}
  </section>`
}
