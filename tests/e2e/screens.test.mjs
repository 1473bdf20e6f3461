/** Questions one screen at a time: in which order, by whose press, what is passed over, and how far it is. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askAgain } from './acts.mjs'
import { focused, missingIn, opened, profileIn, show, stage } from './page.mjs'
import { PROFILE } from './states.mjs'

/** @import { Locator, Page } from 'playwright-core' */
/** @import { GuidePost } from '../../www/element/guide-post.js' */

const { site, browser } = await stage()
const { sources: _sources, ...KNOWN } = PROFILE

/** Opens the questions on a page of its own. */
async function asked() {
  const opening = await opened(browser, new URL('?lang=en', site.url).href)
  await opening.page.getByRole('button', { name: 'Answer questions' }).click()
  await opening.page.locator('guide-post-ask guide-post-question').first().waitFor()
  return opening
}

/** Where the reader is, and what the guideline would ask. @param {Page} page */
function moment(page) {
  return page.locator('guide-post').evaluate((element) => {
    const { walk, advice, guide, session, status } = /** @type {GuidePost} */ (element)
    const panels = Object.fromEntries((guide?.facts.facts ?? []).map(({ id, panel }) => [id, panel]))
    const gates = Object.fromEntries((session?.catalog.facts ?? []).map(({ id, after }) => [id, after]))
    return { here: walk.here, passed: walk.passed, left: walk.left, open: advice?.questions.map(({ fact }) => fact) ?? [], panels, gates, status }
  })
}

/** Answers what is on the screen and known, as the controls do. @param {Page} page @param {Record<string, unknown>} known */
async function answer(page, known) {
  await page.locator('guide-post').evaluate(async (element, known) => {
    const guidePost = /** @type {GuidePost} */ (element)
    for (const id of guidePost.walk.here ?? []) if (Object.hasOwn(known, id)) guidePost.acts.change({ ...guidePost.profile, [id]: /** @type {string} */ (known[id]) })
    await guidePost.updateComplete
  }, known)
}

/** @param {Page} page */
const goOn = (page) => page.locator('guide-post-ask .steps button.main').click()

/** @param {Page} page */
const title = (page) => page.locator('guide-post-ask #screen').innerText()

test('the next screen is always the first of what is asked that was not passed, with its panel; only a press goes on', async () => {
  const { page, complaints, close } = await asked()
  const known = { ...KNOWN, warning_signs: { fever_or_shivering: false } }
  let screens = 0
  for (let { here, open, passed, panels, gates } = await moment(page); here?.length; { here, open, passed, panels, gates } = await moment(page)) {
    const left = open.filter((id) => !passed.includes(id))
    // What may not apply waits for the question that says whether it does, and comes last where that was passed over.
    const turn = [...new Set(open.flatMap((id) => [gates[id] ?? '', id]))].filter((id) => left.includes(id))
    const first = turn.find((id) => !open.includes(gates[id] ?? '')) ?? turn[0]
    const together = open.filter((id) => !passed.includes(id) && (id === first || (panels[id] !== undefined && panels[id] === panels[first])))
    assert.deepEqual([...here].sort(), together.sort())
    assert.equal(await page.locator('guide-post-ask guide-post-question').count(), here.length)
    const heading = await title(page)
    await answer(page, known)
    assert.deepEqual((await moment(page)).here, here, 'an answer does not move the reader')
    assert.equal(await title(page), heading)
    await goOn(page)
    screens += 1
    assert.ok(screens < 100, 'there is an end')
  }
  const { open, left } = await moment(page)
  assert.deepEqual(left, open, 'what is open at the end was passed over')
  assert.ok(open.length > 0 && !open.some((id) => Object.hasOwn(KNOWN, id) && id !== 'metastases' && id !== 'prior_drugs_advanced'))
  assert.deepEqual(await missingIn(page), [])
  assert.deepEqual(complaints, [])
  await close()
})

