import { html, nothing } from 'lit'
import { live } from 'lit/directives/live.js'
import { repeat } from 'lit/directives/repeat.js'
import { membersOf, withMember } from './answers.js'
import { flagsHere } from '../flags-here.js'

/** @import { Asking } from './question.js' */

const ANSWERS = /** @type {const} */ ([
  [true, 'answer-yes'],
  [false, 'answer-no'],
  [undefined, 'answer-unknown-short'],
])

/**
 * Asks about each member of a set on its own: present, absent, or not known.
 *
 * @param {Asking} asking
 */
export function askSet(asking) {
  const { fact, answer, session, reply } = asking
  const { text } = session
  const shown = membersToAsk(asking)
  const unknown = shown.filter((member) => membersOf(answer)[member] === undefined)
  const noToTheRest = () => reply({ ...membersOf(answer), ...Object.fromEntries(unknown.map((member) => [member, false])) })
  // By name: an answer can take a row away, and what has focus must stay with its own member.
  return html`<div class="members">${repeat(
    shown,
    (member) => member,
    (member) => memberRow(asking, member),
  )}</div>
    ${unknown.length === 0
      ? nothing
      : html`<button @click=${noToTheRest}>${text.say(unknown.length === shown.length ? 'set-none' : 'set-no-others')}</button>`}
    ${shown.length < (fact.members?.length ?? 0) ? html`<p class="small">${text.say('set-shortened')}</p>` : nothing}`
}

/**
 * @param {Asking} asking
 * @param {string} member
 */
function memberRow({ fact, answer, session, reply }, member) {
  const { text } = session
  const known = membersOf(answer)[member]
  const label = text.say(`value-${fact.id}-${member}`)
  return html`<div class="member" role="radiogroup" aria-label=${label}>
    <span class="member-name" aria-hidden="true">${label}</span>
    ${ANSWERS.map(
      ([present, said]) => html`<label class="choice slim ${present === undefined ? 'unknown' : ''}">
        <input type="radio" name=${member} .checked=${live(known === present)} @change=${() => reply(withMember(answer, member, present))} />
        <span>${text.say(said)}</span>
      </label>`,
    )}
    ${flagsHere(fact.id, member, session)}
  </div>`
}

/**
 * The members that can still change the advice, and those that have an answer, or had one since the question came up, so
 * that an answer taken back keeps its row; all of them when none can.
 *
 * @param {Asking} asking
 * @returns {string[]}
 */
function membersToAsk({ fact: { id, members = [] }, answered, session: { advice } }) {
  const open = advice?.questions.find(({ fact }) => fact === id)?.members ?? []
  const wanted = new Set([...open, ...answered])
  return open.length === 0 ? members : members.filter((member) => wanted.has(member))
}
