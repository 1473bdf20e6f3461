/** Dates and moments in the manner of a language. */

/**
 * A date in the manner of a language.
 *
 * @param {string} day  `YYYY-MM-DD`
 * @param {string} lang
 */
export function dayInWords(day, lang) {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
}

/**
 * When something is from, as exactly as it is said: a day, a month, or only a year.
 *
 * @param {string} dated  `YYYY-MM-DD`, `YYYY-MM` or other words, which stay as they are
 * @param {string} lang
 */
export function datedInWords(dated, lang) {
  if (/^\d{4}-\d\d-\d\d$/.test(dated)) return dayInWords(dated, lang)
  if (!/^\d{4}-\d\d$/.test(dated)) return dated
  return new Intl.DateTimeFormat(lang, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${dated}-01T00:00:00Z`))
}

/**
 * A moment in the manner of a language, where the reader is.
 *
 * @param {number} moment  in milliseconds
 * @param {string} lang
 */
export function momentInWords(moment, lang) {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeStyle: 'short' }).format(moment)
}
