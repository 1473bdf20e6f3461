/** On a publisher's page: in a frame where the policy wants it, from a disk, among hostile styles, twice. */

import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { extname, join } from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { ROOT } from '../../scripts/command.mjs'
import { DESKTOP, PHONE, ready, stage, violations } from './page.mjs'

/** @import { FrameLocator, Page } from 'playwright-core' */
/** @import { GuidePost } from '../../www/element/guide-post.js' */

const { site, browser } = await stage()

/** Two sites: the clinic's, and ours, which serves the frame. */
const CLINIC = 'http://clinic.localhost/'
const GUIDE = 'http://guide.localhost/'

const TYPES = { '.js': 'text/javascript', '.html': 'text/html', '.css': 'text/css', '.svg': 'image/svg+xml' }

/**
 * A page of a clinic under a policy of its own. Both sites have our files.
 *
 * @param {string} content
 * @param {{ policy?: string, viewport?: { width: number, height: number }, hasTouch?: boolean }} [under]
 */
async function clinic(content, { policy = '', viewport = DESKTOP, hasTouch = false } = {}) {
  const context = await browser.newContext({ viewport, hasTouch, reducedMotion: 'reduce' })
  const page = await context.newPage()
  /** @type {string[]} */
  const requests = []
  page.on('request', (request) => requests.push(request.url()))
  await page.route(/^http:\/\/(clinic|guide)\.localhost\//, (route) => {
    const { pathname } = new URL(route.request().url())
    /** @type {Record<string, string>} */
    const headers = policy === '' ? {} : { 'content-security-policy': policy }
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', headers, body: `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>A clinic</title><main><h1>A clinic</h1>${content}</main></html>` })
    const body = readFileSync(join(ROOT, 'dist', 'app', pathname))
    return route.fulfill({ body, contentType: TYPES[/** @type {keyof typeof TYPES} */ (extname(pathname))] })
  })
  await page.goto(CLINIC)
  return { page, requests, close: () => context.close() }
}

const SCRIPT = '<script type="module" src="guide-post.js"></script>'

/** What a strict host allows, without WebAssembly. */
const STRICT = "default-src 'none'; script-src 'self'; style-src 'none'; connect-src 'none'"

const ELEMENT = `${SCRIPT}<guide-post edition="historical-2009"><p>Our own words.</p><p slot="notice">Shown by a clinic.</p><span slot="contact">Call ward 5.</span></guide-post>`

/** The height that a page gives to its only frame. @param {Page} page */
function heightOf(page) {
  return page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height)
}

/** Answers "none of these" to the first question. @param {FrameLocator | Page} page */
async function answerOne(page) {
  await page.getByRole('button', { name: /^Answer questions/ }).click()
  await page.getByRole('button', { name: 'None of these' }).click()
}

test('where the host’s policy forbids WebAssembly, the guide stands in a frame under its own, with the host’s words', async () => {
  const { page, close } = await clinic(ELEMENT, { policy: `${STRICT}; frame-src 'self'` })
  const inside = page.frameLocator('iframe')
  await ready(inside)
  assert.equal(await page.getByText('Our own words.').isVisible(), false)
  assert.ok(await inside.getByText('Shown by a clinic.').isVisible())
  await inside.locator('guide-post').evaluate((element) => Object.assign(element, { profile: { warning_signs: { fever_or_shivering: true } } }))
  await inside.getByText('Call ward 5.').waitFor()
  await page.locator('guide-post').evaluate((element) => element.setAttribute('theme', 'dark'))
  await inside.locator('guide-post[theme=dark]').waitFor()
  assert.ok(await inside.getByText('Call ward 5.').isVisible(), 'a setting of the host takes no answer away')
  await page.locator('guide-post').evaluate((element) => document.querySelector('main')?.prepend(element))
  await ready(inside)
  await page.waitForTimeout(4500)
  assert.equal(await page.locator('iframe').count(), 1, 'moved about by the host, it comes back and stays')
  await close()
})

