/** The name that somebody may have meant. */

/** LIMIT: a longer text is nobody's misspelt name. */
const LONGEST = 100

/**
 * The name nearest to what was written; null if none is near enough.
 *
 * Near enough: it begins so, whatever the case of the letters, as `en-US` does; or at most a third of what was written
 * differs, and always one letter may.
 *
 * @param {string} written
 * @param {string[]} names
 * @returns {string | null}
 */
export function nearest(written, names) {
  if (written.length > LONGEST) return null
  const lower = written.toLowerCase()
  const far = (/** @type {string} */ name) => (lower.startsWith(name) ? 0 : distance(lower, name))
  const [first] = [...names].sort((a, b) => far(a) - far(b))
  return first !== undefined && far(first) <= Math.max(1, Math.floor(written.length / 3)) ? first : null
}

/**
 * How many letters must be changed, added, dropped or swapped with the next.
 *
 * @param {string} from
 * @param {string} to
 */
function distance(from, to) {
  /** @type {number[]} */
  let before = []
  let row = Array.from({ length: to.length + 1 }, (_, i) => i)
  for (let i = 0; i < from.length; i++) {
    const next = [i + 1]
    for (let j = 0; j < to.length; j++) {
      const isSwapped = from[i] === to[j - 1] && from[i - 1] === to[j]
      next.push(Math.min(row[j] + Number(from[i] !== to[j]), row[j + 1] + 1, next[j] + 1, isSwapped ? before[j - 1] + 1 : Infinity))
    }
    before = row
    row = next
  }
  return row[to.length]
}
