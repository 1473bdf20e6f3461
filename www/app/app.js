/**
 * What the app adds to the element: the edition that the address names, the browser's Back button, and a question
 * before answers are lost. It runs before the element is defined, so that only the edition wanted is loaded.
 */

/** @import { GuidePost } from '../element/guide-post.js' */
/** @import { View } from '../element/session.js' */

const guide = /** @type {GuidePost} */ (document.querySelector('guide-post'))

const editions = [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('.editions [data-edition]'))]
const linkOf = (/** @type {string | null} */ edition) => editions.find((link) => link.dataset.edition === edition)
const chosen = linkOf(new URLSearchParams(location.search).get('edition')) ?? linkOf(guide.getAttribute('edition'))
chosen?.setAttribute('aria-current', 'page')
guide.setAttribute('edition', chosen?.dataset.edition ?? '')

// Only the name of a view enters the history, and never the address: a shared link or a look at the history tells nothing.
history.replaceState({ view: 'start' }, '')

guide.addEventListener('guidepost-step', (event) => {
  const { view } = /** @type {CustomEvent<{ view: View }>} */ (event).detail
  if (history.state?.view !== view) history.pushState({ view }, '')
})

addEventListener('popstate', ({ state }) => {
  guide.view = state?.view ?? 'start'
})

addEventListener('beforeunload', (event) => {
  if (guide.isBlank === false) event.preventDefault()
})
