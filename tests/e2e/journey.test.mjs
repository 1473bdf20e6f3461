/** Journeys of a reader, from the first page to the last, in a browser. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PHONE, focused, historyOf, missingIn, opened, profileIn, show, stage } from './page.mjs'

/** @import { Locator, Page } from 'playwright-core' */
/** @import { GuidePost } from '../../www/element/guide-post.js' */

const { site, browser } = await stage()

/**
 * @param {Page} page
 * @param {string | RegExp} name
 */
function button(page, name) {
  return page.getByRole('button', { name })
}

/**
 * A question by words that stand in it.
 *
 * @param {Page | Locator} place
 * @param {string | RegExp} words
 */
function question(place, words) {
  return place.locator('guide-post-question').filter({ hasText: words })
}

/**
 * The option cards of a standing.
 *
 * @param {Page} page
 * @param {string} standing
 */
function cards(page, standing) {
  return page.locator(`guide-post-option article[data-standing="${standing}"]`)
}

test('a reader answers what they know and sees what the guideline holds, why, and how firmly', async () => {
  const { page, complaints, close } = await opened(browser, historyOf(site), { viewport: PHONE })
  await button(page, /^Answer questions/).click()
  await button(page, 'None of these').click()
  await button(page, 'Go on').click()
  await button(page, 'All questions by topic').click()
  await page.getByRole('heading', { name: 'About you' }).waitFor()
  await button(page, /^Back: Signs that need care/).waitFor()
  await question(page, 'periods').getByLabel(/After menopause/).check()
  await button(page, /^Next: Where the cancer stands/).click()
  await question(page, 'Where does the cancer stand').getByLabel(/stage 4/).check()
  await question(page, 'Where does the cancer stand').getByLabel('I read it in a report').check()
  await button(page, /^What the tumour is like/).click()
  const receptor = question(page, 'oestrogen receptors')
  await receptor.getByLabel(/Positive: more/).check()
  await receptor.getByText('Where can I find this?').click()
  await receptor.getByText('pathology lab').waitFor({ timeout: 10_000 })
  await button(page, /^Next: Where it has spread/).click()
  await question(page, 'distant parts').getByRole('radiogroup', { name: 'Bone', exact: true }).getByLabel('Yes').check()
  const { sources, ...facts } = await profileIn(page)
  assert.deepEqual([facts.menopause, facts.setting, facts.er, facts.metastases], ['postmenopausal', 'metastatic', 'positive', { bone: true }])
  assert.deepEqual(sources, { er: 'told', 'metastases.bone': 'told' })

  await button(page, 'See what it says so far').click()
  const fitting = cards(page, 'fits')
  const card = page.locator('section.group').filter({ hasText: 'protect the bones' }).locator('article[data-standing="fits"]')
  assert.ok((await fitting.count()) >= 2, 'never a single option')
  assert.match(await card.innerText(), /Named for a situation like this/)
  assert.match(await card.innerText(), /should be considered/)
  assert.match(await card.innerText(), /Because of your answers:\s*Places of spread: Bone/)
  assert.match(await card.innerText(), /Ask to see the report on: Places of spread/)
  assert.match(await card.innerText(), /about 2009\. pdq:/, 'date and statement on the card')
  await card.getByText('More: reasons').click()
  // The scheme of the grade is named.
  await card.getByText(/Levels of evidence/).first().waitFor({ timeout: 10_000 })
  assert.match((await card.getByRole('link', { name: /PubMed/ }).first().getAttribute('href')) ?? '', /^https:\/\/pubmed/)
  assert.ok(await page.getByText('Questions for your care team').isVisible())
  assert.deepEqual(await missingIn(page), [])
  assert.deepEqual(complaints, [])
  await close()
})

test('an open matter is settled where it is shown, and nothing moves under the hand', async () => {
  const { page, close } = await opened(browser, historyOf(site))
  await show(page, { view: 'results', profile: { setting: 'metastatic', metastases: { bone: true, vertebra: false, lung: false } } })
  const group = page.locator('section.group').filter({ hasText: 'Is there a place for radiation?' })
  await group.getByText(/options that depend/).click()
  const card = group.locator('guide-post-option').filter({ hasText: 'Radiation for painful bones' })
  assert.equal(await card.locator('article').getAttribute('data-standing'), 'depends')
  await card.getByRole('button', { name: /^Bone pain/ }).click()
  await card.getByLabel('Yes').check()
  assert.equal(await card.locator('article').getAttribute('data-standing'), 'fits')
  assert.match((await focused(page)).name, /Yes/, 'the focus stays on the answer')
  assert.match(await page.getByRole('status').innerText(), /Updated/)
  await button(page, 'Put the options in order again').click()
  await group.getByRole('heading', { name: 'Radiation for painful bones' }).waitFor({ timeout: 10_000 })
  await close()
})

