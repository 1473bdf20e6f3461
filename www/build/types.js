/** Writes `dist/types/`: the types of what the package exports, drawn from the JSDoc of its sources. */

import { execFileSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const TSC = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url))

/** Writes them anew. */
export function writeTypes() {
  execFileSync(process.execPath, [TSC, '-p', 'www/build/types.json'], { cwd: ROOT, stdio: 'inherit' })
  const engine = join('dist', 'engine', 'guidepost.d.ts')
  cpSync(join(ROOT, engine), join(ROOT, 'dist', 'types', engine))
}
