import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { writeModules } from './www/build/modules.js'
import { writeTypes } from './www/build/types.js'

const path = (/** @type {string} */ relative) => fileURLToPath(new URL(relative, import.meta.url))

/** The app and the element, from `www/` into `dist/app/`. `guide-post.js` keeps its name: other pages embed it. */
export default defineConfig({
  root: path('www/app'),
  base: './',
  plugins: [
    { name: 'guidepost-modules', buildStart: writeModules },
    { name: 'guidepost-types', apply: 'build', closeBundle: writeTypes },
  ],
  build: {
    outDir: path('dist/app'),
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: false,
    reportCompressedSize: false,
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
})
