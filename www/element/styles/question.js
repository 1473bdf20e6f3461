import { css } from 'lit'

export const questionStyles = css`
  :host {
    margin-block: calc(var(--u) * 1.25);
    scroll-margin-block-start: calc(var(--u) * 0.75);
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .question {
    padding: var(--question-pad, calc(var(--u) * 1.25) clamp(0.875rem, 3cqi, calc(var(--u) * 1.75)));
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .question > legend {
    float: inline-start;
    inline-size: 100%;
    max-inline-size: 56ch;
    padding: 0;
    margin-block-end: calc(var(--u) * 0.5);
    font: 600 min(calc(var(--u) * 1.1875), max(calc(var(--u) * 1), 10cqi)) / 1.4 var(--serif);
  }
  .question > legend + * {
    clear: both;
  }
  .choices {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--u) * 0.5);
    margin-block: calc(var(--u) * 0.5);
  }
  .choice {
    display: flex;
    gap: min(calc(var(--u) * 0.625), 3cqi);
    align-items: center;
    max-inline-size: 60ch;
    min-block-size: calc(var(--u) * 2.75);
    padding: calc(var(--u) * 0.5) min(calc(var(--u) * 0.875), 4cqi);
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    line-height: 1.4;
    cursor: pointer;
  }
  .choice > span {
    min-inline-size: 0;
  }
  .choice:hover {
    border-color: var(--accent);
  }
  .choice:has(:checked) {
    border-color: var(--accent);
    background: var(--accent-soft);
    box-shadow: inset 0 0 0 1px var(--accent);
  }
  .choice.unknown {
    border-style: dashed;
    color: var(--ink-soft);
  }
  .choice.unknown:has(:checked) {
    border-color: var(--edge);
    background: var(--paper);
    box-shadow: none;
  }
  .choice:has(:focus-visible) {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  .choice input:focus-visible {
    outline: none;
  }
  input[type='radio'],
  input[type='checkbox'] {
    flex: none;
    inline-size: min(calc(var(--u) * 1.25), 8cqi);
    block-size: min(calc(var(--u) * 1.25), 8cqi);
    margin: 0;
    accent-color: var(--accent);
  }
  .members {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin-block-end: calc(var(--u) * 1);
  }
  .member {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--u) * 0.375);
    align-items: center;
    padding-block: calc(var(--u) * 0.625);
    border-block-end: 1px solid var(--line);
  }
  .member > * {
    min-inline-size: 0;
  }
  .member-name {
    flex: 1 1 calc(var(--u) * 18);
    max-inline-size: 60ch;
    padding-inline-end: calc(var(--u) * 0.5);
  }
  .members + button {
    margin-block-end: calc(var(--u) * 0.5);
  }
  .slim {
    gap: calc(var(--u) * 0.5);
    padding-inline: calc(var(--u) * 0.5);
    font-size: calc(var(--u) * 1);
  }
  .numbers p {
    margin: calc(var(--u) * 0.25) 0;
  }
  .number {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--u) * 0.5);
    align-items: center;
    margin-block: calc(var(--u) * 0.25);
  }
  .number input {
    inline-size: calc(var(--u) * 6);
    min-block-size: calc(var(--u) * 2.75);
    padding: calc(var(--u) * 0.5);
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .number input:user-invalid {
    border: 2px solid var(--avoid);
  }
  .where > p {
    padding-inline-start: calc(var(--u) * 1);
    border-inline-start: 3px solid var(--line);
  }
  .source {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--u) * 0.5);
    align-items: center;
    margin-block-start: calc(var(--u) * 0.25);
    padding-block-start: calc(var(--u) * 0.75);
    border-block-start: 1px solid var(--line);
  }
  .source legend {
    float: inline-start;
    padding: 0;
    margin-inline-end: calc(var(--u) * 0.5);
    color: var(--ink-soft);
  }
  .here {
    flex: 1 1 100%;
    scroll-margin-block: calc(var(--u) * 8) calc(var(--u) * 6);
  }
`
