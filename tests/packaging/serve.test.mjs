import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { serve } from '../../scripts/serve.mjs'

const outside = mkdtempSync(join(tmpdir(), 'guidepost-'))
const folder = join(outside, 'app')
const LONG = 'a text '.repeat(1000)
/** @type {Awaited<ReturnType<typeof serve>>} */
let site

before(async () => {
  mkdirSync(join(folder, 'parts'), { recursive: true })
  writeFileSync(join(folder, 'parts', 'text-abcd_-09.js'), LONG)
  writeFileSync(join(outside, 'secret.txt'), 'secret')
  writeFileSync(join(folder, 'index.html'), '<!doctype html>')
  writeFileSync(join(folder, 'embed.html'), '<!doctype html>')
  writeFileSync(join(folder, 'engine.wasm'), '')
  site = await serve(folder, 8480)
})

after(() => {
  site.close()
  rmSync(outside, { recursive: true })
})

test('files have their type, a folder is its index', async () => {
  const types = await Promise.all(['', 'engine.wasm'].map(async (path) => (await fetch(site.url + path)).headers.get('content-type')))
  assert.deepEqual(types, ['text/html; charset=utf-8', 'application/wasm'])
})

test('every answer carries the policy that only our own files are asked for', async () => {
  for (const path of ['', 'nothing-here']) {
    const { headers } = await fetch(site.url + path)
    assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'.*connect-src 'self';/)
    assert.equal(headers.get('x-content-type-options'), 'nosniff')
  }
})

test('as on a host, texts come compressed to whoever can read that, and what has its hash in its name may be kept', async () => {
  const [plain, packed] = await Promise.all(['identity', 'br'].map((coding) => fetch(`${site.url}parts/text-abcd_-09.js`, { headers: { 'accept-encoding': coding } })))
  assert.deepEqual([plain.headers.get('content-encoding'), packed.headers.get('content-encoding')], [null, 'br'])
  assert.deepEqual([await plain.text(), await packed.text()], [LONG, LONG])
  assert.ok(Number(packed.headers.get('content-length')) < LONG.length / 10)
  assert.match(packed.headers.get('cache-control') ?? '', /immutable/)
  assert.equal((await fetch(site.url)).headers.get('cache-control'), 'no-cache')
  writeFileSync(join(folder, 'parts', 'text-abcd_-09.js'), 'changed')
  assert.equal(await (await fetch(`${site.url}parts/text-abcd_-09.js`)).text(), 'changed', 'a newer file is not answered with the older')
})

test('the page for frames may stand on other pages', async () => {
  assert.equal((await fetch(`${site.url}embed.html`)).headers.get('content-security-policy'), 'frame-ancestors *')
})

test('nothing outside the folder is served', async () => {
  for (const path of ['..%2fsecret.txt', '%2e%2e%2fsecret.txt', 'x%2f..%2f..%2fsecret.txt', '%', 'nothing-here']) {
    assert.equal((await fetch(site.url + path)).status, 404, path)
  }
})

test('only reading is answered', async () => {
  assert.equal((await fetch(site.url, { method: 'POST' })).status, 405)
})

test('a taken port gives the next free one, on this machine only', async () => {
  const second = await serve(folder, Number(new URL(site.url).port))
  assert.ok(Number(new URL(second.url).port) > Number(new URL(site.url).port))
  assert.equal(new URL(second.url).hostname, '127.0.0.1')
  second.close()
})
