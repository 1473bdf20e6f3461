import { css } from 'lit'

export const editorStyles = css`
  .box {
    display: grid;
    grid-template-columns: auto 1fr;
    overflow: auto;
    max-block-size: min(70vh, calc(var(--u) * 40));
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--surface);
    font: calc(var(--u) * 0.875) / 1.6 ui-monospace, 'Cascadia Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace;
  }
  .box:focus-within {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  .gutter {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    padding: calc(var(--u) * 0.5);
    border-inline-end: 1px solid var(--line);
    background: var(--paper);
    color: var(--ink-soft);
    text-align: end;
    white-space: pre;
    user-select: none;
  }
  .gutter .error {
    color: var(--flag);
    font-weight: 700;
  }
  .gutter .warning {
    color: var(--depends);
    font-weight: 700;
  }
  .sheet {
    display: grid;
    min-inline-size: max-content;
  }
  .marks,
  textarea {
    grid-area: 1 / 1;
    box-sizing: content-box;
    margin: 0;
    padding: calc(var(--u) * 0.5);
    border: 0;
    font: inherit;
    white-space: pre;
    overflow-wrap: normal;
    tab-size: 4;
  }
  .marks {
    align-self: start;
    color: transparent;
  }
  textarea {
    z-index: 0;
    display: block;
    overflow: hidden;
    resize: none;
    outline: none;
    background: transparent;
    color: var(--ink);
  }
  .place {
    border-radius: 2px;
    background: var(--flag-soft);
    text-decoration: underline wavy var(--flag);
    text-underline-offset: 0.2em;
  }
  .place.warning {
    background: var(--depends-soft);
    text-decoration-color: var(--depends);
  }
  .said {
    margin-inline-start: 3ch;
    padding-inline: 1ch;
    border-radius: 2px;
    background: var(--flag-soft);
    color: var(--flag);
  }
  .said.warning {
    background: var(--depends-soft);
    color: var(--depends);
  }
`
