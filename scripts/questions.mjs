/**
 * `npm run questions [-- --edition E] [--people N] [--known N]`: how many questions a reader answers until nothing stands
 * `depends`, on the build in `dist/` (made by `npm run build`).
 *
 * Each worked patient of an edition starts with nothing known and is asked until all that they can answer about what
 * is open has been asked. Once as written, where whatever their profile leaves out stays unknown; once completed at
 * random (seeded) to somebody of whom everything is known. Three ways of asking: as `next` says; in the order of the
 * vocabulary, only what some option depends on; in that order, everything. A set is one question. Warning signs are
 * asked first in each of them, and counted.
 *
 * Then the same for the next treatment alone: until no medicine stands `depends`, asking in the order of `next` what
 * some medicine depends on. `--people`: that many of the patients, drawn by the seed; all take an hour or more. `--known`:
 * only those of whom that many facts are written, since cases of one answer are no people.
 */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { partsOf } from '../www/guide/pack.js'
import { packedAsker } from '../www/guide/packed.js'
import { ROOT, output } from './command.mjs'
import { generator } from './random.mjs'

/** @import { Advice, Answer, Fact, Members, OneOf, Profile, Question, Range } from '../www/guide/shapes.js' */

/** @typedef {(profile: Profile, open: Set<string>, askable: (id: string) => boolean) => string | undefined} Way */

const { values: chosen } = parseArgs({ options: { edition: { type: 'string', default: 'current-2026' }, people: { type: 'string', default: 'Infinity' }, known: { type: 'string', default: '0' } } })
const EDITION = chosen.edition
const MEDICINES = 'drug-treatment'
const SEED = 20261125
const FIRST = 'warning_signs'

const glue = await import(join(ROOT, 'dist', 'engine', 'guidepost.js'))
const { memory } = await glue.default({ module_or_path: readFileSync(join(ROOT, 'dist', 'engine.wasm')) })
const pack = readFileSync(join(ROOT, 'dist', 'packs', `${EDITION}.pack`))
const engine = new glue.Engine(pack)
const ask = packedAsker(engine, memory, JSON.parse(engine.facts()))
/** @type {{ fields: { fact: string, cells?: number[] }[], options: string[] }} */
const layout = JSON.parse(engine.layout())
/** @type {Fact[]} */
const facts = JSON.parse(engine.facts()).facts.filter((/** @type {Fact} */ { derived, used }) => used && !derived)

const random = generator(SEED)
const cases = ['run', '--release', '--quiet', '--bin', 'guidepost', '--', 'cases', '--edition', EDITION, '--profiles']
const inScope = output('cargo', cases).trim().split('\n').map(withoutSources).filter((profile) => Object.keys(profile).length >= Number(chosen.known) && isPossible(profile))
const patients = shuffled(inScope).slice(0, Number(chosen.people))

const medicines = new Set(JSON.parse(new TextDecoder().decode(partsOf(pack).details)).options.filter((/** @type {{ group: string }} */ { group }) => group === MEDICINES).map((/** @type {{ id: string }} */ { id }) => id))

/** @type {Record<string, Way>} */
const ways = {
  'as `next` says': (profile, _open, askable) => questions(profile).map(({ fact }) => fact).find(askable),
  'file order, open only': (_profile, open, askable) => facts.map(({ id }) => id).find((id) => open.has(id) && askable(id)),
  'file order, all': (_profile, _open, askable) => facts.map(({ id }) => id).find(askable),
}

console.log(`${EDITION}: ${patients.length} of ${inScope.length} worked patients in scope, ${facts.length} facts, seed ${SEED}`)
report('as written, medicines only', patients, medicines)
report('as written', patients)
const complete = patients.map(completed)
report('at random, medicines only', complete, medicines)
report('completed at random', complete)

/** @param {string} title @param {Profile[]} people @param {Set<string>} [wanted]  options that are to be settled; all */
function report(title, people, wanted) {
  console.log(`\n${`${title}; questions`.padEnd(30)} | median | p90 | max | left open`)
  for (const [name, way] of Object.entries(ways)) {
    const asked = people.map((person) => interview(person, way, wanted))
    const counts = asked.map(({ count }) => count).sort((a, b) => a - b)
    const at = (/** @type {number} */ part) => String(counts[Math.ceil(part * counts.length) - 1])
    const open = asked.filter(({ isOpen }) => isOpen).length
    console.log(`${name.padEnd(30)} | ${at(0.5).padStart(6)} | ${at(0.9).padStart(3)} | ${at(1).padStart(3)} | ${open} people`)
  }
}

