/** Answers on the reader's device: only after the button for it, and never lost or replaced without a word. */

import assert from 'node:assert/strict'
import { after, afterEach, before, test } from 'node:test'
import { DESKTOP, PHONE, focused, historyOf, launched, missingIn, opened, profileIn, ready, served, show, violations } from './page.mjs'

/** @import { Browser, BrowserContext, Page } from 'playwright-core' */
/** @import { GuidePost } from '../../www/element/guide-post.js' */
/** @import { GuidePostSave } from '../../www/element/keeping/save.js' */

const PROFILE = { setting: 'metastatic', er: 'positive', metastases: { bone: true }, sources: { er: 'told' } }
const WORDS = 'four green doors open'

/** @type {Browser} */
let browser
/** @type {{ url: string, close: () => void }} */
let site
/** @type {(() => unknown)[]} */
let closers = []

before(async () => {
  site = await served()
  browser = await launched()
})

afterEach(async () => {
  for (const close of closers) await close()
  closers = []
})

after(async () => {
  await browser.close()
  site.close()
})

/**
 * A first visit, with answers.
 *
 * @param {object} [options]
 * @param {object} [profile]
 */
async function answered(options, profile = PROFILE) {
  const { page, complaints, close } = await opened(browser, historyOf(site), options)
  closers.push(close)
  await show(page, { profile, view: 'results' })
  await page.locator('guide-post-save').waitFor()
  return { page, complaints }
}

/** @param {Page} page @param {string} name */
const press = (page, name) => page.getByRole('button', { name, exact: true }).click()

/** @param {Page} page @param {string} name */
const pressInDialog = (page, name) => page.getByRole('dialog').getByRole('button', { name, exact: true }).click()

/**
 * Saves, with a passphrase if one is given, and goes back.
 *
 * @param {Page} page
 * @param {string} [passphrase]
 */
async function save(page, passphrase) {
  await page.locator('guide-post-save').getByRole('button').first().click()
  if (passphrase !== undefined) await page.getByLabel(/^Passphrase/).fill(passphrase)
  await pressInDialog(page, 'Save')
  await page.getByText(/Your answers are saved on this device/).waitFor()
  await pressInDialog(page, 'Back to the guide')
}

/**
 * Another visit of the same reader, in a tab of its own.
 *
 * @param {BrowserContext} context
 */
async function anotherVisit(context) {
  const page = await context.newPage()
  await page.goto(historyOf(site))
  await ready(page)
  return page
}

/**
 * What lies on the device: the names of databases, and the copy as text.
 *
 * @param {Page} page
 */
function onDevice(page) {
  return page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name)
    if (names.length === 0) return { names, copy: '' }
    const copy = await new Promise((resolve) => {
      const opening = indexedDB.open('guidepost')
      opening.onsuccess = () => {
        const reading = opening.result.transaction('answers').objectStore('answers').get('copy')
        reading.onsuccess = () => (opening.result.close(), resolve(reading.result))
      }
    })
    return { names, copy: new TextDecoder('latin1').decode(/** @type {{ content: Uint8Array }} */ (copy).content) }
  })
}

/**
 * Does harm to the copy, as a failing disk would.
 *
 * @param {Page} page
 */
function damage(page) {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('guidepost')
        opening.onsuccess = () => {
          const store = opening.result.transaction('answers', 'readwrite').objectStore('answers')
          const reading = store.get('copy')
          reading.onsuccess = () => {
            const copy = /** @type {{ content: Uint8Array }} */ (reading.result)
            copy.content[0] ^= 1
            store.put(copy, 'copy').onsuccess = () => (opening.result.close(), resolve(undefined))
          }
        }
      }),
  )
}

/**
 * Lets saving take as long as on a slow device: until it is let go on.
 *
 * @param {Page} page
 */
