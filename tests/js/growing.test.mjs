/** A long view of cards grows into the page: what is in sight first, nothing twice, and in the end all of it. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Growing } from '../../www/element/growing.js'

/** @import { LitElement } from 'lit' */

const IN_SIGHT = Array.from({ length: 10 }, (_, place) => `open ${place}`)
const FOLDED = Array.from({ length: 40 }, (_, place) => `folded ${place}`)

/** A view with two rows of cards, and what stood on it after each rendering. */
function viewOfCards() {
  /** @type {string[][]} */
  const shown = []
  const view = {
    addController() {},
    requestUpdate() {
      growing.hostUpdate()
      growing.begin(IN_SIGHT.length)
      shown.push([...growing.take(FOLDED, true), ...growing.take(IN_SIGHT, false)])
      growing.hostUpdated()
    },
  }
  const growing = new Growing(/** @type {LitElement} */ (/** @type {unknown} */ (view)))
  return { view, growing, shown }
}

test('the first cards are some of those in sight, and each pause brings more until all are there', async () => {
  const { view, growing, shown } = viewOfCards()
  view.requestUpdate()
  assert.ok(shown[0].length > 0 && shown[0].length < IN_SIGHT.length && shown[0].every((card) => IN_SIGHT.includes(card)))
  await growing.whole
  assert.deepEqual(new Set(shown.at(-1)), new Set([...FOLDED, ...IN_SIGHT]))
  shown.reduce((before, after) => (assert.ok(before.every((card) => after.includes(card)), 'none goes again'), after))
  const { length } = shown
  await new Promise((resolve) => setTimeout(resolve, 20))
  assert.equal(shown.length, length, 'and then it rests')
})

test('what is printed is whole at once', () => {
  const { view, growing, shown } = viewOfCards()
  view.requestUpdate()
  growing.handleEvent()
  assert.equal(shown.at(-1)?.length, IN_SIGHT.length + FOLDED.length)
})
