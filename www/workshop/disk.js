/** The author's disk: a changed file given out, files taken in. Only ever on a click, and only in this tab. */

import { nameOf } from './draft.js'

/** @import { Files } from './shapes.js' */

/**
 * @param {string} path
 * @param {string} text
 */
export function download(path, text) {
  const href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }))
  Object.assign(document.createElement('a'), { href, download: nameOf(path) }).click()
  setTimeout(() => URL.revokeObjectURL(href))
}

/**
 * Lets the author choose one file.
 *
 * @returns {Promise<string | null>}  its text; null if none was chosen
 */
export async function chosenText() {
  const [file] = await chosen({ accept: '.toml,.ftl' })
  return (await file?.text()) ?? null
}

/**
 * Lets the author choose the folder of a guideline.
 *
 * @returns {Promise<Files | null>}  what the author's tool would read of it; null if none was chosen
 */
export async function chosenFolder() {
  const files = await chosen({ webkitdirectory: true })
  if (files.length === 0) return null
  const read = files.map(async (file) => [inFolder(file.webkitRelativePath), await file.text()])
  return Object.fromEntries((await Promise.all(read)).filter(([path]) => /\.(toml|ftl)$/.test(path)))
}

/** @param {string} path  begins with the name of the folder itself */
function inFolder(path) {
  return path.slice(path.indexOf('/') + 1)
}

/**
 * @param {Partial<HTMLInputElement>} kind
 * @returns {Promise<File[]>}
 */
function chosen(kind) {
  const input = document.createElement('input')
  Object.assign(input, { type: 'file' }, kind)
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  })
}