async function slowly(page) {
  await page.evaluate(() => {
    const digest = crypto.subtle.digest.bind(crypto.subtle)
    const isLetGo = new Promise((resolve) => Object.assign(globalThis, { letGo: resolve }))
    crypto.subtle.digest = (...given) => isLetGo.then(() => digest(...given))
  })
  return { letGo: () => page.evaluate(() => /** @type {typeof globalThis & { letGo: () => void }} */ (globalThis).letGo()) }
}

test('nothing is stored until the reader asks, and then the answers can be opened another day', async () => {
  const { page, complaints } = await answered({ viewport: PHONE })
  assert.deepEqual((await onDevice(page)).names, [])
  await press(page, 'Save')
  assert.match((await focused(page)).tag, /^(p|input|button|dialog)$/, 'the focus is in the dialog')
  await pressInDialog(page, 'Not now')
  assert.deepEqual((await onDevice(page)).names, [], 'looking at the dialog saves nothing')
  await save(page)
  await page.getByRole('button', { name: 'Saved', exact: true }).waitFor()
  assert.deepEqual((await onDevice(page)).names, ['guidepost'])

  const later = await anotherVisit(page.context())
  await later.getByText('You have saved answers on this device').waitFor()
  assert.deepEqual(await profileIn(later), {}, 'opened only when asked')
  await press(later, 'Open my answers')
  await later.locator('guide-post-results').waitFor()
  assert.deepEqual(await profileIn(later), PROFILE)
  assert.equal(await later.getByText('You have saved answers').count(), 0)
  assert.deepEqual([...(await missingIn(page)), ...(await missingIn(later))], [])
  assert.deepEqual(complaints, [])
})

test('what matters to a reader is saved with the answers, and asked about before it is lost', async () => {
  const { page } = await answered()
  const notes = { ratings: { hair: 'very' }, words: 'the first day at school', edits: { texts: {}, chosen: {}, order: [], own: ['May my sister come?'] } }
  await save(page)
  await show(page, { notes })
  await page.getByRole('button', { name: 'Save my answers', exact: true }).waitFor()
  await save(page)
  const later = await anotherVisit(page.context())
  await show(later, { notes: { ...notes, words: 'something else' } })
  await later.getByText('Opening them replaces what you have entered now.').waitFor()
  await press(later, 'Open my answers')
  await later.locator('guide-post-results').waitFor()
  assert.deepEqual(await later.locator('guide-post').evaluate((element) => /** @type {import('../../www/element/guide-post.js').GuidePost} */ (element).notes), notes)
})

test('with a passphrase nothing can be read on the device; a wrong one is told kindly and loses nothing', async () => {
  const { page } = await answered()
  await save(page, WORDS)
  assert.equal((await onDevice(page)).copy.includes('metastatic'), false)

  const later = await anotherVisit(page.context())
  await later.getByLabel('Your passphrase').fill('four green doors')
  await press(later, 'Open my answers')
  await later.getByText(/did not open them. Nothing is lost/).waitFor()
  assert.equal((await focused(later)).tag, 'input', 'ready for another try')
  assert.deepEqual(await profileIn(later), {})
  await later.getByLabel('Your passphrase').fill(WORDS)
  await later.getByLabel('Your passphrase').press('Enter')
  await later.locator('guide-post-results').waitFor()
  assert.deepEqual(await profileIn(later), PROFILE)

  await show(later, { profile: { ...PROFILE, er: 'negative' } })
  await press(later, 'Save my answers')
  await later.getByText('The passphrase stays the same as before.').waitFor()
  await pressInDialog(later, 'Save')
  await later.getByText(/closed with your passphrase/).waitFor()
  assert.equal((await onDevice(later)).copy.includes('metastatic'), false, 'saved again, it is closed again')
})

