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

/**
 * Deletes what is saved. Until the keeper is there nobody knows what lies on the device: it is waited for.
 *
 * @param {GuidePost} page
 * @returns {Promise<boolean>} whether nothing is left of it
 */
export async function forgetSaved(page) {
  const keeper = page.persist ? await bringKeeper(page).catch(reportError) : page.keeper
  return keeper ? (await keeper.remove()) || keeper.found === 'none' : !page.persist
}