test('in large text what stands beside the questions stands below them, at its full width', async () => {
  const { page, close } = await asked()
  const [beside, questions] = ['.progress', '.topic'].map((part) => page.locator(`guide-post-ask ${part}`))
  const places = async () => Promise.all([beside.boundingBox(), questions.boundingBox()])
  const [small, topic] = await places()
  assert.ok(small && topic && small.x + small.width <= topic.x, 'with room, beside them')
  await show(page, { textScale: 200 })
  const [large, below] = await places()
  assert.ok(large && below && large.y >= below.y + below.height && large.width >= below.width)
  await close()
})

test('the sign of how an option stands grows with its words', async () => {
  const { page, close } = await opened(browser, new URL('?lang=en', site.url).href)
  await show(page, { view: 'results', profile: PROFILE })
  const sign = page.locator('guide-post-results .tally svg').first()
  const small = await sign.boundingBox()
  await show(page, { textScale: 200 })
  const large = await sign.boundingBox()
  assert.deepEqual([small?.width, small?.height, large?.width, large?.height], [28, 24, 56, 48])
  await close()
})

test('a double click goes on by one screen, also where the button of the next stands in the same place', async () => {
  const { page, close } = await asked()
  for (let screen = 1; screen <= 8; screen++) {
    await page.locator('guide-post-ask .steps button.main').dblclick()
    assert.equal(await page.locator('guide-post').evaluate((element) => /** @type {GuidePost} */ (element).walk.before.length), screen)
  }
  await close()
})

test('what applies only by the answer to a question stands beneath it where both were passed over, and no press goes there', async () => {
  const { page, close } = await asked()
  while ((await moment(page)).here?.length) await goOn(page)
  const { open } = await moment(page)
  assert.ok(open.includes('pregnant') && open.includes('pregnancy_trimester'))
  const list = page.locator('guide-post-ask .passed')
  await list.locator('summary').click()
  const pregnancy = list.getByRole('listitem').filter({ has: page.getByRole('button', { name: 'Pregnancy', exact: true }) })
  assert.equal(await pregnancy.getByRole('listitem').innerText(), 'Stage of the pregnancy')
  assert.equal(await list.getByRole('button', { name: 'Stage of the pregnancy' }).count(), 0)
  assert.equal(await list.getByRole('listitem').count(), open.length, 'nothing is left out')
  await close()
})

test('a reader who knows only half gets through; what they passed over is listed, and is asked when they want it', async () => {
  const { page, close } = await asked()
  const half = Object.fromEntries(Object.entries(KNOWN).filter((_, place) => place % 2 === 0))
  while ((await moment(page)).here?.length) {
    await answer(page, half)
    await goOn(page)
  }
  assert.equal(await title(page), 'These were the questions')
  assert.equal((await focused(page)).name, 'These were the questions')
  const { open } = await moment(page)
  const list = page.locator('guide-post-ask .passed')
  await list.getByText(`You passed over ${open.length} questions`).click()
  assert.equal(await list.getByRole('listitem').count(), open.length)

  await list.getByRole('button', { name: 'HER2', exact: true }).click()
  assert.match(await title(page), /HER2/)
  await page.getByRole('group', { name: /HER2/ }).getByRole('radio', { name: /^Positive/ }).check()
  assert.equal((await profileIn(page)).her2, 'positive')
  await goOn(page)
  assert.ok(!(await moment(page)).left.includes('her2'))

  await page.getByRole('button', { name: 'Ask me all of these again' }).click()
  const { here, left } = await moment(page)
  assert.deepEqual(left, [])
  assert.ok(here !== null && here.length > 0)
  await page.getByRole('button', { name: 'See what it says so far' }).click()
  await page.locator('guide-post-results').waitFor()
  await close()
})

test('how far it is, is said as it is: what is open, what is settled, and no share of the way', async () => {
  const { page, close } = await asked()
  const aside = page.getByRole('complementary', { name: 'How far you are' })
  for (const known of [{}, { setting: 'metastatic' }, KNOWN]) {
    await page.locator('guide-post').evaluate((element, profile) => Object.assign(element, { profile }), known)
    const { open, settled, all } = await page.locator('guide-post').evaluate((element) => {
      const { advice } = /** @type {GuidePost} */ (element)
      const settled = advice?.options.filter(({ standing, check_first: checks }) => standing !== 'depends' && checks.length === 0).length
      return { open: advice?.questions.length, settled, all: advice?.options.length }
    })
    await aside.getByText(`${open} questions are open.`).waitFor()
    await aside.getByText(`${settled} of ${all} options are settled.`).waitFor()
    assert.doesNotMatch(await aside.innerText(), /%/)
    assert.equal(await page.getByRole('progressbar').count(), 0)
  }
  await close()
})