test('what is entered while a save is under way does not count as saved', async () => {
  const { page } = await answered()
  const { letGo } = await slowly(page)
  await press(page, 'Save my answers')
  await pressInDialog(page, 'Save')
  await page.keyboard.press('Escape')
  await show(page, { profile: { ...PROFILE, er: 'negative' } })
  await letGo()
  await page.waitForFunction(() => /** @type {GuidePost} */ (document.querySelector('guide-post')).keeper?.revision)
  assert.equal(await page.locator('guide-post').evaluate((element) => /** @type {GuidePost} */ (element).isUnsaved), true)
  await page.getByRole('button', { name: 'Save my answers', exact: true }).waitFor()
  assert.match((await onDevice(page)).copy, /"er":"positive"/)
})

test('a damaged copy is named, stays where it is, and goes only when the reader says so', async () => {
  const { page } = await answered()
  await save(page)
  await damage(page)
  const later = await anotherVisit(page.context())
  await later.getByText('The saved answers are damaged').waitFor()
  assert.equal(await later.getByRole('button', { name: 'Open my answers' }).count(), 0)
  await press(later, 'Not now')
  assert.deepEqual((await onDevice(later)).names, ['guidepost'])
  await later.reload()
  await press(later, 'Delete them')
  await press(later, 'Keep the saved ones')
  assert.deepEqual((await onDevice(later)).names, ['guidepost'])
  await press(later, 'Delete them')
  await press(later, 'Delete them')
  await later.getByRole('status').filter({ hasText: 'The saved answers are deleted.' }).waitFor({ state: 'attached' })
  assert.deepEqual((await onDevice(later)).names, [])
})

test('of two tabs neither replaces what the other has saved without asking', async () => {
  const { page } = await answered()
  const other = await anotherVisit(page.context())
  await show(other, { profile: { setting: 'early' }, view: 'results' })
  await save(page)
  await press(other, 'Save my answers')
  await pressInDialog(other, 'Save')
  await other.getByText('There are other answers on this device').waitFor()
  await pressInDialog(other, 'Keep the saved ones')
  assert.match((await onDevice(other)).copy, /metastatic/)
  await press(other, 'Save my answers')
  await pressInDialog(other, 'Save')
  await pressInDialog(other, 'Replace them')
  await other.getByText('Your answers are saved on this device.').waitFor()
  assert.doesNotMatch((await onDevice(other)).copy, /metastatic/)

  await show(page, { profile: { ...PROFILE, er: 'negative' } })
  await press(page, 'Save my answers')
  await pressInDialog(page, 'Save')
  await page.getByText('There are other answers on this device').waitFor()
  assert.match((await onDevice(page)).copy, /early/, 'the first tab is asked as well')
})

test('a tab whose copy another tab has deleted or replaced says so, and no longer takes its answers for saved', async () => {
  const { page, complaints } = await answered()
  const isUnsaved = () => page.locator('guide-post').evaluate((element) => /** @type {GuidePost} */ (element).isUnsaved)
  const told = page.locator('.said').filter({ hasText: 'was deleted or replaced' })
  const other = await anotherVisit(page.context())
  await save(page)
  assert.equal(await isUnsaved(), false)

  await other.getByRole('button', { name: 'Clear everything' }).click()
  await pressInDialog(other, 'Clear everything')
  await told.waitFor({ state: 'attached' })
  assert.equal(await isUnsaved(), true)
  await page.getByRole('button', { name: 'Save my answers', exact: true }).waitFor()
  assert.deepEqual(await profileIn(page), PROFILE, 'its answers stay')

  await save(page)
  assert.equal(await isUnsaved(), false)
  await show(other, { profile: { setting: 'early' }, view: 'results' })
  await press(other, 'Save my answers')
  await pressInDialog(other, 'Save')
  await pressInDialog(other, 'Replace them')
  await page.getByRole('button', { name: 'Save my answers', exact: true }).waitFor()
  assert.equal(await isUnsaved(), true)
  assert.deepEqual(await missingIn(page), [])
  assert.deepEqual(complaints, [])
})