test('what would change an option is worked out once a reader wants to know, and again after each answer', async () => {
  const { page, complaints, close } = await opened(browser, historyOf(site))
  await show(page, { view: 'results', profile: { setting: 'metastatic', metastases: { bone: true, vertebra: false, lung: false } } })
  const card = page.locator('section.group').filter({ hasText: 'protect the bones' }).locator('guide-post-option').first()
  const whatIf = card.locator('.what-if')
  assert.equal(await whatIf.locator('ul').count(), 0)
  await whatIf.getByText('What would change this').click()
  await whatIf.getByText(/nothing to aim for/).waitFor()
  assert.match(await whatIf.innerText(), /would not name this, or something would speak against it:\s*Places of spread: not Bone/)
  await show(page, { profile: { setting: 'metastatic', metastases: { bone: false } } })
  assert.match(await whatIf.innerText(), /It would name this:\s*Places of spread: Bone/)
  assert.deepEqual(await missingIn(page), [])
  assert.deepEqual(complaints, [])
  await close()
})

test('a sign that needs care comes before and above all else, with the rest folded away', async () => {
  const { page, close } = await opened(browser, historyOf(site), { viewport: PHONE })
  await button(page, /^Answer questions/).click()
  await page.getByRole('radiogroup', { name: /Fever of 38/ }).getByLabel('Yes').check()
  const here = page.locator('guide-post-question guide-post-flags .panel')
  assert.match(await here.innerText(), /Call now/, 'right at the answer')
  await page.waitForTimeout(100)
  const box = await here.boundingBox()
  assert.ok(box !== null && box.y >= 0 && box.y + 40 < PHONE.height, 'and in sight')
  await button(page, 'Go on').click()
  const panel = page.locator('guide-post-flags#flags .panel')
  assert.match(await panel.innerText(), /Please get help with this first/)
  assert.match(await panel.innerText(), /emergency/)
  assert.equal(await page.locator('guide-post-question, guide-post-option').count(), 0)
  await button(page, /I have read this/).click()
  assert.ok((await page.locator('guide-post-question').count()) > 0)
  await button(page, 'Options').click()
  await panel.waitFor({ timeout: 10_000 }) // it stays above the rest
  const top = async (/** @type {Locator} */ place) => (await place.boundingBox())?.y ?? NaN
  assert.ok((await top(panel)) < (await top(page.locator('guide-post-results'))))
  await close()
})

test('answers that contradict each other are named and nothing is advised until they are mended', async () => {
  const { page, close } = await opened(browser, historyOf(site))
  await show(page, { view: 'results', profile: { setting: 'early', inflammatory: true } })
  const clash = page.locator('.clash')
  assert.match(await clash.innerText(), /Stage or situation/)
  assert.match(await clash.innerText(), /Inflammatory/)
  assert.equal(await page.locator('guide-post-option').count(), 0)
  await clash.getByRole('button', { name: /Stage or situation/ }).click()
  await question(page, 'Where does the cancer stand').getByLabel("I don't know").check()
  assert.equal(await clash.count(), 0)
  await close()
})

test('a situation outside the guideline is told so', async () => {
  const { page, close } = await opened(browser, historyOf(site))
  await show(page, { view: 'results', profile: { setting: 'operable_3c', inflammatory: false } })
  await page.getByRole('heading', { name: 'This guideline is not about your situation' }).waitFor()
  assert.equal(await page.locator('guide-post-option').count(), 0)
  await close()
})

test('who is outside the guideline is told what to do next: change an answer, ask for help, take questions along', async () => {
  const { page, complaints, close } = await opened(browser, site.url, { viewport: PHONE })
  await show(page, { view: 'results', profile: { setting: 'operable_3c', inflammatory: false, er: 'positive' } })
  const next = page.locator('section.outside')
  assert.deepEqual(await next.locator('dt').allInnerTexts(), ['Stage or situation', 'Inflammatory breast cancer'], 'the answers that say so, and no others')
  assert.match(await next.innerText(), /help with pain, tiredness or worry at any time/)
  const asks = page.locator('section.team li')
  assert.ok((await asks.allInnerTexts()).some((said) => said.includes('Which guideline is about my situation')))
  assert.ok(!(await asks.allInnerTexts()).some((said) => said.includes('What has changed since')), 'nothing about a guideline for others')
  await button(page, 'My questions').focus()
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Question 2' }).waitFor()
  await page.goBack()
  await button(page, 'Change: Inflammatory breast cancer').focus()
  await page.keyboard.press('Enter')
  await question(page, 'inflammatory').getByLabel('Yes', { exact: true }).check()
  await button(page, 'Options').click()
  await page.locator('guide-post-option').first().waitFor()
  assert.equal(await next.count(), 0)
  assert.deepEqual(await missingIn(page), [])
  assert.deepEqual(complaints, [])
  await close()
})

