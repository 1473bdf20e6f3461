/** Which questions stand on the next screen, on the real edition: whatever is answered and whatever is passed over. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { generator } from '../../scripts/random.mjs'
import { inTurn, nextScreen, questionsAbout, screenOf, withGates } from '../../www/element/questions/screens.js'
import { openTopic, sessionOf } from '../../www/element/session.js'
import { open } from '../../www/guide/open.js'
import { loadPageText } from '../../www/guide/text.js'
import { PROFILE } from '../e2e/states.mjs'

/** @import { Advice, Profile } from '../../www/guide/shapes.js' */

const guide = await open({ edition: 'current-2026', lang: 'en' })
const facts = withGates(guide.facts).filter(({ used, derived }) => used && !derived)
const panels = new Map(facts.map(({ id, panel }) => [id, panel]))

const { sources: _sources, ...known } = PROFILE
/** What need not apply, and the question that says whether it does. @type {Record<string, string>} */
const GATES = {
  menopause: 'sex',
  pregnancy_trimester: 'pregnant',
  recurrence_site: 'setting',
  recurrence_removal: 'setting',
  metastases_extent: 'setting',
  brain_metastases_state: 'metastases',
  brain_metastases_number: 'metastases',
  spine_stability: 'metastases',
}

/** What need not have come about, and the question that says whether it has. @type {Record<string, string>} */
const NUMBERS = {
  mirels_score: 'metastases',
  months_since_adjuvant_her2: 'prior_drugs_early',
  months_since_adjuvant_cdk46: 'prior_drugs_early',
}
const gates = { ...GATES, ...NUMBERS }

/** The same person, known more and more. @type {Profile[]} */
const profiles = Object.keys(known).map((_, count) => Object.fromEntries(Object.entries(known).slice(0, count)))
const openIn = new Map(profiles.map((profile) => [profile, guide.next(profile).questions.map(({ fact }) => fact)]))

test('whatever need not apply, or not have come about, is asked after the question that says whether it does', () => {
  assert.deepEqual(facts.filter(({ values }) => values?.includes('not_applicable')).map(({ id }) => id).sort(), Object.keys(GATES).sort())
  assert.deepEqual(Object.fromEntries(facts.flatMap(({ id, after }) => (after === undefined ? [] : [[id, after]]))), gates)
  let turned = 0
  for (const [profile, questions] of openIn) {
    const turn = inTurn(guide.next(profile).questions, facts)
    assert.deepEqual([...turn].sort(), [...questions].sort(), 'nothing is left out, nothing is asked twice')
    for (const [id, gate] of Object.entries(gates)) {
      if (!turn.includes(id) || !turn.includes(gate)) continue
      assert.ok(turn.indexOf(gate) < turn.indexOf(id), `${gate} before ${id}: ${JSON.stringify(profile)}`)
      turned += Number(questions.indexOf(gate) > questions.indexOf(id))
    }
    const others = (/** @type {string[]} */ ids) => ids.filter((id) => !Object.values(gates).includes(id))
    assert.deepEqual(others(turn), others(questions), 'all else stays in the order of the guideline')
  }
  assert.ok(turned > 0, 'the guideline alone would have asked otherwise')
})

test('a screen is the most telling question that was not passed over, and what else of its panel is open', () => {
  const random = generator(7)
  for (const [profile, questions] of openIn) {
    const passed = questions.filter(() => random() < 0.4)
    const screen = nextScreen(guide.next(profile).questions, facts, passed)
    const left = inTurn(guide.next(profile).questions, facts).filter((id) => !passed.includes(id))
    const first = left.find((id) => !questions.includes(gates[id] ?? '')) ?? left[0]
    const together = questions.filter((id) => !passed.includes(id) && (id === first || (panels.get(id) !== undefined && panels.get(id) === panels.get(/** @type {string} */ (first)))))
    assert.deepEqual([...screen].sort(), together.sort(), JSON.stringify(profile))
  }
})

test('whoever answers nothing is asked everything that is open, once, and then it is over', () => {
  for (const questions of openIn.values()) {
    const asked = questions.map((fact) => ({ fact }))
    /** @type {string[]} */
    let passed = []
    for (let screen = nextScreen(asked, facts, passed); screen.length > 0; screen = nextScreen(asked, facts, passed)) {
      assert.equal(screen.filter((id) => passed.includes(id)).length, 0, 'nothing is asked twice')
      passed = [...passed, ...screen]
    }
    assert.deepEqual(passed.sort(), [...questions].sort())
  }
})

