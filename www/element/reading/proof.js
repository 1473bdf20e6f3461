import { LitElement, html, nothing } from 'lit'
import { dayInWords } from '../dates.js'
import { heading } from '../heading.js'
import { base } from '../styles/base.js'
import { sourcesStyles } from '../styles/sources.js'

/** @import { Session } from '../session.js' */

/** What was proved of the edition over every possible situation. */
export class GuidePostProof extends LitElement {
  static styles = [base, sourcesStyles]

  static properties = { session: { attribute: false } }

  constructor() {
    super()
    /** @type {Session | undefined} */
    this.session = undefined
  }

  render() {
    const { session } = this
    if (session === undefined) return nothing
    const { text, level, guide: { proof } } = session
    const date = dayInWords(proof.date, text.lang)
    const situations = new Intl.NumberFormat(text.lang).format(BigInt(proof.situations))
    const said = { date, situations, count: proof.properties.length }
    return html`${heading(level + 1, text.say('proof-title'), 'section')}
      <p>${text.say(proof.holds ? 'proof-said' : 'proof-failed', said)}</p>
      <ul>
        ${proof.properties.map(({ id, checked }) => html`<li>${text.say(`proof-${id}`)} <span class="small">(${text.say('proof-checked', { count: checked })})</span></li>`)}
      </ul>
      <p class="small">${text.say('proof-explained')}</p>`
  }
}
