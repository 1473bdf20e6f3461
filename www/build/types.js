/** Writes `dist/types/` and `dist/custom-elements.json`: what the package exports, drawn from the JSDoc of its sources. */

import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const TYPES = join(ROOT, 'dist', 'types')
const CEM = fileURLToPath(new URL('../../node_modules/@custom-elements-manifest/analyzer/cem.js', import.meta.url))
const TSC = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url))

/** What JSDoc cannot say: which element the tag is. */
const TAG = `
declare global {
  interface HTMLElementTagNameMap {
    'guide-post': GuidePost
  }
}
`

/** Writes them anew. */
export function writeTypes() {
  execFileSync(process.execPath, [TSC, '-p', 'www/build/types.json'], { cwd: ROOT, stdio: 'inherit' })
  const engine = join('dist', 'engine', 'guidepost.d.ts')
  for (const file of readdirSync(TYPES, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.d.ts'))) {
    // What belongs to `lit` comes under its name: a consumer may not see what `lit` itself depends on.
    const types = readFileSync(join(TYPES, file), 'utf8')
    writeFileSync(join(TYPES, file), types.replaceAll('import("lit-html")', 'import("lit")'))
  }
  // Only the newest of TypeScript's libraries know `Symbol.dispose`; nobody is told of it, and `free` does the same.
  const known = readFileSync(join(ROOT, engine), 'utf8').replaceAll(/^.*\[Symbol\.dispose\].*\n/gm, '')
  mkdirSync(join(TYPES, 'dist', 'engine'), { recursive: true })
  writeFileSync(join(TYPES, engine), known)
  appendFileSync(join(TYPES, 'www', 'embed', 'element.d.ts'), TAG)
  execFileSync(process.execPath, [CEM, 'analyze', '--config', 'www/build/custom-elements.config.js', '--quiet'], { cwd: ROOT, stdio: 'inherit' })
}
