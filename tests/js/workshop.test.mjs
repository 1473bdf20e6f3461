/** Fear: the workshop tells an author something else than the files mean, or a broken file stops it. */

import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { open } from '../../www/guide/open.js'
import { openDesk } from '../../www/workshop/desk.js'

/** @import { Changes, Comparison, Files, Proof, Refusal, Request, Shipped, Tried } from '../../www/workshop/shapes.js' */

const EDITION = 'historical-2009'
const BONE = `${EDITION}/05-bone.toml`
const CHEMOTHERAPY = `${EDITION}/13-chemotherapy.toml`
const RED_LINES = 'red-lines.toml'

/** @type {Awaited<ReturnType<typeof openDesk>>} */
let ask
/** @type {Files} */
let files

before(async () => {
  ask = await openDesk()
  files = /** @type {Shipped} */ (ask({ ask: 'shipped' }).answer).files
})

/**
 * A file with one passage replaced, which must stand in it once.
 *
 * @param {string} path
 * @param {string} from
 * @param {string} to
 * @returns {Changes}
 */
function edited(path, from, to) {
  assert.equal(files[path].split(from).length, 2, `${from} stands once in ${path}`)
  return { [path]: files[path].replace(from, () => to) }
}

/** @param {Changes} changes */
function check(changes) {
  return /** @type {{ diagnostics: import('../../www/workshop/shapes.js').Diagnostic[] }} */ (ask({ ask: 'check', changes }).answer).diagnostics
}

/** @param {Changes} changes */
function prove(changes) {
  return /** @type {Proof} */ (ask({ ask: 'prove', changes, edition: EDITION }).answer)
}

/** @param {Changes} changes */
function compare(changes) {
  return /** @type {Comparison} */ (ask({ ask: 'compare', changes, edition: EDITION }).answer)
}

/**
 * What fails, by property.
 *
 * @param {Proof} proof
 */
function failing({ properties }) {
  return Object.fromEntries(properties.filter(({ holds }) => !holds).map(({ id, failures }) => [id, failures]))
}

/**
 * The standing of an option for a profile, as shipped and as edited.
 *
 * @param {Changes} changes
 * @param {object} profile
 * @param {string} option
 */
function standings(changes, profile, option) {
  const tried = /** @type {Tried} */ (ask({ ask: 'advise', changes, edition: EDITION, profile: JSON.stringify(profile) }).answer)
  const { shipped, here } = tried.options.find(({ id }) => id === option) ?? {}
  return [shipped, here]
}

test('the shipped files have no problem, hold every property, and differ from themselves for nobody', () => {
  assert.deepEqual(check({}), [])
  const { holds, properties, situations } = prove({})
  assert.ok(holds)
  assert.equal(properties.length, 10)
  assert.deepEqual([compare({}).differences, compare({}).warnings, compare({}).different, compare({}).situations], [[], [], '0', situations])
})

test('a bone agent offered for the lung as well crosses the red line, and is told for whom and how many', async () => {
  const changes = edited(BONE, 'metastases include bone\n', 'metastases include bone or lung\n')
  assert.deepEqual(check(changes), [])

  const failures = failing(prove(changes))
  assert.deepEqual(Object.keys(failures), ['red-lines'])
  assert.deepEqual(failures['red-lines'].map(({ what }) => what), [['no-bone-agent-without-bone', 'bisphosphonate']])
  const { witness } = failures['red-lines'][0]
  assert.deepEqual(standings(changes, witness, 'bisphosphonate'), ['does-not-fit', 'fits'], 'the witness has spread to the lung and none to bone')

  const { differences, different } = compare(changes)
  assert.deepEqual(differences.map(({ option, from, to }) => [option, from, to]), [['bisphosphonate', 'does-not-fit', 'fits']])
  assert.equal(differences[0].count, different)
  assert.deepEqual(standings(changes, differences[0].example, 'bisphosphonate'), ['does-not-fit', 'fits'])
  const reader = await open({ edition: EDITION })
  const asShipped = reader.advise(differences[0].example).options.find(({ id }) => id === 'bisphosphonate')
  assert.equal(asShipped?.standing, 'does-not-fit', 'the reader’s own engine says so too')
})

test('a caution that speaks to fewer is a difference, though no option stands otherwise', () => {
  const changes = edited(CHEMOTHERAPY, 'high_blood_pressure or diabetes or heart_disease', 'high_blood_pressure or heart_disease')
  const { differences, different, warnings } = compare(changes)
  assert.deepEqual([differences, different], [[], '0'])
  assert.deepEqual(warnings.map(({ rule, option, is_given: isGiven }) => [rule, option, isGiven]), [['chemotherapy-heart', 'chemotherapy', false]])
  const [{ count, example }] = warnings
  assert.ok(BigInt(count) > 0n)
  const { diabetes, ...others } = /** @type {Record<string, boolean>} */ (example.heart_risk_factors)
  assert.equal(diabetes, true)
  assert.ok(Object.values(others).every((has) => has === false), 'who has another of them is still warned')
})

