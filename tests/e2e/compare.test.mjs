/** Options side by side: picked on their cards, told in the same words, with the same room for good and bad. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DESKTOP, PHONE, focused, missingIn, opened, show, stage } from './page.mjs'

/** @import { BrowserContextOptions, Locator, Page } from 'playwright-core' */
/** @import { GuidePostOption } from '../../www/element/options/option.js' */

const { site, browser } = await stage()

/** Somebody for whom one treatment is open, one is spoken against, and comfort care always fits. */
const PROFILE = {
  setting: 'metastatic',
  er: 'positive',
  her2: 'low',
  metastases: { liver: true },
  visceral_crisis: 'no',
  treatment_state: 'progressing',
  endocrine_lines_advanced: 2,
  lung_inflammation: 'past',
}
const OPTIONS = ['trastuzumab-deruxtecan', 'capecitabine', 'comfort-care']

/**
 * The options for the profile, with some of them picked on their cards.
 *
 * @param {BrowserContextOptions} look
 * @param {string[]} options
 */
async function picked(look, options) {
  const opening = await opened(browser, new URL('?edition=current-2026', site.url).href, look)
  await show(opening.page, { view: 'results', profile: PROFILE })
  for (const option of options) await (await pickOf(opening.page, option)).click()
  return { ...opening, compare: opening.page.locator('guide-post-compare') }
}

/**
 * The button on the card of an option, unfolded.
 *
 * @param {Page} page
 * @param {string} option
 */
async function pickOf(page, option) {
  const cards = page.locator('guide-post-option')
  await cards.first().waitFor()
  const place = await cards.evaluateAll((all, id) => all.findIndex((card) => /** @type {GuidePostOption} */ (card).option?.id === id), option)
  const card = cards.nth(place)
  await card.evaluate((element) => element.closest('details')?.setAttribute('open', ''))
  return card.getByRole('button', { name: /^.? ?Compare/ })
}

/** @param {Locator} compare */
async function table(compare) {
  await compare.getByRole('button', { name: 'Side by side' }).click()
  const found = compare.getByRole('table')
  await found.waitFor()
  return found
}

test('on a phone the picks and the bar below them cover nothing of each other', async () => {
  for (const lang of ['en', 'es']) {
    const { page, compare, close } = await picked({ viewport: PHONE }, OPTIONS.slice(0, 2))
    await page.locator('guide-post').evaluate((element, lang) => element.setAttribute('lang', lang), lang)
    await page.locator(`.page[lang=${lang}]`).waitFor()
    const [tray, bar] = await Promise.all([compare.locator('.picked').boundingBox(), page.locator('.bar').boundingBox()])
    assert.ok(tray && bar && tray.y + tray.height <= bar.y + 1, `${lang}: picks to ${tray && tray.y + tray.height}, bar from ${bar?.y}`)
    assert.ok(await page.getByRole('button', { name: /Save|Guardar/ }).isVisible())
    await close()
  }
})

test('two or three are picked, a fourth is not, and the bar says which', async () => {
  const { page, compare, close } = await picked({ viewport: DESKTOP }, OPTIONS.slice(0, 1))
  const go = compare.getByRole('button', { name: 'Side by side' })
  assert.ok(await go.isDisabled())
  await (await pickOf(page, OPTIONS[1])).click()
  assert.ok(await go.isEnabled())
  await (await pickOf(page, OPTIONS[2])).click()
  assert.match((await compare.locator('summary').first().textContent()) ?? '', /T-DXd.*Capecitabine.*Comfort/)
  assert.match((await compare.locator('[aria-live]').textContent()) ?? '', /^Three picked/)
  const fourth = await pickOf(page, 'eribulin')
  assert.ok(await fourth.isDisabled())
  await (await pickOf(page, OPTIONS[0])).click()
  assert.ok(await fourth.isEnabled())
  assert.equal(await (await pickOf(page, OPTIONS[1])).getAttribute('aria-pressed'), 'true')
  await close()
})

test('by keyboard, what was picked is seen side by side from the card of the last pick', async () => {
  const { page, compare, close } = await picked({ viewport: DESKTOP }, OPTIONS.slice(0, 1))
  assert.equal(await page.locator('guide-post-option button.beside').count(), 0, 'one alone has nothing beside it')
  await (await pickOf(page, OPTIONS[1])).press('Enter')
  await page.keyboard.press('Tab')
  assert.equal((await focused(page)).name, 'Side by side')
  await page.keyboard.press('Enter')
  await compare.getByRole('table').waitFor()
  await page.keyboard.press('Escape')
  assert.equal((await focused(page)).name, 'Side by side', 'and back to where it was')
  await close()
})

test('where an option has nothing in a row it is said what that means: no figures here are not none anywhere', async () => {
  const { compare, close } = await picked({ viewport: DESKTOP }, OPTIONS)
  const found = await table(compare)
  /** @param {string} row @param {string} option */
  const cell = (row, option) => found.getByRole('row').filter({ has: found.page().getByRole('rowheader', { name: row, exact: true }) }).getByRole('cell').nth(OPTIONS.indexOf(option)).innerText()
  assert.match(await cell('What the studies found', 'comfort-care'), /No numbers from studies are shown here for this one\. There may be some/)
  assert.match(await cell('Your answers behind this', 'comfort-care'), /So far it rests on none of your answers/)
  assert.match(await cell('What is still open', 'comfort-care'), /No open question would change how it stands/)
  assert.match(await cell('What speaks against it, or has to be ruled out', 'comfort-care'), /names nothing against it here\. Your team may know of something/)
  assert.equal(await found.getByText('Nothing is named here.').count(), 0)
  await close()
})

