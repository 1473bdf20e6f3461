import { css } from 'lit'

export const resultsStyles = css`
  .lead {
    font-size: calc(var(--u) * 1.125);
  }
  .tally {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(var(--u) * 22)), 1fr));
    gap: calc(var(--u) * 0.5) calc(var(--u) * 1.5);
    max-inline-size: none;
    margin-block: calc(var(--u) * 1.5);
  }
  .tally li {
    display: flex;
    gap: calc(var(--u) * 0.625);
    margin: 0;
  }
  [data-standing='fits'] {
    color: var(--fits);
  }
  [data-standing='depends'] {
    color: var(--depends);
  }
  [data-standing='avoid'] {
    color: var(--avoid);
  }
  [data-standing='does-not-fit'] {
    color: var(--none);
  }
  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(var(--u) * 26)), 1fr));
    gap: calc(var(--u) * 1) calc(var(--u) * 3);
    padding-block: calc(var(--u) * 1);
    border-block: 1px solid var(--line);
  }
  .short {
    margin-block-end: calc(var(--u) * 1.25);
    padding: calc(var(--u) * 1) clamp(1rem, 4cqi, calc(var(--u) * 1.5)) calc(var(--u) * 0.5);
    border-radius: var(--radius);
    background: var(--fits-soft);
  }
  .short ul {
    columns: calc(var(--u) * 17) 2;
    max-inline-size: none;
    margin: 0;
  }
  /* The point stands beside the first line of the name. */
  .short li {
    break-inside: avoid;
    margin: 0;
    line-height: calc(var(--u) * 2.6);
  }
  .short button {
    vertical-align: top;
  }
  .outside {
    margin-block-start: calc(var(--u) * 2);
  }
  .answers dl {
    margin: 0;
  }
  /* Apart from what follows, where it is not folded. */
  .outside .answers {
    margin-block-end: calc(var(--u) * 1);
  }
  .answers div {
    padding-block: calc(var(--u) * 0.375);
    border-block-start: 1px solid var(--line);
  }
  dt {
    color: var(--ink-soft);
  }
  dd {
    margin: 0;
  }
  /* As tall as a finger needs, in a line that is no taller for it. */
  dd .quiet {
    margin-block: calc(var(--u) * -0.5);
    padding-inline: calc(var(--u) * 0.25);
  }
  .jumps ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(calc(var(--u) * 9), 40%)), 1fr));
    column-gap: calc(var(--u) * 1);
    margin: 0;
  }
  .jumps li {
    margin: 0;
  }
  .group {
    margin-block-start: calc(var(--u) * 3.5);
  }
  /* The name of a group stands on the arm of a guidepost. */
  .group-name {
    inline-size: fit-content;
    margin-block-end: calc(var(--u) * 0.625);
    padding: calc(var(--u) * 0.25) calc(var(--u) * 1.5) calc(var(--u) * 0.25) calc(var(--u) * 0.875);
    background: var(--accent);
    color: var(--on-accent);
    clip-path: polygon(0 0, calc(100% - var(--u) * 0.75) 0, 100% 50%, calc(100% - var(--u) * 0.75) 100%, 0 100%);
    font-weight: 600;
  }
  .group-name:dir(rtl) {
    clip-path: polygon(calc(var(--u) * 0.75) 0, 100% 0, 100% 100%, calc(var(--u) * 0.75) 100%, 0 50%);
  }
  .cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--u) * 1);
  }
  .folded {
    margin-block-start: calc(var(--u) * 0.5);
  }
  .folded > .cards {
    padding-block: calc(var(--u) * 0.5) calc(var(--u) * 1);
  }
  .neighbours {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--u) * 0.5) calc(var(--u) * 2);
    justify-content: space-between;
    max-inline-size: none;
    margin-block-start: calc(var(--u) * 0.5);
  }
  /* What has focus is not hidden behind the bar of picks. */
  .group:has(~ .bottom > [data-picked]) {
    --covered: calc(var(--u) * 11);
  }
  /* Just above the bar that is always in sight: no line of text shows between the two. */
  .bottom {
    position: sticky;
    z-index: 1;
    inset-block-end: calc(var(--rem) * (0.5 + 3.3125 * var(--bar)));
  }
  .team {
    margin-block: calc(var(--u) * 4) calc(var(--u) * 1.5);
    padding: calc(var(--u) * 1.25) clamp(1rem, 4cqi, calc(var(--u) * 2));
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .ticks {
    padding: 0;
    list-style: none;
  }
  .ticks > li {
    position: relative;
    margin-block-end: calc(var(--u) * 0.625);
    padding-inline-start: min(calc(var(--u) * 2), 10cqi);
  }
  .ticks > li::before {
    position: absolute;
    inset-block-start: calc(var(--u) * 0.25);
    inset-inline-start: 0;
    inline-size: min(calc(var(--u) * 1.125), 7cqi);
    block-size: min(calc(var(--u) * 1.125), 7cqi);
    border: 2px solid var(--edge);
    border-radius: 3px;
    content: '';
  }
  @media (forced-colors: active) {
    .short {
      border: 1px solid CanvasText;
    }
    .group-name {
      border: 1px solid CanvasText;
      clip-path: none;
    }
  }
  @media print {
    .folded {
      display: none;
    }
    .answers::details-content {
      block-size: auto;
      content-visibility: visible;
    }
    .short {
      display: none;
    }
    .group {
      margin-block-start: calc(var(--u) * 1.5);
    }
    .group-name {
      padding: 0;
      background: none;
      color: inherit;
      clip-path: none;
    }
    .answers summary {
      display: block !important;
    }
  }
`
