/**
 * Writes `dist/modules/`: the engine, the packs and the texts as ES modules.
 *
 * A module can be imported where a policy forbids fetching, so the reader's browser needs no way out at all.
 * Runs when the site is built, from `vite.config.js`, after `dist/engine`, `dist/packs`, `dist/proofs`,
 * `dist/changes` and `dist/figures`.
 */

import { readFileSync } from 'node:fs'
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join, parse } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { datedInWords } from '../element/dates.js'
import { bytesModule } from './bytes-module.js'
import { figureIds, figured } from './figures.js'
import { FluentResource } from '@fluent/bundle'
import { columnsOf } from '../guide/messages.js'
import { partsOf } from '../guide/pack.js'
import { namedIn } from './page-words.js'
import { proseIds } from './prose.js'
import { termsIn } from './terms.js'
import { compiledText } from './texts.js'

/** @import { Message } from '../guide/messages.js' */

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const DIST = join(ROOT, 'dist')
const MODULES = join(DIST, 'modules')
const PAGE_TEXTS = join(ROOT, 'www', 'text')

/** What may speak before the closer texts are there. */
const FIRST_MODULES = ['element/define.js', 'element/keeping/define-keeping.js', 'app/app.js', 'app/offline.js', 'embed/instead.js'].map((path) => join(ROOT, 'www', path))

/** Writes all modules anew. */
export async function writeModules() {
  await rm(MODULES, { recursive: true, force: true })
  await mkdir(MODULES, { recursive: true })
  const wasm = await readFile(join(DIST, 'engine', 'guidepost_bg.wasm'))
  await writeModule('engine.wasm', bytesModule(wasm))

  const Engine = await startEngine(wasm)
  const editions = []
  for (const file of await filesOf(join(DIST, 'packs'), '.pack')) {
    const pack = await readFile(join(DIST, 'packs', file))
    const { content, details } = partsOf(pack)
    await writeModule(file, bytesModule(content))
    await writeModule(`${parse(file).name}.details`, bytesModule(details))
    await writeModule(`${parse(file).name}.proof`, await proofModule(parse(file).name))
    const declared = JSON.parse(await readFile(join(DIST, 'changes', `${parse(file).name}.json`), 'utf8'))
    await writeModule(`${parse(file).name}.changes`, `/** @type {import('../../www/guide/shapes.js').Declared} */\nconst declared = ${JSON.stringify(declared)}\nexport default declared\n`)
    const figures = await writeFigures(parse(file).name)
    const engine = new Engine(content)
    const languages = await writeProse(parse(file).name, engine, { details: JSON.parse(new TextDecoder().decode(details)), declared, figures })
    const age = ageIn(engine)
    const datedIn = Object.fromEntries(languages.map((lang) => [lang, datedInWords(age.dated, lang)]))
    editions.push({ edition: parse(file).name, age, datedIn, figured: figured(figures), languages })
  }
  await writeModule('editions', catalog(editions, await writePageTexts()))
}

/**
 * The prose of one edition in each language in which its guideline is written; trimmed to what the edition needs.
 *
 * @param {string} edition
 * @param {import('../../dist/engine/guidepost.js').Engine} engine
 * @param {{ details: import('../guide/shapes.js').Details, declared: import('../guide/shapes.js').Declared, figures: import('../guide/figures.js').Figures }} known
 * @returns {Promise<string[]>} the languages
 */
async function writeProse(edition, engine, { details, declared, figures }) {
  const about = JSON.parse(engine.about())
  const needed = proseIds(about, JSON.parse(engine.facts()), details, declared)
  const folder = join(ROOT, 'guidelines', about.guideline, 'text')
  await writeTexts(folder, (lang) => `${edition}.figures.${lang}`, figureIds(figures))
  for (const file of await filesOf(folder, '.ftl')) {
    const lang = parse(file).name
    const terms = termsIn(await readFile(join(folder, file), 'utf8'), join(folder, file), lang, needed)
    await writeModule(`${edition}.terms.${lang}`, `export default ${JSON.stringify(terms)}\n`)
  }
  return writeTexts(folder, (lang) => `${edition}.${lang}`, needed)
}

