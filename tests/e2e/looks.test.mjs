/**
 * Axe on every view and state: each in two looks here, and in all of them with `npm run access`, which leaves out of the
 * long lists those cards that are like others.
 *
 * In each look nothing may run out of the screen sideways either, also in the largest text, and no message may be missing.
 */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { THEMES, all, few } from './looks.mjs'
import { missingIn, show, stage, violations } from './page.mjs'
import { STATES, reached } from './states.mjs'

/** @import { Page } from 'playwright-core' */
/** @import { Look } from './looks.mjs' */

const { site, browser } = await stage()

/** @param {number} place  of a state */
const looksOf = (place) => (process.env.MATRIX ? all() : few(place))

/**
 * What is wrong with the page in one look, one line each.
 *
 * @param {Page} page
 * @param {Look} look
 * @param {boolean} isScalable
 */
async function wrongIn(page, { theme, width }, isScalable) {
  const viewport = { width, height: 800 }
  await page.setViewportSize(viewport)
  await page.emulateMedia(THEMES[theme])
  const found = await tooWide(page, width)
  if (isScalable) {
    await show(page, { textScale: 200 })
    found.push(...(await tooWide(page, width)).map((finding) => `text at 200 %: ${finding}`))
    await show(page, { textScale: 100 })
  }
  return [...found, ...(await violations(page, viewport))]
}

/** @param {Page} page @param {number} width */
async function tooWide(page, width) {
  const scrolled = await page.evaluate(() => document.documentElement.scrollWidth)
  return scrolled > width ? [`${scrolled} px wide`] : []
}

describe('axe finds nothing, nothing runs out of the screen, no word is missing', { concurrency: 2 }, () => {
  for (const [place, state] of STATES.entries()) {
    test(state.name, async (t) => {
      /** @type {string[]} */
      const wrong = []
      let count = 0
      for (const lang of state.isEnglish ? /** @type {const} */ (['en']) : /** @type {const} */ (['en', 'es'])) {
        const looks = looksOf(place).filter((look) => look.lang === lang || (state.isEnglish && !process.env.MATRIX))
        if (looks.length === 0) continue
        const { page, close } = await reached(browser, site.url, process.env.MATRIX ? { ...state, isWhole: false } : state, lang)
        for (const look of looks) {
          count += 1
          wrong.push(...(await wrongIn(page, look, !state.hasNoWords)).map((finding) => `${lang}, ${look.theme}, ${look.width} px: ${finding}`))
        }
        if (!state.hasNoWords) wrong.push(...(await missingIn(page)).map((message) => `${lang}: no message ${message}`))
        await close()
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
