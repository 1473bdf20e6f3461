/** A first visit: what it costs up to the first possible advice, and what is said when the rest does not arrive. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brotliCompressSync, constants } from 'node:zlib'
import { missingIn, show, stage, whole } from './page.mjs'

/** @import { Page } from 'playwright-core' */
/** @import { GuidePost } from '../../www/element/guide-post.js' */

const BUDGET = 150_000

const { site, browser } = await stage()

/** @param {Buffer} body */
function weight(body) {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }).length
}

test(`the first advice needs at most ${BUDGET} bytes of brotli`, async () => {
  const page = await browser.newPage()
  /** @type {Map<string, Promise<Buffer>>} */
  const bodies = new Map()
  /** @type {Set<string>} */
  const before = new Set()
  let isReady = false
  page.on('request', (request) => {
    if (!isReady) before.add(request.url())
  })
  page.on('response', (response) => bodies.set(response.url(), response.body()))
  await page.exposeFunction('advised', () => (isReady = true))
  await page.addInitScript(() => addEventListener('guidepost-advice', () => /** @type {typeof window & { advised: () => void }} */ (window).advised(), { once: true }))
  // Somebody who does not read the first view, but goes on at once.
  await page.addInitScript(() => customElements.whenDefined('guide-post').then(() => document.querySelector('guide-post')?.dispatchEvent(new Event('pointerover'))))
  await page.goto(site.url)
  await whole(page)
  const sizes = await Promise.all([...bodies].map(async ([url, body]) => ({ url, size: weight(await body), isFirst: before.has(url) })))
  for (const { url, size, isFirst } of sizes) console.log(`${isFirst ? 'first' : 'later'} ${size} ${new URL(url).pathname}`)
  const first = sizes.filter(({ isFirst }) => isFirst)
  assert.ok(first.some(({ url }) => url.includes('engine.wasm')) && first.some(({ url }) => url.includes('.pack')), 'the engine and a pack are among them')
  const total = first.reduce((sum, { size }) => sum + size, 0)
  console.log(`first visit: ${total} bytes; all of it: ${sizes.reduce((sum, { size }) => sum + size, 0)}`)
  assert.ok(total <= BUDGET, `${total} bytes`)
  await page.close()
})

test('what is said about a style is for those who change it, not for readers', async () => {
  const page = await browser.newPage()
  /** @type {Promise<{ url: string, body: string }>[]} */
  const scripts = []
  page.on('response', (response) => {
    const url = response.url()
    if (url.endsWith('.js')) scripts.push(response.text().then((body) => ({ url, body })))
  })
  await page.goto(site.url)
  await whole(page)
  const sent = await Promise.all(scripts)
  assert.ok(sent.some(({ body }) => body.includes('--guidepost-paper')), 'styles are among them')
  assert.deepEqual(sent.filter(({ body }) => /\/\* |\n {2,}[\w-]+: calc/.test(body)).map(({ url }) => url), [])
  await page.close()
})

test('where the rest does not arrive, the reader is told, can go on answering, and can try again', async () => {
  // Its service worker may have fetched the rest by a way of its own.
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.route('**/parts/*details*', (route) => route.abort())
  await page.goto(site.url)
  const readAll = () => page.getByRole('button', { name: 'Read all', exact: true }).click()
  const told = page.getByRole('alert').getByText('could not be opened')
  await readAll()
  await told.waitFor()
  await page.getByRole('button', { name: 'Questions', exact: true }).click()
  await page.locator('guide-post-question').first().waitFor()
  await readAll()
  await told.waitFor()
  await page.unroute('**/parts/*details*')
  await page.getByRole('button', { name: 'Try again' }).press('Enter')
  await page.locator('guide-post-browse guide-post-option').first().waitFor()
  await context.close()
})

