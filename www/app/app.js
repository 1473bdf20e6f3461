/** What the app adds to the element: the browser's Back button, and a question before answers are lost. */

/** @import { GuidePost } from '../element/guide-post.js' */
/** @import { View } from '../element/session.js' */

const guide = /** @type {GuidePost} */ (document.querySelector('guide-post'))

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
  if (Object.keys(guide.profile).length > 0) event.preventDefault()
})
