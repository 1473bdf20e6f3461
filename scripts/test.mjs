/**
 * `npm test`: installs what is missing and runs every check, also after one failed.
 *
 * `node scripts/test.mjs lint wasm` runs the steps of these parts only.
 */

import { readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { delimiter, join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from './build.mjs'
import { CHROMIUM_ARGS, browser, webdriverCapabilities } from './chromium.mjs'
import { ROOT, run } from './command.mjs'
import { nodeModules } from './node-modules.mjs'
import { WASM, wasmBindgen, wasmTarget } from './rust-tools.mjs'
import { serve } from './serve.mjs'
import { beside } from './side-by-side.mjs'
import { checkSize } from './size.mjs'

/** @import { Outcome } from './side-by-side.mjs' */

/** @typedef {{ part: string, name: string, lane?: 'tests' | 'tool', work: () => void | Promise<void> }} Step */

const READER = ['--target', WASM, '--no-default-features', '--features', 'wasm']
const DENY = ['--', '-D', 'warnings']

/**
 * Each step alone leaves a processor idle for minutes: rustc at the end of a crate, a single long test, an engine in Node.
 * So the steps of one lane run after one another, beside those of the other lane. The lanes build different profiles, since
 * cargo locks the folder of a profile while it builds: of the lane `tool`, steps that build what tests are made of are last.
 *
 * What has no lane comes afterwards, alone: it needs the build, and keeps all processors busy itself.
 *
 * @type {Step[]}
 */
const STEPS = [
  { part: 'lint', name: 'format', lane: 'tests', work: () => cargo('fmt', '--check') },
  { part: 'lint', name: 'clippy', lane: 'tests', work: () => cargo('clippy', '--locked', '--all-targets', ...DENY) },
  { part: 'rust', name: 'rust tests', lane: 'tests', work: rustTests },
  { part: 'guideline', name: 'guideline check', lane: 'tool', work: () => guidepost('check') },
  { part: 'guideline', name: 'guideline cases', lane: 'tool', work: () => guidepost('cases') },
  { part: 'build', name: 'build', lane: 'tool', work: build },
  { part: 'build', name: 'size', lane: 'tool', work: checkSize },
  { part: 'exports', name: 'CQL in cql-execution', lane: 'tool', work: () => exported('cql.mjs') },
  { part: 'exports', name: 'DMN in feelin', lane: 'tool', work: () => exported('dmn.mjs', '--engine', 'feelin') },
  { part: 'lint', name: 'clippy of the reader', lane: 'tool', work: clippyOfReader },
  { part: 'lint', name: 'clippy of the workshop', lane: 'tool', work: clippyOfWorkshop },
  { part: 'wasm', name: 'boundary in Node', lane: 'tool', work: () => boundary({}) },
  { part: 'wasm', name: 'boundary in Chromium', lane: 'tool', work: boundaryInChromium },
  { part: 'js', name: 'types', work: types },
  { part: 'js', name: 'tests of the scripts', work: () => nodeTests('packaging') },
  { part: 'js', name: 'page tests', work: () => nodeTests('js') },
  { part: 'e2e', name: 'journeys in Chromium', work: journeys },
]

/** @param {string[]} args */
function cargo(...args) {
  return run('cargo', args)
}

/** @param {string} command */
function guidepost(command) {
  return cargo('run', '--release', '--bin', 'guidepost', '--', command)
}

/** Optimized a little: the engine is asked hundreds of thousands of questions, which is minutes without. */
function rustTests() {
  return run('cargo', ['test', '--no-fail-fast'])
}

/**
 * A short form of `npm run export:check`: as many profiles as take seconds.
 *
 * @param {string} script
 * @param {string[]} args
 */
async function exported(script, ...args) {
  await nodeModules()
  const check = join(ROOT, 'scripts', 'exports', script)
  await run(process.execPath, [check, '--profiles', '300', '--without-oracle', ...args])
}

async function clippyOfReader() {
  await wasmTarget()
  await cargo('clippy', ...READER, '--lib', ...boundaryTests(), ...DENY)
}

async function clippyOfWorkshop() {
  await wasmTarget()
  await cargo('clippy', '--target', WASM, '--features', 'wasm', '--lib', ...DENY)
}

/** @param {Record<string, string>} env */
async function boundary(env) {
  await wasmTarget()
  // The runner by its name, since cargo would split a path at its spaces; never with --quiet, on which it breaks.
  const path = [await wasmBindgen(), process.env.PATH].join(delimiter)
  const runner = { CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER: 'wasm-bindgen-test-runner', PATH: path }
  await run('cargo', ['test', ...READER, ...boundaryTests()], { ...runner, ...env })
}

async function boundaryInChromium() {
  const { chromium, chromedriver } = await browser()
  await boundary({
    CHROMEDRIVER: chromedriver,
    WASM_BINDGEN_TEST_WEBDRIVER_JSON: webdriverCapabilities(chromium),
    WASM_BINDGEN_USE_BROWSER: '1',
  })
}

/** The tests written for the wasm target, `tests/boundary*.rs`, as arguments of cargo. */
function boundaryTests() {
  const tests = readdirSync(join(ROOT, 'tests')).filter((file) => /^boundary.*\.rs$/.test(file))
  if (tests.length === 0) throw new Error('tests holds no boundary*.rs')
  return tests.flatMap((file) => ['--test', file.replace(/\.rs$/, '')])
}

async function types() {
  await nodeModules()
  await run(process.execPath, [join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc'), '--noEmit'])
}

/**
 * Runs `tests/<folder>/*.test.mjs` with Node's own runner.
 *
 * @param {string} folder
 * @param {Record<string, string>} [env]
 */
async function nodeTests(folder, env) {
  await nodeModules()
  const files = readdirSync(join(ROOT, 'tests', folder)).filter((file) => file.endsWith('.test.mjs'))
  if (files.length === 0) throw new Error(`tests/${folder} holds no test`)
  // A file a processor: Node itself would leave one processor of them out, which is half of two. A file that hangs, or
  // leaves a browser open, fails after twenty minutes instead of stopping the whole run: alone it had ten.
  const how = ['--test', `--test-concurrency=${availableParallelism()}`, '--test-timeout=1200000']
  await run(process.execPath, [...how, ...files.map((file) => join('tests', folder, file))], env)
}

/** The journeys get the app's address and the browser in their environment. */
async function journeys() {
  const { chromium } = await browser()
  const { url, close } = await serve(join(ROOT, 'dist', 'app'), 8080)
  const env = { GUIDEPOST_URL: url, CHROMIUM: chromium, CHROMIUM_ARGS: CHROMIUM_ARGS.join(' ') }
  await nodeTests('e2e', env).finally(close)
}

/**
 * Runs one step and says how it ended.
 *
 * @param {Step} step
 * @returns {Promise<Outcome>}
 */
async function outcome({ name, work }) {
  console.log(`\n── ${name}`)
  const start = performance.now()
  /** @type {string | null} */
  let failure = null
  try {
    await work()
  } catch (error) {
    failure = error instanceof Error ? error.message : String(error)
    console.error(`✗ ${name}: ${failure}`)
  }
  return { name, failure, seconds: (performance.now() - start) / 1000 }
}

/**
 * Runs the steps of the lanes side by side, then the others. A lane without another shows its output as it comes.
 *
 * @param {Step[]} steps
 */
async function outcomes(steps) {
  /** @type {Map<Step, Outcome>} */
  const ended = new Map()
  const lanes = ['tests', 'tool'].map((name) => steps.filter(({ lane }) => lane === name)).filter(({ length }) => length > 0)
  const each = lanes.map(async (lane) => {
    for (const step of lane) ended.set(step, await (lanes.length > 1 ? beside(step.name) : outcome(step)))
  })
  await Promise.all(each)
  for (const step of steps) if (step.lane === undefined) ended.set(step, await outcome(step))
  return steps.flatMap((step) => ended.get(step) ?? [])
}

/** @param {Outcome[]} all */
function summary(all) {
  console.log('\n── summary')
  for (const { name, failure, seconds } of all) {
    console.log(`${failure === null ? '✓' : '✗'} ${seconds.toFixed(1).padStart(6)} s  ${name}${failure === null ? '' : `: ${failure}`}`)
  }
  const failed = all.filter(({ failure }) => failure !== null).length
  console.log(`${all.length - failed} passed, ${failed} failed`)
  process.exitCode = failed > 0 || all.length === 0 ? 1 : 0
}

const { values: { step: one }, positionals: parts } = parseArgs({ options: { step: { type: 'string' } }, allowPositionals: true })
if (one === undefined) {
  summary(await outcomes(STEPS.filter(({ part }) => parts.length === 0 || parts.includes(part))))
} else {
  // For `side-by-side.mjs`, which waits for it.
  for (const step of STEPS.filter(({ name }) => name === one)) process.send?.(await outcome(step))
}
