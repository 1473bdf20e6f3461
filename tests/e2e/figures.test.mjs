/** What studies counted, on a card: survival only for those who ask, the same in a picture, in words and as a table. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DESKTOP, PHONE, focused, missingIn, opened, show, stage, violations } from './page.mjs'

/** @import { BrowserContextOptions, Page } from 'playwright-core' */
/** @import { GuidePostOption } from '../../www/element/options/option.js' */

/** An option with benefits, harms, survival and an approval, and one whose study compares three ways. */
const OPTION = 'trastuzumab-deruxtecan'
const OTHER = 'gedatolisib-fulvestrant'

const { site, browser } = await stage()

/**
 * The card of an option among all of them, opened.
 *
 * @param {BrowserContextOptions} look
 * @param {string} option
 */
async function cardOf(look, option) {
  const opening = await opened(browser, new URL('?edition=current-2026', site.url).href, look)
  const { page } = opening
  /** @type {string[]} */
  const brought = []
  page.on('request', (request) => brought.push(request.url()))
  await show(page, { view: 'browse' })
  const card = await cardIn(page, option)
  const isAsked = () => brought.some((url) => url.includes('.figures'))
  return { ...opening, card, isAsked }
}

/**
 * @param {Page} page
 * @param {string} option
 */
async function cardIn(page, option) {
  const cards = page.locator('guide-post-option')
  const place = await cards.evaluateAll((all, id) => all.findIndex((card) => /** @type {GuidePostOption} */ (card).option?.id === id), option)
  const card = cards.nth(place)
  await card.evaluate((element) => {
    for (let around = element.parentElement; around !== null; around = around.parentElement) {
      if (around instanceof HTMLDetailsElement) around.open = true
    }
  })
  return card
}

/** @param {import('playwright-core').Locator} card */
async function opens(card) {
  await card.locator('article > details > summary').first().click()
  const figures = card.locator('guide-post-figures')
  await figures.locator('.trial').first().waitFor()
  return figures
}

/** @param {import('playwright-core').Locator} figures @param {RegExp} name */
async function study(figures, name) {
  const trial = figures.locator('.trial').filter({ has: figures.page().locator('summary', { hasText: name }) })
  await trial.locator('> summary').click()
  return trial
}

test('figures come only when a card that has some is opened', async () => {
  const { page, card, isAsked, close } = await cardOf({ viewport: DESKTOP }, OPTION)
  const without = await cardIn(page, 'clinical-trial')
  await without.locator('article > details > summary').first().click()
  assert.equal(await without.locator('guide-post-figures').count(), 0)
  assert.equal(isAsked(), false)
  await opens(card)
  assert.equal(isAsked(), true)
  assert.deepEqual(await missingIn(page), [])
  await close()
})

test('who was alive is hidden until the reader asks, and hidden again', async () => {
  const { card, close } = await cardOf({ viewport: DESKTOP }, OPTION)
  const figures = await opens(card)
  const trial = await study(figures, /DESTINY-Breast03/)
  assert.equal(await trial.locator('[data-kind="survival"]').count(), 0)
  assert.equal(await figures.getByText('had died').count(), 0)
  await trial.getByRole('button', { name: /^Show how many were alive/ }).click()
  assert.ok(await trial.getByText('94 of 100 people were alive.').isVisible())
  const hide = trial.getByRole('button', { name: /^Hide how many were alive/ })
  assert.equal(await hide.getAttribute('aria-expanded'), 'true')
  await hide.click()
  assert.equal(await figures.getByText('had died').count(), 0)
  await close()
})

test('benefits and harms have the same place, size and words, and a gap is said', async () => {
  const { card, close } = await cardOf({ viewport: DESKTOP }, OPTION)
  const figures = await opens(card)
  const trial = await study(figures, /DESTINY-Breast03/)
  const widths = async (/** @type {string} */ kind) => (await trial.locator(`[data-kind="${kind}"] svg[data-of="100"]`).first().boundingBox())?.width
  assert.equal(await widths('benefit'), await widths('harm'))
  const other = await study(figures, /DESTINY-Breast06/)
  assert.ok(await other.getByText('We have read no number on this in a good source.').first().isVisible())
  await close()
})

test('the picture, the words beside it and the table say the same', async () => {
  const { card, close } = await cardOf({ viewport: DESKTOP }, OTHER)
  const figures = await opens(card)
  const rate = figures.locator('.rate').first()
  const said = await rate.locator('.sides').allInnerTexts()
  assert.equal(said.length, 3)
  const pictures = await rate.getByRole('img').all()
  await rate.locator('.twin > summary').click()
  const cells = await rate.locator('tbody tr').first().locator('td').allInnerTexts()
  for (const [i, picture] of pictures.entries()) {
    const filled = await picture.evaluate((svg) => [...svg.querySelectorAll('.have, .have-perhaps')].map((path) => path.getAttribute('d')?.split('M').length ?? 0).reduce((sum, parts) => sum + parts - 1, 0))
    assert.ok(said[i].startsWith(`${filled} of 100 people`), said[i])
    assert.equal(cells[i], `${filled} of 100`)
    const name = (await picture.getAttribute('aria-label')) ?? ''
    assert.ok(name.includes(said[i]), name)
  }
  await close()
})

