/** The summary as plain text: for a file, the clipboard, or another app. */

/** @import { Item, Part } from './summary-parts.js' */

/**
 * Title, then part by part, with marks that every program shows.
 *
 * @param {string} title
 * @param {Part[]} parts
 */
export function inPlainText(title, parts) {
  const blocks = parts.map(({ id, title, said, items }) => {
    const mark = id === 'questions' ? '[ ]' : '-'
    return [...(title === '' ? [] : [underlined(title, '-')]), ...said, ...items.map((item) => `${mark} ${itemInWords(item)}`)].join('\n')
  })
  return `${[underlined(title, '='), ...blocks].join('\n\n')}\n`
}

/**
 * One item on one line; what it names in a list, on lines beneath it.
 *
 * @param {Item} item
 */
export function itemInWords({ name, said, more }) {
  const sentence = [name, said].filter((part) => part !== '').join(': ')
  return [sentence.replaceAll('\n', '\n    '), ...more].join(' ')
}

/**
 * @param {string} title
 * @param {string} line
 */
function underlined(title, line) {
  return `${title}\n${line.repeat(title.length)}`
}
