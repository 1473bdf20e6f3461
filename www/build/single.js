/** Makes the page that is one file: everything in it, and a policy under which it can bring nothing else. */

import { createHash } from 'node:crypto'
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join, parse } from 'node:path'
import { viteSingleFile } from 'vite-plugin-singlefile'

/** @import { PluginOption } from 'vite' */

/** Where the edition stands in the page. */
const EDITION = /(<guide-post edition=")[^"]*/

/**
 * The plugins of that build.
 *
 * @param {object} where
 * @param {string} where.page   as the build writes it
 * @param {string} where.frame  the page for frames, whose edition the address names
 * @param {string} where.packs  the folder with the editions
 * @returns {PluginOption[]}
 */
export function singlePlugins({ page, frame, packs }) {
  return [
    viteSingleFile({ useRecommendedBuildConfig: false }),
    {
      name: 'guidepost-single',
      apply: 'build',
      async closeBundle() {
        const whole = withPolicy(await readFile(page, 'utf8'))
        await rm(page)
        await mkdir(dirname(frame), { recursive: true })
        await writeFile(frame, whole)
        const editions = (await readdir(packs)).filter((file) => file.endsWith('.pack')).map((file) => parse(file).name)
        for (const edition of editions) await writeFile(join(dirname(page), `guidepost-${edition}.html`), whole.replace(EDITION, `$1${edition}`))
      },
    },
  ]
}

/**
 * The page with a policy that names its script and its style by their hashes.
 *
 * @param {string} page
 */
function withPolicy(page) {
  if (/<(script|link)\b[^>]*\b(src|href)="(?!data:)/.test(page)) throw new Error('the page is not one file: it names another')
  const policy = [
    "default-src 'none'",
    `script-src ${hashesOf(page, 'script')} 'wasm-unsafe-eval'`,
    `style-src ${hashesOf(page, 'style')}`,
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ')
  return page.replace('<meta charset="utf-8" />', `$&\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`)
}

/**
 * @param {string} page
 * @param {'script' | 'style'} tag
 */
function hashesOf(page, tag) {
  const contents = [...page.matchAll(new RegExp(`<${tag}\\b[^>]*>(.*?)</${tag}>`, 'gs'))].map(([, content]) => content)
  if (contents.length === 0) throw new Error(`the page has no ${tag}`)
  return contents.map((content) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`).join(' ')
}
