/** The list of files, by folder. */

import { html, nothing } from 'lit'
import { chosenFolder } from './disk.js'
import { foldersOf, nameOf } from './draft.js'

/** @import { Text } from '../guide/text.js' */
/** @import { GuidePostWorkshop } from './workshop.js' */

/** The file by which the folder of a guideline is known. */
const HEAD = 'guideline.toml'

/**
 * @param {GuidePostWorkshop} page
 * @param {Text} text
 */
export function files(page, text) {
  const gone = Object.values(page.changes).filter((text) => text === null).length
  return html`<nav class="files" aria-labelledby="files">
    <h2 class="label" id="files">${text.say('workshop-files')}</h2>
    <div class="list">${foldersOf(page.paths).map(({ folder, paths }) => {
      const isOpen = paths.includes(page.path)
      return html`<details ?open=${isOpen}>
        <summary>${folder === '' ? text.say('workshop-folder-top') : folder} <span class="small">${marksOf(page, text, paths)}</span></summary>
        <ul class="plain">
          ${paths.map((path) => file(page, text, path))}
        </ul>
      </details>`
    })}</div>
    ${gone > 0 ? html`<p class="small">${text.say('workshop-gone', { count: gone })}</p>` : nothing}
    <button @click=${() => openFolder(page, text)}>${text.say('workshop-open-folder')}</button>
  </nav>`
}

/**
 * @param {GuidePostWorkshop} page
 * @param {Text} text
 */
async function openFolder(page, text) {
  const folder = await chosenFolder()
  if (folder === null) return
  if (!Object.hasOwn(folder, HEAD)) return alert(text.say('workshop-no-guideline', { file: HEAD }))
  if (Object.keys(page.changes).length === 0 || confirm(text.say('workshop-lose'))) page.replace(folder)
}

/**
 * @param {GuidePostWorkshop} page
 * @param {Text} text
 * @param {string} path
 */
function file(page, text, path) {
  const marks = marksOf(page, text, [path])
  return html`<li>
    <button class="file" aria-current=${path === page.path ? 'true' : nothing} @click=${() => page.open(path)}>
      ${nameOf(path)} ${marks === '' ? nothing : html`<span class="small">${marks}</span>`}
    </button>
  </li>`
}

/**
 * Whether files are changed, and how much is wrong with them.
 *
 * @param {GuidePostWorkshop} page
 * @param {Text} text
 * @param {string[]} paths
 */
function marksOf({ changes, diagnostics }, text, paths) {
  const count = diagnostics.filter(({ file }) => paths.includes(file)).length
  return [
    ...(paths.some((path) => Object.hasOwn(changes, path)) ? [text.say('workshop-changed')] : []),
    ...(count > 0 ? [text.say('workshop-problems-count', { count })] : []),
  ].join(', ')
}
