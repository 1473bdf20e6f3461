/** What a reader takes to the next visit: what matters, the questions, and the summary on paper, in a file, in another app. */

import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { DESKTOP, focused, missingIn, opened, PHONE, settled, show, stage, violations } from './page.mjs'

/** @import { Page } from 'playwright-core' */
/** @import { GuidePost } from '../../www/element/guide-post.js' */

const { site, browser } = await stage()

/** Somebody on the way to the second treatment: much is known, some of it from hearsay. */
const PROFILE = {
  setting: 'metastatic',
  sex: 'female',
  menopause: 'postmenopausal',
  age: 63,
  ecog: 1,
  er: 'positive',
  pr: 'positive',
  her2: { one_of: ['low', 'ultralow', 'zero'] },
  metastases: { bone: true, liver: true, lung: false, brain: false },
  visceral_crisis: 'no',
  lines_advanced: 1,
  endocrine_lines_advanced: 1,
  chemotherapy_lines_advanced: 0,
  treatment_state: 'progressing',
  prior_drugs_advanced: { aromatase_inhibitor: true, cdk46_inhibitor: true, fulvestrant: false, everolimus: false, parp_inhibitor: false },
  germline_brca: 'negative',
  esr1: 'mutated',
  sources: { er: 'told', her2: 'unsure', 'metastases.bone': 'told', 'metastases.liver': 'told' },
}
const NOTES = {
  ratings: { longer: 'very', tablets: 'very', 'side-effects': 'important', work: 'little', hair: 'not', ahead: 'unsure' },
  words: 'My grandson starts school in September',
  edits: { texts: {}, chosen: {}, order: [], own: ['May my sister come along?'] },
}
const VIEWS = ['values', 'team', 'summary']

/**
 * Presses Tab until something of that name has focus.
 *
 * @param {Page} page
 * @param {RegExp} name
 */
async function reach(page, name) {
  for (let presses = 0; presses < 120; presses++) {
    const here = await focused(page)
    if (name.test(here.name) && ['button', 'input', 'textarea', 'summary'].includes(here.tag)) return
    await page.keyboard.press('Tab')
  }
  assert.fail(`${name} was not reached`)
}

/** @param {Page} page */
function linesIn(page) {
  return page.locator('guide-post-team .lines textarea').evaluateAll((fields) => fields.map((field) => /** @type {HTMLTextAreaElement} */ (field).value))
}

/**
 * The lines of the sheet as they are shown, without marks.
 *
 * @param {Page} page
 */
async function shownIn(page) {
  const said = await page.locator('guide-post-summary .sheet').innerText()
  return said.split('\n').filter((line) => line.trim() !== '')
}

/**
 * All text that is visible, through all shadow roots, without spaces.
 *
 * @param {Page} page
 */
function visibleIn(page) {
  return page.evaluate(() => {
    /** @param {Node} node @returns {string} */
    const textIn = (node) => {
      if (node instanceof Text) return node.data
      if (!(node instanceof Element) || node instanceof HTMLStyleElement || node instanceof HTMLScriptElement || !node.checkVisibility()) return ''
      const slotted = node instanceof HTMLSlotElement ? node.assignedNodes({ flatten: true }) : []
      return [...(slotted.length > 0 ? slotted : (node.shadowRoot ?? node).childNodes)].map(textIn).join('')
    }
    return textIn(document.body).replaceAll(/\s+/g, '')
  })
}

/**
 * The lines of a plain text, without marks and rules.
 *
 * @param {string} text
 */
function linesOf(text) {
  return text.split('\n').filter((line) => line !== '' && !/^[-=]+$/.test(line)).map((line) => line.replace(/^(- |\[ \] | +– )/, ''))
}

test('with the keyboard alone: rate, reword, move, take off, add, and see it all in the summary', async () => {
  const { page, complaints, close } = await opened(browser, site.url)
  await show(page, { view: 'results', profile: PROFILE })
  await reach(page, /^My visit$/)
  await page.keyboard.press('Enter')
  await reach(page, /^Not important/)
  for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight')
  await reach(page, /^Something else|^$/)
  await page.keyboard.type('My garden')
  await reach(page, /^Next: My questions/)
  await page.keyboard.press('Enter')
  const [first, second, third] = await linesIn(page)
  assert.match(first, /^My garden: this matters/)
  await reach(page, /^Move question 1 down/)
  await page.keyboard.press('Enter')
  await page.getByText(/^It is now question 2 of/).waitFor({ state: 'attached' })
  assert.deepEqual((await linesIn(page)).slice(0, 3), [second, first, third])
  assert.match((await focused(page)).name, /^Move question 2 down/, 'the focus goes with the question')
  await reach(page, /^Question 3$/)
  await page.keyboard.press('End')
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' And my dog?')
  await reach(page, /^Take off question 4/)
  const fourth = (await linesIn(page))[3]
  await page.keyboard.press('Enter')
  await reach(page, /^A question of my own|^$/)
  await page.keyboard.type('May my sister come along?')
  await reach(page, /^Add to my list/)
  await page.keyboard.press('Enter')
  await reach(page, /^Next: Summary/)
  await page.keyboard.press('Enter')
  const shown = await shownIn(page)
  for (const line of [first, second, `${third} And my dog?`, 'May my sister come along?', 'In my own words: My garden', 'Very important: Living as long as I can']) assert.ok(shown.includes(line), line)
  assert.ok(!shown.includes(fourth), 'what was taken off')
  await reach(page, /^Back to the options/)
  await page.keyboard.press('Enter')
  assert.ok(await page.locator('guide-post-results').isVisible())
  assert.deepEqual(await missingIn(page), [])
  assert.deepEqual(complaints, [])
  await close()
})

