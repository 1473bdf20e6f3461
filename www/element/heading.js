import { html, nothing } from 'lit'

/**
 * A heading. The level comes from the host page, so it is chosen here and nowhere else.
 *
 * @param {number} level  1 to 6; deeper ones stay at 6
 * @param {unknown} content
 * @param {string} [look]  class: `title`, `section`, `name` or `label`
 * @param {string} [id]    makes it a place that focus can be moved to
 */
export function heading(level, content, look = 'name', id) {
  const name = id ?? nothing
  const stop = id === undefined ? nothing : -1
  switch (Math.min(level, 6)) {
    case 1:
      return html`<h1 class=${look} id=${name} tabindex=${stop}>${content}</h1>`
    case 2:
      return html`<h2 class=${look} id=${name} tabindex=${stop}>${content}</h2>`
    case 3:
      return html`<h3 class=${look} id=${name} tabindex=${stop}>${content}</h3>`
    case 4:
      return html`<h4 class=${look} id=${name} tabindex=${stop}>${content}</h4>`
    case 5:
      return html`<h5 class=${look} id=${name} tabindex=${stop}>${content}</h5>`
    default:
      return html`<h6 class=${look} id=${name} tabindex=${stop}>${content}</h6>`
  }
}
