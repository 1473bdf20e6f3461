/** The element on somebody else's page. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PHONE, opened, ready, show, stage, whole } from './page.mjs'

/** @import { Page, Request, Route } from 'playwright-core' */
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
  await ready(page)
  return page
}

test('several on one page keep to themselves, and to the heading levels of their places', async () => {
  const page = await host(`<guide-post id="one" edition="historical-2009"></guide-post><guide-post id="two" edition="historical-2009" heading-level="4" theme="dark" text-scale="150"></guide-post>`)
  await ready(page, '#two')
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

/** What can be pressed and is wholly on the screen, but would not be met by a finger put there. @param {Page} page */
function covered(page) {
  return page.evaluate(() => {
    /** @param {ParentNode} root @returns {Element[]} */
    const within = (root) => [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? within(element.shadowRoot) : [])])
    const met = (/** @type {number} */ x, /** @type {number} */ y) => {
      let found = document.elementFromPoint(x, y)
      while (found?.shadowRoot?.elementFromPoint(x, y) && found.shadowRoot.elementFromPoint(x, y) !== found) found = found.shadowRoot.elementFromPoint(x, y)
      return found
    }
    return within(document).filter((element) => element.matches('button, summary, a, input') && element.checkVisibility()).flatMap((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect()
      const isInSight = top >= 0 && bottom <= innerHeight && right - left > 1
      if (!isInSight) return []
      const found = [top + 1, (top + bottom) / 2, bottom - 1].map((y) => met((left + right) / 2, y))
      return found.every((at) => at !== null && (element.contains(at) || at.contains(element))) ? [] : [`${element.localName} ${element.textContent?.trim()} at ${top}`]
    })
  })
}

test('on a phone, wherever the article is scrolled to, nothing covers what can be pressed; in the app the bar is in sight', async () => {
  const { page, close } = await opened(browser, new URL('demo/', site.url).href, { viewport: PHONE })
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  assert.ok(height > 3 * PHONE.height)
  for (let y = 0; y < height; y += 60) {
    await page.evaluate((y) => scrollTo(0, y), y)
    assert.deepEqual(await covered(page), [], `scrolled to ${y}`)
  }
  await page.locator('guide-post .bar').evaluate((bar) => bar.scrollIntoView({ block: 'end' }))
  assert.ok(await page.getByRole('button', { name: 'Clear everything' }).isVisible())
  await page.goto(site.url)
  await ready(page)
  const bar = await page.locator('guide-post .bar').boundingBox()
  assert.equal(bar && bar.y + bar.height, PHONE.height)
  await close()
})

test('the example page asks no site once the guide in it holds an answer', async () => {
  const { page, close } = await opened(browser, new URL('demo/', site.url).href)
  const own = () => page.evaluate(() => fetch(location.href).then(() => 'open', () => 'closed'))
  assert.equal(await own(), 'open')
  await show(page, { profile: { er: 'positive' } })
  assert.equal(await own(), 'closed')
  await close()
})

test('an answer filled in by the host that the guide does not know is left out; the reader is told, and the console which', async () => {
  const page = await host(`<guide-post edition="historical-2009"></guide-post>`)
  const guide = page.locator('guide-post')
  const fill = (/** @type {unknown} */ profile) => guide.evaluate((element, profile) => void Object.assign(element, { profile, view: 'results' }), profile)
  const known = () => guide.evaluate((element) => /** @type {GuidePost} */ (element).profile)

  const error = page.waitForEvent('pageerror')
  await fill({ er: 'positiv', setting: 'metastatic', shoe: 42, sources: { er: 'told' } })
  await page.getByText('2 answers that were filled in for you were left out').first().waitFor()
  assert.match((await error).message, /er.*positiv[^]*shoe/)
  assert.deepEqual(await known(), { setting: 'metastatic' })
  assert.equal(await page.getByRole('alert').count(), 0)
  await page.locator('guide-post-results guide-post-option').first().waitFor({ state: 'attached' })

  await fill({ setting: 'metastatic', sources: { er: 'told' } })
  await page.waitForFunction(() => /** @type {GuidePost} */ (document.querySelector('guide-post')).profile.sources === undefined)
  assert.deepEqual(await known(), { setting: 'metastatic' })
  await fill(null)
  await page.getByText('You have not answered anything yet').waitFor()
  assert.deepEqual(await known(), {})
  await page.close()
})

