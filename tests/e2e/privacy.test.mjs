/** Looks for a way out for what a reader answered: the network, the address, storage, events. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blankNotes } from '../../www/element/visit/notes.js'
import { historyOf, opened, settled, show, stage } from './page.mjs'

/** @import { Page, Request } from 'playwright-core' */

const { site, browser } = await stage()

const SECRET = { setting: 'metastatic', er: 'positive', metastases: { bone: true }, sources: { er: 'told' } }
const TRACES = ['metastatic', 'positive', 'bone', 'told']

/**
 * Words of the answers that occur in something that should know none.
 *
 * @param {unknown} seen
 */
function tracesIn(seen) {
  const text = JSON.stringify(seen)
  return TRACES.filter((trace) => text.includes(`"${trace}"`) || text.includes(`=${trace}`))
}

test('the service worker asks for the app’s own files and nothing else', async () => {
  const { page, close } = await opened(browser, 'about:blank', {}, 'html')
  /** @type {Request[]} */
  const requests = []
  page.context().on('request', (request) => requests.push(request))
  await page.goto(historyOf(site))
  await settled(page)
  const foreign = requests.map((request) => request.url()).filter((url) => !url.startsWith(site.url))
  assert.ok(requests.filter((request) => request.serviceWorker() !== null).length > 10, 'its requests are seen')
  assert.deepEqual(foreign, [])
  await close()
})

test('after loading, not one request is made, whatever the reader does', async () => {
  const { page, close } = await opened(browser, historyOf(site))
  await settled(page)
  /** @type {string[]} */
  const requests = []
  page.context().on('request', (request) => requests.push(request.url()))
  for (const view of ['ask', 'results', 'browse', 'sources', 'start']) {
    await page.getByRole('button', { name: { ask: 'Questions', results: 'Options', browse: 'Read all', sources: 'Sources', start: 'Start' }[view], exact: true }).click()
    await page.locator(`guide-post-${view}`).waitFor()
    if (view === 'ask') for (const press of ['I don\'t know. Go on', 'Back', 'All questions by topic']) await page.getByRole('button', { name: press, exact: true }).click()
    await show(page, { profile: SECRET })
  }
  await page.getByRole('button', { name: 'Clear everything' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Clear everything' }).click()
  assert.deepEqual(requests, [])
  await close()
})

/**
 * What the browser lets scripts of a page do: show a picture, fetch, send a beacon.
 *
 * @param {Page} page
 * @param {string} elsewhere  a site
 */
function waysOut(page, elsewhere) {
  return page.evaluate(async (elsewhere) => {
    const stopped = (/** @type {string} */ directive, /** @type {() => void} */ act) => {
      const told = new Promise((resolve) => addEventListener('securitypolicyviolation', ({ effectiveDirective }) => effectiveDirective === directive && resolve('closed')))
      act()
      return Promise.race([told, new Promise((resolve) => setTimeout(resolve, 1000, 'open'))])
    }
    return {
      picture: await stopped('img-src', () => (new Image().src = new URL('a.png', elsewhere).href)),
      fetched: await fetch(elsewhere).then(() => 'open', () => 'closed'),
      beacon: await stopped('connect-src', () => navigator.sendBeacon(new URL('away', elsewhere).href, 'x')),
    }
  }, elsewhere)
}

test('the policy itself forbids every way to another site', async () => {
  const { page, close } = await opened(browser, historyOf(site))
  assert.deepEqual(await waysOut(page, 'https://example.org/'), { picture: 'closed', fetched: 'closed', beacon: 'closed' })
  await close()
})

const OWN = { picture: 'open', fetched: 'closed', beacon: 'closed' }
/** @type {[string, object][]} */
const FIRST_USES = [
  ['answer', { profile: { er: 'positive' } }],
  ['answer of two', { profile: { er: { one_of: ['positive', 'low'] } } }],
  ['answer that contradicts another', { profile: { sex: 'male', pregnant: true } }],
  ['note', { notes: { ...blankNotes(), words: 'to be at home' } }],
]
for (const [what, state] of FIRST_USES) {
  test(`from the first ${what} on, scripts may not even ask our own site`, async () => {
    const { page, close } = await opened(browser, historyOf(site))
    assert.equal((await waysOut(page, site.url)).fetched, 'open', 'until then they may')
    await show(page, state)
    assert.deepEqual(await waysOut(page, site.url), OWN)
    await page.locator('guide-post').evaluate((element) => /** @type {import('../../www/element/guide-post.js').GuidePost} */ (element).reset())
    assert.deepEqual(await waysOut(page, site.url), OWN, 'and it stays so when all is cleared')
    await close()
  })
}

test('nothing is kept: no address, title, history, storage or cookie knows an answer', async () => {
  const { page, close } = await opened(browser, historyOf(site))
  const title = await page.title()
  await show(page, { profile: SECRET, view: 'questions' })
  await show(page, { view: 'results' })
  await settled(page)
  const kept = await page.evaluate(async () => ({
    address: location.href,
    state: history.state,
    name: window.name,
    cookie: document.cookie,
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: await indexedDB.databases(),
    files: (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)))).flat(),
    attributes: document.querySelector('guide-post')?.getAttributeNames().map((name) => [name, document.querySelector('guide-post')?.getAttribute(name)]),
  }))
  assert.equal(kept.address, historyOf(site))
  assert.equal(await page.title(), title)
  assert.deepEqual([kept.cookie, kept.name, kept.local, kept.session, kept.databases], ['', '', {}, {}, []])
  assert.deepEqual(kept.files.filter((file) => !file.startsWith(site.url)), [], 'what the service worker keeps are the app’s own files')
  assert.deepEqual(tracesIn(kept), [])
  await close()
})

