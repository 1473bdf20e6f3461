/** The figures of one option, drawn: its studies with benefits, harms and on request survival, then its approvals. */

import { html, nothing } from 'lit'
import { figuresOf } from '../../guide/figures.js'
import { datedInWords } from '../dates.js'
import { citations } from './evidence.js'
import { heading } from '../heading.js'
import { rate, who } from './rate.js'

/** @import { Approval, Figures, Rate, Trial } from '../../guide/figures.js' */
/** @import { Text } from '../../guide/text.js' */
/** @import { Words } from './rate.js' */
/** @import { Session } from '../session.js' */

/** A date that names a day, by its length: before a day some languages want an article. */
const DAY = 'YYYY-MM-DD'.length

/**
 * @typedef {object} Survival  which studies the reader has asked, and how to ask or hide
 * @property {string[]} shown
 * @property {(trial: string) => void} toggle
 */

/**
 * Everything that was counted for an option.
 *
 * @param {string} option
 * @param {{ figures: Figures, text: Text }} counted
 * @param {Session} session
 * @param {Survival} survival
 */
export function figuresView(option, { figures, text }, session, survival) {
  const page = session.text
  const { trials, approvals } = figuresOf(figures, option)
  const words = { page, figures: text }
  return html`${trials.length === 0 ? nothing : html`<p>${page.say('figures-intro')}</p> <p>${page.say('figures-use')}</p> <p class="small">${page.say('figures-explained')}</p>`}
    ${trials.map((trial) => study(trial, trials.length === 1))}
    ${approvals.length === 0 ? nothing : approvalList(approvals, words, session)}
    <guide-post-words .said=${toldIn(trials, approvals, text)} .session=${session}></guide-post-words>`

  /**
   * One study; several are folded, so that their names can be looked through.
   *
   * @param {Trial} trial
   * @param {boolean} isOnly
   */
  function study(trial, isOnly) {
    const papers = figures.citations.filter(({ id }) => trial.cites.includes(id))
    return html`<details class="trial" ?open=${isOnly}>
      <summary>${page.say('figures-trial', { name: trial.name })} <span class="small">${who(trial.rates[0], words)}</span></summary>
      <p class="small">${page.say(`figures-design-${trial.design}`)}</p>
      ${group('benefit', trial, words, session)} ${group('harm', trial, words, session)} ${lived(trial, words, session, survival)}
      <p class="label">${page.say('figures-source', { checked: datedInWords(trial.checked, page.lang) })}</p>
      ${citations(papers, session)}
    </details>`
  }
}

/**
 * The words of figures: of whom they are, what was compared and what came out, with every approval.
 *
 * @param {Trial[]} trials
 * @param {Approval[]} approvals
 * @param {Text} text
 */
export function toldIn(trials, approvals, text) {
  const ids = trials.flatMap(({ arms, rates }) => [
    ...arms.map((arm) => `arm-${arm}`),
    ...rates.flatMap(({ population, outcome, notes }) => [`population-${population}`, `outcome-${outcome}`, ...notes.map((note) => `note-${note}`)]),
  ])
  return [...ids, ...approvals.map(({ id }) => `approval-${id}`)].map((id) => text.say(id))
}

/**
 * Benefits or harms; where none is known this is said, since no number is not none.
 *
 * @param {Rate['kind']} kind
 * @param {Trial} trial
 * @param {Words} words
 * @param {Session} session
 */
function group(kind, trial, words, session) {
  const rates = trial.rates.filter((each) => each.kind === kind)
  return html`<section class="group" data-kind=${kind}>
    ${heading(session.level + 4, words.page.say(`figures-${kind}`), 'label')}
    ${rates.length === 0 ? html`<p class="empty">${words.page.say(`figures-${kind}-none`)}</p>` : html`<div class="rates">${rates.map((each) => rate(each, trial, words))}</div>`}
  </section>`
}

/**
 * Who was alive, behind a button that says so.
 *
 * @param {Trial} trial
 * @param {Words} words
 * @param {Session} session
 * @param {Survival} survival
 */
function lived(trial, words, session, { shown, toggle }) {
  if (!trial.rates.some(({ kind }) => kind === 'survival')) return nothing
  const isShown = shown.includes(trial.id)
  return html`<div class="survival">
    <p>${words.page.say('figures-survival-asks')}</p>
    <button aria-expanded=${isShown} @click=${() => toggle(trial.id)}>
      ${words.page.say(isShown ? 'figures-survival-hide' : 'figures-survival-show')} <span class="hidden">${trial.name}</span>
    </button>
    ${isShown ? group('survival', trial, words, session) : nothing}
  </div>`
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
          <strong>${page.say(`market-${market}`)}</strong>: ${page.say(since === '' ? `approval-status-${status}` : `approval-status-${status}-since`, { since: datedInWords(since, page.lang), span: since.length === DAY ? 'day' : 'longer' })}
          ${figures.say(`approval-${id}`)} <span class="small">${page.say('approval-as-of', { date: datedInWords(asOf, page.lang) })}</span>
        </li>`,
      )}
    </ul>
    <p class="small">${page.say('approvals-explained')}</p>
  </section>`
}
