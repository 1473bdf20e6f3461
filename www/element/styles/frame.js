import { css } from 'lit'

export const frameStyles = css`
  :host {
    container: guide-post / inline-size;
    background: var(--paper);
  }
  /* While something inside has focus, the tag matches :focus for its page too: a page that rings whatever has focus would ring
     all of the guide. Where the page made the tag itself focusable, the ring is the page's. */
  :host(:focus:not([tabindex])) {
    outline: none !important;
  }
  .page {
    max-inline-size: calc(var(--u) * 68);
    margin-inline: auto;
    padding: calc(var(--u) * 1) clamp(1rem, 4cqi, calc(var(--u) * 2.5)) 0;
  }
  .read-on {
    margin-block-end: calc(var(--u) * 1.5);
  }
  .head {
    display: flex;
    margin-block-start: calc(var(--u) * 0.25);
    flex-wrap: wrap;
    gap: calc(var(--u) * 0.75) calc(var(--u) * 2);
    align-items: end;
    justify-content: space-between;
    border-block-end: 1px solid var(--line);
  }
  /* Folded, no tabs stand between its buttons and its line. */
  .head:has(> [hidden]) {
    padding-block-end: calc(var(--u) * 0.625);
  }
  .top {
    display: flex;
    flex: 1 1 auto;
    flex-wrap: wrap;
    min-inline-size: 0;
    gap: calc(var(--u) * 1);
    align-items: center;
    justify-content: space-between;
  }
  .top > .row {
    flex: none;
  }
  .brand {
    display: flex;
    flex: 1 1 calc(var(--u) * 10);
    min-inline-size: 0;
    gap: calc(var(--u) * 0.625);
    align-items: center;
    margin: 0 0 calc(var(--u) * 0.625);
    color: var(--accent);
  }
  .brand > span {
    min-inline-size: 0;
  }
  .brand :is(b, .small) {
    display: block;
  }
  .brand b {
    font: 600 min(calc(var(--u) * 1.375), 12cqi) / 1.1 var(--serif);
  }
  .brand .small {
    font-size: calc(var(--u) * 0.875);
    line-height: 1.3;
  }
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--u) * 0.25);
    max-inline-size: none;
    margin: 0;
  }
  .tabs li {
    margin: 0;
  }
  .tab {
    padding: calc(var(--u) * 0.5) calc(var(--u) * 0.625);
    border: 0;
    border-block-end: 3px solid transparent;
    border-radius: 0;
    background: none;
    color: var(--ink-soft);
  }
  .tab[aria-current] {
    border-block-end-color: var(--accent);
    color: var(--accent);
    font-weight: 600;
  }
  .notice {
    margin-block: calc(var(--u) * 0.75);
    padding-inline-start: min(calc(var(--u) * 0.875), 4cqi);
    border-inline-start: 4px solid var(--depends);
    color: var(--ink-soft);
    font-size: calc(var(--u) * 0.9375);
  }
  .notice p {
    max-inline-size: none;
    margin: 0;
  }
  .view {
    padding-block: calc(var(--u) * 1) calc(var(--u) * 3);
  }
  .said {
    margin-block-end: calc(var(--u) * 1);
    padding: calc(var(--u) * 0.625) min(calc(var(--u) * 0.875), 4cqi);
    border-inline-start: 4px solid var(--accent);
    background: var(--accent-soft);
  }
  .clash {
    margin-block-end: calc(var(--u) * 2);
    padding: calc(var(--u) * 1) min(calc(var(--u) * 1.25), 4cqi) calc(var(--u) * 0.5);
    border: 2px solid var(--avoid);
    border-radius: var(--radius);
    background: var(--avoid-soft);
  }
  .clash .quiet {
    display: block;
  }
  /*
   * It keeps its size, so that large text does not fill the screen with it. Where the guide is the page itself it is always
   * in sight; on a page of a host it would cover what is not ours, and stands at the end: it could stick only a million
   * pixels below the screen.
   */
  .bar {
    --u: var(--rem);
    font-size: calc(var(--u) * 1.0625);
    position: sticky;
    z-index: 2;
    inset-block-end: calc((var(--bar) - 1) * 1000000px);
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--u) * 0.5);
    align-items: center;
    justify-content: space-between;
    margin-inline: calc(var(--u) * -0.5);
    padding: calc(var(--u) * 0.5);
    border-block-start: 1px solid var(--line);
    background: var(--paper);
  }
  .bar .row {
    gap: calc(var(--u) * 0.25);
  }
  .bar button {
    padding-inline: calc(var(--u) * 0.75);
  }
  .bar .size button {
    text-align: center;
  }
  .bar .size span {
    min-inline-size: 4ch;
    text-align: center;
  }
  button:disabled {
    border-color: var(--line);
    color: var(--ink-soft);
    cursor: default;
  }
  [aria-pressed='true'] {
    border-color: var(--accent);
    background: var(--accent-soft);
    color: var(--accent);
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .tab:not([aria-current]) {
      border-block-end-color: Canvas;
    }
    .said {
      border: 1px solid CanvasText;
    }
  }
  @media (max-height: 30rem) {
    .bar {
      position: static;
    }
  }
  @container guide-post (max-width: 40rem) {
    .head {
      gap: calc(var(--u) * 0.125);
      align-items: start;
    }
    .tabs {
      margin-inline: calc(var(--rem) * -0.375);
      gap: 0;
    }
    /* As tall as a finger needs, also where large text makes many rows of them. */
    .tab {
      min-block-size: calc(var(--rem) * 2.75);
      padding: calc(var(--u) * 0.25) calc(var(--u) * 0.375);
      font-size: calc(var(--u) * 0.875);
    }
    .bar :is(.scale, .audience) {
      display: none;
    }
    .bar button {
      padding-inline: calc(var(--u) * 0.375);
    }
  }
  /* About twenty letters a line or fewer: a small screen, or large text on a phone. */
  @container guide-post (max-width: 22em) {
    .page {
      padding-inline: 0.75rem;
      hyphens: auto;
      hyphenate-limit-chars: 9 4 4;
    }
    .bar,
    .bar .row {
      gap: calc(var(--u) * 0.25);
      margin-inline: 0;
      padding-inline: 0;
    }
    .bar :is(button, guide-post-save) {
      font-size: calc(var(--u) * 0.9375);
      hyphens: manual;
    }
  }
  dialog {
    max-inline-size: min(calc(var(--u) * 28), 90%);
    padding: min(calc(var(--u) * 1.5), 5cqi);
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--ink);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 50%);
  }
  @media print {
    /* The summary is a sheet of its own, and says itself what stands around it on the screen. */
    .page[data-view='summary'] > :not(.view) {
      display: none;
    }
    .page,
    .view {
      max-inline-size: none;
      padding: 0;
    }
    :host {
      --paper: #fff;
      --surface: #fff;
      --ink: #000;
      --ink-soft: #222;
      --accent: #000;
      background: #fff;
    }
  }
`
