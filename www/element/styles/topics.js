/** The topics, as stops on one way. */

import { css } from 'lit'

export const topicsStyles = css`
  .way {
    --dot: calc(var(--u) * 0.875);
  }
  .way li {
    position: relative;
    margin: 0;
    padding-block-end: calc(var(--u) * 0.5);
    padding-inline-start: calc(var(--u) * 1.5);
  }
  /* Stops on one way. */
  .way li::before {
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--dot) / 2 - 1px);
    border-inline-start: 2px solid var(--line);
    content: '';
  }
  .way li::after {
    position: absolute;
    inset-block-start: calc(var(--u) * 0.75);
    inset-inline-start: 0;
    inline-size: var(--dot);
    block-size: var(--dot);
    border: 2px solid var(--edge);
    border-radius: 50%;
    background: var(--paper);
    content: '';
  }
  .way .begun::after {
    border-color: var(--accent);
    background: var(--accent);
  }
  .stop {
    display: flex;
    flex-direction: column;
    padding: calc(var(--u) * 0.375) calc(var(--u) * 0.75);
    border: 0;
    background: none;
  }
  .stop .small {
    font-size: calc(var(--u) * 0.875);
  }
  .stop[aria-current] {
    color: var(--accent);
    font-weight: 600;
  }
  .stop[aria-current] .small {
    font-weight: 400;
  }
  /* As text: in large text there is no room beside the questions. */
  @container guide-post (min-width: 56em) {
    .way {
      grid-area: way;
    }
    .all {
      display: none;
    }
  }
`