test('a card that is opened says no reason again that it has said', async () => {
  const { page, close } = await opened(browser, site.url)
  await show(page, { view: 'results', profile: { setting: 'metastatic', sex: 'female', age: 61, er: 'positive', her2: 'zero', metastases: { bone: true, liver: false } } })
  await page.locator('guide-post-option').evaluateAll((all) => all.forEach((card) => card.shadowRoot?.querySelector('article > details')?.setAttribute('open', '')))
  await page.waitForTimeout(300)
  const cards = await page.locator('guide-post-option').evaluateAll((all) =>
    all.map((card) => {
      const lines = (/** @type {string} */ selector) => [...(card.shadowRoot?.querySelectorAll(selector) ?? [])].map(({ textContent }) => textContent?.trim() ?? '')
      return { above: lines('.columns p'), below: lines('article > details > section > ul > li'), titles: lines('article > details > section > h4') }
    }))
  for (const { above, below } of cards) assert.deepEqual(below.filter((said) => above.includes(said)), [])
  assert.ok(cards.some(({ titles }) => titles.includes('What else the guideline says')), 'what it has not said is there')
  assert.ok(!cards.some(({ above, titles }) => above.length > 0 && titles.includes('What the guideline says, and why')))
  await close()
})

test('partial knowledge can be told: one of several values, a rough number, never', async () => {
  const { page, close } = await opened(browser, historyOf(site))
  await show(page, { view: 'questions', topic: 'tumour' })
  const her2 = question(page, 'HER2')
  await button(page, 'It could be more than one of these').last().click()
  for (const value of [/Low: score/, /Ultralow/, /Zero/]) await her2.getByLabel(value).check()
  assert.deepEqual((await profileIn(page)).her2, { one_of: ['low', 'ultralow', 'zero'] })
  await show(page, { view: 'questions', topic: 'treatment-so-far' })
  const months = question(page, 'hormone therapy for cancer without distant spread')
  await months.getByLabel('I never had it').check()
  assert.equal((await profileIn(page)).months_since_adjuvant_endocrine, 'never')
  await months.getByRole('button', { name: 'I know it only roughly' }).click()
  await months.getByLabel('At least').fill('24')
  await months.getByLabel('At least').press('Enter')
  assert.deepEqual((await profileIn(page)).months_since_adjuvant_endocrine, { min: 24 })
  for (const [bound, number, known] of /** @type {const} */ ([['At most', '23', { min: 24 }], ['At most', '36', { min: 24, max: 36 }], ['At least', '37', { min: 24, max: 36 }]])) {
    await months.getByLabel(bound).fill(number)
    await months.getByLabel(bound).press('Enter')
    assert.deepEqual((await profileIn(page)).months_since_adjuvant_endocrine, known, `${bound} ${number}: a bound beyond the other is not taken`)
  }
  const lines = question(page, 'How many drug treatments')
  await lines.getByLabel('Number').fill('-3')
  await lines.getByLabel('Number').press('Enter')
  assert.equal((await profileIn(page)).lines_advanced, undefined, 'a number out of range is not taken')
  await close()
})

test('the next topic begins at its heading, however long it is', async () => {
  const { page, close } = await opened(browser, site.url, { viewport: PHONE })
  await show(page, { view: 'questions', topic: 'about-you', profile: { er: 'positive', metastases: { bone: true } } })
  for (let next = button(page, /^Next: /); (await next.count()) > 0; ) {
    const topic = (await next.innerText()).replace('Next: ', '')
    await next.click()
    const title = page.getByRole('heading', { name: topic, exact: true })
    await title.waitFor()
    await page.waitForTimeout(100)
    const y = (await title.boundingBox())?.y ?? NaN
    assert.ok(y >= 0 && y < PHONE.height / 2, `${topic}: ${y} px from the top`)
  }
  await close()
})