test('where the host forbids Trusted Types of any name, the guide stands in a frame as well', async () => {
  const policy = "script-src 'self' 'wasm-unsafe-eval'; require-trusted-types-for 'script'; trusted-types 'none'"
  const { page, close } = await clinic(ELEMENT, { policy })
  await ready(page.frameLocator('iframe'))
  await close()
})

test('where Trusted Types are required and ours allowed, the element runs itself', async () => {
  const policy = `${STRICT.replace("'self'", "'self' 'wasm-unsafe-eval'")}; require-trusted-types-for 'script'; trusted-types lit-html`
  const { page, close } = await clinic(ELEMENT, { policy })
  await ready(page)
  assert.equal(await page.locator('iframe').count(), 0)
  await close()
})

test('where the frame is forbidden too, the host’s words stay, with an honest word', async () => {
  const { page, close } = await clinic(ELEMENT, { policy: STRICT })
  await page.getByText('could not be opened on this page').waitFor()
  assert.ok(await page.getByText('Our own words.').isVisible())
  assert.equal(await page.locator('iframe').count(), 0)
  await close()
})

const FRAME = `<iframe data-guidepost title="Guidepost" sandbox="allow-scripts allow-forms allow-downloads allow-modals allow-popups allow-popups-to-escape-sandbox" src="${GUIDE}embed.html?edition=historical-2009"></iframe><script type="module" src="embed.js"></script>`

test('a frame of another site is as tall as what it shows, view by view, and on a phone', async () => {
  const { page, close } = await clinic(FRAME, { viewport: PHONE })
  const inside = page.frameLocator('iframe')
  await ready(inside)
  const overflow = () => inside.locator('html').evaluate((html) => html.scrollHeight - innerHeight)
  const fits = async () => {
    const [height, left] = [await heightOf(page), await overflow()]
    return height > 300 && left <= 1 ? height : null
  }
  const settled = async () => {
    for (let i = 0; i < 100; i++) {
      const height = await fits()
      if (height !== null) return height
      await page.waitForTimeout(50)
    }
    throw new Error(`the frame is ${await heightOf(page)} tall and has ${await overflow()} too much`)
  }
  const start = await settled()
  await inside.getByRole('button', { name: 'Read all', exact: true }).click()
  await inside.locator('guide-post-browse guide-post-option').first().waitFor()
  await page.waitForTimeout(300)
  const all = await settled()
  assert.ok(all > 2 * start, `${all} against ${start}`)
  await inside.getByRole('button', { name: 'Start', exact: true }).click()
  await ready(inside)
  await page.waitForTimeout(300)
  assert.ok((await settled()) < all / 2, 'and shrinks again')
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false)
  await close()
})

test('moving on in the frame brings the top of the next view into sight on the page around it', async () => {
  const { page, close } = await clinic(`${FRAME}<p>More of the clinic.</p>`, { viewport: PHONE })
  const inside = page.frameLocator('iframe')
  await ready(inside)
  await inside.getByRole('button', { name: /^Answer questions/ }).click()
  for (let i = 0; i < 2; i++) {
    await page.waitForTimeout(300)
    await inside.getByRole('button', { name: /Go on$/ }).click()
    await page.waitForTimeout(600)
    const box = await inside.locator('#screen').boundingBox()
    assert.ok(box !== null && box.y >= -1 && box.y < PHONE.height / 2, JSON.stringify(box))
  }
  await inside.locator('guide-post').evaluate(async (element) => {
    const { acts } = /** @type {GuidePost} */ (element)
    await acts.change({ warning_signs: { fever_or_shivering: true } })
    acts.go('results')
  })
  await page.waitForTimeout(600)
  const flags = await inside.locator('#flags').boundingBox()
  assert.ok(flags !== null && flags.y >= -1 && flags.y < PHONE.height / 2, `a red flag: ${JSON.stringify(flags)}`)
  await close()
})

