import { css } from 'lit'

export const summaryStyles = css`
  .share {
    padding: calc(var(--u) * 0.75) min(calc(var(--u) * 1), 4cqi);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  [role='status']:empty {
    margin: 0;
  }
  .sheet {
    margin-block-start: calc(var(--u) * 1.5);
    padding: calc(var(--u) * 1.5) clamp(1rem, 4cqi, calc(var(--u) * 2.5));
    border: 1px solid var(--edge);
    background: var(--surface);
  }
  .sheet section {
    margin-block-start: calc(var(--u) * 1.25);
  }
  .sheet .label {
    padding-block-end: calc(var(--u) * 0.25);
    border-block-end: 1px solid var(--line);
  }
  .sheet li {
    margin-block-end: calc(var(--u) * 0.375);
  }
  .flags {
    padding: calc(var(--u) * 0.75);
    border: 2px solid var(--flag);
  }
  .questions > ul > li {
    position: relative;
    padding-inline-start: min(calc(var(--u) * 1.75), 9cqi);
  }
  .questions > ul > li::before {
    position: absolute;
    inset-block-start: 0.3em;
    inset-inline-start: 0;
    inline-size: min(0.9em, 6cqi);
    block-size: min(0.9em, 6cqi);
    border: 1.5px solid var(--edge);
    border-radius: 2px;
    content: '';
  }
  .sheet .named {
    margin-block: calc(var(--u) * 0.25);
    padding-inline-start: min(calc(var(--u) * 1.25), 6cqi);
  }
  .sources p {
    hyphens: manual;
    overflow-wrap: anywhere;
  }
  .sheet :is(.answers, .fits, .opposed) ul {
    columns: calc(var(--u) * 24) 2;
    column-gap: calc(var(--u) * 2.5);
    max-inline-size: none;
  }
  .sheet li {
    break-inside: avoid;
  }
  /* Small, black on white, in two columns: one or two sheets of A4 or Letter. Larger text on the screen is larger here. */
  @media print {
    :host {
      --ink: #000;
      --ink-soft: #222;
      --line: #888;
      --edge: #000;
      --flag: #000;
      --surface: #fff;
      color: #000;
      color-scheme: light;
    }
    .sheet {
      --p: calc(var(--u) * 0.75);
      font-size: var(--p);
      line-height: 1.25;
      margin: 0;
      padding: 0;
      border: 0;
    }
    .dense {
      --p: calc(var(--u) * 0.7125);
      line-height: 1.18;
    }
    .densest {
      --p: calc(var(--u) * 0.675);
      line-height: 1.15;
    }
    .sheet .title {
      margin: 0 0 calc(var(--p) * 0.25);
      font-size: calc(var(--p) * 1.6);
    }
    .sheet .label {
      margin: 0 0 calc(var(--p) * 0.25);
      padding: 0;
      font-size: calc(var(--p) * 1.125);
      break-after: avoid;
    }
    .sheet .small {
      font-size: calc(var(--p) * 0.875);
    }
    .sheet section {
      margin-block-start: calc(var(--p) * 0.5);
    }
    .sheet :is(p, ul) {
      max-inline-size: none;
      margin: 0 0 calc(var(--p) * 0.25);
    }
    .sheet li {
      margin-block-end: calc(var(--p) * 0.12);
    }
    .sheet :is(.answers, .matters, .fits, .opposed) ul {
      columns: 2;
      column-gap: calc(var(--p) * 1.5);
    }
    .sheet .sources p {
      font-size: calc(var(--p) * 0.9);
    }
    .questions > ul > li {
      padding-inline-start: calc(var(--p) * 1.5);
    }
    .sheet .named {
      columns: 3;
      column-gap: calc(var(--p) * 1.5);
      margin: 0;
      padding-inline-start: calc(var(--p) * 1);
    }
    .sheet .named li {
      margin: 0;
    }
    .open :is(.named, .named li),
    .running :is(.named, .named li, .questions li > div) {
      display: inline;
      padding: 0;
    }
    /* What runs on does so as a sentence does. */
    :is(.open, .running) .named::before {
      content: ' ';
    }
    .running .named li:not(:last-child)::after {
      content: '; ';
    }
    .sheet .open .named li:not(:last-child)::after {
      content: '. ';
    }
    .sheet.running li {
      margin-block-end: 0;
    }
    .flags {
      padding: calc(var(--p) * 0.5);
      break-inside: avoid;
    }
  }
`
