/** What was proved of the edition as it stands in the editor, with a witness for each failure. */

import { html, nothing } from 'lit'
import { example } from './profile.js'
import { exactly, report } from './report.js'

/** @import { Text } from '../guide/text.js' */
/** @import { Proof } from './shapes.js' */
/** @import { GuidePostWorkshop } from './workshop.js' */

/**
 * @param {GuidePostWorkshop} page
 * @param {Text} text
 */
export function proof(page, text) {
  /** @param {Proof} proof */
  const show = ({ holds, situations, properties }) => html`<p class="verdict ${holds ? 'good' : 'bad'}">
      ${text.say(holds ? 'workshop-proof-holds' : 'workshop-proof-fails', { situations: exactly(situations, text), count: properties.filter(({ holds }) => !holds).length })}
    </p>
    <ul class="plain properties">
      ${[...properties].sort((a, b) => Number(a.holds) - Number(b.holds)).map((property) => shown(page, text, property))}
    </ul>
    <p class="small">${text.say('workshop-proof-explained')}</p>`
  return report(page, text, { id: 'proof', outcome: page.proof, isBusy: page.busy === 'prove', run: () => page.prove(), show })
}

/**
 * @param {GuidePostWorkshop} page
 * @param {Text} text
 * @param {Proof['properties'][number]} property
 */
function shown(page, text, { id, holds, checked, failures }) {
  const message = `proof-${id}`
  return html`<li class=${holds ? 'good' : 'bad'}>
    <b>${text.say(holds ? 'workshop-holds' : 'workshop-fails')}</b>
    ${text.has(message) ? text.say(message) : id} <span class="small">(${text.say('proof-checked', { count: checked })})</span>
    ${failures.length === 0
      ? nothing
      : html`<ul class="plain failures">
          ${failures.map(({ what, witness }) => html`<li><p>${what.map((id) => html`<code>${id}</code> `)}</p><p class="small">${text.say('workshop-witness')}</p>${example(page, text, witness)}</li>`)}
        </ul>`}
  </li>`
}
