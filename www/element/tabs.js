/** The way around: which views have a name in it, and where the others belong. */

import { VISIT } from './visit/visit-steps.js'

/** @import { View } from './session.js' */

/** @type {View[]} those that every edition has */
export const TABS = ['start', 'ask', 'results', 'values', 'browse', 'sources']

/** @type {View[]} those that need nothing but what a first visit brings */
export const FIRST_VIEWS = ['start', 'ask']

/**
 * The tab that a view belongs to.
 *
 * @param {View} view
 */
export function tabOf(view) {
  if (view === 'questions') return 'ask'
  return VISIT.includes(view) ? 'values' : view
}
