/**
 * Colour, size and space of the page, as custom properties on `<guide-post>`. Its parts inherit them.
 *
 * A host page may set any `--guidepost-*` property. Every size counts in `--u`, one unit of text, so that the reader's
 * text size scales everything and nothing else on the host's page.
 */

import { css } from 'lit'

const light = css`
  color-scheme: light;
  --paper: var(--guidepost-paper, #f8f4ec);
  --surface: var(--guidepost-surface, #fffdf8);
  --ink: var(--guidepost-ink, #1e2a2c);
  --ink-soft: var(--guidepost-ink-soft, #47555a);
  --line: #dcd3c3;
  --edge: #7b7568;
  --accent: var(--guidepost-accent, #0c4a52);
  --accent-soft: #e0ecea;
  --on-accent: #fffdf8;
  --fits: #17552f;
  --fits-soft: #e3efe3;
  --depends: #614300;
  --depends-soft: #f7ebd0;
  --avoid: #86260f;
  --avoid-soft: #f8e4db;
  --none: #4d5054;
  --none-soft: #ece8df;
  --flag: #8d1414;
  --flag-soft: #fdeae6;
  --focus: #0a5bd3;
`

const dark = css`
  color-scheme: dark;
  --paper: var(--guidepost-paper, #151b1d);
  --surface: var(--guidepost-surface, #1d2527);
  --ink: var(--guidepost-ink, #f0eadf);
  --ink-soft: var(--guidepost-ink-soft, #c5c3b8);
  --line: #39454a;
  --edge: #8f979a;
  --accent: var(--guidepost-accent, #9ad7d3);
  --accent-soft: #20373a;
  --on-accent: #10201f;
  --fits: #a3dcb0;
  --fits-soft: #1d3526;
  --depends: #f0cf8b;
  --depends-soft: #3a2f17;
  --avoid: #f7b5a1;
  --avoid-soft: #41241b;
  --none: #c3c6c8;
  --none-soft: #2b3235;
  --flag: #ffb3a8;
  --flag-soft: #471d1a;
  --focus: #8cc2ff;
`

const contrast = css`
  --paper: Canvas;
  --surface: Canvas;
  --ink: CanvasText;
  --ink-soft: CanvasText;
  --line: CanvasText;
  --edge: CanvasText;
`

export const tokens = css`
  :host {
    /* Many a host makes its root text small to count in tens: text for readers is never smaller than a browser's own. */
    --rem: max(1rem, 16px);
    --u: var(--rem);
    /* The reader's text size, for what lies within a part that keeps its own. */
    --scaled: var(--u);
    --serif: var(--guidepost-serif, 'Iowan Old Style', 'Palatino Linotype', P052, Charter, Georgia, serif);
    --sans: var(--guidepost-sans, 'Seravek', 'Segoe UI', system-ui, 'Noto Sans', sans-serif);
    --radius: calc(var(--u) * 0.5);
    /* Whether the bar is always in sight: 1 or 0. */
    --bar: var(--guidepost-bar, 0);
    ${light}
  }
  @media (prefers-color-scheme: dark) {
    :host(:not([theme='light'])) {
      ${dark}
    }
  }
  :host([theme='dark']) {
    ${dark}
  }
  @media (prefers-contrast: more) {
    :host {
      ${contrast}
    }
  }
  @media (forced-colors: active) {
    :host {
      --on-accent: CanvasText;
    }
  }
  :host([text-scale='125']) {
    --u: calc(var(--rem) * 1.25);
  }
  :host([text-scale='150']) {
    --u: calc(var(--rem) * 1.5);
  }
  :host([text-scale='175']) {
    --u: calc(var(--rem) * 1.75);
  }
  :host([text-scale='200']) {
    --u: calc(var(--rem) * 2);
  }
`
