import { LitElement, html, nothing } from 'lit'
import { live } from 'lit/directives/live.js'
import { repeat } from 'lit/directives/repeat.js'
import { asked } from './asked.js'
import { arranged, chosenAs, moved, reworded, withOwn } from './asks-edit.js'
import { asksOf } from './asks.js'
import { heading } from '../heading.js'
import { base } from '../styles/base.js'
import { teamStyles } from '../styles/team.js'
import { visitStyles } from '../styles/visit.js'
import { visitOn, visitSteps } from './visit-steps.js'

/** @import { Text } from '../../guide/text.js' */
/** @import { Acts, Session } from '../session.js' */
/** @import { Edits, Line } from './asks-edit.js' */
/** @import { Notes } from './notes.js' */

/** About how many letters stand on a line of the narrowest screen: where a field cannot grow by itself it gets enough rows. */
const LETTERS = 34

/** The questions for the care team, as the reader wants to ask them: reworded, put in order, taken off, added. */
export class GuidePostTeam extends LitElement {
  static styles = [base, visitStyles, teamStyles]

  static properties = {
    session: { attribute: false },
    notes: { attribute: false },
    acts: { attribute: false },
    status: { state: true },
  }

  constructor() {
    super()
    /** @type {Session | undefined} */
    this.session = undefined
    /** @type {Notes | undefined} */
    this.notes = undefined
    /** @type {Acts | undefined} */
    this.acts = undefined
    this.status = ''
  }

  render() {
    const { session, notes, acts } = this
    if (session === undefined || notes === undefined || acts === undefined) return null
    const { text, level } = session
    const { mine, more } = arranged(asksOf(session, notes), notes.edits)
    return html`${visitSteps('team', session, acts)} ${heading(level, text.say('team-title'), 'title', 'title')}
      <p class="lead screen">${text.say('team-lead')}</p>
      ${mine.length === 0 ? html`<p>${text.say('team-none')}</p>` : nothing}
      <ol class="plain lines">
        ${repeat(mine, ({ id }) => id, (line, place) => this.#line(line, place, mine, session, notes.edits))}
      </ol>
      ${this.#adding(session, notes.edits)} ${this.#others(more, session, notes.edits)}
      <p class="hidden" role="status">${this.status}</p>
      ${visitOn('team', session, acts)}`
  }

