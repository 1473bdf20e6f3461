/** A static server for one folder, on this machine only, with the headers the app is meant to run under. */

import { createReadStream, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { basename, extname, join, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

const HOST = '127.0.0.1'

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.ftl': 'text/plain; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pack': 'application/octet-stream',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
}

/** Nothing but our own files. Once there is an answer, the pages add `connect-src 'none'` themselves. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html guidepost-app guidepost-workshop',
].join('; ')

/** The service worker's own policy: it fetches the app's files to keep them, from here and from nowhere else. */
const WORKER_POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'"

/** The page for frames may stand on any page; what it may do, it says itself, since its hashes change with each build. */
const FRAME_POLICY = 'frame-ancestors *'

/** @type {Record<string, string>} */
const POLICIES = { 'service-worker.js': WORKER_POLICY, 'embed.html': FRAME_POLICY }

/** What hosts compress. */
const TEXTS = /^(text\/|application\/(json|manifest|wasm)|image\/svg)/

/** As strong as hosts compress what they send; stronger costs the tests seconds. */
const COMPRESSION = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }

const compress = promisify(brotliCompress)

/** The build puts a hash of the content into the names of these, so they never change. */
const NEVER_CHANGES = /\/(parts|workshop)\/[\w.-]+-[\w-]{8}\.js$/

const HEADERS = {
  'Content-Security-Policy': POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-cache',
  Vary: 'Accept-Encoding',
}

/**
 * Serves a folder on the first free port.
 *
 * @param {string} folder
 * @param {number} firstPort
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export async function serve(folder, firstPort) {
  const server = createServer((request, response) => answer(folder, request, response))
  for (let port = firstPort; port < firstPort + 200; port++) {
    if (await listens(server, port)) return { url: `http://${HOST}:${port}/`, close: () => end(server) }
  }
  throw new Error(`no free port from ${firstPort} to ${firstPort + 199}`)
}

/**
 * Ends a server with the connections that browsers keep open.
 *
 * @param {import('node:http').Server} server
 */
function end(server) {
  server.close()
  server.closeAllConnections()
}

/**
 * Whether the server could take the port; false when another program has it.
 *
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function listens(server, port) {
  return new Promise((resolve, reject) => {
    /** @param {NodeJS.ErrnoException} error */
    const onError = (error) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error))
    server.once('error', onError)
    server.listen(port, HOST, () => {
      server.off('error', onError)
      resolve(true)
    })
  })
}

/**
 * @param {string} folder
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function answer(folder, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'method not allowed')
  const file = fileOf(folder, request.url ?? '/')
  if (file === null) return refuse(response, 404, 'not found')
  const type = TYPES[extname(file.path)] ?? 'application/octet-stream'
  /** @type {Record<string, string>} */
  const headers = { ...HEADERS, 'Content-Security-Policy': POLICIES[basename(file.path)] ?? POLICY, 'Content-Type': type }
  if (NEVER_CHANGES.test(file.path)) headers['Cache-Control'] = 'public, max-age=31536000, immutable'
  if (TEXTS.test(type) && /\bbr\b/.test(String(request.headers['accept-encoding']))) return compressed(file, headers, request, response)
  response.writeHead(200, { ...headers, 'Content-Length': file.size })
  if (request.method === 'HEAD') return void response.end()
  createReadStream(file.path).on('error', () => response.destroy()).pipe(response)
}

/** @type {Map<string, Promise<Buffer>>} by path, time and size */
const kept = new Map()

/**
 * @param {{ path: string, size: number, time: number }} file
 * @param {Record<string, string>} headers
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function compressed({ path, size, time }, headers, request, response) {
  const key = `${path} ${time} ${size}`
  const body = kept.get(key) ?? readFile(path).then((content) => compress(content, COMPRESSION))
  kept.set(key, body)
  try {
    const content = await body
    response.writeHead(200, { ...headers, 'Content-Encoding': 'br', 'Content-Length': content.length })
    response.end(request.method === 'HEAD' ? undefined : content)
  } catch {
    kept.delete(key)
    response.destroy()
  }
}

/**
 * The file behind an address; a folder's is its `index.html`. Null for whatever is not in the folder.
 *
 * @param {string} folder
 * @param {string} address
 * @returns {{ path: string, size: number, time: number } | null}
 */
function fileOf(folder, address) {
  try {
    const path = join(folder, decodeURIComponent(new URL(address, `http://${HOST}`).pathname))
    if (path !== folder && !path.startsWith(folder + sep)) return null
    const file = statSync(path).isDirectory() ? join(path, 'index.html') : path
    const { size, mtimeMs: time } = statSync(file)
    return { path: file, size, time }
  } catch {
    return null
  }
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} text
 */
function refuse(response, status, text) {
  response.writeHead(status, { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8' })
  response.end(`${text}\n`)
}
