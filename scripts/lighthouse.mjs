/**
 * `npm run lighthouse [-- --runs N --form mobile|desktop page …]`: what Lighthouse finds on pages of the build in
 * `dist/app`, each category of 100, the median of several runs.
 *
 * Lighthouse is large and only for this: npm keeps it in its own cache, so the first call needs the npm registry. Pages
 * are paths below the app's root; without any, the app itself and, where it is built, the demonstration page. What a run
 * says of itself comes to the terminal as it comes; only lines of points go to the standard output.
 */

import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { CHROMIUM_ARGS, browser } from './chromium.mjs'
import { ROOT } from './command.mjs'
import { serve } from './serve.mjs'

const LIGHTHOUSE = 'lighthouse@12.8.2'
const APP = join(ROOT, 'dist', 'app')

/** LIMIT: a run that has not ended after so many milliseconds is ended, with what it said last. */
const LONGEST_RUN = 180_000

/**
 * @typedef {{ id: string, score: number | null, auditRefs: { id: string, weight: number }[] }} Category
 * @typedef {{ score: number | null, displayValue?: string, scoreDisplayMode?: string, errorMessage?: string }} Audit
 * @typedef {{ categories: Record<string, Category>, audits: Record<string, Audit> }} Report
 */

/**
 * One run of Lighthouse.
 *
 * @param {string} address
 * @param {string} chromium
 * @param {string} form  `mobile` or `desktop`
 * @returns {Promise<Report>} rejects with the last lines that it said when it ends without one, or not in time
 */
async function run(address, chromium, form) {
  const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'))
  const path = join(folder, 'report.json')
  const preset = form === 'desktop' ? ['--preset=desktop'] : []
  const flags = ['--output=json', `--output-path=${path}`, `--chrome-flags=${CHROMIUM_ARGS.join(' ')}`, ...preset]
  try {
    const said = await ended(spawn('npx', ['--yes', LIGHTHOUSE, address, ...flags], { detached: true, env: { ...process.env, CHROME_PATH: chromium }, stdio: ['ignore', 'pipe', 'pipe'] }))
    if (!existsSync(path)) throw new Error(`Lighthouse wrote no report of ${address}:\n${said}`)
    return JSON.parse(readFileSync(path, 'utf8'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/**
 * Waits for a run, with its steps on the terminal. This process has to stay free meanwhile: it is the pages' server.
 *
 * @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, import('node:stream').Readable>} child  leads its own group
 * @returns {Promise<string>} the last that it said
 */
function ended(child) {
  let said = ''
  const hear = (/** @type {Buffer} */ chunk) => {
    said = (said + chunk).slice(-2000)
    const step = /LH:status (.*)/.exec(String(chunk))
    if (step !== null && process.stderr.isTTY) process.stderr.write(`\r\x1b[K  ${step[1].slice(0, 90)}`)
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
      reject(new Error(`Lighthouse has not ended after ${LONGEST_RUN / 1000} s; the last it said:\n${said}`))
    }, LONGEST_RUN)
    child.once('error', reject)
    child.once('close', () => {
      clearTimeout(limit)
      if (process.stderr.isTTY) process.stderr.write('\r\x1b[K')
      resolve(said)
    })
  })
}

/**
 * Why a report is no measurement: a category that has no score, since an audit of it broke down.
 *
 * @param {Report} report
 * @returns {string} empty where every category has one
 */
function brokenIn({ categories, audits }) {
  const without = Object.values(categories).filter(({ score }) => score === null)
  const broken = without.flatMap(({ auditRefs }) => auditRefs.filter(({ id }) => audits[id].scoreDisplayMode === 'error'))
  return without.length === 0 ? '' : `no score for ${without.map(({ id }) => id).join(', ')}: ${broken.map(({ id }) => `${id} (${audits[id].errorMessage})`).join('; ')}`
}

/**
 * The points of a category, and what costs some.
 *
 * @param {Report} report
 * @param {string} id
 */
function pointsOf({ categories, audits }, id) {
  const { score, auditRefs } = categories[id]
  const costly = auditRefs.filter((ref) => ref.weight > 0 && audits[ref.id].score !== null && Number(audits[ref.id].score) < 0.995)
  return { points: Math.round(Number(score) * 100), costs: costly.map(({ id }) => `${id} ${audits[id].displayValue ?? ''}`.trim()) }
}

/** @param {number[]} values */
function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1]
}

/**
 * Says the median of each category, and fails when one is short of 100.
 *
 * @param {string} what
 * @param {Report[]} reports
 */
function tell(what, reports) {
  for (const id of Object.keys(reports[0].categories)) {
    const runs = reports.map((report) => pointsOf(report, id))
    const points = runs.map((run) => run.points)
    const middle = runs.find((run) => run.points === median(points))
    const costs = middle?.costs ?? []
    console.log(`${what} ${id}: ${median(points)}${new Set(points).size > 1 ? ` (runs: ${points.join(', ')})` : ''}${costs.length > 0 ? `, for ${costs.join('; ')}` : ''}`)
    if (median(points) < 100) process.exitCode = 1
  }
}

const { values, positionals } = parseArgs({ options: { runs: { type: 'string', default: '3' }, form: { type: 'string' } }, allowPositionals: true })
if (!existsSync(join(APP, 'index.html'))) throw new Error('there is no build in dist/app: npm run build')
const chromium = process.env.CHROMIUM || (await browser()).chromium
const pages = positionals.length > 0 ? positionals : ['', ...(existsSync(join(APP, 'demo')) ? ['demo/'] : [])]
const site = await serve(APP, 8700)
try {
  for (const page of pages) {
    for (const form of values.form === undefined ? ['mobile', 'desktop'] : [values.form]) {
      const reports = []
      for (let i = 1; i <= Number(values.runs); i++) {
        const start = Date.now()
        console.error(`/${page} ${form}, run ${i} of ${values.runs} …`)
        const report = await run(new URL(page, site.url).href, String(chromium), form)
        const broken = brokenIn(report)
        if (broken === '') reports.push(report)
        else console.log(`/${page} ${form}, run ${i} of ${values.runs} is not counted, ${broken}`)
        console.error(`/${page} ${form}, run ${i} of ${values.runs}: ${((Date.now() - start) / 1000).toFixed(0)} s`)
      }
      if (reports.length * 2 <= Number(values.runs)) throw new Error(`/${page} ${form}: only ${reports.length} of ${values.runs} runs can be counted`)
      tell(`/${page} ${form}`, reports)
    }
  }
} finally {
  site.close()
}
