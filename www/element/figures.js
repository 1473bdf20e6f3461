import { LitElement, html, nothing } from 'lit'
import { figuresOf, loadFigures } from '../guide/figures.js'
import { citations } from './evidence.js'
import { heading } from './heading.js'
import { rate, who } from './rate.js'
import { base } from './styles/base.js'
import { evidenceStyles } from './styles/evidence.js'
import { figuresStyles } from './styles/figures.js'

/** @import { Approval, Figures, Rate, Trial } from '../guide/figures.js' */
/** @import { Text } from '../guide/text.js' */
/** @import { Words } from './rate.js' */
/** @import { Session } from './session.js' */

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
    /** @type {{ figures: Figures, text: Text } | null} */
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
    const { trials, approvals } = figuresOf(loaded.figures, option)
    const words = { page, figures: loaded.text }
    return html`${trials.length === 0 ? nothing : html`<p>${page.say('figures-intro')}</p> <p class="small">${page.say('figures-explained')}</p>`}
      ${trials.map((trial) => this.#trial(trial, trials.length === 1, words, loaded.figures, session))}
      ${approvals.length === 0 ? nothing : approvalList(approvals, words, session)}`
  }

  /**
   * One study; several are folded, so that their names can be looked through.
   *
   * @param {Trial} trial
   * @param {boolean} isOnly
   * @param {Words} words
   * @param {Figures} figures
   * @param {Session} session
   */
  #trial(trial, isOnly, words, figures, session) {
    const { page } = words
    const papers = figures.citations.filter(({ id }) => trial.cites.includes(id))
    return html`<details class="trial" ?open=${isOnly}>
      <summary>${page.say('figures-trial', { name: trial.name })} <span class="small">${who(trial.rates[0], words)}</span></summary>
      <p class="small">${page.say(`figures-design-${trial.design}`)}</p>
      ${this.#group('benefit', trial, words, session)} ${this.#group('harm', trial, words, session)} ${this.#survival(trial, words, session)}
      <p class="label">${page.say('figures-source', { checked: trial.checked })}</p>
      ${citations(papers, session)}
    </details>`
  }

  /**
   * Benefits or harms; where none is known this is said, since no number is not none.
   *
   * @param {Rate['kind']} kind
   * @param {Trial} trial
   * @param {Words} words
   * @param {Session} session
   */
  #group(kind, trial, words, session) {
    const rates = trial.rates.filter((each) => each.kind === kind)
    return html`<section class="group" data-kind=${kind}>
      ${heading(session.level + 4, words.page.say(`figures-${kind}`), 'label')}
      ${rates.length === 0 ? html`<p class="empty">${words.page.say(`figures-${kind}-none`)}</p>` : html`<div class="rates">${rates.map((each) => rate(each, trial, words))}</div>`}
    </section>`
  }

  /**
   * @param {Trial} trial
   * @param {Words} words
   * @param {Session} session
   */
  #survival(trial, words, session) {
    if (!trial.rates.some(({ kind }) => kind === 'survival')) return nothing
    const isShown = this.survival.includes(trial.id)
    return html`<div class="survival">
      <p>${words.page.say('figures-survival-asks')}</p>
      <button aria-expanded=${isShown} @click=${() => this.#toggleSurvival(trial.id)}>
        ${words.page.say(isShown ? 'figures-survival-hide' : 'figures-survival-show')} <span class="hidden">${trial.name}</span>
      </button>
      ${isShown ? this.#group('survival', trial, words, session) : nothing}
    </div>`
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
    this.loaded = null
    this.hasFailed = false
    try {
      const loaded = await loadFigures(edition, lang)
      if (this.wanted === `${edition} ${lang}`) this.loaded = loaded
    } catch (failure) {
      this.hasFailed = true
      // The next time the card is opened it is tried anew.
      this.wanted = ''
      reportError(failure)
    }
  }
}

/**
 * Where an option is allowed, for whom, and when this was last known to hold.
 *
 * @param {Approval[]} approvals
 * @param {Words} words
 * @param {Session} session
 */
function approvalList(approvals, { page, figures }, { level }) {
  return html`<section class="approvals">
    ${heading(level + 4, page.say('approvals'), 'label')}
    <ul>
      ${approvals.map(
        ({ id, market, status, since, as_of: asOf }) => html`<li>
          <strong>${page.say(`market-${market}`)}</strong>: ${page.say(since === '' ? `approval-status-${status}` : `approval-status-${status}-since`, { since })}
          ${figures.say(`approval-${id}`)} <span class="small">${page.say('approval-as-of', { date: asOf })}</span>
        </li>`,
      )}
    </ul>
    <p class="small">${page.say('approvals-explained')}</p>
  </section>`
}
