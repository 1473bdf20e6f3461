import { css } from 'lit'

/** Lines are borders: a stub from each box to a spine between the columns, and a trunk from the rules down to the option. */
export const mapStyles = css`
  details {
    container-type: inline-size;
  }
  .map {
    --gap: min(calc(var(--u) * 1.5), 6cqi);
    --middle: calc(var(--u) * 1.375);
    --thread: 2px solid var(--edge);
  }
  .map,
  :is(.strands, .conditions, .rules) {
    max-inline-size: none;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .lane,
  .strands,
  .conditions > li,
  .rules,
  .rules > li,
  .goal {
    position: relative;
  }
  .rules {
    isolation: isolate;
  }
  .lane > .label {
    margin-block-end: calc(var(--u) * 0.5);
  }
  .strands.strands {
    padding-inline-end: var(--gap);
    padding-block-end: calc(var(--u) * 1.25);
  }
  .strand {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: calc(var(--u) * 0.5) calc(var(--gap) * 2);
    margin: 0;
  }
  .strand + .strand {
    margin-block-start: calc(var(--u) * 0.75);
  }
  .map > li,
  :is(.conditions, .rules) > li {
    margin: 0;
  }
  :is(.conditions, .rules) > li + li {
    padding-block-start: calc(var(--u) * 0.5);
  }
  .box {
    display: block;
    inline-size: 100%;
    max-inline-size: none;
    min-block-size: calc(var(--u) * 2.75);
    margin: 0;
    padding: calc(var(--u) * 0.5) min(calc(var(--u) * 0.75), 4cqi);
    border: 2px solid var(--mark, var(--edge));
    border-radius: var(--radius);
    background: var(--mark-soft, var(--surface));
    color: var(--ink);
    font-size: calc(var(--u) * 1);
    line-height: 1.4;
  }
  .rules .box {
    border-color: var(--edge);
    background: var(--surface);
  }
  .box > .small {
    display: block;
  }
  .state {
    display: flex;
    gap: calc(var(--u) * 0.375);
    color: var(--mark, var(--ink));
    font-size: calc(var(--u) * 0.9375);
    font-weight: 600;
  }
  [data-state='met'],
  [data-standing='fits'] {
    --mark: var(--fits);
    --mark-soft: var(--fits-soft);
  }
  [data-state='open'],
  [data-standing='depends'] {
    --mark: var(--depends);
    --mark-soft: var(--depends-soft);
  }
  [data-state='open'] .box {
    border-style: dashed;
  }
  [data-state='speaks'],
  [data-standing='avoid'] {
    --mark: var(--avoid);
    --mark-soft: var(--avoid-soft);
  }
  [data-state='speaks'] .box {
    border-width: 4px;
    border-style: double;
  }
  [data-state='not'],
  [data-standing='does-not-fit'] {
    --mark: var(--none);
    --mark-soft: var(--none-soft);
  }
  [data-state='not'] .box {
    border-style: dotted;
  }
  guide-post-question {
    --question-pad: calc(var(--u) * 0.75) clamp(0.5rem, 3cqi, calc(var(--u) * 0.75));
  }
  .asked {
    margin-block: calc(var(--u) * 0.75) 0;
  }
  .goal {
    padding: calc(var(--u) * 0.75) calc(var(--u) * 1);
    border: 3px solid var(--mark);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .goal p,
  .elsewhere .label {
    margin-block-end: calc(var(--u) * 0.25);
  }
  .elsewhere {
    margin-inline-start: calc(var(--u) * 2);
    padding: calc(var(--u) * 1) 0 0 calc(var(--u) * 1);
    border-inline-start: 2px dashed var(--edge);
  }
  .conditions > li::after,
  .conditions > li::before,
  .rules > li::after,
  .rules > li::before,
  .strands::after,
  .lane + .lane::after,
  .goal::before {
    position: absolute;
    content: '';
    pointer-events: none;
  }
  /* From a condition to the spine, along the spine, and from the spine to a rule. */
  .conditions > li::after,
  .rules > li::after {
    inset-block-start: var(--middle);
    inline-size: var(--gap);
    border-block-start: var(--thread);
  }
  .conditions > li::after {
    inset-inline-start: 100%;
  }
  .conditions:only-child > li::after {
    inline-size: calc(var(--u) * 1);
  }
  /* It goes on behind the rule to the trunk. */
  .rules > li::after {
    z-index: -1;
    inset-inline: calc(var(--gap) * -1) auto;
    inline-size: calc(100% + var(--gap) + var(--u) * 1);
  }
  .conditions > li::before,
  .rules > li::before {
    inset-block: 0;
    border-inline-start: var(--thread);
  }
  .conditions > li::before {
    inset-inline-start: calc(100% + var(--gap));
  }
  .rules > li::before {
    inset-inline-start: calc(var(--gap) * -1);
  }
  :is(.conditions, .rules) > li:first-child::before {
    inset-block-start: var(--middle);
  }
  :is(.conditions, .rules) > li:last-child::before {
    inset-block-end: auto;
    block-size: var(--middle);
  }
  :is(.conditions, .rules) > li:only-child::before {
    display: none;
  }
  /* Where no rule is named the answers themselves lead on. */
  .conditions:only-child {
    grid-column: 1 / -1;
  }
  /* The trunk, from the first rule down to the option. */
  .strands::after,
  .lane + .lane::after {
    inset-block: var(--middle) 0;
    inset-inline-end: calc(var(--u) * 0.5);
    border-inline-start: 3px solid var(--edge);
  }
  .lane + .lane::after {
    inset-block-start: 0;
  }
  .goal::before {
    inset-block-start: calc(var(--u) * -0.625);
    inset-inline-end: calc(var(--u) * 0.5 - var(--u) * 0.5 - 1px);
    inline-size: calc(var(--u) * 1);
    block-size: calc(var(--u) * 0.625);
    background: var(--edge);
    clip-path: polygon(0 0, 100% 0, 50% 100%);
  }
  @container (max-width: 38em) {
    .lane {
      --stub: min(var(--u), 4cqi);
    }
    /* The names of the lanes as well, since the trunk runs down beside them. */
    :is(.strands.strands, .lane > .label) {
      padding-inline: calc(var(--u) * 0.25 + var(--stub)) 0;
    }
    .strand {
      grid-template-columns: minmax(0, 1fr);
    }
    .strands::after,
    .lane + .lane::after {
      inset-inline: calc(var(--u) * 0.25) auto;
    }
    :is(.conditions, .rules) > li::before {
      display: none;
    }
    .conditions > li::after,
    .rules > li::after {
      inset-inline: calc(var(--stub) * -1) auto;
      inline-size: var(--stub);
    }
    :is(.conditions, .rules) > li + li::after {
      inset-block-start: calc(var(--middle) + var(--u) * 0.5);
    }
    .goal::before {
      inset-inline: calc(var(--u) * -0.25 - 1px) auto;
    }
    .elsewhere {
      margin-inline-start: calc(var(--u) * 0.25);
    }
  }
  @media (forced-colors: active) {
    .goal::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .box {
      display: block !important;
    }
  }
`
