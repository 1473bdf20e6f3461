/**
 * Asks the exported ELM in cql-execution, an independent engine, and Guidepost the same profiles.
 *
 * Never contrary; and what CQL's logic leaves open and Guidepost settles is written to a file and confirmed by the
 * oracle of the tests. `node scripts/exports/cql.mjs --profiles 100000 --seed 7`; what it compares: docs/exports.md.
 */

import cql from 'cql-execution'
import { spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { ROOT, run } from '../command.mjs'
import { Draw, parameters } from './draw.mjs'
import { Elm } from './elm.mjs'
import { judge, judgeTruth } from './standings.mjs'

/** Profiles that are asked at once. */
const BATCH = 1000
/** The code of answers that cannot be true together. */
const IMPOSSIBLE = 'F016'
/** Contrary answers that are printed; all are counted. */
const PRINTED = 20

const { values: call } = parseArgs({
  options: {
    edition: { type: 'string', default: 'historical-2009' },
    profiles: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '2009' },
    settled: { type: 'string', default: 'dist/exports/settled.ndjson' },
    'without-oracle': { type: 'boolean', default: false },
  },
})

/**
 * What `guidepost` prints: the program named by GUIDEPOST, or built here.
 *
 * @param {string[]} args
 * @param {string} [input]
 */
function guidepost(args, input = '') {
  const program = process.env.GUIDEPOST
  const [command, ...first] = program ? [program] : ['cargo', 'run', '--release', '--quiet', '--bin', 'guidepost', '--']
  const all = [...first, ...args, '--edition', call.edition]
  const { status, stdout, error } = spawnSync(command, all, { cwd: ROOT, input, encoding: 'utf8', maxBuffer: 2 ** 30, stdio: ['pipe', 'pipe', 'inherit'] })
  // 2: some profiles were refused; each says so in its line.
  if (error !== undefined || (status !== 0 && !(status === 2 && input !== ''))) throw error ?? new Error(`guidepost ended with ${status}`)
  return stdout
}

/** The exported library in the other engine. */
class Engine {
  /** @param {any} document */
  constructor(document) {
    this.library = new cql.Library(document, new cql.Repository([document]))
    this.names = Object.keys(this.library.expressions)
    /** The engine takes a parameter that is left out for undefined, which its logic does not know. */
    this.unknown = Object.fromEntries(Object.keys(this.library.parameters).map((name) => [name, null]))
  }

  /**
   * Every definition for one profile; null is open.
   *
   * @param {import('./elm.mjs').Parameters} parameters
   * @returns {Promise<Record<string, boolean | null>>}
   */
  async ask(parameters) {
    const executor = new cql.Executor(this.library, undefined, { ...this.unknown, ...parameters })
    const nobody = { currentPatient: async () => undefined, nextPatient: async () => undefined }
    const { unfilteredResults } = await executor.exec(/** @type {any} */ (nobody))
    return Object.fromEntries(this.names.map((name) => [name, unfilteredResults[name] ?? null]))
  }
}

/** Counts of one run. */
class Count {
  asked = 0
  refused = 0
  kinds = /** @type {Record<string, { same: number, settled: number, contrary: number }>} */ ({})

  /**
   * @param {string} kind
   * @param {'same' | 'settled' | 'contrary'} verdict
   */
  add(kind, verdict) {
    this.kinds[kind] ??= { same: 0, settled: 0, contrary: 0 }
    this.kinds[kind][verdict] += 1
  }

  get contrary() {
    return Object.values(this.kinds).reduce((sum, kind) => sum + kind.contrary, 0)
  }
}

/**
 * Every answer of an advice beside CQL's; what Guidepost alone settles, by kind.
 *
 * @param {any} advice
 * @param {Record<string, boolean | null>} says  CQL's definitions
 * @param {{ rules: any[], options: any[] }} edition
 * @param {(kind: string, id: string, verdict: 'same' | 'settled' | 'contrary', ours: any) => void} note
 */
function compare(advice, says, edition, note) {
  const scope = { inside: true, outside: false, assumed: null }[/** @type {string} */ (advice.scope)] ?? null
  note('scope', 'in_scope', judgeTruth(scope, says.in_scope), advice.scope)
  for (const { id } of edition.rules.filter((rule) => rule.kind === 'urgent')) {
    const raised = advice.red_flags.some((/** @type {any} */ flag) => flag.id === id)
    const theirs = says[`${id}_holds`]
    // A flag that is not certain is not raised: open and no look alike.
    note('red flags', id, raised ? judgeTruth(true, theirs) : theirs === true ? 'contrary' : 'same', raised)
  }
  // Outside of its scope the edition says nothing of any option.
  if (advice.scope === 'outside') return
  for (const option of advice.options) {
    const ours = { standing: option.standing, check: option.check_first.length > 0 }
    const theirs = [says[`${option.id}_indicated`], says[`${option.id}_to_avoid`]]
    note('options', option.id, judge(ours, theirs[0], theirs[1]), ours)
    const cautions = edition.rules.filter((rule) => rule.kind === 'caution' && rule.option === option.id)
    for (const { id } of cautions) {
      const warned = option.warnings.includes(id)
      const says_ = says[`${id}_holds`]
      note('cautions', id, warned ? (says_ === false ? 'contrary' : 'same') : judgeTruth(false, says_), warned)
    }
  }
}

