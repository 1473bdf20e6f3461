/** What the standards of docs/quality.md ask of the page as it is seen: contrast, targets, spacing, and what is told where. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import axe from 'axe-core'
import { DESKTOP, PHONE, opened, profileIn, show, stage } from './page.mjs'

/** @import { Page } from 'playwright-core' */

const { site, browser } = await stage()

const PROFILE = {
  setting: 'metastatic', sex: 'female', menopause: 'postmenopausal', er: 'positive', her2: 'low', lines_advanced: 1,
  metastases: { bone: true, liver: false },
}
const VIEWS = {
  start: { view: 'start' },
  'one screen': { view: 'ask' },
  questions: { view: 'questions', topic: 'tumour' },
  options: { view: 'results' },
  values: { view: 'values' },
  'my questions': { view: 'team' },
  summary: { view: 'summary' },
  sources: { view: 'sources' },
  changes: { view: 'changes' },
}

/** Beyond level AA, or not yet among what axe runs of itself. */
const RULES = ['color-contrast-enhanced', 'label-content-name-mismatch', 'identical-links-same-purpose']

/** All that is drawn, through all shadow roots, as `everything()` in the page. @param {Page} page */
function withEverything(page) {
  return page.evaluate(() => {
    /** @param {ParentNode} root @returns {Element[]} */
    const within = (root) => [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? within(element.shadowRoot) : [])])
    Object.assign(globalThis, { everything: () => within(document).filter((element) => element.checkVisibility() && element.getBoundingClientRect().width > 1) })
  })
}

for (const { name, viewport, colorScheme } of /** @type {const} */ ([
  { name: 'phone, light', viewport: PHONE, colorScheme: 'light' },
  { name: 'desktop, dark', viewport: DESKTOP, colorScheme: 'dark' },
])) {
  test(`text stands out seven to one, names begin with what is seen, and one link has one aim: ${name}`, async () => {
    const { page, close } = await opened(browser, site.url, { viewport, colorScheme })
    await page.evaluate(axe.source)
    for (const [view, state] of Object.entries(VIEWS)) {
      await show(page, { profile: PROFILE, ...state })
      const found = await page.evaluate((rules) => {
        const { axe } = /** @type {{ axe: typeof import('axe-core') }} */ (/** @type {unknown} */ (globalThis))
        return axe.run(document, { runOnly: { type: 'rule', values: rules } })
      }, RULES)
      assert.ok(found.passes.some(({ id }) => id === 'color-contrast-enhanced'), view)
      assert.deepEqual(found.violations.flatMap(({ nodes }) => nodes.map(({ html }) => html)), [], view)
    }
    await close()
  })
}

for (const width of [320, PHONE.width, DESKTOP.width]) {
  test(`what can be pressed is 44 pixels or more each way; links and words in a sentence are as high as it: ${width} px`, async () => {
    const { page, close } = await opened(browser, site.url, { viewport: { ...PHONE, width } })
    await withEverything(page)
    for (const [view, state] of Object.entries(VIEWS)) {
      await show(page, { profile: PROFILE, ...state })
      const { small, count } = await page.evaluate(async () => {
        const { everything } = /** @type {{ everything: () => Element[] }} */ (/** @type {unknown} */ (globalThis))
        for (const element of everything()) if (element instanceof HTMLDetailsElement && !element.matches('.folded')) element.open = true
        await new Promise((resolve) => setTimeout(resolve, 500))
        const pressable = everything().filter((element) => element.matches('button, summary, input, textarea, a'))
        const small = pressable.flatMap((element) => {
          const { width, height } = (element.closest('label') ?? element).getBoundingClientRect()
          const least = element.matches('li a, .term') ? 20 : 44
          return Math.min(width, height) < least - 0.1 ? [`${element.localName}.${element.className} ${width} x ${height}`] : []
        })
        return { small, count: pressable.length }
      })
      assert.ok(count > 10, view)
      assert.deepEqual(small, [], view)
    }
    await close()
  })
}

test('with the spacing of text that WCAG names, nothing is cut off or runs out of the screen', async () => {
  const { page, close } = await opened(browser, site.url, { viewport: { width: 320, height: 640 } })
  await withEverything(page)
  for (const [view, state] of Object.entries(VIEWS)) {
    await show(page, { profile: PROFILE, ...state })
    const cut = await page.evaluate(() => {
      const { everything } = /** @type {{ everything: () => Element[] }} */ (/** @type {unknown} */ (globalThis))
      const wide = new CSSStyleSheet()
      wide.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }')
      for (const root of [document, ...everything().flatMap(({ shadowRoot }) => shadowRoot ?? [])]) root.adoptedStyleSheets = [...root.adoptedStyleSheets, wide]
      const clipped = everything().filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element)
        const hides = [overflowX, overflowY].some((way) => way === 'hidden' || way === 'clip')
        return hides && !element.matches('.hidden, svg, svg *') && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
      })
      return { wide: document.documentElement.scrollWidth, spacing: getComputedStyle(document.body).letterSpacing, clipped: clipped.map(({ localName, className }) => `${localName}.${className}`) }
    })
    assert.notEqual(cut.spacing, 'normal')
    assert.ok(cut.wide <= 320, `${view}: ${cut.wide} px`)
    assert.deepEqual(cut.clipped, [], view)
  }
  await close()
})

