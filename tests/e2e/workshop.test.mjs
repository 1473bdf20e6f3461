/** An author's way through the workshop: a rule broken, seen, mended; files taken in and given out; nothing sent. */

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { ROOT } from '../../scripts/command.mjs'
import { DESKTOP, PHONE, focused, opened, stage, violations } from './page.mjs'

/** @import { BrowserContextOptions, Page } from 'playwright-core' */

const EDITION = 'historical-2009'
const FOLDER = join(ROOT, 'guidelines', 'advanced-breast-cancer')
const BONE = readFileSync(join(FOLDER, EDITION, '05-bone.toml'), 'utf8')
/** Who is offered a bone agent, and the line on which it says so. */
const WHO = 'metastases include bone\n'
const LINE = BONE.slice(0, BONE.indexOf(WHO)).split('\n').length
/** What `text/en.ftl` of the workshop says when nothing is wrong. */
const FINE = 'no problem'
/** The most that a proof may take, in milliseconds. */
const LIMIT = 6000

const { site, browser } = await stage()

/**
 * The workshop, with the edition chosen, proved and compared as it is shipped.
 *
 * @param {BrowserContextOptions} [options]
 */
async function workshop(options) {
  const watched = await opened(browser, new URL('workshop.html', site.url).href, options, 'guide-post-editor')
  await watched.page.getByRole('combobox', { name: 'Edition' }).selectOption(EDITION)
  await report(watched.page, 'Proof').getByText(/Every property holds/).waitFor()
  return watched
}

/**
 * @param {Page} page
 * @param {string} name
 */
function report(page, name) {
  return page.getByRole('region', { name, exact: true })
}

/** @param {Page} page */
function editor(page) {
  return page.locator('guide-post-editor textarea')
}

/**
 * Opens the file on the bones in the list of files.
 *
 * @param {Page} page
 */
async function openBone(page) {
  const files = page.getByRole('navigation', { name: 'Files' })
  const file = files.getByRole('button', { name: /^05-bone\.toml/ })
  if (!(await file.isVisible())) await files.locator('summary').getByText(EDITION, { exact: true }).click()
  await file.click()
  await page.getByRole('textbox', { name: `Text of ${EDITION}/05-bone.toml` }).waitFor()
}

test('an author widens a rule and is shown the red line, the witness and whom it would change, without network', async (t) => {
  const { page, complaints, close } = await workshop()
  assert.equal(page.workers().length, 1, 'the engine has a thread of its own')
  await page.context().setOffline(true)
  await openBone(page)
  assert.equal(await editor(page).inputValue(), BONE)
  await editor(page).fill(BONE.replace(WHO, 'metastases include bone or lung\n'))

  const proof = report(page, 'Proof')
  await proof.getByText(/One property fails/).waitFor()
  assert.equal(await proof.locator('.properties > li').count(), 10)
  const failed = proof.locator('.properties > li.bad')
  assert.match(await failed.innerText(), /^fails: The red lines are never crossed\.[^]*no-bone-agent-without-bone bisphosphonate/)
  assert.match(await failed.locator('pre').innerText(), /lung/, 'only spread to the lung brings it in')

  const difference = report(page, 'Difference to the shipped edition')
  const only = difference.locator('.differences > li')
  assert.equal(await only.count(), 1, 'no other option rests on that line')
  assert.match(await only.innerText(), /^bisphosphonate\s+does not fit → fits\s+[\d,]{4,} situations \([\d.]+%\)/)
  const example = await only.locator('pre').innerText()
  assert.match(example, /lung/)
  assert.doesNotMatch(example, /include bone$/m, 'with spread to bone it fits already')

  await only.getByRole('button', { name: 'Try this profile' }).click()
  const first = report(page, 'Try a profile').locator('.differences > li').first()
  assert.match((await first.innerText()).replaceAll(/\s+/g, ' '), /^bisphosphonate does not fit → fits/)
  const { y } = (await first.boundingBox()) ?? { y: -1 }
  assert.ok(y >= 0 && y < DESKTOP.height, 'the answer is brought into sight')

  await page.getByRole('button', { name: 'Back to shipped' }).click()
  await difference.getByText(/All [\d,]+ situations are answered as before/).waitFor()
  await proof.getByText(/Every property holds/).waitFor()
  const took = Number(/(\d[\d,]*)\sms/.exec(await proof.locator('[role=status]').innerText())?.[1]?.replaceAll(',', ''))
  t.diagnostic(`proof: ${took} ms`)
  assert.ok(took > 0 && took <= LIMIT, `the proof took ${took} ms`)
  assert.deepEqual(complaints, [])
  await close()
})

