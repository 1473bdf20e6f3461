/** Fear: a colour is made a little nicer, and somebody no longer sees a border, the focus, or a mark. */

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'

const TOKENS = readFileSync(new URL('../../www/element/styles/tokens.js', import.meta.url), 'utf8')

/** The colours of a theme by name. @param {string} theme */
function coloursOf(theme) {
  const block = new RegExp(`const ${theme} = css\`([^\`]*)\``).exec(TOKENS)?.[1] ?? ''
  return new Map([...block.matchAll(/--([\w-]+):[^;]*(#[0-9a-f]{6})/g)].map(([, name, colour]) => /** @type {const} */ ([name, colour])))
}

/** How bright a colour is, as WCAG reckons. @param {string} colour */
function luminance(colour) {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** @param {string} one @param {string} other */
function contrast(one, other) {
  const [dark, bright] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (bright + 0.05) / (dark + 0.05)
}

for (const theme of ['light', 'dark']) {
  test(`edges, focus and marks stand out three to one, and words on soft grounds seven to one: ${theme}`, () => {
    const colours = coloursOf(theme)
    /** @param {string} name */
    const colour = (name) => colours.get(name) ?? assert.fail(`no --${name}`)
    for (const ground of ['paper', 'surface']) {
      for (const mark of ['edge', 'focus', 'accent', 'fits', 'depends', 'avoid', 'none', 'flag']) {
        assert.ok(contrast(colour(mark), colour(ground)) >= 3, `--${mark} on --${ground}: ${contrast(colour(mark), colour(ground))}`)
      }
      for (const word of ['ink', 'ink-soft']) assert.ok(contrast(colour(word), colour(ground)) >= 7, `--${word} on --${ground}`)
    }
    for (const standing of ['fits', 'depends', 'avoid', 'none', 'flag']) {
      const soft = contrast(colour(standing), colour(`${standing}-soft`))
      assert.ok(soft >= 4.5, `--${standing} on its ground: ${soft}`)
      assert.ok(contrast(colour('ink'), colour(`${standing}-soft`)) >= 7, `--ink on --${standing}-soft`)
    }
  })
}

test('black on white is twenty-one to one, and a colour on itself one to one', () => {
  assert.equal(Math.round(contrast('#000000', '#ffffff')), 21)
  assert.equal(contrast('#0c4a52', '#0c4a52'), 1)
})