test('whoever passes over whether something applies is asked the rest of it after all else', () => {
  const questions = guide.next({}).questions
  /** @type {string[][]} */
  const screens = []
  for (let screen = nextScreen(questions, facts, []); screen.length > 0; screen = nextScreen(questions, facts, screens.flat())) screens.push(screen)
  const open = questions.map(({ fact }) => fact)
  const isHeld = (/** @type {string} */ id) => open.includes(gates[id] ?? '')
  // In a panel, what is held comes with what is not.
  const last = screens.map((screen) => screen.every(isHeld))
  assert.ok(last.includes(true))
  assert.deepEqual(last, [...last].sort((a, b) => Number(a) - Number(b)))
})

test('warning signs are the first screen, alone', () => {
  assert.deepEqual(nextScreen(guide.next({}).questions, facts, []), ['warning_signs'])
})

test('what is asked together stands in the order of the vocabulary, whichever of it comes first', () => {
  const order = facts.map(({ id }) => id)
  for (const panel of new Set(facts.flatMap(({ panel }) => panel ?? []))) {
    const members = facts.filter((fact) => fact.panel === panel).map(({ id }) => id)
    assert.ok(members.length > 1, `${panel} is no company`)
    for (const id of members) assert.deepEqual(screenOf(id, order, facts), members)
  }
})

test('about one decision: signs that need care, all that its options depend on, then all that is to be checked, and nothing else', () => {
  for (const [profile, questions] of openIn) {
    const advice = guide.advise(profile)
    assert.deepEqual(questionsAbout(advice, facts, ''), advice.questions)
    for (const group of guide.about.groups) {
      const options = advice.options.filter((option) => option.group === group)
      const named = (/** @type {'depends_on' | 'check_first'} */ list) => options.flatMap((option) => option[list]).map((key) => key.split('.')[0])
      const depends = questions.filter((id) => named('depends_on').includes(id))
      const checks = questions.filter((id) => named('check_first').includes(id) && !depends.includes(id))
      const signs = questions.filter((id) => id === 'warning_signs')
      assert.deepEqual(questionsAbout(advice, facts, group).map(({ fact }) => fact), [...new Set([...signs, ...depends, ...checks])], group)
    }
  }
})

test('all questions begin with warning signs until these are answered, then where the reader was, then with what is open', async () => {
  for (const edition of ['current-2026', 'historical-2009']) {
    const [guide, text] = await Promise.all([open({ edition, lang: 'en' }), loadPageText(edition, 'en')])
    const [signs, second] = guide.about.topics
    /** @param {string} topic @param {Profile} profile */
    const at = (topic, profile) => sessionOf({ guide, text, profile, topic, level: 2, isProfessional: false }, null)
    assert.equal(openTopic(at(signs, {})), signs)
    const members = guide.facts.facts.find(({ id }) => id === 'warning_signs')?.members ?? []
    const none = { warning_signs: Object.fromEntries(members.map((member) => [member, false])) }
    assert.equal(openTopic(at(signs, none)), second)
    assert.equal(openTopic(at('tumour', none)), 'tumour', 'a reader who was elsewhere is left there')
    const later = at(signs, { ...none, menopause: 'postmenopausal', sex: 'female' })
    assert.ok(later.advice?.questions.some(({ fact }) => later.catalog.fact(fact).topic === openTopic(later)))
  }
})

test('who may still be outside the guideline is asked so next after the warning signs, and nobody else is', async () => {
  for (const edition of ['current-2026', 'historical-2009']) {
    const [guide, text] = await Promise.all([open({ edition, lang: 'en' }), loadPageText(edition, 'en')])
    const at = (/** @type {Profile} */ profile) => sessionOf({ guide, text, profile, topic: '', level: 2, isProfessional: false }, null).advice
    const half = { setting: { one_of: ['early', 'stage_3b'] } }
    assert.equal(at(half)?.scope, 'assumed')
    assert.deepEqual(at(half)?.questions.slice(0, 2).map(({ fact }) => fact), ['warning_signs', 'setting'], 'which of the two is not known')
    for (const setting of ['operable_3c', { one_of: ['early', 'operable_3c'] }]) {
      const asked = typeof setting === 'string' ? ['warning_signs', 'inflammatory'] : ['warning_signs', 'setting', 'inflammatory']
      assert.equal(at({ setting })?.scope, 'assumed')
      assert.deepEqual(at({ setting })?.questions.slice(0, asked.length).map(({ fact }) => fact), asked)
      assert.ok(guide.about.groups.every((group) => questionsAbout(/** @type {Advice} */ (at({ setting })), guide.facts.facts, group)[asked.length - 1].fact === 'inflammatory'))
      assert.equal(at({ setting, inflammatory: false })?.scope, 'outside')
      assert.deepEqual(at({ setting, inflammatory: true }), guide.advise({ setting, inflammatory: true }))
    }
    for (const profile of /** @type {Profile[]} */ ([{}, { setting: 'early' }, { setting: 'metastatic' }, { inflammatory: false }])) assert.deepEqual(at(profile), guide.advise(profile))
  }
})
