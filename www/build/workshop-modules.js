/**
 * Writes what only the workshop page imports, beside the reader's modules in `dist/modules/`: the authoring engine, the
 * guideline's files as they are, and the words of the page.
 *
 * Runs when the workshop is built, from `vite.config.js`, after the reader's app and `dist/workshop`.
 */

import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bytesModule } from './bytes-module.js'
import { compiledText } from './texts.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const MODULES = join(ROOT, 'dist', 'modules')
const GUIDELINE = join(ROOT, 'guidelines', 'advanced-breast-cancer')
const WORDS = join(ROOT, 'www', 'workshop', 'text', 'en.ftl')

/** Writes all of them. */
export async function writeWorkshopModules() {
  const wasm = await readFile(join(ROOT, 'dist', 'workshop', 'guidepost_bg.wasm'))
  await writeFile(join(MODULES, 'workshop.wasm.js'), bytesModule(wasm))
  await writeFile(join(MODULES, 'guideline-files.js'), jsonModule('Record<string, string>', await guidelineFiles()))
  const words = compiledText(await readFile(WORDS, 'utf8'), WORDS, null)
  await writeFile(join(MODULES, 'workshop.en.js'), jsonModule("import('@fluent/bundle').FluentResource", words))
}

/** The files that the author's tool reads, by their paths in the guideline's folder: cases and texts included. */
async function guidelineFiles() {
  const entries = await readdir(GUIDELINE, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile() && /\.(toml|ftl)$/.test(entry.name)).map(({ parentPath, name }) => join(parentPath, name))
  const texts = await Promise.all(paths.sort().map(async (path) => [relative(GUIDELINE, path).split(sep).join('/'), await readFile(path, 'utf8')]))
  return Object.fromEntries(texts)
}

/**
 * @param {string} type
 * @param {unknown} value
 */
function jsonModule(type, value) {
  return `/** @type {${type}} */\nconst value = JSON.parse(${JSON.stringify(JSON.stringify(value))})\nexport default value\n`
}
