/** The visit of a reader to a page of the trial: what must work there, whatever brought the element. */

import assert from 'node:assert/strict'
import { DESKTOP, ready } from '../../tests/e2e/page.mjs'
import { PROFILE } from './pages.mjs'

/** @import { Browser, FrameLocator, Page, ViewportSize } from 'playwright-core' */
/** @import { GuidePost } from '../../www/element/guide-post.js' */
/** @import { Project } from './projects.mjs' */

/**
 * Opens the page and does what a reader and a host do.
 *
 * @param {Browser} browser
 * @param {string} url
 * @param {Pick<Project, 'policy' | 'expects'>} project
 * @param {string} picture  path of a screenshot of the advice
 * @param {ViewportSize} [viewport]
 * @returns {Promise<object>} how it looks, to be compared with other pages
 */
export async function visit(browser, url, { policy, expects }, picture, viewport = DESKTOP) {
  // The server's own policy is for our app; these are pages of others, with the policy that the project names.
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce', bypassCSP: policy === undefined })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  /** @type {string[]} */
  const complaints = []
  // Chromium knows `web-share` on some systems only, and says so of a frame that is allowed it.
  page.on('console', (message) => message.text() === "Unrecognized feature: 'web-share'." || complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('requestfailed', (request) => complaints.push(`${request.url()} did not arrive`))
  page.on('response', (response) => response.status() < 400 || complaints.push(`${response.url()}: ${response.status()}`))
  if (policy !== undefined) {
    await page.route('**', async (route) => {
      const response = await route.fetch()
      const headers = response.headers()
      delete headers['content-security-policy']
      await route.fulfill({ response, headers: route.request().url() === url ? { ...headers, 'content-security-policy': policy } : headers })
    })
  }
  try {
    await page.goto(url)
    const look = expects === 'frame' ? await framed(page) : await itself(page)
    await page.screenshot({ path: picture })
    assert.deepEqual(complaints, [], 'nothing is complained of')
    return look
  } finally {
    await context.close()
  }
}

/** @param {FrameLocator | Page} place */
async function answersOne(place) {
  await ready(place)
  assert.ok(await place.getByText('Shown by the trial.').isVisible(), 'the host’s notice')
  await place.getByRole('button', { name: /^Answer questions/ }).click()
  await place.getByRole('button', { name: 'None of these' }).click()
  await place.getByRole('button', { name: 'Options', exact: true }).click()
  await place.locator('guide-post-results .tally').waitFor()
  assert.ok((await place.locator('guide-post-results guide-post-option').count()) >= 2, 'options')
}

/** @param {Page} page */
async function itself(page) {
  await answersOne(page)
  const guide = page.locator('guide-post')
  const state = () => guide.evaluate((element) => {
    const { profile, advice, headingLevel, textScale } = /** @type {GuidePost} */ (element)
    return { profile, headingLevel, textScale, fitting: advice?.options.filter(({ standing }) => standing === 'fits').length ?? 0 }
  })
  const answered = await state()
  assert.ok(answered.profile.warning_signs, 'the answer is in the profile')
  assert.equal(answered.headingLevel, 3, 'the level of headings, an attribute')
  assert.equal(answered.textScale, 125, 'the text size, a property that was set before the element was there')
  assert.ok((await page.getByRole('heading', { level: 3 }).count()) > 0)
  const heard = await page.evaluate(() => /** @type {typeof window & { heard: { name: string, detail: any }[] }} */ (window).heard)
  for (const name of ['guidepost-step', 'guidepost-advice']) assert.ok(heard.some((event) => event.name === name), `${name} reaches the host`)
  assert.deepEqual(heard.filter(({ detail }) => JSON.stringify(detail ?? null).includes('warning_signs')), [], 'no event tells an answer')
  const look = await lookOf(page)
  await page.locator('#dark').click()
  await page.locator('guide-post[theme=dark]').waitFor()
  await page.locator('#set').click()
  await page.locator('guide-post-results .tally li[data-standing=fits]').waitFor()
  // A framework sets a property when it comes round to it; options are shown before and after.
  for (let tries = 0; 'warning_signs' in (await state()).profile && tries < 100; tries++) await page.waitForTimeout(50)
  const set = await state()
  assert.deepEqual(set.profile, PROFILE, 'the profile that the host set')
  assert.ok(set.fitting >= 1)
  return look
}

/** @param {Page} page */
async function framed(page) {
  const inside = page.frameLocator('guide-post iframe')
  await answersOne(inside)
  await page.locator('guide-post').evaluate((element) => element.setAttribute('theme', 'dark'))
  await inside.locator('guide-post[theme=dark]').waitFor()
  return {}
}

/**
 * What a reader sees of a heading, a button and a card: the same on every page.
 *
 * @param {Page} page
 */
function lookOf(page) {
  const parts = { title: 'guide-post-results h3', option: 'guide-post-option article', name: 'guide-post-option h5, guide-post-option h4', tab: 'guide-post button.tab', clear: 'guide-post button.clear', lead: 'guide-post-results .lead' }
  return page.evaluate(async () => document.fonts.ready).then(async () => {
    const seen = await Promise.all(Object.entries(parts).map(async ([name, selector]) => {
      const style = await page.locator(selector).first().evaluate((element) => {
        const { color, backgroundColor, fontFamily, fontSize, fontWeight, lineHeight, display, margin, padding, borderTopWidth, listStyleType } = getComputedStyle(element)
        return { color, backgroundColor, fontFamily, fontSize, fontWeight, lineHeight, display, margin, padding, borderTopWidth, listStyleType }
      })
      return [name, style]
    }))
    // Focus is within by now. A page may ring what has focus; the guide as a whole has none.
    const ring = await page.locator('guide-post').evaluate((element) => getComputedStyle(element).outlineStyle)
    return { ...Object.fromEntries(seen), ring }
  })
}
