/** Every view, and every state of one that looks different: for axe, for screenshots, for words that grow. */

import { askAgain, askToSave, comeBack, compare, conflict, openCard, openFigures, openFirst, openMap, openTerm, passOver, pick, roughly, save, unfold, workshop, wrongPassphrase } from './acts.mjs'
import { opened, show } from './page.mjs'

/** @import { Browser, BrowserContextOptions, Page } from 'playwright-core' */
/** @import { GuidePost } from '../../www/element/guide-post.js' */

/**
 * @typedef {object} State
 * @property {string} name
 * @property {string} [address]  below the app's root, without the language; today's edition unless it says another
 * @property {string} [first]    what is there once the page is loaded
 * @property {boolean} [isEnglish]  whether it is in English only
 * @property {boolean} [hasNoWords]  whether there is no element that could lack a word
 * @property {(page: Page) => Promise<unknown>} [before]  done before the page is loaded
 * @property {object} [shown]    what the element is brought to
 * @property {(page: Page) => Promise<unknown>} [act]  done there
 * @property {boolean} [isWhole] whether every card is left on the page; where not, what was opened and the first of each group are
 * @property {string} [at]       where to look, when it is not the top of the page
 */

/** Somebody on the way to the next treatment: much is known, some of it from hearsay, and something speaks against one option. */
export const PROFILE = {
  setting: 'metastatic',
  sex: 'female',
  menopause: 'postmenopausal',
  age: 63,
  ecog: 1,
  er: 'positive',
  pr: 'positive',
  her2: 'low',
  metastases: { bone: true, liver: true, lung: false, brain: false },
  visceral_crisis: 'no',
  lines_advanced: 2,
  endocrine_lines_advanced: 2,
  chemotherapy_lines_advanced: 0,
  treatment_state: 'progressing',
  prior_drugs_advanced: { aromatase_inhibitor: true, cdk46_inhibitor: true, fulvestrant: false },
  germline_brca: 'negative',
  lung_inflammation: 'past',
  sources: { er: 'told', her2: 'unsure', 'metastases.bone': 'told', 'metastases.liver': 'told' },
}

export const NOTES = {
  ratings: { longer: 'very', tablets: 'very', 'side-effects': 'important', work: 'little', hair: 'not', ahead: 'unsure' },
  words: 'My grandson starts school in September',
  edits: { texts: {}, chosen: {}, order: [], own: ['May my sister come along?'] },
}

/** The same with something left open that could speak against an option. */
const { lung_inflammation: _past, ...OPEN } = PROFILE

const HISTORY = '?edition=historical-2009'
const HISTORY_PROFILE = { setting: 'metastatic', er: 'positive', metastases: { bone: true, lung: false }, sources: { er: 'told' } }
const SIGNS = { warning_signs: { fever_or_shivering: true } }
const SOME = { profile: PROFILE, notes: NOTES }

