/** Words that are explained: pressed on a card where they first stand, and all of them in one list. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { split } from '../../www/guide/terms-in.js'
import { loadTerms } from '../../www/guide/terms.js'
import { DESKTOP, PHONE, focused, missingIn, opened, ready, settled, show, stage, violations, whole } from './page.mjs'

/** @import { BrowserContextOptions } from 'playwright-core' */
/** @import { GuidePostOption } from '../../www/element/options/option.js' */

const { site, browser } = await stage()

/** An option whose explanation names a term twice. */
const OPTION = 'trastuzumab-deruxtecan'

/**
 * The card of an option among all of them, once its words can be pressed.
 *
 * @param {BrowserContextOptions} look
 * @param {object} [state]
 */
async function cardOf(look, state = {}) {
  const opening = await opened(browser, new URL('?edition=current-2026', site.url).href, look)
  const { page } = opening
  await show(page, { view: 'browse', ...state })
  const cards = page.locator('guide-post-option')
  await cards.first().waitFor()
  const place = await cards.evaluateAll((all, id) => all.findIndex((card) => /** @type {GuidePostOption} */ (card).option?.id === id), OPTION)
  const card = cards.nth(place)
  await card.locator('.term').first().waitFor()
  return { ...opening, card }
}

test('a word is explained below its sentence when it is pressed, and the sentence stays as it is', async () => {
  const { page, card, complaints, close } = await cardOf({ viewport: PHONE, hasTouch: true })
  const sentence = card.locator('p', { has: page.locator('.term') }).first()
  const before = (await sentence.textContent())?.replaceAll(/\s+/g, ' ')
  const word = sentence.getByRole('button', { name: 'HER2', exact: true })
  assert.equal(await word.count(), 1)
  assert.ok((before?.match(/HER2/g) ?? []).length > 1)
  await word.tap()
  assert.equal(await word.getAttribute('aria-expanded'), 'true')
  const explained = card.locator('.explained')
  assert.match(await explained.innerText(), /^HER2: A protein on cells/)
  assert.equal(await explained.getAttribute('aria-live'), 'polite')
  assert.equal((await sentence.textContent())?.replaceAll(/\s+/g, ' '), before)
  await word.tap()
  assert.equal(await explained.innerText(), '')
  assert.deepEqual(complaints, [])
  await close()
})

test('with the keyboard alone: reached, opened, closed with Escape, one at a time', async () => {
  const { page, card, close } = await cardOf({ viewport: DESKTOP })
  const [first, second] = await card.locator('.term').all()
  await first.focus()
  await page.keyboard.press('Enter')
  assert.equal(await first.getAttribute('aria-expanded'), 'true')
  await page.keyboard.press('Tab')
  assert.equal((await focused(page)).name, await second.innerText())
  await page.keyboard.press('Space')
  assert.equal(await first.getAttribute('aria-expanded'), 'false')
  assert.match(await card.locator('.explained').innerText(), /\w+: \w+/)
  await page.keyboard.press('Escape')
  assert.equal(await card.locator('.explained').innerText(), '')
  assert.equal((await focused(page)).name, await second.innerText())
  await close()
})

test('a word has a line below it that is not the line of a link, and no color alone tells it', async () => {
  const { card, close } = await cardOf({ viewport: DESKTOP, forcedColors: 'active' })
  const line = await card.locator('.term').first().evaluate((word) => getComputedStyle(word).textDecorationStyle)
  assert.equal(line, 'dotted')
  await close()
})

test('all words stand in one list among the sources, in the order of their names', async () => {
  const { page, close } = await cardOf({ viewport: DESKTOP })
  await show(page, { view: 'sources' })
  const list = page.locator('guide-post-glossary')
  await list.getByRole('heading', { name: 'Words' }).waitFor()
  const names = await list.locator('dt').evaluateAll((all) => all.map((name) => name.textContent ?? ''))
  assert.ok(names.length >= 30)
  const seen = await list.locator('dt').allInnerTexts()
  for (const name of ['Biopsy', 'eGFR', 'mTOR', 'X-ray']) assert.ok(seen.includes(name), `${name}: a short form keeps its letters, since others mean something else`)
  assert.deepEqual(names, [...names].sort((a, b) => a.localeCompare(b, 'en')))
  for (const said of await list.locator('dd').allInnerTexts()) assert.match(said, /\.$/)
  assert.deepEqual(await missingIn(page), [])
  await close()
})

test('words are there with the rest of the guideline: reading a card asks for nothing', async () => {
  const { page, close } = await opened(browser, new URL('?edition=current-2026', site.url).href, { viewport: DESKTOP })
  await settled(page)
  /** @type {string[]} */
  const requests = []
  page.context().on('request', (request) => requests.push(request.url()))
  await show(page, { view: 'browse' })
  await page.locator('.term').first().click()
  assert.deepEqual(requests, [])
  await close()
})

