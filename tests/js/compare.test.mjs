/** Fear: one option is told with its good sides only, or the reader loses what was picked. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nothing } from 'lit'
import { catalogOf } from '../../www/element/catalog.js'
import { rows } from '../../www/element/options/compare-table.js'
import { MOST_PICKS, toggled } from '../../www/element/options/picks.js'
import { sessionOf } from '../../www/element/session.js'
import { open } from '../../www/guide/open.js'
import { loadPageText } from '../../www/guide/text.js'

const guide = await open({ edition: 'current-2026' })
const text = await loadPageText('current-2026', 'en')
await text.complete()
const session = sessionOf({ guide, text, profile: { setting: 'metastatic' }, topic: '', level: 2, isProfessional: false }, null)

test('a pick is put on once and taken off again, and there are never more than fit', () => {
  assert.deepEqual(toggled(toggled([], 'a'), 'b'), ['a', 'b'])
  assert.deepEqual(toggled(['a', 'b'], 'a'), ['b'])
  const full = ['a', 'b', 'c']
  assert.equal(full.length, MOST_PICKS)
  assert.deepEqual(toggled(full, 'd'), full)
  assert.deepEqual(toggled(full, 'c'), ['a', 'b'])
})

test('whatever the guideline has of an option is in its column: every caution and every rule against it', () => {
  const options = session.advice?.options ?? []
  assert.ok(options.length > 100)
  const studies = { opened: [], open: () => {} }
  for (const advice of options) {
    const cells = new Map(rows([advice], session, studies).map(({ title, cells: [cell] }) => [title, cell]))
    const isThere = (/** @type {string} */ title) => cells.get(title) !== nothing
    assert.equal(isThere('compare-watch'), advice.warnings.length > 0, advice.id)
    const against = advice.rules.filter((rule) => catalogOf(guide).rule(rule).kind === 'avoid')
    assert.equal(isThere('compare-against'), against.length > 0 && advice.standing !== 'does-not-fit', advice.id)
    assert.equal(isThere('compare-open'), advice.depends_on.length + advice.check_first.length > 0, advice.id)
    assert.ok(isThere('compare-stands') && isThere('option-what'), advice.id)
  }
  assert.deepEqual([...text.missing], [])
})

test('good and bad are asked alike, whatever the option', () => {
  const [one, other] = session.advice?.options ?? []
  const studies = { opened: [], open: () => {} }
  const titles = rows([one, other], session, studies).map(({ title }) => title)
  for (const title of ['option-reasons', 'compare-against', 'compare-watch', 'option-living']) assert.ok(titles.includes(title))
  for (const { title, cells } of rows([one, other], session, studies)) assert.equal(cells.length, 2, title)
})
