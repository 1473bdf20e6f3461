/** The way around a long page: a list of its sections, and from each section to the one before and after. */

import { html, nothing } from 'lit'

/** @import { Session } from './session.js' */

/**
 * @param {string[]} groups
 * @param {Session} session
 */
export function jumpList(groups, { text }) {
  return html`<nav class="jumps screen" aria-label=${text.say('sections')}>
    <p class="label" aria-hidden="true">${text.say('sections')}</p>
    <ul class="plain">
      ${groups.map((group) => html`<li>${jump(group, text.say(`group-${group}`))}</li>`)}
    </ul>
  </nav>`
}

/**
 * @param {string[]} groups
 * @param {string} group
 * @param {Session} session
 */
export function neighbours(groups, group, { text }) {
  const here = groups.indexOf(group)
  const before = groups[here - 1]
  const after = groups[here + 1]
  return html`<p class="neighbours screen">
    ${before === undefined ? nothing : jump(before, text.say('section-before', { section: text.say(`group-${before}`) }))}
    ${after === undefined ? nothing : jump(after, text.say('section-after', { section: text.say(`group-${after}`) }))}
  </p>`
}

/**
 * A way to a section of the same page. A button, not a link: an address would be written into the host page's history.
 *
 * @param {string} group
 * @param {string} said
 */
export function jump(group, said) {
  /** @param {Event} event */
  const go = ({ currentTarget }) => {
    const root = currentTarget instanceof HTMLElement ? currentTarget.getRootNode() : null
    if (root instanceof ShadowRoot) root.getElementById(`group-${group}`)?.focus()
  }
  return html`<button class="quiet" @click=${go}>${said}</button>`
}
