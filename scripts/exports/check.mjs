/** Asks Guidepost and another engine that runs an export the same profiles; what is compared: docs/exports.md. */

import { spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { editions } from '../build.mjs'
import { ROOT, run } from '../command.mjs'
import { Count, compare } from './compare.mjs'
import { Draw, parameters } from './draw.mjs'
import { Elm } from './elm.mjs'

/** @typedef {import('./compare.mjs').Said} Said */
/** @typedef {import('./compare.mjs').Edition} Edition */
/** @typedef {{ name: string, ask: (parameters: import('./elm.mjs').Parameters) => Promise<Said>, close?: () => void }} Engine */

/** Profiles that are asked at once. */
const BATCH = 1000
/** The code of answers that cannot be true together. */
const IMPOSSIBLE = 'F016'
/** Contrary answers that are printed; all are counted. */
const PRINTED = 20

const { values: call } = parseArgs({
  options: {
    edition: { type: 'string', multiple: true, default: editions() },
    profiles: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '2009' },
    settled: { type: 'string', default: 'dist/exports' },
    'without-oracle': { type: 'boolean', default: false },
    engine: { type: 'string', multiple: true, default: [] },
  },
})

/** The engines that the call names; none means all. */
export const ENGINES = call.engine
/** The editions to check. */
export const EDITIONS = call.edition
/** The folder of what is written. */
export const SETTLED = call.settled

/**
 * Where stands what Guidepost alone settles.
 *
 * @param {string} format
 * @param {string} edition
 */
export function settledFile(format, edition) {
  return join(SETTLED, `settled-${format}-${edition}.ndjson`)
}

/**
 * What `guidepost` prints: the program named by GUIDEPOST, or built here.
 *
 * @param {string[]} args
 * @param {string} [input]
 */
export function guidepost(args, input = '') {
  const program = process.env.GUIDEPOST
  const [command, ...first] = program ? [program] : ['cargo', 'run', '--release', '--quiet', '--bin', 'guidepost', '--']
  const { status, stdout, error } = spawnSync(command, [...first, ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  // 2: some profiles were refused; each says so in its line.
  if (error !== undefined || (status !== 0 && !(status === 2 && input !== ''))) throw error ?? new Error(`guidepost ended with ${status}`)
  return stdout
}

/**
 * Everything that is compared, from the tool.
 *
 * @param {string} id
 * @returns {Edition}
 */
function readEdition(id) {
  const of = ['--edition', id]
  const facts = JSON.parse(guidepost(['facts', ...of])).facts
  const options = JSON.parse(guidepost(['options', ...of])).options
  const document = JSON.parse(guidepost(['export', '--format', 'elm', ...of]))
  const flags = document.library.statements.def.filter(isRedFlag)
  const urgent = flags.map((/** @type {any} */ { name }) => ({ id: name.replace(/_holds$/, ''), kind: 'urgent' }))
  const rules = [...options.flatMap((/** @type {any} */ option) => option.rules), ...urgent]
  return { id, facts, options, rules, document }
}

/** @param {any} definition */
function isRedFlag(definition) {
  return definition.annotation.some((/** @type {any} */ note) => note.t.some((/** @type {any} */ tag) => tag.value.startsWith('red flag')))
}

/**
 * Asks both for some profiles.
 *
 * @param {Edition} edition
 * @param {Engine} engine
 * @param {any[]} profiles
 * @param {Count} count
 * @param {(line: string) => void} write  takes what Guidepost alone settles
 */
async function ask(edition, engine, profiles, count, write) {
  const input = profiles.map((profile) => JSON.stringify(profile) + '\n').join('')
  const lines = guidepost(['advise', '--ndjson', '--profile', '-', '--edition', edition.id], input).trimEnd().split('\n')
  for (const [place, line] of lines.entries()) {
    const [advice, profile] = [JSON.parse(line), profiles[place]]
    count.asked += 1
    if (advice.errors !== undefined) {
      if (advice.errors.some((/** @type {any} */ error) => error.code !== IMPOSSIBLE)) throw new Error(line)
      count.refused += 1
      continue
    }
    const said = await engine.ask(parameters(edition.facts, profile))
    /** @type {Record<string, Record<string, any>>} */
    const settled = {}
    compare(advice, said, edition, count, (kind, id, verdict, ours) => {
      count.add(kind, verdict)
      if (verdict === 'settled') settled[kind] = { ...settled[kind], [id]: ours }
      if (verdict === 'contrary' && count.contrary <= PRINTED) {
        console.log(`contrary: ${kind} ${id}, here ${JSON.stringify(ours)}, for ${JSON.stringify(profile)}`)
      }
    })
    if (Object.keys(settled).length > 0) write(JSON.stringify({ profile, ...settled }) + '\n')
  }
}

/**
 * Checks each edition of the call in an engine: exit 1 if anything is contrary or the oracle does not confirm.
 *
 * @param {string} format  names the file of what is settled here
 * @param {(edition: Edition) => Promise<Engine>} open
 */
export async function check(format, open) {
  for (const id of EDITIONS) {
    const edition = readEdition(id)
    const engine = await open(edition)
    const file = settledFile(format, id)
    const start = performance.now()
    const count = await asked(edition, engine, file).finally(() => engine.close?.())
    print(id, engine, count, (performance.now() - start) / 1000)
    if (count.contrary > 0 || count.asked === count.refused) process.exitCode = 1
    else if (!call['without-oracle']) await confirm(file, id)
  }
}

/**
 * @param {Edition} edition
 * @param {Engine} engine
 * @param {string} settled
 */
async function asked(edition, engine, settled) {
  const [draw, count] = [new Draw(edition.facts, new Elm(edition.document), Number(call.seed)), new Count()]
  mkdirSync(dirname(settled), { recursive: true })
  const file = openSync(settled, 'w')
  const total = Number(call.profiles)
  for (let start = 0; start < total; start += BATCH) {
    const profiles = Array.from({ length: Math.min(BATCH, total - start) }, (_, place) => draw.profile(start + place))
    await ask(edition, engine, profiles, count, (line) => writeSync(file, line))
    if (count.asked % (10 * BATCH) === 0) console.error(`${count.asked} of ${total}`)
  }
  closeSync(file)
  return count
}

/**
 * @param {string} edition
 * @param {Engine} engine
 * @param {Count} count
 * @param {number} seconds
 */
function print(edition, engine, count, seconds) {
  console.log(`${edition} in ${engine.name}, seed ${call.seed}, ${seconds.toFixed(1)} s: ${count.asked} profiles asked, ${count.refused} of them impossible and skipped`)
  for (const [kind, { same, settled, contrary }] of Object.entries(count.kinds)) {
    console.log(`${kind}: ${same + settled + contrary} answers, ${same} the same, ${settled} open there and settled here, ${contrary} contrary`)
  }
  const words = [...count.words].sort((a, b) => b[1] - a[1]).map(([words, times]) => `${times} × ${words}`)
  if (words.length > 0) console.log(`standings settled here: ${words.join('; ')}`)
}

/**
 * Has every settled answer confirmed by the oracle.
 *
 * @param {string} settled
 * @param {string} edition
 */
async function confirm(settled, edition) {
  const args = ['test', '--test', 'export', '--', '--ignored', '--nocapture', 'confirmed_by_the_oracle']
  await run('cargo', args, { GUIDEPOST_SETTLED: settled, GUIDEPOST_EDITION: edition })
}
