/**
 * Begins to bring what an edition needs before the element asks for it, so that nothing waits for the code of the page.
 * What does not arrive is brought again by whoever needs it, and told there.
 */

import { editions, engine, page } from '../../dist/modules/editions.js'

/**
 * @param {string} edition
 * @param {string} lang
 */
export function bringEarly(edition, lang) {
  const known = Object.hasOwn(editions, edition) ? editions[edition] : undefined
  const parts = [engine.wasm, engine.glue, known?.pack, known?.texts[lang], page[lang]]
  for (const part of parts) part?.().catch(() => {})
}
