/** The frame's side of `fit.js`: tells the page around it how tall this page is, and takes its settings from it. */

/** @import { Settings, Words } from './fit.js' */

/**
 * Answers the page around this one, and nobody else.
 *
 * @param {object} does
 * @param {(words: Words) => void} does.say
 * @param {(settings: Settings) => void} does.set
 */
export function tellHeight({ say, set }) {
  /** @type {MessagePort | null} */
  let port = null
  const tell = () => port?.postMessage(Math.ceil(document.documentElement.getBoundingClientRect().height))
  new ResizeObserver(tell).observe(document.documentElement)
  addEventListener('message', ({ source, data, ports: [given] }) => {
    if (source !== parent || data?.guidepost !== 'fit' || given === undefined) return
    port?.close()
    port = given
    port.onmessage = (message) => set(Object(message.data))
    document.documentElement.classList.add('fitted')
    say(Object(data.words))
    tell()
  })
}
