/** What surrounds every view: name and edition, the way around, notices, red flags, and what is always at hand. */

import { html, nothing } from 'lit'
import { clash } from './questions/clash.js'
import { askToClear, clearing } from './clearing.js'
import { dayInWords } from './dates.js'
import { ageOf, datedOf, today } from './edition.js'
import { heading } from './heading.js'
import { languages } from './languages.js'
import { logo } from './marks.js'
import { opening } from './opening.js'
import { isForeign } from './session.js'
import { FIRST_VIEWS, TABS, tabOf } from './tabs.js'
import { nextScale } from './text-scale.js'

/** @import { GuidePost } from './guide-post.js' */
/** @import { Session } from './session.js' */

/**
 * The whole page, or what the host page wrote as a stand-in for it.
 *
 * @param {GuidePost} page
 */
export function frame(page) {
  if (page.failure !== null) return failed(page)
  const session = page.session ?? opening(page)
  if (session === null) return html`<slot></slot>`
  return html`<div class="page" part="page" ?data-opening=${page.session === null} data-view=${page.isFolded || isWithheld(page, session) ? nothing : page.view} lang=${session.text.lang} @click=${page.leave} @input=${keepInside}>
      ${flags(page, session)} ${header(page, session)} ${notices(session)} ${returning(page, session)}
      ${page.isFolded ? nothing : html`<section id="view" class="view" part="view" tabindex="-1" aria-label=${viewName(page, session)}>${page.said === '' ? nothing : html`<p class="said">${page.said}</p>`} ${clash(session, page.acts)} ${shown(page, session)}</section>`}
      ${bar(page, session)}
    </div>
    <p class="hidden" role="status">${page.status}</p>
    ${clearing(page, session)}`
}

/**
 * What is typed is nothing to the scripts of the host page that listen for input.
 *
 * @param {Event} event
 */
function keepInside(event) {
  event.stopPropagation()
}

/** @param {GuidePost} page */
function failed({ text }) {
  if (text === null) return html`<slot></slot>`
  return html`<div class="page"><p class="notice" role="alert">${text.say('failed')}</p></div><slot></slot>`
}

/**
 * @param {GuidePost} page
 * @param {Session} session
 */
function header(page, session) {
  const { view, acts, isFolded } = page
  const { text, guide } = session
  return html`<header class="head" part="head">
    <div class="top">
    <p class="brand">${logo}<span><b>Guidepost</b><span class="small">${text.say(`edition-${guide.edition}`)}</span></span></p>
    ${languages(page, session)}</div>
    <nav aria-label=${text.say('nav')} class="screen" ?hidden=${isFolded}>
      <ul class="plain tabs">
        ${TABS.map(
          (id) => html`<li>
            <button class="tab" aria-current=${id === tabOf(view) ? 'page' : nothing} @click=${() => acts.go(id)}>${text.say(`nav-${id}`)}</button>
          </li>`,
        )}
      </ul>
    </nav>
  </header>`
}

/**
 * What must stand above every view: what kind of edition this is, and how old.
 *
 * @param {Session} session
 */
function notices({ text, guide }) {
  const { about } = guide
  const age = ageOf(about, today())
  const date = age === 'expired' ? about.expires : about.review_by
  return html`<div class="notice" part="notice" role="note" aria-label=${text.say('notice')}>
      <p>${text.say(`status-${about.status}`, { dated: datedOf(guide, text.lang) })}</p>
      <div aria-live="polite">${age === 'current' ? nothing : html`<p><b>${text.say(`age-${age}`, { date: dayInWords(date, text.lang) })}</b></p>`}</div>
    </div>
    <slot name="notice"></slot>`
}

/**
 * What the reader saved, where they come back to it.
 *
 * @param {GuidePost} page
 * @param {Session} session
 */
function returning(page, session) {
  const { keeper, persist, isFolded } = page
  if (keeper === null || !persist || isFolded) return nothing
  return html`<guide-post-return class="screen" .page=${page} .session=${session} .keeper=${keeper} .found=${keeper.found} .revision=${keeper.revision} .isReplacing=${!page.isBlank}></guide-post-return>`
}

/**
 * Red flags, before and above all else, with the rest behind a button until they are read.
 *
 * @param {GuidePost} page
 * @param {Session} session
 */
function flags(page, session) {
  const certain = session.advice?.red_flags ?? []
  if (certain.length === 0) return nothing
  return html`<guide-post-flags id="flags" tabindex="-1" role="alert" .flags=${certain} .session=${session}>
      <slot name="contact" slot="contact">${session.text.say('contact')}</slot>
    </guide-post-flags>
    ${page.isFolded ? html`<p class="read-on"><button @click=${page.readOn}>${session.text.say('flags-read-on')}</button></p>` : nothing}`
}

/**
 * @param {GuidePost} page
 * @param {Session} session
 */
