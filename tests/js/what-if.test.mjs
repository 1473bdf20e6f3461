import assert from 'node:assert/strict'
import { test } from 'node:test'
import { GuidepostError, open } from '../../www/guide/open.js'

/** @import { Profile } from '../../www/guide/shapes.js' */

const EDITION = 'historical-2009'
const PROFILE = { setting: 'metastatic', metastases: { bone: false, lung: true } }

/**
 * The profile after a change: other facts, other members.
 *
 * @param {Profile} profile
 * @param {Profile} change
 */
function changed(profile, change) {
  const isSet = (/** @type {unknown} */ value) => typeof value === 'object' && value !== null && Object.values(value).every((each) => typeof each === 'boolean')
  const answers = Object.entries(change).map(([fact, value]) => [fact, isSet(value) ? { .../** @type {object} */ (profile[fact]), .../** @type {object} */ (value) } : value])
  return { ...profile, ...Object.fromEntries(answers) }
}

test('a change does what is said', async () => {
  const guide = await open({ edition: EDITION })
  const standing = (/** @type {Profile} */ profile, /** @type {string} */ id) => guide.advise(profile).options.find((option) => option.id === id)?.standing
  let tried = 0
  for (const { id, standing: now } of guide.advise(PROFILE).options) {
    const { in: into, out } = guide.whatIf(PROFILE, id)
    assert.ok(into.length <= 5 && out.length <= 5)
    if (now === 'fits') assert.deepEqual(into, [])
    if (now === 'avoid' || now === 'does-not-fit') assert.deepEqual(out, [])
    for (const change of into) assert.equal(standing(changed(PROFILE, change), id), 'fits', `${id}: ${JSON.stringify(change)}`)
    for (const change of out) assert.match(standing(changed(PROFILE, change), id) ?? '', /^(avoid|does-not-fit)$/, `${id}: ${JSON.stringify(change)}`)
    tried += into.length + out.length
  }
  assert.ok(tried > 50)
})

test('a member of a set is changed, not the set', async () => {
  const guide = await open({ edition: EDITION })
  const { in: into } = guide.whatIf(PROFILE, 'bisphosphonate')
  assert.deepEqual(into[0], { metastases: { bone: true } })
})

test('outside the scope, what would bring an option in brings the patient into scope', async () => {
  const guide = await open({ edition: EDITION })
  const outside = { setting: 'operable_3c', inflammatory: false }
  assert.equal(guide.advise(outside).scope, 'outside')
  const { id } = guide.options.options[0]
  const { in: into, out } = guide.whatIf(outside, id)
  assert.deepEqual(out, [])
  for (const change of into) assert.notEqual(guide.advise(changed(outside, change)).scope, 'outside')
})

test('the same question gets the same answer, in objects that are the caller’s own', async () => {
  const guide = await open({ edition: EDITION })
  const first = guide.whatIf(PROFILE, 'bisphosphonate')
  const expected = JSON.stringify(first)
  first.in.length = 0
  assert.equal(JSON.stringify(guide.whatIf(PROFILE, 'bisphosphonate')), expected)
})

test('an option that is not there is refused with the nearest name, beside what is wrong with the profile', async () => {
  const guide = await open({ edition: EDITION })
  const codes = (/** @type {Profile} */ profile) => {
    try {
      guide.whatIf(profile, 'bisphosphonat')
    } catch (error) {
      assert.ok(error instanceof GuidepostError)
      assert.equal(error.problems.at(-1)?.nearest, 'bisphosphonate')
      assert.ok((error.problems.at(-1)?.allowed ?? []).includes('bisphosphonate'))
      return error.problems.map(({ code }) => code)
    }
    throw new assert.AssertionError({ message: 'the call was not refused' })
  }
  assert.deepEqual(codes({}), ['F017'])
  assert.deepEqual(codes({ er: 'positiv' }), ['F008', 'F017'])
})
