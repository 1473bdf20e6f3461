import { LitElement, html, nothing } from 'lit'
import { heading } from './heading.js'
import { marks } from './marks.js'
import { base } from './styles/base.js'
import { flagsStyles } from './styles/flags.js'
import { profileInWords } from './words.js'

/** @import { Profile, RedFlag } from '../guide/shapes.js' */
/** @import { Session } from './session.js' */

/**
 * Signs that need care, the most pressing first: what each may mean and what to do.
 *
 * @slot contact  whom to call
 */
export class GuidePostFlags extends LitElement {
  static styles = [base, flagsStyles]

  static properties = { flags: { attribute: false }, session: { attribute: false }, brief: { type: Boolean } }

  constructor() {
    super()
    /** @type {RedFlag[]} */
    this.flags = []
    /** @type {Session | undefined} */
    this.session = undefined
    /** Whether it stands beside an answer, where the page's own panel says the rest. */
    this.brief = false
  }

  render() {
    const { flags, session, brief } = this
    if (session === undefined || flags.length === 0) return null
    const { text, level } = session
    const levels = /** @type {const} */ (['now', 'same-day', 'soon']).filter((level) => flags.some((flag) => flag.level === level))
    return html`<div class="panel">
      ${brief ? nothing : html`${heading(level, html`${marks.flag} ${text.say('flags-title')}`, 'section')}`}
      ${levels.map(
        (urgency) => html`<p class="urgency">${brief ? marks.flag : nothing} ${text.say(`level-${urgency}`)}</p>
          <ul class="plain">
            ${flags.filter(({ level }) => level === urgency).map((flag) => sign(flag, brief ? {} : flag.because, session))}
          </ul>`,
      )}
      ${brief ? nothing : html`<div class="contact"><p><slot name="contact"></slot></p></div>`}
    </div>`
  }
}

/**
 * @param {RedFlag} flag
 * @param {Profile} because  answers to show with it
 * @param {Session} session
 */
function sign({ id }, because, { text, catalog }) {
  const answered = profileInWords(because, catalog, text)
  const [signs, others] = [true, false].map((isSign) => answered.filter(({ fact }) => (fact.topic === 'warning-signs') === isSign).flatMap(({ answers }) => answers).join('; '))
  return html`<li>
    <p>${text.say(`rule-${id}`)}</p>
    <p class="action">${text.say(`rule-${id}.action`)}</p>
    ${signs === '' ? nothing : html`<p class="small">${text.say('flags-because-signs', { answers: signs })}</p>`}
    ${others === '' ? nothing : html`<p class="small">${text.say('flags-because', { answers: others })}</p>`}
  </li>`
}
