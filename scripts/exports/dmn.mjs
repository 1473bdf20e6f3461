/**
 * Asks the exported DMN in two independent engines, and Guidepost, the same profiles.
 *
 * `feelin` runs the FEEL of a model that dmn-moddle reads; `dsntk` is a whole DMN engine, and runs the document as it is.
 * `node scripts/exports/dmn.mjs --profiles 100000 --seed 7 --engine dsntk`; what it compares: docs/exports.md.
 */

import { ENGINES, check, guidepost } from './check.mjs'
import { Dsntk } from './dsntk.mjs'
import { Feelin } from './feelin.mjs'

/** @type {Record<string, (xml: string) => Promise<import('./check.mjs').Engine>>} */
const OPEN = { feelin: Feelin.read, dsntk: Dsntk.start }

for (const name of ENGINES.length > 0 ? ENGINES : Object.keys(OPEN)) {
  if (OPEN[name] === undefined) throw new Error(`no engine is called ${name}: ${Object.keys(OPEN).join(', ')}`)
  await check(`dmn-${name}`, (edition) => OPEN[name](guidepost(['export', '--format', 'dmn', '--edition', edition.id])))
}
