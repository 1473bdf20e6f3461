/** The signs: each standing has a shape of its own, so that no meaning hangs on colour. They say nothing to a screen reader; a word always stands beside them. */

import { html } from 'lit'

/** @import { Standing } from '../guide/shapes.js' */

/** Guidepost's own mark: a post whose arms point two ways. */
export const logo = html`<svg viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" fill="currentColor">
  <path d="M18.5 3h3v34h-3z" />
  <path d="M8 7h20l6 5-6 5H8z" />
  <path d="M32 20H14l-6 4.5 6 4.5h18z" opacity=".62" />
  <path d="M11 36h18v2H11z" />
</svg>`

/** @type {Record<Standing | 'flag', import('lit').TemplateResult>} */
export const marks = {
  fits: html`<svg viewBox="0 0 28 24" width="28" height="24" aria-hidden="true">
    <path d="M2 3h16l8 9-8 9H2z" fill="currentColor" />
    <path d="m7 12 4 4 7-8" fill="none" stroke="var(--surface)" stroke-width="2.5" />
  </svg>`,
  depends: html`<svg viewBox="0 0 28 24" width="28" height="24" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2">
    <path d="M8 3h12l6 9-6 9H8l-6-9z" />
    <path d="M11.5 9.5a2.6 2.6 0 1 1 3.8 2.2c-.9.5-1.3 1-1.3 2" />
    <path d="M14 15.6v2" />
  </svg>`,
  avoid: html`<svg viewBox="0 0 28 24" width="28" height="24" aria-hidden="true">
    <path d="M9.500 1.500h9l6.500 6.500v8l-6.500 6.500h-9L3 16V8z" fill="currentColor" />
    <path d="M8 12h12" stroke="var(--surface)" stroke-width="3" />
  </svg>`,
  'does-not-fit': html`<svg viewBox="0 0 28 24" width="28" height="24" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2">
    <circle cx="14" cy="12" r="9" stroke-dasharray="3.500 3" />
    <path d="M10 12h8" />
  </svg>`,
  flag: html`<svg viewBox="0 0 28 24" width="34" height="29" aria-hidden="true">
    <path d="M14 1.500 27 22.500H1z" fill="currentColor" />
    <path d="M14 9v6.500M14 18v2.200" stroke="var(--flag-soft)" stroke-width="2.600" />
  </svg>`,
}
