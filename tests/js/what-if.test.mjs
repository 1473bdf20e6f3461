import assert from 'node:assert/strict'
import { test } from 'node:test'
import { spans, together } from '../../www/element/options/together.js'
import { GuidepostError, open } from '../../www/guide/open.js'

/** @import { Answer, Fact, Profile, Range } from '../../www/guide/shapes.js' */
/** @import { Line } from '../../www/element/options/together.js' */

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

/**
 * Every choice of answers that a line stands for.
 *
 * @param {Line} line
 * @returns {Profile[]}
 */
function changesOf(line) {
  return Object.entries(line).reduce((found, [id, answers]) => found.flatMap((change) => answers.map((answer) => ({ ...change, [id]: answer }))), [/** @type {Profile} */ ({})])
}

/**
 * Changes, whatever the order of their facts.
 *
 * @param {Profile[]} changes
 */
const named = (changes) => changes.map((change) => JSON.stringify(Object.entries(change).sort())).sort()

test('changes are read together, and none is lost, added or told twice', async () => {
  let [changes, lines] = [0, 0]
  for (const edition of ['current-2026', EDITION]) {
    const guide = await open({ edition })
    for (const profile of /** @type {Profile[]} */ ([PROFILE, { setting: 'metastatic' }, {}])) {
      for (const { id } of guide.options.options) {
        for (const found of Object.values(guide.whatIf(profile, id))) {
          const told = together(found)
          assert.deepEqual(named(told.flatMap(changesOf)), named(found), id)
          for (const [place, line] of told.entries()) {
            const rest = told.slice(place + 1)
            const isSplit = rest.some((other) => together([...changesOf(line), ...changesOf(other)]).length === 1)
            assert.ok(!isSplit, `${id}: two lines could be one`)
          }
          changes += found.length
          lines += told.length
        }
      }
    }
  }
  assert.ok(lines < 0.7 * changes, `${lines} lines of ${changes} changes`)
})

test('ranges that follow on one another are one, and hold the same numbers', () => {
  const fact = /** @type {Fact} */ ({ id: 'age', kind: 'quantity', range: [18, 110], step: 1 })
  assert.deepEqual(spans(fact, [{ min: 75, max: 110 }, { min: 60, max: 64 }, { min: 65, max: 74 }]), [{ min: 60 }])
  assert.deepEqual(spans(fact, [18, 20, { min: 21, max: 30 }]), [18, { min: 20, max: 30 }])
  assert.deepEqual(spans(fact, [{ min: 18, max: 110 }, 'never']), [{ min: 18, max: 110 }, 'never'])
  assert.deepEqual(spans({ ...fact, range: [3, 20], step: 0.1 }, [{ min: 3, max: 7.9 }, { min: 8, max: 9 }, { min: 9.2, max: 20 }]), [{ max: 9 }, { min: 9.2 }])
  const numbers = Array.from({ length: 93 }, (_, place) => 18 + place)
  /** @param {Answer[]} answers */
  const held = (answers) => numbers.filter((number) => answers.some((answer) => (typeof answer === 'object' ? (/** @type {Range} */ (answer).min ?? 18) <= number && number <= (/** @type {Range} */ (answer).max ?? 110) : answer === number)))
  for (let at = 0; at < 90; at += 1) {
    const answers = [{ min: 18 + at, max: Math.min(110, 20 + 2 * at) }, 40, { min: 50, max: 59 }]
    assert.deepEqual(held(spans(fact, answers)), held(answers))
  }
})
