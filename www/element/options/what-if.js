import { html, nothing } from 'lit'
import { spans, together } from './together.js'
import { answerInWords } from '../words.js'

/** @import { OptionAdvice, Profile } from '../../guide/shapes.js' */
/** @import { Line } from './together.js' */
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
      ${together(changes).map((line) => html`<li>${inWords(line, session)}</li>`)}
    </ul>`
}

/**
 * One line: the facts of it, each with all answers that are enough.
 *
 * @param {Line} line
 * @param {Session} session
 */
function inWords(line, { catalog, text }) {
  return catalog.facts
    .filter(({ id }) => id in line)
    .map((fact, place) => {
      const answers = spans(fact, line[fact.id]).map((answer) => answerInWords(fact, answer, text).join(', '))
      return html`${place === 0 ? nothing : html`<br />${text.say('what-if-and')} `}${text.say(`fact-${fact.id}`)}: ${oneOf(answers, text.lang)}`
    })
}

/**
 * Answers of which any is enough. Some hold commas of their own, so each is set off from the next.
 *
 * @param {string[]} answers
 * @param {string} lang
 */
function oneOf(answers, lang) {
  const parts = new Intl.ListFormat(lang, { type: 'disjunction' }).formatToParts(answers)
  return parts.map(({ type, value }) => (type === 'element' ? html`<b>${value}</b>` : value))
}
