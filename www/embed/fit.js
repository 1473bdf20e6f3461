/**
 * Gives a frame that shows Guidepost the height of what it shows.
 *
 * The host page hands the frame one end of a channel that nobody else holds; the frame sends its height through it, and
 * nothing else. Whatever else should arrive is no number and is not looked at.
 */

/** LIMIT: no guideline is longer; a frame that claims more is not believed. */
const TALLEST = 100_000

/** @typedef {'edition' | 'lang' | 'audience' | 'theme' | 'heading-level' | 'text-scale'} Setting */

/** @typedef {Partial<Record<Setting, string | number | null | undefined>>} Settings  attributes of `<guide-post>`, by name */

/** @typedef {{ notice?: string, contact?: string }} Words  the publisher's own, as plain text */

/** @type {Setting[]} */
const SETTINGS = ['edition', 'lang', 'audience', 'theme', 'heading-level', 'text-scale']

/**
 * Tells the console of settings that the frame does not know: it would pass them over in silence.
 *
 * @param {object | null | undefined} settings
 */
export function tellUnknown(settings) {
  const unknown = Object.keys(settings ?? {}).filter((name) => !(/** @type {string[]} */ (SETTINGS).includes(name)))
  if (unknown.length > 0) reportError(new TypeError(`no setting ${unknown.map((name) => `\`${name}\``).join(', ')} (allowed: ${SETTINGS.join(', ')})`))
}

/**
 * Keeps the frame as tall as its content.
 *
 * @param {HTMLIFrameElement} frame
 * @param {object} [also]
 * @param {Words} [also.words]
 * @param {(height: number) => void} [also.onHeight]  the first call says that the frame lives
 * @returns {{ update: (settings: Settings) => void, stop: () => void }}
 */
export function fit(frame, { words = {}, onHeight = () => {} } = {}) {
  /** @type {MessagePort | null} */
  let port = null
  /** @type {Settings} what was set since: a frame that is still to load, or loads again, knows only its address */
  let latest = {}
  const greet = () => {
    port?.close()
    const channel = new MessageChannel()
    port = channel.port1
    port.onmessage = ({ data }) => {
      if (typeof data !== 'number' || !(data > 0)) return
      frame.style.setProperty('block-size', `${Math.min(Math.ceil(data), TALLEST)}px`)
      onHeight(data)
    }
    // A sandboxed frame has no origin to address; what is sent are the publisher's own public words.
    frame.contentWindow?.postMessage({ guidepost: 'fit', words }, '*', [channel.port2])
    port.postMessage(latest)
  }
  frame.addEventListener('load', greet)
  greet()
  return {
    update(settings) {
      tellUnknown(settings)
      latest = { ...latest, ...settings }
      port?.postMessage(settings)
    },
    stop() {
      frame.removeEventListener('load', greet)
      port?.close()
    },
  }
}
