/**
 * `npm run questions [-- --edition E] [--people N] [--known N] [--medicines] [--way W]`: how many screens a reader goes through
 * until nothing stands `depends`, on the build in `dist/` (made by `npm run build`).
 *
 * Each worked patient of an edition starts with nothing known and is asked until all that they can answer about what
 * is open has been asked. Once as written, where whatever their profile leaves out stays unknown; once completed at
 * random (seeded) to somebody of whom everything is known. Six ways:
 *
 * - as the page asks (`www/element/questions/screens.js`, its own code) somebody who wants to know about one decision: the most
 *   telling question that it depends on, with the open ones of its panel on the same screen; a screen of which the
 *   person knows nothing is passed over;
 * - as the page asks about every decision at once;
 * - in that order, each question on a screen of its own;
 * - in the order of the vocabulary, one by one: only what an option depends on, and everything;
 * - least: screens whose answers alone settle the same, after as many as possible were left out, one after the other, in
 *   random orders. The fewest found is an upper bound of the smallest number, no proof of it.
 *
 * A screen counts when something on it is answered; screens passed over are counted apart, and so are single answers.
 * What is open when nothing more can be answered is not gone through. A set is one answer. Warning signs are asked first in each way, and counted.
 *
 * First for the next treatment alone, until no medicine stands `depends`, then for all options; `--medicines` leaves out
 * the second. `--people`: that many of the patients, drawn by the seed; all take hours. `--known`: only those of whom
 * that many facts are written, since cases of one answer are no people. `--way`: only the ways whose name begins so.
 */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { partsOf } from '../www/guide/pack.js'
import { packedAsker } from '../www/guide/packed.js'
import { withScopeAsked } from '../www/element/questions/scope.js'
import { withGates, nextScreen, screenOf } from '../www/element/questions/screens.js'
import { ROOT, output } from './command.mjs'
import { completed } from './people.mjs'
import { generator } from './random.mjs'

/** @import { Advice, Facts, Profile, Question } from '../www/guide/shapes.js' */

/**
 * What is asked next: facts, none when it is over.
 *
 * @typedef {(moment: Moment) => string[]} Way
 *
 * @typedef {object} Moment
 * @property {Profile} profile    what was answered
 * @property {Set<string>} open   facts that what is to be settled depends on
 * @property {string[]} passed    facts that were asked and are not known
 * @property {(id: string) => boolean} askable  whether the person knows it and was not asked
 */

const { values: chosen } = parseArgs({ options: { edition: { type: 'string', default: 'current-2026' }, people: { type: 'string', default: 'Infinity' }, known: { type: 'string', default: '0' }, medicines: { type: 'boolean' }, way: { type: 'string', default: '' } } })
const EDITION = chosen.edition
const MEDICINES = 'drug-treatment'
const SEED = 20261125
const FIRST = 'warning_signs'

/** How many orders are tried for the least. */
const ORDERS = 12

const glue = await import(join(ROOT, 'dist', 'engine', 'guidepost.js'))
const { memory } = await glue.default({ module_or_path: readFileSync(join(ROOT, 'dist', 'engine.wasm')) })
const pack = readFileSync(join(ROOT, 'dist', 'packs', `${EDITION}.pack`))
const engine = new glue.Engine(pack)
const ask = packedAsker(engine, memory, JSON.parse(engine.facts()))
/** @type {{ cells: Record<string, number[]>, options: string[] }} */
const layout = JSON.parse(engine.layout())
const about = JSON.parse(engine.about())
/** @type {Facts} */
const vocabulary = JSON.parse(engine.facts())
const facts = withGates(vocabulary).filter(({ derived, used }) => used && !derived)

const random = generator(SEED)
const cases = ['run', '--release', '--quiet', '--bin', 'guidepost', '--', 'cases', '--edition', EDITION, '--profiles']
const inScope = output('cargo', cases).trim().split('\n').map(withoutSources).filter((profile) => Object.keys(profile).length >= Number(chosen.known) && isPossible(profile))
const patients = shuffled(inScope).slice(0, Number(chosen.people))

const medicines = new Set(JSON.parse(new TextDecoder().decode(partsOf(pack).details)).options.filter((/** @type {{ group: string }} */ { group }) => group === MEDICINES).map((/** @type {{ id: string }} */ { id }) => id))

/** What each profile is asked next: the first ones come again with every way. @type {Map<string, Question[]>} */
const remembered = new Map()

const alone = (/** @type {string | undefined} */ id) => (id === undefined ? [] : [id])

/** @type {Record<string, Way>} */
const ways = {
  'page, what is to be settled': ({ profile, open, passed }) => nextScreen(questions(profile).filter(({ fact }) => open.has(fact)), facts, passed),
  'page, every decision': ({ profile, passed }) => nextScreen(questions(profile), facts, passed),
  'that order, one by one': ({ profile, open, askable }) => alone(questions(profile).map(({ fact }) => fact).find((id) => open.has(id) && askable(id))),
  'file order, open only': ({ open, askable }) => alone(facts.map(({ id }) => id).find((id) => open.has(id) && askable(id))),
  'file order, all': ({ askable }) => alone(facts.map(({ id }) => id).find(askable)),
}

console.log(`${EDITION}: ${patients.length} of ${inScope.length} worked patients in scope, ${facts.length} facts, seed ${SEED}`)
report('as written, medicines', patients, medicines)
if (!chosen.medicines) report('as written, all', patients)
const complete = patients.map((patient) => completed(patient, { facts, cells: layout.cells, isPossible, shuffled }))
report('at random, medicines', complete, medicines)
if (!chosen.medicines) report('at random, all', complete)