/**
 * What an edition says of its age: the first view tells it before the engine is there.
 *
 * @param {import('../../dist/engine/guidepost.js').Engine} engine
 * @returns {import('../guide/shapes.js').Age}
 */
function ageIn(engine) {
  const { status, dated, review_by, expires } = JSON.parse(engine.about())
  return { status, dated, review_by, expires }
}

/**
 * What studies counted for an edition, as a module.
 *
 * @param {string} edition
 */
async function writeFigures(edition) {
  const json = await readFile(join(DIST, 'figures', `${edition}.json`), 'utf8')
  await writeModule(`${edition}.figures`, `/** @type {import('../../www/guide/figures.js').Figures} */\nconst figures = JSON.parse(${JSON.stringify(json)})\nexport default figures\n`)
  return JSON.parse(json)
}

/** The words of the page, in each language. */
function writePageTexts() {
  const ids = new FluentResource(readFileSync(join(PAGE_TEXTS, 'en.ftl'), 'utf8')).body.map(({ id }) => id)
  return writeTexts(PAGE_TEXTS, (lang) => `page.${lang}`, { required: new Set(ids), optional: new Set(), first: namedIn(ids, FIRST_MODULES) })
}

/**
 * @param {string} folder
 * @param {(lang: string) => string} name   of the module
 * @param {import('./prose.js').Needed} needed
 */
async function writeTexts(folder, name, needed) {
  const languages = []
  for (const file of await filesOf(folder, '.ftl')) {
    const lang = parse(file).name
    const { body } = compiledText(await readFile(join(folder, file), 'utf8'), join(folder, file), needed)
    const { first, closer } = needed.first === undefined ? { first: body, closer: [] } : parted(body, needed.first, needed.folded)
    await writeModule(name(lang), messages(first))
    if (needed.first !== undefined) await writeModule(`${name(lang)}.closer`, messages(closer))
    languages.push(lang)
  }
  return languages
}

/**
 * What is brought with the first visit, and what comes after it: messages, and attributes of some that are there already.
 *
 * @param {Message[]} messages
 * @param {Set<string>} firstIds
 * @param {Set<string>} [folded]
 */
function parted(messages, firstIds, folded = new Set()) {
  const isFirst = (/** @type {Message} */ { id }) => id.startsWith('-') || firstIds.has(id)
  /** @param {Message} message @param {boolean} isFolded @returns {Message['attributes']} */
  const some = ({ attributes }, isFolded) => Object.fromEntries(Object.entries(attributes).filter(([name]) => folded.has(name) === isFolded))
  const first = messages.filter(isFirst).map((message) => ({ ...message, attributes: some(message, false) }))
  const closer = messages.flatMap((message) => {
    if (!isFirst(message)) return [message]
    const attributes = some(message, true)
    return Object.keys(attributes).length === 0 ? [] : [{ id: message.id, value: null, attributes }]
  })
  return { first, closer }
}

/** @param {Message[]} body */
function messages(body) {
  return `import { messagesIn } from '../../www/guide/messages.js'\nexport default messagesIn(JSON.parse(${JSON.stringify(JSON.stringify(columnsOf(body)))}))\n`
}

/**
 * The list of what can be loaded, each thing only when it is asked for.
 *
 * @param {{ edition: string, age: import('../guide/shapes.js').Age, datedIn: Record<string, string>, figured: string[], languages: string[] }[]} editions
 * @param {string[]} pageLanguages
 */