test('events say that something happened, never what was answered', async () => {
  const { page, close } = await opened(browser, historyOf(site))
  await page.evaluate(() => {
    /** @type {{ type: string, detail: unknown }[]} */
    const seen = []
    Object.assign(globalThis, { seen })
    for (const type of ['guidepost-ready', 'guidepost-step', 'guidepost-advice', 'guidepost-leave', 'input', 'change', 'click']) {
      document.addEventListener(type, (event) => seen.push({ type, detail: /** @type {CustomEvent} */ (event).detail ?? (event.target instanceof HTMLInputElement ? event.target.value : null) }))
    }
  })
  await page.getByRole('button', { name: /^Answer questions/ }).click()
  await page.getByRole('radiogroup', { name: /Fever of 38/ }).getByLabel('No', { exact: true }).check()
  await show(page, { profile: SECRET, view: 'results' })
  const seen = await page.evaluate(() => /** @type {{ seen: { type: string, detail: unknown }[] }} */ (/** @type {unknown} */ (globalThis)).seen)
  assert.ok(seen.some(({ type }) => type === 'guidepost-advice'))
  assert.deepEqual(seen.filter(({ type }) => type === 'input' || type === 'change'), [], 'no input event leaves the element')
  assert.deepEqual(tracesIn(seen), [])
  const advice = seen.filter(({ type }) => type === 'guidepost-advice').map(({ detail }) => JSON.stringify(detail))
  assert.equal(new Set(advice).size, 1, 'the same for every answer')
  await close()
})

test('the host page has a say before an outward link is followed', async () => {
  const { page, close } = await opened(browser, historyOf(site))
  await show(page, { view: 'sources' })
  await page.evaluate(() => document.addEventListener('guidepost-leave', (event) => event.preventDefault()))
  const link = page.locator('guide-post-sources a').first()
  assert.deepEqual([await link.getAttribute('rel'), await link.getAttribute('referrerpolicy')], ['noopener noreferrer', 'no-referrer'])
  await link.click()
  assert.equal(page.context().pages().length, 1)
  await close()
})
