/** The page of the workshop around its editor. */

import { html, nothing } from 'lit'
import { logo } from '../element/marks.js'
import { comparison } from './comparison.js'
import { chosenText, download } from './disk.js'
import { files } from './files.js'
import { problems } from './problems.js'
import { proof } from './proof.js'
import { trial } from './trial.js'

/** @import { Text } from '../guide/text.js' */
/** @import { GuidePostEditor } from './editor.js' */
/** @import { GuidePostWorkshop } from './workshop.js' */

/** @param {GuidePostWorkshop} page */
export function view(page) {
  const { text, shipped, failure } = page
  if (failure !== null) return html`<div class="page"><slot></slot><p role="alert">${text?.say('workshop-failed') ?? String(failure)}</p></div>`
  if (text === null || shipped === null) return html`<slot></slot>`
  return html`<div class="page">
    <header class="head">
      <div class="brand">
        ${logo}
        <div>
          <h1 class="name">${text.say('workshop-title')}</h1>
          <span class="small">${text.say('workshop-for')}</span>
        </div>
      </div>
      ${editions(page, text)}
    </header>
    <p class="notice"><strong>${text.say('workshop-draft')}</strong> ${text.say('workshop-private')}</p>
    ${page.hasStopped ? html`<p class="stopped" role="alert">${text.say('workshop-stopped')}</p>` : nothing}
    <div class="desk">
      ${files(page, text)}
      <section class="sheet" aria-labelledby="path">
        <h2 class="label" id="path"><code>${page.path}</code></h2>
        <div class="row tools">${tools(page, text)}</div>
        <guide-post-editor
          .path=${page.path}
          .value=${page.textOf(page.path)}
          .label=${text.say('workshop-editor', { path: page.path })}
          .diagnostics=${page.diagnostics}
          @guidepost-write=${(/** @type {Event} */ event) => page.write(page.path, /** @type {GuidePostEditor} */ (event.target).value)}
        ></guide-post-editor>
      </section>
      ${problems(page, text)}
    </div>
    <div class="reports">${comparison(page, text)} ${proof(page, text)}</div>
    ${trial(page, text)}
  </div>`
}

/**
 * @param {GuidePostWorkshop} page
 * @param {Text} text
 */
function editions(page, text) {
  return html`<label class="row edition">
    <span>${text.say('workshop-edition')}</span>
    <select @change=${(/** @type {Event} */ event) => page.choose(/** @type {HTMLSelectElement} */ (event.target).value)}>
      ${page.editions.map((id) => html`<option value=${id} ?selected=${id === page.edition}>${id}</option>`)}
    </select>
  </label>`
}

/**
 * What can be done with the file that is open.
 *
 * @param {GuidePostWorkshop} page
 * @param {Text} text
 */
function tools(page, text) {
  const { path, changes, shipped } = page
  const take = async () => {
    const taken = await chosenText()
    if (taken !== null) page.write(path, taken)
  }
  const isChanged = Object.hasOwn(changes, path)
  return html`<button @click=${take}>${text.say('workshop-take')}</button>
    <button @click=${() => download(path, page.textOf(path))}>${text.say('workshop-download')}</button>
    <button ?disabled=${!isChanged} @click=${() => page.write(path, shipped?.files[path] ?? null)}>${text.say('workshop-restore')}</button>
    ${isChanged ? html`<span class="small">${text.say('workshop-changed')}</span>` : nothing}`
}
