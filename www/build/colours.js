/** The colours of the page for what stands outside it, such as icons and the browser's frame: read from the tokens. */

import { tokens } from '../element/styles/tokens.js'

/**
 * The value that a token has when no host page sets it.
 *
 * @param {string} name
 * @param {number} place  of the theme in the style sheet: 0 is light, 1 is dark
 */
function colour(name, place) {
  const found = [...tokens.cssText.matchAll(new RegExp(`--${name}: (?:var\\([\\w-]+, )?(#[0-9a-f]{6})`, 'g'))]
  if (found[place] === undefined) throw new Error(`the tokens hold no colour --${name} for theme ${place}`)
  return found[place][1]
}

/** @param {number} place */
function theme(place) {
  return { paper: colour('paper', place), surface: colour('surface', place), accent: colour('accent', place) }
}

/** Both themes. */
export const colours = { light: theme(0), dark: theme(1) }
