/** The whole way of a reader of today's edition, with the keyboard alone, by what a screen reader is told: roles and names. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askAgain } from './acts.mjs'
import { missingIn, opened, profileIn, show, stage } from './page.mjs'
import { PROFILE, STATES, reached } from './states.mjs'

/** @import { CDPSession, Page } from 'playwright-core' */
/** @import { State } from './states.mjs' */

const { site, browser } = await stage()

/** Roles of what can have focus, apart from places that focus is only moved to. */
const ROLES = ['button', 'link', 'radio', 'checkbox', 'textbox', 'spinbutton', 'combobox', 'DisclosureTriangle', 'group']

/** The innermost element with focus. */
const FOCUSED = `(() => {
  let active = document.activeElement
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  return active
})()`

/** A reader without a mouse and without a screen. */
class Reader {
  /** @param {Page} page @param {CDPSession} devtools */
  constructor(page, devtools) {
    this.page = page
    this.devtools = devtools
  }

  /** What the accessibility tree says of the element with focus. */
  async hears() {
    const { result } = await this.devtools.send('Runtime.evaluate', { expression: FOCUSED })
    const { nodes } = await this.devtools.send('Accessibility.getPartialAXTree', { objectId: result.objectId, fetchRelatives: false })
    const said = (/** @type {{ value?: unknown } | undefined} */ property) => String(property?.value ?? '').replaceAll(/\s+/g, ' ').trim()
    return { role: said(nodes[0].role), name: said(nodes[0].name) }
  }

  /**
   * Goes on with Tab to something of that role and name; each stop on the way has a role and a name as well.
   *
   * @param {string} role
   * @param {RegExp} name
   */
  async reach(role, name) {
    for (let presses = 0; presses < 150; presses++) {
      const here = await this.hears()
      if (here.role === role && name.test(here.name)) return here
      await this.page.keyboard.press('Tab')
      const stop = await this.hears()
      if (stop.role === 'RootWebArea' || stop.role === 'none') continue // between the page and the browser's own controls
      assert.ok(ROLES.includes(stop.role) && stop.name !== '', `a stop is heard as ${stop.role} “${stop.name}”`)
    }
    return assert.fail(`${role} ${name} was not reached`)
  }

  /** @param {string} role @param {RegExp} name @param {string} [key] */
  async press(role, name, key = 'Enter') {
    const here = await this.reach(role, name)
    await this.page.keyboard.press(key)
    return here.name
  }
}

