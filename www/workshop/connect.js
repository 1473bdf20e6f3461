/** Starts the worker. The one file that names it, and that makes a trusted address. */

import { deskInWorker } from './client.js'

/** @import { Ask } from './client.js' */

/**
 * @typedef {object} Policies
 * @property {(name: string, rules: { createScriptURL: (url: string) => string }) => { createScriptURL: (url: string) => string }} createPolicy
 */

/**
 * @returns {Ask}
 * @throws {TypeError} where the server's policy does not name ours, `guidepost-workshop`
 */
export function connect() {
  const url = trusted(new URL('./workshop-worker.js', document.baseURI).href)
  return deskInWorker(() => new Worker(url, { type: 'module' }))
}

/**
 * The address in the form that Trusted Types ask for, in browsers that have them.
 *
 * @param {string} address
 */
function trusted(address) {
  const { trustedTypes } = /** @type {{ trustedTypes?: Policies }} */ (/** @type {unknown} */ (globalThis))
  return trustedTypes?.createPolicy('guidepost-workshop', { createScriptURL: () => address }).createScriptURL(address) ?? address
}