/** Everything that is compared, from the tool. */
function readEdition() {
  const facts = JSON.parse(guidepost(['facts'])).facts
  const options = JSON.parse(guidepost(['options'])).options
  const document = JSON.parse(guidepost(['export', '--format', 'elm']))
  const flags = document.library.statements.def.filter(isRedFlag)
  const urgent = flags.map((/** @type {any} */ { name }) => ({ id: name.replace(/_holds$/, ''), kind: 'urgent' }))
  const rules = [...options.flatMap((/** @type {any} */ option) => option.rules), ...urgent]
  return { facts, options, rules, document, engine: new Engine(document) }
}

/**
 * Asks both for some profiles.
 *
 * @param {ReturnType<typeof readEdition>} edition
 * @param {any[]} profiles
 * @param {Count} count
 * @param {(line: string) => void} write  takes what Guidepost alone settles
 */
async function ask(edition, profiles, count, write) {
  const input = profiles.map((profile) => JSON.stringify(profile) + '\n').join('')
  const lines = guidepost(['advise', '--ndjson', '--profile', '-'], input).trimEnd().split('\n')
  for (const [place, line] of lines.entries()) {
    const [advice, profile] = [JSON.parse(line), profiles[place]]
    count.asked += 1
    if (advice.errors !== undefined) {
      if (advice.errors.some((/** @type {any} */ error) => error.code !== IMPOSSIBLE)) throw new Error(line)
      count.refused += 1
      continue
    }
    const says = await edition.engine.ask(parameters(edition.facts, profile))
    /** @type {Record<string, Record<string, any>>} */
    const settled = {}
    /** @type {Parameters<typeof compare>[3]} */
    const note = (kind, id, verdict, ours) => {
      count.add(kind, verdict)
      if (verdict === 'settled') settled[kind] = { ...settled[kind], [id]: ours }
      if (verdict === 'contrary' && count.contrary <= PRINTED) {
        console.log(`contrary: ${kind} ${id}, here ${JSON.stringify(ours)}, for ${JSON.stringify(profile)}`)
      }
    }
    note('patients', 'no_such_patient', says.no_such_patient === true ? 'contrary' : 'same', 'possible')
    compare(advice, says, edition, note)
    if (Object.keys(settled).length > 0) write(JSON.stringify({ profile, ...settled }) + '\n')
  }
}

async function main() {
  const edition = readEdition()
  const [draw, count] = [new Draw(edition.facts, new Elm(edition.document), Number(call.seed)), new Count()]
  mkdirSync(dirname(call.settled), { recursive: true })
  const file = openSync(call.settled, 'w')
  const total = Number(call.profiles)
  for (let start = 0; start < total; start += BATCH) {
    const profiles = Array.from({ length: Math.min(BATCH, total - start) }, (_, place) => draw.profile(start + place))
    await ask(edition, profiles, count, (line) => writeSync(file, line))
    if (count.asked % (10 * BATCH) === 0) console.error(`${count.asked} of ${total}`)
  }
  closeSync(file)
  print(count)
  if (count.contrary > 0) process.exitCode = 1
  else if (!call['without-oracle']) await confirm()
}

/** @param {any} definition */
function isRedFlag(definition) {
  return definition.annotation.some((/** @type {any} */ note) => note.t.some((/** @type {any} */ tag) => tag.value.startsWith('red flag')))
}

/** @param {Count} count */
function print(count) {
  console.log(`${call.edition}, seed ${call.seed}: ${count.asked} profiles asked, ${count.refused} of them impossible and skipped`)
  for (const [kind, { same, settled, contrary }] of Object.entries(count.kinds)) {
    console.log(`${kind}: ${same + settled + contrary} answers, ${same} the same, ${settled} open in CQL and settled here, ${contrary} contrary`)
  }
}

/** Has every settled answer confirmed by the oracle. */
async function confirm() {
  const args = ['test', '--test', 'export', '--', '--ignored', '--nocapture', 'confirmed_by_the_oracle']
  await run('cargo', args, { GUIDEPOST_SETTLED: call.settled, GUIDEPOST_EDITION: call.edition })
}

await main()
