/** In how many ways a view can look: languages, themes and widths, all of them or a few that pair everything with everything. */

/** @typedef {{ lang: 'en' | 'es', theme: keyof typeof THEMES, width: number }} Look */

export const LANGS = /** @type {const} */ (['en', 'es'])
export const WIDTHS = /** @type {const} */ ([320, 390, 768, 1280])

export const THEMES = /** @type {const} */ ({
  light: { colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference' },
  dark: { colorScheme: 'dark', forcedColors: 'none', contrast: 'no-preference' },
  forced: { colorScheme: 'light', forcedColors: 'active', contrast: 'no-preference' },
  contrast: { colorScheme: 'light', forcedColors: 'none', contrast: 'more' },
})

const NAMES = /** @type {(keyof typeof THEMES)[]} */ (Object.keys(THEMES))

/** Every look there is. @returns {Look[]} */
export function all() {
  return LANGS.flatMap((lang) => NAMES.flatMap((theme) => WIDTHS.map((width) => ({ lang, theme, width }))))
}

/**
 * Two looks that differ in all three, others for each place in a list: over the whole list every pair of two comes.
 *
 * @param {number} place
 * @returns {Look[]}
 */
export function few(place) {
  const look = (/** @type {number} */ step) => ({
    lang: LANGS[(place + step) % LANGS.length],
    theme: NAMES[(place + 2 * step) % NAMES.length],
    width: WIDTHS[(place + Math.floor(place / WIDTHS.length) + step) % WIDTHS.length],
  })
  return [look(0), look(1)]
}