test('the first thing said in a view stands on the first screen of a phone, above the bar', async () => {
  const { page, close } = await opened(browser, site.url, { viewport: PHONE })
  for (const view of ['start', 'results', 'values', 'team', 'summary', 'sources', 'changes']) {
    await show(page, { view, profile: view === 'start' ? {} : PROFILE })
    await page.evaluate(() => scrollTo(0, 0))
    const lead = await page.locator('guide-post .view .lead').first().boundingBox()
    const bar = await page.locator('guide-post .bar').boundingBox()
    assert.ok(lead && bar && lead.y + lead.height <= bar.y, `${view}: ${lead?.y} + ${lead?.height}, the bar at ${bar?.y}`)
  }
  await close()
})

test('the first view says what the guide is for, what it is not, and the four steps to a choice, as a numbered list', async () => {
  const { page, close } = await opened(browser, site.url)
  const start = page.locator('guide-post-start')
  assert.ok(await start.getByText('It is for breast cancer that has spread').isVisible())
  assert.ok(await start.getByText('It shows what a guide that names its sources says for situations like yours, to prepare a talk with your care team.').isVisible())
  assert.ok(await start.getByText('It does not tell you what to do.').isVisible())
  assert.equal(await start.locator('ol > li').count(), 4)
  assert.ok(await start.getByRole('heading', { name: 'Four steps to a choice' }).isVisible())
  await close()
})

test('the sources say how evidence was chosen, what is not known, when it is looked at again, who paid, and what was not tested', async () => {
  const { page, close } = await opened(browser, site.url)
  await show(page, { view: 'sources' })
  const sources = page.locator('guide-post-sources')
  for (const begin of ['How the evidence was chosen:', 'What is not known:', 'How it is kept up to date:', 'Who paid:', 'How hard it is to read:', 'What readers need:', 'Not yet done:']) {
    assert.ok(await sources.locator('li', { hasText: begin }).isVisible(), begin)
  }
  assert.match(await sources.locator('dl').first().innerText(), /To be looked at again by\s+May 24, 2027/)
  await page.emulateMedia({ media: 'print' })
  assert.ok(await sources.getByText('Who paid:').isVisible())
  await close()
})

test('the card of a test says what a result would mean, either way, and that nobody here knows how often it is wrong', async () => {
  const { page, close } = await opened(browser, site.url)
  await show(page, { view: 'results', profile: PROFILE })
  for (const fold of await page.locator('guide-post-results details.folded > summary').all()) await fold.click()
  const card = page.locator('guide-post-option article').filter({ has: page.locator('h3', { hasText: /^\s*A blood test for ESR1/ }) })
  await card.locator('> details > summary').first().click()
  const said = await card.locator('.found').innerText()
  for (const part of ['If it finds something', 'If it finds nothing', 'this hangs on it: ', 'Elacestrant', 'A result can be unclear', 'It can bring worry and more tests', 'How often this test is wrong is not known here']) assert.ok(said.includes(part), `${part}: ${said}`)
  await close()
})

test('a number out of its range is told at its field, with what is allowed, and is not taken', async () => {
  const { page, close } = await opened(browser, site.url)
  await show(page, { view: 'questions', topic: 'about-you' })
  const field = page.locator('guide-post-question input[type="number"]').first()
  await field.fill('400')
  await field.blur()
  assert.match(await field.evaluate((input) => /** @type {HTMLInputElement} */ (input).validationMessage), /^From \d+ to \d+$/)
  assert.deepEqual(await profileIn(page), {})
  await field.fill('62')
  await field.blur()
  assert.equal(await field.evaluate((input) => /** @type {HTMLInputElement} */ (input).validationMessage), '')
  assert.notDeepEqual(await profileIn(page), {})
  await close()
})

test('to wait, or to have no treatment, is named as a choice among the options and asked about at the visit', async () => {
  const { page, close } = await opened(browser, site.url)
  for (const view of ['results', 'browse']) {
    await show(page, { view, profile: PROFILE })
    assert.ok(await page.getByText('You can also choose to wait, or to have no treatment against the cancer.').isVisible(), view)
  }
  await show(page, { view: 'summary' })
  assert.ok(await page.getByText('What would happen if I wait, or have no treatment against the cancer?').isVisible())
  await close()
})
