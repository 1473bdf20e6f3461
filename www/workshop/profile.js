/** Profiles in the words of the author: ids and criteria, as in the files. */

import { html } from 'lit'

/** @import { Answer, Profile } from '../guide/shapes.js' */
/** @import { Text } from '../guide/text.js' */
/** @import { GuidePostWorkshop } from './workshop.js' */

/** How bounds are written in the files. */
const SIGNS = /** @type {const} */ ({ min: '>=', max: '<=', above: '>', below: '<' })

/**
 * A profile as lines of the grammar, as far as it has words for it: a member known absent has none.
 *
 * @param {Profile} profile
 * @param {Text} text
 * @returns {string[]}
 */
export function criteriaOf(profile, text) {
  const { sources: _, ...known } = profile
  return Object.entries(known).flatMap(([fact, answer]) => criteria(fact, /** @type {Answer} */ (answer), text))
}

/**
 * @param {string} fact
 * @param {Answer} answer
 * @param {Text} text
 */
function criteria(fact, answer, text) {
  if (typeof answer === 'boolean') return [`${fact} is ${answer ? 'yes' : 'no'}`]
  if (typeof answer !== 'object') return [`${fact} is ${answer}`]
  if ('one_of' in answer) return [`${fact} is ${/** @type {string[]} */ (answer.one_of).join(' or ')}`]
  const parts = Object.entries(/** @type {Record<string, unknown>} */ (answer))
  const [, unit] = parts.find(([, value]) => typeof value === 'string') ?? []
  return parts.flatMap(([key, value]) => {
    if (value === unit) return []
    if (typeof value === 'number') return [`${fact} ${SIGNS[/** @type {keyof typeof SIGNS} */ (key)]} ${value} ${unit ?? ''}`.trimEnd()]
    return [value ? `${fact} include ${key}` : text.say('workshop-absent', { fact, member: key })]
  })
}

/**
 * Somebody as an example, who can be put to the edition.
 *
 * @param {GuidePostWorkshop} page
 * @param {Text} text
 * @param {Profile} profile
 */
export function example(page, text, profile) {
  const lines = criteriaOf(profile, text)
  return html`<div class="example">
    ${lines.length === 0 ? html`<p>${text.say('workshop-everybody')}</p>` : html`<pre><code>${lines.join('\n')}</code></pre>`}
    <button class="quiet" @click=${() => page.try(JSON.stringify(profile, null, 2))}>${text.say('workshop-try-this')}</button>
  </div>`
}
