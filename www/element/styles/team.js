import { css } from 'lit'

export const teamStyles = css`
  .lines {
    max-inline-size: none;
    margin-block: calc(var(--u) * 1.5);
  }
  .lines li {
    display: grid;
    grid-template: 'number words tools' / calc(var(--u) * 2) minmax(0, 1fr) auto;
    gap: calc(var(--u) * 0.5);
    align-items: start;
    margin: 0;
    padding-block: calc(var(--u) * 0.625);
    border-block-start: 1px solid var(--line);
  }
  .number {
    padding-block-start: calc(var(--u) * 0.5);
    color: var(--accent);
    font: 600 calc(var(--u) * 1.25) / 1.3 var(--serif);
    overflow-wrap: normal;
  }
  .lines textarea {
    grid-area: words;
    resize: vertical;
  }
  /* Where a field can grow with its words, it has no more rows than it needs. */
  @supports (field-sizing: content) {
    textarea {
      field-sizing: content;
    }
  }
  .tools {
    grid-area: tools;
    gap: calc(var(--u) * 0.25);
  }
  .up,
  .down {
    inline-size: calc(var(--u) * 2.75);
    padding-inline: 0;
    text-align: center;
  }
  .adding {
    display: grid;
    gap: calc(var(--u) * 0.5);
    justify-items: start;
    margin-block: calc(var(--u) * 1.5);
  }
  .adding textarea {
    max-inline-size: 68ch;
  }
  .others details > ul {
    max-inline-size: none;
  }
  .others details > ul > li {
    display: flex;
    gap: calc(var(--u) * 0.5) calc(var(--u) * 1.5);
    align-items: start;
    justify-content: space-between;
    margin: 0;
    padding-block: calc(var(--u) * 0.625);
    border-block-start: 1px solid var(--line);
  }
  .others .words {
    max-inline-size: 68ch;
  }
  .others button {
    flex: none;
  }
  @container guide-post (max-width: 40rem) {
    .lines li {
      grid-template: 'number words' auto '. tools' auto / calc(var(--u) * 1.75) minmax(0, 1fr);
    }
    .others details > ul > li {
      flex-direction: column;
    }
  }
`