test('a guide that its host has taken away hears nothing of other tabs, and looks again once it is put back', async () => {
  const { page } = await answered()
  await save(page)
  const other = await anotherVisit(page.context())
  await show(other, { profile: { setting: 'early' }, view: 'results' })
  const place = await page.evaluateHandle(() => {
    const guide = /** @type {GuidePost} */ (document.querySelector('guide-post'))
    const parent = /** @type {Element} */ (guide.parentElement)
    const { keeper } = guide
    if (keeper === null) throw new Error('nothing is kept')
    const looked = { times: 0 }
    const isGone = keeper.isGone.bind(keeper)
    keeper.isGone = () => ((looked.times += 1), isGone())
    guide.remove()
    const heard = new Promise((resolve) => new BroadcastChannel('guidepost-kept').addEventListener('message', resolve, { once: true }))
    return { looked, heard, putBack: () => parent.append(guide) }
  })
  await press(other, 'Save my answers')
  await pressInDialog(other, 'Save')
  await pressInDialog(other, 'Replace them')
  assert.equal(await place.evaluate(async ({ looked, heard }) => (await heard, looked.times)), 0)
  await place.evaluate(({ putBack }) => putBack())
  await page.locator('.said').filter({ hasText: 'was deleted or replaced' }).waitFor({ state: 'attached' })
  await press(page, 'Save my answers')
})

test('who leaves the dialog during a save and comes back replaces another copy with the passphrase given', async () => {
  const { page } = await answered()
  const other = await anotherVisit(page.context())
  await show(other, { profile: { setting: 'early' }, view: 'results' })
  await save(other)
  const { letGo } = await slowly(page)
  await press(page, 'Save my answers')
  await page.getByLabel(/^Passphrase/).fill(WORDS)
  await pressInDialog(page, 'Save')
  await page.keyboard.press('Escape')
  await press(page, 'Save my answers')
  await letGo()
  await page.getByText('There are other answers on this device').waitFor()
  await pressInDialog(page, 'Replace them')
  await page.getByText(/closed with your passphrase/).waitFor()
  assert.equal((await onDevice(page)).copy.includes('metastatic'), false)
  await pressInDialog(page, 'Back to the guide')
  const forgotten = (/** @type {Element} */ element) => /** @type {GuidePostSave} */ (element).passphrase === null
  while (!(await page.locator('guide-post-save').evaluate(forgotten))) await page.waitForTimeout(50)
})

test('a browser that refuses, or has no room, is told of, and the answers stay in the page', async () => {
  for (const [name, said] of [['SecurityError', /does not let the page keep anything/], ['QuotaExceededError', /no room left/]]) {
    const { page } = await answered()
    await page.evaluate((name) => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('refused for the test', name)
      }
    }, /** @type {string} */ (name))
    await press(page, 'Save my answers')
    await pressInDialog(page, 'Save')
    await page.getByText(said).waitFor()
    await pressInDialog(page, 'Back to the guide')
    assert.deepEqual(await profileIn(page), PROFILE)
    await page.getByRole('button', { name: 'Save my answers' }).waitFor()
  }
})

test('where storage is closed from the start, the app works all the same', async () => {
  const context = await browser.newContext({ viewport: DESKTOP })
  closers.push(() => context.close())
  await context.addInitScript(() => {
    for (const name of /** @type {const} */ (['open', 'databases', 'deleteDatabase'])) {
      IDBFactory.prototype[name] = () => {
        throw new DOMException('refused for the test', 'SecurityError')
      }
    }
  })
  const page = await anotherVisit(context)
  await show(page, { profile: PROFILE, view: 'results' })
  await page.locator('guide-post-save').waitFor()
  await press(page, 'Clear everything')
  await pressInDialog(page, 'Clear everything')
  await page.getByRole('status').filter({ hasText: 'Everything is cleared.' }).waitFor({ state: 'attached' })
})

