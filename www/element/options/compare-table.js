/** The table of options side by side: the same questions to each of them, in the same order and with the same room. */

import { html, nothing } from 'lit'
import { figuredOptions } from '../../guide/figures.js'
import { strengthsInWords } from './evidence.js'
import { marks } from '../marks.js'
import { openInWords, profileInWords } from '../words.js'

/** @import { OptionAdvice } from '../../guide/shapes.js' */
/** @import { Session } from '../session.js' */

/**
 * @typedef {object} Studies  which options' studies are open
 * @property {string[]} opened
 * @property {(id: string) => void} open
 *
 * @typedef {object} Row
 * @property {string} title  message
 * @property {unknown[]} cells  one an option; `nothing` where the guideline says nothing
 */

/**
 * Options as columns, what is asked of each of them as rows; on a narrow screen one below the other, row by row.
 * Roles are written out: some browsers forget them where a table is laid out as blocks.
 *
 * @param {string[]} ids  of options that the advice holds
 * @param {Session} session
 * @param {Studies} studies
 */
export function compareTable(ids, session, studies) {
  const { text } = session
  const shown = rows(ids.map((id) => adviceOf(id, session)), session, studies).filter(({ cells }) => cells.some((cell) => cell !== nothing))
  return html`<table role="table" aria-labelledby="compare-title">
    <thead role="rowgroup">
      <tr role="row">
        <td role="cell"></td>
        ${ids.map((id) => html`<th role="columnheader" scope="col">${text.say(`option-${id}`)}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${shown.map(
        ({ title, cells }) => html`<tr role="row">
          <th role="rowheader" scope="row">${text.say(title)}</th>
          ${cells.map((cell, place) => html`<td role="cell"><p class="of">${text.say(`option-${ids[place]}`)}</p>${cell === nothing ? gap(title, session) : cell}</td>`)}
        </tr>`,
      )}
    </tbody>
  </table>`
}

/**
 * What is true where the guideline says nothing: that no number is held here is not that there is none.
 *
 * @param {string} title  of the row
 * @param {Session} session
 */
function gap(title, { text }) {
  const message = `compare-nothing-${title}`
  return html`<p class="small">${text.say(text.has(message) ? message : 'compare-nothing')}</p>`
}

/**
 * Everything that is asked of an option; a row in which no option has anything is left out.
 *
 * @param {OptionAdvice[]} options
 * @param {Session} session
 * @param {Studies} studies
 * @returns {Row[]}
 */
export function rows(options, session, studies) {
  const { text, catalog } = session
  /** @type {[string, (advice: OptionAdvice) => unknown][]} */
  const questions = [
    ['compare-stands', ({ standing }) => html`<p class="standing" data-standing=${standing}>${marks[standing]} <span>${text.say(`standing-${standing}`)}</span></p>`],
    ['option-what', ({ id }) => html`<p>${text.say(`option-${id}.what`)}</p>`],
    ['option-reasons', (advice) => list(reasonsOf(advice, session).map((rule) => text.say(`rule-${rule}`)))],
    ['compare-strength', (advice) => firmness(reasonsOf(advice, session), session)],
    ['compare-answers', ({ because, ruled_out_by }) => answers([because, ruled_out_by], session)],
    ['compare-open', ({ depends_on, check_first }) => list(openInWords([...depends_on, ...check_first], session).map(({ said }) => said))],
    ['option-living', ({ id }) => (text.has(`option-${id}.living`) ? html`<p>${text.say(`option-${id}.living`)}</p>` : nothing)],
    ['option-finds', ({ id }) => list(catalog.option(id).finds.map((fact) => text.say(`fact-${fact}`)))],
    ['compare-against', (advice) => against(advice, session)],
    ['compare-watch', ({ warnings }) => list(warnings.map((rule) => text.say(`rule-${rule}`)))],
    ['figures', ({ id }) => studied(id, session, studies)],
  ]
  return questions.map(([title, said]) => ({ title, cells: options.map(said) }))
}

/**
 * @param {string} id
 * @param {Session} session
 */
function adviceOf(id, { advice }) {
  const found = advice?.options.find((option) => option.id === id)
  if (found === undefined) throw new Error(`the advice does not hold \`${id}\``)
  return found
}

/**
 * The rules that are the reasons of an advice: those for the option; where it names only rules against it, those.
 *
 * @param {OptionAdvice} advice
 * @param {Session} session
 */
function reasonsOf({ rules }, { catalog }) {
  const named = rules.filter((rule) => catalog.rule(rule).kind !== 'avoid')
  return named.length > 0 ? named : rules
}

/**
 * What speaks against an option that is named: the answers of the reader decide whether it holds.
 *
 * @param {OptionAdvice} advice
 * @param {Session} session
 */
function against({ rules, standing }, { catalog, text }) {
  if (standing === 'does-not-fit') return nothing
  return list(rules.filter((rule) => catalog.rule(rule).kind === 'avoid').map((rule) => text.say(`rule-${rule}`)))
}

/**
 * How firmly the source says what the rules say: of each the recommendation that it puts first.
 *
 * @param {string[]} rules
 * @param {Session} session
 */
function firmness(rules, session) {
  const { catalog } = session
  const strengths = rules.flatMap((rule) => catalog.rule(rule).statements.slice(0, 1)).map((id) => catalog.statement(id).strength)
  return strengths.length === 0 ? nothing : html`<p>${strengthsInWords(strengths, session)}</p>`
}

/**
 * The reader's answers on which it rests how an option stands.
 *
 * @param {import('../../guide/shapes.js').Profile[]} parts
 * @param {Session} session
 */
function answers(parts, { catalog, text }) {
  const known = parts.flatMap((part) => profileInWords(part, catalog, text))
  return list(known.map(({ label, answers }) => html`${label}: <b>${answers.join(', ')}</b>`))
}

/**
 * What studies counted, once the reader asks: each option with its own studies, and no sum across them.
 *
 * @param {string} id
 * @param {Session} session
 * @param {Studies} studies
 */
function studied(id, session, { opened, open }) {
  const { text, guide } = session
  if (!figuredOptions(guide.edition).has(id)) return nothing
  // The headings of a card stand three levels deeper than those of a table.
  const shallow = { ...session, level: session.level - 3 }
  return html`<details @toggle=${() => open(id)}>
    <summary>${text.say('compare-studies')} <span class="hidden">${text.say(`option-${id}`)}</span></summary>
    <p class="small">${text.say('compare-apart')}</p>
    ${opened.includes(id) ? html`<guide-post-figures .option=${id} .session=${shallow}></guide-post-figures>` : nothing}
  </details>`
}

/** @param {unknown[]} items */
function list(items) {
  return items.length === 0 ? nothing : html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`
}
