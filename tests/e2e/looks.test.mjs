/**
 * Axe on every view and state: each in two looks here, and in all of them with `npm run access`. Of long lists it looks at
 * one card of each group, and at all of them where a state says so.
 *
 * In each look, and in each language on the narrowest screen, nothing may run out of the screen sideways either, with every
 * card, also in the largest text, and no message may be missing.
 */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { LANGS, THEMES, WIDTHS, all, few } from './looks.mjs'
import { missingIn, show, stage, violations } from './page.mjs'
import { STATES, reached, thin } from './states.mjs'

/** @import { Page } from 'playwright-core' */
/** @import { Look } from './looks.mjs' */
/** @import { State } from './states.mjs' */

const { site, browser } = await stage()

/** @param {number} place  of a state */
const looksOf = (place) => (process.env.MATRIX ? all() : few(place))

/**
 * Brings the page to one look.
 *
 * @param {Page} page
 * @param {Look} look
 */
async function look(page, { theme, width }) {
  const viewport = { width, height: 800 }
  await page.setViewportSize(viewport)
  await page.emulateMedia(THEMES[theme])
  return viewport
}

/**
 * What runs out of the screen, one line each.
 *
 * @param {Page} page
 * @param {number} width
 * @param {State} state
 */
async function tooWide(page, width, { hasNoWords }) {
  const scrolled = () => page.evaluate(() => document.documentElement.scrollWidth)
  const found = [['', await scrolled()]]
  if (!hasNoWords) {
    await show(page, { textScale: 200 })
    found.push(['text at 200 %: ', await scrolled()])
    await show(page, { textScale: 100 })
  }
  return found.filter(([, reach]) => Number(reach) > width).map(([when, reach]) => `${when}${reach} px wide`)
}

/**
 * What is wrong with a state in these looks of one language: its width with every card, then axe with fewer.
 *
 * @param {State} state
 * @param {Look[]} looks
 * @param {'en' | 'es'} lang
 */
async function wrongIn(state, looks, lang) {
  const { page, close } = await reached(browser, site.url, { ...state, isWhole: true }, lang)
  /** @type {string[]} */
  const wrong = []
  const add = (/** @type {Look} */ { theme, width }, /** @type {string[]} */ found) => wrong.push(...found.map((finding) => `${lang}, ${theme}, ${width} px: ${finding}`))
  // Whatever the looks, the narrowest screen: there long words run out first.
  const narrowest = { ...looks[0], width: Math.min(...WIDTHS) }
  for (const one of looks.some(({ width }) => width === narrowest.width) ? looks : [...looks, narrowest]) {
    await look(page, one)
    add(one, await tooWide(page, one.width, state))
  }
  if (!state.isWhole || process.env.MATRIX) await thin(page)
  for (const one of looks) add(one, await violations(page, await look(page, one)))
  if (!state.hasNoWords) wrong.push(...(await missingIn(page)).map((message) => `${lang}: no message ${message}`))
  await close()
  return wrong
}

describe('axe finds nothing, nothing runs out of the screen, no word is missing', { concurrency: 2 }, () => {
  for (const [place, state] of STATES.entries()) {
    test(state.name, async (t) => {
      /** @type {string[]} */
      const wrong = []
      let count = 0
      for (const lang of state.isEnglish ? /** @type {const} */ (['en']) : LANGS) {
        const looks = looksOf(place).filter((look) => look.lang === lang || (state.isEnglish && !process.env.MATRIX))
        if (looks.length > 0) wrong.push(...(await wrongIn(state, looks, lang)))
        count += looks.length
      }
      t.diagnostic(`${count} looks, ${wrong.length} findings`)
      assert.deepEqual(wrong, [])
    })
  }
})

test('the looks of the short form pair every theme with every width and every language', () => {
  const looks = STATES.flatMap((_, place) => few(place))
  const pairs = (/** @type {Look[]} */ looks) => new Set(looks.flatMap(({ lang, theme, width }) => [`${lang} ${theme}`, `${lang} ${width}`, `${theme} ${width}`]))
  assert.deepEqual([...pairs(looks)].sort(), [...pairs(all())].sort())
})