function catalog(editions, pageLanguages) {
  const entries = editions.map(({ edition, age, datedIn, figured: options, languages }) => {
    const texts = languages.map((lang) => importOf(lang, `${edition}.${lang}`))
    const closer = languages.map((lang) => importOf(lang, `${edition}.${lang}.closer`))
    const figureTexts = languages.map((lang) => importOf(lang, `${edition}.figures.${lang}`))
    const terms = languages.map((lang) => importOf(lang, `${edition}.terms.${lang}`))
    return `  ${JSON.stringify(edition)}: {\n    details: () => import('./${edition}.details.js'),\n    pack: () => import('./${edition}.pack.js'),\n    proof: () => import('./${edition}.proof.js'),\n    changes: () => import('./${edition}.changes.js'),\n    texts: { ${texts.join(', ')} },\n    closerTexts: { ${closer.join(', ')} },\n    figures: () => import('./${edition}.figures.js'),\n    figureTexts: { ${figureTexts.join(', ')} },\n    figured: ${JSON.stringify(options)},\n    age: ${JSON.stringify(age)},\n    datedIn: ${JSON.stringify(datedIn)},\n    terms: { ${terms.join(', ')} },\n  },`
  })
  const messages = "() => Promise<{ default: import('@fluent/bundle').FluentResource }>"
  return `/** Written by www/build/modules.js. */

/** @type {Record<string, { pack: () => Promise<{ default: Uint8Array }>, proof: () => Promise<{ default: import('../../www/guide/shapes.js').Proof }>, changes: () => Promise<{ default: import('../../www/guide/shapes.js').Declared }>, texts: Record<string, ${messages}>, closerTexts: Record<string, ${messages}>, details: () => Promise<{ default: Uint8Array }>, figures: () => Promise<{ default: import('../../www/guide/figures.js').Figures }>, figureTexts: Record<string, ${messages}>, figured: string[], age: import('../../www/guide/shapes.js').Age, datedIn: Record<string, string>, terms: Record<string, () => Promise<{ default: import('../../www/guide/terms-in.js').Term[] }>> }>} */
export const editions = {
${entries.join('\n')}
}

/** @type {Record<string, ${messages}>} */
export const page = { ${pageLanguages.map((lang) => importOf(lang, `page.${lang}`)).join(', ')} }
/** @type {Record<string, ${messages}>} */
export const closerPage = { ${pageLanguages.map((lang) => importOf(lang, `page.${lang}.closer`)).join(', ')} }

/** What each language calls itself. Browsers know it, and the date of an edition, but the first time they take as long for it as for all the rest of the first view. */
export const languageNames = /** @type {Record<string, string>} */ (${JSON.stringify(Object.fromEntries(pageLanguages.map((lang) => [lang, nameOf(lang)])))})

export const engine = {
  glue: () => import('../engine/guidepost.js'),
  /** @returns {Promise<{ default: Uint8Array<ArrayBuffer> }>} */
  wasm: () => import('./engine.wasm.js'),
}
`
}

/** @param {string} lang */
function nameOf(lang) {
  const name = new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang
  return name.slice(0, 1).toLocaleUpperCase(lang) + name.slice(1)
}

/**
 * What was proved of an edition, without the witnesses of what fails: the build stops at a failure.
 *
 * @param {string} edition
 */
async function proofModule(edition) {
  const { situations, holds, date, properties } = JSON.parse(await readFile(join(DIST, 'proofs', `${edition}.json`), 'utf8'))
  const checked = properties.map((/** @type {{ id: string, checked: number }} */ { id, checked }) => ({ id, checked }))
  return `export default ${JSON.stringify({ situations, holds, date, properties: checked })}\n`
}

/**
 * @param {string} key
 * @param {string} module
 */
function importOf(key, module) {
  return `${JSON.stringify(key)}: () => import('./${module}.js')`
}

/** @param {Uint8Array<ArrayBuffer>} wasm */
async function startEngine(wasm) {
  const glue = await import(pathToFileURL(join(DIST, 'engine', 'guidepost.js')).href)
  await glue.default({ module_or_path: wasm })
  return glue.Engine
}

/**
 * @param {string} folder
 * @param {string} ending
 */
async function filesOf(folder, ending) {
  return (await readdir(folder)).filter((file) => file.endsWith(ending)).sort()
}

/**
 * @param {string} name
 * @param {string} source
 */
async function writeModule(name, source) {
  await writeFile(join(MODULES, `${name}.js`), source)
}
