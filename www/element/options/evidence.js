/** What stands behind a line of advice: the source's claims, how firm they are, and the papers. */

import { html, nothing } from 'lit'
import { listOf } from '../words.js'

/** @import { Citation, Statement } from '../../guide/shapes.js' */
/** @import { Text } from '../../guide/text.js' */
/** @import { Session } from '../session.js' */

const PUBMED = 'https://pubmed.ncbi.nlm.nih.gov/'
const DOI = 'https://doi.org/'

/** The language in which the evidence files name what a paper is about, whatever the page speaks. */
const EVIDENCE = 'en'

/**
 * Claims of the source, each with its strength, grade, papers and id.
 *
 * @param {string[]} ids  of statements
 * @param {Session} session
 */
export function statements(ids, session) {
  return html`<ul class="plain statements">
    ${ids.map((id) => statement(session.catalog.statement(id), session))}
  </ul>`
}

/**
 * What claims say, their numbers on how long people lived among it.
 *
 * @param {string[]} ids  of statements
 * @param {Text} text
 */
export function claimed(ids, text) {
  return ids.map(messageOf).flatMap((message) => [message, `${message}.figures`]).filter(text.has).map((message) => text.say(message))
}

/** @param {string} id  of a statement */
function messageOf(id) {
  return `statement-${id.replaceAll(':', '_')}`
}

/**
 * @param {Statement} claim
 * @param {Session} session
 */
function statement({ id, strength, grades, cites, seen }, session) {
  const { text, catalog } = session
  const message = messageOf(id)
  return html`<li class="statement">
    <p>${text.say(message)}</p>
    ${figures(message, session)}
    <dl class="facts">
      <div><dt>${text.say('strength')}</dt><dd>${text.say(`strength-${strength}`)}</dd></div>
      <div><dt>${text.say('grade')}</dt><dd>${grades.length === 0 ? text.say('grade-none') : grades.map((grade) => gradeInWords(grade, session))}</dd></div>
      ${cites.length === 0 ? nothing : html`<div><dt>${text.say('cites')}</dt><dd>${citations(cites.map(catalog.citation), session)}</dd></div>`}
      <div><dt>${text.say('statement')}</dt><dd><code>${id}</code>${seen === 'memory' ? html` <span class="unchecked">${text.say('to-be-checked')}</span>` : nothing}</dd></div>
    </dl>
  </li>`
}

/**
 * A grade is nothing without its scheme: both are told in words, and to clinicians the code as well.
 *
 * @param {{ scheme: string, code: string }} grade
 * @param {Session} session
 */
function gradeInWords({ scheme, code }, { text, isProfessional }) {
  return html`<span class="grade">${text.say(`grade-${scheme}-${code}`)} ${isProfessional ? html`<code>${code}</code> ` : nothing}<span class="small">– ${text.say(`scheme-${scheme}`)}</span></span>`
}

/**
 * Numbers on how long people lived are shown only to those who ask.
 *
 * @param {string} message
 * @param {Session} session
 */
export function figures(message, { text }) {
  if (!text.has(`${message}.figures`)) return nothing
  return html`<details class="figures">
    <summary>${text.say('figures-show')}</summary>
    <p>${text.say(`${message}.figures`)}</p>
    <p class="small">${text.say('figures-explained')}</p>
  </details>`
}

/**
 * @param {Citation[]} papers
 * @param {Session} session
 */
export function citations(papers, session) {
  return html`<ul class="plain citations">
    ${papers.map((paper) => html`<li>${citation(paper, session)}</li>`)}
  </ul>`
}

/**
 * @param {Citation} paper
 * @param {Session} session
 */
function citation({ id, authors, subject, journal, year, locator, pubmed, doi, url, seen, note }, { text }) {
  const links = [
    ...(pubmed ? [{ href: PUBMED + pubmed, said: text.say('link-pubmed', { pubmed }) }] : []),
    ...(doi && !pubmed ? [{ href: DOI + doi, said: text.say('link-doi', { doi }) }] : []),
    ...(url ? [{ href: url, said: text.say('link-source', { source: authors }) }] : []),
  ]
  return html`${authors}${year ? ` (${year})` : nothing}: <span lang=${EVIDENCE}>${subject}</span>. <span lang=${EVIDENCE}><cite>${journal}</cite>${locator ? ` ${locator}` : nothing}</span>.
    ${links.map(({ href, said }) => html`${outward(href, said)} `)}
    ${note ? html`<span class="note">${text.say(`citation-${id}`)}</span>` : nothing}
    ${seen === 'memory' ? html`<span class="unchecked">${text.say('to-be-checked')}</span>` : nothing}`
}

/**
 * A link that leaves this page: in a tab of its own, and telling the other site nothing.
 *
 * @param {string} href
 * @param {string} said
 */
export function outward(href, said) {
  return html`<a href=${href} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">${said}</a>`
}

/**
 * The strengths of some statements in words, each once.
 *
 * @param {string[]} strengths
 * @param {Session} session
 */
export function strengthsInWords(strengths, { text }) {
  return listOf([...new Set(strengths)].map((strength) => text.say(`strength-${strength}`)), text)
}
