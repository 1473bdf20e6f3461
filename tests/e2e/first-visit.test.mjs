/** What a first visit costs: everything up to the first possible advice, as a server would send it. */

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { brotliCompressSync, constants } from 'node:zlib'
import { launched, served } from './page.mjs'

/** @import { Browser } from 'playwright-core' */
/** @import { GuidePost } from '../../www/element/guide-post.js' */

const BUDGET = 150_000

/** @type {Browser} */
let browser
/** @type {{ url: string, close: () => void }} */
let site

before(async () => {
  site = await served()
  browser = await launched()
})

after(async () => {
  await browser.close()
  site.close()
})

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
  await page.addInitScript(() => addEventListener('guidepost-advice', () => /** @type {any} */ (window).advised(), { once: true }))
  await page.goto(site.url)
  await page.locator('guide-post-start').waitFor()
  await page.waitForFunction(() => /** @type {GuidePost} */ (document.querySelector('guide-post')).guide?.isWhole)
  const sizes = await Promise.all([...bodies].map(async ([url, body]) => ({ url, size: weight(await body), isFirst: before.has(url) })))
  for (const { url, size, isFirst } of sizes) console.log(`${isFirst ? 'first' : 'later'} ${size} ${new URL(url).pathname}`)
  const first = sizes.filter(({ isFirst }) => isFirst)
  assert.ok(first.some(({ url }) => url.includes('engine.wasm')) && first.some(({ url }) => url.includes('.pack')), 'the engine and a pack are among them')
  const total = first.reduce((sum, { size }) => sum + size, 0)
  console.log(`first visit: ${total} bytes; all of it: ${sizes.reduce((sum, { size }) => sum + size, 0)}`)
  assert.ok(total <= BUDGET, `${total} bytes`)
  await page.close()
})