test('who presses a question by its name comes to that question, not to the top of its topic', async () => {
  for (const { viewport, textScale } of [{ viewport: PHONE, textScale: 100 }, { viewport: { width: 320, height: 568 }, textScale: 200 }]) {
    const { page, close } = await opened(browser, site.url, { viewport })
    const profile = { setting: 'metastatic', er: 'positive', her2: 'low', menopause: 'postmenopausal', metastases: { bone: true } }
    const answers = async (/** @type {string} */ label) => {
      await show(page, { view: 'results', profile, textScale })
      await page.locator('.answers summary').click()
      await button(page, `Change: ${label}`).focus()
    }
    for (const [label, words] of /** @type {const} */ ([['HER2', 'HER2'], ['Places of spread', 'distant parts'], ['Menopause', 'periods']])) {
      await answers(label)
      await page.keyboard.press('Enter')
      const asked = question(page, words).first()
      await asked.waitFor()
      await page.waitForTimeout(200)
      const y = (await asked.boundingBox())?.y ?? NaN
      assert.ok(y >= 0 && y < viewport.height / 2, `${label}: ${y} px from the top`)
      assert.equal((await focused(page)).name, await asked.locator('legend').first().innerText())
      await page.keyboard.press('Tab')
      assert.ok(await asked.locator('input:focus').count(), 'the next key leads to its answers')
    }
    await close()
  }
})

test('each screen of questions begins at the top of the window, not below the head of the page', async () => {
  for (const { viewport, textScale } of [{ viewport: PHONE, textScale: 100 }, { viewport: { width: 320, height: 568 }, textScale: 200 }]) {
    const { page, close } = await opened(browser, site.url, { viewport })
    await show(page, { textScale })
    await button(page, /^Answer questions/).click()
    await button(page, 'None of these').click()
    for (let screen = 0; screen < 5; screen += 1) {
      await page.locator('guide-post-ask .steps button').first().focus()
      await page.keyboard.press('Enter')
      await page.waitForTimeout(200)
      const title = page.locator('guide-post-ask #screen')
      const y = (await title.boundingBox())?.y ?? NaN
      assert.ok(y >= 0 && y < viewport.height / 8 + (textScale - 100), `${await title.innerText()}: ${y} px from the top`)
      assert.equal((await focused(page)).name, await title.innerText())
    }
    await close()
  }
})

test('an answer that takes questions away above it leaves what was pressed in its place, with the focus', async () => {
  const { page, close } = await opened(browser, site.url, { viewport: PHONE })
  await show(page, { view: 'questions', topic: 'treatment-so-far', profile: { sex: 'female', age: 61, er: 'positive', metastases: { bone: true } } })
  const asked = question(page, 'have you had for advanced breast cancer')
  const rows = asked.getByRole('radiogroup')
  const row = rows.filter({ has: page.locator('input[name="aromatase_inhibitor"]') })
  const yes = row.getByLabel('Yes')
  await yes.scrollIntoViewIfNeeded()
  const [before, count] = [(await row.boundingBox())?.y ?? NaN, await rows.count()]
  await yes.check()
  await page.waitForTimeout(100)
  assert.ok((await rows.count()) < count, 'a row falls away')
  assert.ok(Math.abs(((await row.boundingBox())?.y ?? NaN) - before) < 3, 'it stays where it was')
  assert.ok(await yes.evaluate((input) => input.matches(':focus')), 'with the focus')
  await close()
})

test('what only could speak against an option is called so', async () => {
  const { page, close } = await opened(browser, site.url)
  await show(page, { view: 'results', profile: { sex: 'female', age: 61, er: 'positive', metastases: { bone: true } } })
  const card = page.locator('guide-post-option').filter({ has: page.getByText('Abemaciclib alone', { exact: true }) })
  await card.locator('.against').first().waitFor({ state: 'attached' })
  assert.equal(await card.locator('article').getAttribute('data-standing'), 'depends')
  assert.equal(await card.locator('.could').textContent(), 'What can speak against it:')
  assert.equal(await card.locator('.against[data-open="false"]').count(), 0)
  await close()
})

test('how firmly is said once for all that speaks against an option as firmly, and not where its words say so', async () => {
  const { page, close } = await opened(browser, site.url)
  await show(page, { view: 'results', profile: { sex: 'female', age: 61, er: 'positive', metastases: { bone: true } } })
  const cards = await page.locator('guide-post-option').evaluateAll((all) =>
    all.map((card) => [...(card.shadowRoot?.querySelectorAll('.against') ?? [])].map((box) => ({
      said: [...box.querySelectorAll('p:not(.strength)')].map((line) => line.textContent ?? ''),
      firmly: box.querySelector('.strength b')?.textContent ?? '',
    }))))
  assert.ok(cards.some((boxes) => boxes.some(({ said }) => said.length > 2)), 'several lines stand over one')
  for (const boxes of cards) {
    const firmly = boxes.map(({ firmly }) => firmly).filter((said) => said !== '')
    assert.equal(new Set(firmly).size, firmly.length, firmly.join('; '))
    for (const { said, firmly } of boxes) assert.ok(firmly === '' || !said.every((line) => line.includes(firmly)), said.join(' '))
  }
  await close()
})