test('back is the screen before, another language and another view keep the place, clearing forgets it, the history knows nothing', async () => {
  const { page, close } = await asked()
  const first = await title(page)
  await goOn(page)
  await goOn(page)
  const third = await title(page)
  assert.deepEqual(await focused(page).then(({ name }) => name), third)
  const { open, status } = await moment(page)
  assert.equal(status, `${open.length} questions are open.`)
  await page.getByRole('button', { name: 'Back', exact: true }).click()
  await page.getByRole('button', { name: 'Back', exact: true }).click()
  assert.equal(await title(page), first)
  assert.equal(await page.getByRole('button', { name: 'Back', exact: true }).count(), 0)
  await goOn(page)
  assert.equal(await title(page), third, 'what was passed over is not asked again')

  const { here, passed } = await moment(page)
  await page.getByRole('button', { name: 'Español' }).click()
  await page.getByRole('button', { name: 'No sé. Seguir' }).waitFor()
  assert.deepEqual(await moment(page).then((now) => [now.here, now.passed]), [here, passed])
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('button', { name: 'All questions by topic' }).click()
  await page.getByRole('button', { name: 'One screen at a time' }).click()
  assert.equal(await title(page), third)
  await page.getByRole('button', { name: 'See what it says so far' }).click()
  await page.goBack()
  await page.locator('guide-post-ask').waitFor()
  assert.equal(await title(page), third)
  assert.deepEqual(await page.evaluate(() => [history.state, localStorage.length, sessionStorage.length]), [{ view: 'ask' }, 0, 0])
  assert.equal(new URL(page.url()).search, '?lang=en')

  await page.locator('guide-post').evaluate((element) => /** @type {GuidePost} */ (element).reset())
  await page.getByRole('button', { name: 'Answer questions' }).click()
  assert.equal(await title(page), first)
  assert.deepEqual((await moment(page)).passed, [])
  await close()
})

test('who wants to know about one decision is asked about it alone, from the next press on, until it is settled', async () => {
  const { page, close } = await asked()
  const first = await title(page)
  const choice = page.getByRole('combobox', { name: 'Ask me about' })
  await choice.selectOption('Medicines')
  assert.equal(await title(page), first, 'the screen stays')
  const medicines = () => page.locator('guide-post').evaluate((element) => {
    const options = /** @type {GuidePost} */ (element).advice?.options.filter(({ group }) => group === 'drug-treatment') ?? []
    const open = options.filter(({ standing, check_first: checks }) => standing === 'depends' || checks.length > 0)
    return { all: options.length, open: open.length, facts: options.flatMap(({ depends_on, check_first }) => [...depends_on, ...check_first]).map((key) => key.split('.')[0]) }
  })
  while ((await moment(page)).here?.length) {
    const { all, open, facts } = await medicines()
    await page.getByText(new RegExp(`^${all - open} of ${all} options`)).waitFor()
    const { here } = await moment(page)
    assert.ok(here?.every((id) => id === 'warning_signs' || facts.includes(id)), `${here}`)
    await answer(page, { ...KNOWN, warning_signs: { fever_or_shivering: false } })
    await goOn(page)
  }
  await page.getByText('Nothing else is asked about this decision.').waitFor()
  await page.getByRole('button', { name: 'See what the guideline says' }).waitFor()
  await choice.selectOption('every decision')
  await page.getByRole('button', { name: 'Go on', exact: true }).click()
  assert.notEqual(await title(page), 'These were the questions', 'the other decisions go on from there')
  await close()
})

