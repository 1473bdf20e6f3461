/** The app without a network, and how a newer build comes in: nothing changes under a running session. */

import assert from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { after, afterEach, before, test } from 'node:test'
import { serve } from '../../scripts/serve.mjs'
import { newerBuild, olderBuild } from './newer.mjs'
import { DESKTOP, PHONE, focused, launched, missingIn, opened, profileIn, ready, show, violations, whole } from './page.mjs'

/** @import { Browser, Page } from 'playwright-core' */

const PORT = 8400
const PROFILE = { setting: 'metastatic', er: 'positive', metastases: { bone: true }, sources: { er: 'told' } }

/** @type {Browser} */
let browser
/** @type {{ older: string, newer: string }} */
let builds

before(async () => {
  builds = { older: olderBuild(), newer: newerBuild() }
  browser = await launched()
})

after(async () => {
  await browser.close()
  for (const folder of Object.values(builds)) rmSync(folder, { recursive: true })
})

/** @type {(() => unknown)[]} what each test has opened */
let closers = []

afterEach(async () => {
  for (const close of closers) await close()
  closers = []
})

/**
 * @param {string} folder
 * @param {number} [port]
 */
async function serving(folder, port = PORT) {
  const site = await serve(folder, port)
  closers.push(site.close)
  return site
}

/**
 * A reader's first visit.
 *
 * @param {string} url
 * @param {object} [options]
 */
async function visited(url, options) {
  const visit = await opened(browser, url, options)
  closers.push(visit.close)
  await stored(visit.page)
  return visit
}

/**
 * Until the whole app lies on the device.
 *
 * @param {Page} page
 */
function stored(page) {
  return page.evaluate(async () => {
    await navigator.serviceWorker.ready
    while (navigator.serviceWorker.controller === null) await new Promise((resolve) => setTimeout(resolve, 20))
  })
}

/**
 * Whether the page is the newer build's.
 *
 * @param {Page} page
 */
async function isNewer(page) {
  return (await page.locator('meta[name="build"]').count()) === 1
}

/**
 * A reader with answers on the older build, while the newer is ready: the page and the server of the newer.
 *
 * @param {object} [options]
 */
async function betweenBuilds(options) {
  const first = await serving(builds.older)
  const visit = await visited(first.url, options)
  first.close()
  const site = await serving(builds.newer, Number(new URL(first.url).port))
  assert.equal(site.url, first.url)
  await visit.page.reload()
  await show(visit.page, { profile: PROFILE, view: 'results' })
  // The browser brings the whole newer build first, which takes a busy machine its time.
  await visit.page.getByText('A newer version is ready. Your answers stay.').waitFor({ timeout: 90_000 })
  return { ...visit, site }
}

test('after one visit the whole app works with the server gone', async () => {
  const site = await serving(builds.older)
  const { page, complaints } = await visited(site.url, { viewport: PHONE })
  site.close()
  await assert.rejects(fetch(site.url), 'the server is gone')

  await page.reload()
  await page.getByRole('button', { name: /^Answer questions/ }).click()
  await page.getByRole('button', { name: 'None of these' }).click()
  await page.getByRole('button', { name: 'Go on', exact: true }).click()
  await show(page, { profile: { ...(await profileIn(page)), ...PROFILE } })
  await page.getByRole('button', { name: 'Options', exact: true }).click()
  const cards = page.locator('guide-post-option article[data-standing="fits"]')
  await cards.first().waitFor()
  assert.ok((await cards.count()) >= 2)
  await cards.first().getByText('More: reasons').click()
  await page.getByRole('button', { name: 'Save', exact: true }).waitFor()
  assert.deepEqual(await missingIn(page), [])

  await show(page, { profile: {} })
  await page.goto(`${site.url}?edition=historical-2009`)
  await ready(page)
  assert.match(await page.getByRole('note').innerText(), /This edition is history/, 'the other edition as well')
  assert.deepEqual(complaints.filter((text) => !text.includes('ERR_CONNECTION_REFUSED')), [])
})

