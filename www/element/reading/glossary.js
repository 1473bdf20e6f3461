import { LitElement, html } from 'lit'
import { heading } from '../heading.js'
import { base } from '../styles/base.js'
import { termStyles } from '../styles/terms.js'
import { Terms, termList } from './terms.js'

/** @import { Session } from '../session.js' */

/** All words that the edition explains, in the order of their names. */
export class GuidePostGlossary extends LitElement {
  static styles = [base, termStyles]

  static properties = { session: { attribute: false } }

  constructor() {
    super()
    /** @type {Session | undefined} */
    this.session = undefined
    this.terms = new Terms(this)
  }

  willUpdate() {
    if (this.session !== undefined) this.terms.bring(this.session)
  }

  render() {
    const { session, terms } = this
    if (session === undefined || terms.all.length === 0) return null
    const { text, level } = session
    return html`${heading(level + 1, text.say('terms'), 'section')}
      <p>${text.say('terms-explained')}</p>
      ${termList(terms.all)}`
  }
}