  /**
   * @param {Line} line
   * @param {number} place
   * @param {Line[]} mine
   * @param {Session} session
   * @param {Edits} edits
   */
  #line(line, place, mine, { text }, edits) {
    const number = place + 1
    /** @param {Event} event */
    const reword = ({ target }) => target instanceof HTMLTextAreaElement && this.#edit(reworded(edits, line, target.value))
    /** @param {1 | -1} step */
    const move = (step) => () => this.#move(line, step, mine, edits)
    return html`<li data-id=${line.id}>
      <span class="number" aria-hidden="true">${number}</span>
      <textarea
        rows=${rowsOf(line.said)}
        autocomplete="off"
        spellcheck="false"
        aria-label=${text.say('team-question', { number })}
        .value=${live(line.said)}
        @input=${reword}
      ></textarea>
      <div class="row tools" role="group" aria-label=${text.say('team-tools', { number })}>
        <button class="up" aria-label=${text.say('team-up', { number })} ?disabled=${place === 0} @click=${move(-1)}>↑</button>
        <button class="down" aria-label=${text.say('team-down', { number })} ?disabled=${number === mine.length} @click=${move(1)}>↓</button>
        <button class="off" aria-label=${text.say('team-off-this', { number })} @click=${() => this.#takeOff(line, place, edits)}>${text.say('team-off')}</button>
      </div>
    </li>`
  }

  /**
   * @param {Session} session
   * @param {Edits} edits
   */
  #adding({ text }, edits) {
    /** @param {SubmitEvent} event */
    const add = (event) => {
      event.preventDefault()
      const field = this.#find('#own')
      if (!(field instanceof HTMLTextAreaElement) || field.value.trim() === '') return
      this.#edit(withOwn(edits, field.value), text.say('team-added'))
      field.value = ''
      field.focus()
    }
    return html`<form class="adding screen" @submit=${add}>
      <label class="label" for="own">${text.say('team-own')}</label>
      <textarea id="own" rows="2" autocomplete="off" spellcheck="false"></textarea>
      <button>${text.say('team-add')}</button>
    </form>`
  }

  /**
   * What could be put on the list.
   *
   * @param {Line[]} more
   * @param {Session} session
   * @param {Edits} edits
   */
  #others(more, { text, level }, edits) {
    if (more.length === 0) return nothing
    /** @param {Line} line */
    const sortOf = ({ kind }) => (kind === 'open' || kind === 'caution' ? kind : 'other')
    const sorts = /** @type {const} */ (['open', 'caution', 'other']).map((sort) => ({ sort, lines: more.filter((line) => sortOf(line) === sort) }))
    return html`<section class="others screen">
      ${heading(level + 1, text.say('team-more'), 'section')}
      <p>${text.say('team-more-why')}</p>
      ${sorts.filter(({ lines }) => lines.length > 0).map(
        ({ sort, lines }) => html`<details class=${sort}>
          <summary>${text.say(`team-more-${sort}`, { count: lines.length })}</summary>
          <ul class="plain">
            ${repeat(lines, ({ id }) => id, (line) => this.#other(line, lines, text, edits))}
          </ul>
        </details>`,
      )}
    </section>`
  }

  /**
   * @param {Line} line
   * @param {Line[]} lines  those beside it
   * @param {Text} text
   * @param {Edits} edits
   */
  #other(line, lines, text, edits) {
    return html`<li data-id=${line.id}>
      <div class="words">${asked(line.said)}</div>
      <button aria-label=${text.say('team-put-this', { question: line.said })} @click=${() => this.#putOn(line, lines, edits)}>${text.say('team-put')}</button>
    </li>`
  }

  /**
   * @param {Line} line
   * @param {1 | -1} step
   * @param {Line[]} mine
   * @param {Edits} edits
   */
  async #move(line, step, mine, edits) {
    const place = mine.indexOf(line) + step
    await this.#edit(moved(edits, mine.map(({ id }) => id), line.id, step), this.session?.text.say('team-moved', { number: place + 1, count: mine.length }))
    const isAtEnd = place === (step === 1 ? mine.length - 1 : 0)
    this.#focus(line.id, (step === 1) === isAtEnd ? '.up' : '.down')
  }

  /**
   * @param {Line} line
   * @param {number} place
   * @param {Edits} edits
   */
  async #takeOff({ id }, place, edits) {
    await this.#edit(chosenAs(edits, id, false), this.session?.text.say('team-taken-off'))
    const lines = this.renderRoot.querySelectorAll('.lines textarea')
    const next = lines[Math.min(place, lines.length - 1)] ?? this.#find('#own')
    if (next instanceof HTMLElement) next.focus()
  }

  /**
   * @param {Line} line
   * @param {Line[]} lines  those beside it
   * @param {Edits} edits
   */
  async #putOn({ id }, lines, edits) {
    const place = lines.findIndex((line) => line.id === id)
    const beside = lines[place + 1] ?? lines[place - 1]
    await this.#edit(chosenAs(edits, id, true), this.session?.text.say('team-added'))
    if (beside === undefined) this.#focus(id, 'textarea')
    else this.#focus(beside.id, 'button')
  }

  /**
   * Hands the edits on, and waits until they are shown.
   *
   * @param {Edits} edits
   * @param {string} [status]  said to those who do not see the list
   */
  async #edit(edits, status = '') {
    if (this.notes === undefined) return
    this.acts?.note({ ...this.notes, edits })
    this.status = ''
    await new Promise(requestAnimationFrame)
    // Only now: the same words twice in a row are heard once, where nothing stood in between.
    this.status = status
    await this.updateComplete
  }

  /**
   * @param {string} id     of a line
   * @param {string} place  in it
   */
  #focus(id, place) {
    const control = this.#find(`[data-id='${CSS.escape(id)}'] ${place}`)
    if (control instanceof HTMLElement) control.focus()
  }

  /** @param {string} selector */
  #find(selector) {
    return this.renderRoot.querySelector(selector)
  }
}

/** How many rows the words fill, each line of them on its own. @param {string} said */
function rowsOf(said) {
  return said.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / LETTERS)), 0)
}
