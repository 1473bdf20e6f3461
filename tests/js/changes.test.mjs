/** How options stand in two editions of the lamp guideline, and what the page makes of it. Expected by hand. */

import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { FluentResource } from '@fluent/bundle'
import { proseIds } from '../../www/build/prose.js'
import { catalogOf } from '../../www/element/catalog.js'
import { GuidePostChanges, bySay, changesLink, concerning } from '../../www/element/reading/changes.js'
import { compareAdvice } from '../../www/guide/changes.js'
import { loadEngine } from '../../www/guide/engine.js'
import { GuidepostError, open } from '../../www/guide/open.js'
import { partsOf } from '../../www/guide/pack.js'
import { textOf } from '../../www/guide/text.js'

/** @import { Change, Comparison, Declared, Profile } from '../../www/guide/shapes.js' */

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const LAMPS = join('tests', 'guidelines', 'base')
const HERE = 'new-2000'
const THERE = 'old-1900'
const folder = mkdtempSync(join(tmpdir(), 'lamps-'))
after(() => rmSync(folder, { recursive: true }))

/** @param {...string} args */
function guidepost(...args) {
  return execFileSync('cargo', ['run', '--release', '--quiet', '--bin', 'guidepost', '--', '--guideline', LAMPS, ...args], { cwd: ROOT, encoding: 'utf8' })
}

/** @param {string} edition */
async function engineOf(edition) {
  const { Engine } = await loadEngine()
  return new Engine(packOf(edition))
}

/** @param {string} edition */
function packOf(edition) {
  guidepost('pack', '--edition', edition, '--out', join(folder, edition))
  return readFileSync(join(folder, edition))
}

const [now, then] = [await engineOf(HERE), await engineOf(THERE)]
/** @type {Declared} */
const { since, changes } = JSON.parse(guidepost('changes')).editions.find((/** @type {{ edition: string }} */ { edition }) => edition === HERE)
const words = ['www/text/en.ftl', join(LAMPS, 'text', 'en.ftl')].map((path) => new FluentResource(readFileSync(join(ROOT, path), 'utf8')))
const text = textOf('en', words)

/** @param {Profile} profile */
function compare(profile) {
  const [here, there] = [now, then].map((engine) => JSON.parse(engine.advise(JSON.stringify(profile))))
  return { edition: HERE, since: THERE, options: compareAdvice(here, there, changes, text) }
}

/**
 * How each option stood and stands, and the changes behind it.
 *
 * @param {Profile} profile
 */
function short(profile) {
  return Object.fromEntries(compare(profile).options.map(({ id, there, here, changes }) => [id, [there, here, ...changes.map((change) => change.id)]]))
}

// In 1900 a cracked lamp that is cold and was cleaned is mended, which comes before new glass. In 2000 nobody mends alone.
const ALONE = { glass: 'cracked', lit_today: false, hours_since_cleaning: 5, keepers: 1, flame: 'dim', parts: { wick: true }, oil: 5, smell: { smoke: false, gas: false } }

test('where all is known, the one change behind each difference is named', () => {
  assert.deepEqual(short(ALONE), {
    'mend-glass': ['fits', 'avoid', 'mend-not-alone'],
    'trim-wick': ['absent', 'does-not-fit'],
    'oil-test': ['absent', 'does-not-fit'],
    'new-glass': ['does-not-fit', 'absent'],
    'leave-it': ['fits', 'absent', 'no-rest'],
  })
  // Without wick and cap a lamp is outside the scope of 1900, where nothing was named.
  assert.deepEqual(short({ ...ALONE, flame: 'out', parts: { wick: false, cap: false }, keepers: 2 }), {
    'mend-glass': ['does-not-fit', 'fits', 'mend-any-crack'],
    'trim-wick': ['absent', 'does-not-fit'],
    'oil-test': ['absent', 'does-not-fit'],
    'new-glass': ['does-not-fit', 'absent'],
    'leave-it': ['does-not-fit', 'absent'],
  })
  const { options } = compare(ALONE)
  assert.deepEqual(options.filter(({ differs }) => differs).map(({ id }) => id), ['mend-glass', 'leave-it'])
  assert.deepEqual(options.find(({ id }) => id === 'mend-glass')?.changes, [{ id: 'mend-not-alone', sentence: 'Nobody mends alone.' }])
})

