/** What tabs tell one another: that the copy on the device has changed, and nothing of what is in it. */

import { Keeper } from './keeper.js'

/** @import { GuidePost } from '../guide-post.js' */

const NAME = 'guidepost-kept'

/**
 * A keeper that tells other tabs when it has changed the copy, and looks again when one of them has: a page must not go on
 * saying that its answers are saved where they no longer are.
 *
 * A guide that its host takes away hears nothing meanwhile; put back, it looks again.
 *
 * @param {GuidePost} page
 */
export function keeperAmongTabs(page) {
  /** @type {BroadcastChannel | null} */
  let tabs = null
  // A save may still be under way when the guide is taken away.
  const keeper = new Keeper(() => {
    const channel = tabs ?? new BroadcastChannel(NAME)
    channel.postMessage(null)
    if (tabs === null) channel.close()
  })
  const lookAgain = async () => {
    if (await keeper.isGone()) page.announce('kept-no-more')
    page.requestUpdate()
  }
  page.addController({
    hostConnected() {
      tabs = new BroadcastChannel(NAME)
      tabs.addEventListener('message', lookAgain)
      if (keeper.revision !== null) lookAgain()
    },
    hostDisconnected() {
      tabs?.close()
      tabs = null
    },
  })
  return keeper
}
