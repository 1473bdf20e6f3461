import { css } from 'lit'

export const compareStyles = css`
  /* It keeps its size as the bar below it does, so that large text does not fill the screen with it. */
  .picked {
    --u: var(--rem);
    display: flex;
    font-size: calc(var(--u) * 1.0625);
    flex-wrap: wrap;
    gap: calc(var(--u) * 0.5) calc(var(--u) * 1);
    align-items: center;
    max-block-size: 40vh;
    overflow-y: auto;
    padding: calc(var(--u) * 0.5) calc(var(--u) * 0.75);
    border: 2px solid var(--accent);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .picked :is(p, ul, li) {
    margin: 0;
  }
  .picked .row {
    gap: calc(var(--u) * 0.5);
  }
  .picked details {
    flex: 1 1 calc(var(--u) * 16);
  }
  .picked ul {
    max-inline-size: none;
    margin-block-end: calc(var(--u) * 0.5);
  }
  button:disabled {
    border-color: var(--line);
    background: var(--none-soft);
    color: var(--none);
    cursor: default;
  }
  dialog {
    inline-size: 100%;
    max-inline-size: min(calc(var(--u) * 80), 100%);
    block-size: 100%;
    max-block-size: 100%;
    padding: 0;
    border: 0;
    background: var(--paper);
    color: var(--ink);
  }
  /* Which column is which stays in sight, and covers nothing that has focus. */
  @media (min-height: 30rem) {
    dialog {
      scroll-padding-block-start: calc(var(--u) * 6);
    }
    thead :is(td, th) {
      position: sticky;
      z-index: 1;
      inset-block-start: 0;
    }
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 50%);
  }
  .sheet {
    padding: calc(var(--u) * 1) clamp(0.875rem, 3vw, calc(var(--u) * 2)) calc(var(--u) * 2);
    container-type: inline-size;
  }
  .top {
    display: flex;
    margin-block-end: calc(var(--u) * 0.75);
    flex-wrap: wrap;
    gap: calc(var(--u) * 0.5) calc(var(--u) * 1);
    align-items: center;
    justify-content: space-between;
  }
  .top > :first-child {
    margin: 0;
  }
  table {
    inline-size: 100%;
    margin-block: calc(var(--u) * 1);
    border-collapse: collapse;
    table-layout: fixed;
  }
  thead td {
    inline-size: calc(var(--u) * 10);
  }
  th,
  td {
    padding: calc(var(--u) * 0.75) min(calc(var(--u) * 0.75), 4cqi);
    border-block-end: 1px solid var(--line);
    font-weight: inherit;
    text-align: start;
    vertical-align: top;
  }
  thead th {
    border: 0;
    background: var(--paper);
    box-shadow: inset 0 -3px var(--accent);
    font: 600 calc(var(--u) * 1.1875) / 1.3 var(--serif);
    vertical-align: bottom;
  }
  tbody th {
    color: var(--ink-soft);
    font-weight: 600;
  }
  td + td,
  th + td {
    border-inline-start: 1px solid var(--line);
  }
  td > :last-child {
    margin-block-end: 0;
  }
  .of {
    display: none;
  }
  .standing {
    display: flex;
    gap: calc(var(--u) * 0.5);
    color: var(--mark, var(--ink));
    font-weight: 600;
    line-height: 1.3;
  }
  [data-standing='fits'] {
    --mark: var(--fits);
  }
  [data-standing='depends'] {
    --mark: var(--depends);
  }
  [data-standing='avoid'] {
    --mark: var(--avoid);
  }
  [data-standing='does-not-fit'] {
    --mark: var(--none);
  }
  @container (max-width: 48em) {
    table,
    tbody,
    tr,
    th,
    td {
      display: block;
    }
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tbody tr {
      margin-block-end: calc(var(--u) * 1.5);
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--surface);
    }
    tbody th {
      border-start-start-radius: calc(var(--radius) - 1px);
      border-start-end-radius: calc(var(--radius) - 1px);
      background: var(--accent-soft);
      color: var(--ink);
      font-size: calc(var(--u) * 1.125);
    }
    th + td,
    td + td {
      border-inline-start: 0;
    }
    tr > :last-child {
      border-block-end: 0;
    }
    .of {
      display: block;
      margin-block-end: calc(var(--u) * 0.25);
      font-weight: 600;
    }
  }
`
