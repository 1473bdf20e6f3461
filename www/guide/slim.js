/**
 * The engine alone, for those who bring the module and the packs themselves: `guidepost/engine.wasm` and
 * `guidepost/guidelines/<edition>.pack`. No texts, and no file that is not asked for.
 *
 * @example
 * await init(fetch(wasmUrl))
 * const guide = open(await (await fetch(packUrl)).arrayBuffer())
 * guide.advise({}).options.length
 */

import startModule, { Engine } from '../../dist/engine/guidepost.js'
import { asking, detailsIn, start } from './asking.js'
import { GuidepostError } from './error.js'
import { bytesOf, partsOf } from './pack.js'

export { GuidepostError }

/** @import { Guide } from './open.js' */
/** @import { Asking } from './asking.js' */

/** @typedef {Asking & Pick<Guide, 'evidence' | 'options'>} SlimGuide */

/** @typedef {BufferSource | WebAssembly.Module | Response | URL | string} Source */

/** @type {Promise<WebAssembly.Memory> | null} */
let starting = null

/** @type {WebAssembly.Memory | null} */
let memory = null

/**
 * Starts the engine, once; later calls wait for the same start. After a failure the next call tries anew.
 *
 * @param {Source | Promise<Source>} source  where the engine comes from, or its bytes
 */
export async function init(source) {
  starting ??= startModule({ module_or_path: source }).then((started) => started.memory)
  try {
    memory = await starting
  } catch (failure) {
    starting = null
    throw failure
  }
}

/**
 * Opens an edition.
 *
 * @param {Uint8Array | ArrayBuffer} pack  a whole pack file
 * @returns {SlimGuide}
 * @throws {GuidepostError} when the pack is damaged
 * @throws {TypeError} before `init`
 */
export function open(pack) {
  if (memory === null) throw new TypeError('the engine is not started: await init(source) first')
  const bytes = bytesOf(pack)
  const engine = start(Engine, bytes)
  const { evidence, options } = detailsIn(engine, partsOf(bytes).details)
  return { ...asking(engine, memory), evidence, options: { options } }
}