test('every row asks each option the same, in the words of its card, for good and for bad', async () => {
  const { page, compare, complaints, close } = await picked({ viewport: DESKTOP }, OPTIONS)
  const shown = await table(compare)
  assert.deepEqual((await shown.getByRole('columnheader').allInnerTexts()).map((name) => name.split(' ')[0]), ['Trastuzumab', 'Capecitabine', 'Comfort'])
  const rows = shown.locator('tbody tr')
  const titles = await rows.locator('th').allInnerTexts()
  for (const title of ['How it stands', 'What it is', 'What it is like', 'What is still open', 'What to watch for', 'What speaks against it, or has to be ruled out']) assert.ok(titles.includes(title), title)
  for (const row of await rows.all()) {
    const cells = await row.getByRole('cell').allInnerTexts()
    assert.equal(cells.length, OPTIONS.length)
    for (const cell of cells) assert.notEqual(cell.trim(), '')
  }
  const stands = await rows.first().getByRole('cell').allInnerTexts()
  assert.deepEqual(stands.map((said) => said.trim()), ['Named, but something speaks against it', 'Depends on what is not known yet', 'Named for a situation like this'])
  const widths = await rows.first().locator('td').evaluateAll((cells) => cells.map((cell) => Math.round(cell.getBoundingClientRect().width)))
  assert.ok(Math.max(...widths) - Math.min(...widths) <= 1, `${widths}`)
  assert.deepEqual(await missingIn(page), [])
  assert.deepEqual(complaints, [])
  await close()
})

test('figures are brought only when they are opened, and each says that studies stand apart', async () => {
  const { page, compare, close } = await picked({ viewport: DESKTOP }, OPTIONS)
  /** @type {string[]} */
  const brought = []
  page.on('request', (request) => brought.push(request.url()))
  const shown = await table(compare)
  assert.equal(brought.some((url) => url.includes('.figures')), false)
  await shown.locator('summary', { hasText: 'Open the figures' }).first().click()
  await shown.locator('guide-post-figures .trial').first().waitFor()
  assert.ok(await shown.getByText('cannot be set against each other').first().isVisible())
  await close()
})

test('with the keyboard alone: pick, open, close, and go on where one was', async () => {
  const { page, compare, close } = await picked({ viewport: DESKTOP }, [])
  for (const option of OPTIONS.slice(0, 2)) {
    await (await pickOf(page, option)).focus()
    await page.keyboard.press('Space')
  }
  const go = compare.getByRole('button', { name: 'Side by side' })
  await go.focus()
  await page.keyboard.press('Enter')
  await compare.getByRole('table').waitFor()
  assert.match((await focused(page)).tag, /^h\d$/)
  await page.keyboard.press('Tab')
  assert.equal((await focused(page)).name, 'Back to the options')
  await page.keyboard.press('Escape')
  await compare.getByRole('table').waitFor({ state: 'detached' })
  assert.equal((await focused(page)).name, 'Side by side')
  await page.keyboard.press('Tab')
  assert.equal((await focused(page)).name, 'Take all off')
  await page.keyboard.press('Enter')
  await compare.locator('.picked').waitFor({ state: 'detached' })
  assert.match((await focused(page)).name, /Compare Capecitabine/)
  await close()
})

test('the bar hides nothing that has focus', async () => {
  const { page, compare, close } = await picked({ viewport: PHONE }, OPTIONS)
  const bar = compare.locator('.picked')
  for (const place of [0, 1, 2]) {
    const summary = page.locator('.cards guide-post-option').nth(place).locator('summary').last()
    await summary.focus()
    const { bottom } = await focused(page)
    const top = (await bar.boundingBox())?.y ?? 0
    assert.ok(top > 0 && bottom <= top, `${bottom} ${top}`)
  }
  await close()
})

test('one taken off in the bar leaves focus there, and the last one leads back to its card', async () => {
  const { page, compare, close } = await picked({ viewport: DESKTOP }, OPTIONS.slice(0, 2))
  await compare.locator('summary').click()
  await compare.getByRole('button', { name: /^Take off: Trastuzumab/ }).press('Enter')
  assert.match((await focused(page)).name, /^Capecitabine/)
  await compare.getByRole('button', { name: /^Take off: Capecitabine/ }).press('Enter')
  await compare.locator('.picked').waitFor({ state: 'detached' })
  assert.match((await focused(page)).name, /Compare Capecitabine/)
  await close()
})

test('on a phone the rows stack, each cell says whose it is, and nothing scrolls sideways in the largest text', async () => {
  const { page, compare, close } = await picked({ viewport: { width: 320, height: 640 } }, OPTIONS)
  await show(page, { textScale: 200 })
  const shown = await table(compare)
  const [first, second] = await shown.locator('tbody tr').first().locator('td').all()
  assert.ok((await first.innerText()).startsWith('Trastuzumab deruxtecan'))
  const [above, below] = [await first.boundingBox(), await second.boundingBox()]
  assert.ok(above !== null && below !== null && below.y >= above.y + above.height - 1)
  const widths = await compare.locator('dialog').evaluate((dialog) => [dialog.scrollWidth, dialog.clientWidth])
  assert.ok(widths[0] <= widths[1], `${widths}`)
  assert.equal(await shown.getByRole('rowheader').count(), await shown.locator('tbody tr').count())
  await close()
})
