import { css } from 'lit'

export const flagsStyles = css`
  .panel {
    margin-block: calc(var(--u) * 1) calc(var(--u) * 1.5);
    padding: calc(var(--u) * 1.25) clamp(1rem, 4cqi, calc(var(--u) * 2));
    border: 3px solid var(--flag);
    border-radius: var(--radius);
    background: var(--flag-soft);
  }
  :is(h1, h2, h3, h4, h5, h6),
  .urgency {
    display: flex;
    gap: min(calc(var(--u) * 0.625), 3cqi);
    align-items: start;
    color: var(--flag);
  }
  :is(h1, h2, h3, h4, h5, h6, .urgency) > svg {
    --sign: min(calc(var(--u) * 1.8125), 10cqi);
    inline-size: auto;
    block-size: var(--sign);
    margin-block: calc((1lh - var(--sign)) / 2);
  }
  .urgency {
    margin-block-end: calc(var(--u) * 0.5);
    font: 600 calc(var(--u) * 1.1875) / 1.3 var(--serif);
  }
  li + li {
    margin-block-start: calc(var(--u) * 1);
    padding-block-start: calc(var(--u) * 1);
    border-block-start: 1px solid var(--flag);
  }
  ul {
    max-inline-size: none;
  }
  .action,
  .contact {
    font-weight: 600;
  }
  .small {
    color: var(--ink);
  }
  .contact {
    margin-block-start: calc(var(--u) * 1);
    padding-block-start: calc(var(--u) * 0.75);
    border-block-start: 2px solid var(--flag);
  }
  :host([brief]) .panel {
    padding: calc(var(--u) * 0.875) min(calc(var(--u) * 1), 4cqi);
    border-width: 2px;
  }
`
