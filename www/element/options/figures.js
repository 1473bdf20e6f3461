import { LitElement, html } from 'lit'
import { loadFigures } from '../../guide/figures.js'
import { base } from '../styles/base.js'
import { evidenceStyles } from '../styles/evidence.js'
import { figuresStyles } from '../styles/figures.js'

/** @import { Figures } from '../../guide/figures.js' */
/** @import { Text } from '../../guide/text.js' */
/** @import { Session } from '../session.js' */

/**
 * @typedef {object} Loaded
 * @property {Figures} figures
 * @property {Text} text
 * @property {typeof import('./figures-view.js').figuresView} view  comes with them: few readers need it
 */

/** What studies counted for one option: benefits and harms alike, and who was alive only to those who ask. */
export class GuidePostFigures extends LitElement {
  static styles = [base, evidenceStyles, figuresStyles]

  static properties = {
    option: { attribute: false },
    session: { attribute: false },
    loaded: { state: true },
    hasFailed: { state: true },
    survival: { state: true },
  }

  constructor() {
    super()
    /** @type {string | undefined} */
    this.option = undefined
    /** @type {Session | undefined} */
    this.session = undefined
    /** @type {Loaded | null} */
    this.loaded = null
    this.hasFailed = false
    /** @type {string[]} studies whose survival the reader has asked for */
    this.survival = []
    /** @type {string} edition and language of what is loaded, or will be */
    this.wanted = ''
  }

  willUpdate() {
    if (this.session === undefined) return
    const { guide, text } = this.session
    const wanted = `${guide.edition} ${text.lang}`
    if (this.wanted === wanted) return
    this.wanted = wanted
    this.#load(guide.edition, text.lang)
  }

  render() {
    const { option, session, loaded } = this
    if (option === undefined || session === undefined) return null
    const page = session.text
    if (this.hasFailed) return html`<p role="status">${page.say('figures-failed')}</p>`
    if (loaded === null) return html`<p role="status">${page.say('figures-loading')}</p>`
    return loaded.view(option, loaded, session, { shown: this.survival, toggle: (trial) => this.#toggleSurvival(trial) })
  }

  /** @param {string} trial */
  #toggleSurvival(trial) {
    this.survival = this.survival.includes(trial) ? this.survival.filter((id) => id !== trial) : [...this.survival, trial]
  }

  /**
   * @param {string} edition
   * @param {string} lang
   */
  async #load(edition, lang) {
    const isWanted = () => this.wanted === `${edition} ${lang}`
    this.loaded = null
    this.hasFailed = false
    try {
      const [counted, { figuresView }] = await Promise.all([loadFigures(edition, lang), import('./figures-view.js')])
      if (isWanted()) this.loaded = { ...counted, view: figuresView }
    } catch (failure) {
      // The card makes this part anew each time that it is opened: then it is tried again.
      if (isWanted()) this.hasFailed = true
      reportError(failure)
    }
  }
}
