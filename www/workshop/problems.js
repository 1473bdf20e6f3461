/** All diagnostics as a list; each leads to its place. */

import { html, nothing } from 'lit'
import { nameOf } from './draft.js'

/** @import { Text } from '../guide/text.js' */
/** @import { Diagnostic } from './shapes.js' */
/** @import { GuidePostWorkshop } from './workshop.js' */

/** LIMIT: diagnostics shown at once; the rest is counted. One slip in the vocabulary can bring forth hundreds. */
const MOST = 50

/**
 * @param {GuidePostWorkshop} page
 * @param {Text} text
 */
export function problems(page, text) {
  const { checked, path, diagnostics } = page
  const sorted = [...diagnostics].sort((a, b) => Number(b.file === path) - Number(a.file === path))
  const said = checked === null ? text.say('workshop-checking') : text.say('workshop-problems-count', { count: sorted.length })
  return html`<section class="problems" aria-labelledby="problems">
    <h2 class="label" id="problems">${text.say('workshop-problems')}</h2>
    <p role="status">${said} ${checked === null ? nothing : html`<span class="small">${text.say('workshop-took', { ms: Math.round(checked.ms) })}</span>`}</p>
    <ul class="plain">
      ${sorted.slice(0, MOST).map((diagnostic) => problem(page, text, diagnostic))}
    </ul>
    ${sorted.length > MOST ? html`<p class="small">${text.say('workshop-problems-more', { count: sorted.length - MOST })}</p>` : nothing}
  </section>`
}

/**
 * @param {GuidePostWorkshop} page
 * @param {Text} text
 * @param {Diagnostic} diagnostic
 */
function problem(page, text, diagnostic) {
  const { code, severity, file, line, column, message, help } = diagnostic
  return html`<li>
    <button class="problem ${severity}" @click=${() => page.show(diagnostic)}>
      <span class="small"><b>${text.say(`workshop-${severity}`)} ${code}</b> ${nameOf(file)}:${line}:${column}</span>
      <span>${message}</span>
      ${help === null ? nothing : html`<span class="small">${help}</span>`}
    </button>
  </li>`
}
