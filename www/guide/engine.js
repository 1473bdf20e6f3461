/** The engine: compiled to WebAssembly, carried inside an ES module, started once. */

import { engine } from '../../dist/modules/editions.js'

/**
 * @typedef {object} Module
 * @property {typeof import('../../dist/engine/guidepost.js').Engine} Engine
 * @property {WebAssembly.Memory} memory  for what crosses the boundary packed
 */

/** @type {Promise<Module> | null} */
let started = null

/**
 * The engine, ready to be given a pack. Callers share one module; after a failure the next call tries anew.
 *
 * @returns {Promise<Module>}
 * @throws {WebAssembly.CompileError} where a page's policy forbids WebAssembly
 */
export function loadEngine() {
  started ??= start().catch((failure) => {
    started = null
    throw failure
  })
  return started
}

async function start() {
  const [glue, wasm] = await Promise.all([engine.glue(), engine.wasm()])
  const { memory } = await glue.default({ module_or_path: wasm.default })
  return { Engine: glue.Engine, memory }
}
