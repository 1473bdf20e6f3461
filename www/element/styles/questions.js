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
  .decision :is(span, select) {
    display: block;
  }
  select {
    inline-size: 100%;
    max-inline-size: calc(var(--u) * 24);
    min-block-size: calc(var(--u) * 2.75);
    margin-block-start: calc(var(--u) * 0.25);
    padding: calc(var(--u) * 0.375) calc(var(--u) * 0.5);
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--surface);
    color: inherit;
    font: inherit;
  }
  .passed li {
    margin: 0;
  }
  @container guide-post (min-width: 60rem) {
    .sides {
      grid-template: 'way topic' / minmax(0, 1fr) minmax(0, 3fr);
    }
    .progress {
      grid-area: way;
      align-self: start;
    }
  }
`
