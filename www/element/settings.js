/** What the page around the guide sets on it: put right where there is no such thing, and told in the console. */

import { GuidepostError, available } from '../guide/error.js'
import { nearestScale } from './text-scale.js'

/** @import { GuidePost } from './guide-post.js' */

/** What may be set, the first where nothing is: an attribute that a host takes away is null. */
const WORDS = {
  audience: ['patient', 'professional'],
  theme: ['auto', 'light', 'dark'],
  view: ['start', 'ask', 'questions', 'results', 'browse', 'sources', 'changes', 'values', 'team', 'summary'],
}

const LEVELS = ['1', '2', '3', '4', '5', '6']

/**
 * Leaves nothing in the element that its parts cannot show. What was there before stays, where there was something.
 *
 * @param {GuidePost} page
 * @param {Map<PropertyKey, unknown>} changed  former values
 */
export function mendSettings(page, changed) {
  page.edition ??= ''
  // The guide is written in languages, not in those of countries: who asks for `es-MX` can read `es`.
  page.lang = String(page.lang ?? 'en').split('-')[0]
  page.profile ??= {}
  for (const [name, words] of Object.entries(WORDS)) {
    const set = /** @type {Record<string, string>} */ (/** @type {unknown} */ (page))
    set[name] ??= words[0]
    if (!isThere(name, set[name], words)) set[name] = words[Math.max(0, words.indexOf(String(changed.get(name))))]
  }
  mendLevel(page)
  page.textScale = nearestScale(page.textScale)
  if (Object(page.profile) === page.profile) return
  reportError(new GuidepostError([{ code: 'F002', path: '/profile', message: `a profile is one object of facts and values, this is a ${typeof page.profile}` }]))
  page.profile = {}
}

/** @param {GuidePost} page */
function mendLevel(page) {
  // Some frameworks set it as text, which would count on from 3 to 31.
  page.headingLevel = Number(page.headingLevel ?? 2)
  if (page.headingLevel >= 1) return
  // The attribute holds what was written, unless it is right and something else was set beside it.
  const set = [page.getAttribute('heading-level') ?? LEVELS[0], String(page.headingLevel)]
  isThere('heading-level', set.find((level) => !LEVELS.includes(level)) ?? '', LEVELS)
  page.headingLevel = 2
}

/**
 * Whether it may be set; if not, the console says so.
 *
 * @param {string} name
 * @param {string} value
 * @param {string[]} words
 */
function isThere(name, value, words) {
  try {
    return available(name, value, Object.fromEntries(words.map((word) => [word, true])))
  } catch (refusal) {
    reportError(refusal)
    return false
  }
}
