/** What stands on the pages of the trial: the same tag, the same host around it, in the words of each framework. */

/** What a host writes into the tag. */
export const INSIDE = `<p>Shown until the guide is loaded.</p>
      <p slot="notice">Shown by the trial.</p>
      <span slot="contact">Call ward 5.</span>`

/** A situation that a host sets from outside. */
export const PROFILE = { setting: 'metastatic', er: 'positive', menopause: 'postmenopausal' }

/** What the element tells its host. */
export const EVENTS = ['guidepost-ready', 'guidepost-step', 'guidepost-advice']

/** Hears what reaches the host: every event of ours at the element, by its name. */
export const HEARING = `window.heard = []
const hear = (event) => window.heard.push({ name: event.type, detail: event.detail })`

/**
 * A page around what is given.
 *
 * @param {string} body
 * @param {string} [head]
 */
export function page(body, head = '') {
  return `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>A trial</title><link rel="icon" href="data:,">${head}</head>
  <body>${body}</body>
</html>
`
}

/** The tag in plain HTML, with the two buttons of the host. */
export const TAG = `<main><h1>A host</h1>
    <p><button id="dark" type="button">Dark</button> <button id="set" type="button">Set</button></p>
    <guide-post edition="historical-2009" lang="en" heading-level="3">
      ${INSIDE}
    </guide-post></main>`

/** What a host's own script does with the tag, without a framework. */
export const HOST = `${HEARING}
const guide = document.querySelector('guide-post')
guide.textScale = 125
for (const name of ${JSON.stringify(EVENTS)}) guide.addEventListener(name, hear)
document.querySelector('#dark').addEventListener('click', () => guide.setAttribute('theme', 'dark'))
document.querySelector('#set').addEventListener('click', () => { guide.profile = ${JSON.stringify(PROFILE)} })
`