test('“Clear everything” takes the saved copy along, also when nothing is entered, and asks before', async () => {
  const { page } = await answered()
  await save(page)
  await press(page, 'Clear everything')
  await page.getByRole('dialog').getByText('The copy saved on this device is deleted, too').waitFor()
  await pressInDialog(page, 'Keep them')
  assert.deepEqual((await onDevice(page)).names, ['guidepost'])

  const later = await anotherVisit(page.context())
  await later.getByText('You have saved answers').waitFor()
  await press(later, 'Clear everything')
  await later.getByRole('dialog').getByText('Delete the answers saved on this device?').waitFor()
  await pressInDialog(later, 'Clear everything')
  await later.getByRole('status').filter({ hasText: 'Everything is cleared.' }).waitFor({ state: 'attached' })
  assert.deepEqual((await onDevice(later)).names, [])
  assert.equal(await later.getByText('You have saved answers').count(), 0)
})

test('“Clear everything” knows of the saved copy, also before what keeps it has come, or when it came only later', async () => {
  const { page } = await answered()
  await save(page)
  for (const end of /** @type {const} */ (['continue', 'abort'])) {
    const context = await browser.newContext({ serviceWorkers: 'block', storageState: await page.context().storageState({ indexedDB: true }) })
    closers.push(() => context.close())
    const later = await context.newPage()
    /** @type {(end: 'continue' | 'abort') => void} */
    let release = () => {}
    const ending = /** @type {Promise<'continue' | 'abort'>} */ (new Promise((resolve) => (release = resolve)))
    await later.route('**/parts/define-keeping-*', (route) => ending.then((end) => route[end]()))
    await later.goto(historyOf(site))
    await ready(later)
    await press(later, 'Clear everything')
    release(end)
    if (end === 'abort') {
      await later.locator('.said').filter({ hasText: 'The saved answers could not be deleted.' }).waitFor()
      await later.unroute('**/parts/define-keeping-*')
      await press(later, 'Clear everything')
    }
    await later.getByRole('dialog').getByText('Delete the answers saved on this device?').waitFor()
    await pressInDialog(later, 'Clear everything')
    await later.locator('.said').filter({ hasText: 'Everything is cleared.' }).waitFor()
    assert.deepEqual((await onDevice(later)).names, [])
  }
})

test('“Clear everything” takes along what is just being saved', async () => {
  const { page } = await answered()
  const { letGo } = await slowly(page)
  await press(page, 'Save my answers')
  await pressInDialog(page, 'Save')
  await page.keyboard.press('Escape')
  await press(page, 'Clear everything')
  await pressInDialog(page, 'Clear everything')
  await page.waitForFunction(() => /** @type {GuidePost} */ (document.querySelector('guide-post')).isBlank)
  await letGo()
  await page.getByRole('status').filter({ hasText: 'Everything is cleared.' }).waitFor({ state: 'attached' })
  // Long enough for what would still be written.
  await page.waitForTimeout(500)
  assert.deepEqual((await onDevice(page)).names, [])
})

test('answers that the edition does not ask that way are left out, and the reader is told', async () => {
  const { page } = await answered({}, { ...PROFILE })
  await page.locator('guide-post').evaluate((element) => {
    const { keeper, notes } = /** @type {import('../../www/element/guide-post.js').GuidePost} */ (element)
    return keeper?.save({ profile: { setting: 'metastatic', of_another_time: 'yes', er: 'a word no more used' }, notes }, '')
  })
  const later = await anotherVisit(page.context())
  await press(later, 'Open my answers')
  await later.locator('.said').filter({ hasText: '2 were left out' }).waitFor()
  await later.getByRole('status').filter({ hasText: '2 were left out' }).waitFor({ state: 'attached' })
  assert.deepEqual(await profileIn(later), { setting: 'metastatic' })
})