test('from a decision whose options are open a press leads to the questions about it', async () => {
  const { page, close } = await asked()
  await page.locator('guide-post').evaluate((element) => Object.assign(element, { view: 'results', profile: { setting: 'metastatic', warning_signs: { fever_or_shivering: false } } }))
  await page.getByRole('button', { name: 'Questions about: Medicines' }).click()
  assert.equal(await page.getByRole('combobox', { name: 'Ask me about' }).inputValue(), 'drug-treatment')
  assert.ok(((await moment(page)).here?.length ?? 0) > 0)
  await close()
})

test('answers that cannot be true together stop the way until one is changed, and the screen stays', async () => {
  const { page, close } = await asked()
  await goOn(page)
  const before = await moment(page)
  await page.locator('guide-post').evaluate((element) => Object.assign(element, { profile: { sex: 'male', pregnant: true } }))
  await page.getByRole('alert').getByText('cannot be true together').waitFor()
  assert.equal(await page.getByRole('button', { name: /Go on$/ }).count(), 0)
  assert.deepEqual((await moment(page)).here, before.here)
  await page.locator('guide-post').evaluate((element) => Object.assign(element, { profile: { sex: 'male' } }))
  await page.getByRole('button', { name: /Go on$/ }).waitFor()
  assert.deepEqual((await moment(page)).here, before.here)
  await close()
})

/** Until what has been done is drawn. @param {Page} page */
const inFrames = (page) => page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))

/**
 * Presses with the mouse, and holds it down until what the press has changed is drawn.
 *
 * @param {Locator} button
 */
async function pressSlowly(button) {
  const { mouse } = button.page()
  await button.scrollIntoViewIfNeeded()
  const box = await button.boundingBox()
  assert.ok(box)
  await mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await mouse.down()
  await inFrames(button.page())
  const held = await button.boundingBox()
  await mouse.up()
  assert.deepEqual(held, box, 'nothing moves under the hand')
}

/** Numbers that are typed: on which screen, what is pressed before, into which field, and what is known then. */
const NUMBERS = [
  { fact: 'lvef', field: /^Number/, typed: '55', known: 55 },
  { fact: 'lvef', before: 'I know it only roughly', field: /^At least/, typed: '50', known: { min: 50 } },
  { fact: 'lvef', before: 'I know it only roughly', field: /^At most/, typed: '60', known: { max: 60 } },
  { fact: 'months_since_adjuvant_her2', field: /^Number/, typed: '7', known: 7 },
]

for (const hasTouch of [false, true]) {
  test(`a number is taken by the ${hasTouch ? 'tap' : 'press'} that leaves its field, and that counts as well`, async () => {
    for (const { fact, before, field, typed, known } of NUMBERS) {
      // Each on a page of its own: two presses in one place, faster than anybody goes on, are a double click.
      const { page, close } = await opened(browser, new URL('?lang=en', site.url).href, { hasTouch })
      await show(page, { view: 'ask', profile: { setting: 'metastatic', her2: 'positive' } })
      await askAgain(page, fact)
      const question = page.locator('guide-post-question').first()
      if (before !== undefined) await question.getByRole('button', { name: before }).click()
      await question.getByRole('spinbutton', { name: field }).fill('')
      await question.getByRole('spinbutton', { name: field }).pressSequentially(typed)
      const on = page.locator('guide-post-ask .steps button.main')
      await (hasTouch ? on.tap() : pressSlowly(on))
      await page.waitForFunction((fact) => !(/** @type {GuidePost} */ (document.querySelector('guide-post')).walk.here?.includes(fact)), fact, { timeout: 10_000 })
      assert.deepEqual((await profileIn(page))[fact], known)
      await close()
    }
  })
}

test('a number that is typed is taken by any other way out of its field', async () => {
  const { page, close } = await opened(browser, new URL('?lang=en', site.url).href)
  await show(page, { view: 'ask', profile: { setting: 'metastatic', her2: 'positive' } })
  await askAgain(page, 'lvef')
  const field = page.getByRole('spinbutton', { name: /^Number/ })
  const taken = (/** @type {number} */ number) => page.waitForFunction((number) => /** @type {GuidePost} */ (document.querySelector('guide-post')).profile.lvef === number, number, { timeout: 10_000 })
  // A press that arrives nowhere: beside everything, and one that is drawn away.
  for (const [number, to] of /** @type {const} */ ([[55, 4], [56, 400]])) {
    await field.fill(String(number))
    await page.mouse.move(4, 4)
    await page.mouse.down()
    await page.mouse.move(to, to)
    await page.mouse.up()
    await taken(number)
  }
  await field.fill('57')
  await page.mouse.down()
  await field.press('Tab')
  await page.mouse.up()
  await taken(57)
  await field.fill('58')
  await field.press('Enter')
  await taken(58)
  await close()
})

