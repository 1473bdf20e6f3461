/** The browser of the tests: the Chromium of the machine, installed when there is none and the machine is a Debian. */

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, run, which } from './command.mjs'
import { once } from './once.mjs'

/** What Chromium needs to run without a screen, as root, and without calling home. */
export const CHROMIUM_ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * The browser and its driver: those that CHROMIUM and CHROMEDRIVER name, else those on PATH, else newly installed.
 *
 * @returns {Promise<{ chromium: string, chromedriver: string }>}
 */
export const browser = once(async () => {
  const found = find()
  if (found !== null) return found
  if (which('apt-get') === null || process.getuid?.() !== 0) throw missing('cannot be installed from here')
  await run('apt-get', ['update'])
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'chromium-driver'], {
    DEBIAN_FRONTEND: 'noninteractive',
  })
  const installed = find()
  if (installed === null) throw missing('are not on PATH after their installation')
  return installed
})

/**
 * Writes the capabilities that wasm-bindgen's test runner reads, and returns their path.
 *
 * @param {string} chromium
 */
export function webdriverCapabilities(chromium) {
  const path = join(ROOT, 'dist', 'webdriver.json')
  mkdirSync(join(ROOT, 'dist'), { recursive: true })
  writeFileSync(path, JSON.stringify({ 'goog:chromeOptions': { binary: chromium, args: CHROMIUM_ARGS } }))
  return path
}

function find() {
  const chromium = process.env.CHROMIUM || which('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable')
  const chromedriver = process.env.CHROMEDRIVER || which('chromedriver')
  return chromium !== null && chromedriver !== null ? { chromium, chromedriver } : null
}

/** @param {string} why */
function missing(why) {
  return new Error(
    `Chromium or its driver is missing: they ${why}. Install both (Debian: packages chromium and chromium-driver), ` +
      'or name them in CHROMIUM and CHROMEDRIVER',
  )
}
