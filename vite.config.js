import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { appPlugins } from './www/build/app.js'
import { writeModules } from './www/build/modules.js'
import { forPublishers } from './www/build/publish.js'
import { singlePlugins } from './www/build/single.js'
import { writeTypes } from './www/build/types.js'
import { writeWorkshopModules } from './www/build/workshop-modules.js'

const path = (/** @type {string} */ relative) => fileURLToPath(new URL(relative, import.meta.url))

/** @import { UserConfig } from 'vite' */

/**
 * What Vite wraps around each `import()`. No part has styles or preloads that would have to come with it; but what did not
 * arrive must be asked for anew.
 *
 * @type {import('vite').Plugin}
 */
const laterImports = {
  name: 'guidepost-later-imports',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? `export { bring as __vitePreload } from ${JSON.stringify(path('www/guide/bring.js'))}` : null),
}

/**
 * Styles stand in texts, which no minifier touches: readers are not sent what is said there about them, nor the spaces that
 * put them in line. Strings in them hold neither.
 *
 * @type {import('vite').Plugin}
 */
const plainStyles = {
  name: 'guidepost-plain-styles',
  apply: 'build',
  transform: {
    filter: { id: /\/element\/styles\/[^/]+\.js$/ },
    handler: (code) => ({ code: code.replaceAll(/\/\*[^]*?\*\//g, '').replaceAll(/\n\s+/g, '\n'), map: null }),
  },
}

/** @type {UserConfig['build']} */
const shared = {
  outDir: path('dist/app'),
  target: 'es2023',
  assetsInlineLimit: 0,
  modulePreload: false,
  reportCompressedSize: false,
}

/**
 * The first views with all that they stand on, the engine's glue among it, as one file, since small files weigh more on
 * the wire. What a publisher's page loads where Lit may not be stays apart: `guide-post.js` asks for the first of these,
 * the frame's stand-in for the second.
 */
const FIRST = [
  { name: 'bring', test: /\/guide\/bring\.js$/, priority: 2 },
  { name: 'text', test: /\/guide\/(text|messages)\.js$/, priority: 1 },
  { name: 'define', test: /\/element\/define\.js$/ },
]

/**
 * The app and the element, from `www/` into `dist/app/`. `guide-post.js` and `embed.js` keep
 * their names: other pages embed them.
 *
 * @type {UserConfig}
 */
const app = {
  root: path('www/app'),
  base: './',
  plugins: [
    laterImports,
    plainStyles,
    { name: 'guidepost-modules', buildStart: writeModules },
    { name: 'guidepost-types', apply: 'build', closeBundle: writeTypes },
    forPublishers(path('dist/app'), path('www/demo')),
    ...appPlugins(path('dist/app')),
  ],
  build: {
    ...shared,
    emptyOutDir: true,
    rolldownOptions: {
      input: {
        index: path('www/app/index.html'),
        'guide-post': path('www/embed/element.js'),
        embed: path('www/embed/frames.js'),
      },
      preserveEntrySignatures: 'allow-extension',
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'parts/[name]-[hash].js',
        assetFileNames: '[name][extname]',
        codeSplitting: { groups: FIRST },
      },
    },
  },
}

/**
 * The workshop for authors, beside the app: a build of its own, so that no part of a reader's page depends on it.
 *
 * @type {UserConfig}
 */
const workshop = {
  root: path('www/workshop'),
  base: './',
  plugins: [{ name: 'guidepost-workshop-modules', buildStart: writeWorkshopModules }],
  build: {
    ...shared,
    emptyOutDir: false,
    rolldownOptions: {
      input: { workshop: path('www/workshop/workshop.html'), 'workshop-worker': path('www/workshop/worker.js') },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'workshop/[name]-[hash].js',
        assetFileNames: 'workshop/[name][extname]',
      },
    },
  },
}

/**
 * The page that is one file: `dist/app/embed.html` for frames, `dist/single/` for a disk. It takes the modules that the
 * build of the app wrote.
 *
 * @type {UserConfig}
 */
const single = {
  root: path('www/embed'),
  base: './',
  plugins: [plainStyles, ...singlePlugins({ page: path('dist/single/page.html'), frame: path('dist/app/embed.html'), packs: path('dist/packs') })],
  build: {
    ...shared,
    outDir: path('dist/single'),
    emptyOutDir: true,
    rolldownOptions: { input: path('www/embed/page.html'), output: { codeSplitting: false } },
  },
}

/** @type {Record<string, UserConfig>} */
const modes = { single, workshop }

/** `vite build`, then `vite build --mode workshop` and `--mode single`. */
export default defineConfig(({ mode }) => modes[mode] ?? app)