test('a number that contradicts another answer stays on its screen with the press that took it', async () => {
  const { page, close } = await opened(browser, new URL('?lang=en', site.url).href)
  await show(page, { view: 'ask', profile: { setting: 'metastatic', chemotherapy_lines_advanced: 2 } })
  await askAgain(page, 'lines_advanced')
  const { here } = await moment(page)
  await page.getByRole('group', { name: /How many drug treatments/ }).first().getByRole('spinbutton', { name: /^Number/ }).pressSequentially('0')
  await page.locator('guide-post-ask .steps button.main').click()
  await page.getByRole('alert').getByText('cannot be true together').waitFor()
  assert.deepEqual((await moment(page)).here, here)
  await close()
})

test('each answer is heard, also where as many questions are left as before', async () => {
  const { page, close } = await opened(browser, new URL('?lang=en', site.url).href)
  await show(page, { view: 'ask', profile: { setting: 'metastatic', her2: 'positive' } })
  await askAgain(page, 'lvef')
  await page.getByRole('spinbutton', { name: /^Number/ }).fill('55')
  await page.getByRole('spinbutton', { name: /^Number/ }).press('Tab')
  const status = page.locator('guide-post').locator('p.hidden[role=status]')
  const said = /^Updated\. \d+ questions still matter\.$/
  await status.filter({ hasText: said }).waitFor({ state: 'attached' })
  const before = await status.innerText()
  // What a screen reader can hear: what stands there in one frame and did not in the one before.
  await status.evaluate((region) => {
    const heard = Object.assign(globalThis, { heard: /** @type {string[]} */ ([]) }).heard
    let shown = region.textContent ?? ''
    const look = () => {
      const now = region.textContent ?? ''
      if (now !== shown && now !== '') heard.push(now)
      shown = now
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  await page.getByRole('radio', { name: /report/ }).check()
  await page.waitForFunction(() => /** @type {{ heard: string[] }} */ (/** @type {unknown} */ (globalThis)).heard.length > 0, null, { timeout: 10_000 })
  assert.deepEqual(await page.evaluate(() => /** @type {{ heard: string[] }} */ (/** @type {unknown} */ (globalThis)).heard), [before])
  await close()
})

test('the browser’s Back button leads to the top of the view before, as the page’s own steps do', async () => {
  const { page, close } = await asked()
  const there = (await focused(page)).name
  await page.getByRole('button', { name: 'See what it says so far' }).click()
  await page.locator('guide-post-results').waitFor()
  const options = (await focused(page)).name
  assert.notEqual(options, there)
  await page.locator('guide-post-results').getByRole('button').first().focus()
  await page.goBack()
  await page.locator('guide-post-ask').waitFor()
  await inFrames(page)
  assert.equal((await focused(page)).name, there)
  await page.locator('guide-post-ask').getByRole('button').first().focus()
  await page.goForward()
  await page.locator('guide-post-results').waitFor()
  await inFrames(page)
  assert.equal((await focused(page)).name, options)
  await close()
})

test('the link past what stands around the guide leaves the reader in the view they were in', async () => {
  const { page, close } = await asked()
  const answers = { setting: 'metastatic' }
  await show(page, { view: 'results', profile: answers })
  await page.getByRole('link', { name: 'Skip to the guide' }).press('Enter')
  await page.waitForURL(/#guide$/)
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)))
  assert.equal(await page.locator('guide-post-results').count(), 1)
  await page.getByRole('button', { name: 'My visit' }).click()
  await page.goBack()
  await page.locator('guide-post-results').waitFor()
  await close()
})