test('the table is reached and opened with the keyboard alone', async () => {
  const { page, card, close } = await cardOf({ viewport: DESKTOP }, OTHER)
  await card.locator('article > details > summary').first().focus()
  await page.keyboard.press('Enter')
  await card.locator('guide-post-figures .trial').first().waitFor()
  for (let presses = 0; presses < 10 && !/^Show as a table/.test((await focused(page)).name); presses++) await page.keyboard.press('Tab')
  assert.match((await focused(page)).name, /^Show as a table/)
  await page.keyboard.press('Enter')
  assert.ok(await card.getByRole('table').first().isVisible())
  await page.keyboard.press('Tab')
  assert.equal((await focused(page)).tag, 'div')
  await close()
})

for (const { name, viewport, colorScheme } of /** @type {const} */ ([
  { name: 'phone, light', viewport: PHONE, colorScheme: 'light' },
  { name: 'desktop, dark', viewport: DESKTOP, colorScheme: 'dark' },
])) {
  test(`axe finds nothing among the figures: ${name}`, async () => {
    const { page, card, complaints, close } = await cardOf({ viewport, colorScheme }, OPTION)
    const figures = await opens(card)
    for (const summary of await figures.locator('.trial > summary').all()) await summary.click()
    for (const button of await figures.getByRole('button', { name: /^Show how many/ }).all()) await button.click()
    for (const summary of await figures.locator('.twin > summary').all()) await summary.click()
    assert.deepEqual(await violations(page, viewport), [])
    assert.deepEqual(complaints, [])
    await close()
  })
}

test('nothing runs out of a narrow screen in the largest text', async () => {
  const { page, card, close } = await cardOf({ viewport: { width: 320, height: 640 } }, OTHER)
  await show(page, { textScale: 200 })
  const figures = await opens(card)
  await figures.locator('.twin > summary').first().click()
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320)
  await close()
})

test('filled and empty marks differ where colors are forced', async () => {
  const { card, close } = await cardOf({ viewport: DESKTOP, forcedColors: 'active' }, OTHER)
  const figures = await opens(card)
  const fills = await figures.locator('.people').first().evaluate((svg) => ['.have', '.others'].map((kind) => getComputedStyle(/** @type {Element} */ (svg.querySelector(kind))).fill))
  assert.notEqual(fills[0], 'none')
  assert.equal(fills[1], 'none')
  await close()
})

test('paper names the study, and does not tell what was not asked for', async () => {
  const { page, card, close } = await cardOf({ viewport: DESKTOP }, OPTION)
  const figures = await opens(card)
  const trial = await study(figures, /DESTINY-Breast03/)
  await page.emulateMedia({ media: 'print' })
  assert.ok(await trial.getByText('Study DESTINY-Breast03.').isVisible())
  assert.equal(await figures.getByText('had died').count(), 0)
  await close()
})

test('figures in a language that is no longer wanted, and do not come, leave those that have come', async () => {
  const { page, card, close } = await cardOf({ viewport: DESKTOP, serviceWorkers: 'block' }, OTHER)
  /** @type {() => void} */
  let release = () => {}
  const isReleased = new Promise((resolve) => (release = () => resolve(undefined)))
  await page.route(/current-2026\.figures\.en-/, (route) => isReleased.then(() => route.abort()))
  const asked = page.waitForRequest(/current-2026\.figures\.en-/)
  await card.locator('article > details > summary').first().click()
  await asked
  await page.getByRole('button', { name: 'Español', exact: true }).click()
  await card.locator('guide-post-figures .trial').first().waitFor()
  const refused = page.waitForEvent('requestfailed')
  release()
  await refused
  await page.waitForTimeout(300)
  assert.ok(await card.locator('guide-post-figures .trial').first().isVisible())
  await close()
})

/** A module that does not arrive is asked for once more by itself, see `www/guide/bring.js`. */
const OF_ONE_IMPORT = 2

test('figures that cannot be brought are said to be missing, once, and are asked for again with the card', async () => {
  const { page, card, close } = await cardOf({ viewport: DESKTOP, serviceWorkers: 'block' }, OTHER)
  let refusals = 0
  await page.route(/current-2026\.figures-/, (route) => {
    refusals += 1
    return refusals <= OF_ONE_IMPORT ? route.abort() : route.continue()
  })
  const more = card.locator('article > details > summary').first()
  await more.click()
  await card.getByText('The figures could not be loaded.').waitFor()
  await page.waitForTimeout(300)
  assert.equal(refusals, OF_ONE_IMPORT)
  await more.click()
  await more.click()
  await card.locator('guide-post-figures .trial').first().waitFor()
  await close()
})
