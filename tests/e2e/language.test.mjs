/** The page in another language: chosen with one press, the answers stay, and nothing of the first language is left. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DESKTOP, PHONE, focused, historyOf, missingIn, opened, profileIn, show, stage, violations, whole } from './page.mjs'
import { NOTES, PROFILE as MUCH } from './states.mjs'

/** @import { Page } from 'playwright-core' */
/** @import { GuidePost } from '../../www/element/guide-post.js' */

const { site, browser } = await stage()

const PROFILE = { setting: 'metastatic', er: 'positive', her2: 'low', metastases: { bone: true }, sources: { er: 'told' } }
const VIEWS = ['start', 'ask', 'questions', 'results', 'values', 'team', 'summary', 'browse', 'sources', 'changes']

/** @param {Page} page */
const inSpanish = (page) => page.getByRole('button', { name: 'Español', exact: true }).click()

test('one press, and the page speaks Spanish: answers, notes, view and place stay', async () => {
  const { page, complaints, close } = await opened(browser, historyOf(site))
  await show(page, { profile: PROFILE, view: 'results' })
  await inSpanish(page)
  await page.getByRole('status').filter({ hasText: 'La página está ahora en español' }).waitFor({ state: 'attached' })
  assert.deepEqual(await profileIn(page), PROFILE)
  assert.equal(await page.locator('guide-post').evaluate((element) => /** @type {GuidePost} */ (element).view), 'results')
  assert.match((await focused(page)).name, /English/, 'the focus is on the button that leads back')
  assert.equal(await page.locator('html').getAttribute('lang'), 'es')
  assert.match(await page.title(), /cáncer de mama/)
  await page.getByRole('button', { name: 'English', exact: true }).click()
  await page.getByRole('status').filter({ hasText: 'The page is in English now' }).waitFor({ state: 'attached' })
  assert.equal(await page.locator('html').getAttribute('lang'), 'en')
  assert.deepEqual(await profileIn(page), PROFILE)
  assert.deepEqual(complaints, [])
  await close()
})

test('on the smallest phone the way to the other language stands beside the name, in either language', async () => {
  for (const lang of ['en', 'es']) {
    const { page, close } = await opened(browser, new URL(`?lang=${lang}`, site.url).href, { viewport: { width: 320, height: 640 } })
    const [name, other] = await Promise.all([page.locator('.brand').boundingBox(), page.getByRole('button', { name: /^(English|Español)$/ }).boundingBox()])
    assert.ok(name !== null && other !== null && other.y < name.y + name.height, lang)
    await close()
  }
})

test('in Spanish nothing is missing in any view, for readers and for professionals', async () => {
  for (const edition of ['current-2026', 'historical-2009']) {
    const { page, close } = await opened(browser, new URL(`?edition=${edition}&lang=es`, site.url).href)
    for (const audience of ['patient', 'professional']) {
      for (const view of VIEWS) await show(page, { profile: PROFILE, view, audience })
    }
    assert.deepEqual(await missingIn(page), [], edition)
    await close()
  }
})

test('a browser that prefers Spanish begins in Spanish, another one in English', async () => {
  for (const [locale, begins] of [['es-MX', 'Inicio'], ['fr-FR', 'Start']]) {
    const { page, close } = await opened(browser, site.url, { locale })
    await page.getByRole('button', { name: begins, exact: true }).waitFor()
    await close()
  }
})

test('where the words do not arrive, the page stays as it is and says so', async () => {
  const { page, close } = await opened(browser, historyOf(site), { serviceWorkers: 'block' })
  await whole(page)
  await show(page, { profile: PROFILE, view: 'results' })
  await page.route(/\.es-/, (route) => route.abort())
  await inSpanish(page)
  await page.locator('.said').filter({ hasText: 'could not be brought' }).waitFor()
  assert.deepEqual(await profileIn(page), PROFILE)
  assert.equal(await page.locator('guide-post').getAttribute('lang'), 'en')
  await close()
})

test('where the guide cannot be asked, what stands in for it speaks one language alone', async () => {
  const cut = (/** @type {Page} */ page) => page.route(/\.pack-/, (route) => route.abort())
  for (const [lang, shown, hidden] of [['es', /Si se siente muy mal/, /If you feel very unwell/], ['en', /If you feel very unwell/, /Si se siente muy mal/]]) {
    const { page, close } = await opened(browser, new URL(`?lang=${lang}`, site.url).href, {}, 'guide-post [role=alert]', cut)
    assert.ok(await page.getByText(shown).isVisible())
    assert.ok(!(await page.getByText(hidden).isVisible()))
    await close()
  }
})

test('axe finds nothing in Spanish, and nothing runs out of a narrow screen', async () => {
  for (const viewport of [PHONE, DESKTOP]) {
    const { page, close } = await opened(browser, new URL('?edition=historical-2009&lang=es', site.url).href, { viewport })
    for (const view of VIEWS) {
      await show(page, { profile: PROFILE, view })
      assert.deepEqual(await violations(page, viewport), [], view)
    }
    await close()
  }
})

test('the summary takes at most two pages in Spanish as well, though its words are longer', async () => {
  const { page, close } = await opened(browser, new URL('?lang=es', site.url).href)
  await show(page, { view: 'summary', profile: MUCH, notes: NOTES })
  await page.locator('guide-post-summary .sheet').waitFor()
  for (const format of ['A4', 'Letter']) {
    const pdf = await page.pdf({ format, printBackground: true })
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []
    assert.ok(pages.length >= 1 && pages.length <= 2, `${pages.length} pages of ${format}`)
  }
  await close()
})

test('in the largest text on the narrowest screen, words of eleven letters in names, questions and ways in stay whole', async () => {
  const { page, close } = await opened(browser, new URL('?lang=es', site.url).href, { viewport: { width: 320, height: 800 } })
  for (const state of [{ view: 'start' }, { view: 'questions', topic: 'tumour' }, { view: 'questions', topic: 'treatment-so-far' }, { view: 'results', profile: MUCH }]) {
    await show(page, { ...state, textScale: 200 })
    const broken = await page.evaluate(() => {
      /** @type {string[]} */
      const found = []
      /** @param {Node} node @returns {void} */
      const look = (node) => {
        if (node instanceof Element) for (const inner of (node.shadowRoot ?? node).childNodes) look(inner)
        if (!(node instanceof Text) || !node.parentElement?.closest('h1, h2, h3, h4, legend, .way-name')) return
        for (const { 0: word, index } of node.data.matchAll(/\p{L}{5,11}(?!\p{L})/gu)) {
          const range = new Range()
          range.setStart(node, index)
          range.setEnd(node, index + word.length)
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
          if (lines.size > 1 && !/\p{L}/u.test(node.data[index - 1] ?? '')) found.push(word)
        }
      }
      look(/** @type {Element} */ (document.querySelector('guide-post')))
      return found
    })
    assert.deepEqual(broken, [], JSON.stringify(state))
  }
  await close()
})
