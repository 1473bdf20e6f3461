/** Fear: a picture shows another number than the words beside it, or a number turns up that was not asked for. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { editions } from '../../dist/modules/editions.js'
import { figured, figureIds } from '../../www/build/figures.js'
import { bothSides, finding } from '../../www/element/options/rate.js'
import { figuredOptions, figuresOf, loadFigures } from '../../www/guide/figures.js'
import { loadPageText } from '../../www/guide/text.js'
import { marksOf } from '../../www/pictures/icon-array.js'

const EDITION = 'current-2026'
const { figures, text } = await loadFigures(EDITION, 'en')
const page = await loadPageText(EDITION, 'en')
await page.complete()
const words = { page, figures: text }
const rates = figures.trials.flatMap((trial) => trial.rates.map((rate) => ({ trial, rate })))

test('every picture fills exactly its number, from one corner', () => {
  assert.ok(rates.length > 100)
  for (const { trial, rate } of rates) {
    for (const value of rate.values) {
      const marks = marksOf(value, rate.of)
      const where = `${trial.id} ${rate.outcome}`
      assert.equal(marks.length, rate.of, where)
      assert.equal(marks.filter(({ has }) => has).length, value.count, where)
      assert.equal(marks.findIndex(({ has }) => !has), value.count === rate.of ? -1 : value.count, where)
      const [low, high] = value.range ?? [value.count, value.count]
      assert.equal(marks.filter(({ isInRange }) => isInRange).length, high - low, where)
      assert.equal(new Set(marks.map(({ x, y }) => `${x} ${y}`)).size, rate.of, where)
    }
  }
})

test('the arms of a rate are drawn in one size, and the words say the same numbers', () => {
  for (const { trial, rate } of rates) {
    const title = numbersIn(finding(rate, words))
    for (const value of rate.values) {
      const where = `${trial.id} ${rate.outcome}`
      const [have, others] = bothSides(value, rate, words).map(numbersIn)
      assert.deepEqual(have.slice(0, 2), [value.count, rate.of], where)
      assert.deepEqual(others.slice(0, 2), [rate.of - value.count, rate.of], where)
      assert.ok(title.includes(value.count), where)
    }
  }
  assert.deepEqual([...words.page.missing, ...words.figures.missing], [])
})

/** @param {string} said */
function numbersIn(said) {
  return [...said.matchAll(/\d[\d,]*/g)].map(([digits]) => Number(digits.replaceAll(',', '')))
}

test('what is published to the tenth is drawn to the nearest person', () => {
  const [rate] = rates.filter(({ trial, rate }) => trial.id === 'monaleesa-2' && rate.kind === 'benefit').map(({ rate }) => rate)
  assert.deepEqual(rate.values.map(({ published, count }) => [published, count]), [['54.7 %', 55], ['35.9 %', 36]])
  assert.equal(finding(rate, words), 'No growth of the cancer, after 24\u00a0months: 55 of 100, against 36 of 100.')
})

test('a card holds only what speaks of its option, and the catalog knows which have any', () => {
  const { trials } = figuresOf(figures, 'cdk46-rechallenge')
  assert.deepEqual(trials.map(({ id }) => id).sort(), ['maintain', 'postmonarch'])
  assert.ok(trials.flatMap((trial) => trial.rates).every(({ options }) => options.includes('cdk46-rechallenge')))
  assert.deepEqual([...figuredOptions(EDITION)].sort(), figured(figures))
  for (const option of figuredOptions(EDITION)) {
    const { trials: found, approvals } = figuresOf(figures, option)
    assert.ok(found.length + approvals.length > 0, option)
  }
  assert.equal(figuredOptions('historical-2009').size, 0)
})

test('an option without figures has an empty answer', () => {
  assert.deepEqual(figuresOf(figures, 'clinical-trial'), { trials: [], approvals: [] })
})

test('every word that the figures need is brought with them, and not with the page', async () => {
  const { required } = figureIds(figures)
  assert.ok(required.size > 200)
  assert.deepEqual([...required].filter((id) => !text.has(id)), [])
  const page = await loadPageText(EDITION, 'en')
  assert.deepEqual([...required].filter((id) => page.has(id)), [])
  assert.deepEqual(Object.keys(editions[EDITION].figureTexts), Object.keys(editions[EDITION].texts))
})

test('a paper with a note has its note among the words of the page', () => {
  const noted = figures.citations.filter(({ note }) => note !== '')
  assert.ok(noted.length > 0)
  assert.deepEqual(noted.filter(({ id }) => !words.page.has(`citation-${id}`)), [])
})
