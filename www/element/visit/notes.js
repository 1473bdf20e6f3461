/** What a reader adds to the answers for the talk with the team. It stands beside the profile: the guideline is never asked about it. */

/** @import { Edits } from './asks-edit.js' */

/**
 * @typedef {'not' | 'little' | 'important' | 'very' | 'unsure'} Rating
 *
 * @typedef {object} Notes  kept while the page is open, and nowhere else
 * @property {Record<string, Rating>} ratings  how much something matters; what is not rated is absent
 * @property {string} words                    what matters besides, in the reader's own words
 * @property {Edits} edits                     of the list of questions
 */

/** Things that may matter, in no order of rank. Their words are the messages `matter-<id>`. */
export const MATTERS = [
  'longer',
  'well',
  'symptoms',
  'side-effects',
  'hair',
  'numbness',
  'visits',
  'home',
  'tablets',
  'work',
  'fertility',
  'ahead',
]

/** @type {Rating[]} as the reader chooses among them */
export const RATINGS = ['not', 'little', 'important', 'very', 'unsure']

/** @type {Rating[]} as they are told: what matters most comes first */
export const BY_WEIGHT = ['very', 'important', 'unsure', 'little', 'not']

/**
 * No notes yet.
 *
 * @returns {Notes}
 */
export function blankNotes() {
  return { ratings: {}, words: '', edits: { texts: {}, chosen: {}, order: [], own: [] } }
}

/**
 * Whether there is nothing to forget.
 *
 * @param {Notes} notes
 */
export function isBlank({ ratings, words, edits: { texts, chosen, order, own } }) {
  return [ratings, texts, chosen, order, own].every((part) => Object.keys(part).length === 0) && words.trim() === ''
}

/**
 * What the reader gave one rating, in the order of the list.
 *
 * @param {Notes} notes
 * @param {Rating} rating
 */
export function ratedAs({ ratings }, rating) {
  return MATTERS.filter((id) => ratings[id] === rating)
}
