import { css } from 'lit'

export const questionsStyles = css`
  .sides {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--u) * 3);
  }
  .count {
    margin: 0;
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--u) * 0.75);
    align-items: center;
    margin-block-start: calc(var(--u) * 2.5);
  }
  .progress {
    padding: calc(var(--u) * 1) min(calc(var(--u) * 1.25), 4cqi);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .progress > :last-child {
    margin-block-end: 0;
  }
  .decision {
    display: block;
    margin-block-end: calc(var(--u) * 1);
  }
  .decision > span {
    display: block;
  }
  .decision > .chosen {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: calc(var(--u) * 0.5);
    align-items: center;
    max-inline-size: calc(var(--u) * 24);
    min-block-size: calc(var(--u) * 2.75);
    margin-block-start: calc(var(--u) * 0.25);
    padding: calc(var(--u) * 0.375) calc(var(--u) * 0.5);
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--surface);
    /* A long word stays whole, as in a heading. */
    font-size: min(calc(var(--u) * 1.0625), 9.5cqi);
    line-height: 1.3;
    position: relative;
  }
  .chosen::after {
    inline-size: calc(var(--u) * 0.5);
    block-size: calc(var(--u) * 0.5);
    margin: 0 calc(var(--u) * 0.125) calc(var(--u) * 0.25);
    border: solid;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    content: '';
  }
  .chosen:has(:focus-visible) {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  select {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    font: inherit;
    cursor: pointer;
    opacity: 0;
  }
  .passed li {
    margin: 0;
  }
  /* As text: in large text there is no room beside the questions. */
  @container guide-post (min-width: 56em) {
    .sides {
      grid-template: 'way topic' / minmax(0, 1fr) minmax(0, 3fr);
    }
    .progress {
      grid-area: way;
      align-self: start;
    }
  }
`
