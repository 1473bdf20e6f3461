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