test('whatever a host fills in, the console says of each answer left out why, nothing breaks meanwhile, and what is good stays', async () => {
  const page = await host(`<guide-post edition="current-2026"></guide-post>`)
  await whole(page)
  /** @type {Error[]} */
  const errors = []
  page.on('pageerror', (error) => errors.push(error))
  const fill = (/** @type {unknown} */ profile, view = 'results') => page.locator('guide-post').evaluate((element, [profile, view]) => void Object.assign(element, { view, profile }), [profile, view])
  const known = (/** @type {object} */ profile) => page.waitForFunction((profile) => JSON.stringify(/** @type {GuidePost} */ (document.querySelector('guide-post')).profile) === profile, JSON.stringify(profile))
  const messages = async () => {
    await page.waitForTimeout(300)
    return errors.splice(0).map(({ name, message }) => `${name} ${message}`)
  }

  for (const [path, none] of Object.entries({ er: null, age: null, metastases: null, her2: undefined, pr: 42, 'metastases/bone': undefined })) {
    const [fact, member] = path.split('/')
    for (const view of ['results', 'summary', 'questions']) {
      await fill({ setting: 'metastatic', [fact]: member === undefined ? none : { [member]: none } }, view)
      await known({ setting: 'metastatic' })
      const said = await messages()
      assert.deepEqual(said.map((message) => message.split(':')[0]), [`GuidepostError /${path}`], `${path} in ${view}: ${said}`)
    }
  }

  await fill({ er: 'positiv', age: 'fifty', shoe: 42, her2: undefined, setting: 'metastatic' })
  await known({ setting: 'metastatic' })
  const [said, ...more] = await messages()
  assert.deepEqual(more, [])
  for (const part of ['/her2: undefined', '/er: no value is called `positiv`, did you mean `positive`? (allowed: positive, low', '/age: ', '/shoe: ']) assert.ok(said.includes(part), `${part} in ${said}`)

  await fill('{"er":"positive"}')
  await known({})
  assert.deepEqual(await messages(), ['GuidepostError /profile: a profile is one object of facts and values, this is a string'])
  await page.close()
})

test('in a part of a page that scrolls by itself, a question pressed by its name comes into sight of that part', async () => {
  const page = await host(`<div id="part"><guide-post edition="current-2026"></guide-post></div>`)
  await page.setViewportSize({ width: 900, height: 1400 })
  await page.locator('#part').evaluate((part) => void Object.assign(part.style, { blockSize: '400px', overflow: 'auto' }))
  await whole(page)
  const profile = { setting: 'metastatic', er: 'positive', her2: 'low', menopause: 'postmenopausal', metastases: { bone: true } }
  for (const [label, words] of /** @type {const} */ ([['HER2', 'say about HER2'], ['Menopause', 'periods']])) {
    await page.locator('guide-post').evaluate((element, profile) => void Object.assign(element, { view: 'results', profile }), profile)
    await page.locator('.answers summary').click()
    await page.getByRole('button', { name: `Change: ${label}` }).click()
    const asked = page.locator('guide-post-question').filter({ hasText: words }).first()
    await asked.waitFor()
    await page.waitForTimeout(300)
    const [box, part] = await Promise.all([asked.boundingBox(), page.locator('#part').boundingBox()])
    assert.ok(box !== null && part !== null && box.y >= part.y && box.y < part.y + part.height / 2, `${label}: ${JSON.stringify([box, part])}`)
  }
  await page.close()
})

test('whoever asks for the language of a country reads the guide in that language, from the start and later', async () => {
  const page = await host(`<guide-post edition="historical-2009" lang="es-MX">Our own words.</guide-post>`)
  await page.getByRole('button', { name: /^Responder/ }).waitFor()
  const guide = page.locator('guide-post')
  assert.equal(await guide.getAttribute('lang'), 'es')
  await guide.evaluate((element) => element.setAttribute('lang', 'en-US'))
  await page.getByRole('button', { name: /^Answer questions/ }).waitFor()
  assert.equal(await guide.getAttribute('lang'), 'en')
  await page.close()
})

