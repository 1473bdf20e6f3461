/**
 * Guidepost in a frame of its own, for pages whose policy or scripts leave the element no room.
 *
 * Importing this file does nothing, and it depends on nothing. The frame is sandboxed and shares no origin with the
 * host: neither can read the other. The host sets edition, language and looks; the frame tells its height.
 */

import { fit, tellUnknown } from './fit.js'

export { fit }

/** @import { Settings, Words } from './fit.js' */

/**
 * What the frame may do. Scripts: it is one. Forms: the event of sending one, which stays in the page; its policy lets
 * none be sent. Downloads and modals: the summary as a file and on paper. Popups: sources open in a tab of their own,
 * outside the sandbox, since other sites do not work in it. Not the host's origin.
 */
const SANDBOX = 'allow-scripts allow-forms allow-downloads allow-modals allow-popups allow-popups-to-escape-sandbox'

/**
 * Puts a frame with Guidepost into a place on the page.
 *
 * @param {Element | ShadowRoot} place  the frame is put at its end
 * @param {object} what
 * @param {string | URL} what.src      address of `embed.html`
 * @param {string} [what.title]        what readers of a screen reader hear
 * @param {'lazy' | 'eager'} [what.loading]
 * @param {Words} [what.words]
 * @param {Settings} [what.settings]   `edition`, `lang`, `audience`, `theme`, `heading-level`, `text-scale`
 * @param {(height: number) => void} [what.onHeight]
 * @returns {{ frame: HTMLIFrameElement, update: (settings: Settings) => void, remove: () => void }}
 */
export function embed(place, { src, title = 'Guidepost', loading = 'lazy', words, settings = {}, onHeight }) {
  tellUnknown(settings)
  const frame = document.createElement('iframe')
  for (const [name, value] of Object.entries({ title, loading, sandbox: SANDBOX, allow: 'clipboard-write; web-share', referrerpolicy: 'no-referrer' })) {
    frame.setAttribute(name, value)
  }
  for (const [name, value] of Object.entries({ display: 'block', 'inline-size': '100%', 'block-size': '40rem', border: '0' })) {
    frame.style.setProperty(name, value)
  }
  frame.src = addressOf(src, settings)
  place.append(frame)
  const { update, stop } = fit(frame, { words, onHeight })
  return {
    frame,
    update,
    remove() {
      stop()
      frame.remove()
    },
  }
}

/**
 * @param {string | URL} src
 * @param {Settings} settings
 */
function addressOf(src, settings) {
  const address = new URL(src, document.baseURI)
  for (const [name, value] of Object.entries(settings)) {
    if (value !== null && value !== undefined) address.searchParams.set(name, String(value))
  }
  return address.href
}
