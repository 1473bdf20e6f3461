/** Changes that differ in one answer alone, told together: the same is read once, and no change is lost or added. */

/** @import { Answer, Fact, Profile, Range } from '../../guide/shapes.js' */

/**
 * Some changes at once: of each fact one of its answers, whichever.
 *
 * @typedef {Record<string, Answer[]>} Line
 */

/**
 * The changes in fewer lines. Each is one line's choice of answers, and each such choice is one of them.
 *
 * @param {Profile[]} changes
 * @returns {Line[]}
 */
export function together(changes) {
  let lines = changes.map((change) => Object.fromEntries(Object.entries(change).map(([id, answer]) => [id, [/** @type {Answer} */ (answer)]])))
  for (;;) {
    const pair = firstPair(lines)
    if (pair === undefined) return lines
    const [one, other, id] = pair
    const both = { ...one, [id]: [...one[id], ...other[id]] }
    lines = lines.filter((line) => line !== other).map((line) => (line === one ? both : line))
  }
}

/**
 * Two lines that differ in the answers to one fact alone.
 *
 * @param {Line[]} lines
 * @returns {[Line, Line, string] | undefined}
 */
function firstPair(lines) {
  for (const [place, one] of lines.entries()) {
    for (const other of lines.slice(place + 1)) {
      const ids = Object.keys(one)
      if (ids.length !== Object.keys(other).length) continue
      const differing = ids.filter((id) => JSON.stringify(one[id]) !== JSON.stringify(other[id]))
      if (differing.length === 1 && differing[0] in other) return [one, other, differing[0]]
    }
  }
}

/**
 * Numbers and ranges of a quantity, those that follow on one another as one; without an end that the quantity has anyway.
 *
 * @param {Fact} fact
 * @param {Answer[]} answers
 * @returns {Answer[]}
 */
export function spans({ kind, range = [-Infinity, Infinity], step = 1 }, answers) {
  if (kind !== 'quantity') return answers
  const numbers = answers.filter((answer) => answer !== 'never').map((answer) => (typeof answer === 'number' ? { min: answer, max: answer } : /** @type {Range} */ (answer)))
  const ends = numbers.map(({ min = range[0], max = range[1] }) => ({ min, max })).sort((a, b) => a.min - b.min)
  /** @type {{ min: number, max: number }[]} */
  const joined = []
  for (const { min, max } of ends) {
    const last = joined.at(-1)
    // Half a step, since steps of a tenth do not add up exactly.
    if (last !== undefined && min <= last.max + 1.5 * step) last.max = Math.max(last.max, max)
    else joined.push({ min, max })
  }
  return [...joined.map((span) => plain(span, range)), ...answers.filter((answer) => answer === 'never')]
}

/**
 * @param {{ min: number, max: number }} span
 * @param {number[]} range
 * @returns {Answer}
 */
function plain({ min, max }, range) {
  if (min === max) return min
  if (min !== range[0]) return max === range[1] ? { min } : { min, max }
  return max === range[1] ? { min, max } : { max }
}