test('a word that an attribute or the view does not know is told with what is allowed; what stood there stays', async () => {
  const page = await host(`<guide-post edition="historical-2009"></guide-post>`)
  await whole(page)
  /** @type {string[]} */
  const errors = []
  page.on('pageerror', ({ message }) => errors.push(message))
  const guide = page.locator('guide-post')
  const state = () => guide.evaluate((element) => {
    const { audience, theme, headingLevel, textScale, lang, view } = /** @type {GuidePost} */ (element)
    return { audience, theme, headingLevel, textScale, lang, view }
  })
  const set = async (/** @type {Record<string, string | null>} */ attributes, /** @type {object} */ properties = {}) => {
    await guide.evaluate(async (element, [attributes, properties]) => {
      for (const [name, value] of Object.entries(attributes)) value === null ? element.removeAttribute(name) : element.setAttribute(name, value)
      await /** @type {GuidePost} */ (Object.assign(element, properties)).updateComplete
    }, /** @type {const} */ ([attributes, properties]))
    await page.waitForTimeout(100)
    return errors.splice(0)
  }

  const good = { audience: 'professional', theme: 'dark', headingLevel: 3, textScale: 150, lang: 'en', view: 'browse' }
  assert.deepEqual(await set({ audience: 'professional', theme: 'dark', 'heading-level': '3', 'text-scale': '150' }, { view: 'browse' }), [])
  assert.deepEqual(await state(), good)

  const steps = await guide.evaluateHandle((element) => {
    /** @type {string[]} */
    const views = []
    element.addEventListener('guidepost-step', (event) => views.push(/** @type {CustomEvent} */ (event).detail.view))
    return views
  })
  const told = await set({ audience: 'profesional', theme: 'drak', 'heading-level': 'h4' }, { view: 'result' })
  assert.deepEqual(told, [
    '/audience: no audience `profesional`, did you mean `professional`? (allowed: patient, professional)',
    '/theme: no theme `drak`, did you mean `dark`? (allowed: auto, light, dark)',
    '/view: no view `result`, did you mean `results`? (allowed: start, ask, questions, results, browse, sources, changes, values, team, summary)',
    '/heading-level: no heading-level `h4`, did you mean `4`? (allowed: 1, 2, 3, 4, 5, 6)',
  ])
  assert.deepEqual(await state(), { ...good, headingLevel: 2 })
  assert.deepEqual(await steps.jsonValue(), [], 'nobody has gone anywhere')
  assert.ok(await page.locator('guide-post-browse').getByRole('heading', { level: 2 }).first().isVisible())

  assert.deepEqual(await set({ 'heading-level': '3' }, { headingLevel: NaN, lang: 5 }), [
    '/heading-level: no heading-level `NaN` (allowed: 1, 2, 3, 4, 5, 6)',
    '/lang: no lang `5` (allowed: en, es)',
  ])
  assert.deepEqual(await state(), { ...good, headingLevel: 2 })
  assert.deepEqual(await set({}, { headingLevel: '4' }), [], 'as some frameworks set it')
  assert.deepEqual(await state(), { ...good, headingLevel: 4 })

  assert.deepEqual(await set({ audience: null, theme: null, 'heading-level': null, 'text-scale': null, lang: null }), [])
  assert.deepEqual(await state(), { audience: 'patient', theme: 'auto', headingLevel: 2, textScale: 100, lang: 'en', view: 'browse' })
  await page.close()
})

test('a language that the host wants no more, or twice, changes nothing and is brought once', async () => {
  const page = await host(`<guide-post edition="historical-2009"></guide-post>`)
  await whole(page)
  const guide = page.locator('guide-post')
  const want = (/** @type {object} */ wanted) => guide.evaluate((element, wanted) => Object.assign(element, wanted) && /** @type {GuidePost} */ (element).updateComplete, wanted)
  const said = () => guide.evaluate((element) => /** @type {GuidePost} */ (element).said)
  /** @type {Route[]} */
  const held = []
  /** @type {'abort' | 'continue' | null} what becomes of the words: held back at first */
  let end = null
  await page.route('**/parts/historical-2009.es-*', (route) => (end === null ? void held.push(route) : route[end]()))
  const release = async (/** @type {'abort' | 'continue'} */ how) => {
    end = how
    for (const route of held.splice(0)) await route[how]()
    // A module that does not arrive is asked for once more, see `www/guide/bring.js`.
    await page.waitForTimeout(500)
    end = null
  }
  await page.evaluate(() => {
    const counted = Object.assign(globalThis, { ready: 0 })
    addEventListener('guidepost-ready', () => counted.ready++)
  })

  await want({ lang: 'es' })
  await want({ lang: 'en' })
  await page.waitForTimeout(300)
  await release('abort')
  assert.equal(await said(), '', 'the page is in the language wanted')

  await want({ lang: 'es' })
  await page.waitForTimeout(300)
  await want({ edition: 'current-2026' })
  await release('abort')
  assert.equal(await guide.getAttribute('lang'), 'es', 'the other edition comes in the language wanted')
  await ready(page)

  await want({ edition: 'historical-2009', lang: 'en' })
  await ready(page)
  await whole(page)
  await page.evaluate(() => Object.assign(globalThis, { ready: 0 }))
  await want({ lang: 'es' })
  await want({ lang: 'en' })
  await want({ lang: 'es' })
  await page.waitForTimeout(300)
  await release('continue')
  await page.getByRole('button', { name: 'Inicio', exact: true }).waitFor()
  await page.waitForTimeout(300)
  assert.equal(await page.evaluate(() => /** @type {typeof globalThis & { ready: number }} */ (globalThis).ready), 1)
  await page.close()
})

