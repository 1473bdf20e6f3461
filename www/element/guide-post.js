import { LitElement } from 'lit'
import { beginAt } from './begin-at.js'
import { knownFacts } from './questions/answers.js'
import { DayTurn } from './day.js'
import { frame } from './frame.js'
import { bringKeeperWhenIdle, forgetSaved } from './keeping/keeping.js'
import { Loading } from './loading.js'
import { blankNotes, isBlank } from './visit/notes.js'
import { isForeign, sessionOf } from './session.js'
import { base } from './styles/base.js'
import { frameStyles } from './styles/frame.js'
import { tokens } from './styles/tokens.js'
import { mendSettings } from './settings.js'
import { Walk } from './questions/walk.js'

/** @import { Advice, Profile } from '../guide/shapes.js' */
/** @import { Guide } from '../guide/open.js' */
/** @import { Params, Text } from '../guide/text.js' */
/** @import { Keeper } from './keeping/keeper.js' */
/** @import { GuidePostQuestions } from './questions/questions.js' */
/** @import { Acts, Session, View } from './session.js' */

/**
 * `<guide-post edition lang audience theme heading-level text-scale persist>`: a guideline that a reader can ask.
 *
 * Holds the answers while the page is open, and nowhere else: nothing is sent, nothing is stored unless the host says
 * `persist` and the reader then presses the button for it, and its events say that something happened, never what was
 * answered. Its parts render what they are given.
 *
 * @fires guidepost-ready   the edition is loaded: once somebody comes near the guide, or after ten seconds
 * @fires guidepost-step    another view is shown; `detail.view`
 * @fires guidepost-advice  the advice was worked out anew; `detail.options`, all option ids of the edition
 * @fires guidepost-leave   before an outward link is followed; cancelable; `detail.href`
 * @slot - shown until the first words are loaded, and when the guideline cannot be
 * @slot notice   the publisher's own words
 * @slot contact  whom to call when care is needed at once
 */
export class GuidePost extends LitElement {
  static styles = [tokens, base, frameStyles]

  static properties = {
    edition: { reflect: true },
    lang: { reflect: true },
    audience: { reflect: true },
    theme: { reflect: true },
    headingLevel: { type: Number, attribute: 'heading-level' },
    textScale: { type: Number, attribute: 'text-scale', reflect: true },
    persist: { type: Boolean },
    profile: { attribute: false },
    notes: { state: true },
    view: { attribute: false },
    topic: { state: true },
    text: { state: true },
    guide: { state: true },
    failure: { state: true },
    status: { state: true },
    said: { state: true },
    readFlags: { state: true },
    isAnswering: { state: true },
    isExpiryRead: { state: true },
    isCut: { state: true },
    keeper: { state: true },
  }