test('while something is open, every change that can be behind a difference is named, and no other', () => {
  assert.deepEqual(short({}), {
    'mend-glass': ['depends', 'depends'],
    'trim-wick': ['absent', 'depends', 'oil-and-wick'],
    'oil-test': ['absent', 'depends', 'oil-and-wick'],
    'new-glass': ['depends', 'absent', 'no-glasswork'],
    'leave-it': ['fits', 'absent', 'no-rest'],
  })
  assert.deepEqual(short({ glass: 'cracked' })['mend-glass'], ['depends', 'fits', 'mend-any-crack', 'mend-not-alone'])
  assert.deepEqual(short({ glass: 'cracked', keepers: 2 })['mend-glass'], ['depends', 'fits', 'mend-any-crack'])
})

const details = JSON.parse(new TextDecoder().decode(partsOf(packOf(HERE)).details))

/** The lamp guideline as the page would open it. */
const guide = /** @type {import('../../www/guide/open.js').Guide} */ (
  /** @type {unknown} */ ({
    edition: HERE,
    about: JSON.parse(now.about()),
    facts: JSON.parse(now.facts()),
    options: { options: details.options },
    evidence: details.evidence,
    isWhole: true,
    text,
    changes,
    since,
    compare: async (/** @type {Profile} */ profile) => compare(profile),
  })
)

/**
 * What the page is given for a profile.
 *
 * @param {Profile} profile
 */
function sessionFor(profile) {
  const advice = JSON.parse(now.advise(JSON.stringify(profile)))
  return { guide, catalog: catalogOf(guide), text, profile, advice, problems: [], topic: 'lamp', isWhole: true, isProfessional: false, level: 2 }
}

const acts = { change() {}, go() {}, askAbout() {}, note() {}, switchAudience() {}, print() {} }

/**
 * All words of what a part renders, in order, as one line.
 *
 * @param {unknown} part
 * @returns {string}
 */
function wordsOf(part) {
  if (Array.isArray(part)) return part.map(wordsOf).join('')
  if (typeof part === 'string') return part
  if (typeof part !== 'object' || part === null || !('strings' in part) || !('values' in part)) return ''
  const { strings, values } = /** @type {{ strings: string[], values: unknown[] }} */ (part)
  return strings.map((markup, place) => `${markup}${wordsOf(values[place])}`).join('').replaceAll(/<[^<>]*>/g, ' ').replaceAll(/\s+/g, ' ')
}

/**
 * The words of the view for a profile, once the earlier edition has answered.
 *
 * @param {Profile} profile
 */
async function viewOf(profile) {
  const view = new GuidePostChanges()
  view.session = sessionFor(profile)
  view.acts = acts
  view.willUpdate(new Map([['session', undefined]]))
  await new Promise((done) => setTimeout(done))
  return wordsOf(view.render())
}

test('the view tells every change to those who have answered nothing', async () => {
  const said = await viewOf({})
  assert.match(said, /What has changed since 1900/)
  assert.match(said, /All 5 changes/)
  for (const { id } of changes) assert.ok(said.includes(text.say(`change-${id}`)), id)
  assert.doesNotMatch(said, /answers like yours/)
  assert.deepEqual([...text.missing], [])
})

