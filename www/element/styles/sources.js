import { css } from 'lit'

export const sourcesStyles = css`
  .lead {
    font-size: calc(var(--u) * 1.125);
  }
  .section {
    margin-block-start: calc(var(--u) * 2.5);
  }
  dl.facts dt {
    flex-basis: calc(var(--u) * 9);
  }
  .strengths {
    columns: calc(var(--u) * 18);
    max-inline-size: none;
  }
  .changes > li {
    margin-block-start: calc(var(--u) * 1.5);
  }
  .label {
    margin-block-start: calc(var(--u) * 1.5);
  }
`
