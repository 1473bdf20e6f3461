import { html, nothing } from 'lit'
import { factOf } from './answers.js'
import { isForeign } from '../session.js'
import { profileInWords } from '../words.js'

/** @import { Problem } from '../../guide/shapes.js' */
/** @import { Acts, Session } from '../session.js' */

/**
 * Says that answers contradict each other and which; nothing while they agree, or while one is not understood.
 *
 * @param {Session} session
 * @param {Acts} acts
 */
export function clash({ problems, profile, catalog, text }, acts) {
  if (problems.length === 0 || isForeign(problems)) return nothing
  const ids = new Set(problems.flatMap(factsIn))
  const answers = profileInWords(profile, catalog, text).filter(({ fact }) => ids.has(fact.id))
  return html`<div class="clash" role="alert">
    <p class="label">${text.say('clash-title')}</p>
    <p>${text.say('clash-explained')}</p>
    <ul>
      ${answers.map(
        ({ fact, label, answers }) => html`<li>
          ${label}: <b>${answers.join(', ')}</b>
          <button class="quiet" aria-label=${text.say('answer-change', { fact: label })} @click=${() => acts.go('questions', fact.topic, fact.id)}>${text.say('change')}</button>
        </li>`,
      )}
    </ul>
  </div>`
}

/**
 * The facts that a problem speaks of.
 *
 * @param {Problem} problem
 */
function factsIn({ path, facts = [] }) {
  return [path.split('/')[1] ?? '', ...facts.map(factOf)]
}
