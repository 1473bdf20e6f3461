/** Second visits of the app in Chromium, with the server gone, the service worker stopped and the page's processor slowed. */

import { taskEnd } from './work.mjs'

/** @import { Browser, BrowserContext, CDPSession, Locator } from 'playwright-core' */
/** @import { GuidePost } from '../../www/element/guide-post.js' */

/** What `visited` gives, in this order: the first view, the guideline can be asked, the first options. */
export const MOMENTS = ['first', 'ready', 'advice']

/** What `pressed` gives, in this order: from the way in to the first question, from "See what it says so far" to the first options. */
export const PRESSES = ['question', 'options']

/** How long a reader looks at what stands before pressing, in milliseconds. */
const READING = 2000

const TRACED = { categories: ['toplevel', 'blink.user_timing'] }

const PROFILE = { setting: 'metastatic', er: 'positive', menopause: 'postmenopausal', her2: 'zero', lines_advanced: 0 }

/** In the page, before anything of it: marks the moments. @param {import('../../www/guide/shapes.js').Profile} profile */
function markMoments(profile) {
  /** Marks the frame that first shows what is looked for, from inside it: where the frame ends, the trace tells. */
  const shown = (/** @type {string} */ moment, /** @type {() => Element | null | undefined} */ found) =>
    new Promise((resolve) => {
      const look = () => (found() ? resolve(performance.mark(`guidepost-bench-${moment}`)) : requestAnimationFrame(look))
      requestAnimationFrame(look)
    })
  const answered = async (/** @type {Event} */ event) => {
    const guide = /** @type {GuidePost} */ (event.target)
    performance.mark('guidepost-bench-ready')
    await sight
    guide.profile = profile
    guide.acts.go('results')
    await shown('advice', () => guide.renderRoot.querySelector('guide-post-results')?.shadowRoot?.querySelector('guide-post-option')?.shadowRoot?.querySelector('article'))
  }
  // As a reader who touches the page at once: else nothing is opened while nobody uses it.
  customElements.whenDefined('guide-post').then(() => /** @type {GuidePost} */ (document.querySelector('guide-post')).loading.use.begin())
  const sight = shown('first', () => document.querySelector('guide-post')?.shadowRoot?.querySelector('guide-post-start')?.shadowRoot?.querySelector('.lead'))
  addEventListener('guidepost-ready', answered, { once: true })
}

/**
 * One visit of a page that is on the device.
 *
 * @param {BrowserContext} context
 * @param {string} url
 * @param {number} slowed
 * @returns {Promise<{ clock: number[], work: number[] }>} milliseconds to each of the moments
 */
export async function visited(context, url, slowed) {
  const { page, session, browser } = await anew(context, slowed)
  await page.addInitScript(markMoments, PROFILE)
  await browser.startTracing(page, TRACED)
  await page.goto(url, { waitUntil: 'commit' })
  await marked(session, 'guidepost-bench-advice')
  const trace = JSON.parse(String(await browser.stopTracing()))
  const marks = await page.evaluate((moments) => moments.map((moment) => performance.getEntriesByName(`guidepost-bench-${moment}`)[0].startTime), MOMENTS)
  await page.close()
  const ends = MOMENTS.map((moment) => taskEnd(trace, `guidepost-bench-${moment}`))
  return { clock: marks.map((mark, i) => mark + ends[i].after), work: ends.map(({ work }) => work) }
}

/**
 * One visit of a reader who reads the first view and then presses, as with a finger: the way in, and later, with answers
 * given, what shows the options.
 *
 * @param {BrowserContext} context
 * @param {string} url
 * @param {number} slowed
 * @returns {Promise<number[]>} milliseconds from each of the presses to the end of the frame that shows what it brings
 */
export async function pressed(context, url, slowed) {
  const { page, session, browser } = await anew(context, slowed)
  await page.goto(url)
  const start = page.locator('guide-post-start .way.questions')
  await start.waitFor()
  await page.waitForTimeout(READING)
  const press = async (/** @type {Locator} */ button, /** @type {string} */ what, /** @type {string[]} */ way) => {
    const box = await button.evaluate((element) => (element.scrollIntoView({ block: 'center' }), element.getBoundingClientRect().toJSON()))
    await page.evaluate(markPress, { what, way })
    await browser.startTracing(page, TRACED)
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2)
    await marked(session, `guidepost-bench-${what}`)
    const trace = JSON.parse(String(await browser.stopTracing()))
    const [from, to] = await page.evaluate((what) => ['press', what].map((mark) => performance.getEntriesByName(`guidepost-bench-${mark}`).at(-1)?.startTime ?? NaN), what)
    return to - from + taskEnd(trace, `guidepost-bench-${what}`).after
  }
  const question = await press(start, 'question', ['guide-post', 'guide-post-ask', 'guide-post-question', 'fieldset'])
  await page.waitForFunction(() => /** @type {GuidePost | null} */ (document.querySelector('guide-post'))?.guide?.isWhole)
  await page.evaluate((profile) => /** @type {GuidePost} */ (document.querySelector('guide-post')).acts.change(profile), PROFILE)
  await page.waitForTimeout(READING)
  const options = await press(page.getByRole('button', { name: 'See what it says so far' }).first(), 'options', ['guide-post', 'guide-post-results', 'guide-post-option', 'article'])
  await page.close()
  return [question, options]
}

/**
 * In the page: marks the next press, and the frame that first shows what it brings.
 *
 * @param {{ what: string, way: string[] }} wanted  the last of the way lies in the shadow of the one before, and so on
 */
function markPress({ what, way }) {
  const found = () => way.reduce((/** @type {ParentNode | null | undefined} */ place, name, i) => (i === 0 ? place?.querySelector(name) : /** @type {Element | null | undefined} */ (place)?.shadowRoot?.querySelector(name)), document)
  const look = () => (found() ? performance.mark(`guidepost-bench-${what}`) : requestAnimationFrame(look))
  addEventListener('pointerdown', ({ timeStamp }) => (performance.mark('guidepost-bench-press', { startTime: timeStamp }), requestAnimationFrame(look)), { once: true, capture: true })
}

/**
 * A page whose service worker has to start anew, and whose processor is slowed.
 *
 * @param {BrowserContext} context
 * @param {number} slowed
 */
async function anew(context, slowed) {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowed })
  return { page, session, browser: /** @type {Browser} */ (context.browser()) }
}

/**
 * Waits until a page has set a mark, and disturbs it little: what Playwright waits with is a script of its own, which takes
 * the slowed page a tenth of a second.
 *
 * @param {CDPSession} session
 * @param {string} mark
 */
async function marked(session, mark) {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 250))
    const { result } = await session.send('Runtime.evaluate', { expression: `performance.getEntriesByName(${JSON.stringify(mark)}).length` })
    if (result.value > 0) return
  }
}

/**
 * One visit of a picture that is on the device: no script, no style, no layout to speak of.
 *
 * @param {BrowserContext} context
 * @param {string} url
 * @param {number} slowed
 * @returns {Promise<number>} milliseconds until it is loaded
 */
export async function pictureVisited(context, url, slowed) {
  const { page } = await anew(context, slowed)
  await page.goto(url, { waitUntil: 'load' })
  const loaded = await page.evaluate(() => /** @type {PerformanceNavigationTiming} */ (performance.getEntriesByType('navigation')[0]).loadEventEnd)
  await page.close()
  return loaded
}
