/**
 * What the app adds to the element: the edition that the address names, the browser's Back button, a question
 * before answers are lost, and that it works without a network. It runs before the element is defined, so that only
 * the edition wanted is loaded.
 */

import { keepBack } from './back.js'
import { tightenOnceUsed } from './policy.js'
import { bringWords } from '../guide/early.js'
import { loadPageText } from '../guide/text.js'

/** @import { GuidePost } from '../element/guide-post.js' */
/** @import { Text } from '../guide/text.js' */

const guide = /** @type {GuidePost} */ (document.querySelector('guide-post'))

const editions = [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('.editions [data-edition]'))]
const linkOf = (/** @type {string | null} */ edition) => editions.find((link) => link.dataset.edition === edition)
const chosen = linkOf(new URLSearchParams(location.search).get('edition')) ?? linkOf(guide.getAttribute('edition'))
for (const link of editions) link.ariaCurrent = link === chosen ? 'page' : null
guide.setAttribute('edition', chosen?.dataset.edition ?? '')

const alternates = [.../** @type {NodeListOf<HTMLLinkElement>} */ (document.querySelectorAll('link[hreflang]'))]
// Search engines want whole addresses, and the build does not know where it will lie.
for (const link of alternates) link.href = String(new URL(link.href))
const languages = alternates.map(({ hreflang }) => hreflang)
const wished = [new URLSearchParams(location.search).get('lang') ?? '', ...navigator.languages].map((tag) => tag.split('-')[0])
guide.setAttribute('lang', wished.find((lang) => languages.includes(lang)) ?? languages[0])

const first = { edition: /** @type {string} */ (guide.getAttribute('edition')), lang: /** @type {string} */ (guide.getAttribute('lang')) }
bringWords(first.edition, first.lang)

for (const part of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('.fallback [lang]'))) part.hidden = part.lang !== first.lang

/**
 * Says what stands around the element in its language; links to the other edition keep the language.
 *
 * @param {Text | null} text
 */
function translate(text) {
  if (text === null || text.lang !== guide.lang || document.documentElement.lang === text.lang) return
  document.documentElement.lang = text.lang
  document.title = text.say('app-title')
  for (const place of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-say]'))) place.textContent = text.say(`app-${place.dataset.say}`)
  for (const place of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-label]'))) place.ariaLabel = text.say(`app-${place.dataset.label}`)
  for (const place of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-message]'))) place.textContent = text.say(place.dataset.message ?? '')
  for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll('a[data-edition]'))) {
    const address = new URL(link.href)
    address.searchParams.set('lang', text.lang)
    link.href = address.href
  }
}

/** Translates what stands around the element, without waiting for the engine; words that do not come are told by the element. */
function follow() {
  loadPageText(first.edition, guide.lang).then(translate, () => {})
}

follow()
new MutationObserver(follow).observe(guide, { attributeFilter: ['lang'] })

/** @type {string | undefined} */
const handOver = history.state?.handOver
let isHandedOver = false
keepBack(guide, () => isHandedOver)
customElements.whenDefined('guide-post').then(() => tightenOnceUsed(guide))

/** When the browser has nothing better to do; Safari cannot tell. */
const idle = globalThis.requestIdleCallback ?? setTimeout

/** Works without a network from the next visit on, and takes up what an older build handed over. */
async function keepOffline() {
  await customElements.whenDefined('guide-post')
  // So that a first visit waits for nothing.
  await guide.loading.resting
  await new Promise((resolve) => idle(resolve))
  // Who comes again is about to use it, and has it at hand.
  if (navigator.serviceWorker.controller !== null) guide.loading.use.begin()
  const { collect, offerNewer, register, takeUp } = await import('./offline.js')
  if (handOver !== undefined) {
    const state = await collect(handOver)
    if (state === null) guide.announce('newer-lost')
    else await takeUp(guide, state, 'newer-used')
  }
  const place = /** @type {HTMLElement} */ (document.getElementById('newer'))
  await register((registration) => offerNewer(registration, guide, place, () => (isHandedOver = true)))
}

if ('serviceWorker' in navigator) keepOffline()
