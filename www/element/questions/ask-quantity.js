import { html, nothing } from 'lit'
import { live } from 'lit/directives/live.js'
import { afterPress } from './press.js'
import { unitName } from '../words.js'

/** @import { Answer, Range } from '../../guide/shapes.js' */
/** @import { Asking } from './question.js' */

/**
 * Asks for a number in the fact's unit; for its bounds when the reader knows it only roughly; or for "never".
 *
 * @param {Asking} asking
 */
export function askQuantity(asking) {
  const { fact, answer, isPartial, session, reply, setPartial } = asking
  const { text } = session
  /** @param {Answer | undefined} answer */
  const leave = (answer) => () => (setPartial(false), reply(answer))
  return html`<div class="choices">
      <div class="numbers">
        ${isPartial ? bounds(asking) : number(asking)}
        <p class="small" id="range">${text.say('number-range', { min: fact.range?.[0] ?? 0, max: fact.range?.[1] ?? 0 })}</p>
      </div>
      ${fact.never
        ? html`<label class="choice">
            <input type="radio" name="answer" .checked=${live(answer === 'never')} @change=${leave('never')} />
            <span>${text.say(`value-${fact.id}-never`)}</span>
          </label>`
        : nothing}
      <label class="choice unknown">
        <input type="radio" name="answer" .checked=${live(answer === undefined)} @change=${leave(undefined)} />
        <span>${text.say('answer-unknown')}</span>
      </label>
    </div>
    <button class="quiet" @click=${isPartial ? leave(undefined) : () => setPartial(true)}>${text.say(isPartial ? 'roughly-not' : 'roughly')}</button>`
}

/** @param {Asking} asking */
function number(asking) {
  const { answer, session, reply } = asking
  const known = typeof answer === 'number' ? answer : undefined
  return entry(asking, session.text.say('number'), known, reply)
}

/** @param {Asking} asking */
function bounds(asking) {
  const { fact, answer, session: { text }, reply } = asking
  const [least, greatest] = rangeOf(fact)
  const range = typeof answer === 'object' ? /** @type {Range} */ (answer) : {}
  /** @param {'min' | 'max'} bound */
  const set = (bound) => (/** @type {number | undefined} */ value) => {
    const { [bound]: _former, ...other } = range
    const next = value === undefined ? other : { ...other, [bound]: value }
    reply(Object.keys(next).length === 0 ? undefined : next)
  }
  // Neither passes the other: then no number would be left.
  return html`${entry(asking, text.say('number-min'), range.min, set('min'), [least, range.max ?? greatest])}
    ${entry(asking, text.say('number-max'), range.max, set('max'), [range.min ?? least, greatest])}`
}

/** @param {Asking['fact']} fact */
function rangeOf({ range = [0, Infinity] }) {
  return range
}

/**
 * One number. What is not a number of this fact, or lies outside the range, is not taken, and the browser says so at the field.
 *
 * @param {Asking} asking
 * @param {string} label
 * @param {number | undefined} value
 * @param {(value: number | undefined) => void} reply
 * @param {number[]} [range]  the least and the greatest; of the fact if it is not given
 */
function entry({ fact, session: { text } }, label, value, reply, range = rangeOf(fact)) {
  const { unit = '', step = 1 } = fact
  /** @param {Event} event */
  const read = ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return
    target.setCustomValidity('')
    const isRefused = !target.validity.valid
    target.setCustomValidity(isRefused ? text.say('number-range', { min: range[0], max: range[1] }) : '')
    target.reportValidity()
    const given = target.value === '' ? undefined : target.valueAsNumber
    if (isRefused) return
    // The Enter key leaves the focus where it is.
    if (target.matches(':focus')) reply(given)
    else afterPress(() => reply(given))
  }
  return html`<label class="number">
    <span>${label}</span>
    <input
      type="number"
      inputmode="decimal"
      autocomplete="off"
      aria-describedby="range"
      min=${range[0]}
      max=${range[1]}
      step=${step}
      .value=${live(value === undefined ? '' : String(value))}
      @change=${read}
    />
    ${unit === '' ? nothing : html`<span>${text.say(`unit-name-${unitName(unit)}`)}</span>`}
  </label>`
}
