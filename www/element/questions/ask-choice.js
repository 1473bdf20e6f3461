import { html, nothing } from 'lit'
import { live } from 'lit/directives/live.js'

/** @import { Answer, OneOf } from '../../guide/shapes.js' */
/** @import { Asking } from './question.js' */

/**
 * Asks for one value, or for all that could be true when the reader can only rule some out.
 *
 * @param {Asking} asking
 */
export function askChoice(asking) {
  const { fact, isPartial, session: { text }, reply, setPartial } = asking
  const change = () => {
    setPartial(!isPartial)
    if (isPartial) reply(undefined)
  }
  // One button for both ways, so that it keeps focus.
  return html`${isPartial ? severalOf(asking) : oneOf(asking)}
    ${isPartial || valuesOf(fact, text).length > 2 ? html`<button class="quiet" @click=${change}>${text.say(isPartial ? 'several-not' : 'several')}</button>` : nothing}`
}

/** @param {Asking} asking */
function oneOf({ fact, answer, session: { text }, reply }) {
  return html`<div class="choices">
      ${valuesOf(fact, text).map(
        ({ value, said }) => html`<label class="choice">
          <input type="radio" name="answer" .checked=${live(answer === value)} @change=${() => reply(value)} />
          <span>${said}</span>
        </label>`,
      )}
      <label class="choice unknown">
        <input type="radio" name="answer" .checked=${live(answer === undefined)} @change=${() => reply(undefined)} />
        <span>${text.say('answer-unknown')}</span>
      </label>
    </div>`
}

/** @param {Asking} asking */
function severalOf({ fact, answer, session: { text }, reply }) {
  const values = /** @type {{ value: string, said: string }[]} */ (valuesOf(fact, text))
  const ticked = tickedIn(answer)
  /** @param {string} value */
  const toggle = (value) => {
    const next = values.map(({ value }) => value).filter((other) => (other === value) !== ticked.includes(other))
    reply(answerFor(next, values.length))
  }
  return html`<p class="small">${text.say('several-explained')}</p>
    <div class="choices">
      ${values.map(
        ({ value, said }) => html`<label class="choice">
          <input type="checkbox" .checked=${live(ticked.includes(value))} @change=${() => toggle(value)} />
          <span>${said}</span>
        </label>`,
      )}
    </div>`
}

/**
 * The values with their words; a yes-no fact has two.
 *
 * @param {Asking['fact']} fact
 * @param {Asking['session']['text']} text
 */
function valuesOf({ id, kind, values = [] }, text) {
  if (kind === 'yes-no') return [true, false].map((value) => ({ value, said: text.say(value ? 'answer-yes' : 'answer-no') }))
  return values.map((value) => ({ value, said: text.say(`value-${id}-${value}`) }))
}

/**
 * @param {Answer | undefined} answer
 * @returns {string[]}
 */
function tickedIn(answer) {
  if (typeof answer === 'string') return [answer]
  return answer === undefined ? [] : /** @type {OneOf} */ (answer).one_of
}

/**
 * What the ticks say: none of them, or all of them, is no knowledge at all.
 *
 * @param {string[]} ticked
 * @param {number} count  of all values
 * @returns {Answer | undefined}
 */
function answerFor(ticked, count) {
  if (ticked.length === 0 || ticked.length === count) return undefined
  return ticked.length === 1 ? ticked[0] : { one_of: ticked }
}