  constructor() {
    super()
    this.edition = ''
    this.lang = 'en'
    /** @type {'patient' | 'professional'} */
    this.audience = 'patient'
    /** @type {'auto' | 'light' | 'dark'} */
    this.theme = 'auto'
    this.headingLevel = 2
    this.textScale = 100
    /** Whether the reader is offered to save the answers on this device. */
    this.persist = false
    /** @type {Profile} */
    this.profile = {}
    this.notes = blankNotes()
    /** @type {View} */
    this.view = 'start'
    this.topic = ''
    /** @type {Text | null} */
    this.text = null
    /** @type {Guide | null} */
    this.guide = null
    /** @type {unknown} why nothing can be asked; null when all is well */
    this.failure = null
    this.status = ''
    /** What the status says, where the reader should see it as well. */
    this.said = ''
    /** @type {string[]} red flags that the reader has read and put aside */
    this.readFlags = []
    this.isAnswering = this.isExpiryRead = false
    /** Whether what comes after the first view could not be brought, the last time. */
    this.isCut = false
    this.loading = new Loading(this)
    /** @type {Keeper | null} of saved answers; null until `persist` brings it */
    this.keeper = null
    this.dayTurn = new DayTurn(this)
    this.walk = new Walk(this)
    /** @type {Session | null} */
    this.session = null
    /** @type {Acts} */
    this.acts = {
      change: (profile) => this.#change(profile),
      go: (...to) => this.#go(...to),
      askAbout: (group) => (this.walk.ask(group), this.#go('ask')),
      note: (notes) => (this.notes = notes),
      switchAudience: () => (this.audience = this.audience === 'professional' ? 'patient' : 'professional'),
      print: () => this.print(),
    }
  }

  /**
   * The advice on the answers so far; null before the guideline is loaded and while answers contradict each other.
   *
   * @returns {Advice | null}
   */
  get advice() {
    return this.session?.advice ?? null
  }

  /** Whether the reader has entered nothing that could be lost. */
  get isBlank() {
    return knownFacts(this.profile).length === 0 && isBlank(this.notes)
  }

  /** Whether the rest of the page is folded away behind a red flag that is not read yet. */
  get isFolded() {
    const unread = (this.advice?.red_flags ?? []).filter(({ id }) => !this.readFlags.includes(id))
    return unread.length > 0 && !(['ask', 'questions'].includes(this.view) && this.isAnswering)
  }

  /** Whether there is anything that would be lost with the page. */
  get isUnsaved() {
    return !this.isBlank && !(this.persist && this.keeper?.isSaved(this))
  }

  /** Forgets all answers, deletes the saved ones, and goes back to the start. */
  async reset() {
    Object.assign(this, { profile: {}, notes: blankNotes(), readFlags: [] })
    this.walk.begin()
    const isGone = await forgetSaved(this)
    await this.#go('start')
    this.announce(isGone ? 'cleared' : 'clear-stuck')
  }

  /** Says something to those who see the page and those who hear it. @param {string} message @param {Params} [params] */
  announce(message, params) {
    this.status = this.said = this.text?.say(message, params) ?? ''
  }

  /** Prints the page. */
  print() {
    window.print()
  }

  /** Unfolds the rest of the page; the flags stay above it. */
  async readOn() {
    this.readFlags = this.advice?.red_flags.map(({ id }) => id) ?? []
    await this.focusView()
  }

  /** @param {Map<PropertyKey, unknown>} changed */
  willUpdate(changed) {
    mendSettings(this, changed)
    if (changed.has('edition') || changed.has('lang')) this.loading.load()
    if (['guide', 'text', 'profile', 'topic', 'audience', 'headingLevel'].some((name) => changed.has(name))) this.ask()
  }

  /** @param {Map<PropertyKey, any>} changed */
  updated(changed) {
    if (changed.has('guide') && this.guide !== null) this.#tell('guidepost-ready')
    if ((changed.has('text') || changed.has('persist')) && this.text !== null && this.persist) this.loading.resting.then(() => bringKeeperWhenIdle(this))
    if (isForeign(this.session?.problems ?? [])) import('./keeping/take-up.js').then(({ leaveOut }) => leaveOut(this), reportError)
    if (![undefined, this.view].includes(changed.get('view'))) this.#tell('guidepost-step', { view: this.view })
    if (this.advice !== null && (changed.has('profile') || changed.has('guide'))) {
      this.#tell('guidepost-advice', { options: this.advice.options.map(({ id }) => id).sort() })
    }
  }

  render() {
    return frame(this)
  }

  /**
   * Gives the host page a say before an outward link is followed.
   *
   * @param {Event} event  a click somewhere in the page
   */
  leave(event) {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement)
    if (link instanceof HTMLAnchorElement && !this.#tell('guidepost-leave', { href: link.href })) event.preventDefault()
  }

  /** Asks the guideline anew, and shows what it says; one to come is only asked, as a piece of work of its own. */
  ask(guide = this.guide) {
    const { text, profile, topic, headingLevel: level } = this
    if (guide === null || text === null) return void (this.session = null)
    try {
      this.session = sessionOf({ guide, text, profile, topic, level, isProfessional: this.audience === 'professional' }, this.session)
    } catch (failure) {
      this.failure = failure
    }
    if (guide === this.guide) this.requestUpdate()
  }

  /** @param {Profile} profile */
  async #change(profile) {
    this.isAnswering = true
    this.status = this.said = ''
    this.profile = profile
    await this.updateComplete
    if (this.isFolded) await this.focusView()
    // The same words twice in a row are heard once, where no frame without them stood in between.
    await new Promise(requestAnimationFrame)
    if (profile === this.profile && this.isAnswering) this.status = this.advice === null ? '' : (this.text?.say('updated', { questions: this.advice.questions.length }) ?? '')
  }

  /** @param {Parameters<Acts['go']>} to */
  async #go(...[view, topic = this.topic, fact]) {
    this.isAnswering = false
    this.status = this.said = ''
    this.view = view
    this.topic = topic
    this.loading.complete()
    await this.focusView()
    const questions = /** @type {GuidePostQuestions | null} */ (this.renderRoot.querySelector('guide-post-questions'))
    if (fact !== undefined) await questions?.begin(fact)
  }

  /** Moves on to where reading goes on: the red flags while they fold the page, else the top of the view or of a part. */
  async focusView(part = '#view') {
    await this.updateComplete
    const place = this.renderRoot.querySelector(this.isFolded ? '#flags' : part)
    if (place instanceof HTMLElement) await beginAt(place)
  }

  /**
   * @param {string} name
   * @param {object} [detail]
   */
  #tell(name, detail) {
    return this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: name === 'guidepost-leave' }))
  }
}