function viewName({ view }, { text, topic }) {
  if (view === 'questions') return text.say(topic === '' ? 'nav-ask' : `topic-${topic}`)
  return text.say(`nav-${view}`)
}

/** The heading of a view that has nothing of its own to show yet. @param {GuidePost} page @param {Session} session */
function named(page, session) {
  return heading(session.level, viewName(page, session), 'title')
}

/**
 * @param {GuidePost} page
 * @param {Session} session
 */
function shown(page, session) {
  const { view, acts, notes } = page
  // A value that no answer has cannot be put in words; it is left out a moment later.
  if (isForeign(session.problems)) return nothing
  if (isWithheld(page, session)) {
    return html`${named(page, session)}
      <p><button @click=${() => ((page.isExpiryRead = true), page.focusView())}>${session.text.say('expired-show')}</button></p>`
  }
  const isThere = page.session === null ? view === 'start' : session.isWhole || FIRST_VIEWS.includes(view)
  if (!isThere) return coming(page, session)
  switch (view) {
    case 'start':
      return html`<guide-post-start .session=${session} .acts=${acts}></guide-post-start>`
    case 'ask':
      return html`<guide-post-ask .session=${session} .acts=${acts} .walk=${page.walk} .here=${page.walk.here} .about=${page.walk.about}></guide-post-ask>`
    case 'questions':
      return html`<guide-post-questions .session=${session} .acts=${acts}></guide-post-questions>`
    case 'results':
      return html`<guide-post-results .session=${session} .notes=${notes} .acts=${acts}></guide-post-results>`
    case 'browse':
      return html`<guide-post-browse .session=${session} .acts=${acts}></guide-post-browse>`
    case 'sources':
      return html`<guide-post-sources .session=${session} .acts=${acts}></guide-post-sources>`
    case 'changes':
      return html`<guide-post-changes .session=${session} .acts=${acts}></guide-post-changes>`
    case 'values':
      return html`<guide-post-values .session=${session} .notes=${notes} .acts=${acts}></guide-post-values>`
    case 'team':
      return html`<guide-post-team .session=${session} .notes=${notes} .acts=${acts}></guide-post-team>`
    case 'summary':
      return html`<guide-post-summary .session=${session} .notes=${notes} .acts=${acts}></guide-post-summary>`
  }
}

/**
 * What stands where the rest of the guideline is on its way, or did not arrive.
 *
 * @param {GuidePost} page
 * @param {Session} session
 */
function coming(page, session) {
  const { text } = session
  if (!page.isCut) return html`${named(page, session)}<p role="status">${text.say('coming')}</p>`
  return html`${named(page, session)}
    <p role="alert">${text.say('coming-failed')}</p>
    <p><button @click=${() => (page.loading.complete(), page.focusView())}>${text.say('coming-again')}</button></p>`
}

/**
 * Whether options are kept back because the edition has run out and the reader has not said that they know.
 *
 * @param {GuidePost} page
 * @param {Session} session
 */
function isWithheld({ view, isExpiryRead }, { guide: { about } }) {
  return ['results', 'browse', 'team', 'summary'].includes(view) && !isExpiryRead && ageOf(about, today()) === 'expired'
}

/**
 * At the end, or always in sight: text size, who reads, and the way to forget everything.
 *
 * @param {GuidePost} page
 * @param {Session} session
 */
function bar(page, session) {
  const { textScale, acts, audience, keeper, persist } = page
  const { text } = session
  const canSave = keeper !== null && persist && !page.isBlank
  // As text: to write the first number in the manner of a language takes as long as the rest of the first view.
  const scale = String(textScale)
  /** @param {1 | -1} step */
  const resize = (step) => async (/** @type {Event} */ { currentTarget }) => {
    page.textScale = nextScale(textScale, step)
    await page.updateComplete
    // At the end of the scale there is only the way back.
    if (currentTarget instanceof HTMLButtonElement && currentTarget.disabled) page.renderRoot.querySelector(/** @type {'button'} */ ('.size button:enabled'))?.focus()
  }
  return html`<footer class="bar screen" part="bar">
    <div class="row size" role="group" aria-label=${text.say('text-size')}>
      <button ?disabled=${textScale === 100} @click=${resize(-1)}>A− <span class="hidden">${text.say('text-smaller')}</span></button>
      <span class="small scale" aria-live="polite">${text.say('text-scale', { scale })}</span>
      <button ?disabled=${textScale === 200} @click=${resize(1)}>A+ <span class="hidden">${text.say('text-larger')}</span></button>
    </div>
    <button class="audience" aria-pressed=${audience === 'professional'} @click=${acts.switchAudience}>${text.say('audience-professional')}</button>
    ${canSave ? html`<guide-post-save .page=${page} .session=${session} .keeper=${keeper} .isSaved=${keeper.isSaved(page)}></guide-post-save>` : nothing}
    <button class="clear" @click=${() => askToClear(page)}>${text.say('clear')}</button>
  </footer>`
}
