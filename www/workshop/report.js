/** What the reports have in common: their head, whether they are of the text as it stands, and refusals. */

import { html, nothing } from 'lit'

/** @import { Text } from '../guide/text.js' */
/** @import { Refusal } from './shapes.js' */
/** @import { GuidePostWorkshop, Outcome } from './workshop.js' */

/**
 * @template {object} T
 * @param {GuidePostWorkshop} page
 * @param {Text} text
 * @param {object} report
 * @param {'proof' | 'difference'} report.id
 * @param {Outcome<T | Refusal> | null} report.outcome
 * @param {boolean} report.isBusy
 * @param {() => void} report.run
 * @param {(answer: T) => unknown} report.show
 */
export function report(page, text, { id, outcome, isBusy, run, show }) {
  const isOld = outcome !== null && outcome.revision !== page.revision
  return html`<section class="report ${id}" aria-labelledby=${id} aria-busy=${isBusy}>
    <div class="row over">
      <h2 class="section" id=${id}>${text.say(`workshop-${id}`)}</h2>
      <button ?disabled=${isBusy} @click=${run}>${text.say(`workshop-${id}-run`)}</button>
    </div>
    <p class="small" role="status">${isBusy ? text.say('workshop-working') : isOld ? text.say('workshop-old') : outcome === null ? text.say('workshop-none') : text.say('workshop-took', { ms: Math.round(outcome.ms) })}</p>
    ${outcome === null ? nothing : html`<div class=${isOld ? 'old' : 'new'}>${isRefusal(outcome.answer) ? refusal(outcome.answer) : show(outcome.answer)}</div>`}
  </section>`
}

/**
 * @param {object} answer
 * @returns {answer is Refusal}
 */
export function isRefusal(answer) {
  return 'errors' in answer
}

/** @param {Refusal} refusal */
export function refusal({ errors }) {
  return html`<ul class="plain refusal">
    ${errors.map(({ code, path, message, nearest }) => html`<li><b>${code}</b> <code>${path}</code> ${message}${nearest ? html` → <code>${nearest}</code>` : nothing}</li>`)}
  </ul>`
}

/**
 * A count of situations, exactly.
 *
 * @param {string} count
 * @param {Text} text
 */
export function exactly(count, { lang }) {
  return new Intl.NumberFormat(lang).format(BigInt(count))
}

/**
 * The same as a share of all; never 0 % of something that is there, nor 100 % of less than all.
 *
 * @param {string} count
 * @param {string} all
 * @param {Text} text
 */
export function shareOf(count, all, { lang }) {
  const [part, whole] = [BigInt(count), BigInt(all)]
  const tenths = whole === 0n ? 0 : Number((part * 1000n) / whole)
  const percent = (/** @type {number} */ tenths) => new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 1 }).format(tenths / 1000)
  if (part > 0n && tenths === 0) return `< ${percent(1)}`
  return part < whole && tenths === 1000 ? `> ${percent(999)}` : percent(tenths)
}
