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
  .title {
    font-size: calc(var(--u) * 2);
    letter-spacing: -0.01em;
  }
  .section {
    font-size: calc(var(--u) * 1.5);
  }
  .name {
    font-size: calc(var(--u) * 1.25);
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
    padding: calc(var(--u) * 0.5) calc(var(--u) * 1);
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--ink);
    line-height: 1.3;
    overflow-wrap: anywhere;
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
  .row > * {
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
  @media print {
    button,
    summary,
    .screen {
      display: none !important;
    }
  }
`
