/** What makes the site an app that can be installed and works offline: manifest, icons, list of files to keep. */

import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { VitePWA } from 'vite-plugin-pwa'
import { colours } from './colours.js'
import { ICONS, icons } from './icons.js'

/** @import { Plugin, PluginOption } from 'vite' */

/** LIMIT: a file above this size stops the build, rather than being left out of what works offline. */
const LARGEST_FILE = 8_000_000

/** What the app is for, where it is installed: the same as in its first view and in the README. */
const PURPOSE = 'Shows what a guide to advanced breast cancer that names its sources says for situations like the one entered, to prepare a talk with the care team. It does not tell anyone what to do.'

/**
 * The plugins of the app.
 *
 * @param {string} out  the folder that is built into
 * @returns {PluginOption[]}
 */
export function appPlugins(out) {
  return [icons(), headTags(), pwa(out)]
}

/**
 * Tags in the head of the page that repeat what is said elsewhere: colours of the tokens, the icon for iOS.
 *
 * @returns {Plugin}
 */
function headTags() {
  const injectTo = /** @type {const} */ ('head')
  const themes = Object.entries(colours).map(([name, { paper }]) => ({
    tag: 'meta',
    injectTo,
    attrs: { name: 'theme-color', content: paper, media: `(prefers-color-scheme: ${name})` },
  }))
  const touch = ICONS.filter(({ purpose }) => purpose === 'apple').map(({ name }) => ({
    tag: 'link',
    injectTo,
    attrs: { rel: 'apple-touch-icon', href: `./${name}` },
  }))
  return { name: 'guidepost-head', transformIndexHtml: () => [...themes, ...touch] }
}

/** @param {string} out */
function pwa(out) {
  return VitePWA({
    strategies: 'injectManifest',
    srcDir: '.',
    filename: 'service-worker.js',
    injectRegister: false,
    includeManifestIcons: false,
    manifest: {
      id: './',
      name: 'Guidepost',
      short_name: 'Guidepost',
      description: PURPOSE,
      lang: 'en',
      dir: 'ltr',
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: colours.light.paper,
      theme_color: colours.light.paper,
      categories: ['medical', 'education'],
      icons: ICONS.filter(({ purpose }) => purpose !== 'apple').map(({ name, size, purpose }) => ({
        src: name,
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose: /** @type {'any' | 'maskable'} */ (purpose),
      })),
    },
    injectManifest: {
      rollupFormat: 'iife',
      globPatterns: ['**/*.{html,js,css,svg,png}'],
      globIgnores: ['workshop*', 'workshop/**', 'embed*', 'demo/**'],
      dontCacheBustURLsMatching: /^parts\//,
      maximumFileSizeToCacheInBytes: LARGEST_FILE,
      manifestTransforms: [(entries) => withIntegrity(entries, out)],
    },
  })
}

/**
 * Each file with its hash, so that a browser never keeps a mixture of two builds, nor what somebody changed on the way.
 *
 * @template {{ url: string }} Entry
 * @param {Entry[]} entries
 * @param {string} out
 */
async function withIntegrity(entries, out) {
  const manifest = await Promise.all(
    entries.map(async (entry) => {
      const hash = createHash('sha384').update(await readFile(join(out, entry.url))).digest('base64')
      return { ...entry, integrity: `sha384-${hash}` }
    }),
  )
  return { manifest, warnings: [] }
}
