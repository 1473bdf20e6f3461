import { LitElement } from 'lit'
import { base } from '../element/styles/base.js'
import { tokens } from '../element/styles/tokens.js'
import { EngineTrap } from './client.js'
import { connect } from './connect.js'
import { changesTo, selectionOf, textAt, withText } from './draft.js'
import { layout } from './styles/layout.js'
import { reports } from './styles/reports.js'
import { loadText } from './texts.js'
import { view } from './view.js'

/** @import { Text } from '../guide/text.js' */
/** @import { Ask } from './client.js' */
/** @import { GuidePostEditor } from './editor.js' */
/** @import { Answered, Asked, Changes, Checked, Comparison, Diagnostic, Files, Proof, Refusal, Tried } from './shapes.js' */

/**
 * @template T
 * @typedef {{ answer: T, ms: number, revision: number }} Outcome  `revision`: of which text
 */

/** How long typing has to rest, in milliseconds, before the files are checked. */
const REST = 250

/** The file that is open at first: the one that says what the edition is. */
const FIRST = 'edition.toml'

/**
 * `<guide-post-workshop>`: the files of a guideline, edited, checked, proved, compared and asked in the browser.
 *
 * Holds the changed texts while the page is open, and nowhere else. All engine work goes through `connect.js`.
 */
export class GuidePostWorkshop extends LitElement {
  static styles = [tokens, base, layout, reports]

  static properties = {
    lang: { reflect: true },
    text: { state: true },
    shipped: { state: true },
    changes: { state: true },
    path: { state: true },
    edition: { state: true },
    checked: { state: true },
    proof: { state: true },
    comparison: { state: true },
    tried: { state: true },
    profile: { state: true },
    busy: { state: true },
    hasStopped: { state: true },
    failure: { state: true },
  }

  /** @type {Ask | null} */
  #ask = null
  #typing = new AbortController()
  #profileBox = new AbortController()

  constructor() {
    super()
    this.lang = 'en'
    /** @type {Text | null} */
    this.text = null
    /** @type {{ files: Files, editions: string[] } | null} */
    this.shipped = null
    /** @type {Changes} */
    this.changes = {}
    this.path = ''
    this.edition = ''
    this.revision = 0
    /** @type {Outcome<Checked> | null} */
    this.checked = null
    /** @type {Outcome<Proof | Refusal> | null} */
    this.proof = null
    /** @type {Outcome<Comparison | Refusal> | null} */
    this.comparison = null
    /** @type {Outcome<Tried | Refusal> | null} */
    this.tried = null
    this.profile = '{}'
    /** @type {'check' | 'prove' | 'compare' | 'advise' | null} what the engine is at */
    this.busy = null
    this.hasStopped = false
    /** @type {unknown} why the page cannot be shown */
    this.failure = null
    addEventListener('beforeunload', (event) => Object.keys(this.changes).length > 0 && event.preventDefault())
    this.#load()
  }

  /** @returns {Diagnostic[]} */
  get diagnostics() {
    return this.checked?.answer.diagnostics ?? []
  }

  /** The editions that can be chosen; the chosen one also while its files are broken. */
  get editions() {
    return [...new Set([...(this.checked?.answer.editions ?? this.shipped?.editions ?? []), this.edition])].sort()
  }

  /** Whether there is anything to compare the edition with. */
  get isShipped() {
    return this.shipped !== null && this.shipped.editions.includes(this.edition)
  }

  /** The files as they stand. */
  get paths() {
    const { changes, shipped } = this
    const all = new Set([...Object.keys(shipped?.files ?? {}), ...Object.keys(changes)])
    return [...all].filter((path) => textAt(changes, shipped?.files ?? {}, path) !== null)
  }

  render() {
    return view(this)
  }

  /** @param {string} path */
  textOf(path) {
    return textAt(this.changes, this.shipped?.files ?? {}, path) ?? ''
  }

  /** @param {string} path */
  async open(path) {
    this.path = path
    await this.updateComplete
    this.renderRoot.querySelector('guide-post-editor')?.scrollIntoView({ block: 'nearest' })
  }