test('a browser takes it for an app that can be installed, whatever folder it lies in', async () => {
  const site = await serving(builds.older)
  const { page } = await visited(site.url)
  const session = await page.context().newCDPSession(page)
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
  // Playwright's contexts are private windows to the browser: the one thing that it has against it.
  assert.deepEqual(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito'), [])
  const manifest = await (await fetch(`${site.url}manifest.webmanifest`)).json()
  assert.deepEqual([manifest.name, manifest.display, manifest.start_url, manifest.scope], ['Guidepost', 'standalone', './', './'])
  for (const { src, sizes } of manifest.icons) {
    const png = Buffer.from(await (await fetch(`${site.url}${src}`)).arrayBuffer())
    assert.equal(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, sizes, src)
  }
  assert.ok(manifest.icons.some((/** @type {{ purpose: string }} */ { purpose }) => purpose === 'maskable'))
  const paper = await page.locator('guide-post').evaluate((element) => getComputedStyle(element).getPropertyValue('--paper'))
  assert.equal(manifest.background_color, paper)
  assert.equal(await page.locator('meta[name="theme-color"]').first().getAttribute('content'), paper)
})

test('what is kept are the app’s own files, nothing else, and the workshop is not among them', async () => {
  const site = await serving(builds.older)
  const { page } = await visited(site.url)
  await show(page, { profile: PROFILE, view: 'results' })
  const kept = await page.evaluate(async () => ({
    files: (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)))).flat(),
    databases: await indexedDB.databases(),
    local: { ...localStorage },
    session: { ...sessionStorage },
    cookie: document.cookie,
  }))
  assert.ok(kept.files.length > 10)
  const foreign = kept.files.filter((file) => !/^(parts\/[\w.-]+\.js|(index|guide-post)\.(js|css|html)|[\w-]+\.(png|svg|webmanifest))$/.test(new URL(file).href.slice(site.url.length).split('?')[0]))
  assert.deepEqual(foreign, [])
  assert.deepEqual([kept.databases, kept.local, kept.session, kept.cookie], [[], {}, {}, ''])
})

test('a newer build waits: the session goes on with the guideline it began with', async () => {
  const { page } = await betweenBuilds()
  assert.equal(await isNewer(page), false)
  await page.getByText('A newer version').waitFor()
  await page.locator('guide-post').evaluate((element) => /** @type {import('../../www/element/guide-post.js').GuidePost} */ (element).guide?.compare({}, 'historical-2009'))
  assert.deepEqual(await profileIn(page), PROFILE, 'parts not loaded before come from the older build, which the server has no more')
  await show(page, { profile: {} })
  await page.reload()
  await ready(page)
  assert.equal(await isNewer(page), false, 'not even when the page is loaded anew')
})

test('on a press the newer build takes over, and the answers stay without touching the disk', async () => {
  const { page, complaints, site } = await betweenBuilds()
  await page.getByRole('button', { name: 'Use the newer version' }).click()
  await page.locator('meta[name="build"]').waitFor({ state: 'attached' })
  await page.locator('guide-post-results').waitFor()
  assert.deepEqual(await profileIn(page), PROFILE)
  await page.getByRole('status').filter({ hasText: 'You now use the newer version. Your answers are here.' }).waitFor({ state: 'attached' })
  assert.equal(await page.getByText('A newer version is ready').count(), 0)
  const kept = await page.evaluate(async () => [history.state, window.name, { ...sessionStorage }, { ...localStorage }, await indexedDB.databases()])
  assert.deepEqual(kept, [{ view: 'results' }, '', {}, {}, []])
  assert.deepEqual(complaints, [])
  site.close()
  await show(page, { profile: {} })
  await page.reload()
  await ready(page)
  assert.equal(await isNewer(page), true, 'and works without a network')
})

