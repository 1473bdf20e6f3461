/**
 * Brings a module that is loaded later, and once more where it did not arrive.
 *
 * Browsers older than the change of the HTML standard in 2026 (Chromium 148 is one) remember for as long as a page lives
 * that a module could not be fetched: the same `import()` fails at once, whatever the network does since. Only another address is asked for anew; not
 * where the page names the hashes of its modules by their addresses, since another one would be taken unchecked.
 * The build of the site puts this around every `import()`; see `vite.config.js`.
 */

/** What Chromium and Firefox say of a module that could not be fetched; others do not name it. */
const ADDRESS = /https?:\/\/\S+\.js$/

/** @type {Map<string, Promise<unknown>>} modules that came under another address, so that each is there once */
const again = new Map()
let tries = 0

/**
 * @template T
 * @param {() => Promise<T>} load
 * @returns {Promise<T>}
 */
export async function bring(load) {
  try {
    return await load()
  } catch (failure) {
    const address = failure instanceof TypeError ? ADDRESS.exec(failure.message)?.[0] : undefined
    if (address === undefined || namesHashes()) throw failure
    const coming = again.get(address) ?? import(/* @vite-ignore */ `${address}?again=${++tries}`)
    again.set(address, coming)
    coming.catch(() => again.delete(address))
    return /** @type {Promise<T>} */ (coming)
  }
}

/** Whether the page says what each module must be. */
function namesHashes() {
  return [...document.querySelectorAll('script[type=importmap]')].some(({ textContent }) => /"integrity"/.test(textContent ?? ''))
}
