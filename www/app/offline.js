/**
 * Keeps the app on the device, and offers a newer build without taking it by force.
 *
 * Loaded once the first view stands, so that a first visit waits for nothing. How a newer build takes over, and why the
 * answers travel through the worker's memory, stands in `service-worker.js`.
 */

import { stateOf } from '../element/keeping/take-up.js'

export { takeUp } from '../element/keeping/take-up.js'

/** @import { GuidePost } from '../element/guide-post.js' */
/** @import { State } from '../element/keeping/take-up.js' */

/**
 * @typedef {{ createPolicy: (name: string, rules: object) => { createScriptURL: (url: string) => string } }} Policies
 */

/** LIMIT: a worker that has not replied or acted after so many milliseconds is not waited for. */
const LONGEST_WAIT = 10_000

/**
 * Registers the service worker. Where the browser refuses, the app works as long as there is a network.
 *
 * @param {(registration: ServiceWorkerRegistration) => void} onNewer  told of each newer build that is ready
 */
export async function register(onNewer) {
  /** @type {ServiceWorkerRegistration} */
  let registration
  try {
    registration = await navigator.serviceWorker.register(trusted('./service-worker.js'), { updateViaCache: 'none' })
  } catch {
    return
  }
  const look = () => {
    // The very first build waits for nobody.
    if (registration.waiting !== null && registration.active !== null) onNewer(registration)
  }
  const watch = () => registration.installing?.addEventListener('statechange', look)
  // A newer build may have been found before anybody listened: the browser looks for it by itself when a page is loaded.
  look()
  watch()
  registration.addEventListener('updatefound', watch)
  // Browsers look by themselves at each visit, but late, once, and not at all where that one look fails.
  if (registration.active !== null) registration.update().catch(isOffline)
}

/** Nothing to do: the build at hand is used, and the next visit looks again. */
function isOffline() {}

/**
 * The answers that the page before this one handed over; null when there are none.
 *
 * @param {string} key
 * @returns {Promise<State | null>}
 */
export async function collect(key) {
  const registration = await navigator.serviceWorker.getRegistration()
  return registration?.active ? ask(registration.active, { type: 'collect', key }) : null
}

/**
 * Says that a newer build is ready, with a button to use it.
 *
 * @param {ServiceWorkerRegistration} registration
 * @param {GuidePost} guide
 * @param {HTMLElement} place     where it is said
 * @param {() => void} onLeave  told right before the page reloads with its answers handed over
 */
export function offerNewer(registration, guide, place, onLeave) {
  const said = document.createElement('p')
  const button = document.createElement('button')
  const say = (/** @type {HTMLElement} */ place, /** @type {string} */ message) => {
    // By its name the app says it again when the language changes.
    place.dataset.message = message
    place.textContent = guide.text?.say(message) ?? ''
  }
  say(said, 'newer-ready')
  say(button, 'newer-use')
  button.addEventListener('click', async () => {
    say(said, await takeOver(registration, guide, onLeave))
  })
  place.replaceChildren(said, button)
}

/**
 * Hands the answers to the newer build and reloads.
 *
 * @param {ServiceWorkerRegistration} registration
 * @param {GuidePost} guide
 * @param {() => void} onLeave
 * @returns {Promise<'newer-others' | 'newer-failed'>} why the page has not reloaded
 */
async function takeOver(registration, guide, onLeave) {
  // Where another page has let it in meanwhile, nobody waits any more: the answers go through the one in use.
  const worker = registration.waiting ?? registration.active
  const key = crypto.randomUUID()
  const reply = worker === null ? null : await ask(worker, { type: 'switch', key, answers: stateOf(guide) })
  if (reply === 'others') return 'newer-others'
  if (worker === null || reply !== 'held' || !(await takesOver(worker))) return 'newer-failed'
  // What was answered while it took over goes along; from now until the page is gone nothing more can be.
  guide.inert = true
  await ask(worker, { type: 'hold', key, answers: stateOf(guide) })
  onLeave()
  history.replaceState({ ...history.state, handOver: key }, '')
  location.reload()
  return new Promise(() => {})
}

/**
 * Whether the worker has taken over, once it has.
 *
 * @param {ServiceWorker} worker
 * @returns {Promise<boolean>}
 */
function takesOver(worker) {
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST_WAIT, false)
    const look = () => worker.state === 'activated' && resolve(true)
    worker.addEventListener('statechange', look)
    look()
  })
}

/**
 * @param {ServiceWorker} worker
 * @param {object} question
 * @returns {Promise<any>} null when it does not reply
 */
function ask(worker, question) {
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    const end = setTimeout(resolve, LONGEST_WAIT, null)
    port1.onmessage = ({ data }) => (clearTimeout(end), resolve(data))
    worker.postMessage(question, [port2])
  })
}

/**
 * The worker's address as the app's policy wants it: only this one may become a worker.
 *
 * @param {string} address
 */
function trusted(address) {
  const { trustedTypes } = /** @type {{ trustedTypes?: Policies }} */ (/** @type {unknown} */ (globalThis))
  return trustedTypes?.createPolicy('guidepost-app', { createScriptURL: () => address }).createScriptURL(address) ?? address
}
