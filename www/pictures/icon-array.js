/** A number of people as a picture: as many marks as people, filled from one corner. */

import { html, nothing, svg } from 'lit'

/** @import { Value } from '../guide/figures.js' */

/** LIMIT: how many marks stand in a row, by how many people a picture counts in. */
const COLUMNS = new Map([[100, 10], [1000, 40]])

/** Size of the place of one mark in the picture's own measure, and of the mark in it. */
const CELL = 10
const RADIUS = 3.9
const CORE = 1.5

/**
 * @typedef {object} Mark
 * @property {number} x
 * @property {number} y
 * @property {boolean} has       whether it stands for one of those to whom it happened
 * @property {boolean} isInRange  whether the true number may lie here
 */

/**
 * The marks of a picture: the first `count` are filled, and not one more.
 *
 * @param {Value} value
 * @param {number} of  how many people are shown
 * @returns {Mark[]}
 */
export function marksOf({ count, range }, of) {
  const columns = COLUMNS.get(of) ?? 10
  const [low, high] = range ?? [count, count]
  return Array.from({ length: of }, (_, i) => ({
    x: (i % columns) * CELL + CELL / 2,
    y: Math.floor(i / columns) * CELL + CELL / 2,
    has: i < count,
    isInRange: i >= low && i < high,
  }))
}

/**
 * The picture. Filled and empty marks differ in shape as well as in colour, so it can be read without colour.
 *
 * @param {Value} value
 * @param {number} of
 * @param {string} said  everything it shows, in words
 */
export function iconArray(value, of, said) {
  const marks = marksOf(value, of)
  const [width, height] = [COLUMNS.get(of) ?? 10, of / (COLUMNS.get(of) ?? 10)].map((count) => count * CELL)
  const kinds = {
    have: marks.filter(({ has, isInRange }) => has && !isInRange),
    'have-perhaps': marks.filter(({ has, isInRange }) => has && isInRange),
    others: marks.filter(({ has }) => !has),
  }
  const perhaps = marks.filter(({ has, isInRange }) => !has && isInRange)
  return html`<svg class="people" viewBox="0 0 ${width} ${height}" role="img" aria-label=${said} data-of=${of}>
    ${Object.entries(kinds).map(([kind, some]) => path(kind, some, RADIUS))} ${path('others-perhaps', perhaps, CORE)}
  </svg>`
}

/**
 * One path for all marks of a kind: a thousand elements would be slow.
 *
 * @param {string} kind
 * @param {Mark[]} marks
 * @param {number} radius
 */
function path(kind, marks, radius) {
  if (marks.length === 0) return nothing
  return svg`<path class=${kind} d=${marks.map(({ x, y }) => circle(x, y, radius)).join('')} />`
}

/**
 * @param {number} x
 * @param {number} y
 * @param {number} radius
 */
function circle(x, y, radius) {
  const across = 2 * radius
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${across} 0a${radius} ${radius} 0 1 0 ${-across} 0`
}
