/** Writes `dist/types/` and `dist/custom-elements.json`: what the package exports, drawn from the JSDoc of its sources. */

import { execFileSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const CEM = fileURLToPath(new URL('../../node_modules/@custom-elements-manifest/analyzer/cem.js', import.meta.url))
const TSC = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url))

/** Writes them anew. */
export function writeTypes() {
  execFileSync(process.execPath, [TSC, '-p', 'www/build/types.json'], { cwd: ROOT, stdio: 'inherit' })
  const engine = join('dist', 'engine', 'guidepost.d.ts')
  cpSync(join(ROOT, engine), join(ROOT, 'dist', 'types', engine))
  execFileSync(process.execPath, [CEM, 'analyze', '--config', 'www/build/custom-elements.config.js', '--quiet'], { cwd: ROOT, stdio: 'inherit' })
}
