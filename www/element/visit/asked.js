/** A question as it is shown: what it names stands in a list beneath it, each on a line of its own. */

import { html } from 'lit'

/** What a line begins with that names one thing of several. */
export const MARK = '– '

/**
 * A question about several things, as text.
 *
 * @param {string} question
 * @param {string[]} names
 */
export function aboutEach(question, names) {
  return [question, ...names.map((name) => MARK + name)].join('\n')
}

/**
 * The same on the page, in whatever order a reader has put its lines.
 *
 * @param {string} said
 */
export function asked(said) {
  /** @type {string[][]} lines, those of a list together */
  const parts = []
  for (const line of said.split('\n').filter((line) => line.trim() !== '')) {
    const last = parts.at(-1)
    if (last?.[0].startsWith(MARK) && line.startsWith(MARK)) last.push(line)
    else parts.push([line])
  }
  return parts.map((lines) =>
    lines[0].startsWith(MARK) ? html`<ul class="named">${lines.map((line) => html`<li>${line.slice(MARK.length)}</li>`)}</ul>` : html`<div>${lines[0]}</div>`,
  )
}