test('whoever taps plain words in the frame reads on where they are; whoever taps the way on, at its top', async () => {
  const { page, close } = await clinic(FRAME, { viewport: PHONE, hasTouch: true })
  const inside = page.frameLocator('iframe')
  await ready(inside)
  await answerOne(inside)
  await inside.locator('guide-post').evaluate((element) => /** @type {GuidePost} */ (element).acts.go('questions', 'treatment-so-far'))
  const asked = inside.locator('guide-post-question')
  await asked.last().waitFor()
  await page.waitForTimeout(600)
  for (const words of [asked.last().locator('legend'), inside.locator('guide-post-question p.small').last(), asked.first().locator('legend')]) {
    await words.scrollIntoViewIfNeeded()
    await page.waitForTimeout(300)
    const before = await page.evaluate(() => scrollY)
    await words.tap()
    await page.waitForTimeout(400)
    assert.equal(await page.evaluate(() => scrollY), before, await words.innerText())
  }
  await inside.locator('guide-post-questions .steps button').last().tap()
  await page.waitForTimeout(600)
  const top = (await inside.locator('#view').boundingBox())?.y ?? NaN
  assert.ok(top >= -1 && top < PHONE.height / 2, `${top} px from the top`)
  await close()
})

test('the frame tells its height and nothing else, asks for nothing, and keeps nothing', async () => {
  const { page, requests, close } = await clinic(`<iframe title="Guidepost" sandbox="allow-scripts allow-forms" src="${GUIDE}embed.html?edition=historical-2009"></iframe>`)
  const inside = page.frameLocator('iframe')
  await ready(inside)
  await page.evaluate(() => {
    /** @type {unknown[]} */
    const heard = []
    Object.assign(window, { heard })
    addEventListener('message', ({ data }) => heard.push({ loud: data }))
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }) => heard.push(data)
    document.querySelector('iframe')?.contentWindow?.postMessage({ guidepost: 'fit', words: {} }, '*', [port2])
  })
  const before = requests.length
  await answerOne(inside)
  await inside.getByRole('button', { name: 'Read all', exact: true }).click()
  await inside.locator('guide-post-browse guide-post-option').first().waitFor()
  const heard = await page.evaluate(() => /** @type {typeof window & { heard: unknown[] }} */ (window).heard)
  assert.ok(heard.length > 1)
  for (const message of heard) assert.equal(typeof message, 'number', JSON.stringify(message))
  assert.deepEqual(requests.slice(before), [])
  assert.equal(page.url(), CLINIC)
  assert.equal(await inside.locator('html').evaluate(() => self.origin), 'null', 'it has no origin, so no storage either')
  await close()
})

test('the frame listens to the page around it alone, and takes no answer from it', async () => {
  const { page, close } = await clinic(FRAME)
  const inside = page.frameLocator('iframe')
  await ready(inside)
  await page.evaluate(() => {
    const { port1, port2 } = new MessageChannel()
    document.querySelector('iframe')?.contentWindow?.postMessage({ guidepost: 'fit', words: { contact: '<b>Call</b>' } }, '*', [port2])
    port1.postMessage({ profile: { setting: 'metastatic' }, onclick: 'alert(1)', view: 'results', theme: 'dark' })
  })
  await inside.locator('guide-post[theme=dark]').waitFor()
  const { profile, view, names, bold } = await inside.locator('guide-post').evaluate((element) => {
    const { profile, view } = /** @type {GuidePost} */ (element)
    return { profile, view, names: element.getAttributeNames(), bold: element.querySelectorAll('b').length }
  })
  assert.deepEqual({ profile, view, bold }, { profile: {}, view: 'start', bold: 0 })
  assert.equal(names.includes('onclick') || names.includes('profile'), false)
  await close()
})

