/** Text sizes in per cent. */
const TEXT_SCALES = [100, 125, 150, 175, 200]

/**
 * The size nearest to a wish.
 *
 * @param {number} wish  in per cent
 */
export function nearestScale(wish) {
  return TEXT_SCALES.reduce((best, scale) => (Math.abs(scale - wish) < Math.abs(best - wish) ? scale : best))
}

/**
 * The size next to another; at either end, the same.
 *
 * @param {number} scale
 * @param {1 | -1} step
 */
export function nextScale(scale, step) {
  return TEXT_SCALES[TEXT_SCALES.indexOf(scale) + step] ?? scale
}
