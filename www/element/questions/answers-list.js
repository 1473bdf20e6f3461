import { html, nothing } from 'lit'
import { hasSource, sourceOf } from './answers.js'
import { profileInWords } from '../words.js'

/** @import { Fact } from '../../guide/shapes.js' */
/** @import { Acts, Session } from '../session.js' */

/** @typedef {{ fact: Fact, label: string, answers: string[] }} Line  an answer in words */

/**
 * What the reader has answered, each with its source and the way back to its question.
 *
 * @param {Session} session
 * @param {Acts} acts
 */
export function answersList(session, acts) {
  const { profile, catalog, text } = session
  const answers = profileInWords(profile, catalog, text)
  if (answers.length === 0) return html`<p>${text.say('answers-none')}</p>`
  return html`<details class="answers">
    <summary>${text.say('answers', { count: answers.length })}</summary>
    ${answerLines(answers, session, acts)}
  </details>`
}

/**
 * Some answers, each with its source and the way back to its question.
 *
 * @param {Line[]} lines
 * @param {Session} session
 * @param {Acts} acts
 */
export function answerLines(lines, { profile, text }, acts) {
  return html`<dl>
    ${lines.map(
      ({ fact, label, answers }) => html`<div>
        <dt>${label}</dt>
        <dd>
          ${answers.join(', ')}
          ${hasSource(fact) ? html`<span class="small">– ${text.say(`source-short-${sourceOf(profile, fact)}`)}</span>` : nothing}
          <button class="quiet" aria-label=${text.say('answer-change', { fact: label })} @click=${() => acts.go('questions', fact.topic, fact.id)}>${text.say('change')}</button>
        </dd>
      </div>`,
    )}
  </dl>`
}
