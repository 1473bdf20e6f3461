/** The packed path says the same as the advice: how each option stands, and what is open. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { GuidepostError, open } from '../../www/guide/open.js'

/** @type {import('../../www/guide/shapes.js').Profile[]} */
const PROFILES = [
  {},
  { setting: 'metastatic' },
  { setting: 'metastatic', er: 'positive', menopause: 'postmenopausal', lines_advanced: 0 },
  { setting: 'metastatic', metastases: { bone: true, brain: false }, bone_metastases_painful: true, sources: { setting: 'told' } },
  { months_since_adjuvant_endocrine: 'never', setting: 'metastatic', menopause: 'postmenopausal', her2: 'zero' },
  { months_since_adjuvant_endocrine: 12, er: 'low', metastases: { bone: true }, age: 61 },
  { setting: 'inoperable_3c', neoadjuvant_response: 'good_partial', pr: 'positive' },
]

test('packed answers agree with the advice, line for line', async () => {
  const guide = await open({ edition: 'historical-2009' })
  for (const profile of PROFILES) {
    const answer = guide.answer(profile)
    assert.ok(answer, JSON.stringify(profile))
    const options = new Map(guide.advise(profile).options.map((option) => [option.id, option]))
    guide.options.options.forEach(({ id }, place) => {
      const { standing, depends_on, check_first } = /** @type {any} */ (options.get(id))
      assert.deepEqual([answer.standing(place), answer.dependsOn(place), answer.checkFirst(place)], [standing, depends_on, check_first], id)
    })
  }
})

test('what the packed path does not know goes to the advice', async () => {
  const guide = await open({ edition: 'historical-2009' })
  assert.equal(guide.answer({ setting: { one_of: ['metastatic', 'stage_3b'] } }), null)
  assert.equal(guide.answer({ setting: 'early', inflammatory: false }), null)
  assert.throws(() => guide.answer({ age: 61.5 }), GuidepostError)
  assert.throws(() => guide.answer({ nonsense: true }), GuidepostError)
  assert.throws(() => guide.answer({ sex: 'male', menopause: 'postmenopausal' }), GuidepostError)
})

test('every number of a fact is packed, also where its steps are no whole numbers', async () => {
  const guide = await open({ edition: 'current-2026' })
  const fact = guide.facts.facts.find(({ step }) => step === 0.1)
  assert.ok(fact?.range)
  const [least, greatest] = fact.range
  const numbers = Array.from({ length: (greatest - least) * 10 + 1 }, (_, place) => (least * 10 + place) / 10)
  assert.deepEqual(numbers.filter((number) => guide.answer({ [fact.id]: number }) === null), [])
  for (const odd of [numbers[1] + 0.05, numbers[0] - 0.1, numbers[1] * 1.000000000001]) assert.throws(() => guide.answer({ [fact.id]: odd }), GuidepostError, `${odd}`)
})

test('answers in an object that is no plain one do not pass for none', async () => {
  const guide = await open({ edition: 'historical-2009' })
  /** @type {any[]} */
  const odd = [new Map([['er', 'positive']]), Object.create({ er: 'positive' }), [], { metastases: new Set(['bone']) }, { metastases: [] }, { metastases: new Date(0) }]
  for (const profile of odd) {
    assert.throws(() => guide.advise(profile), GuidepostError)
    assert.throws(() => guide.answer(profile), GuidepostError)
  }
})