test('the element on another page saves nothing, offers nothing and registers nothing', async () => {
  const page = await browser.newPage()
  closers.push(() => page.close())
  await page.route('**/host.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><html lang="en"><title>A clinic</title><script type="module" src="guide-post.js"></script><guide-post edition="historical-2009"></guide-post></html>' }),
  )
  await page.goto(`${site.url}host.html`)
  await ready(page)
  await show(page, { profile: PROFILE, view: 'results' })
  await page.waitForTimeout(500)
  assert.equal(await page.locator('guide-post-save').count(), 0)
  assert.deepEqual(await page.evaluate(async () => [await indexedDB.databases(), (await navigator.serviceWorker.getRegistrations()).length, await caches.keys()]), [[], 0, []])
})

test('axe finds nothing in what is asked, and nothing runs out of a narrow screen', async () => {
  for (const { viewport, colorScheme } of /** @type {const} */ ([{ viewport: PHONE, colorScheme: 'light' }, { viewport: DESKTOP, colorScheme: 'dark' }])) {
    const { page } = await answered({ viewport, colorScheme })
    await page.locator('guide-post-save').getByRole('button').first().click()
    assert.deepEqual(await violations(page, viewport), [], 'the dialog')
    await page.setViewportSize(viewport)
    await page.getByLabel(/^Passphrase/).fill(WORDS)
    await pressInDialog(page, 'Save')
    await page.getByText(/closed with your passphrase/).waitFor()
    const later = await anotherVisit(page.context())
    await later.getByLabel('Your passphrase').fill('another')
    await press(later, 'Open my answers')
    await later.getByText(/did not open them/).waitFor()
    assert.deepEqual(await violations(later, viewport), [], 'the offer')
    await later.setViewportSize({ width: 320, height: 640 })
    await show(later, { textScale: 200 })
    assert.ok((await later.evaluate(() => document.documentElement.scrollWidth)) <= 320)
  }
})

test('saving is offered from when the host page says so, and no longer than that; what is saved stays, and is not called saved meanwhile', async () => {
  const unasked = async (/** @type {Page} */ page) => {
    await page.route(historyOf(site), async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: (await response.text()).replace(/ persist(?=>)/, '') })
    })
  }
  const { page, complaints, close } = await opened(browser, historyOf(site), {}, 'guide-post-start', unasked)
  closers.push(close)
  const guide = page.locator('guide-post')
  await show(page, { profile: PROFILE, view: 'results' })
  assert.deepEqual([await guide.getAttribute('persist'), await page.locator('guide-post-save').count()], [null, 0])
  await guide.evaluate((element) => element.setAttribute('persist', ''))
  await save(page)
  const isUnsaved = () => guide.evaluate((element) => /** @type {GuidePost} */ (element).isUnsaved)
  assert.equal(await isUnsaved(), false)

  await guide.evaluate((element) => element.removeAttribute('persist'))
  await page.locator('guide-post-save').waitFor({ state: 'detached' })
  assert.equal(await isUnsaved(), true, 'nobody could open them again')
  assert.match((await onDevice(page)).copy, /metastatic/)
  await guide.evaluate((element) => Object.assign(element, { persist: true }))
  await page.getByRole('button', { name: 'Saved on this device' }).waitFor()
  assert.equal(await isUnsaved(), false)

  await guide.evaluate((element) => element.removeAttribute('persist'))
  await press(page, 'Clear everything')
  await pressInDialog(page, 'Clear everything')
  await page.locator('guide-post-start').waitFor()
  assert.deepEqual((await onDevice(page)).copy, '', 'clearing takes along what was saved before')
  assert.deepEqual(complaints, [])
})

test('whoever wants another passphrase is where it is typed', async () => {
  const { page } = await answered()
  await save(page, WORDS)
  await press(page, 'Saved on this device')
  await page.getByRole('dialog').getByRole('button', { name: 'Use another one, or none' }).press('Enter')
  await page.getByLabel(/^Passphrase/).waitFor()
  await page.evaluate(() => new Promise(requestAnimationFrame))
  assert.equal((await focused(page)).tag, 'input')
})