/** @param {string} title @param {Profile[]} people @param {Set<string>} [wanted]  options that are to be settled; all */
function report(title, people, wanted) {
  console.log(`\n${title.padEnd(30)} | screens: median, p90, max | passed over | answers | left open`)
  for (const [name, way] of Object.entries(ways)) {
    if (name.startsWith(chosen.way)) row(name, people.map((person) => interview(person, way, wanted)))
  }
  if ('least'.startsWith(chosen.way)) row('least', people.map((person) => least(person, wanted)))
}

/** @typedef {{ screens: number, answers: number, passed: number, isOpen: boolean }} Asked */

/** @param {string} name @param {Asked[]} asked */
function row(name, asked) {
  const at = (/** @type {'screens' | 'answers' | 'passed'} */ figure, /** @type {number} */ part) =>
    asked.map((one) => one[figure]).sort((a, b) => a - b)[Math.ceil(part * asked.length) - 1]
  const three = (/** @type {'screens' | 'answers'} */ figure) => [at(figure, 0.5), at(figure, 0.9), at(figure, 1)].map((count) => String(count).padStart(4)).join(', ')
  const open = asked.filter(({ isOpen }) => isOpen).length
  console.log(`${name.padEnd(30)} | ${three('screens').padEnd(25)} | ${String(at('passed', 0.5)).padStart(11)} | ${three('answers').padEnd(16)} | ${open} people`)
}

/**
 * Asks one person until nothing is open that they can answer.
 *
 * @param {Profile} person
 * @param {Way} way
 * @param {Set<string>} [wanted]
 * @returns {Asked}
 */
function interview(person, way, wanted) {
  /** @type {Set<string>} */
  const asked = new Set()
  const askable = (/** @type {string} */ id) => Object.hasOwn(person, id) && !asked.has(id)
  const count = { screens: 0, answers: 0, passed: 0 }
  /** @type {Profile} */
  let profile = {}
  for (;;) {
    const open = openFacts(profile, wanted)
    const isOver = ![...open].some(askable)
    if (isOver && !(count.screens === 0 && askable(FIRST))) return { ...count, isOpen: open.size > 0 }
    const screen = askable(FIRST) ? [FIRST] : way({ profile, open, passed: [...asked], askable })
    if (screen.length === 0) throw new Error(`nothing is asked, and ${[...open]} is open for ${JSON.stringify(person)}`)
    const known = screen.filter(askable)
    screen.forEach((id) => asked.add(id))
    count[known.length === 0 ? 'passed' : 'screens'] += 1
    count.answers += known.length
    profile = { ...profile, ...part(person, known) }
  }
}

/**
 * Few screens that settle for one person what all their answers settle: an upper bound of the least.
 *
 * @param {Profile} person
 * @param {Set<string>} [wanted]
 * @returns {Asked}
 */
function least(person, wanted) {
  const open = openFacts(person, wanted)
  const known = facts.map(({ id }) => id).filter((id) => Object.hasOwn(person, id) && id !== FIRST)
  const screens = [...new Map(known.map((id) => screenOf(id, known, facts)).map((screen) => [screen[0], screen])).values()]
  const settled = standings(person, wanted)
  let fewest = screens
  for (let order = 0; order < ORDERS; order += 1) {
    let left = shuffled(screens)
    for (const screen of left) {
      const others = left.filter((other) => other !== screen)
      if (standings(part(person, others.flat()), wanted) === settled) left = others
    }
    if (left.length < fewest.length) fewest = left
  }
  const first = Number(Object.hasOwn(person, FIRST))
  return { screens: fewest.length + first, answers: fewest.flat().length + first, passed: 0, isOpen: open.size > 0 }
}

/** How options stand, in one line. @param {Profile} profile @param {Set<string>} [wanted] */
function standings(profile, wanted) {
  const answer = ask(profile)
  if (answer === null) return advise(profile).options.map(({ id, standing }) => (wanted?.has(id) ?? true ? standing : '')).join()
  return layout.options.map((id, option) => (wanted?.has(id) ?? true ? answer.standing(option) : '')).join()
}

/** Some of the answers. @param {Profile} person @param {string[]} ids @returns {Profile} */
function part(person, ids) {
  return Object.fromEntries(ids.map((id) => [id, person[id]]))
}

/**
 * The facts that some option depends on.
 *
 * @param {Profile} profile
 * @param {Set<string>} [wanted]
 * @returns {Set<string>}
 */
function openFacts(profile, wanted) {
  const answer = ask(profile)
  const isWanted = (/** @type {string} */ id) => wanted === undefined || wanted.has(id)
  const keys =
    answer === null
      ? advise(profile).options.flatMap((option) => (isWanted(option.id) ? option.depends_on : []))
      : layout.options.flatMap((id, option) => (isWanted(id) ? answer.dependsOn(option) : []))
  return new Set(keys.map((key) => key.split('.')[0]))
}

/** @param {string} line @returns {Profile} */
function withoutSources(line) {
  const { sources: _sources, ...profile } = JSON.parse(line)
  return profile
}

/** @param {Profile} profile @returns {Question[]} */
function questions(profile) {
  const key = JSON.stringify(profile)
  const found = remembered.get(key) ?? withScopeAsked({ about, facts: vocabulary, advise }, profile, advise(profile)).questions
  remembered.set(key, found)
  return found
}

/** @param {Profile} profile @returns {Advice} */
function advise(profile) {
  return JSON.parse(engine.advise(JSON.stringify(profile)))
}

/** Whether somebody in scope agrees with a profile. @param {Profile} profile */
function isPossible(profile) {
  if (ask(profile) !== null) return true
  const { scope = 'outside' } = advise(profile)
  return scope !== 'outside'
}

/** @template T @param {readonly T[]} list @returns {T[]} */
function shuffled(list) {
  const rest = [...list]
  return list.map(() => rest.splice(Math.floor(random() * rest.length), 1)[0])
}
