/** The size gate: what the reader's module weighs on the wire, against the number in size-budget.json. */

import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { ROOT } from './command.mjs'

/** The module, and its glue as the app ships it. */
function engineFiles() {
  const parts = join('dist', 'app', 'parts')
  const glue = readdirSync(join(ROOT, parts)).filter((file) => /^guidepost-.*\.js$/.test(file))
  if (glue.length !== 1) throw new Error(`${parts} holds ${glue.length} files of glue, expected one`)
  return [join('dist', 'engine.wasm'), ...glue.map((file) => join(parts, file))]
}

/**
 * Measures the built module and its glue, compressed with brotli at its best.
 *
 * @throws {Error} when they weigh more than the budget, in bytes
 */
export function checkSize() {
  const { engine: budget } = JSON.parse(readFileSync(join(ROOT, 'scripts', 'size-budget.json'), 'utf8'))
  const sizes = engineFiles().map((file) => ({ file, ...weigh(readFileSync(join(ROOT, file))) }))
  for (const { file, raw, brotli } of sizes) console.log(`${file}: ${brotli} bytes in brotli, ${raw} raw`)
  const total = sizes.reduce((sum, { brotli }) => sum + brotli, 0)
  console.log(`together: ${total} bytes, budget ${budget}`)
  if (total > budget) throw new Error(`the engine weighs ${total} bytes, ${total - budget} over its budget of ${budget}`)
}

/** @param {Buffer} bytes */
function weigh(bytes) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  return { raw: bytes.length, brotli: brotliCompressSync(bytes, { params }).length }
}
