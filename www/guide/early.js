/**
 * Begins to bring what an edition needs before somebody waits for it. What does not arrive is brought again by whoever
 * needs it, and told there.
 */

import { editions, engine, page } from '../../dist/modules/editions.js'

/**
 * The words of the first view.
 *
 * @param {string} edition
 * @param {string} lang
 */
export function bringWords(edition, lang) {
  for (const words of [known(edition)?.texts[lang], page[lang]]) words?.().catch(() => {})
}

/**
 * The engine and the edition's rules, not yet started.
 *
 * @param {string} edition
 * @returns {Promise<unknown>} rejects when a part of it does not arrive
 */
export function bringEngine(edition) {
  return Promise.all([engine.wasm(), engine.glue(), known(edition)?.pack()])
}

/** @param {string} edition */
function known(edition) {
  return Object.hasOwn(editions, edition) ? editions[edition] : undefined
}