test('each line of what speaks against an option stands apart from the one before', async () => {
  const { page, close } = await opened(browser, site.url, { viewport: PHONE })
  await show(page, { view: 'results', profile: { sex: 'female', age: 61, er: 'positive', metastases: { bone: true } } })
  await page.locator('details.folded').evaluateAll((all) => all.forEach((folded) => folded.setAttribute('open', '')))
  const gaps = await page.locator('.against').evaluateAll((boxes) =>
    boxes.flatMap((box) => [...box.children].slice(1).map((line) => line.getBoundingClientRect().top - (line.previousElementSibling?.getBoundingClientRect().bottom ?? NaN))))
  assert.ok(gaps.length > 10)
  assert.deepEqual(gaps.filter((gap) => !(gap >= 4)), [])
  await close()
})

test('figures about outlook are shown only to those who ask', async () => {
  const { page, close } = await opened(browser, historyOf(site))
  await show(page, { view: 'browse' })
  const card = page.locator('guide-post-option').filter({ has: page.getByRole('heading', { name: 'Medicine for the whole body' }) })
  await card.getByText('More: reasons').click()
  const figures = card.locator('details.figures').first()
  assert.equal(await figures.getByText(/\d+ to \d+\smonths/).isVisible(), false)
  await figures.getByText('Show figures about outlook').click()
  await figures.getByText(/\d+ to \d+\smonths/).waitFor({ timeout: 10_000 })
  await close()
})

test('a clinician sees the exact criteria', async () => {
  const { page, close } = await opened(browser, historyOf(site))
  await button(page, /^For clinicians/).click()
  const card = page.locator('guide-post-option').filter({ hasText: 'Biopsy before treatment' })
  await card.getByText('More: reasons').click()
  assert.match(await card.locator('pre').first().innerText(), /neoadjuvant_response is not_given/)
  await button(page, 'Exact criteria').click()
  assert.equal(await card.locator('pre').count(), 0)
  await close()
})

test('everything is cleared on one word', async () => {
  const { page, close } = await opened(browser, historyOf(site), { viewport: PHONE })
  await show(page, { view: 'results', profile: { setting: 'metastatic', er: 'positive', sources: { er: 'told' } } })
  await button(page, 'Clear everything').click()
  await page.getByRole('dialog').getByRole('button', { name: 'Keep them' }).click()
  assert.equal((await profileIn(page)).er, 'positive')
  await button(page, 'Clear everything').click()
  await page.getByRole('dialog').getByRole('button', { name: 'Clear everything' }).click()
  assert.deepEqual(await profileIn(page), {})
  assert.ok(await page.getByRole('heading', { name: /What does the guideline say/ }).isVisible())
  assert.match(await page.getByRole('status').innerText(), /cleared/)
  await close()
})

test('the Back button goes back one view, and the answers stay', async () => {
  const { page, close } = await opened(browser, historyOf(site))
  await button(page, /^Answer questions/).click()
  await button(page, 'None of these').click()
  await button(page, 'Options').click()
  await page.locator('guide-post-results').waitFor()
  await page.goBack()
  assert.ok(await page.locator('guide-post-ask').isVisible())
  assert.ok((await profileIn(page)).warning_signs)
  await close()
})

test('the Back button leads to no question past a sign that needs care and is not read yet', async () => {
  const { page, close } = await opened(browser, historyOf(site))
  await button(page, /^Answer questions/).click()
  await page.locator('guide-post-question').first().waitFor()
  await button(page, 'Options').click()
  await page.locator('guide-post-results').waitFor()
  // As a card does when its question is answered there.
  await page.locator('guide-post').evaluate((element) => /** @type {GuidePost} */ (element).acts.change({ warning_signs: { fever_or_shivering: true } }))
  await button(page, /I have read this/).waitFor()
  await page.goBack()
  await page.waitForFunction(() => /** @type {GuidePost} */ (document.querySelector('guide-post')).view === 'ask')
  assert.ok(await button(page, /I have read this/).isVisible())
  assert.equal(await page.locator('guide-post-question').count(), 0)
  await close()
})

test('without script there is still something to read', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(historyOf(site))
  assert.match(await page.locator('body').innerText(), /No clinician has reviewed either/)
  assert.match(await page.locator('body').innerText(), /emergency service/)
  await context.close()
})
