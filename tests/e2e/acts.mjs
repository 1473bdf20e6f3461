/** What is done on a page to bring it to a state: cards unfolded, options picked, answers saved. Whatever the language. */

/** @import { Locator, Page } from 'playwright-core' */
/** @import { GuidePost } from '../../www/element/guide-post.js' */
/** @import { GuidePostOption } from '../../www/element/options/option.js' */

/** An option with benefits, harms, survival, an approval and an explained word; another one; and one that fits everybody. */
export const OPTIONS = ['trastuzumab-deruxtecan', 'capecitabine', 'comfort-care']

/**
 * Opens the first few of what is folded and in sight.
 *
 * @param {Locator} summaries
 * @param {number} count
 */
export async function unfold(summaries, count) {
  await summaries.first().waitFor()
  let opened = 0
  for (const summary of await summaries.all()) {
    if (opened === count) return
    if (!(await summary.isVisible())) continue
    await summary.click()
    opened += 1
  }
}

/**
 * The card of an option, with all that it stands in opened.
 *
 * @param {Page} page
 * @param {string} [option]
 */
async function cardOf(page, option = OPTIONS[0]) {
  const cards = page.locator('guide-post-option')
  await cards.first().waitFor()
  // The view grows, before and behind a card: it may come later than the first ones, and its place among them changes.
  const mark = () =>
    cards.evaluateAll((all, id) => {
      for (const card of all) card.toggleAttribute('data-sought', /** @type {GuidePostOption} */ (card).option?.id === id)
      return all.some((card) => card.hasAttribute('data-sought'))
    }, option)
  const latest = Date.now() + 30_000
  while (!(await mark())) {
    if (Date.now() > latest) throw new Error(`no card of ${option}`)
    await page.waitForTimeout(50)
  }
  const card = page.locator('guide-post-option[data-sought]')
  await card.evaluate((element) => element.closest('details')?.setAttribute('open', ''))
  return card
}

/** The first card that is in sight, with its reasons, sources and what would change it. @param {Page} page */
export async function openFirst(page) {
  const card = page.locator('guide-post-option:visible').first()
  await unfold(card.locator('article > details > summary'), 2)
  await card.locator('.statement').first().waitFor()
}

/** @param {Page} page */
export async function openCard(page) {
  const card = await cardOf(page)
  await unfold(card.locator('article > details > summary'), 2)
  await card.locator('.statement').first().waitFor()
}

/** @param {Page} page */
export async function openMap(page) {
  const map = (await cardOf(page)).locator('guide-post-map')
  await map.locator('summary').first().click()
  await map.locator('.goal').waitFor()
  await map.locator('[data-state=open] button.box').first().press('Enter')
  await map.locator('guide-post-question').waitFor()
}

/** @param {Page} page */
export async function openFigures(page) {
  const card = await cardOf(page)
  await card.locator('article > details > summary').first().click()
  const figures = card.locator('guide-post-figures')
  const study = figures.locator('.trial', { hasText: 'DESTINY-Breast03' })
  await study.locator('> summary').click()
  await study.locator('.survival button').click()
  await unfold(study.locator('.twin > summary'), 2)
}

/** @param {Page} page */
export async function openTerm(page) {
  const card = await cardOf(page)
  await card.locator('.term').first().click()
  await card.locator('.explained', { hasText: /\w/ }).waitFor()
}

/** @param {Page} page @param {number} count */
export async function pick(page, count) {
  for (const option of OPTIONS.slice(0, count)) await (await cardOf(page, option)).locator('button.compare').click()
  await page.locator('guide-post-compare summary').first().click()
}

/** @param {Page} page @param {number} count */
export async function compare(page, count) {
  await pick(page, count)
  await page.locator('guide-post-compare button.show').click()
  await page.locator('guide-post-compare table').waitFor()
}

/** Goes on from screen to screen without an answer, then looks at what was passed over. @param {Page} page @param {number} count */
export async function passOver(page, count) {
  const on = page.locator('guide-post-ask .steps').getByRole('button', { name: /\p{L}/u }).first()
  const isOver = () => page.locator('guide-post').evaluate((element) => /** @type {GuidePost} */ (element).walk.here?.length === 0)
  await on.waitFor()
  for (let screens = 0; screens < count && !(await isOver()); screens += 1) await on.click()
  await unfold(page.locator('guide-post-ask .passed > summary'), 1)
  // What was said on the way is over.
  await page.locator('guide-post').evaluate((element) => void (/** @type {GuidePost} */ (element).status = ''))
}

/** Goes to the screen of a question. @param {Page} page @param {string} fact */
export async function askAgain(page, fact) {
  await page.locator('guide-post').evaluate((element, fact) => /** @type {GuidePost} */ (element).walk.again(fact), fact)
  await page.locator('guide-post').evaluate((element) => void (/** @type {GuidePost} */ (element).status = ''))
}

/** A number known roughly, and a choice that could be more than one. @param {Page} page */
export async function roughly(page) {
  for (const button of (await page.locator('guide-post-question button.quiet').all()).slice(0, 3)) await button.click()
}

/** @param {Page} page */
export async function askToSave(page) {
  await page.locator('guide-post-save > button').click()
  await page.locator('guide-post-save dialog[open]').waitFor()
}

/** @param {Page} page */
export async function save(page) {
  await askToSave(page)
  await page.locator('guide-post-save dialog button.main').click()
  await page.locator('guide-post-save dialog form').waitFor({ state: 'detached' })
}

/**
 * Comes back after answers were saved on the device.
 *
 * @param {Page} page
 * @param {string} passphrase
 */
export async function comeBack(page, passphrase = '') {
  await page.waitForFunction(() => /** @type {GuidePost | null} */ (document.querySelector('guide-post'))?.keeper)
  await page.locator('guide-post').evaluate((element, passphrase) => {
    const { keeper, notes } = /** @type {GuidePost} */ (element)
    return keeper?.save({ profile: { setting: 'metastatic' }, notes }, passphrase)
  }, passphrase)
  await page.reload()
  await page.locator('guide-post-return .panel').waitFor()
}

/** @param {Page} page */
export async function wrongPassphrase(page) {
  await comeBack(page, 'four green doors open')
  await page.locator('#passphrase').fill('another')
  await page.locator('guide-post-return button.main').click()
  await page.locator('guide-post-return #hint', { hasText: /\w/ }).waitFor()
}

/** Another copy lies there than the one that this page would replace. @param {Page} page */
export async function conflict(page) {
  await comeBack(page)
  await page.locator('guide-post').evaluate((element) => Object.assign(element, { profile: { setting: 'early' } }))
  await save(page)
}

/** The file on the bones, with a slip in it. @param {Page} page */
export async function workshop(page) {
  const file = page.locator('guide-post-workshop nav').getByRole('button', { name: /^\d+-bone/ })
  for (const summary of await page.locator('guide-post-workshop nav summary').all()) if (!(await file.first().isVisible())) await summary.click()
  await file.first().click()
  const text = page.locator('guide-post-editor textarea')
  await text.fill((await text.inputValue()).replace('metastases include', 'metastasis include'))
}
