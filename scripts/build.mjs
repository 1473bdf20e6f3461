/** Builds everything that is shipped into `dist/`: the engines, the editions with proofs and changes, the app, the workshop. */

import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT, output, run } from './command.mjs'
import { nodeModules } from './node-modules.mjs'
import { WASM, wasmBindgen, wasmTarget } from './rust-tools.mjs'

const GUIDELINE = join('guidelines', 'advanced-breast-cancer')

/** Builds all of it, in the order in which one part needs the other. */
export async function build() {
  await buildEngine()
  await buildAuthoringEngine()
  await buildPacks()
  await buildProofs()
  await buildChanges()
  buildFigures()
  await buildApp()
}

/** The reader's module: `dist/engine/` with its glue and types, and `dist/engine.wasm`. */
async function buildEngine() {
  const out = await buildModule('engine', ['--no-default-features', '--features', 'wasm'])
  copyFileSync(join(out, 'guidepost_bg.wasm'), join(ROOT, 'dist', 'engine.wasm'))
}

/** The author's module, with the parsers and the prover: `dist/workshop/`. Only the workshop page imports it. */
async function buildAuthoringEngine() {
  await buildModule('workshop', ['--features', 'wasm'])
}

/**
 * The library as a module with its glue and types.
 *
 * @param {string} name        of the folder in `dist/`
 * @param {string[]} features  as arguments of cargo
 * @returns {Promise<string>}  the folder
 */
async function buildModule(name, features) {
  await wasmTarget()
  const bindgen = join(await wasmBindgen(), 'wasm-bindgen')
  await run('cargo', ['build', '--profile', 'reader', '--lib', '--target', WASM, ...features])
  const { target_directory: target } = JSON.parse(output('cargo', ['metadata', '--format-version=1', '--no-deps']))
  const module = join(target, WASM, 'reader', 'guidepost.wasm')
  const out = empty(name)
  // Without the names of its functions the module is a seventh smaller on the wire.
  const smaller = ['--remove-name-section', '--remove-producers-section']
  await run(bindgen, ['--target', 'web', '--omit-default-module-path', ...smaller, '--out-dir', out, module])
  return out
}

/** One pack an edition: `dist/packs/<edition>.pack`. */
async function buildPacks() {
  const out = empty('packs')
  for (const edition of editions()) {
    const pack = ['pack', '--edition', edition, '--out', join(out, `${edition}.pack`)]
    await run('cargo', ['run', '--release', '--bin', 'guidepost', '--', ...pack])
  }
}

/** What was proved of each edition, and when: `dist/proofs/<edition>.json`. An edition that fails is not built. */
async function buildProofs() {
  const out = empty('proofs')
  const proofs = JSON.parse(output('cargo', ['run', '--release', '--bin', 'guidepost', '--', 'prove', '--json']))
  const date = new Date().toISOString().slice(0, 10)
  for (const proof of proofs.editions) {
    writeFileSync(join(out, `${proof.edition}.json`), JSON.stringify({ ...proof, date }))
  }
}

/** What each edition declares to answer otherwise than an earlier one: `dist/changes/<edition>.json`. */
async function buildChanges() {
  const out = empty('changes')
  const { editions } = JSON.parse(output('cargo', ['run', '--release', '--bin', 'guidepost', '--', 'changes']))
  for (const { edition, since, changes } of editions) {
    writeFileSync(join(out, `${edition}.json`), JSON.stringify({ since, changes }))
  }
}

/** What studies counted for the options of each edition: `dist/figures/<edition>.json`. */
function buildFigures() {
  const out = empty('figures')
  for (const edition of editions()) {
    const figures = output('cargo', ['run', '--release', '--bin', 'guidepost', '--', 'figures', '--edition', edition])
    writeFileSync(join(out, `${edition}.json`), figures)
  }
}

/** The web app, then the workshop page beside it: `dist/app/`. */
async function buildApp() {
  await nodeModules()
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js')
  await run(process.execPath, [vite, 'build'])
  await run(process.execPath, [vite, 'build', '--mode', 'workshop'])
  await run(process.execPath, [vite, 'build', '--mode', 'single'])
}

/** The editions of the guideline, by name. */
export function editions() {
  return readdirSync(join(ROOT, GUIDELINE))
    .filter((folder) => existsSync(join(ROOT, GUIDELINE, folder, 'edition.toml')))
    .sort()
}

/**
 * An empty folder in `dist/`, so that nothing of an earlier build is taken for new.
 *
 * @param {string} name
 */
function empty(name) {
  const folder = join(ROOT, 'dist', name)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return folder
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await build()
