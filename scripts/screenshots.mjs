/**
 * `npm run screenshots`: pictures of every view and state of the built app, to be looked at, in a folder of their own.
 *
 * Words after `--` choose among them by parts of their names, as in `-- map es-dark-390`. `-- --docs` instead takes those
 * that README and docs show anew, in `docs/pictures`, made small by pngquant where that is installed.
 */

import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launched } from '../tests/e2e/page.mjs'
import { STATES, reached } from '../tests/e2e/states.mjs'
import { ROOT, which } from './command.mjs'
import { serve } from './serve.mjs'

/** @import { Page } from 'playwright-core' */
/** @import { State } from '../tests/e2e/states.mjs' */

/** @typedef {{ lang: 'en' | 'es', colorScheme: 'light' | 'dark', width: number, textScale: number }} Look */

/** LIMIT: what of a long page is shown, in pixels: more cannot be looked at in one picture. */
const HEIGHT = 1500

/**
 * Those of the docs: what they show, from where on, how wide, and how much of it.
 *
 * @type {{ name: string, as?: string, at?: string, width: number, height: number }[]}
 */
const DOCS = [
  { name: 'start', width: 1000, height: 760 },
  { name: 'screen-of-a-panel', as: 'question-phone', width: 390, height: 844 },
  { name: 'options', at: '.group:has(#group-drug-treatment)', width: 1000, height: 900 },
  { name: 'map', width: 1000, height: 820 },
  { name: 'figures', width: 1000, height: 820 },
  { name: 'compare-two', as: 'compare', width: 1000, height: 820 },
  { name: 'summary', width: 1000, height: 900 },
]

/** @returns {Look[]} */
function looks() {
  const plain = /** @type {const} */ (['en', 'es']).flatMap((lang) =>
    /** @type {const} */ (['light', 'dark']).flatMap((colorScheme) => [390, 768, 1280].map((width) => ({ lang, colorScheme, width, textScale: 100 }))),
  )
  return [...plain, { lang: 'es', colorScheme: 'light', width: 320, textScale: 100 }, { lang: 'es', colorScheme: 'light', width: 320, textScale: 200 }]
}

/**
 * @param {Page} page
 * @param {string | undefined} at  what the picture begins with
 * @param {string} path
 */
async function take(page, at, path) {
  await page.evaluate(() => scrollTo(0, 0))
  if (at !== undefined) {
    await page.locator(at).first().evaluate((place) => {
      place.scrollIntoView()
      scrollBy(0, -16)
    })
  }
  await page.screenshot({ path })
}

/**
 * Every state that a word of the call names, in every look that one names.
 *
 * @param {string[]} words
 */
async function everything(words) {
  const folder = mkdtempSync(join(tmpdir(), 'guidepost-looks-'))
  const isMeant = (/** @type {string[]} */ names) => names.filter((name) => words.includes(name)).length
  const named = STATES.some(({ name }) => words.includes(name)) ? STATES.filter(({ name }) => isMeant([name])) : STATES
  const nameOf = (/** @type {Look} */ { lang, colorScheme, width, textScale }) => [lang, colorScheme, width, ...(textScale === 100 ? [] : [textScale])].join('-')
  const chosen = looks().some((look) => words.includes(nameOf(look))) ? looks().filter((look) => words.includes(nameOf(look))) : looks()
  for (const state of named) {
    for (const lang of state.isEnglish ? /** @type {const} */ (['en']) : /** @type {const} */ (['en', 'es'])) {
      const own = chosen.filter((look) => look.lang === lang)
      if (own.length === 0) continue
      const { page, close } = await reached(browser, site.url, { ...state, isWhole: true }, lang)
      for (const look of own) {
        await page.setViewportSize({ width: look.width, height: HEIGHT })
        await page.emulateMedia({ colorScheme: look.colorScheme })
        await page.evaluate((textScale) => document.querySelector('guide-post')?.setAttribute('text-scale', String(textScale)), look.textScale)
        const path = join(folder, `${state.name}-${nameOf(look)}.png`)
        await take(page, state.at, path)
        console.log(path)
      }
      await close()
    }
  }
}

/** The pictures of README and docs. */
async function docs() {
  const folder = join(ROOT, 'docs', 'pictures')
  mkdirSync(folder, { recursive: true })
  for (const { name, as = name, at, width, height } of DOCS) {
    const state = /** @type {State} */ (STATES.find((state) => state.name === name))
    const { page, close } = await reached(browser, site.url, { ...state, isWhole: true }, 'en', { viewport: { width, height }, colorScheme: 'light' })
    const path = join(folder, `${as}.png`)
    await take(page, at ?? state.at, path)
    const pngquant = which('pngquant')
    if (pngquant !== null) execFileSync(pngquant, ['--force', '--strip', '--ext', '.png', '--quality', '60-90', '128', path])
    console.log(path)
    await close()
  }
}

const [site, browser] = await Promise.all([serve(join(ROOT, 'dist', 'app'), 8600), launched()])
const words = process.argv.slice(2)
await (words.includes('--docs') ? docs() : everything(words)).finally(() => Promise.all([browser.close(), site.close()]))
