import { css } from 'lit'

export const termStyles = css`
  /* A word in a line of text: as tall as its line, so that lines stay where they are. */
  .term {
    display: inline;
    min-block-size: 0;
    min-inline-size: 0;
    padding: 0;
    border: 0;
    border-radius: 0;
    background: none;
    color: inherit;
    line-height: inherit;
    user-select: text;
    text-decoration: underline dotted 2px var(--accent);
    text-underline-offset: 0.25em;
  }
  .term:hover,
  .term[aria-expanded='true'] {
    background: var(--accent-soft);
    text-decoration-style: solid;
  }
  .explained > p {
    padding: calc(var(--u) * 0.5) min(calc(var(--u) * 0.75), 4cqi);
    border-inline-start: 3px solid var(--accent);
    background: var(--accent-soft);
    color: var(--ink);
  }
  .terms {
    columns: calc(var(--u) * 22) 2;
    column-gap: calc(var(--u) * 2);
    max-inline-size: none;
  }
  .terms > div {
    break-inside: avoid;
    padding-block: calc(var(--u) * 0.5);
    border-block-end: 1px solid var(--line);
  }
  .terms dt {
    font-weight: 600;
  }
  .terms dd {
    margin: 0;
  }
  @media print {
    .term {
      display: inline !important;
      text-decoration: none;
    }
  }
`