test('the view begins with what concerns the reader, and says how it stood and stands', async () => {
  const said = await viewOf(ALONE)
  const places = ['2 changes for answers like yours', 'A lamp is no longer left alone.', 'Nobody mends alone.', '3 other changes', 'Every crack is mended.'].map((part) => said.indexOf(part))
  assert.ok(places.every((place) => place >= 0), said)
  assert.deepEqual(places, places.toSorted((a, b) => a - b))
  assert.match(said, /Then named, now named, but something speaks against it\. mended glass/)
  assert.match(said, /Then named, now no longer in the guideline\. leaving it/)
  assert.match(said, /Smells must be looked into\./)
  assert.deepEqual([...text.missing], [])
})

test('how options stood and stand is said once, however many changes it is said of, and every option stands under what is said of it', async () => {
  const many = /** @type {Change[]} */ (/** @type {unknown} */ (['a', 'b', 'c'].map((id) => ({ id, since: THERE, options: [`${id}-1`, `${id}-2`], statements: [] }))))
  const options = many.flatMap(({ id, options: [first, second] }) => [
    { id: first, there: 'absent', here: 'depends', changes: [{ id }] },
    { id: second, there: 'fits', here: id === 'a' ? 'avoid' : 'depends', changes: id === 'c' ? [] : [{ id }] },
  ])
  const comparisons = /** @type {Comparison[]} */ (/** @type {unknown} */ ([{ edition: HERE, since: THERE, options }]))
  const groups = many.map((change) => Object.fromEntries(bySay(change, comparisons, text)))
  const news = 'Then not in the guideline, now it depends on what is not known yet.'
  assert.deepEqual(groups, [
    { [news]: ['a-1'], 'Then named, now named, but something speaks against it.': ['a-2'] },
    { [news]: ['b-1'], 'Then named, now it depends on what is not known yet.': ['b-2'] },
    { [news]: ['c-1'], 'No difference for your answers so far.': ['c-2'] },
  ])
  assert.deepEqual(Object.fromEntries(bySay(many[0], [], text)), { '': ['a-1', 'a-2'] })
  const said = await viewOf({})
  assert.equal(said.split('options it is about').length, 2)
})

test('the view says so when no change concerns the reader', async () => {
  const alike = { ...ALONE, glass: 'whole', flame: 'out', parts: { wick: false, cap: false } }
  assert.deepEqual(concerning(changes, [compare(alike)]), [])
  assert.match(await viewOf(alike), /For answers like yours For your answers so far, no option stands otherwise/)
})

test('the way to the changes is there only where some are declared', async () => {
  assert.match(wordsOf(changesLink(sessionFor({}), acts)), /What has changed since 1900/)
  const historical = await open({ edition: 'historical-2009' })
  assert.deepEqual(historical.changes, [])
  assert.equal(wordsOf(changesLink({ ...sessionFor({}), guide: historical }, acts)), '')
})

test('a guide compares itself with an edition that it loads', async () => {
  const historical = await open({ edition: 'historical-2009' })
  const { edition, since, options } = await historical.compare({ setting: 'metastatic' }, 'historical-2009')
  assert.deepEqual([edition, since], ['historical-2009', 'historical-2009'])
  const { options: advised } = historical.advise({ setting: 'metastatic' })
  assert.deepEqual(options, advised.map(({ id, standing }) => ({ id, here: standing, there: standing, differs: false, changes: [] })))
  await assert.rejects(historical.compare({}, 'no-such'), (error) => error instanceof GuidepostError && error.problems[0].code === 'unknown-edition')
  await assert.rejects(historical.compare({ er: 'positiv' }, 'historical-2009'), (error) => error instanceof GuidepostError && error.problems[0].code === 'F008')
})

test('the texts of changes, and of options that only the earlier edition has, are shipped', () => {
  const { required } = proseIds(guide.about, guide.facts, details, { since, changes })
  for (const id of ['change-no-rest', 'option-leave-it', 'option-mend-glass.what']) assert.ok(required.has(id), id)
  assert.ok(!proseIds(guide.about, guide.facts, details).required.has('option-leave-it'))
})
