import { html, nothing } from 'lit'
import { profileInWords } from '../words.js'

/** @import { Answer, Fact, OptionAdvice, Profile, Range } from '../../guide/shapes.js' */
/** @import { Session } from '../session.js' */

/**
 * Which other answers would change how an option stands: how the guideline is written, nothing to wish for.
 *
 * @param {OptionAdvice} advice
 * @param {Session} session
 */
export function whatIf({ id, standing }, session) {
  const { guide, profile, text, catalog } = session
  // What the edition does not ask about has no words here.
  const asked = new Set(catalog.facts.map((fact) => fact.id))
  const isAsked = (/** @type {Profile} */ change) => Object.keys(change).every((fact) => asked.has(fact))
  const found = guide.whatIf(profile, id)
  const [into, out] = [found.in.filter(isAsked), found.out.filter(isAsked)]
  if (into.length + out.length === 0) return html`<p class="small">${text.say('what-if-none')}</p>`
  return html`<p class="small">${text.say('what-if-explained')}</p>
    ${changes(standing === 'avoid' ? 'what-if-unopposed' : 'what-if-in', into, session)} ${changes('what-if-out', out, session)}`
}

/**
 * @param {'what-if-in' | 'what-if-unopposed' | 'what-if-out'} title
 * @param {Profile[]} changes  each of them is enough
 * @param {Session} session
 */
function changes(title, changes, session) {
  if (changes.length === 0) return nothing
  return html`<p class="label">${session.text.say(title)}</p>
    <ul>
      ${changes.map((change) => html`<li>${inWords(change, session)}</li>`)}
    </ul>`
}

/**
 * All answers of one change.
 *
 * @param {Profile} change
 * @param {Session} session
 */
function inWords(change, { catalog, text }) {
  const plain = Object.entries(change).map(([id, answer]) => [id, withoutEnds(catalog.fact(id), /** @type {Answer} */ (answer))])
  return profileInWords(Object.fromEntries(plain), catalog, text).map(
    ({ label, answers }, place) => html`${place === 0 ? nothing : html` ${text.say('what-if-and')} `}${label}: <b>${answers.join(', ')}</b>`,
  )
}

/**
 * A range without the end that the quantity has anyway.
 *
 * @param {Fact} fact
 * @param {Answer} answer
 * @returns {Answer}
 */
function withoutEnds({ kind, range }, answer) {
  if (kind !== 'quantity' || typeof answer !== 'object' || range === undefined) return answer
  const { min, max } = /** @type {Range} */ (answer)
  if (min !== range[0]) return max === range[1] ? { min } : { min, max }
  return max === range[1] ? answer : { max }
}
