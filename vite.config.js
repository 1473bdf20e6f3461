import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { appPlugins } from './www/build/app.js'
import { writeModules } from './www/build/modules.js'
import { writeTypes } from './www/build/types.js'
import { writeWorkshopModules } from './www/build/workshop-modules.js'

const path = (/** @type {string} */ relative) => fileURLToPath(new URL(relative, import.meta.url))

/** @import { UserConfig } from 'vite' */

/** @type {UserConfig['build']} */
const shared = {
  outDir: path('dist/app'),
  target: 'es2023',
  assetsInlineLimit: 0,
  modulePreload: false,
  reportCompressedSize: false,
}

/**
 * The app and the element, from `www/` into `dist/app/`. `guide-post.js` keeps its name: other pages embed it.
 *
 * @type {UserConfig}
 */
const app = {
  root: path('www/app'),
  base: './',
  plugins: [
    { name: 'guidepost-modules', buildStart: writeModules },
    { name: 'guidepost-types', apply: 'build', closeBundle: writeTypes },
    ...appPlugins(path('dist/app')),
  ],
  build: {
    ...shared,
    emptyOutDir: true,
    rolldownOptions: {
      input: { index: path('www/app/index.html'), 'guide-post': path('www/element/define.js') },
      preserveEntrySignatures: 'allow-extension',
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'parts/[name]-[hash].js',
        assetFileNames: '[name][extname]',
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

/** `vite build`, then `vite build --mode workshop`. */
export default defineConfig(({ mode }) => (mode === 'workshop' ? workshop : app))