for (const late of ['closer', 'details', 'terms', 'views']) {
  test(`while ${late} are still to come, whoever asks and answers reads no name of a message in place of its words`, async () => {
    const context = await browser.newContext({ serviceWorkers: 'block' })
    const page = await context.newPage()
    let held = 0
    await page.route(new RegExp(`parts/[^/]*\\b${late}\\b`), () => void held++)
    await page.goto(site.url)
    await page.getByRole('button', { name: /^Answer questions/ }).click()
    await page.getByRole('button', { name: 'None of these' }).click()
    await page.getByRole('button', { name: 'Go on', exact: true }).click()
    await page.locator('guide-post-question').first().waitFor()
    for (let screen = 1; screen <= 5; screen++) await page.getByRole('button', { name: /^I don't know. Go on/ }).click()
    for (const view of /** @type {const} */ (['questions', 'results', 'values', 'team', 'summary', 'browse', 'sources', 'changes', 'ask', 'start', 'ask'])) {
      await show(page, { view })
    }
    // What has come is drawn in a turn of its own.
    await page.waitForTimeout(500)
    assert.ok(held > 0, 'it was asked for, and did not come')
    assert.deepEqual(await missingIn(page), [])
    await context.close()
  })
}

/** Whether the guideline of the page is opened. @param {Page} page */
function isOpened(page) {
  return page.locator('guide-post').evaluate((element) => /** @type {GuidePost} */ (element).guide !== null)
}

test('the engine is at hand and sleeps until somebody comes near, by mouse, finger or key, or has had time to read', async () => {
  /** @type {Record<string, (page: Page) => Promise<unknown>>} */
  const signs = {
    mouse: (page) => page.mouse.move(200, 400),
    finger: (page) => page.locator('guide-post').tap({ position: { x: 100, y: 300 } }),
    key: (page) => page.locator('.skip').press('Enter').then(() => page.keyboard.press('Tab')),
    time: (page) => page.clock.runFor(10_000),
    answers: (page) => page.locator('guide-post').evaluate((element) => void Object.assign(element, { profile: { sex: 'female' } })),
    view: (page) => page.locator('guide-post').evaluate((element) => void Object.assign(element, { view: 'ask' })),
  }
  for (const [name, sign] of Object.entries(signs)) {
    const context = await browser.newContext({ hasTouch: true })
    const page = await context.newPage()
    if (name === 'time') await page.clock.install()
    const engine = page.waitForRequest('**/parts/engine.wasm*')
    await page.goto(site.url)
    await page.locator('guide-post-start').waitFor()
    if (name === 'time') await page.clock.runFor(3000)
    await engine
    await page.waitForTimeout(500)
    assert.equal(await isOpened(page), false, name)
    await sign(page)
    await page.locator('.page:not([data-opening])').waitFor({ timeout: 5000 })
    assert.ok(await isOpened(page), name)
    await context.close()
  }
})

test('who only reads the first view, and touches nothing, has all of it without a network the next time', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(site.url)
  await page.locator('guide-post-start').waitFor()
  await page.evaluate(() => navigator.serviceWorker.ready)
  assert.equal(await isOpened(page), false)
  await context.setOffline(true)
  await page.reload()
  await page.getByRole('button', { name: /^Answer questions/ }).click()
  await page.locator('guide-post-question').first().waitFor()
  await page.getByRole('button', { name: 'Read all', exact: true }).click()
  await page.locator('guide-post-browse guide-post-option').first().waitFor()
  await context.close()
})

test('who comes again has the engine awake, and touches nothing for it', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(site.url)
  await page.locator('guide-post-start').waitFor()
  await page.evaluate(() => navigator.serviceWorker.ready)
  assert.equal(await isOpened(page), false)
  // Without the ten seconds after which it is started in any case.
  await page.addInitScript(() => {
    const wait = setTimeout
    Object.assign(globalThis, { setTimeout: (/** @type {() => void} */ act, /** @type {number} */ ms) => (ms === 10_000 ? 0 : wait(act, ms)) })
  })
  await page.reload()
  await page.locator('.page:not([data-opening])').waitFor()
  assert.ok(await isOpened(page))
  await context.close()
})

test('the first view can change its language while the engine sleeps, and keeps what stands where the words do not come', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(new URL('?lang=en', site.url).href)
  const guide = page.locator('guide-post')
  const speak = (/** @type {string} */ lang) => guide.evaluate((element, lang) => void (/** @type {GuidePost} */ (element).lang = lang), lang)
  await page.getByRole('heading', { name: 'What does the guideline say for a situation like yours?' }).waitFor()
  await page.route(/\.es-/, (route) => route.abort())
  await speak('es')
  await page.locator('.said').filter({ hasText: 'could not be brought' }).waitFor()
  assert.equal(await guide.getAttribute('lang'), 'en')
  await page.unroute(/\.es-/)
  await speak('es')
  await page.getByRole('heading', { name: '¿Qué dice la guía para una situación como la suya?' }).waitFor()
  await page.getByRole('link', { name: 'La guía de 2009 (historia)' }).waitFor()
  assert.equal(await page.locator('html').getAttribute('lang'), 'es')
  await speak('en')
  await page.getByRole('heading', { name: 'What does the guideline say for a situation like yours?' }).waitFor()
  await speak('es')
  await page.getByRole('link', { name: 'La guía de 2009 (historia)' }).waitFor()
  assert.equal(await isOpened(page), false)
  await page.evaluate(() => {
    const counted = /** @type {typeof window & { ready: number }} */ (window)
    counted.ready = 0
    addEventListener('guidepost-ready', () => counted.ready++)
  })
  await page.getByRole('button', { name: /^Responder/ }).click()
  await page.locator('guide-post-question').first().waitFor()
  await whole(page)
  assert.equal(await page.evaluate(() => /** @type {typeof window & { ready: number }} */ (window).ready), 1, 'it is opened once, however often the language changed')
  assert.deepEqual(await missingIn(page), [])
  await context.close()
})

test('the first view stands before the engine has come, and what is pressed meanwhile waits for it', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  /** @type {() => void} */
  let release = () => {}
  const isReleased = new Promise((resolve) => (release = () => resolve(undefined)))
  await page.route('**/parts/engine.wasm*', (route) => isReleased.then(() => route.continue()))
  await page.goto(site.url)
  await page.getByRole('heading', { name: 'What does the guideline say for a situation like yours?' }).waitFor()
  await page.getByRole('note').getByText('No clinician has signed it off').waitFor()
  for (const press of [/^Answer questions/, 'Sources', 'Options', 'Questions']) {
    await page.getByRole('button', typeof press === 'string' ? { name: press, exact: true } : { name: press }).click()
    await page.getByText('is being opened').waitFor()
  }
  release()
  await page.locator('guide-post-question').first().waitFor()
  assert.deepEqual(await missingIn(page), [])
  await context.close()
})

test('while the engine is still to come, everything on the page is in one language', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.route('**/parts/engine.wasm*', () => {})
  await page.goto(new URL('?lang=es', site.url).href)
  await page.getByRole('heading', { name: '¿Qué dice la guía para una situación como la suya?' }).waitFor()
  await page.getByRole('link', { name: 'La guía de 2009 (historia)' }).waitFor()
  assert.equal(await page.locator('html').getAttribute('lang'), 'es')
  await context.close()
})

test('where the engine does not arrive, no view stays that promises answers', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.route('**/parts/engine.wasm*', (route) => route.abort())
  await page.goto(site.url)
  await page.getByRole('alert').getByText('could not be asked').waitFor()
  assert.equal(await page.locator('guide-post-start').count(), 0)
  await context.close()
})
