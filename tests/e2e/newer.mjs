/** A newer build of the app, made from the built one: other names for its parts, another page, other hashes. */

import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../../scripts/command.mjs'

const BUILT = join(ROOT, 'dist', 'app')

/** What the newer page has in its head and the older has not. */
export const MARK = '<meta name="build" content="newer" />'

/** A copy of the app as it was built, without the workshop. */
export function olderBuild() {
  const folder = mkdtempSync(join(tmpdir(), 'guidepost-'))
  cpSync(BUILT, folder, { recursive: true, filter: (path) => !path.includes('workshop') })
  return folder
}

/** A copy in which every part has another name, as after a change of the guideline, and nothing of the older is left. */
export function newerBuild() {
  const folder = olderBuild()
  const renamed = readdirSync(join(folder, 'parts')).map((part) => ({ part, newer: part.replace(/-([\w-]{8})\.js$/, '-newer$1.js') }))
  for (const { part, newer } of renamed) renameSync(join(folder, 'parts', part), join(folder, 'parts', newer))
  for (const file of scripts(folder)) {
    const source = readFileSync(file, 'utf8')
    writeFileSync(file, renamed.reduce((text, { part, newer }) => text.replaceAll(part, newer), source))
  }
  const page = join(folder, 'index.html')
  writeFileSync(page, readFileSync(page, 'utf8').replace('<meta charset', `${MARK}<meta charset`))
  hashAnew(folder)
  return folder
}

/** @param {string} folder */
function scripts(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => join(folder, file))
}

/**
 * Writes the hashes of the files into the service worker's list, as the build does.
 *
 * @param {string} folder
 */
function hashAnew(folder) {
  const worker = join(folder, 'service-worker.js')
  const list = readFileSync(worker, 'utf8').replaceAll(/\{"integrity":[^}]*\}/g, (entry) => {
    const { url, revision } = JSON.parse(entry)
    const bytes = readFileSync(join(folder, url))
    const hash = (/** @type {string} */ kind) => createHash(kind).update(bytes)
    const integrity = `sha384-${hash('sha384').digest('base64')}`
    return JSON.stringify({ integrity, revision: revision === null ? null : hash('md5').digest('hex'), url })
  })
  writeFileSync(worker, list)
}
