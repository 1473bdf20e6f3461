/** What all parts share: text, links, buttons, disclosure, focus. */

import { css } from 'lit'

export const base = css`
  :host {
    display: block;
    color: var(--ink);
    font: calc(var(--u) * 1.0625) / 1.6 var(--sans);
    overflow-wrap: break-word;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0 0 calc(var(--u) * 0.5);
    font-family: var(--serif);
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }
  /* Large text on a narrow screen: headings grow less than what stands below them, so that a long word stays whole. */
  .title {
    font-size: min(calc(var(--u) * 2), max(calc(var(--u) * 1.25), 13cqi));
    letter-spacing: -0.01em;
  }
  .section {
    font-size: min(calc(var(--u) * 1.5), max(calc(var(--u) * 1.1875), 12cqi));
  }
  .name {
    font-size: min(calc(var(--u) * 1.25), max(calc(var(--u) * 1), 10cqi));
  }
  .label {
    font: 600 calc(var(--u) * 1) / 1.4 var(--sans);
  }
  p,
  ul,
  ol,
  dl {
    max-inline-size: 68ch;
    margin: 0 0 calc(var(--u) * 0.75);
  }
  ul,
  ol {
    padding-inline-start: calc(var(--u) * 1.25);
  }
  ul {
    padding-inline-start: min(calc(var(--u) * 1.25), 8cqi);
  }
  li {
    margin-block-end: calc(var(--u) * 0.25);
  }
  .plain {
    padding: 0;
    list-style: none;
  }
  .small {
    color: var(--ink-soft);
    font-size: calc(var(--u) * 0.9375);
  }
  a {
    /* As high as its line, whatever the font says. */
    padding-block: calc(var(--u) * 0.125);
    color: var(--accent);
    text-underline-offset: 0.2em;
  }
  button,
  input {
    color: inherit;
    font: inherit;
  }
  button {
    min-block-size: calc(var(--u) * 2.75);
    min-inline-size: calc(var(--rem) * 2.75);
    max-inline-size: 100%;
    padding: calc(var(--u) * 0.5) min(calc(var(--u) * 1), 4cqi);
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--ink);
    line-height: 1.3;
    text-align: start;
    cursor: pointer;
  }
  button:hover {
    border-color: var(--accent);
    background: var(--accent-soft);
  }
  button.main {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
  }
  button.main:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  button.quiet {
    padding-inline: 0;
    border: 0;
    background: none;
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
    border-radius: 2px;
  }
  [tabindex='-1']:focus {
    outline: none;
  }
  :is(a, button, input, summary, [tabindex]) {
    scroll-margin-block: calc(var(--u) * 1) calc(var(--u) * 6 + var(--covered, 0px));
  }
  summary {
    min-block-size: calc(var(--u) * 2.75);
    padding-block: calc(var(--u) * 0.6);
    color: var(--accent);
    cursor: pointer;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--u) * 0.75);
    align-items: center;
  }
  .row > :not(button) {
    min-inline-size: 0;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  svg {
    flex: none;
  }
  /* A sign stands beside the first line of its words, and grows with them. */
  :is(.standing, .state, .tally li) {
    align-items: start;
  }
  :is(.standing, .state, .tally li) > svg {
    --sign: min(calc(var(--u) * 1.5), 9cqi);
    inline-size: auto;
    block-size: var(--sign);
    margin-block: calc((1lh - var(--sign)) / 2);
  }
  code,
  .ids {
    hyphens: manual;
  }
  /* Where grounds are the system's, a pressed button has a frame of its own. */
  @media (forced-colors: active) {
    [aria-pressed='true'] {
      border: 3px solid Highlight;
    }
  }
  @media print {
    button,
    summary,
    .screen {
      display: none !important;
    }
  }
`
