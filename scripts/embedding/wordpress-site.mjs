/** A WordPress of the trial: PHP and WordPress from the npm registry, set up in a temporary folder, its database a file. */

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { run, unpack } from './packages.mjs'

/** @import { AddressInfo } from 'node:net' */

/** PHP as WebAssembly, with the server and the driver that lets WordPress do without a database server. */
const SERVER = '@wp-playground/cli'

/** Releases of WordPress: code in zip files, and style sheets, scripts and pictures beside them. */
const BUILDS = '@wp-playground/wordpress-builds'

/** LIMIT: a WordPress that has not answered after so many milliseconds has not started. */
const LONGEST = 300_000

const PHP = '8.3'

/**
 * Brings the packages once, for all releases.
 *
 * @param {string} place  a temporary folder
 * @returns {{ versions: string }}
 */
export function brought(place) {
  mkdirSync(place, { recursive: true })
  writeFileSync(join(place, 'package.json'), '{ "name": "trial", "private": true, "type": "module" }')
  run(place, 'npm', ['install', '--no-audit', '--no-fund', '--no-save', `${SERVER}@3`])
  unpack(place, BUILDS)
  const version = (/** @type {string} */ name) => JSON.parse(readFileSync(join(place, 'node_modules', name, 'package.json'), 'utf8')).version
  return { versions: [SERVER, BUILDS].map((name) => `${name} ${version(name)}`).join(', ') }
}

/**
 * A release of WordPress as files, not installed.
 *
 * @param {string} place    where the packages are
 * @param {string} release  as the package of builds names it
 * @returns {Promise<{ root: string, version: string }>}
 */
export async function unpacked(place, release) {
  const builds = join(place, 'node_modules', BUILDS)
  const root = join(place, `wordpress-${release}`)
  cpSync(join(builds, 'public', `wp-${release}`), root, { recursive: true })
  // A dependency of the server; so the trial needs no program that unpacks zip files.
  const { decodeZip } = await import(pathToFileURL(join(place, 'node_modules/@php-wasm/stream-compression/index.js')).href)
  for await (const file of decodeZip(new Blob([readFileSync(join(builds, 'src', 'wordpress', `wp-${release}.zip`))]).stream())) {
    if (file.name.endsWith('/')) continue
    mkdirSync(dirname(join(root, file.name)), { recursive: true })
    writeFileSync(join(root, file.name), new Uint8Array(await file.arrayBuffer()))
  }
  // The builds bring a database with everything done; the trial wants what a new site has.
  rmSync(join(root, 'wp-content', 'database'), { recursive: true, force: true })
  const [, version] = readFileSync(join(root, 'wp-includes', 'version.php'), 'utf8').match(/\$wp_version = '(.*?)'/) ?? []
  if (version === undefined) throw new Error(`no WordPress in ${release}`)
  return { root, version }
}

/**
 * Installs and serves it, on this machine only.
 *
 * @param {string} place
 * @param {string} root
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function started(place, root) {
  const url = `http://127.0.0.1:${await free()}`
  const args = ['server', `--port=${new URL(url).port}`, `--php=${PHP}`, '--workers=2', '--wordpress-install-mode=install-from-existing-files', '--mount-dir-before-install', root, '/wordpress']
  const child = spawn(process.execPath, [join(place, 'node_modules', SERVER, 'wp-playground.js'), ...args], { cwd: place, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text))
  const ended = once(child, 'exit')
  const stop = async () => {
    child.kill('SIGKILL')
    await ended
  }
  for (const end = Date.now() + LONGEST; !(await answers(url)); await new Promise((resolve) => setTimeout(resolve, 500))) {
    if (child.exitCode === null && Date.now() < end) continue
    await stop()
    throw new Error(`WordPress did not start:\n${said}`)
  }
  if (!existsSync(join(root, 'wp-content', 'database'))) throw new Error('the database is not where the trial’s WordPress is')
  return { url, stop }
}

/** Until it is installed the server answers 502. @param {string} url */
async function answers(url) {
  const response = await fetch(url, { redirect: 'manual' }).catch(() => null)
  return response !== null && response.status < 500
}

async function free() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = /** @type {AddressInfo} */ (server.address())
  server.close()
  await once(server, 'close')
  return port
}
