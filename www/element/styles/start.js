import { css } from 'lit'

export const startStyles = css`
  .title {
    max-inline-size: 28ch;
    margin-block: calc(var(--u) * 1) calc(var(--u) * 0.75);
    font-size: clamp(min(calc(var(--u) * 1.875), max(calc(var(--u) * 1.25), 12cqi)), 6cqi, calc(var(--u) * 2.75));
    line-height: 1.15;
  }
  .lead {
    max-inline-size: 54ch;
    font-size: calc(var(--u) * 1.1875);
  }
  .ways {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(var(--u) * 17)), 1fr));
    gap: calc(var(--u) * 1);
    max-inline-size: none;
    margin-block: calc(var(--u) * 2) calc(var(--u) * 3);
  }
  .ways li {
    display: flex;
    margin: 0;
  }
  /* Each way in is the arm of a guidepost; its outline is drawn behind the button, so that the focus ring stays whole. */
  .way {
    --arm: polygon(0 0, calc(100% - var(--u) * 1.25) 0, 100% 50%, calc(100% - var(--u) * 1.25) 100%, 0 100%);
    position: relative;
    flex: 1;
    isolation: isolate;
    align-content: center;
    min-inline-size: 0;
    padding-block: calc(var(--u) * 1.25);
    padding-inline: min(calc(var(--u) * 1.25), 5cqi) min(calc(var(--u) * 2.25), 10cqi);
    border: 0;
    background: none;
  }
  .way:dir(rtl) {
    --arm: polygon(0 50%, calc(var(--u) * 1.25) 0, 100% 0, 100% 100%, calc(var(--u) * 1.25) 100%);
  }
  .way::before,
  .way::after {
    position: absolute;
    z-index: -2;
    inset: 0;
    background: var(--edge);
    clip-path: var(--arm);
    content: '';
  }
  .way::after {
    z-index: -1;
    inset: 1.5px 2.5px 1.5px 1.5px;
    background: var(--surface);
  }
  .way:hover::before {
    background: var(--accent);
  }
  .way:hover::after {
    background: var(--accent-soft);
  }
  .way-name,
  .way-what {
    display: block;
  }
  .way-name {
    margin-block-end: calc(var(--u) * 0.25);
    font: 600 min(calc(var(--u) * 1.3125), 9.5cqi) / 1.25 var(--serif);
  }
  .way-what {
    color: var(--ink-soft);
  }
  .way.questions {
    color: var(--on-accent);
  }
  .way.questions::before,
  .way.questions::after {
    background: var(--accent);
  }
  .way.questions .way-what {
    color: inherit;
  }
  @media (forced-colors: active) {
    .way {
      border: 2px solid ButtonText;
    }
    .way::before,
    .way::after {
      content: none;
    }
  }
  .steps {
    margin-block-end: calc(var(--u) * 2.5);
  }
  .steps ol {
    margin: 0;
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(var(--u) * 24)), 1fr));
    gap: calc(var(--u) * 2) calc(var(--u) * 3);
  }
  .facts section {
    padding-block-start: calc(var(--u) * 0.875);
    border-block-start: 1px solid var(--line);
  }
`