test('the words of a question are explained below it, folded, and nothing in its answers can be pressed besides', async () => {
  const { page, complaints, close } = await opened(browser, new URL('?edition=current-2026', site.url).href, { viewport: PHONE })
  await show(page, { view: 'questions', topic: 'tumour' })
  const question = page.locator('guide-post-question', { has: page.getByText('What does your report say about HER2?') })
  const words = question.locator('guide-post-words')
  const summary = words.locator('summary')
  await summary.waitFor()
  assert.match(await summary.innerText(), /^Words explained: .*\bHER2\b.*\bISH\b/s)
  assert.equal(await words.locator('dd').first().isVisible(), false)
  await summary.focus()
  await page.keyboard.press('Enter')
  assert.match(await words.locator('dl').innerText(), /HER2\s+A protein on cells.*ISH\s+ISH and FISH are lab tests that count the HER2 genes/s)
  assert.equal(await question.locator('.choices button').count(), 0)
  assert.deepEqual(await violations(page, PHONE), [])
  assert.deepEqual(await missingIn(page), [])
  assert.deepEqual(complaints, [])
  await close()
})

/**
 * The names of the terms that stand in some sentences, as an edition of today explains them.
 *
 * @param {string[]} sentences
 */
async function namesIn(sentences) {
  const terms = await loadTerms('current-2026', 'en')
  return new Set(sentences.flatMap((said) => split(said, terms)).flatMap(({ term }) => term?.name.toLowerCase() ?? []))
}

test('the words of reasons, of figures and of claims are explained behind the card, each where it comes first', async () => {
  const { page, card, complaints, close } = await cardOf({ viewport: DESKTOP })
  await card.locator('details > summary').first().click()
  const part = (/** @type {string} */ name) => card.locator('section', { has: page.getByRole('heading', { name }) })
  /** The words below, unfolded. @param {import('playwright-core').Locator} place */
  const wordsIn = async (place) => {
    await place.locator('guide-post-words summary').click()
    return (await place.locator('guide-post-words dt').allInnerTexts()).map((name) => name.toLowerCase())
  }

  const reasons = part('What the guideline says, and why')
  const ofReasons = await namesIn(await reasons.locator('ul > li').allInnerTexts())
  assert.ok(ofReasons.has('her2-low'))
  assert.deepEqual(await wordsIn(reasons), [...ofReasons])

  const claims = part('What stands behind it')
  const inClaims = await namesIn(await claims.locator('.statement').evaluateAll((all) => all.flatMap((claim) => [...claim.querySelectorAll(':scope > p, .figures > p:not(.small)')].map(({ textContent }) => textContent ?? ''))))
  const ofClaims = [...inClaims].filter((name) => !ofReasons.has(name))
  assert.ok(ofClaims.length > 0 && ofClaims.length < inClaims.size)
  assert.deepEqual(await wordsIn(claims), ofClaims)

  const figures = card.locator('guide-post-figures')
  const ofFigures = await wordsIn(figures)
  assert.ok(ofFigures.includes('hormone receptor') && ofFigures.includes('chemotherapy'), `${ofFigures}`)
  assert.deepEqual(await missingIn(page), [])
  assert.deepEqual(complaints, [])
  await close()
})

test('the words of a change are explained with its reasons', async () => {
  const { page, close } = await cardOf({ viewport: PHONE })
  await show(page, { view: 'changes' })
  const change = page.locator('.changes > li', { hasText: 'Antibodies that carry chemotherapy are new' })
  await change.locator('details > summary').first().click()
  const words = change.locator('guide-post-words')
  await words.locator('summary').click()
  assert.match(await words.locator('dl').innerText(), /HER2-low\s+A cancer whose cells have a little HER2/)
  assert.deepEqual(await violations(page, PHONE), [])
  await close()
})

test('where the words do not arrive, the cards read as ever', async () => {
  const context = await browser.newContext({ viewport: DESKTOP, serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.route(/\.terms\./, (route) => route.abort())
  await page.goto(new URL('?edition=current-2026', site.url).href)
  await ready(page)
  await whole(page)
  await show(page, { view: 'browse' })
  await page.locator('guide-post-option').first().waitFor()
  await page.waitForTimeout(300)
  assert.equal(await page.locator('.term').count(), 0)
  assert.ok(await page.getByText('an antibody that carries chemotherapy to cells with HER2').first().isVisible())
  await context.close()
})

test('nothing runs out of a narrow screen in the largest text', async () => {
  const { page, card, close } = await cardOf({ viewport: { width: 320, height: 640 } }, { textScale: 200 })
  await card.locator('.term').first().click()
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320)
  await show(page, { view: 'sources' })
  await page.locator('guide-post-glossary dt').first().waitFor()
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320)
  await close()
})

for (const { name, viewport, colorScheme } of /** @type {const} */ ([
  { name: 'phone, dark', viewport: PHONE, colorScheme: 'dark' },
  { name: 'desktop, light', viewport: DESKTOP, colorScheme: 'light' },
])) {
  test(`axe finds nothing in the list of words: ${name}`, async () => {
    const { page, close } = await cardOf({ viewport, colorScheme })
    await show(page, { view: 'sources' })
    await page.locator('guide-post-glossary dt').first().waitFor()
    assert.deepEqual(await violations(page, viewport), [])
    await close()
  })
}

test('axe finds nothing on cards with an explained word', async () => {
  const { page, close } = await opened(browser, new URL('?edition=current-2026', site.url).href, { viewport: PHONE })
  await show(page, { view: 'results', profile: { setting: 'metastatic' } })
  await page.locator('.term').first().click()
  await page.locator('.explained p').first().waitFor()
  assert.deepEqual(await violations(page, PHONE), [])
  await close()
})