test('what the page around the frame sets before it has loaded, holds once it has, and when it loads again', async () => {
  const { page, close } = await clinic('<div id="place"></div>')
  await page.evaluate(async (src) => {
    const { embed } = await import(new URL('embed.js', document.baseURI).href)
    const { frame, update } = embed(document.getElementById('place'), { src, settings: { edition: 'historical-2009' } })
    update({ theme: 'dark' })
    update({ lang: 'es' })
    Object.assign(globalThis, { frame })
  }, `${GUIDE}embed.html`)
  const inside = page.frameLocator('iframe')
  const set = () => inside.locator('guide-post[theme=dark][lang=es]')
  await set().waitFor()
  await inside.getByRole('button', { name: 'Inicio', exact: true }).waitFor()
  const again = page.waitForEvent('framenavigated')
  await page.evaluate(() => {
    const { frame } = /** @type {typeof globalThis & { frame: HTMLIFrameElement }} */ (globalThis)
    frame.src = frame.src.replace(/$/, '&again=1')
  })
  await again
  await set().waitFor()
  await close()
})

test('a setting that the frame does not know is told in the console, and the others count', async () => {
  const { page, close } = await clinic('<div id="place"></div>')
  const error = page.waitForEvent('pageerror')
  await page.evaluate(async (src) => {
    const { embed } = await import(new URL('embed.js', document.baseURI).href)
    const { update } = embed(document.getElementById('place'), { src, settings: { editon: 'historical-2009', headingLevel: 3, lang: 'es' } })
    Object.assign(globalThis, { update })
  }, `${GUIDE}embed.html`)
  assert.equal((await error).message, 'no setting `editon`, `headingLevel` (allowed: edition, lang, audience, theme, heading-level, text-scale)')
  await page.frameLocator('iframe').getByRole('button', { name: 'Inicio', exact: true }).waitFor()
  const again = page.waitForEvent('pageerror')
  await page.evaluate(() => {
    const { update } = /** @type {any} */ (globalThis)
    update(undefined)
    update({ them: 'dark' })
  })
  assert.match((await again).message, /^no setting `them` /)
  await close()
})

test('in the frame the summary can be saved as a file, and a question to clear comes into sight', async () => {
  const { page, close } = await clinic(FRAME, { viewport: PHONE })
  const inside = page.frameLocator('iframe')
  await ready(inside)
  await answerOne(inside)
  await inside.locator('guide-post').evaluate((element) => Object.assign(element, { view: 'summary' }))
  const download = page.waitForEvent('download')
  await inside.getByRole('button', { name: 'Save as a text file' }).click()
  assert.match((await download).suggestedFilename(), /\.txt$/)
  await inside.locator('guide-post').evaluate((element) => Object.assign(element, { view: 'browse' }))
  await inside.locator('guide-post-browse guide-post-option').first().waitFor()
  await inside.locator('button.clear').click()
  const asked = inside.getByRole('dialog')
  await asked.waitFor()
  const box = await asked.boundingBox()
  assert.ok(box !== null && box.y >= 0 && box.y + box.height <= PHONE.height, JSON.stringify(box))
  await close()
})

test('two on one page, one in a frame, do not know of each other', async () => {
  const { page, close } = await clinic(`${SCRIPT}<guide-post edition="historical-2009"></guide-post>${FRAME}`)
  const inside = page.frameLocator('iframe')
  await Promise.all([ready(page), ready(inside)])
  await answerOne(page)
  assert.deepEqual(await inside.locator('guide-post').evaluate((element) => /** @type {GuidePost} */ (element).profile), {})
  await close()
})

const HOSTILE = {
  'a reset': 'html { font-size: 62.5% } *, *::before, *::after { margin: 0; padding: 0; border: 0; font: 100%/1 fantasy; color: red; background: none; list-style: none; box-sizing: content-box } button, input { appearance: none; outline: none !important; display: none } h1, h2, h3, p, ul, li, div, section, nav, dialog { all: unset }',
  'a war on everything': '* { all: unset !important }',
}

