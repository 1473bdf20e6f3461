import { LitElement, html, nothing } from 'lit'
import { changesLink } from './changes.js'
import { datedInWords, dayInWords } from '../dates.js'
import { citations, outward } from '../options/evidence.js'
import { heading } from '../heading.js'
import { base } from '../styles/base.js'
import { evidenceStyles } from '../styles/evidence.js'
import { sourcesStyles } from '../styles/sources.js'

/** @import { Acts, Session } from '../session.js' */

/** What a reader may ask about a guide before trusting it. */
const ABOUT = ['purpose', 'choice', 'unknown', 'update', 'money', 'reading', 'needs', 'tested']

/** Where everything comes from: the edition, what its words and codes mean, and every paper. */
export class GuidePostSources extends LitElement {
  static styles = [base, evidenceStyles, sourcesStyles]

  static properties = { session: { attribute: false }, acts: { attribute: false } }

  constructor() {
    super()
    /** @type {Session | undefined} */
    this.session = undefined
    /** @type {Acts | undefined} */
    this.acts = undefined
  }

  render() {
    const { session, acts } = this
    if (session === undefined || acts === undefined) return null
    const { text, level, guide } = session
    const { about, edition, evidence } = guide
    const own = evidence.citations.filter(({ id }) => about.sources.includes(id))
    const papers = evidence.citations.filter(({ id }) => !about.sources.includes(id))
    return html`${heading(level, text.say('sources-title'), 'title')}
      <p class="lead">${text.say(`edition-${edition}.notice`)}</p>
      <p>${text.say(`edition-${edition}.source`)}</p>
      ${citations(own, session)}
      ${about.live_page ? html`<p>${outward(about.live_page, text.say('sources-live'))}</p>` : nothing}
      ${dates(session)} ${changesLink(session, acts)}
      ${heading(level + 1, text.say('about-title'), 'section')}
      <ul>${ABOUT.map((id) => html`<li>${text.say(`about-${id}`)}</li>`)}</ul>
      <guide-post-proof .session=${session}></guide-post-proof>
      <guide-post-glossary .session=${session}></guide-post-glossary>
      ${heading(level + 1, text.say('sources-strengths'), 'section')}
      <p>${text.say('sources-strengths-explained')}</p>
      <ul class="strengths">
        ${strengthsOf(session).map((strength) => html`<li>${text.say(`strength-${strength}`)}</li>`)}
      </ul>
      ${heading(level + 1, text.say('sources-grades'), 'section')}
      <p>${text.say('sources-grades-explained')}</p>
      ${schemesOf(session).map(([scheme, codes]) => legend(scheme, codes, session))}
      ${heading(level + 1, text.say('sources-papers', { count: papers.length }), 'section')}
      <p>${text.say('sources-papers-explained')}</p>
      ${citations(papers, session)}
      <p class="small">${text.say('sources-error')}</p>`
  }
}

/** @param {Session} session */
function dates({ text, guide: { about } }) {
  return html`<dl class="facts">
    <div><dt>${text.say('sources-dated')}</dt><dd>${datedInWords(about.dated, text.lang)}</dd></div>
    <div><dt>${text.say('sources-review')}</dt><dd>${about.review_by ? dayInWords(about.review_by, text.lang) : text.say('sources-review-none')}</dd></div>
    <div><dt>${text.say('sources-pack')}</dt><dd><code>${about.pack}</code></dd></div>
  </dl>`
}

/**
 * The wording classes that occur, each once.
 *
 * @param {Session} session
 */
function strengthsOf({ guide: { evidence } }) {
  return [...new Set(evidence.statements.map(({ strength }) => strength))]
}

/**
 * The codes that occur, by scheme.
 *
 * @param {Session} session
 * @returns {[string, string[]][]}
 */
function schemesOf({ guide: { evidence } }) {
  /** @type {Map<string, Set<string>>} */
  const schemes = new Map()
  for (const { scheme, code } of evidence.statements.flatMap(({ grades }) => grades)) {
    schemes.set(scheme, (schemes.get(scheme) ?? new Set()).add(code))
  }
  return [...schemes].map(([scheme, codes]) => [scheme, [...codes].sort()])
}

/**
 * @param {string} scheme
 * @param {string[]} codes
 * @param {Session} session
 */
function legend(scheme, codes, { text, level }) {
  return html`${heading(level + 2, text.say(`scheme-${scheme}`), 'label')}
    <dl class="facts">
      ${codes.map((code) => html`<div><dt><code>${code}</code></dt><dd>${text.say(`grade-${scheme}-${code}`)}</dd></div>`)}
    </dl>`
}