test('from the first page to a saved summary, by roles and names alone', async () => {
  const { page, complaints, close } = await opened(browser, new URL('?lang=en', site.url).href, { permissions: ['clipboard-read', 'clipboard-write'] })
  await page.evaluate(() => Object.assign(globalThis, { printed: 0, print: () => Object.assign(globalThis, { printed: 1 }) }))
  const reader = new Reader(page, await page.context().newCDPSession(page))

  await reader.press('link', /^Skip to the guide/)
  await reader.press('button', /^Answer questions/)
  assert.equal((await reader.hears()).name, 'Questions', 'focus is on the view, which says its name')
  await reader.press('button', /^None of these/)
  await reader.press('button', /^Go on/)
  assert.equal((await reader.hears()).role, 'heading', 'focus is on the heading of the next screen')
  await reader.press('radio', /^I don't know/, 'ArrowUp')
  assert.equal(Object.keys(await profileIn(page)).filter((key) => key !== 'sources').length, 2, 'an answer is given, and the screen stays')
  await reader.press('button', /^Go on/)
  await reader.press('button', /^I don't know. Go on/)
  await reader.press('DisclosureTriangle', /^You passed over/)
  await reader.press('button', /^All questions by topic/)
  assert.equal((await reader.hears()).name, 'About you', 'the first topic with something open')
  await reader.press('radio', /^I don't know/, 'ArrowUp')
  await reader.press('button', /^Next: /)
  await reader.press('radio', /^I don't know/, 'ArrowUp')
  assert.equal((await profileIn(page)).setting, 'metastatic')
  await reader.press('button', /^See what it says so far/)

  assert.equal((await reader.hears()).name, 'Options')
  await reader.press('button', /^Protecting bones/)
  await reader.press('DisclosureTriangle', /options? that depend/)
  const option = (await reader.press('DisclosureTriangle', /^More: reasons.* Denosumab/)).replace(/^More: reasons, evidence and sources /, '')
  await page.locator('guide-post-figures .trial').first().waitFor()
  await reader.press('DisclosureTriangle', /^Show as a table/)
  await reader.reach('group', /./)
  await reader.press('button', new RegExp(`Compare ${option}`), 'Space')
  const other = (await reader.press('button', /Compare (?!Denosumab)/, 'Space')).replace(/^.*Compare /, '')
  await page.locator('guide-post-compare .picked').waitFor()
  await reader.press('button', /^Side by side/)
  const table = page.getByRole('table', { name: 'Side by side' })
  await table.waitFor()
  assert.deepEqual(await table.getByRole('columnheader').allInnerTexts(), [option, other])
  assert.deepEqual(await reader.hears(), { role: 'heading', name: 'Side by side' })
  await reader.press('button', /^Back to the options/)
  assert.equal((await reader.hears()).name, 'Side by side', 'focus is back where it was')

  await reader.press('button', /^What matters/)
  assert.equal((await reader.hears()).name, 'My visit')
  await reader.press('radio', /^Not important/, 'ArrowRight')
  await reader.reach('textbox', /^Something else/)
  await page.keyboard.type('My garden')
  await reader.press('button', /^Next: My questions/)
  await reader.reach('textbox', /^A question of my own/)
  await page.keyboard.type('May my sister come along?')
  await reader.press('button', /^Add to my list/)
  await reader.press('button', /^Next: Summary/)
  assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), 'Summary for my visit')
  await reader.press('button', /^Print/)
  assert.equal(await page.evaluate(() => /** @type {{ printed: number }} */ (/** @type {unknown} */ (globalThis)).printed), 1)
  await reader.press('button', /^Copy the text/)
  await page.getByRole('status').filter({ hasText: 'The text is copied' }).waitFor()
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /My garden[^]*May my sister come along\?/)

  await reader.press('button', /^Save my answers/)
  await page.getByRole('dialog', { name: 'Save my answers on this device' }).waitFor()
  await reader.press('button', /^Save$/)
  await page.getByText('Your answers are saved on this device.').waitFor()
  await reader.press('button', /^Back to the guide/)
  assert.deepEqual(await reader.hears(), { role: 'button', name: 'Saved on this device' })
  assert.deepEqual(await missingIn(page), [])
  assert.deepEqual(complaints, [])
  await close()
})

/** Buttons that go, or change, by being pressed: where, what is pressed in turn, and what is heard then. @type {{ on: string, state?: string, at?: (page: Page) => Promise<unknown>, press: RegExp, role?: string, then: RegExp }[]} */
const GOING = [
  { on: 'warning signs', at: (page) => show(page, { view: 'ask' }), press: /^None of these/, role: 'radio', then: /^No$/ },
  { on: 'a choice', at: (page) => show(page, { view: 'ask', profile: { setting: 'metastatic' } }).then(() => askAgain(page, 'er')), press: /^It could be more/, then: /^Go back to one answer/ },
  { on: 'several choices', at: (page) => show(page, { view: 'ask', profile: { setting: 'metastatic', treatment_state: { one_of: ['controlled', 'progressing'] } } }).then(() => askAgain(page, 'treatment_state')), press: /^Go back to one answer/, then: /^It could be more/ },
  { on: 'a number', at: (page) => show(page, { view: 'ask', profile: { setting: 'metastatic', her2: 'positive' } }).then(() => askAgain(page, 'lvef')), press: /^I know it only roughly/, then: /^Go back to one number/ },
  { on: 'a rough number', at: (page) => show(page, { view: 'ask', profile: { setting: 'metastatic', her2: 'positive', lvef: { min: 50 } } }).then(() => askAgain(page, 'lvef')), press: /^Go back to one number/, then: /^I know it only roughly/ },
  { on: 'the largest text but one', at: (page) => show(page, { textScale: 175 }), press: /Larger text$/, then: /Smaller text$/ },
  {
    on: 'options that have moved',
    at: async (page) => {
      await show(page, { view: 'results', profile: { setting: 'metastatic', her2: 'negative' } })
      await show(page, { profile: { setting: 'metastatic', her2: 'positive' } })
    },
    press: /^Put the options in order again/,
    role: 'region',
    then: /^Options/,
  },
  { on: 'an answer that is taken back, to a question that is not asked any more', state: 'quantities', press: /^Go back to one number/, then: /^I know it only roughly/ },
  { on: 'an edition that has run out', state: 'run-out', press: /^I understand. Show what it said/, role: 'region', then: /^Options/ },
  { on: 'what did not arrive', state: 'coming-failed', press: /^Try again/, role: 'region', then: /^Read all/ },
  { on: 'the smallest text but one', at: (page) => show(page, { textScale: 125 }), press: /Smaller text$/, then: /Larger text$/ },
]

for (const { on, state = 'start', at, press, role = 'button', then } of GOING) {
  test(`focus is not lost where a button goes by being pressed: ${on}`, async () => {
    const { page, close } = await reached(browser, site.url, /** @type {State} */ (STATES.find(({ name }) => name === state)), 'en')
    const reader = new Reader(page, await page.context().newCDPSession(page))
    await at?.(page)
    await page.getByRole('button', { name: press }).first().press('Enter')
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
    const heard = await reader.hears()
    assert.deepEqual([heard.role, then.test(heard.name)], [role, true], heard.name)
    await close()
  })
}

test('an answer to one of a list that is taken back keeps its row, and the focus in it', async () => {
  const { page, close } = await opened(browser, new URL('?lang=en', site.url).href)
  await show(page, { view: 'questions', topic: 'spread', profile: PROFILE })
  const unknown = page.getByRole('radiogroup', { name: 'Lung', exact: true }).getByRole('radio', { name: "Don't know" })
  await unknown.press('Space')
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  assert.deepEqual((await profileIn(page)).metastases, { bone: true, liver: true, brain: false })
  assert.equal(await unknown.evaluate((element) => element.matches(':focus')), true)
  await close()
})
