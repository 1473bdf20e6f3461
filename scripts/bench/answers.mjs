/**
 * `npm run bench [-- --edition E]`: time per answer in Node, on the build in `dist/` (made by `npm run build`).
 *
 * Each row is the median of several rounds over worked patients of an edition (spread over all of them), with a part
 * of their answers left out at random (seeded). *answer*: packed in, standings and open facts out. *advice*: JSON in,
 * everything with reasons and sources out.
 */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { packedAsker } from '../../www/guide/packed.js'
import { ROOT, output } from '../command.mjs'
import { generator } from '../random.mjs'

const ROUNDS = 5
const PATIENTS = 100
const { values: chosen } = parseArgs({ options: { edition: { type: 'string', default: 'current-2026' } } })
const EDITION = chosen.edition

const glue = await import(join(ROOT, 'dist', 'engine', 'guidepost.js'))
const { memory } = await glue.default({ module_or_path: readFileSync(join(ROOT, 'dist', 'engine.wasm')) })
const engine = new glue.Engine(readFileSync(join(ROOT, 'dist', 'packs', `${EDITION}.pack`)))
const facts = JSON.parse(engine.facts())
const ask = packedAsker(engine, memory, facts)

const random = generator(20261125)
const cases = ['run', '--release', '--quiet', '--bin', 'guidepost', '--', 'cases', '--edition', EDITION, '--profiles']
const all = output('cargo', cases).trim().split('\n').map((line) => JSON.parse(line))
const patients = all.filter((_, i) => i % Math.ceil(all.length / PATIENTS) === 0)

console.log(`${EDITION}: ${patients.length} of ${all.length} worked patients, median of ${ROUNDS} rounds, Node ${process.version}`)
console.log('kept answers | answer µs | advice µs | options open')
for (const kept of [0, 0.3, 0.6, 1]) report(kept)
console.log(`memory after that: ${(memory.buffer.byteLength / 1024).toFixed(0)} KB`)

/** @param {number} kept  the part of the answers that stays */
function report(kept) {
  const profiles = patients.map((patient) => withPart(patient, kept)).filter((profile) => ask(profile) !== null)
  const texts = profiles.map((profile) => JSON.stringify(profile))
  const answers = median(() => profiles.forEach((profile) => ask(profile)), profiles.length, 40)
  const advice = median(() => texts.forEach((text) => engine.advise(text)), profiles.length, 1)
  const open = profiles.map((profile) => ask(profile)?.stands.filter((stand) => stand === 5 || stand === 7).length ?? 0)
  const mean = open.reduce((sum, each) => sum + each, 0) / open.length
  console.log(`${`${100 * kept} %`.padStart(12)} | ${answers.padStart(9)} | ${advice.padStart(9)} | ${mean.toFixed(1)}`)
}

/** @param {import('../../www/guide/shapes.js').Profile} patient @param {number} kept */
function withPart(patient, kept) {
  return Object.fromEntries(Object.entries(patient).filter(([fact]) => fact !== 'sources' && random() < kept))
}

/** @param {() => void} work @param {number} size @param {number} repeat */
function median(work, size, repeat) {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = process.hrtime.bigint()
    for (let i = 0; i < repeat; i += 1) work()
    return Number(process.hrtime.bigint() - start) / 1000 / size / repeat
  })
  return times.sort((a, b) => a - b)[ROUNDS >> 1].toFixed(2)
}
