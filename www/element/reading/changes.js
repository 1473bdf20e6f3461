import { LitElement, html, nothing } from 'lit'
import { knownFacts } from '../questions/answers.js'
import { datedInWords } from '../dates.js'
import { claimed, statements } from '../options/evidence.js'
import { heading } from '../heading.js'
import { base } from '../styles/base.js'
import { evidenceStyles } from '../styles/evidence.js'
import { sourcesStyles } from '../styles/sources.js'

/** @import { Change, Comparison, Profile } from '../../guide/shapes.js' */
/** @import { Guide } from '../../guide/open.js' */
/** @import { Text } from '../../guide/text.js' */
/** @import { Acts, Session } from '../session.js' */

/** What the edition answers otherwise than an earlier one: first what concerns somebody like the reader, then the rest. */
export class GuidePostChanges extends LitElement {
  static styles = [base, evidenceStyles, sourcesStyles]

  static properties = { session: { attribute: false }, acts: { attribute: false }, comparisons: { state: true } }

  constructor() {
    super()
    /** @type {Session | undefined} */
    this.session = undefined
    /** @type {Acts | undefined} */
    this.acts = undefined
    /** @type {Comparison[] | null} one an earlier edition; null while there is none for these answers */
    this.comparisons = null
    /** @type {{ guide: Guide, profile: Profile } | null} what `comparisons` is of, or will be */
    this.compared = null
  }

  /** @param {Map<PropertyKey, unknown>} changed */
  willUpdate(changed) {
    if (changed.has('session') && this.session !== undefined) this.#compare(this.session)
  }

  render() {
    const { session, acts, comparisons } = this
    if (session === undefined || acts === undefined) return null
    const { text, level, guide: { changes, since } } = session
    const dated = since.map((edition) => datedInWords(edition.dated, text.lang)).join(', ')
    const like = comparisons === null ? [] : concerning(changes, comparisons)
    const others = changes.filter((change) => !like.includes(change))
    return html`${heading(level, text.say('changes-title', { dated }), 'title')}
      <p class="lead">${text.say('changes-lead')}</p>
      ${comparisons === null ? nothing : mine(like, comparisons, session)}
      ${others.length === 0 ? nothing : list(text.say(like.length === 0 ? 'changes-all' : 'changes-others', { count: others.length }), others, session)}
      <p class="screen"><button @click=${() => acts.go('sources')}>${text.say('changes-back')}</button></p>`
  }

  /**
   * Asks the earlier editions; an answer that comes after the next question is let go.
   *
   * @param {Session} session
   */
  async #compare({ guide, profile, advice }) {
    if (this.compared?.guide === guide && this.compared.profile === profile) return
    const asked = { guide, profile }
    this.compared = asked
    this.comparisons = null
    if (advice === null || knownFacts(profile).length === 0) return
    try {
      const found = await Promise.all(guide.since.map(({ edition }) => guide.compare(profile, edition)))
      if (this.compared === asked) this.comparisons = found
    } catch (failure) {
      // The list of changes stands without it; the next answer tries anew.
      reportError(failure)
    }
  }
}

/**
 * The way to the changes, where the edition declares some.
 *
 * @param {Session} session
 * @param {Acts} acts
 */
export function changesLink({ text, guide: { changes, since } }, acts) {
  if (changes.length === 0) return nothing
  const dated = since.map((edition) => datedInWords(edition.dated, text.lang)).join(', ')
  return html`<p class="screen"><button @click=${() => acts.go('changes')}>${text.say('changes-title', { dated })}</button></p>`
}

/**
 * The changes that show in the reader's own answers.
 *
 * @param {Change[]} changes
 * @param {Comparison[]} comparisons
 */
export function concerning(changes, comparisons) {
  const shown = new Set(comparisons.flatMap(({ options }) => options.flatMap((option) => option.changes.map(({ id }) => id))))
  return changes.filter(({ id }) => shown.has(id))
}

/**
 * @param {Change[]} like
 * @param {Comparison[]} comparisons
 * @param {Session} session
 */
function mine(like, comparisons, session) {
  const { text, level } = session
  if (like.length > 0) return list(text.say('changes-mine', { count: like.length }), like, session, comparisons)
  return html`${heading(level + 1, text.say('changes-mine', { count: 0 }), 'section')} <p>${text.say('changes-mine-none')}</p>`
}

/**
 * @param {string} title
 * @param {Change[]} changes
 * @param {Session} session
 * @param {Comparison[]} [comparisons]  to say how each option stood and stands for the reader's answers
 */
function list(title, changes, session, comparisons = []) {
  const { text, level } = session
  const stood = changes.map((change) => ({ change, groups: bySay(change, comparisons, text) }))
  const usual = mostSaid(stood.flatMap(({ groups }) => [...groups.keys()]).filter((said) => said !== text.say('changes-not-mine')))
  return html`${heading(level + 1, title, 'section')} ${usual === '' ? nothing : html`<p>${text.say('changes-usual', { said: usual })}</p>`}
    <ul class="plain changes">
      ${stood.map(({ change, groups }) => html`<li>${one(change, groups, usual, session)}</li>`)}
    </ul>`
}

/**
 * The options of a change by what is said of how they stood and stand; by nothing where no answers are compared.
 *
 * @param {Change} change
 * @param {Comparison[]} comparisons
 * @param {Text} text
 * @returns {Map<string, string[]>}
 */
export function bySay({ id, since, options }, comparisons, text) {
  const compared = comparisons.find(({ since: edition }) => edition === since)?.options ?? []
  const own = compared.filter((option) => option.changes.some((change) => change.id === id))
  const unlike = own.length === 0 ? '' : text.say('changes-not-mine')
  /** @type {Map<string, string[]>} */
  const groups = new Map()
  for (const option of options) {
    const standing = own.find((each) => each.id === option)
    const said = standing === undefined ? unlike : `${text.say(`stood-${standing.there}`)} ${text.say(`stands-${standing.here}`)}`
    groups.set(said, [...(groups.get(said) ?? []), option])
  }
  return groups
}

/**
 * What would be said again and again, so that it is said once; nothing where each is said once.
 *
 * @param {string[]} said
 */
function mostSaid(said) {
  const count = (/** @type {string} */ one) => said.filter((other) => other === one).length
  const most = said.reduce((best, one) => (count(one) > count(best) ? one : best), '')
  return count(most) > 1 ? most : ''
}

/**
 * @param {Change} change
 * @param {Map<string, string[]>} groups  of its options
 * @param {string} usual                  what is said above, once for all
 * @param {Session} session
 */
function one({ id, options, statements: reasons }, groups, usual, session) {
  const { text, level } = session
  const words = [text.say(`change-${id}`), ...options.map((option) => text.say(`option-${option}`)), ...claimed(reasons, text)]
  // What needs no note comes first: below a note it would be read with it. What is no difference comes last.
  const rank = (/** @type {string} */ said) => (said === usual ? 0 : said === text.say('changes-not-mine') ? 2 : 1)
  const shown = [...groups].sort(([a], [b]) => rank(a) - rank(b))
  return html`${heading(level + 2, text.say(`change-${id}`))}
    ${shown.map(
      ([said, names]) => html`${said === usual ? nothing : html`<p class="label">${said}</p>`}
        <ul>${names.map((option) => html`<li>${text.say(`option-${option}`)}</li>`)}</ul>`,
    )}
    <details>
      <summary>${text.say('changes-reasons')} <span class="hidden">${text.say(`change-${id}`)}</span></summary>
      ${statements(reasons, session)}
      <guide-post-words .said=${words} .session=${session}></guide-post-words>
    </details>`
}
