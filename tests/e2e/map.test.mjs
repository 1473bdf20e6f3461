/** The way from a reader's answers to one option: drawn, heard as nested lists, and open to be answered. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DESKTOP, PHONE, focused, missingIn, opened, profileIn, show, stage } from './page.mjs'

/** @import { BrowserContextOptions } from 'playwright-core' */
/** @import { GuidePostOption } from '../../www/element/options/option.js' */

const { site, browser } = await stage()

/** Somebody with an open treatment, whose lungs or heart may speak against it. */
const PROFILE = { setting: 'metastatic', er: 'positive', her2: 'low', treatment_state: 'progressing', endocrine_lines_advanced: 2, chemotherapy_lines_advanced: 0, lvef: 60 }
const OPTION = 'trastuzumab-deruxtecan'

/**
 * The map on the card of an option, opened.
 *
 * @param {BrowserContextOptions} look
 * @param {object} [profile]
 * @param {object} [state]
 */
async function mapOf(look, profile = PROFILE, state = {}) {
  const opening = await opened(browser, new URL('?edition=current-2026', site.url).href, look)
  const { page } = opening
  await show(page, { view: 'results', profile, ...state })
  const cards = page.locator('guide-post-option')
  await cards.first().waitFor()
  const place = await cards.evaluateAll((all, id) => all.findIndex((card) => /** @type {GuidePostOption} */ (card).option?.id === id), OPTION)
  const map = cards.nth(place).locator('guide-post-map')
  await map.evaluate((element) => {
    const host = /** @type {ShadowRoot} */ (element.getRootNode()).host
    host.closest('details')?.setAttribute('open', '')
  })
  const summary = map.locator('summary').first()
  await summary.focus()
  await page.keyboard.press('Enter')
  await map.locator('.goal').waitFor()
  return { ...opening, map }
}

test('what is known, what is open and what would speak against it are told in words, each beside its rule', async () => {
  const { page, map, complaints, close } = await mapOf({ viewport: DESKTOP })
  const leading = map.locator('[data-lane=for]')
  const against = map.locator('[data-lane=against]')
  assert.ok(await leading.getByRole('button', { name: /^Your answer fits HER2: Low/ }).isVisible())
  assert.ok(await leading.getByRole('button', { name: /^Not known yet Medicines for advanced/ }).isVisible())
  assert.ok((await leading.locator('.rules li').count()) > 0)
  const lungs = against.locator('.strand', { has: page.getByRole('button', { name: /^Not known yet Lung inflammation/ }) })
  assert.match(await lungs.locator('.rules').innerText(), /lung/i)
  assert.match(await map.locator('.goal').innerText(), /Depends on what is not known yet/)
  assert.ok(await map.getByText('It is nothing to aim for.').isVisible())
  assert.deepEqual(await missingIn(page), [])
  assert.deepEqual(complaints, [])
  await close()
})

test('a box opens its question, and the answer changes the map while the reader stays where they are', async () => {
  const { page, map, close } = await mapOf({ viewport: DESKTOP })
  const oxygen = map.getByRole('button', { name: /Extra oxygen/ })
  await oxygen.press('Enter')
  assert.equal(await oxygen.getAttribute('aria-expanded'), 'true')
  assert.equal((await focused(page)).tag, 'input')
  await map.locator('guide-post-question').getByRole('radio', { name: /^No/ }).check()
  await oxygen.waitFor({ state: 'detached' })
  assert.equal((await profileIn(page)).oxygen_needed, false)
  assert.match((await focused(page)).name, /^No/)
  await map.locator('guide-post-question').getByRole('radio', { name: /^Yes/ }).check()
  await map.getByRole('button', { name: /^Your answer, which speaks against it Extra oxygen: Yes/ }).waitFor()
  assert.match(await map.locator('.goal').innerText(), /something speaks against it/)
  assert.match((await focused(page)).name, /^Yes/)
  await oxygen.click()
  assert.equal(await map.locator('guide-post-question').count(), 0)
  await close()
})

test('an answer that speaks against the option, and one that leads elsewhere, say so', async () => {
  const known = { ...PROFILE, prior_drugs_early: { trastuzumab_deruxtecan: false }, prior_drugs_advanced: { trastuzumab_deruxtecan: false } }
  const spoken = await mapOf({ viewport: DESKTOP }, { ...known, lung_inflammation: 'active' })
  assert.ok(await spoken.map.getByRole('button', { name: /^Your answer, which speaks against it Lung inflammation/ }).isVisible())
  await spoken.close()
  const elsewhere = await mapOf({ viewport: DESKTOP }, { ...known, her2: 'zero' })
  assert.ok(await elsewhere.map.getByRole('button', { name: /^Your answer, which leads elsewhere HER2: Zero/ }).isVisible())
  assert.match(await elsewhere.map.locator('.goal').innerText(), /Not named for this situation/)
  await elsewhere.close()
})

test('with the keyboard every answer is reached, in the order in which it is read', async () => {
  const { page, map, close } = await mapOf({ viewport: DESKTOP })
  const names = (await map.locator('button.box').allTextContents()).map((name) => name.replaceAll(/\s+/g, ' ').trim())
  assert.ok(names.length > 3)
  for (const name of names) {
    await page.keyboard.press('Tab')
    const { name: reached, top, height } = await focused(page)
    assert.equal(reached, name)
    assert.ok(height >= 24 && top >= 0)
  }
  await close()
})

test('it is heard as nested lists: lanes, strands, conditions, then what the guideline says', async () => {
  const { map, close } = await mapOf({ viewport: PHONE })
  const strand = map.getByRole('list').first().getByRole('listitem').first().getByRole('list').first().getByRole('listitem').first()
  const lists = await strand.getByRole('list').all()
  assert.equal(lists.length, 2)
  assert.ok((await lists[0].getByRole('listitem').getByRole('button').count()) > 0)
  assert.equal(await lists[1].getAttribute('aria-label'), 'The guideline says:')
  await close()
})

test('states differ in shape, not only in color', async () => {
  const { map, close } = await mapOf({ viewport: DESKTOP, forcedColors: 'active' })
  const borders = await map.locator('button.box').evaluateAll((boxes) => boxes.map((box) => [box.parentElement?.dataset.state, getComputedStyle(box).borderBlockStartStyle]))
  assert.deepEqual(Object.fromEntries(borders), { met: 'solid', open: 'dashed' })
  const signs = await map.locator('button.box svg path').evaluateAll((paths) => new Set(paths.map((path) => path.getAttribute('d'))).size)
  assert.ok(signs >= 4)
  await close()
})

test('nothing runs out of a narrow screen in the largest text, with a question open', async () => {
  const { page, map, close } = await mapOf({ viewport: { width: 320, height: 640 } }, PROFILE, { textScale: 200 })
  await map.locator('button.box').first().click()
  await map.locator('guide-post-question').waitFor()
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320)
  const wide = await map.locator('.map').evaluate((list) => list.scrollWidth > list.clientWidth)
  assert.equal(wide, false)
  await close()
})
