import { css } from 'lit'

export const optionStyles = css`
  .card {
    --mark: var(--accent);
    --mark-soft: transparent;
    padding: calc(var(--u) * 1.125) clamp(0.875rem, 3cqi, calc(var(--u) * 1.5)) calc(var(--u) * 0.75);
    border: 1px solid var(--line);
    border-inline-start: 6px solid var(--mark);
    border-radius: var(--radius);
    background: var(--surface);
  }
  [data-standing='fits'] {
    --mark: var(--fits);
  }
  [data-standing='depends'] {
    --mark: var(--depends);
    border-inline-start-style: dashed;
  }
  [data-standing='avoid'] {
    --mark: var(--avoid);
    border-inline-start-style: double;
  }
  [data-standing='does-not-fit'] {
    --mark: var(--none);
    border-inline-start-style: dotted;
  }
  .standing {
    display: flex;
    gap: calc(var(--u) * 0.5);
    margin-block-end: calc(var(--u) * 0.375);
    color: var(--mark);
    font-size: calc(var(--u) * 0.9375);
    font-weight: 600;
    line-height: 1.3;
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(var(--u) * 24)), 1fr));
    gap: 0 calc(var(--u) * 2.5);
  }
  .because {
    margin-block-end: calc(var(--u) * 0.75);
  }
  .because ul {
    margin: 0;
  }
  .because li {
    margin: 0;
  }
  .against {
    padding: calc(var(--u) * 0.625) min(calc(var(--u) * 0.875), 3cqi);
    border-radius: var(--radius);
    margin-block-end: calc(var(--u) * 0.75);
    background: var(--avoid-soft);
    color: var(--avoid);
  }
  .against :is(p, .small) {
    margin: 0;
    color: inherit;
  }
  .against > p + :is(p, .small) {
    margin-block-start: calc(var(--u) * 0.375);
  }
  /* What only could speak against an option does not look as if it did. */
  .against[data-open='true'] {
    background: var(--depends-soft);
    color: var(--ink);
  }
  .could {
    margin-block-end: calc(var(--u) * 0.375);
    color: inherit;
  }
  guide-post-question {
    --question-pad: calc(var(--u) * 0.75);
  }
  .asks {
    margin-block-end: calc(var(--u) * 0.75);
  }
  .asks p {
    margin-block-end: calc(var(--u) * 0.375);
    color: var(--ink);
  }
  .asks button {
    border-style: dashed;
    background: var(--depends-soft);
  }
  .asks button[aria-expanded='true'] {
    border-style: solid;
  }
  .asks ul {
    max-inline-size: none;
    margin: 0;
    gap: calc(var(--u) * 0.5);
  }
  .asks li {
    margin: 0;
  }
  .warnings {
    padding-inline-start: min(calc(var(--u) * 0.875), 3cqi);
    border-inline-start: 3px solid var(--line);
  }
  .warnings p {
    margin: 0;
  }
  .warnings ul {
    columns: calc(var(--u) * 24);
    column-gap: calc(var(--u) * 2.5);
    max-inline-size: none;
  }
  .warnings li {
    break-inside: avoid;
  }
  .unconfirmed {
    font-size: calc(var(--u) * 1);
    font-style: italic;
  }
  details section {
    margin-block: calc(var(--u) * 1);
  }
  .compare[aria-pressed='true'] {
    border-width: 2px;
    border-color: var(--accent);
    background: var(--accent-soft);
    font-weight: 600;
  }
  .compare:disabled {
    background: var(--none-soft);
    color: var(--none);
    cursor: default;
  }
  .foot {
    margin: calc(var(--u) * 0.25) 0 0;
    max-inline-size: none;
    font-size: calc(var(--u) * 0.875);
  }
  .ids {
    overflow-wrap: anywhere;
  }
  .ids > span {
    display: inline-block;
  }
  pre {
    overflow-x: auto;
    margin: 0 0 calc(var(--u) * 0.75);
    padding: calc(var(--u) * 0.75);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--paper);
    font-size: calc(var(--u) * 0.9375);
  }
  @media (forced-colors: active) {
    .against {
      border: 2px solid CanvasText;
    }
  }
  @media print {
    .card {
      break-inside: avoid;
    }
    .asks button {
      display: inline !important;
      min-block-size: 0;
      padding: 0;
      border: 0;
    }
  }
`
