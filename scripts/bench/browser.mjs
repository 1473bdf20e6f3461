/**
 * `npm run bench:browser [-- --runs N --slowed N]`: times in Chromium, on the build in `dist/`. A measurement, no test.
 *
 * *Second visit*: the server is gone and the service worker stopped, so that it has to start; the processor of the page
 * is slowed. From the start of the navigation to the first view, until the guideline can be asked, and to the first
 * advice: a profile is set as soon as the guide is ready, and the options are shown. Each is given by the clock, and by
 * the time that the page's main thread was at work, which other programs on the machine disturb less. Beside it, the
 * least that any page could take here: a picture from the same worker, from the start of the navigation until it is
 * there. *Presses*: what a reader waits for who has looked at the page: from a finger on the way in, which has the engine
 * start, to the first question, and from "See what it says so far" to the first options. *Proof*: of every edition, in
 * the workshop's worker.
 */

import { loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { ready } from '../../tests/e2e/page.mjs'
import { CHROMIUM_ARGS, browser as found } from '../chromium.mjs'
import { ROOT } from '../command.mjs'
import { serve } from '../serve.mjs'
import { MOMENTS, PRESSES, pictureVisited, pressed, visited } from './visits.mjs'

const { values } = parseArgs({ options: { runs: { type: 'string', default: '7' }, slowed: { type: 'string', default: '4' } } })
const RUNS = Number(values.runs)
const PICTURE = 'mark.svg'
const PHONE = { width: 390, height: 844 }

/** @param {number[]} times */
function median(times) {
  return Math.round(times.toSorted((a, b) => a - b)[times.length >> 1])
}

const browser = await chromium.launch({ executablePath: (await found()).chromium, args: CHROMIUM_ARGS })
console.log(`Chromium ${browser.version()}, median of ${RUNS} runs; load of the machine ${loadavg()[0].toFixed(1)}`)

const site = await serve(join(ROOT, 'dist', 'app'), 8600)
const context = await browser.newContext({ viewport: PHONE, reducedMotion: 'reduce', hasTouch: true })
const first = await context.newPage()
await first.goto(site.url)
await ready(first)
await first.evaluate(async () => {
  await navigator.serviceWorker.ready
  while (navigator.serviceWorker.controller === null) await new Promise((resolve) => setTimeout(resolve, 20))
})
await first.close()

await proofTimes(`${site.url}workshop.html`)
site.close()

for (const slowed of [Number(values.slowed), 1]) {
  await visited(context, site.url, slowed)
  /** @type {Awaited<ReturnType<typeof visited>>[]} */
  const visits = []
  for (let i = 0; i < RUNS; i++) visits.push(await visited(context, site.url, slowed))
  const told = MOMENTS.map((moment, i) => `${moment} ${median(visits.map(({ clock }) => clock[i]))} (at work ${median(visits.map(({ work }) => work[i]))})`)
  const least = []
  for (let i = 0; i < RUNS; i++) least.push(await pictureVisited(context, new URL(PICTURE, site.url).href, slowed))
  console.log(`a picture from the same worker, processor slowed ${slowed} times, ms: ${median(least)}`)
  console.log(`second visit, no network, processor slowed ${slowed} times, ms: ${told.join(', ')}`)
  /** @type {number[][]} */
  const presses = []
  for (let i = 0; i < RUNS; i++) presses.push(await pressed(context, site.url, slowed))
  const waited = PRESSES.map((press, i) => `${press} ${median(presses.map((times) => times[i]))}`)
  console.log(`the same visit, from a press, ms: ${waited.join(', ')}`)
}
await browser.close()

/**
 * Says how long the workshop's worker takes for the proof of each edition.
 *
 * @param {string} url
 */
async function proofTimes(url) {
  const system = await browser.newBrowserCDPSession()
  const work = async () => {
    const { processInfo } = await system.send('SystemInfo.getProcessInfo')
    return 1000 * processInfo.filter(({ type }) => type === 'renderer').reduce((sum, { cpuTime }) => sum + cpuTime, 0)
  }
  for (const edition of ['historical-2009', 'current-2026']) {
    // Our policy lets the workshop alone start its worker.
    const page = await browser.newPage({ bypassCSP: true })
    await page.goto(url)
    await page.evaluate(startDesk)
    const runs = []
    for (let i = 0; i < 3; i++) {
      const before = await work()
      const clock = await page.evaluate(prove, edition)
      runs.push({ clock, work: (await work()) - before })
    }
    console.log(`proof of ${edition}, ms: ${median(runs.map(({ clock }) => clock))} (at work, with what compiles the engine: ${median(runs.map(({ work }) => work))})`)
    await page.close()
  }
}

/** In the page of the workshop: a worker with the shipped files. */
async function startDesk() {
  const worker = new Worker('workshop-worker.js', { type: 'module' })
  const ask = (/** @type {object} */ request) => new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }) => resolve(data)
    worker.postMessage({ request, there: port2 }, [port2])
  })
  Object.assign(window, { ask })
  await ask({ ask: 'shipped' })
}

/**
 * In the page of the workshop: the milliseconds of a proof, as its worker takes them.
 *
 * @param {string} edition
 * @returns {Promise<number>}
 */
async function prove(edition) {
  const { ask } = /** @type {typeof window & { ask: (request: object) => Promise<any> }} */ (window)
  const { answer, ms } = await ask({ ask: 'prove', changes: {}, edition })
  if (answer.holds !== true) throw new Error(`${edition}: the proof fails`)
  return ms
}