for (const [name, css] of Object.entries(HOSTILE)) {
  test(`under ${name} it looks as it does elsewhere`, async () => {
    const look = async (/** @type {string} */ head) => {
      const { page, close } = await clinic(`${head}${SCRIPT}<guide-post edition="historical-2009"></guide-post>`)
      const button = page.getByRole('button', { name: /^Answer questions/ })
      await button.waitFor()
      const seen = await button.evaluate((element) => {
        const { color, backgroundColor, fontFamily, fontSize, display, paddingInlineStart } = getComputedStyle(element)
        return { color, backgroundColor, fontFamily, fontSize, display, paddingInlineStart }
      })
      const found = await violations(page, DESKTOP)
      await close()
      return { seen, found: found.filter((violation) => violation.includes('guide-post')) }
    }
    assert.deepEqual(await look(`<style>${css}</style>`), await look(''))
  })
}

test('one file on a disk is all there is: no request, and every view', async () => {
  const files = readdirSync(join(ROOT, 'dist', 'single'))
  assert.deepEqual(files.sort(), ['guidepost-current-2026.html', 'guidepost-historical-2009.html'])
  for (const file of files) {
    const context = await browser.newContext()
    const page = await context.newPage()
    /** @type {string[]} */
    const requests = []
    /** @type {string[]} */
    const complaints = []
    page.on('request', (request) => requests.push(request.url()))
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    const address = pathToFileURL(join(ROOT, 'dist', 'single', file)).href
    await page.goto(address)
    await ready(page)
    assert.equal(await page.locator('guide-post').getAttribute('edition'), file.slice('guidepost-'.length, -'.html'.length))
    await answerOne(page)
    for (const name of ['Read all', 'Sources']) await page.getByRole('button', { name, exact: true }).click()
    await page.goBack()
    await page.locator('guide-post-browse guide-post-option').first().waitFor()
    assert.deepEqual({ requests, complaints }, { requests: [address], complaints: [] })
    const isSent = await page.evaluate(() => fetch('data:,').then(() => true, () => false))
    assert.equal(isSent, false, 'its own policy forbids even that')
    await context.close()
  }
})

const hashes = JSON.parse(readFileSync(join(ROOT, 'dist', 'app', 'integrity.json'), 'utf8'))

/** @param {Record<string, string>} parts */
function sealed(parts) {
  const { 'guide-post.js': entry, ...rest } = parts
  const integrity = Object.fromEntries(Object.entries(rest).map(([file, hash]) => [`/${file}`, hash]))
  return `<script type="importmap">${JSON.stringify({ integrity })}</script><script type="module" src="/guide-post.js" integrity="${entry}"></script><guide-post edition="historical-2009">Our own words.</guide-post>`
}

test('a page that names the hashes gets what was built, and nothing that was changed', async () => {
  const right = await clinic(sealed(hashes))
  await ready(right.page)
  await right.close()
  const pack = Object.keys(hashes).find((file) => file.includes('historical-2009.pack')) ?? ''
  const wrong = await clinic(sealed({ ...hashes, [pack]: hashes['guide-post.js'] }))
  await wrong.page.getByText('The guideline could not be asked').waitFor()
  assert.ok(await wrong.page.getByText('Our own words.').isVisible())
  await wrong.close()
})

for (const [name, viewport] of Object.entries({ phone: PHONE, desktop: DESKTOP })) {
  test(`the example page can be used by everybody, on a ${name}`, async () => {
    const context = await browser.newContext({ viewport, reducedMotion: 'reduce', bypassCSP: true })
    const page = await context.newPage()
    await page.goto(`${site.url}demo/`)
    await ready(page)
    const heading = page.locator('guide-post').getByRole('heading', { level: 3 })
    assert.ok(await heading.first().isVisible(), 'it takes its place among the headings of the article')
    const size = () => page.locator('guide-post [part=notice]').evaluate((element) => parseFloat(getComputedStyle(element).fontSize))
    const before = await size()
    await page.getByRole('button', { name: 'Largest text' }).click()
    assert.equal(await size(), before * 1.5, 'and follows the text size of the page')
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false)
    assert.deepEqual(await violations(page, viewport), [])
    await context.close()
  })
}