test('what matters to the reader leaves every option as it stands', async () => {
  const { page, close } = await opened(browser, site.url)
  const cards = () => page.locator('guide-post-option article').evaluateAll((all) => all.map((card) => `${card.getAttribute('data-standing')} ${card.textContent}`))
  await show(page, { view: 'results', profile: PROFILE })
  const before = await cards()
  await show(page, { view: 'values' })
  for (const row of await page.locator('guide-post-values [role=radiogroup]').all()) await row.getByLabel('Very important').check()
  await show(page, { view: 'results' })
  assert.ok(before.length > 100)
  assert.deepEqual(await cards(), before)
  await close()
})

test('taking off one question after another is said each time', async () => {
  const { page, close } = await opened(browser, site.url)
  await show(page, { view: 'team', profile: PROFILE })
  const status = page.locator('guide-post-team [role=status]')
  await status.evaluate((element) => {
    const said = Object.assign(globalThis, { said: /** @type {string[]} */ ([]) }).said
    new MutationObserver(() => said.push(element.textContent ?? '')).observe(element, { characterData: true, childList: true, subtree: true })
  })
  for (let times = 1; times <= 2; times++) {
    await page.getByRole('button', { name: 'Take off question 1', exact: true }).click()
    await page.waitForFunction((times) => {
      const { said } = /** @type {typeof globalThis & { said: string[] }} */ (globalThis)
      return said.filter((words) => words.startsWith('It is off your list')).length === times
    }, times)
  }
  await close()
})

test('a question that was taken off can be put back from where it is kept', async () => {
  const { page, close } = await opened(browser, site.url, { viewport: PHONE })
  await show(page, { view: 'team', profile: PROFILE })
  const before = await linesIn(page)
  await page.getByRole('button', { name: 'Take off question 1', exact: true }).click()
  assert.deepEqual(await linesIn(page), before.slice(1))
  await page.locator('guide-post-team details.other summary').click()
  await page.locator('guide-post-team details.other li').getByRole('button').click()
  assert.deepEqual((await linesIn(page)).sort(), before.sort())
  await close()
})

for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  test(`paper shows the summary alone, black on white, on at most two pages: ${colorScheme} screen`, async () => {
    const { page, close } = await opened(browser, site.url, { colorScheme })
    await show(page, { view: 'summary', profile: PROFILE, notes: NOTES })
    const lines = await shownIn(page)
    await page.emulateMedia({ media: 'print', colorScheme })
    assert.equal(await visibleIn(page), lines.join('').replaceAll(/\s+/g, ''))
    const colors = await page.locator('guide-post-summary li').first().evaluate((line) => getComputedStyle(line).color)
    assert.equal(colors, 'rgb(0, 0, 0)')
    const flags = { warning_signs: { fever_or_shivering: true } }
    for (const profile of [PROFILE, { ...PROFILE, ...flags }]) {
      await show(page, { profile })
      await page.locator('guide-post').evaluate((element) => /** @type {GuidePost} */ (element).readOn())
      for (const format of ['A4', 'Letter']) {
        const pdf = await page.pdf({ format, printBackground: true })
        const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []
        assert.ok(pages.length >= 1 && pages.length <= 2, `${pages.length} pages of ${format}`)
      }
    }
    await close()
  })
}

test('the summary says what edition it is of, what is urgent, what is known and from where, what fits, and what is open', async () => {
  const { page, close } = await opened(browser, site.url)
  await show(page, { view: 'summary', profile: { ...PROFILE, warning_signs: { fever_or_shivering: true } }, notes: NOTES })
  await page.emulateMedia({ media: 'print' })
  assert.match(await visibleIn(page), /Pleasegethelpwiththisfirst/, 'signs that are not read yet are printed in its place')
  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('button', { name: /I have read this/ }).click()
  const said = (await shownIn(page)).join('\n')
  for (const part of [/draft of \w+ \d+, \d{4}. No clinician/, /Call now/, /Oestrogen receptor.*– I was told/, /HER2.*– not sure/, /clinical trial: .*\(\w+:[\w-]+\)/, /\d+ options, depending on/, /Not known yet: /, /Very important: Living as long as I can; Tablets/]) {
    assert.match(said, part)
  }
  await close()
})

