import { css } from 'lit'

/** A few lines of a paper, as an example. */
export const paperStyles = css`
  figure {
    max-inline-size: calc(var(--u) * 30);
    margin: calc(var(--u) * 0.75) 0;
  }
  /* Lines of a report, with a torn edge below. */
  .paper {
    margin: calc(var(--u) * 0.25) 0 0;
    padding: calc(var(--u) * 0.75) calc(var(--u) * 1);
    border: 1px solid var(--line);
    border-block-end: 3px dotted var(--line);
    background: var(--surface);
    font: calc(var(--u) * 0.9375) / 1.7 ui-monospace, monospace;
    white-space: pre-line;
  }
`
