/** Can everybody use it: the keyboard alone, large text, forced colors, paper. What axe finds is in looks.test.mjs. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { focused, historyOf, opened, profileIn, show, stage } from './page.mjs'

/** @import { Locator, Page } from 'playwright-core' */

const { site, browser } = await stage()

const PROFILE = { setting: 'metastatic', er: 'positive', metastases: { bone: true, lung: false }, sources: { er: 'told' } }

test('the whole way can be gone with the keyboard alone, and what has focus is always in sight', async () => {
  const { page, close } = await opened(browser, historyOf(site))
  /** @param {RegExp} name */
  const reach = async (name) => {
    for (let presses = 0; presses < 80; presses++) {
      const here = await focused(page)
      if (name.test(here.name) && ['a', 'button', 'input', 'summary'].includes(here.tag)) return
      await page.keyboard.press('Tab')
      await inSight(page)
    }
    assert.fail(`${name} was not reached`)
  }
  await reach(/^Skip to the guide/)
  await page.keyboard.press('Enter')
  await reach(/^Answer questions/)
  await page.keyboard.press('Enter')
  await reach(/^None of these/)
  await page.keyboard.press('Enter')
  await reach(/^Go on/)
  await page.keyboard.press('Enter')
  await reach(/Go on$/)
  await page.keyboard.press('Enter')
  await reach(/^Back/)
  await page.keyboard.press('Enter')
  await reach(/^All questions by topic/)
  await page.keyboard.press('Enter')
  await reach(/I don't know/)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  assert.equal((await profileIn(page)).menopause, 'postmenopausal')
  await reach(/^Next: Where the cancer stands/)
  await page.keyboard.press('Enter')
  await reach(/I don't know/)
  await page.keyboard.press('ArrowUp')
  assert.equal((await profileIn(page)).setting, 'metastatic')
  await reach(/^See what it says so far/)
  await page.keyboard.press('Enter')
  await reach(/^More: reasons/)
  await page.keyboard.press('Enter')
  assert.ok(await page.locator('guide-post-option details[open]').isVisible())
  await reach(/^Clear everything/)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  assert.deepEqual(await profileIn(page), {})
  await close()
})

test('who goes on by key before the answer is drawn keeps what has focus in sight', async () => {
  const { page, close } = await opened(browser, historyOf(site), { viewport: { width: 1280, height: 500 } })
  // As on a slow device: what waits for the next frame waits long.
  await page.evaluate(() => {
    const soon = requestAnimationFrame
    Object.assign(globalThis, { requestAnimationFrame: (/** @type {FrameRequestCallback} */ draw) => setTimeout(soon, 1000, draw) })
  })
  await show(page, { view: 'questions', topic: 'about-you' })
  await page.locator('guide-post-question', { hasText: 'Have your periods' }).getByRole('radio', { name: 'I don\'t know' }).focus()
  await page.keyboard.press('ArrowUp')
  const scrolled = () => page.evaluate(() => scrollY)
  const before = await scrolled()
  for (let i = 0; i < 5; i++) await page.keyboard.press('Tab')
  await inSight(page)
  assert.notEqual(await scrolled(), before, 'the browser has brought it into sight')
  await page.waitForTimeout(1500)
  await inSight(page)
  await close()
})

test('what a press unfolds on a card stands before the next key is heard', async () => {
  const { page, close } = await opened(browser, historyOf(site))
  await show(page, { view: 'results', profile: PROFILE })
  for (const name of [/^More: reasons/, /^What would change this/]) {
    const filled = await page.locator('guide-post-option').first().evaluate((card, name) => {
      const summary = [...(card.shadowRoot?.querySelectorAll('summary') ?? [])].find(({ textContent }) => new RegExp(name).test(textContent?.trim() ?? ''))
      summary?.click()
      return new Promise((resolve) => queueMicrotask(() => queueMicrotask(() => queueMicrotask(() => resolve([/** @type {HTMLDetailsElement} */ (summary?.parentElement).open, (summary?.parentElement?.childElementCount ?? 0) > 1])))))
    }, name.source)
    assert.deepEqual(filled, [true, true], name.source)
  }
  await close()
})

/**
 * Nothing with focus hides behind the bar that is always in sight.
 *
 * @param {Page} page
 */
async function inSight(page) {
  const { tag, name, top, bottom, height } = await focused(page)
  if (tag === 'body' || tag === 'html') return
  const limit = await page.locator('.bar').evaluate((bar) => bar.getBoundingClientRect().top)
  const isInBar = await page.evaluate(() => {
    const shadow = document.querySelector('guide-post')?.shadowRoot
    return shadow?.activeElement?.closest('.bar') !== null && shadow?.activeElement !== null
  })
  assert.ok(isInBar || height > limit || (top >= -1 && bottom <= limit + 1), `${name} at ${top} to ${bottom}, the bar at ${limit}`)
}

test('the reader sets the text size', async () => {
  const { page, close } = await opened(browser, historyOf(site))
  const size = () => page.locator('guide-post-start .lead').evaluate((lead) => parseFloat(getComputedStyle(lead).fontSize))
  const before = await size()
  for (let i = 0; i < 4; i++) await page.getByRole('button', { name: 'Larger text' }).click()
  assert.equal(await size(), before * 2)
  assert.equal(await page.getByRole('button', { name: 'Larger text' }).isDisabled(), true)
  await show(page, { view: 'results', profile: PROFILE })
  await page.getByRole('button', { name: 'Save my answers' }).click()
  const asked = await page.getByRole('dialog').locator('p').nth(1).evaluate((said) => parseFloat(getComputedStyle(said).fontSize))
  assert.equal(asked, 2 * 17, 'also in what the bar opens, though the bar keeps its size')
  await close()
})

/**
 * Whether the chosen words of a list can be read whole: beside the browser's own box where that one is not to be seen, else
 * in it, on the one line that it has.
 *
 * @param {Locator} list
 */
function isCut(list) {
  return list.evaluate((element) => {
    const select = /** @type {HTMLSelectElement} */ (element)
    const words = select.selectedOptions[0].text
    const { opacity, font, paddingInlineStart, paddingInlineEnd } = getComputedStyle(select)
    if (opacity === '0') {
      const shown = select.parentElement?.querySelector('[aria-hidden=true]')
      return shown?.textContent !== words || shown.scrollWidth > shown.clientWidth || shown.scrollHeight > shown.clientHeight
    }
    const drawing = /** @type {CanvasRenderingContext2D} */ (document.createElement('canvas').getContext('2d'))
    drawing.font = font
    return drawing.measureText(words).width > select.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd) - 20
  })
}

for (const lang of ['en', 'es']) {
  test(`each choice of a list can be read whole in the largest text on the narrowest screen: ${lang}`, async () => {
    const { page, close } = await opened(browser, new URL(`?lang=${lang}`, site.url).href, { viewport: { width: 320, height: 800 } })
    await show(page, { view: 'ask', textScale: 200, profile: { setting: 'metastatic' } })
    const list = page.getByRole('combobox')
    const groups = await list.locator('option').evaluateAll((options) => options.map((option) => /** @type {HTMLOptionElement} */ (option).value))
    assert.equal(await list.count(), 1)
    const lines = await page.locator('.brand b').evaluate((name) => name.getBoundingClientRect().height / parseFloat(getComputedStyle(name).lineHeight))
    assert.equal(Math.round(lines), 1, 'the name stands on one line')
    assert.ok(groups.length > 5)
    for (const group of groups) {
      await list.selectOption(group)
      assert.equal(await isCut(list), false, group)
      const { top, bottom } = await list.evaluate((element) => element.getBoundingClientRect().toJSON())
      assert.ok(bottom - top >= 44)
    }
    await close()
  })
}

test('every sign has its word where colors are forced', async () => {
  const { page, close } = await opened(browser, historyOf(site), { forcedColors: 'active' })
  await show(page, { view: 'results', profile: PROFILE })
  const cards = page.locator('guide-post-option article')
  for (const card of (await cards.all()).slice(0, 5)) {
    assert.ok(await card.locator('.standing svg').count())
    assert.notEqual(await card.locator('.standing').textContent(), '')
  }
  await close()
})

test('paper shows the answers and the questions for the team, and no buttons', async () => {
  const { page, close } = await opened(browser, historyOf(site))
  await show(page, { view: 'results', profile: PROFILE })
  await page.emulateMedia({ media: 'print' })
  assert.equal(await page.locator('.bar').isVisible(), false)
  assert.ok(await page.getByText('Questions for your care team').isVisible())
  assert.ok(await page.getByText('This edition is history').isVisible())
  assert.ok(await page.locator('.answers dd').first().isVisible())
  await close()
})
