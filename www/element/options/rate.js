/** One thing that a study counted: a picture an arm, the same in words, and the same as a table. */

import { html, nothing } from 'lit'
import { iconArray } from '../../pictures/icon-array.js'

/** @import { Rate, Time, Trial, Value } from '../../guide/figures.js' */
/** @import { Text } from '../../guide/text.js' */

/**
 * @typedef {object} Words
 * @property {Text} page      the words of the page
 * @property {Text} figures   the words of the figures
 */

/**
 * A rate with its arms side by side.
 *
 * @param {Rate} counted
 * @param {Trial} trial
 * @param {Words} words
 */
export function rate(counted, trial, words) {
  const { page, figures } = words
  const { values, of, notes, read_in: readIn, population } = counted
  const ownPopulation = population === trial.rates[0].population ? nothing : html`<p class="small">${who(counted, words)}</p>`
  return html`<figure class="rate" data-kind=${counted.kind}>
    <figcaption class="label">${finding(counted, words)}</figcaption>
    ${ownPopulation}
    <div class="arms" data-arms=${values.length} data-of=${of}>
      ${values.map((value, i) => arm(value, figures.say(`arm-${trial.arms[i]}`), counted, words))}
    </div>
    <p class="small">${[...ranges(counted, words), ...notes.map((note) => figures.say(`note-${note}`))].join(' ')}</p>
    ${readIn === 'report' ? html`<p class="small"><span class="unchecked">${page.say('to-be-checked')}</span> ${page.say('figures-report')}</p>` : nothing}
    <details class="twin">
      <summary>${page.say('figures-table')} <span class="hidden">${figures.say(`outcome-${counted.outcome}`)}</span></summary>
      ${table(counted, trial, words)}
    </details>
  </figure>`
}

/**
 * Who took part, and how many.
 *
 * @param {Rate} counted
 * @param {Words} words
 */
export function who({ population, people }, { page, figures }) {
  const group = figures.say(`population-${population}`)
  return people === 0 ? page.say('figures-who-unknown', { group }) : page.say('figures-who', { group, people })
}

/**
 * What came out, as a title.
 *
 * @param {Rate} counted
 * @param {Words} words
 */
export function finding({ outcome, time, of, values }, { page, figures }) {
  const what = page.say('figures-what', { outcome: figures.say(`outcome-${outcome}`), time: timeInWords(time, page) })
  const [first, second, third] = values.map(({ count }) => count)
  return third === undefined
    ? page.say('figures-finding', { what, first, second, of })
    : page.say('figures-finding-three', { what, first, second, third, of })
}

/**
 * Both sides of a number: to how many people it happened, and to how many it did not.
 *
 * @param {Value} value
 * @param {Rate} counted
 * @param {Words} words
 */
export function bothSides({ count }, { outcome, of }, { figures }) {
  return [figures.say(`outcome-${outcome}.have`, { count, of }), figures.say(`outcome-${outcome}.others`, { count: of - count, of })]
}

/**
 * @param {Value} value
 * @param {string} name
 * @param {Rate} counted
 * @param {Words} words
 */
function arm(value, name, counted, words) {
  const sides = bothSides(value, counted, words)
  const all = [`${name}:`, ...sides, rangeOf(value, counted, words)].filter((said) => said !== '')
  return html`<div class="arm">
    <p class="arm-name">${name}</p>
    ${iconArray(value, counted.of, all.join(' '))}
    <p class="sides"><strong>${sides[0]}</strong> ${sides[1]}</p>
    ${value.range === null ? nothing : html`<p class="small">${rangeOf(value, counted, words)}</p>`}
  </div>`
}

/**
 * @param {Value} value
 * @param {Rate} counted
 * @param {Words} words
 */
function rangeOf({ range }, { of }, { page }) {
  return range === null ? '' : page.say('figures-range', { low: range[0], high: range[1], of })
}

/**
 * @param {Rate} counted
 * @param {Words} words
 */
function ranges({ values }, { page }) {
  return values.some(({ range }) => range !== null) ? [] : [page.say('figures-range-none')]
}

/**
 * The same numbers without a picture, with what the source prints.
 *
 * @param {Rate} counted
 * @param {Trial} trial
 * @param {Words} words
 */
function table(counted, trial, words) {
  const { page, figures } = words
  const { values, of } = counted
  const title = finding(counted, words)
  const rows = [
    { name: page.say('figures-table-have'), cells: values.map(({ count }) => page.say('figures-of', { count, of })) },
    { name: page.say('figures-table-others'), cells: values.map(({ count }) => page.say('figures-of', { count: of - count, of })) },
    { name: page.say('figures-table-range'), cells: values.map((value) => rangeCell(value, page)) },
    { name: page.say('figures-table-published'), cells: values.map(({ published }) => published.replaceAll(/(?<=\d) /g, '\u00a0')) },
  ]
  return html`<p class="small">${who(counted, words)}</p>
    <div class="scroll" tabindex="0" role="group" aria-label=${title}>
      <table aria-label=${title}>
        <thead><tr><td></td>${trial.arms.map((id) => html`<th scope="col">${figures.say(`arm-${id}`)}</th>`)}</tr></thead>
        <tbody>${rows.map(({ name, cells }) => html`<tr><th scope="row">${name}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody>
      </table>
    </div>`
}

/**
 * @param {Value} value
 * @param {Text} page
 */
function rangeCell({ range }, page) {
  return range === null ? page.say('figures-table-no-range') : page.say('figures-table-between', { low: range[0], high: range[1] })
}

/**
 * @param {Time} time
 * @param {Text} page
 */
function timeInWords({ unit, count }, page) {
  return page.say(`figures-time-${unit}`, { count: count ?? 0 })
}
