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
 * How many letters must be changed, added or dropped.
 *
 * @param {string} from
 * @param {string} to
 */
function distance(from, to) {
  const row = Array.from({ length: to.length + 1 }, (_, i) => i)
  for (let i = 0; i < from.length; i++) {
    let corner = row[0]++
    for (let j = 0; j < to.length; j++) {
      const changed = corner + Number(from[i] !== to[j])
      corner = row[j + 1]
      row[j + 1] = Math.min(changed, corner + 1, row[j] + 1)
    }
  }
  return row[to.length]
}
