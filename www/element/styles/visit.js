/** The way through the three steps that lead to the next visit. */

import { css } from 'lit'

export const visitStyles = css`
  .visit ol {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--u) * 0.5);
    max-inline-size: none;
    margin: 0 0 calc(var(--u) * 1.5);
  }
  .visit li {
    flex: 1 1 calc(var(--u) * 11);
    margin: 0;
  }
  .visit button {
    inline-size: 100%;
    border-color: var(--line);
    border-block-end: 3px solid var(--edge);
    color: var(--ink-soft);
  }
  .visit b {
    margin-inline-end: calc(var(--u) * 0.25);
  }
  .visit [aria-current] {
    border-block-end-color: var(--accent);
    background: var(--accent-soft);
    color: var(--accent);
    font-weight: 600;
  }
  .lead {
    font-size: calc(var(--u) * 1.125);
  }
  .on {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--u) * 0.75) calc(var(--u) * 1.5);
    align-items: center;
    margin-block-start: calc(var(--u) * 2.5);
  }
  textarea,
  input[type='text'] {
    inline-size: 100%;
    min-block-size: calc(var(--u) * 2.75);
    padding: calc(var(--u) * 0.5) calc(var(--u) * 0.75);
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--ink);
    font: inherit;
    line-height: 1.45;
  }
  button:disabled {
    border-color: var(--line);
    background: none;
    color: var(--ink-soft);
    cursor: default;
    opacity: 0.6;
  }
  @media (forced-colors: active) {
    .visit [aria-current] {
      border: 3px solid Highlight;
    }
  }
  @container guide-post (max-width: 40rem) {
    .visit ol {
      gap: calc(var(--u) * 0.25);
    }
    .visit li {
      flex-basis: calc(var(--u) * 5.5);
    }
    .visit button {
      block-size: 100%;
      padding: calc(var(--u) * 0.375) calc(var(--u) * 0.5);
      font-size: calc(var(--u) * 0.9375);
    }
  }
`
