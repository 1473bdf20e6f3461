/**
 * `npm test`: installs what is missing and runs every check, also after one failed.
 *
 * `node scripts/test.mjs lint wasm` runs the steps of these parts only.
 */

import { readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { build } from './build.mjs'
import { CHROMIUM_ARGS, browser, webdriverCapabilities } from './chromium.mjs'
import { ROOT, run } from './command.mjs'
import { nodeModules } from './node-modules.mjs'
import { WASM, wasmBindgen, wasmTarget } from './rust-tools.mjs'
import { serve } from './serve.mjs'
import { checkSize } from './size.mjs'

/** @typedef {{ part: string, name: string, work: () => void | Promise<void> }} Step */

const READER = ['--target', WASM, '--no-default-features', '--features', 'wasm']
const DENY = ['--', '-D', 'warnings']

/** @type {Step[]} */
const STEPS = [
  { part: 'lint', name: 'format', work: () => cargo('fmt', '--check') },
  { part: 'lint', name: 'clippy', work: () => cargo('clippy', '--locked', '--all-targets', ...DENY) },
  { part: 'lint', name: 'clippy of the reader', work: clippyOfReader },
  { part: 'lint', name: 'clippy of the workshop', work: clippyOfWorkshop },
  { part: 'rust', name: 'rust tests', work: rustTests },
  { part: 'guideline', name: 'guideline check', work: () => guidepost('check') },
  { part: 'guideline', name: 'guideline cases', work: () => guidepost('cases') },
  { part: 'exports', name: 'CQL in cql-execution', work: () => exported('cql.mjs') },
  { part: 'exports', name: 'DMN in feelin', work: () => exported('dmn.mjs', '--engine', 'feelin') },
  { part: 'wasm', name: 'boundary in Node', work: () => boundary({}) },
  { part: 'wasm', name: 'boundary in Chromium', work: boundaryInChromium },
  { part: 'build', name: 'build', work: build },
  { part: 'build', name: 'size', work: checkSize },
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
  // A file that hangs, or leaves a browser open, fails after ten minutes instead of stopping the whole run.
  await run(process.execPath, ['--test', '--test-timeout=600000', ...files.map((file) => join('tests', folder, file))], env)
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

const parts = process.argv.slice(2)
const outcomes = []
for (const step of STEPS) {
  if (parts.length === 0 || parts.includes(step.part)) outcomes.push(await outcome(step))
}

console.log('\n── summary')
for (const { name, failure, seconds } of outcomes) {
  console.log(`${failure === null ? '✓' : '✗'} ${seconds.toFixed(1).padStart(6)} s  ${name}${failure === null ? '' : `: ${failure}`}`)
}
const failed = outcomes.filter(({ failure }) => failure !== null).length
console.log(`${outcomes.length - failed} passed, ${failed} failed`)
process.exitCode = failed > 0 || outcomes.length === 0 ? 1 : 0
