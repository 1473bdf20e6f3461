/** A page in a browser, for the journeys: opened, watched, and asked what it shows. */

import { join } from 'node:path'
import { after } from 'node:test'
import axe from 'axe-core'
import { chromium } from 'playwright-core'
import { CHROMIUM_ARGS, browser as found } from '../../scripts/chromium.mjs'
import { ROOT } from '../../scripts/command.mjs'
import { serve } from '../../scripts/serve.mjs'

/** @import { Browser, BrowserContextOptions, FrameLocator, Page } from 'playwright-core' */
/** @import { GuidePost } from '../../www/element/guide-post.js' */

export const PHONE = { width: 390, height: 844 }
export const DESKTOP = { width: 1280, height: 900 }

/** How long the browser may take for one thing, in milliseconds. */
const PATIENCE = 120_000

/** Where the app is: what the test runner serves, else the last build. */
export async function served() {
  const given = process.env.GUIDEPOST_URL
  return given ? { url: given, close: () => {} } : serve(join(ROOT, 'dist', 'app'), 8080)
}

/** The page of the historical edition, whose answers the journeys know. @param {{ url: string }} site */
export function historyOf(site) {
  return new URL('?edition=historical-2009', site.url).href
}

/** The app and the browser of this machine, for the tests of one file; both are closed after them. */
export async function stage() {
  const [site, browser] = await Promise.all([served(), launched()])
  after(async () => {
    await browser.close()
    site.close()
  })
  return { site, browser }
}

/** The browser of this machine. */
export async function launched() {
  const executablePath = process.env.CHROMIUM || (await found()).chromium
  const args = process.env.CHROMIUM_ARGS?.split(' ') ?? CHROMIUM_ARGS
  return chromium.launch({ executablePath, args })
}

/**
 * The app, loaded, on a page of its own.
 *
 * @param {Browser} browser
 * @param {string} url
 * @param {BrowserContextOptions} [options]
 * @param {string} [first]  what is there once the page is loaded
 * @param {(page: Page) => Promise<unknown>} [before]  done before the page is loaded
 */
export async function opened(browser, url, options = {}, first = 'guide-post-start', before = undefined) {
  const context = await browser.newContext({ viewport: DESKTOP, reducedMotion: 'reduce', ...options })
  // A busy machine is no finding: what never comes ends with the time of its test.
  context.setDefaultTimeout(PATIENCE)
  const page = await context.newPage()
  /** @type {string[]} */
  const complaints = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await before?.(page)
  await page.goto(url)
  await page.locator(first).waitFor()
  if (first === 'guide-post-start') await whole(page)
  return { page, complaints, close: () => context.close() }
}

/**
 * Comes near the guide, as somebody who is about to use it, and waits at its first view until it can be asked.
 *
 * @param {Page | FrameLocator} place
 * @param {string} [guide]  which one
 */
export async function ready(place, guide = 'guide-post') {
  await place.locator(`${guide} guide-post-start`).first().waitFor()
  await place.locator(guide).first().dispatchEvent('pointerover')
  await place.locator(`${guide} .page:not([data-opening]) guide-post-start`).first().waitFor()
}

/**
 * Comes near the guide, and waits for what is brought after the first view: nothing more is requested then.
 *
 * @param {Page} page
 */
export async function whole(page) {
  await page.locator('guide-post').first().dispatchEvent('pointerover')
  await page.waitForFunction(() => /** @type {GuidePost | null} */ (document.querySelector('guide-post'))?.guide?.isWhole)
}

/**
 * Until all that is loaded once the first view stands has come: the app for later visits without a network.
 *
 * @param {Page} page
 */
export async function settled(page) {
  await whole(page)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.locator('guide-post').evaluate(async (element) => {
    while (/** @type {GuidePost} */ (element).keeper === null) await new Promise((resolve) => setTimeout(resolve, 20))
  })
}

/**
 * Brings the page to a view without clicking there, and waits until all of it stands.
 *
 * @param {Page} page
 * @param {{ view?: string, topic?: string, profile?: object, audience?: string, textScale?: number, isAnswering?: boolean, notes?: object }} state
 */
export async function show(page, state) {
  await page.locator('guide-post').evaluate(async (element, state) => {
    Object.assign(element, state)
    await /** @type {GuidePost} */ (element).updateComplete
    const view = element.shadowRoot?.querySelector('guide-post-results, guide-post-browse')
    await /** @type {import('lit').LitElement | undefined} */ (view)?.updateComplete
  }, state)
}

/**
 * What the reader has answered.
 *
 * @param {Page} page
 */
export function profileIn(page) {
  return page.locator('guide-post').evaluate((element) => /** @type {GuidePost} */ (element).profile)
}

/**
 * Messages that were to be shown and are not written.
 *
 * @param {Page} page
 */
export function missingIn(page) {
  return page.locator('guide-post').evaluate((element) => [...(/** @type {GuidePost} */ (element).text?.missing ?? [])])
}

/**
 * The innermost element with focus, through all shadow roots: its place on the screen and its name.
 *
 * @param {Page} page
 */
export function focused(page) {
  return page.evaluate(() => {
    let active = document.activeElement
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
    const { top, bottom, height } = active?.getBoundingClientRect() ?? new DOMRect()
    const name = active?.getAttribute('aria-label') || active?.closest('label')?.textContent || active?.textContent || ''
    return { tag: active?.localName ?? '', name: name.replaceAll(/\s+/g, ' ').trim(), top, bottom, height }
  })
}

/**
 * Lets what stays in sight while the page is scrolled, such as the bar, scroll with it: then it covers nothing. A window as
 * tall as the page would do the same, but Chromium takes 20 s to draw one of 100,000 px, and its other pages wait meanwhile.
 *
 * @param {Page} page
 */
async function unroll(page) {
  await page.evaluate(() => {
    const within = (/** @type {Document | ShadowRoot} */ root) => {
      for (const element of root.querySelectorAll('*')) {
        if (element instanceof HTMLElement && getComputedStyle(element).position === 'sticky') element.style.position = 'static'
        if (element.shadowRoot) within(element.shadowRoot)
      }
    }
    within(document)
  })
}

/**
 * What axe finds, one line each. It looks at the page unrolled, where the bar that is always in sight covers nothing.
 *
 * @param {Page} page
 * @param {{ width: number, height: number }} viewport
 */
export async function violations(page, viewport) {
  await page.setViewportSize(viewport)
  await unroll(page)
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  const found = await page.evaluate(() => {
    const { axe } = /** @type {{ axe: typeof import('axe-core') }} */ (/** @type {unknown} */ (globalThis))
    // To name what is well takes most of the time, and nobody asks for it.
    return axe.run(document, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
  })
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(' ')} ${failureSummary}`))
}