/** @type {State[]} */
export const STATES = [
  { name: 'start' },
  { name: 'start-saved', act: (page) => comeBack(page), at: 'guide-post-return' },
  { name: 'start-saved-wrong', act: wrongPassphrase, at: 'guide-post-return' },
  { name: 'screen', shown: { view: 'ask', ...SOME }, act: (page) => passOver(page, 4) },
  { name: 'screen-of-a-panel', shown: { view: 'ask', profile: { setting: 'metastatic', her2: 'low' } }, act: (page) => askAgain(page, 'er') },
  { name: 'screens-over', shown: { view: 'ask', ...SOME }, act: (page) => passOver(page, Infinity) },
  { name: 'signs', shown: { view: 'questions', topic: 'warning-signs' } },
  { name: 'sign-raised', shown: { view: 'questions', topic: 'warning-signs', profile: SIGNS, isAnswering: true } },
  { name: 'questions', shown: { view: 'questions', topic: 'tumour', ...SOME }, act: (page) => unfold(page.locator('.where > summary'), 2) },
  { name: 'quantities', shown: { view: 'questions', topic: 'treatment-so-far', ...SOME }, act: roughly },
  { name: 'nothing-answered', shown: { view: 'results' } },
  { name: 'options', shown: { view: 'results', ...SOME }, isWhole: true },
  { name: 'option-open', shown: { view: 'results', ...SOME }, act: openCard, at: 'article:has(details[open])' },
  { name: 'map', shown: { view: 'results', ...SOME, profile: OPEN }, act: openMap, at: 'guide-post-map details[open]' },
  { name: 'figures', shown: { view: 'browse' }, act: openFigures, at: 'guide-post-figures' },
  { name: 'term', shown: { view: 'browse' }, act: openTerm, at: 'article:has(.explained p)' },
  { name: 'picked', shown: { view: 'results', ...SOME }, act: (page) => pick(page, 2), at: 'guide-post-compare' },
  { name: 'compare-two', shown: { view: 'results', ...SOME }, act: (page) => compare(page, 2) },
  { name: 'compare-three', shown: { view: 'results', ...SOME }, act: (page) => compare(page, 3).then(() => unfold(page.locator('guide-post-compare table summary'), 1)) },
  { name: 'flag', shown: { view: 'results', profile: { ...PROFILE, ...SIGNS } } },
  { name: 'flag-read', shown: { view: 'results', profile: { ...PROFILE, ...SIGNS } }, act: (page) => page.locator('guide-post').evaluate((element) => /** @type {GuidePost} */ (element).readOn()) },
  { name: 'outside', shown: { view: 'results', profile: { setting: 'early', inflammatory: false } } },
  { name: 'clash', shown: { view: 'results', profile: { setting: 'early', inflammatory: true, metastases: { bone: true } } } },
  { name: 'browse', shown: { view: 'browse' }, isWhole: true },
  { name: 'browse-clinician', shown: { view: 'browse', audience: 'professional' }, act: openCard, at: 'article:has(details[open])' },
  { name: 'values', shown: { view: 'values', ...SOME } },
  { name: 'team', shown: { view: 'team', ...SOME }, act: (page) => unfold(page.locator('guide-post-team summary'), 3) },
  { name: 'summary', shown: { view: 'summary', ...SOME } },
  { name: 'sources', shown: { view: 'sources' }, act: (page) => page.locator('guide-post-glossary dt').first().waitFor() },
  { name: 'changes', shown: { view: 'changes', ...SOME }, act: (page) => unfold(page.locator('guide-post-changes summary'), 3) },
  { name: 'save', shown: { view: 'results', ...SOME }, act: askToSave },
  { name: 'save-done', shown: { view: 'results', ...SOME }, act: save },
  { name: 'save-conflict', act: conflict },
  { name: 'clear', shown: { view: 'results', ...SOME }, act: (page) => page.locator('.bar .clear').click() },
  { name: 'overdue', before: (page) => page.clock.setFixedTime(new Date('2027-09-01')), shown: { view: 'results', ...SOME } },
  { name: 'run-out', before: (page) => page.clock.setFixedTime(new Date('2029-01-01')), shown: { view: 'results', ...SOME } },
  { name: 'coming', before: (page) => page.route(/details/, () => {}), first: 'guide-post-start .lead', shown: { view: 'browse' } },
  { name: 'coming-failed', before: (page) => page.route(/details/, (route) => route.abort()), first: 'guide-post-start .lead', shown: { view: 'browse' }, act: (page) => page.getByRole('alert').waitFor() },
  { name: 'failed', before: (page) => page.route(/\.pack-/, (route) => route.abort()), first: 'guide-post [role=alert]' },
  { name: 'without-script', before: (page) => page.route(/\.js$/, (route) => route.abort()), first: '.fallback', isEnglish: true, hasNoWords: true },
  { name: 'history-start', address: HISTORY },
  { name: 'history-options', address: HISTORY, shown: { view: 'results', profile: HISTORY_PROFILE }, act: openFirst },
  { name: 'history-sources', address: HISTORY, shown: { view: 'sources' } },
  { name: 'frame', address: 'embed.html?edition=current-2026' },
  { name: 'article', address: 'demo/', isEnglish: true },
  { name: 'workshop', address: 'workshop.html', first: 'guide-post-editor', isEnglish: true, hasNoWords: true, act: workshop },
]

/**
 * A page in that state.
 *
 * @param {Browser} browser
 * @param {string} root  the app's address
 * @param {State} state
 * @param {'en' | 'es'} lang
 * @param {BrowserContextOptions} [options]
 */
export async function reached(browser, root, { address = '', first, before, shown, act, isWhole }, lang, options = {}) {
  const url = new URL(address, root)
  url.searchParams.set('lang', lang)
  const opening = await opened(browser, url.href, { serviceWorkers: 'block', ...options }, first, before)
  const { page } = opening
  if (shown !== undefined) await show(page, shown)
  await act?.(page)
  if (!isWhole) await thin(page)
  return opening
}

/**
 * Takes away cards that are like others: to look at each of them takes most of the time.
 *
 * @param {Page} page
 */
export async function thin(page) {
  await page.locator('guide-post-option').evaluateAll((cards) => {
    const has = (/** @type {Element | null | undefined} */ element, /** @type {string} */ selector) => Boolean(element?.shadowRoot?.querySelector(selector))
    const isOpen = (/** @type {Element} */ card) => has(card, 'details[open], [aria-pressed=true], .explained > *')
    const isMapped = (/** @type {Element} */ card) => has(card.shadowRoot?.querySelector('guide-post-map'), 'details[open]')
    for (const card of cards) if (card.previousElementSibling !== null && !isOpen(card) && !isMapped(card)) card.remove()
  })
}
