import { css } from 'lit'

export const valuesStyles = css`
  .promise {
    padding: calc(var(--u) * 0.75) min(calc(var(--u) * 1), 4cqi);
    border-inline-start: 4px solid var(--accent);
    background: var(--accent-soft);
  }
  .matters {
    margin-block: calc(var(--u) * 1.5);
    border-block-start: 1px solid var(--line);
  }
  .matter {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--u) * 0.375) calc(var(--u) * 1);
    align-items: center;
    justify-content: space-between;
    padding-block: calc(var(--u) * 0.75);
    border-block-end: 1px solid var(--line);
  }
  .matter-name {
    flex: 1 1 calc(var(--u) * 16);
    /* At most as wide as the screen: a long word in the largest text breaks. */
    min-inline-size: 0;
    font-weight: 600;
  }
  .scale {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--u) * 0.375);
  }
  .scale label {
    display: flex;
    gap: calc(var(--u) * 0.5);
    align-items: center;
    min-block-size: calc(var(--u) * 2.75);
    min-inline-size: calc(var(--rem) * 2.75);
    padding: calc(var(--u) * 0.375) calc(var(--u) * 0.625);
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--surface);
    line-height: 1.3;
    cursor: pointer;
  }
  .scale label:hover {
    border-color: var(--accent);
  }
  .scale .unsure {
    border-style: dashed;
    color: var(--ink-soft);
  }
  .scale label:has(:checked) {
    border-color: var(--accent);
    background: var(--accent-soft);
    box-shadow: inset 0 0 0 1px var(--accent);
  }
  .scale label:has(:focus-visible) {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  .scale input {
    flex: none;
    inline-size: calc(var(--u) * 1.25);
    block-size: calc(var(--u) * 1.25);
    margin: 0;
    accent-color: var(--accent);
  }
  .scale input:focus-visible {
    outline: none;
  }
  .words label {
    display: block;
    margin-block-end: calc(var(--u) * 0.375);
  }
  /* All five in one row, where there is just room for them. */
  @container guide-post (max-width: 52rem) {
    .scale label {
      gap: calc(var(--u) * 0.375);
      padding-inline: calc(var(--u) * 0.4375);
    }
  }
  @container guide-post (max-width: 40rem) {
    .matter-name {
      flex-basis: 100%;
    }
    /* All steps side by side, as on a ruler. */
    .scale {
      gap: calc(var(--u) * 0.25);
      inline-size: 100%;
    }
    .scale label {
      flex: 1 1 min-content;
      flex-direction: column;
      gap: calc(var(--u) * 0.25);
      padding: calc(var(--u) * 0.5) calc(var(--u) * 0.25);
      font-size: calc(var(--u) * 0.875);
      text-align: center;
    }
  }
  /* Where the last of them cannot stand beside the others, it is no step of the ruler. */
  @container guide-post (max-width: 22em) {
    .scale .unsure {
      flex: 1 0 100%;
      flex-direction: row;
      justify-content: center;
    }
  }
`
