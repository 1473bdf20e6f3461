/**
 * `npm run embedding [-- name …]`: the package as a publisher gets it, in blank projects of other people's tools.
 *
 * Packs the package, installs it with tools from the npm registry into projects in a temporary folder, builds and serves
 * each, and visits it in Chromium. One line a project; fails on any. No part of `npm test`, since it downloads some
 * hundreds of packages. It needs a build (`npm run build`). Screenshots go to `dist/embedding/`.
 */

import assert from 'node:assert/strict'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { chromium } from 'playwright-core'
import { CHROMIUM_ARGS, browser as found } from '../chromium.mjs'
import { ROOT } from '../command.mjs'
import { serve } from '../serve.mjs'
import { run, unpack } from './packages.mjs'
import { PROJECTS } from './projects.mjs'
import { CONSUMERS } from './types.mjs'
import { visit } from './visit.mjs'

/** @import { Project } from './projects.mjs' */

const folder = mkdtempSync(join(tmpdir(), 'guidepost-embedding-'))
const pictures = join(ROOT, 'dist', 'embedding')
mkdirSync(pictures, { recursive: true })

const [{ filename }] = JSON.parse(run(ROOT, 'npm', ['pack', '--json', '--pack-destination', folder]))
const tarball = join(folder, filename)

/**
 * A project, installed and built.
 *
 * @param {Project} project
 * @returns {{ place: string, versions: string }}
 */
function made({ name, packages, files, build, copies = {} }) {
  const place = join(folder, name.replaceAll(/\W+/g, '-'))
  const write = { 'package.json': '{ "name": "trial", "private": true, "type": "module" }', ...files }
  for (const [path, content] of Object.entries(write)) {
    mkdirSync(dirname(join(place, path)), { recursive: true })
    writeFileSync(join(place, path), content)
  }
  run(place, 'npm', ['install', '--no-audit', '--no-fund', '--no-save', tarball, ...(build === undefined ? [] : packages)])
  if (build === undefined) for (const wanted of packages) unpack(place, wanted)
  else run(place, join(place, 'node_modules', '.bin', build[0]), build.slice(1))
  for (const [to, from] of Object.entries(copies)) cpSync(join(place, 'node_modules', from), join(place, 'out', to), { recursive: true })
  const versions = packages.map((wanted) => {
    const wantedName = wanted.replace(/(.)@.*/, '$1')
    return `${wantedName} ${JSON.parse(readFileSync(join(place, 'node_modules', wantedName, 'package.json'), 'utf8')).version}`
  })
  return { place, versions: versions.join(', ') }
}

const browser = await chromium.launch({ executablePath: (await found()).chromium, args: CHROMIUM_ARGS })
/** @type {object | null} how the element looks where no style sheet of others is */
let plain = null

/** @param {Project} project */
async function tried(project) {
  const { place, versions } = made(project)
  if (project.out === '') return versions
  const site = await serve(join(place, project.out), 8500)
  try {
    const look = await visit(browser, site.url, project, join(pictures, `${project.name.replaceAll(/\W+/g, '-')}.png`))
    plain ??= look
    if (project.copies !== undefined) assert.deepEqual(look, plain, 'it looks as on a blank page')
    return versions
  } finally {
    site.close()
  }
}

const asked = process.argv.slice(2)
let failed = 0
const all = [...PROJECTS, ...CONSUMERS].filter(({ name }) => asked.length === 0 || asked.some((part) => name.includes(part)))
for (const project of all) {
  const start = Date.now()
  try {
    const versions = await tried(project)
    console.log(`ok      ${project.name}${versions === '' ? '' : ` (${versions})`}, ${((Date.now() - start) / 1000).toFixed(0)} s`)
  } catch (failure) {
    failed++
    console.log(`FAILED  ${project.name}: ${failure instanceof Error ? failure.message : failure}`)
  }
}
await browser.close()
rmSync(folder, { recursive: true })
console.log(`${all.length - failed} passed, ${failed} failed`)
if (failed > 0 || all.length === 0) process.exitCode = 1
