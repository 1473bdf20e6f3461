/** The element on somebody else's page. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stage } from './page.mjs'

/** @import { GuidePost } from '../../www/element/guide-post.js' */

const { site, browser } = await stage()

/** What a strict host allows at most. */
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'none'; require-trusted-types-for 'script'; trusted-types lit-html"

/**
 * A host page with some content, under a policy of its own.
 *
 * @param {string} content
 */
async function host(content) {
  const page = await browser.newPage()
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'content-security-policy': POLICY },
      body: `<!doctype html><html lang="en"><title>A clinic</title><script type="module" src="guide-post.js"></script><h1>A clinic</h1>${content}</html>`,
    }),
  )
  await page.goto(`${site.url}host.html`)
  await page.locator('guide-post-start').first().waitFor()
  return page
}

test('several on one page keep to themselves, and to the heading levels of their places', async () => {
  const page = await host(`<guide-post id="one" edition="historical-2009"></guide-post><guide-post id="two" edition="historical-2009" heading-level="4" theme="dark" text-scale="150"></guide-post>`)
  await page.locator('#two guide-post-start').waitFor()
  assert.ok(await page.locator('#one').getByRole('heading', { level: 2 }).isVisible())
  assert.ok(await page.locator('#two').getByRole('heading', { level: 4 }).isVisible())
  await page.locator('#one').getByRole('button', { name: /^Answer questions/ }).click()
  await page.locator('#one').getByRole('button', { name: 'None of these' }).click()
  assert.deepEqual(await page.locator('#two').evaluate((element) => /** @type {GuidePost} */ (element).profile), {})
  const paper = (/** @type {string} */ id) => page.locator(id).evaluate((element) => getComputedStyle(element).backgroundColor)
  assert.notEqual(await paper('#one'), await paper('#two'))
  await page.close()
})

test('the publisher’s notice and emergency number stand where they belong', async () => {
  const page = await host(`<guide-post edition="historical-2009"><p slot="notice">Shown by a clinic.</p><span slot="contact">Call ward 5.</span></guide-post>`)
  assert.ok(await page.getByText('Shown by a clinic.').isVisible())
  await page.locator('guide-post').evaluate((element) => Object.assign(element, { profile: { warning_signs: { fever_or_shivering: true } } }))
  await page.getByText('Call ward 5.').waitFor()
  assert.equal(await page.getByText(/If you cannot reach it/).isVisible(), false)
  await page.close()
})

test('nothing flows in or out: no style of the host inside, none of ours outside, no attribute named style', async () => {
  const page = await host(`<p id="theirs">Theirs</p><guide-post edition="historical-2009"></guide-post>`)
  const outside = await page.locator('#theirs').evaluate((element) => getComputedStyle(element).marginBlockStart)
  assert.equal(outside, '16px')
  const styled = await page.evaluate(() => {
    let count = 0
    const walk = (/** @type {Document | ShadowRoot} */ root) => {
      count += root.querySelectorAll('[style], style').length
      for (const element of root.querySelectorAll('*')) if (element.shadowRoot) walk(element.shadowRoot)
    }
    walk(document)
    return count
  })
  assert.equal(styled, 0)
  await page.close()
})

test('an edition that does not exist leaves the host’s own words standing', async () => {
  const page = await browser.newPage()
  await page.route('**/host.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><html lang="en"><title>A clinic</title><script type="module" src="guide-post.js"></script><guide-post edition="no-such">Our own words.</guide-post></html>` }),
  )
  const failed = page.waitForEvent('pageerror')
  await page.goto(`${site.url}host.html`)
  assert.match((await failed).message, /no-such/, 'and tells the developer')
  assert.ok(await page.getByText('Our own words.').isVisible())
  await page.close()
})
