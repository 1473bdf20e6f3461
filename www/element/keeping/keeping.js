/** Brings what keeps answers on the device: only where the host page says `persist`, and not before the first view. */

/** @import { GuidePost } from '../guide-post.js' */
/** @import { Keeper } from './keeper.js' */

/** When the browser has nothing better to do; Safari cannot tell. */
const idle = globalThis.requestIdleCallback ?? setTimeout

/** @type {WeakMap<GuidePost, Promise<Keeper>>} */
const brought = new WeakMap()

/** @param {GuidePost} page */
export function bringKeeperWhenIdle(page) {
  idle(() => bringKeeper(page).catch(reportError))
}

/**
 * The page's keeper, which knows by then what lies on the device.
 *
 * @param {GuidePost} page
 */
export async function bringKeeper(page) {
  const bringing = brought.get(page) ?? import('./define-keeping.js').then(({ keeperAmongTabs }) => keeperAmongTabs(page).look())
  brought.set(page, bringing)
  // What could not be loaded is tried anew the next time.
  bringing.catch(() => brought.delete(page))
  page.keeper = await bringing
  return page.keeper
}
