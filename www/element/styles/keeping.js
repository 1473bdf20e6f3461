import { css } from 'lit'

export const keepingStyles = css`
  .panel,
  dialog {
    padding: min(calc(var(--u) * 1.25), 5cqi);
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--ink);
  }
  .panel {
    margin-block: calc(var(--u) * 1);
  }
  /* The button stands in the bar, which keeps its size; what it opens does not. */
  dialog {
    --u: var(--scaled);
    max-inline-size: min(calc(var(--u) * 34), 92%);
    font-size: calc(var(--u) * 1.0625);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 50%);
  }
  .label {
    margin-block-end: calc(var(--u) * 0.5);
  }
  .field {
    display: grid;
    gap: calc(var(--u) * 0.25);
    margin-block-end: calc(var(--u) * 0.25);
  }
  .field .label {
    margin: 0;
  }
  input[name='passphrase'] {
    inline-size: 100%;
    max-inline-size: calc(var(--u) * 24);
    min-block-size: calc(var(--u) * 2.75);
    padding: calc(var(--u) * 0.5) calc(var(--u) * 0.75);
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--paper);
  }
  .show {
    display: inline-flex;
    gap: calc(var(--u) * 0.5);
    align-items: center;
    min-block-size: calc(var(--u) * 2.75);
  }
  input[type='checkbox'] {
    inline-size: calc(var(--u) * 1.25);
    block-size: calc(var(--u) * 1.25);
    accent-color: var(--accent);
  }
  [role='alert']:empty {
    display: none;
  }
  [role='alert'] {
    color: var(--avoid);
  }
  .short {
    display: none;
  }
  @container (max-width: 40rem) {
    .long {
      display: none;
    }
    .short {
      display: inline;
    }
    button:has(.short) {
      padding-inline: calc(var(--u) * 0.375);
    }
  }
  .row {
    margin-block-start: calc(var(--u) * 0.5);
  }
`