test('the saved file, the copy and what is shared are the summary, word for word, and no link', async () => {
  const { page, close } = await opened(browser, site.url, { permissions: ['clipboard-read', 'clipboard-write'], acceptDownloads: true })
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'share', { value: async (/** @type {unknown} */ data) => Object.assign(globalThis, { shared: data }) })
  })
  await show(page, { view: 'summary', profile: PROFILE, notes: NOTES })
  const shown = await shownIn(page)
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as a text file' }).click()])
  assert.equal(download.suggestedFilename(), 'guidepost-summary.txt')
  const saved = await readFile(await download.path(), 'utf8')
  assert.deepEqual(linesOf(saved), shown)
  await page.getByRole('button', { name: 'Copy the text' }).click()
  await page.getByText('The text is copied').waitFor()
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), saved)
  assert.match(await page.locator('guide-post-summary .share p').innerText(), /hands all of the text below to an app/, 'said before it is done')
  await page.getByRole('button', { name: 'Share the text' }).click()
  const shared = await page.evaluate(() => /** @type {{ shared: unknown }} */ (/** @type {unknown} */ (globalThis)).shared)
  assert.deepEqual(shared, { title: 'Summary for my visit', text: saved })
  await close()
})

test('where there is no way to share, no such button is shown; where the copy is refused, it is told', async () => {
  const { page, close } = await opened(browser, site.url)
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) } }))
  await page.evaluate(() => Object.defineProperty(navigator, 'share', { value: undefined }))
  await show(page, { view: 'summary', profile: PROFILE, notes: NOTES })
  assert.equal(await page.getByRole('button', { name: 'Share the text' }).count(), 0)
  await page.getByRole('button', { name: 'Copy the text' }).click()
  await page.getByText('could not be copied').waitFor()
  await close()
})

for (const { viewport, colorScheme } of /** @type {const} */ ([{ viewport: PHONE, colorScheme: 'light' }, { viewport: DESKTOP, colorScheme: 'dark' }])) {
  test(`axe finds nothing in the three views: ${viewport.width} px, ${colorScheme}`, async () => {
    const { page, close } = await opened(browser, site.url, { viewport, colorScheme })
    for (const view of VIEWS) {
      await show(page, { view, profile: PROFILE, notes: NOTES })
      for (const summary of await page.locator('guide-post-team summary').all()) await summary.click()
      assert.deepEqual(await violations(page, viewport), [], view)
      await page.setViewportSize(viewport)
    }
    await close()
  })
}

test('nothing runs out of a narrow screen, also in the largest text', async () => {
  const { page, close } = await opened(browser, site.url, { viewport: { width: 320, height: 640 } })
  for (const textScale of [100, 200]) {
    for (const view of VIEWS) {
      await show(page, { view, profile: PROFILE, notes: NOTES, textScale })
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      assert.ok(width <= 320, `${view} at ${textScale} %: ${width} px`)
    }
  }
  await close()
})

test('nothing is sent or kept, whatever is written, and one word clears it', async () => {
  const { page, close } = await opened(browser, site.url)
  await settled(page)
  /** @type {string[]} */
  const requests = []
  page.context().on('request', (request) => requests.push(request.url()))
  await page.evaluate(() => {
    /** @type {string[]} */
    const seen = []
    Object.assign(globalThis, { seen })
    for (const type of ['input', 'change', 'guidepost-step', 'guidepost-advice']) {
      document.addEventListener(type, (event) => seen.push(JSON.stringify([type, /** @type {CustomEvent} */ (event).detail ?? null])))
    }
  })
  await page.getByRole('button', { name: 'My visit' }).click()
  await page.getByLabel(/Something else that matters/).fill('A secret garden')
  await page.getByRole('button', { name: 'Next: My questions' }).click()
  await page.getByLabel('A question of my own').fill('May I keep my secret?')
  await page.getByRole('button', { name: 'Add to my list' }).click()
  await page.getByRole('button', { name: 'Next: Summary' }).click()
  await page.getByRole('button', { name: 'Save as a text file' }).click()
  assert.deepEqual(requests.filter((address) => !address.startsWith('blob:')), [])
  const kept = await page.evaluate(() => ({ address: location.href, title: document.title, state: history.state, local: { ...localStorage }, session: { ...sessionStorage }, cookie: document.cookie, seen: /** @type {{ seen: string[] }} */ (/** @type {unknown} */ (globalThis)).seen }))
  assert.ok(!/secret/i.test(JSON.stringify(kept)))
  await page.getByRole('button', { name: 'Clear everything' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Clear everything' }).click()
  assert.ok(await page.locator('guide-post').evaluate((element) => /** @type {GuidePost} */ (element).isBlank))
  await page.getByRole('button', { name: 'My visit' }).click()
  assert.equal(await page.getByLabel(/Something else that matters/).inputValue(), '')
  await close()
})
