import { css } from 'lit'

export const evidenceStyles = css`
  .statement {
    margin-block-end: calc(var(--u) * 1);
    padding-block-start: calc(var(--u) * 0.75);
    border-block-start: 1px solid var(--line);
  }
  .statement > p {
    margin-block-end: calc(var(--u) * 0.375);
  }
  dl.facts {
    font-size: calc(var(--u) * 0.9375);
  }
  dl.facts > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--u) * 0.75);
    margin-block-end: calc(var(--u) * 0.25);
  }
  dl.facts dt {
    flex: 0 0 calc(var(--u) * 6);
    color: var(--ink-soft);
  }
  dl.facts dd {
    flex: 1 1 calc(var(--u) * 14);
    min-inline-size: 0;
    margin: 0;
  }
  .grade {
    display: block;
  }
  code {
    padding-inline: calc(var(--u) * 0.25);
    border: 1px solid var(--line);
    border-radius: 3px;
    box-decoration-break: clone;
    font-size: 0.9375em;
    overflow-wrap: anywhere;
  }
  .citations {
    max-inline-size: 76ch;
  }
  .citations li {
    margin-block-end: calc(var(--u) * 0.625);
    font-size: calc(var(--u) * 0.9375);
  }
  .note {
    display: block;
    font-style: italic;
  }
  .unchecked {
    padding-inline: calc(var(--u) * 0.375);
    border: 1px solid var(--depends);
    border-radius: 3px;
    background: var(--depends-soft);
    color: var(--depends);
    font-weight: 600;
    white-space: nowrap;
  }
`
