import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sourceOf, withAnswer, withMember } from '../../www/element/questions/answers.js'
import { dayInWords } from '../../www/element/dates.js'
import { ageOf } from '../../www/element/edition.js'
import { nearestScale, nextScale } from '../../www/element/text-scale.js'

/** @import { Fact } from '../../www/guide/shapes.js' */

/** @type {Fact} */
const receptor = { id: 'receptor', kind: 'choice', values: ['high', 'low'], topic: 'tumour', derived: false, used: true }
/** @type {Fact} */
const places = { id: 'places', kind: 'set', members: ['here', 'there'], topic: 'spread', derived: false, used: true }

test('an answer is known until it is taken back, and leaves nothing behind', () => {
  const known = withAnswer({}, receptor, 'high', 'told')
  assert.deepEqual(known, { receptor: 'high', sources: { receptor: 'told' } })
  assert.equal(sourceOf(known, receptor), 'told')
  assert.deepEqual(withAnswer(known, receptor, undefined, 'told'), {})
})

test('what stands in a report carries no source, since it counts as confirmed', () => {
  assert.deepEqual(withAnswer({}, receptor, 'high', 'report'), { receptor: 'high' })
  assert.equal(sourceOf({ receptor: 'high' }, receptor), 'report')
})

test('each known member of a set has its source, and unknown is absent', () => {
  const one = withAnswer({}, places, withMember(undefined, 'here', false), 'unsure')
  assert.deepEqual(one, { places: { here: false }, sources: { 'places.here': 'unsure' } })
  const two = withAnswer(one, places, withMember({ here: false }, 'there', true), 'unsure')
  assert.deepEqual(two, { places: { here: false, there: true }, sources: { 'places.here': 'unsure', 'places.there': 'unsure' } })
  assert.deepEqual(withAnswer(two, places, withMember({ here: false }, 'here', undefined), 'unsure'), {})
})

test('other answers keep their sources', () => {
  const both = withAnswer(withAnswer({}, receptor, 'low', 'told'), places, { here: true }, 'unsure')
  assert.deepEqual(withAnswer(both, places, undefined, 'report'), { receptor: 'low', sources: { receptor: 'told' } })
})

test('an edition is out of date the day after the one it names', () => {
  const about = { review_by: '2027-11-25', expires: '2028-01-01' }
  assert.equal(ageOf(about, '2027-11-25'), 'current')
  assert.equal(ageOf(about, '2027-11-26'), 'review-due')
  assert.equal(ageOf(about, '2028-01-02'), 'expired')
  assert.equal(ageOf({ review_by: '', expires: '' }, '2099-01-01'), 'current')
  assert.equal(dayInWords('2027-11-25', 'en'), 'November 25, 2027')
})

test('text grows and shrinks in steps, and stays within them', () => {
  assert.deepEqual([90, 130, 1000, NaN].map(nearestScale), [100, 125, 200, 100])
  assert.deepEqual([nextScale(100, -1), nextScale(100, 1), nextScale(200, 1)], [100, 125, 200])
})