test('a slip is listed with its place; the keyboard leads there, and mends it', async () => {
  const { page, close } = await workshop()
  await openBone(page)
  await editor(page).fill(BONE.replace(WHO, 'metastasis include bone\n').replace('id         = "bisphosphonate"', 'id         = "bisphosphonate'))
  const problems = report(page, 'Problems')
  // The broken quotation mark hides what stands in the rule; it comes first.
  await problems.getByText('one problem').waitFor()
  assert.match(await problems.getByRole('button').innerText(), new RegExp(`05-bone\\.toml:${LINE - 5}:\\d+\\s+invalid`))

  await editor(page).fill(BONE.replace(WHO, 'metastasis include bone\n'))
  const problem = problems.getByRole('button', { name: `05-bone.toml:${LINE}:1` })
  await problem.waitFor()
  assert.match(await problem.innerText(), /no fact is called `metastasis`\s+did you mean `metastases`\?/)
  assert.match(await page.locator('guide-post-editor .gutter .error').innerText(), new RegExp(`${LINE}`))
  assert.match(await report(page, 'Proof').innerText(), /This is of an earlier text/)

  await page.getByRole('button', { name: /^edition\.toml/ }).click()
  await problem.press('Enter')
  const selected = () => editor(page).evaluate((area) => area instanceof HTMLTextAreaElement && area.value.slice(area.selectionStart, area.selectionEnd))
  await page.waitForFunction(() => document.querySelector('guide-post-workshop')?.shadowRoot?.activeElement?.localName === 'guide-post-editor')
  assert.equal(await selected(), 'metastasis')
  await page.keyboard.type('metastases')
  await problems.getByText(FINE).waitFor()
  assert.equal(await editor(page).inputValue(), BONE)
  await page.keyboard.press('Tab')
  assert.notEqual((await focused(page)).tag, 'textarea', 'the Tab key leads out of the text')
  await close()
})

test('files are given out and taken in by the author, one or a whole folder', async () => {
  const { page, close } = await workshop()
  await openBone(page)
  const draft = `${BONE}# a note\n`
  await editor(page).fill(draft)
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download' }).click()
  const download = await downloading
  assert.equal(download.suggestedFilename(), '05-bone.toml')
  assert.equal(readFileSync(await download.path(), 'utf8'), draft)

  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open a file' }).click()
  await (await choosing).setFiles({ name: 'mine.toml', mimeType: '', buffer: Buffer.from(BONE.replace(WHO, 'metastasis include bone\n')) })
  await report(page, 'Problems').getByRole('button', { name: `05-bone.toml:${LINE}:1` }).waitFor()

  page.once('dialog', (dialog) => dialog.accept())
  const choosingFolder = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open a folder' }).click()
  await (await choosingFolder).setFiles(join(ROOT, 'tests', 'guidelines', 'base'))
  const editions = page.getByRole('combobox', { name: 'Edition' }).locator('option')
  await editions.getByText('old-1900').waitFor({ state: 'attached' })
  await report(page, 'Problems').getByText(FINE).waitFor()
  assert.deepEqual(await editions.allInnerTexts(), ['new-2000', 'old-1900'], 'the editions of the folder, and no shipped one')
  await report(page, 'Difference to the shipped edition').getByText('new-2000 is not among the shipped editions').waitFor()
  await report(page, 'Proof').getByText(/ms on this device/).waitFor()
  assert.equal(await report(page, 'Proof').locator('.properties > li').count(), 11)
  await close()
})

test('nothing is sent and nothing is kept; leaving with a draft is asked about', async () => {
  const { page, close } = await workshop()
  /** @type {string[]} */
  const requests = []
  page.context().on('request', (request) => requests.push(request.url()))
  await openBone(page)
  await editor(page).fill(BONE.replace(WHO, 'metastases include bone or lung\n'))
  await report(page, 'Proof').getByText(/One property fails/).waitFor()
  await page.getByRole('button', { name: 'Try this profile' }).first().click()
  const kept = await page.evaluate(async () => [document.cookie, window.name, history.state, { ...localStorage }, { ...sessionStorage }, await indexedDB.databases(), await caches.keys()])
  assert.deepEqual([requests, kept], [[], ['', '', null, {}, {}, [], []]])
  const fetched = await page.evaluate(() => fetch(location.href).then(() => 'open', () => 'closed'))
  assert.equal(fetched, 'closed')

  const asked = page.waitForEvent('dialog')
  const leaving = page.close({ runBeforeUnload: true })
  const dialog = await asked
  assert.equal(dialog.type(), 'beforeunload')
  await dialog.accept()
  await leaving
  await close()
})

for (const { viewport, colorScheme } of /** @type {const} */ ([{ viewport: PHONE, colorScheme: 'light' }, { viewport: DESKTOP, colorScheme: 'dark' }])) {
  test(`axe finds nothing, and nothing runs out of the screen: ${viewport.width}, ${colorScheme}`, async () => {
    const { page, close } = await workshop({ viewport, colorScheme })
    await openBone(page)
    await editor(page).fill(BONE.replace(WHO, 'metastases include bone or lung\n'))
    await report(page, 'Proof').getByText(/One property fails/).waitFor()
    await page.getByRole('button', { name: 'Try this profile' }).first().click()
    await editor(page).fill(BONE.replace(WHO, 'metastasis include bone\n'))
    await report(page, 'Problems').getByRole('button').waitFor()
    assert.deepEqual(await violations(page, viewport), [])
    for (const width of [viewport.width, 320]) {
      await page.setViewportSize({ ...viewport, width })
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width, `${width} px`)
    }
    await close()
  })
}
