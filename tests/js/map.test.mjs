/** Fear: the drawing says something else than the engine, or parts what belongs together. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { factOf, knownFacts } from '../../www/element/questions/answers.js'
import { factsNamed, lanesOf } from '../../www/element/options/map-lanes.js'
import { restsOn } from '../../www/element/options/map-met.js'
import { sessionOf } from '../../www/element/session.js'
import { open } from '../../www/guide/open.js'
import { loadPageText } from '../../www/guide/text.js'

/** @import { Profile } from '../../www/guide/shapes.js' */

const guide = await open({ edition: 'current-2026' })
const text = await loadPageText('current-2026', 'en')
await text.complete()
/** @type {Profile} */
const KNOWN = { setting: 'metastatic', er: 'positive', her2: 'low', treatment_state: 'progressing', endocrine_lines_advanced: 2, metastases: { bone: true, brain: false }, lung_inflammation: 'active', sources: { her2: 'told' } }
const PROFILES = [{}, { setting: 'metastatic' }, KNOWN]

/** @param {Profile} profile */
function sessionFor(profile) {
  return sessionOf({ guide, text, profile, topic: '', level: 2, isProfessional: false }, null)
}

test('each condition and each rule of the advice is drawn once, in its state', () => {
  for (const profile of PROFILES) {
    const session = sessionFor(profile)
    for (const advice of session.advice?.options ?? []) {
      const strands = lanesOf(advice, advice.because, session).flatMap((lane) => lane.strands)
      const drawn = (/** @type {string[]} */ ...states) => strands.flatMap(({ conditions }) => conditions).filter(({ state }) => states.includes(state)).map(({ fact }) => fact).sort()
      const each = (/** @type {string[]} */ keys) => [...new Set(keys.map(factOf))]
      assert.deepEqual(drawn('open'), [...each(advice.depends_on), ...each(advice.check_first)].sort(), advice.id)
      assert.deepEqual(drawn('met'), knownFacts(advice.because).sort(), advice.id)
      assert.deepEqual(drawn('not', 'speaks'), knownFacts(advice.ruled_out_by).sort(), advice.id)
      assert.equal(drawn(advice.standing === 'does-not-fit' ? 'speaks' : 'not').length, 0, advice.id)
      const rules = strands.flatMap((strand) => strand.rules)
      assert.equal(new Set(rules).size, rules.length, advice.id)
      for (const rule of rules) assert.ok(advice.rules.includes(rule), rule)
    }
  }
})

test('a condition stands with every rule that names it', () => {
  let joined = 0
  for (const profile of PROFILES) {
    const session = sessionFor(profile)
    for (const advice of session.advice?.options ?? []) {
      for (const { strands } of lanesOf(advice, advice.because, session)) {
        for (const rule of strands.flatMap(({ rules }) => rules)) {
          const named = factsNamed(session.catalog.rule(rule))
          for (const strand of strands.filter(({ conditions }) => conditions.some(({ fact }) => named.includes(fact)))) {
            assert.ok(strand.rules.includes(rule), `${advice.id}: ${rule}`)
            joined += 1
          }
        }
      }
    }
  }
  assert.ok(joined > 300)
})

test('an open option rests on exactly those answers without which it would hang on more', async () => {
  const session = sessionFor(KNOWN)
  const open = (session.advice?.options ?? []).filter(({ standing }) => standing === 'depends').slice(0, 5)
  assert.equal(open.length, 5)
  for (const { id } of open) {
    const part = await restsOn(id, session, () => true)
    for (const fact of knownFacts(KNOWN)) {
      const { [fact]: _leftOut, sources: _sources, ...others } = KNOWN
      const keys = guide.advise(others).options.find((option) => option.id === id)?.depends_on ?? []
      const counting = [fact, ...(fact === 'metastases' ? Object.keys(KNOWN.metastases ?? {}).map((member) => `${fact}.${member}`) : [])]
      assert.equal(part !== null && fact in part, keys.some((key) => counting.includes(key)), `${id} ${fact}`)
    }
  }
})

test('a set of which no answered member counts is not what an option rests on', async () => {
  const option = 'trastuzumab-deruxtecan'
  const { lung_inflammation: _inflamed, ...others } = KNOWN
  const session = sessionFor({ ...others, prior_drugs_advanced: { fulvestrant: false } })
  assert.ok(session.advice?.options.find(({ id }) => id === option)?.depends_on.includes('prior_drugs_advanced.trastuzumab_deruxtecan'))
  assert.ok(!('prior_drugs_advanced' in ((await restsOn(option, session, () => true)) ?? {})))
})

test('what is not wanted any more is not looked for to the end', async () => {
  let asked = 0
  assert.equal(await restsOn('capecitabine', sessionFor(KNOWN), () => ++asked < 2), null)
  assert.equal(asked, 2)
})
