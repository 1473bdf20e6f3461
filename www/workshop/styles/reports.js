import { css } from 'lit'

export const reports = css`
  .reports,
  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(var(--u) * 26)), 1fr));
    gap: calc(var(--u) * 1.5);
  }
  .reports {
    margin-block: calc(var(--u) * 2) calc(var(--u) * 1.5);
    align-items: start;
  }
  .report {
    min-inline-size: 0;
    padding: calc(var(--u) * 1) calc(var(--u) * 1.25);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .sides > * {
    min-inline-size: 0;
  }
  .old {
    border-inline-start: 4px dotted var(--edge);
    padding-inline-start: calc(var(--u) * 0.75);
  }
  .verdict {
    font-weight: 600;
  }
  .verdict.good,
  .good > b {
    color: var(--fits);
  }
  .verdict.bad,
  .bad > b {
    color: var(--flag);
  }
  .failures {
    margin-block: calc(var(--u) * 0.5);
    padding-inline-start: calc(var(--u) * 1);
    border-inline-start: 4px solid var(--flag);
  }
  .failures p,
  .differences p {
    margin-block-end: calc(var(--u) * 0.25);
  }
  .differences > li {
    padding-block: calc(var(--u) * 0.625);
    border-block-start: 1px solid var(--line);
  }
  .trial .differences > li {
    padding-block: calc(var(--u) * 0.25);
  }
  code,
  pre,
  .trial textarea {
    font: calc(var(--u) * 0.9375) / 1.5 ui-monospace, 'Cascadia Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace;
  }
  code {
    overflow-wrap: anywhere;
  }
  pre {
    margin: 0;
    padding: calc(var(--u) * 0.5) calc(var(--u) * 0.75);
    border-radius: var(--radius);
    background: var(--paper);
    white-space: pre-wrap;
  }
  .standing {
    padding-inline: calc(var(--u) * 0.375);
    border-radius: 3px;
    background: var(--none-soft);
    color: var(--none);
    font-weight: 600;
    white-space: nowrap;
  }
  .standing[data-standing='fits'] {
    background: var(--fits-soft);
    color: var(--fits);
  }
  .standing[data-standing='depends'] {
    background: var(--depends-soft);
    color: var(--depends);
  }
  .standing[data-standing='avoid'] {
    background: var(--avoid-soft);
    color: var(--avoid);
  }
  .trial form {
    display: grid;
    gap: calc(var(--u) * 0.5);
    justify-items: start;
  }
  .trial textarea {
    inline-size: 100%;
    padding: calc(var(--u) * 0.5);
    resize: vertical;
  }
`