test('the rest of an edition no longer wanted, when it does not come, is no failure of the one that is', async () => {
  const page = await host(`<guide-post edition="historical-2009"></guide-post>`)
  await whole(page)
  const want = (/** @type {object} */ wanted) => page.locator('guide-post').evaluate((element, wanted) => void Object.assign(element, wanted), wanted)
  const [former, latter] = ['current-2026.details', 'historical-2009.es.closer'].map((part) => `**/parts/${part}-*`)
  /** @type {Record<string, Route[]>} */
  const held = { [former]: [], [latter]: [] }
  for (const part of [former, latter]) await page.route(part, (route) => void held[part].push(route))
  const isHeld = async (/** @type {string} */ part) => {
    while (held[part].length === 0) await page.waitForTimeout(20)
    return held[part].splice(0)[0]
  }
  await want({ edition: 'current-2026', view: 'browse' })
  const first = await isHeld(former)
  await want({ edition: 'historical-2009', lang: 'es' })
  const wanted = await isHeld(latter)
  const failed = page.waitForEvent('pageerror')
  await first.abort()
  // It is asked for once more by itself, see `www/guide/bring.js`.
  await (await isHeld(former)).abort()
  await failed
  await page.locator('#view [role=status]').waitFor()
  assert.equal(await page.getByRole('alert').count(), 0)
  await wanted.continue()
  await page.locator('guide-post-browse guide-post-option').first().waitFor()
  await page.close()
})

test('while an answer of the host is being left out, the reader may go on: where the others come from stays known', async () => {
  const page = await host(`<guide-post edition="historical-2009"></guide-post>`)
  const guide = page.locator('guide-post')
  /** @type {() => void} */
  let release = () => {}
  const isReleased = new Promise((resolve) => (release = () => resolve(undefined)))
  await page.route('**/parts/take-up-*', (route) => isReleased.then(() => route.continue()))
  const asked = page.waitForRequest('**/parts/take-up-*')
  await guide.evaluate((element) => void Object.assign(element, { profile: { er: 'positive', shoe: 42, sources: { er: 'told' } } }))
  await asked
  await page.getByRole('button', { name: /^A\+/ }).click()
  release()
  await page.getByText('One answer that was filled in for you was left out').first().waitFor()
  assert.deepEqual(await guide.evaluate((element) => /** @type {GuidePost} */ (element).profile), { er: 'positive', sources: { er: 'told' } })
  await page.close()
})

for (const late of ['*.pack-*', '*.en-*']) {
  for (const end of /** @type {const} */ (['continue', 'abort'])) {
    test(`what comes late of an edition no longer wanted changes nothing: ${late}, ${end}`, async () => {
      const page = await host(`<guide-post edition="historical-2009"></guide-post>`)
      /** @type {() => void} */
      let release = () => {}
      const isReleased = new Promise((resolve) => (release = () => resolve(undefined)))
      await page.route(`**/parts/current-2026${late.slice(1)}`, (route) => isReleased.then(() => route[end]()))
      const guide = page.locator('guide-post')
      const want = (/** @type {string} */ edition) => guide.evaluate((element, edition) => void (/** @type {GuidePost} */ (element).edition = edition), edition)
      const asked = page.waitForRequest(`**/parts/current-2026${late.slice(1)}`)
      await want('current-2026')
      await asked
      await want('historical-2009')
      await ready(page)
      const before = await guide.evaluate((element) => element.shadowRoot?.textContent)
      const isTheirs = (/** @type {Request} */ request) => request.url().includes('current-2026')
      const ended = end === 'abort' ? page.waitForEvent('requestfailed', isTheirs) : page.waitForEvent('requestfinished', isTheirs)
      release()
      await ended
      await page.waitForTimeout(300)
      assert.equal(await guide.evaluate((element) => /** @type {GuidePost} */ (element).guide?.edition), 'historical-2009')
      assert.equal(await guide.evaluate((element) => element.shadowRoot?.textContent), before)
      await page.close()
    })
  }
}

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
