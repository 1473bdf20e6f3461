/** What is packed for the registry is whole: every entry is there with its types, and can be imported where nobody looks. */

import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, test } from 'node:test'
import { build } from 'vite'
import { ROOT } from '../../scripts/command.mjs'
import { CONSUMERS } from '../../scripts/embedding/types.mjs'

const folder = mkdtempSync(join(tmpdir(), 'guidepost-package-'))
const modules = join(folder, 'node_modules')
const unpacked = join(modules, 'guidepost')
const { dependencies, exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))

before(() => {
  mkdirSync(unpacked, { recursive: true })
  const [{ filename }] = JSON.parse(execFileSync('npm', ['pack', '--json', '--pack-destination', folder], { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
  execFileSync('tar', ['-xzf', join(folder, filename), '-C', unpacked, '--strip-components=1'])
  for (const name of Object.keys(dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true })
    symlinkSync(join(ROOT, 'node_modules', name), join(modules, name))
  }
})

after(() => rmSync(folder, { recursive: true }))

/**
 * What a program prints that has the package and nothing else of ours.
 *
 * @param {string} program
 */
function printed(program) {
  writeFileSync(join(folder, 'program.mjs'), program)
  return JSON.parse(execFileSync(process.execPath, [join(folder, 'program.mjs')], { cwd: folder, encoding: 'utf8' }))
}

test('every entry that the package names is in it, with its types', () => {
  const files = Object.values(exports).flatMap((entry) => (typeof entry === 'string' ? [entry] : Object.values(entry)))
  for (const file of files.filter((path) => !path.includes('*'))) assert.ok(existsSync(join(unpacked, file)), file)
  assert.ok(existsSync(join(unpacked, 'dist', 'packs', 'current-2026.pack')))
})

test('the licences and what this package is told by come with it', () => {
  for (const file of ['LICENSE-APACHE', 'LICENSE-MIT', 'README.md', 'docs/embedding.md', 'docs/errors.md']) assert.ok(existsSync(join(unpacked, file)), file)
})

test('importing any entry does nothing, also where there is no page', () => {
  const before = 'const before = Object.getOwnPropertyNames(globalThis)'
  const program = `${before}
    for (const entry of ['guidepost', 'guidepost/slim', 'guidepost/embed', 'guidepost/element']) await import(entry)
    console.log(JSON.stringify(Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name))))`
  assert.deepEqual(printed(program), [])
})

test('a bundler takes the element as it is', async () => {
  /** @type {unknown[]} */
  const warnings = []
  writeFileSync(join(folder, 'main.js'), "import 'guidepost/element'\n")
  const built = await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    build: { write: false, target: 'es2023', rolldownOptions: { input: join(folder, 'main.js'), onwarn: (warning) => warnings.push(warning) } },
  })
  const { output } = /** @type {import('vite').Rolldown.RolldownOutput} */ (built)
  assert.ok(output.some(({ fileName }) => fileName.includes('current-2026.pack')))
  assert.deepEqual(warnings, [])
})

test('a strict program in TypeScript takes every entry, whether a bundler or Node resolves it', () => {
  for (const { name, files } of CONSUMERS) {
    for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content)
    const { status, stdout } = spawnSync(process.execPath, [join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', '.'], { cwd: folder, encoding: 'utf8' })
    assert.deepEqual([stdout, status], ['', 0], name)
  }
})

test('the slim entry, given the engine and a pack, answers as the whole one', () => {
  const program = `
    import { readFileSync } from 'node:fs'
    import { fileURLToPath } from 'node:url'
    import { open as whole } from 'guidepost'
    import { init, open } from 'guidepost/slim'
    const bytes = (name) => new Uint8Array(readFileSync(fileURLToPath(import.meta.resolve(name))))
    const early = (() => { try { open(bytes('guidepost/guidelines/historical-2009.pack')) } catch (error) { return error.name } })()
    await init(bytes('guidepost/engine.wasm'))
    const slim = open(bytes('guidepost/guidelines/historical-2009.pack'))
    const guide = await whole({ edition: 'historical-2009' })
    const refused = (() => { try { open(bytes('guidepost/guidelines/historical-2009.pack').fill(0, 100, 200)) } catch (error) { return error.problems[0].code } })()
    const profile = { setting: 'metastatic' }
    const buffer = bytes('guidepost/guidelines/historical-2009.pack').buffer
    const inMemory = open(buffer).about.edition
    const same = ['advise', 'next'].map((call) => JSON.stringify(slim[call](profile)) === JSON.stringify(guide[call](profile)))
    const told = ['about', 'facts', 'options', 'evidence'].map((name) => JSON.stringify(slim[name]) === JSON.stringify(guide[name]))
    console.log(JSON.stringify({ early, refused, inMemory, same, told }))`
  assert.deepEqual(printed(program), { early: 'TypeError', refused: 'B001', inMemory: 'historical-2009', same: [true, true], told: [true, true, true, true] })
})

test('the manifest tells of the element what hosts may use, and nothing else', () => {
  const { modules } = JSON.parse(readFileSync(join(unpacked, 'dist', 'custom-elements.json'), 'utf8'))
  const element = modules[0].declarations.find((/** @type {any} */ { tagName }) => tagName === 'guide-post')
  const names = (/** @type {string} */ list) => element[list].map((/** @type {{ name: string }} */ { name }) => name).sort()
  assert.deepEqual(names('attributes'), ['audience', 'edition', 'frame', 'heading-level', 'lang', 'persist', 'text-scale', 'theme'])
  assert.deepEqual(names('events'), ['guidepost-advice', 'guidepost-leave', 'guidepost-ready', 'guidepost-step'])
  assert.deepEqual(names('slots'), ['', 'contact', 'notice'])
  assert.equal(names('members').includes('session'), false)
  const tokens = readFileSync(join(unpacked, 'www', 'element', 'styles', 'tokens.js'), 'utf8')
  assert.deepEqual(names('cssProperties'), [...new Set([...tokens.matchAll(/var\((--guidepost-[a-z-]+),/g)].map(([, name]) => name))].sort())
  const frame = readFileSync(join(unpacked, 'www', 'element', 'frame.js'), 'utf8')
  for (const name of names('cssParts')) assert.ok(frame.includes(`part="${name}"`), name)
  for (const one of ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties'].flatMap((list) => element[list])) assert.ok(one.description, `${one.name} is described`)
  for (const field of element.members.filter((/** @type {any} */ { kind }) => kind === 'field')) assert.ok(field.type, `${field.name} has a type`)
})
