/** Chance that is the same at every run. */

/**
 * Numbers from 0 to below 1, always the same ones for a seed (mulberry32).
 *
 * @param {number} seed
 */
export function generator(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
