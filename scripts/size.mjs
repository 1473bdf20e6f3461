/** The size gate: what the modules weigh on the wire, against the numbers in size-budget.json. */

import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { ROOT } from './command.mjs'

/** Each module, and the folder with its glue as the pages ship it. */
const MODULES = {
  engine: { wasm: join('dist', 'engine.wasm'), parts: join('dist', 'app', 'parts') },
  workshop: { wasm: join('dist', 'workshop', 'guidepost_bg.wasm'), parts: join('dist', 'app', 'workshop') },
}

/**
 * Measures the built modules and their glue, compressed with brotli at its best.
 *
 * @throws {Error} when one weighs more than its budget, in bytes
 */
export function checkSize() {
  const budgets = JSON.parse(readFileSync(join(ROOT, 'scripts', 'size-budget.json'), 'utf8'))
  const tooHeavy = Object.entries(MODULES).flatMap(([name, { wasm, parts }]) => {
    const sizes = [wasm, glueIn(parts)].map((file) => ({ file, ...weigh(readFileSync(join(ROOT, file))) }))
    for (const { file, raw, brotli } of sizes) console.log(`${file}: ${brotli} bytes in brotli, ${raw} raw`)
    const total = sizes.reduce((sum, { brotli }) => sum + brotli, 0)
    console.log(`${name} together: ${total} bytes, budget ${budgets[name]}`)
    return total > budgets[name] ? [`${name} weighs ${total} bytes, ${total - budgets[name]} over its budget of ${budgets[name]}`] : []
  })
  if (tooHeavy.length > 0) throw new Error(tooHeavy.join('; '))
}

/** @param {string} parts */
function glueIn(parts) {
  const glue = readdirSync(join(ROOT, parts)).filter((file) => /^guidepost-.*\.js$/.test(file))
  if (glue.length !== 1) throw new Error(`${parts} holds ${glue.length} files of glue, expected one`)
  return join(parts, glue[0])
}

/** @param {Buffer} bytes */
function weigh(bytes) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  return { raw: bytes.length, brotli: brotliCompressSync(bytes, { params }).length }
}