  /**
   * Puts the caret where a diagnostic stands.
   *
   * @param {Diagnostic} diagnostic
   */
  async show(diagnostic) {
    this.path = diagnostic.file
    await this.updateComplete
    const editor = /** @type {GuidePostEditor | null} */ (this.renderRoot.querySelector('guide-post-editor'))
    await editor?.select(selectionOf(this.textOf(diagnostic.file), diagnostic))
  }

  /**
   * @param {string} path
   * @param {string | null} text  null takes the file out
   */
  write(path, text) {
    if (this.shipped === null) return
    this.changes = withText(this.changes, this.shipped.files, path, text)
    this.#changed()
  }

  /**
   * Works on a folder of the author's in place of the draft.
   *
   * @param {Files} folder
   */
  replace(folder) {
    if (this.shipped === null) return
    this.changes = changesTo(folder, this.shipped.files)
    const heads = Object.keys(folder).filter((path) => path.endsWith(`/${FIRST}`)).sort()
    const head = heads.find((path) => path === `${this.edition}/${FIRST}`) ?? heads[0]
    this.edition = head?.slice(0, -FIRST.length - 1) ?? this.edition
    if (!Object.hasOwn(folder, this.path)) this.path = head ?? Object.keys(folder)[0]
    this.#changed()
  }

  /** @param {string} edition */
  choose(edition) {
    this.edition = edition
    this.#changed()
  }

  /** Proves the edition, as it stands in the editor. */
  prove() {
    return this.#run('prove', this.#typing.signal)
  }

  /** Compares it with the shipped one. */
  compare() {
    return this.#run('compare', this.#typing.signal)
  }

  /**
   * Asks the edited edition about somebody, and brings the answer into sight.
   *
   * @param {string} profile  JSON
   */
  async try(profile) {
    this.profile = profile
    this.#profileBox.abort()
    this.#profileBox = new AbortController()
    await this.#run('advise', this.#profileBox.signal)
    await this.updateComplete
    this.renderRoot.querySelector('.trial [role=status]')?.scrollIntoView({ block: 'nearest' })
  }

  async #load() {
    try {
      const { signal } = this.#typing
      this.text = await loadText(this.lang)
      this.#ask = connect()
      const { answer } = await this.#ask({ ask: 'shipped' }, signal)
      const shipped = /** @type {Answered['shipped']} */ (answer)
      this.edition = shipped.editions[0] ?? ''
      this.path = `${this.edition}/${FIRST}`
      this.shipped = shipped
      this.#changed()
    } catch (failure) {
      this.failure = failure
      reportError(failure)
    }
  }

  /** What is under way is of an older text: it is dropped, and all begins anew once typing rests. */
  async #changed() {
    this.revision += 1
    this.#typing.abort()
    this.#typing = new AbortController()
    const { signal } = this.#typing
    await new Promise((resolve) => setTimeout(resolve, REST))
    if (signal.aborted) return
    await this.#run('check', signal)
    if (this.diagnostics.some(({ severity }) => severity === 'error')) return
    if (this.isShipped) await this.#run('compare', signal)
    await this.#run('prove', signal)
  }

  /**
   * @param {'check' | 'prove' | 'compare' | 'advise'} ask
   * @param {AbortSignal} signal
   */
  async #run(ask, signal) {
    if (signal.aborted || this.#ask === null) return
    const { changes, edition, profile, revision } = this
    this.busy = ask
    try {
      const { answer, ms } = await this.#ask(/** @type {Asked[typeof ask]} */ ({ ask, changes, edition, profile }), signal)
      const place = /** @type {const} */ ({ check: 'checked', prove: 'proof', compare: 'comparison', advise: 'tried' })[ask]
      Object.assign(this, { [place]: { answer, ms, revision }, hasStopped: false })
    } catch (failure) {
      if (signal.aborted) return
      if (!(failure instanceof EngineTrap)) throw failure
      this.hasStopped = true
    } finally {
      if (!signal.aborted || this.busy === 'advise') this.busy = null
    }
  }
}
