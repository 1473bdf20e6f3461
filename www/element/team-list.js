import { html } from 'lit'
import { factOf } from './answers.js'
import { heading } from './heading.js'
import { listOf } from './words.js'

/** @import { Session } from './session.js' */

/**
 * What to take to the next visit: questions for the care team that follow from the advice.
 *
 * @param {Session} session
 */
export function teamList({ text, advice, level, guide }) {
  const options = advice?.options ?? []
  const fitting = options.filter(({ standing }) => standing === 'fits')
  const named = options.filter(({ standing }) => standing !== 'does-not-fit')
  const open = named.flatMap(({ depends_on, check_first }) => [...check_first, ...depends_on])
  const lines = [
    ...factLines('team-unconfirmed', options.flatMap(({ unconfirmed }) => unconfirmed)),
    ...factLines('team-open', open.slice(0, 8)),
    ...fitting.map(({ id }) => text.say('team-option', { option: text.say(`option-${id}`) })),
    text.say('team-newer', { dated: guide.about.dated }),
    text.say('team-matters'),
  ]
  return html`<section class="team">
    ${heading(level + 1, text.say('team-title'), 'section')}
    <ul class="ticks">
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
  </section>`

  /**
   * @param {string} message
   * @param {string[]} keys
   */
  function factLines(message, keys) {
    const facts = [...new Set(keys.map(factOf))].map((id) => text.say(`fact-${id}`))
    return facts.length === 0 ? [] : [text.say(message, { facts: listOf(facts, text) })]
  }
}
