/**
 * Keeps one whole build of the app on the device, so that it works without a network.
 *
 * A newer build is fetched beside the one in use and waits. It takes over when no page is open, or when the reader asks
 * for it in the only page that is open: a guideline never changes under a running session. Then the page hands its
 * answers to the waiting worker, reloads, and collects them. They are in this worker's memory meanwhile and nowhere
 * else; session storage, the history and a window's name would all write them to disk.
 */

import { clientsClaim } from 'workbox-core'
import { precacheAndRoute } from 'workbox-precaching'

/**
 * The part of a service worker's global object that is used here; TypeScript knows pages or workers, never both.
 *
 * @typedef {object} Scope
 * @property {{ scope: string }} registration
 * @property {{ matchAll: (options: object) => Promise<{ url: string }[]> }} clients
 * @property {() => Promise<void>} skipWaiting
 * @property {(type: 'message', listener: (event: Message) => void) => void} addEventListener
 *
 * @typedef {MessageEvent<Request> & { waitUntil: (work: Promise<unknown>) => void }} Message
 *
 * @typedef {{ type: 'switch' | 'hold', key: string, answers: unknown } | { type: 'collect', key: string }} Request
 *   `switch` is answered by `held` or, where another page is open, `others`; `hold`, which brings later answers of a page that has
 *   switched, by whether any were held; `collect` by the answers or null
 */

/** LIMIT: answers that no page has collected after so many milliseconds are forgotten. */
const LONGEST_HOLD = 60_000

const worker = /** @type {Scope} */ (/** @type {unknown} */ (self))

/** @type {Map<string, { answers: unknown, release: () => void }>} answers between two pages, by the key of the first */
const held = new Map()

// The build puts the list of files in, and looks for it by this name. An address may name an edition or a language; the file is the same.
precacheAndRoute(/** @type {any} */ (self).__WB_MANIFEST, { ignoreURLParametersMatching: [/./] })

// The page of the first visit gets the rest of its own build from here, so that it needs no network from then on.
clientsClaim()

worker.addEventListener('message', (event) => {
  const { data, ports } = event
  if (data.type === 'switch') event.waitUntil(takeOver(data.key, data.answers, ports[0]))
  if (data.type === 'hold') ports[0].postMessage(holdInstead(data.key, data.answers))
  if (data.type === 'collect') ports[0].postMessage(collect(data.key))
})

/**
 * Takes over from the build in use, unless another page runs on it. Lasts until the answers are collected, because a
 * browser may end a worker that has nothing to do.
 *
 * @param {string} key
 * @param {unknown} answers
 * @param {MessagePort} asker
 */
async function takeOver(key, answers, asker) {
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const ours = pages.filter(({ url }) => url.startsWith(worker.registration.scope))
  if (ours.length > 1) return asker.postMessage('others')
  const collected = hold(key, answers)
  asker.postMessage('held')
  await Promise.all([worker.skipWaiting(), collected])
}

/**
 * @param {string} key
 * @param {unknown} answers
 * @returns {Promise<void>} until they are collected or forgotten
 */
function hold(key, answers) {
  return new Promise((resolve) => {
    const forget = () => (held.delete(key), resolve())
    const end = setTimeout(forget, LONGEST_HOLD)
    held.set(key, { answers, release: () => (clearTimeout(end), forget()) })
  })
}

/**
 * @param {string} key
 * @param {unknown} answers
 */
function holdInstead(key, answers) {
  const found = held.get(key)
  if (found !== undefined) found.answers = answers
  return found !== undefined
}

/** @param {string} key */
function collect(key) {
  const found = held.get(key)
  found?.release()
  return found?.answers ?? null
}
