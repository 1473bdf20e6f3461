/** A language that is not there yet: every message longer by two fifths, with accents, in brackets, also from right to left. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { stage } from './page.mjs'
import { NOTES, STATES, reached } from './states.mjs'

/** @import { Page } from 'playwright-core' */
/** @import { GuidePost } from '../../www/element/guide-post.js' */

const { site, browser } = await stage()

/** States whose words are all messages of the page and of the guideline: figures and explained words bring words of their own. */
const NAMES = ['start', 'start-saved', 'screen', 'screen-of-a-panel', 'screens-over', 'signs', 'sign-raised', 'questions', 'quantities', 'nothing-answered', 'option-open', 'map', 'picked', 'compare-two', 'flag', 'outside', 'clash', 'browse-clinician', 'values', 'team', 'summary', 'sources', 'changes', 'save', 'save-conflict', 'clear', 'overdue', 'run-out', 'history-options']

/** What stands in no language: the name, languages in their own words, papers, codes, and what the reader wrote. */
const NO_MESSAGES = '.brand b, [lang]:not(guide-post, .page), .citations, section.sources, .ids, code, pre, cite, textarea, guide-post-figures, guide-post-glossary, guide-post-words dl, .explained'

/** @param {Page} page */
async function lengthen(page) {
  await page.locator('guide-post').evaluate(async (element) => {
    const guidePost = /** @type {GuidePost} */ (element)
    const { text } = guidePost
    if (text === null) throw new Error('the words are not loaded')
    const accented = (/** @type {string} */ said) => said.replaceAll(/[aeiouAEIOU]/g, (vowel) => `${vowel}\u0301`.normalize())
    // What is added has no bracket of a message within, so that each one that is opened is closed.
    const more = (/** @type {string} */ said) => said.replaceAll(/[⟦⟧]/g, '').slice(0, Math.ceil(said.length * 0.4))
    const longer = (/** @type {string} */ said) => `⟦${accented(`${said} ${more(said)}`)}⟧`
    guidePost.text = { ...text, say: (id, params) => longer(text.say(id, params)) }
    await guidePost.updateComplete
  })
  await page.locator('guide-post').getByText('⟦').first().waitFor()
}

/**
 * What can be seen outside of brackets and has letters: words that do not come from the messages.
 *
 * @param {Page} page
 */
function unbracketed(page) {
  return page.evaluate(({ noMessages, own }) => {
    /** @param {Node} node @returns {string} */
    const textIn = (node) => {
      if (node instanceof Text) return node.data
      if (!(node instanceof Element) || node.matches(noMessages) || node.localName === 'style' || !node.checkVisibility()) return ''
      return [...(node.shadowRoot ?? node).childNodes].map(textIn).join(' ')
    }
    let text = textIn(/** @type {Element} */ (document.querySelector('guide-post')))
    for (let before = ''; before !== text; ) {
      before = text
      text = text.replaceAll(/⟦[^⟦⟧]*⟧/g, ' ')
    }
    // Statements have codes; the browser itself says dates, and "and" in a list; of some messages only the first sentence is shown.
    const left = text.replaceAll(/\b[a-z][a-z\d]*:[\w-]+|\w+ \d+, \d{4}/gi, ' ').split(/\s{2,}|\n/)
    return left.map((words) => words.trim().replace(/^, /, '')).filter((words) => /^[^⟦].*\p{L}/u.test(words) && !['and', 'or', ...own].includes(words))
  }, { noMessages: NO_MESSAGES, own: [NOTES.words, ...NOTES.edits.own] })
}

/**
 * Controls and cells whose words are wider than they are, or that stand outside of the page.
 *
 * @param {Page} page
 */
function cut(page) {
  return page.evaluate(() => {
    /** @type {string[]} */
    const found = []
    const walk = (/** @type {Document | ShadowRoot} */ root) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) walk(element.shadowRoot)
        if (!element.matches('button, label, summary, th, td, legend') || element.closest('.scroll, .hidden, thead') || !element.checkVisibility()) continue
        const { left, right } = element.getBoundingClientRect()
        if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0) found.push(`${element.localName}.${element.className} is cut: ${element.textContent?.trim().slice(0, 60)}`)
        if (left < -1 || right > innerWidth + 1) found.push(`${element.localName}.${element.className} is outside: ${element.textContent?.trim().slice(0, 60)}`)
      }
    }
    walk(document)
    return found
  })
}

describe('in longer words, and from right to left, nothing is cut, nothing runs out of 320 px, no word stays as it was', { concurrency: 2 }, () => {
  for (const name of NAMES) {
    test(name, async () => {
      const state = STATES.find((state) => state.name === name)
      assert.ok(state)
      const { page, close } = await reached(browser, site.url, { ...state, isWhole: true }, 'en', { viewport: { width: 320, height: 800 } })
      await lengthen(page)
      assert.deepEqual(await unbracketed(page), [])
      for (const direction of ['ltr', 'rtl']) {
        await page.evaluate((direction) => (document.documentElement.dir = direction), direction)
        for (const width of [320, 1280]) {
          await page.setViewportSize({ width, height: 800 })
          const scrolled = await page.evaluate(() => document.documentElement.scrollWidth)
          assert.ok(scrolled <= width, `${direction}: ${scrolled} px of ${width}`)
          assert.deepEqual(await cut(page), [], `${direction}, ${width} px`)
        }
      }
      await close()
    })
  }
})