test('no answer is lost that is given between the press and the newer build', async () => {
  const { page } = await betweenBuilds()
  await show(page, { view: 'questions', topic: 'tumour' })
  const her2 = page.getByRole('group', { name: /HER2/ }).first()
  const answer = async (/** @type {RegExp} */ name) => {
    const words = her2.getByText(name)
    await words.scrollIntoViewIfNeeded()
    const box = await words.boundingBox()
    assert.ok(box)
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    return profileIn(page)
  }
  // The worker takes its time: each of its replies waits until the test wants it.
  await page.evaluate(() => {
    const post = ServiceWorker.prototype.postMessage
    /** @type {(() => void)[]} */
    const replies = Object.assign(globalThis, { replies: [] }).replies
    ServiceWorker.prototype.postMessage = function (question, /** @type {any} */ [port]) {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = ({ data }) => replies.push(() => port.postMessage(data))
      post.call(this, question, /** @type {any} */ ([port2]))
    }
  })
  const reply = async () => {
    await page.waitForFunction(() => /** @type {any} */ (globalThis).replies.length > 0)
    await page.evaluate(() => /** @type {any} */ (globalThis).replies.shift()())
  }
  await page.getByRole('button', { name: 'Use the newer version' }).press('Enter')
  assert.equal((await answer(/^Positive/)).her2, 'positive', 'the page goes on until the newer build is there')
  await reply()
  await page.waitForFunction(() => /** @type {any} */ (globalThis).replies.length > 0)
  const last = await answer(/^I don't know/)
  await reply()
  await page.locator('meta[name="build"]').waitFor({ state: 'attached' })
  await page.locator('guide-post-questions').waitFor()
  assert.deepEqual(await profileIn(page), last)
})

test('what is saved under a passphrase stays the reader’s own through an update', async () => {
  const { page } = await betweenBuilds()
  await page.getByRole('button', { name: 'Save my answers' }).click()
  await page.getByLabel(/^Passphrase/).fill('four green doors open')
  await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('button', { name: 'Back to the guide' }).click()
  await page.getByRole('button', { name: 'Use the newer version' }).click()
  await page.locator('meta[name="build"]').waitFor({ state: 'attached' })
  await page.getByRole('button', { name: 'Saved on this device' }).click()
  await page.getByText('The passphrase stays the same as before.').waitFor()
  await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText(/closed with your passphrase/).waitFor()
})

test('while another page is open the newer build does not come in', async () => {
  const { page, site } = await betweenBuilds()
  const other = await page.context().newPage()
  await other.goto(site.url)
  await ready(other)
  await page.getByRole('button', { name: 'Use the newer version' }).click()
  await page.getByText(/open in another tab/).waitFor()
  assert.deepEqual([await isNewer(page), await isNewer(other)], [false, false])
  assert.equal(await page.locator('guide-post').evaluate((element) => /** @type {HTMLElement} */ (element).inert), false, 'and the page goes on')
  await other.close()
  await page.getByRole('button', { name: 'Use the newer version' }).click()
  await page.locator('meta[name="build"]').waitFor({ state: 'attached' })
  await page.locator('guide-post-results').waitFor()
  assert.deepEqual(await profileIn(page), PROFILE)
})

test('an edition that runs out says so without a network: while the page is open, and at the next visit', async () => {
  const site = await serving(builds.older)
  const { page } = await visited(site.url)
  site.close()
  const dates = await page.locator('guide-post').evaluate((element) => /** @type {import('../../www/element/guide-post.js').GuidePost} */ (element).guide?.about)
  assert.ok(dates?.review_by && dates.expires)
  await page.clock.install({ time: new Date(`${dates.expires}T23:58:00`) })
  await page.reload()
  await ready(page)
  await whole(page)
  await show(page, { profile: PROFILE, view: 'results' })
  assert.match(await page.getByRole('note').innerText(), /should have been reviewed/)
  assert.ok((await page.locator('guide-post-option').count()) > 0)
  await page.clock.fastForward('05:00')
  await page.getByText(/This edition ran out on/).waitFor()
  assert.equal(await page.locator('guide-post-option').count(), 0, 'the options are folded away')
  await show(page, { profile: {} })
  await page.reload()
  await page.getByText(/This edition ran out on/).waitFor()
})

test('the offer of a newer build speaks the language of the page', async () => {
  const { page } = await betweenBuilds()
  await page.getByRole('button', { name: 'Español', exact: true }).click()
  await page.getByText('Hay una versión más nueva lista.').waitFor()
  assert.equal(await page.getByText('A newer version is ready').count(), 0)
  await page.getByRole('button', { name: 'Usar la versión más nueva' }).click()
  await page.locator('meta[name="build"]').waitFor({ state: 'attached' })
})

test('the offer of a newer build can be read, reached and pressed by everybody', async () => {
  for (const { viewport, colorScheme } of /** @type {const} */ ([{ viewport: PHONE, colorScheme: 'light' }, { viewport: DESKTOP, colorScheme: 'dark' }])) {
    const { page } = await betweenBuilds({ viewport, colorScheme })
    assert.deepEqual(await violations(page, viewport), [])
    await page.setViewportSize(viewport)
    await page.getByRole('button', { name: 'Use the newer version' }).focus()
    assert.ok((await focused(page)).height >= 44)
  }
})
