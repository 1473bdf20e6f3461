/**
 * `npm run export:check`: every export in every engine that runs it, with the arguments of scripts/exports/check.mjs.
 *
 * The oracle confirms what CQL leaves open and Guidepost settles; the engines of DMN must leave open exactly the same.
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, run } from '../command.mjs'
import { nodeModules } from '../node-modules.mjs'

await nodeModules()
// Only now, since these need the packages.
const { EDITIONS, SETTLED, guidepost, settledFile } = await import('./check.mjs')

const script = (/** @type {string} */ name, /** @type {string[]} */ args) => run(process.execPath, [join(ROOT, 'scripts', 'exports', name), ...args])
const passed = process.argv.slice(2)

mkdirSync(SETTLED, { recursive: true })
for (const edition of EDITIONS) {
  const files = [
    ['cql', join(SETTLED, `${edition}.cql`)],
    ['elm', join(SETTLED, `${edition}.elm.json`)],
  ]
  for (const [format, file] of files) writeFileSync(file, guidepost(['export', '--edition', edition, '--format', format]))
  await script('translate.mjs', files.map(([, file]) => file))
}
await script('cql.mjs', passed)
await script('dmn.mjs', [...passed, '--without-oracle'])
for (const edition of EDITIONS) {
  const [cql, ...others] = ['cql', 'dmn-feelin', 'dmn-dsntk'].map((format) => readFileSync(settledFile(format, edition), 'utf8'))
  if (others.some((other) => other !== cql)) throw new Error(`${edition}: DMN leaves open something else than CQL, see ${SETTLED}`)
  console.log(`${edition}: DMN leaves open exactly what CQL leaves open`)
}
