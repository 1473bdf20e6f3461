/** Numbers and their units, tied by a space at which no line breaks. */

/**
 * What has been parsed of a message: words, something to fill in, or a choice between forms.
 *
 * @typedef {string | Part[] | null} Pattern
 * @typedef {string | { type: string, variants?: { value: Pattern }[] }} Part
 */

const NO_BREAK = '\u00a0'

/** Signs, and words for time, of all languages in use. */
const UNITS = [
  ...['%', '°C', 'cm', 'mm', 'ms', 'mg', 'kg', 'ml/min'],
  ...['years?', 'months?', 'weeks?', 'days?', 'hours?', 'minutes?'],
  ...['años?', 'mes', 'meses', 'semanas?', 'días?', 'horas?', 'minutos?'],
].join('|')

const AFTER_NUMBER = new RegExp(`(?<=\\d) (?=(?:${UNITS})(?![\\p{L}\\p{N}]))`, 'gu')
const AT_START = new RegExp(`^ (?=(?:${UNITS})(?![\\p{L}\\p{N}]))`, 'u')

/**
 * The same words, in which no number can be left at the end of a line without its unit. A unit right behind something
 * that is filled in counts as well: nothing but a number has one.
 *
 * @param {Pattern} pattern
 * @returns {Pattern}
 */
export function tied(pattern) {
  if (typeof pattern === 'string') return pattern.replaceAll(AFTER_NUMBER, NO_BREAK)
  if (!Array.isArray(pattern)) return pattern
  return pattern.map((part, place) => {
    if (typeof part !== 'string') return part.variants === undefined ? part : { ...part, variants: part.variants.map((variant) => ({ ...variant, value: tied(variant.value) })) }
    const said = part.replaceAll(AFTER_NUMBER, NO_BREAK)
    return place === 0 ? said : said.replace(AT_START, NO_BREAK)
  })
}
