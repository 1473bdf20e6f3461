/** The browser's Back button, which brings back the view before, and a question before answers are lost. */

/** @import { GuidePost } from '../element/guide-post.js' */
/** @import { View } from '../element/session.js' */

/**
 * Only the name of a view enters the history, and never the address: a shared link or a look at the history tells nothing.
 *
 * @param {GuidePost} guide
 * @param {() => boolean} [isHandedOver]  whether the answers go on elsewhere, so that none are lost
 */
export function keepBack(guide, isHandedOver = () => false) {
  history.replaceState({ view: 'start' }, '')
  guide.addEventListener('guidepost-step', (event) => {
    const { view } = /** @type {CustomEvent<{ view: View }>} */ (event).detail
    if (history.state?.view !== view) history.pushState({ view }, '')
  })
  addEventListener('popstate', ({ state }) => {
    // A link to a place on the page, as the one past what stands around the guide, leads to no other view.
    if (state === null) return history.replaceState({ view: guide.view }, '')
    // As by any other way to a view: what was said there is over, and nothing is being answered that lets a red flag wait.
    Object.assign(guide, { view: state.view ?? 'start', isAnswering: false, status: '', said: '' })
    guide.focusView()
  })
  addEventListener('beforeunload', (event) => {
    if (guide.isUnsaved === true && !isHandedOver()) event.preventDefault()
  })
}
