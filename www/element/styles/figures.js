import { css } from 'lit'

export const figuresStyles = css`
  .trial {
    margin-block: calc(var(--u) * 0.5);
    padding-inline-start: calc(var(--u) * 0.75);
    border-inline-start: 3px solid var(--line);
  }
  .group,
  .survival {
    margin-block: calc(var(--u) * 1.25);
  }
  .group > .label {
    padding-block-end: calc(var(--u) * 0.25);
    border-block-end: 1px solid var(--line);
  }
  .rates {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, calc(var(--u) * 22)), 1fr));
    gap: calc(var(--u) * 1.5) calc(var(--u) * 2.5);
    align-items: start;
  }
  .rate {
    min-inline-size: 0;
    margin: 0;
    break-inside: avoid;
  }
  .rate > .label {
    max-inline-size: 68ch;
    margin-block-end: calc(var(--u) * 0.5);
  }
  .rate > p {
    margin-block-end: calc(var(--u) * 0.375);
  }
  .arms {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, calc(var(--u) * 8.5)), 1fr));
    gap: calc(var(--u) * 1) calc(var(--u) * 1.25);
    max-inline-size: calc(var(--u) * 34);
    margin-block-end: calc(var(--u) * 0.5);
  }
  .arm {
    display: grid;
    grid-row: span 4;
    grid-template-rows: subgrid;
    gap: calc(var(--u) * 0.375);
    align-content: start;
  }
  .arm p {
    margin: 0;
    font-size: calc(var(--u) * 0.9375);
  }
  .arm-name {
    font-weight: 600;
  }
  .people {
    inline-size: 100%;
    max-inline-size: calc(var(--u) * 10);
    color: var(--accent);
  }
  .people[data-of='1000'] {
    max-inline-size: calc(var(--u) * 14);
  }
  .have {
    fill: currentColor;
  }
  .have-perhaps {
    fill: currentColor;
    fill-opacity: 0.45;
    stroke: currentColor;
    stroke-width: 1;
  }
  .others {
    fill: none;
    stroke: var(--edge);
    stroke-width: 1;
  }
  .others-perhaps {
    fill: var(--edge);
  }
  .empty {
    padding: calc(var(--u) * 0.625) min(calc(var(--u) * 0.875), 4cqi);
    border: 1px dashed var(--edge);
    border-radius: var(--radius);
  }
  .unchecked {
    white-space: normal;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    font-size: calc(var(--u) * 0.9375);
    line-height: 1.4;
  }
  th,
  td {
    padding: calc(var(--u) * 0.375) clamp(0.25rem, 2cqi, calc(var(--u) * 0.625));
    border: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }
  /* Close together, so that two groups fit on most phones; a shade where there is more, which
     lies under the ends of the table. */
  @container guide-post (max-width: 40rem) {
    .scroll {
      --cover: var(--surface) 40%, transparent;
      --shade: var(--line), transparent;
      background:
        linear-gradient(to right, var(--cover)) left / 2rem 100% no-repeat local,
        linear-gradient(to left, var(--cover)) right / 2rem 100% no-repeat local,
        linear-gradient(to right, var(--shade)) left / 0.75rem 100% no-repeat,
        linear-gradient(to left, var(--shade)) right / 0.75rem 100% no-repeat;
    }
    table {
      font-size: calc(var(--u) * 0.875);
    }
    th,
    td {
      padding-inline: 0.1875rem;
    }
    th {
      hyphens: auto;
    }
  }
  @media print {
    .trial > summary {
      display: block !important;
      color: inherit;
    }
  }
  @media (forced-colors: active) {
    .people {
      color: CanvasText;
    }
    .others {
      stroke: CanvasText;
    }
    .others-perhaps {
      fill: CanvasText;
    }
  }
`
