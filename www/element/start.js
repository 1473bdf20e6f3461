import { LitElement, html } from 'lit'
import { whom } from './edition.js'
import { heading } from './heading.js'
import { base } from './styles/base.js'
import { startStyles } from './styles/start.js'

/** @import { Acts, Session } from './session.js' */

/** The first view: what this is and what it is not, and the three ways in. */
export class GuidePostStart extends LitElement {
  static styles = [base, startStyles]

  static properties = { session: { attribute: false }, acts: { attribute: false } }

  constructor() {
    super()
    /** @type {Session | undefined} */
    this.session = undefined
    /** @type {Acts | undefined} */
    this.acts = undefined
  }

  render() {
    const { session, acts } = this
    if (session === undefined || acts === undefined) return null
    const { text, guide, level, isProfessional } = session
    return html`${heading(level, text.say('start-title'), 'title')}
      <p class="lead">${text.say('start-lead')}</p>
      ${whom(session)}
      <ul class="plain ways">
        ${way('questions', text, () => acts.go('ask'))} ${way('browse', text, () => acts.go('browse'))}
        ${isProfessional ? way('patient', text, acts.switchAudience) : way('professional', text, () => (acts.switchAudience(), acts.go('browse')))}
      </ul>
      <section class="steps">
        ${heading(level + 1, text.say('start-steps'))}
        <ol>
          ${['answer', 'read', 'matter', 'talk'].map((step) => html`<li>${text.say(`start-step-${step}`)}</li>`)}
        </ol>
      </section>
      <div class="facts">
        <section>
          ${heading(level + 1, text.say('start-is'))}
          <ul>
            ${['what', 'why', 'options'].map((line) => html`<li>${text.say(`start-is-${line}`)}</li>`)}
          </ul>
        </section>
        <section>
          ${heading(level + 1, text.say('start-is-not'))}
          <ul>
            ${['advice', 'complete', 'prognosis', 'emergency'].map((line) => html`<li>${text.say(`start-is-not-${line}`)}</li>`)}
          </ul>
        </section>
        <section>
          ${heading(level + 1, text.say('start-edition'))}
          <p>${text.say(`edition-${guide.edition}.notice`)}</p>
          <p class="small">${text.say(`edition-${guide.edition}.source`)}</p>
        </section>
        <section>
          ${heading(level + 1, text.say('start-private'))}
          <p>${text.say('start-private-explained')}</p>
        </section>
      </div>`
  }
}

/**
 * @param {'questions' | 'browse' | 'professional' | 'patient'} id
 * @param {Session['text']} text
 * @param {() => void} take
 */
function way(id, text, take) {
  return html`<li>
    <button class="way ${id}" @click=${take}>
      <span class="way-name">${text.say(`way-${id}`)}</span>
      <span class="way-what">${text.say(`way-${id}.what`)}</span>
    </button>
  </li>`
}
