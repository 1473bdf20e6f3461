/**
 * A function that does its work once; every later call shares the first one's outcome, failure included.
 *
 * @template T
 * @param {() => Promise<T>} work
 * @returns {() => Promise<T>}
 */
export function once(work) {
  /** @type {Promise<T> | undefined} */
  let outcome
  return () => (outcome ??= work())
}