test('the counts of differences go together as sets do', () => {
  const count = (/** @type {string} */ when, /** @type {string} */ to) => {
    const found = compare(edited(BONE, 'metastases include bone\n', when)).differences.find((difference) => difference.to === to)
    return BigInt(found?.count ?? 0)
  }
  const lungNotBone = count('metastases include bone or lung\n', 'fits')
  const boneNotLung = count('metastases include bone\nmetastases include lung\n', 'does-not-fit')
  assert.ok(lungNotBone > 0n && boneNotLung > 0n && lungNotBone !== boneNotLung)
  assert.equal(count('metastases include lung\n', 'fits'), lungNotBone)
  assert.equal(count('metastases include lung\n', 'does-not-fit'), boneNotLung)
})

test('a red line without its exception fails for those whom the exception was for, though nobody is answered otherwise', () => {
  const changes = edited(RED_LINES, "unless = '''\nmetastases include bone\n'''\n", '')
  const failures = failing(prove(changes))
  assert.deepEqual(Object.keys(failures), ['red-lines'])
  const options = failures['red-lines'].map(({ what: [line, option], witness }) => {
    assert.equal(line, 'no-bone-agent-without-bone')
    assert.deepEqual(standings(changes, witness, option), ['fits', 'fits'])
    return option
  })
  assert.deepEqual(options.sort(), ['bisphosphonate', 'strontium-89'])
  assert.deepEqual(compare(changes).differences, [])
})

test('a rule that nobody can meet is named with its option, and the group that is left without', () => {
  const failures = failing(prove(edited(BONE, 'metastases include bone\n', 'metastases include bone\nisolated_lung_metastasis is yes\n')))
  assert.deepEqual(Object.keys(failures), ['rules-can-hold', 'options-can-fit', 'groups-answer'])
  assert.deepEqual(Object.values(failures).map(([{ what }]) => what), [['bisphosphonate'], ['bisphosphonate'], ['bone-protection']])
})

test('a slip is shown at its line and column', () => {
  const places = (/** @type {Changes} */ changes) => check(changes).map(({ code, file, line, column, length }) => [code, file, line, column, length])
  const lineOf = (/** @type {string} */ passage) => files[BONE].slice(0, files[BONE].indexOf(passage)).split('\n').length
  const open = 'id         = "bisphosphonate"'
  assert.deepEqual(places(edited(BONE, open, open.slice(0, -1))), [['P001', BONE, lineOf(open), open.length, 0]])
  const when = 'metastases include bone\n'
  assert.deepEqual(places(edited(BONE, when, 'metastasis include bone\n')), [['P012', BONE, lineOf(when), 1, 'metastasis'.length]])
  assert.deepEqual(places(edited(BONE, when, 'metastases include bones\n')), [['P013', BONE, lineOf(when), 'metastases include '.length + 1, 'bones'.length]])
})

test('files with errors are refused, not proved or compared', () => {
  const changes = edited(BONE, 'metastases include bone\n', 'metastases\n')
  for (const what of /** @type {const} */ (['prove', 'compare'])) {
    const { errors } = /** @type {Refusal} */ (ask({ ask: what, changes, edition: EDITION }).answer)
    assert.deepEqual(errors.map(({ code }) => code), ['B002'])
  }
  assert.deepEqual(/** @type {Refusal} */ (ask({ ask: 'prove', changes: {}, edition: 'no-such-edition' }).answer).errors.length, 1)
})

test('a profile that is not one is refused with its place', () => {
  const refused = (/** @type {string} */ profile) => /** @type {Refusal} */ (ask({ ask: 'advise', changes: {}, edition: EDITION, profile }).answer).errors
  assert.ok(refused('{').length > 0)
  assert.equal(refused('{ "er": "positiv" }')[0].path, '/er')
})

test('what is taken out or added is so until it is as shipped again', () => {
  const added = `${EDITION}/99-more.toml`
  assert.deepEqual(check({ [added]: 'x' }).map(({ file }) => file), [added])
  assert.ok(check({ [BONE]: null }).length > 0)
  assert.deepEqual(check({}), [])
  const editions = (/** @type {Changes} */ changes) => /** @type {{ editions: string[] }} */ (ask(/** @type {Request} */ ({ ask: 'check', changes })).answer).editions
  assert.ok(editions({}).includes(EDITION))
  assert.ok(editions({ 'draft-1/edition.toml': '' }).includes('draft-1'))
})

test('where the draft leaves no patient, advice is refused in words and the desk goes on', () => {
  const changes = { 'vocabulary/new.toml': "[[impossible]]\nid = \"nobody\"\nwhen = '''\nsex is male or female\n'''\n" }
  const { errors } = /** @type {Refusal} */ (ask({ ask: 'advise', changes, edition: EDITION, profile: '{}' }).answer)
  assert.deepEqual(errors.map(({ message }) => message), ['the impossible combinations and the scope leave no patient'])
  assert.deepEqual(check({}), [])
})
