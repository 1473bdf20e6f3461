import { LitElement, html, nothing } from 'lit'
import { live } from 'lit/directives/live.js'
import { base } from '../element/styles/base.js'
import { linesWithProblems, partsOf } from './draft.js'
import { editorStyles } from './styles/editor.js'

/** @import { Diagnostic } from './shapes.js' */

/**
 * `<guide-post-editor>`: one file with line numbers, and each diagnostic at its line.
 *
 * A plain text area as large as its text lies in a box that scrolls, so that numbers and marks go with it and the
 * Tab key leads on as anywhere else.
 *
 * @fires guidepost-write  the text was changed; read `value`
 */
export class GuidePostEditor extends LitElement {
  static styles = [base, editorStyles]

  static properties = { path: { attribute: false }, value: { attribute: false }, label: { attribute: false }, diagnostics: { attribute: false } }

  constructor() {
    super()
    this.path = ''
    this.value = ''
    this.label = ''
    /** @type {Diagnostic[]} of all files */
    this.diagnostics = []
  }

  render() {
    const lines = this.value.split('\n')
    const longest = lines.reduce((most, { length }) => Math.max(most, length), 40)
    const problems = linesWithProblems(this.diagnostics, this.path).filter(({ line }) => line <= lines.length)
    return html`<div class="box">
      <div class="gutter" aria-hidden="true">${numbers(lines.length, problems)}</div>
      <div class="sheet">
        <div class="marks" aria-hidden="true">${marks(lines, problems)}</div>
        <textarea
          aria-label=${this.label}
          rows=${lines.length}
          cols=${longest + 2}
          wrap="off"
          spellcheck="false"
          autocapitalize="off"
          autocomplete="off"
          .value=${live(this.value)}
          @input=${this.#write}
        ></textarea>
      </div>
    </div>`
  }

  /** @param {Map<PropertyKey, unknown>} changed */
  updated(changed) {
    if (changed.has('path')) this.renderRoot.querySelector('.box')?.scrollTo(0, 0)
  }

  /**
   * Moves the caret, and the line into sight.
   *
   * @param {{ start: number, end: number }} selection
   */
  async select({ start, end }) {
    await this.updateComplete
    const area = this.renderRoot.querySelector('textarea')
    const box = this.renderRoot.querySelector('.box')
    if (area === null || box === null) return
    area.focus({ preventScroll: true })
    area.setSelectionRange(start, end)
    const line = this.value.slice(0, start).split('\n').length
    const height = area.clientHeight / area.rows
    box.scrollTo(0, Math.max(line - 4, 0) * height)
    this.scrollIntoView({ block: 'nearest' })
  }

  /** @param {Event} event */
  #write(event) {
    this.value = /** @type {HTMLTextAreaElement} */ (event.target).value
    this.dispatchEvent(new CustomEvent('guidepost-write'))
  }
}

/** @typedef {ReturnType<typeof linesWithProblems>} Problems */

/**
 * Runs of numbers, so that a file of two thousand lines is a handful of nodes.
 *
 * @param {number} count
 * @param {Problems} problems
 */
function numbers(count, problems) {
  const run = (/** @type {number} */ from, /** @type {number} */ to) => Array.from({ length: Math.max(to - from, 0) }, (_, i) => `${from + i}\n`).join('')
  return parted(problems, count + 1, run, ({ line, diagnostics }) => html`<span class=${severityOf(diagnostics)}>● ${line}</span>${'\n'}`)
}

/**
 * The lines with diagnostics, invisible but for the underlined part and the message behind the line.
 *
 * @param {string[]} lines
 * @param {Problems} problems
 */
function marks(lines, problems) {
  const run = (/** @type {number} */ from, /** @type {number} */ to) => '\n'.repeat(Math.max(to - from, 0))
  return parted(problems, 0, run, ({ line, diagnostics }) => {
    const { plain, marked, rest } = partsOf(lines[line - 1], diagnostics[0].column, diagnostics[0].length)
    const message = diagnostics.map(({ message }) => message).join(' · ')
    return html`${plain}<span class="place ${severityOf(diagnostics)}">${marked}</span>${rest}<span class="said ${severityOf(diagnostics)}">${message}</span>${'\n'}`
  })
}

/**
 * @param {Problems} problems
 * @param {number} end  the line after the last
 * @param {(from: number, to: number) => string} run
 * @param {(problem: Problems[number]) => unknown} show
 */
function parted(problems, end, run, show) {
  const starts = [0, ...problems.map(({ line }) => line)]
  return [
    problems.map((problem, i) => [run(starts[i] + 1, problem.line), show(problem)]),
    end === 0 ? nothing : run(starts[problems.length] + 1, end),
  ]
}

/** @param {Diagnostic[]} diagnostics */
function severityOf(diagnostics) {
  return diagnostics.some(({ severity }) => severity === 'error') ? 'error' : 'warning'
}
