/** A breath between two long pieces of work, so that a press or a key is heard in between. */

/** @type {{ scheduler?: { yield?: () => Promise<void> } }} */
const { scheduler } = /** @type {object} */ (globalThis)

/** Lets what waits go first; browsers that can tell go on right after it. @returns {Promise<void>} */
export function turn() {
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve))
}
