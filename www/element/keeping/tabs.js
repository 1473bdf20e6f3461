/** What tabs tell one another: that the copy on the device has changed, and nothing of what is in it. */

import { Keeper } from './keeper.js'

/** @import { GuidePost } from '../guide-post.js' */

const NAME = 'guidepost-kept'

/**
 * A keeper that tells other tabs when it has changed the copy, and looks again when one of them has: a page must not go on
 * saying that its answers are saved where they no longer are.
 *
 * @param {GuidePost} page
 */
export function keeperAmongTabs(page) {
  const tabs = new BroadcastChannel(NAME)
  const keeper = new Keeper(() => tabs.postMessage(null))
  tabs.addEventListener('message', async () => {
    if (await keeper.isGone()) page.announce('kept-no-more')
    page.requestUpdate()
  })
  return keeper
}
