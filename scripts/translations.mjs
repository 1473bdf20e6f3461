/**
 * `npm run translations [-- --accept]`: translations whose English has changed since somebody last read both.
 *
 * Beside each `<lang>.ftl` but the English stands `<lang>.lock`: for every message and attribute the first digits of the
 * SHA-256 of the English that was translated. Where the English changes, its line no longer fits, and `npm test` fails
 * until the translation is read again and the lock is written anew with `--accept`.
 */

import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { pathToFileURL } from 'node:url'
import { FluentParser } from '@fluent/syntax'
import { ROOT } from './command.mjs'

/** Where texts stand. */
export const FOLDERS = [join('guidelines', 'advanced-breast-cancer', 'text'), join('www', 'text')]

/**
 * The texts of a Fluent file: of each message, term and attribute its pattern, in the order of the file.
 *
 * @param {string} path
 * @returns {Map<string, string>}
 */
export function textsIn(path) {
  const source = readFileSync(path, 'utf8')
  /** @param {import('@fluent/syntax').Pattern} pattern */
  const written = ({ span }) => source.slice(span?.start, span?.end).replace(/\s+/g, ' ').trim()
  /** @type {[string, string][]} */
  const texts = new FluentParser().parse(source).body.flatMap((entry) => {
    if (entry.type !== 'Message' && entry.type !== 'Term') return []
    const id = `${entry.type === 'Term' ? '-' : ''}${entry.id.name}`
    /** @type {[string, string][]} */
    const parts = entry.attributes.map(({ id: { name }, value }) => [`${id}.${name}`, written(value)])
    return entry.value ? [[id, written(entry.value)], ...parts] : parts
  })
  return new Map(texts)
}

/** Each translation in the project with the English that it is of. */
export function translations() {
  return FOLDERS.flatMap((folder) => readdirSync(join(ROOT, folder))
    .filter((file) => file.endsWith('.ftl') && file !== 'en.ftl')
    .map((file) => {
      const path = (/** @type {string} */ name) => join(ROOT, folder, name)
      return { name: join(folder, file), lang: basename(file, '.ftl'), english: path('en.ftl'), translation: path(file), lock: path(file.replace(/ftl$/, 'lock')) }
    }))
}

/**
 * Ids whose English is not the one that was translated; those that have no translation are not told here.
 *
 * @param {{ english: string, lock: string }} translation
 */
export function stale({ english, lock }) {
  const known = new Map((existsSync(lock) ? readFileSync(lock, 'utf8') : '').split('\n').filter(Boolean).map((line) => /** @type {[string, string]} */ (line.split(' '))))
  return [...textsIn(english)].filter(([id, text]) => known.get(id) !== digest(text)).map(([id]) => id)
}

/** @param {string} text */
function digest(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 10)
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({ options: { accept: { type: 'boolean', default: false } } })
  for (const translation of translations()) {
    if (values.accept) writeFileSync(translation.lock, [...textsIn(translation.english)].map(([id, text]) => `${id} ${digest(text)}\n`).join(''))
    const ids = stale(translation)
    console.log(`${translation.name}: ${ids.length === 0 ? 'every text is of the English as it is' : `${ids.length} to be read again: ${ids.join(', ')}`}`)
    if (ids.length > 0) process.exitCode = 1
  }
}
