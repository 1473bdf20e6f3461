/**
 * `npm run lighthouse [-- page …]`: what Lighthouse finds on pages of the build in `dist/app`, each category of 100.
 *
 * Lighthouse is large and only for this: npm keeps it in its own cache. Pages are paths below the app's root; without
 * any, the app itself and, where it is built, the demonstration page.
 */

import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CHROMIUM_ARGS, browser } from './chromium.mjs'
import { ROOT } from './command.mjs'
import { serve } from './serve.mjs'

const LIGHTHOUSE = 'lighthouse@12.8.2'
const APP = join(ROOT, 'dist', 'app')

/**
 * The categories of a page, each with its points of 100 and the ids of what costs some.
 *
 * @param {string} address
 * @param {string} chromium
 * @param {string} form  `mobile` or `desktop`
 */
function measured(address, chromium, form) {
  const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'))
  const path = join(folder, 'report.json')
  const preset = form === 'desktop' ? ['--preset=desktop'] : []
  const flags = ['--quiet', '--output=json', `--output-path=${path}`, `--chrome-flags=--headless=new ${CHROMIUM_ARGS.join(' ')}`, ...preset]
  const run = spawnSync('npx', ['--yes', LIGHTHOUSE, address, ...flags], { env: { ...process.env, CHROME_PATH: chromium }, encoding: 'utf8' })
  if (!existsSync(path)) throw new Error(`Lighthouse wrote no report of ${address}:\n${run.stdout}${run.stderr}`)
  const { categories, audits } = JSON.parse(readFileSync(path, 'utf8'))
  rmSync(folder, { recursive: true })
  /** @type {{ id: string, score: number, auditRefs: { id: string, weight: number }[] }[]} */
  const all = Object.values(categories)
  return all.map(({ id, score, auditRefs }) => ({
    id,
    points: Math.round(score * 100),
    costs: auditRefs.filter((ref) => ref.weight > 0 && audits[ref.id].score !== null && audits[ref.id].score < 1).map((ref) => `${ref.id} ${audits[ref.id].displayValue ?? ''}`.trim()),
  }))
}

const chromium = process.env.CHROMIUM || (await browser()).chromium
const asked = process.argv.slice(2)
const pages = asked.length > 0 ? asked : ['', ...(existsSync(join(APP, 'demo')) ? ['demo/'] : [])]
const site = await serve(APP, 8700)
for (const page of pages) {
  for (const form of ['mobile', 'desktop']) {
    for (const { id, points, costs } of measured(new URL(page, site.url).href, String(chromium), form)) {
      console.log(`/${page} ${form} ${id}: ${points}${costs.length > 0 ? `, for ${costs.join('; ')}` : ''}`)
      if (points < 100) process.exitCode = 1
    }
  }
}
site.close()