/**
 * Asks one person until nothing is open that they can answer.
 *
 * @param {Profile} person
 * @param {Way} way
 * @param {Set<string>} [wanted]
 */
function interview(person, way, wanted) {
  const asked = new Set()
  const askable = (/** @type {string} */ id) => Object.hasOwn(person, id) && !asked.has(id)
  /** @type {Profile} */
  let profile = {}
  for (;;) {
    const open = openFacts(profile, wanted)
    const isOver = ![...open].some(askable)
    if (isOver && !(asked.size === 0 && askable(FIRST))) return { count: asked.size, isOpen: open.size > 0 }
    const id = askable(FIRST) ? FIRST : way(profile, open, wanted === undefined ? askable : (fact) => askable(fact) && open.has(fact))
    if (id === undefined) throw new Error(`nothing is asked, and ${[...open]} is open for ${JSON.stringify(person)}`)
    asked.add(id)
    profile = { ...profile, [id]: person[id] }
  }
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
  return JSON.parse(engine.next(JSON.stringify(profile))).questions
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

/**
 * Somebody of whom everything is known and who agrees with a profile: fact by fact in random order, a random one of
 * the answers that leave somebody possible.
 *
 * @param {Profile} profile
 * @returns {Profile}
 */
function completed(profile) {
  const person = { ...profile }
  for (const fact of shuffled(facts)) {
    for (const answers of possibleAnswers(fact, profile[fact.id])) {
      const candidates = shuffled(answers).map((answer) => joined(fact, person[fact.id], answer))
      const found = candidates.find((answer) => isPossible({ ...person, [fact.id]: answer }))
      if (found === undefined) throw new Error(`${fact.id} has no answer for ${JSON.stringify(person)}`)
      person[fact.id] = found
    }
  }
  return person
}

/**
 * What can be answered, one list for each thing that is asked: of a set, for each member.
 *
 * @param {Fact} fact
 * @param {Profile[string] | undefined} known
 * @returns {Answer[][]}
 */
function possibleAnswers({ id, kind, values = [], members = [], never, range = [0, 0] }, known) {
  if (kind === 'set') return members.filter((member) => !Object.hasOwn(/** @type {Members} */ (known ?? {}), member)).map((member) => [{ [member]: true }, { [member]: false }])
  if (typeof known === 'object') return [kind === 'choice' ? /** @type {OneOf} */ (known).one_of : numbersIn(id, /** @type {Range} */ (known))]
  if (known !== undefined) return []
  if (kind === 'choice') return [values]
  if (kind === 'yes-no') return [[true, false]]
  return [[...numbersIn(id, { min: range[0], max: range[1] }), ...(never ? ['never'] : [])]]
}

/**
 * Numbers of a quantity that rules can tell apart, one for each stretch between cuts that reaches into a range.
 *
 * @param {string} id
 * @param {Range} range
 */
function numbersIn(id, { min, max, above, below }) {
  const { range = [0, 0], step = 1 } = facts.find((fact) => fact.id === id) ?? {}
  const least = min ?? (above === undefined ? range[0] : Number((above + step).toFixed(3)))
  const most = max ?? (below === undefined ? range[1] : Number((below - step).toFixed(3)))
  const cells = layout.fields.find(({ fact }) => fact === id)?.cells ?? []
  return [least, ...cells.filter((start) => start > least && start <= most)]
}

/** @param {Fact} fact @param {Profile[string] | undefined} known @param {Answer} answer @returns {Answer} */
function joined({ kind }, known, answer) {
  return kind === 'set' ? { .../** @type {Members} */ (known ?? {}), .../** @type {Members} */ (answer) } : answer
}

/** @template T @param {readonly T[]} list @returns {T[]} */
function shuffled(list) {
  const rest = [...list]
  return list.map(() => rest.splice(Math.floor(random() * rest.length), 1)[0])
}
