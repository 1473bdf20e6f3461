/** The author's files: what differs from the shipped ones, and where a diagnostic stands in them. Pure. */

/** @import { Changes, Diagnostic, Files } from './shapes.js' */

/**
 * The changes after one more; a file that is as shipped again is none.
 *
 * @param {Changes} changes
 * @param {Files} shipped
 * @param {string} path
 * @param {string | null} text
 * @returns {Changes}
 */
export function withText(changes, shipped, path, text) {
  const { [path]: _, ...others } = changes
  return text === (shipped[path] ?? null) ? others : { ...others, [path]: text }
}

/**
 * What makes another folder out of the shipped one.
 *
 * @param {Files} folder
 * @param {Files} shipped
 * @returns {Changes}
 */
export function changesTo(folder, shipped) {
  const paths = [...new Set([...Object.keys(shipped), ...Object.keys(folder)])]
  return paths.reduce((changes, path) => withText(changes, shipped, path, folder[path] ?? null), /** @type {Changes} */ ({}))
}

/**
 * The text of a file as it stands.
 *
 * @param {Changes} changes
 * @param {Files} shipped
 * @param {string} path
 * @returns {string | null}  null if there is no such file
 */
export function textAt(changes, shipped, path) {
  return Object.hasOwn(changes, path) ? changes[path] : (shipped[path] ?? null)
}

/**
 * Paths by folder, the guideline's own files first.
 *
 * @param {string[]} paths
 * @returns {{ folder: string, paths: string[] }[]}  `folder` is empty for the guideline's own
 */
export function foldersOf(paths) {
  const folderOf = (/** @type {string} */ path) => path.slice(0, Math.max(path.lastIndexOf('/'), 0))
  const folders = [...new Set(paths.map(folderOf))].sort()
  return folders.map((folder) => ({ folder, paths: paths.filter((path) => folderOf(path) === folder).sort() }))
}

/** @param {string} path */
export function nameOf(path) {
  return path.slice(path.lastIndexOf('/') + 1)
}

/**
 * What a diagnostic points at, as a selection of a text area.
 *
 * @param {string} text
 * @param {Pick<Diagnostic, 'line' | 'column' | 'length'>} place
 * @returns {{ start: number, end: number }}
 */
export function selectionOf(text, { line, column, length }) {
  const lines = text.split('\n')
  const at = Math.min(Math.max(line, 1), lines.length) - 1
  const before = lines.slice(0, at).reduce((sum, { length }) => sum + length + 1, 0)
  const { plain, marked } = partsOf(lines[at], column, length)
  return { start: before + plain.length, end: before + plain.length + marked.length }
}

/**
 * A line parted where a diagnostic stands in it. Columns count characters, not halves of them.
 *
 * @param {string} line
 * @param {number} column  from 1
 * @param {number} length
 */
export function partsOf(line, column, length) {
  const characters = Array.from(line)
  const from = Math.max(column - 1, 0)
  const part = (/** @type {number} */ start, /** @type {number} */ end) => characters.slice(start, end).join('')
  return { plain: part(0, from), marked: part(from, from + length), rest: part(from + length, characters.length) }
}

/**
 * The diagnostics of one file, line by line, in the order of the file.
 *
 * @param {Diagnostic[]} diagnostics
 * @param {string} path
 * @returns {{ line: number, diagnostics: Diagnostic[] }[]}
 */
export function linesWithProblems(diagnostics, path) {
  const here = diagnostics.filter(({ file }) => file === path)
  const lines = [...new Set(here.map(({ line }) => Math.max(line, 1)))].sort((a, b) => a - b)
  return lines.map((line) => ({ line, diagnostics: here.filter((diagnostic) => Math.max(diagnostic.line, 1) === line) }))
}
