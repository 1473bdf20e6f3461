import { css } from 'lit'

export const layout = css`
  :host {
    container: guide-post-workshop / inline-size;
    background: var(--paper);
  }
  .page {
    max-inline-size: calc(var(--u) * 100);
    margin-inline: auto;
    padding: calc(var(--u) * 1) clamp(1rem, 3cqi, calc(var(--u) * 2)) calc(var(--u) * 3);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--u) * 0.75) calc(var(--u) * 2);
    align-items: end;
    justify-content: space-between;
    padding-block-end: calc(var(--u) * 0.625);
    border-block-end: 1px solid var(--line);
  }
  .brand {
    display: flex;
    gap: calc(var(--u) * 0.625);
    align-items: center;
    color: var(--accent);
  }
  .brand h1 {
    margin: 0;
    font-size: calc(var(--u) * 1.375);
    line-height: 1.1;
  }
  select,
  .trial textarea {
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--ink);
  }
  select {
    min-block-size: calc(var(--u) * 2.75);
    max-inline-size: 100%;
    padding-inline: calc(var(--u) * 0.75);
    font: inherit;
  }
  .notice {
    max-inline-size: none;
    margin-block: calc(var(--u) * 0.75) calc(var(--u) * 1.25);
    padding-inline-start: calc(var(--u) * 0.875);
    border-inline-start: 4px solid var(--depends);
    color: var(--ink-soft);
    font-size: calc(var(--u) * 0.9375);
  }
  .notice strong {
    color: var(--ink);
  }
  .stopped {
    padding: calc(var(--u) * 0.75) calc(var(--u) * 1);
    border-radius: var(--radius);
    background: var(--flag-soft);
    color: var(--flag);
  }
  .desk {
    display: grid;
    gap: calc(var(--u) * 1.25) calc(var(--u) * 1.5);
    grid-template-columns: minmax(0, 1fr);
  }
  .desk > * {
    min-inline-size: 0;
  }
  .over {
    min-block-size: calc(var(--u) * 2.75);
    margin-block-end: calc(var(--u) * 0.5);
  }
  .over h2 {
    flex: 1 1 auto;
    margin: 0;
  }
  .tools {
    gap: calc(var(--u) * 0.5);
    margin-block-end: calc(var(--u) * 0.75);
  }
  .tools button {
    padding-inline: calc(var(--u) * 0.75);
  }
  button:disabled {
    border-color: var(--line);
    background: none;
    color: var(--ink-soft);
    cursor: default;
  }
  .list {
    overflow: auto;
    max-block-size: calc(var(--u) * 18);
    margin-block-end: calc(var(--u) * 0.75);
    padding: calc(var(--u) * 0.25) calc(var(--u) * 0.5);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .files ul {
    margin-block-end: calc(var(--u) * 0.5);
  }
  .files li {
    margin: 0;
  }
  .file {
    inline-size: 100%;
    padding: calc(var(--u) * 0.3125) calc(var(--u) * 0.75);
    border-color: transparent;
    background: none;
    font-size: calc(var(--u) * 0.9375);
  }
  .file[aria-current] {
    border-color: var(--accent);
    background: var(--accent-soft);
    color: var(--accent);
    font-weight: 600;
  }
  .problems ul {
    overflow: auto;
    max-block-size: min(60vh, calc(var(--u) * 34));
    padding: 3px;
  }
  .problem {
    display: grid;
    inline-size: 100%;
    margin-block-end: calc(var(--u) * 0.5);
    border-inline-start: 5px solid var(--flag);
  }
  .problem.warning {
    border-inline-start-color: var(--depends);
  }
  @container guide-post-workshop (min-width: 48rem) {
    .desk {
      grid-template-columns: calc(var(--u) * 14) minmax(0, 1fr);
    }
    .problems {
      grid-column: 2;
    }
    .files {
      grid-row: span 2;
    }
    .list {
      max-block-size: none;
      padding: 0;
      border: 0;
    }
  }
  @container guide-post-workshop (min-width: 72rem) {
    .desk {
      grid-template-columns: calc(var(--u) * 14) minmax(0, 1fr) calc(var(--u) * 20);
    }
    .problems {
      grid-column: auto;
    }
    .files {
      grid-row: auto;
    }
  }
`
