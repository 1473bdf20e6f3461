/** The blank projects of the trial: what each installs, its files, and how it is built. */

import { ANGULAR, ANGULARJS, OLD_REACT, OLD_VUE, REACT, SVELTE, VUE } from './hosts.mjs'
import { HOST, TAG, page } from './pages.mjs'

/**
 * @typedef {object} Project
 * @property {string} name
 * @property {string[]} packages             from the registry, beside ours; where nothing is built, without what they need
 * @property {Record<string, string>} files  by path
 * @property {string[]} [build]              a command of a package, and its arguments
 * @property {string} out                    the folder that is served
 * @property {Record<string, string>} [copies]  files and folders of packages that are put beside the page, by where they go
 * @property {string} [policy]               the page's Content-Security-Policy, none without
 * @property {'frame'} [expects]             that the element turns into the frame
 */

const VITE = ['vite', 'build', '--logLevel', 'warn']
const ROOT_PAGE = page('<div id="root"></div><script type="module" src="/main.js"></script>')

const WEBPACK_CONFIG = `module.exports = { mode: 'production', entry: './main.js', output: { path: __dirname + '/out', filename: 'main.js' }, performance: { hints: false } }\n`

/** The folder that a publisher copies to a server. */
const APP = { guidepost: 'guidepost/dist/app' }

/** What the recipe for WordPress puts into a Custom HTML block, in the markup that a block theme writes around it. */
const BLOCK = page(
  `<div class="wp-site-blocks"><main class="wp-block-group is-layout-constrained"><h1 class="wp-block-post-title">A post</h1>
  <div class="entry-content wp-block-post-content has-global-padding is-layout-constrained"><p>A paragraph.</p>
  <script type="module" src="/guidepost/guide-post.js"></script>
  ${TAG.replace(/<\/?main>/g, '')}
  <p>Another.</p></div></main></div><script src="host.js"></script>`,
  '<link rel="stylesheet" href="style.css"><link rel="stylesheet" href="theme.css">',
)

const PLAIN = '<script type="module" src="/guidepost/guide-post.js"></script>'

/**
 * A page whose only tool is a script tag, under style sheets of others.
 *
 * @param {string} name
 * @param {Record<string, string>} sheets  where each lies in the registry's packages, by its name beside the page
 * @param {string} [body]
 * @returns {Project}
 */
function styled(name, sheets, body = `<div class="container">${TAG}</div>${PLAIN}<script src="host.js"></script>`) {
  const links = Object.keys(sheets).map((sheet) => `<link rel="stylesheet" href="${sheet}">`).join('')
  const packages = Object.values(sheets).map((path) => path.split('/').slice(0, path.startsWith('@') ? 2 : 1).join('/'))
  return { name, packages: [...new Set(packages)], files: { 'out/index.html': page(body, links), 'out/host.js': HOST }, out: 'out', copies: { ...APP, ...sheets } }
}

/** @type {Project[]} */
export const PROJECTS = [
  { name: 'script tag', packages: [], files: { 'out/index.html': page(`${TAG}${PLAIN}<script src="host.js"></script>`), 'out/host.js': HOST }, out: 'out', copies: APP },
  { name: 'Vite 8', packages: ['vite@8'], files: { 'index.html': page(`${TAG}<script type="module" src="/main.js"></script>`), 'main.js': `import 'guidepost/element'\n${HOST}` }, build: VITE, out: 'dist' },
  {
    name: 'Vite 8, policy without WebAssembly',
    packages: ['vite@8'],
    files: {
      'index.html': page(`${TAG}<script type="module" src="/main.js"></script>`),
      'main.js': `import 'guidepost/element'\nimport frame from 'guidepost/embed.html?url'\ndocument.querySelector('guide-post').setAttribute('frame', frame)\n`,
    },
    build: VITE,
    out: 'dist',
    policy: "default-src 'none'; script-src 'self'; style-src 'none'; connect-src 'none'; img-src data:; frame-src 'self'",
    expects: 'frame',
  },
  { name: 'webpack 5', packages: ['webpack@5', 'webpack-cli'], files: { 'webpack.config.cjs': WEBPACK_CONFIG, 'main.js': `import 'guidepost/element'\n${HOST}`, 'out/index.html': page(`${TAG}<script src="main.js"></script>`) }, build: ['webpack'], out: 'out' },
  { name: 'React 19, Vite 8', packages: ['vite@8', 'react@19', 'react-dom@19'], files: { 'index.html': ROOT_PAGE.replace('main.js', 'main.jsx'), 'main.jsx': REACT }, build: VITE, out: 'dist' },
  { name: 'React 17, webpack 5', packages: ['webpack@5', 'webpack-cli', 'react@17', 'react-dom@17'], files: { 'webpack.config.cjs': WEBPACK_CONFIG, 'main.js': OLD_REACT, 'out/index.html': page('<div id="root"></div><script src="main.js"></script>') }, build: ['webpack'], out: 'out' },
  {
    name: 'Vue 3, Vite 8',
    packages: ['vite@8', 'vue@3', '@vitejs/plugin-vue'],
    files: {
      'index.html': ROOT_PAGE,
      'main.js': "import { createApp } from 'vue'\nimport Host from './Host.vue'\ncreateApp(Host).mount('#root')\n",
      'Host.vue': VUE,
      'vite.config.js': "import vue from '@vitejs/plugin-vue'\nexport default { plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === 'guide-post' } } })] }\n",
    },
    build: VITE,
    out: 'dist',
  },
  {
    name: 'Svelte 5, Vite 8',
    packages: ['vite@8', 'svelte@5', '@sveltejs/vite-plugin-svelte@7'],
    files: {
      'index.html': ROOT_PAGE,
      'main.js': "import { mount } from 'svelte'\nimport Host from './Host.svelte'\nmount(Host, { target: document.querySelector('#root') })\n",
      'Host.svelte': SVELTE,
      'vite.config.js': "import { svelte } from '@sveltejs/vite-plugin-svelte'\nexport default { plugins: [svelte()] }\n",
    },
    build: VITE,
    out: 'dist',
  },
  {
    name: 'Angular 20',
    packages: ['core', 'common', 'compiler', 'platform-browser', 'compiler-cli', 'build', 'cli'].map((part) => `@angular/${part}@20`).concat('rxjs@7', 'typescript@5.9'),
    files: ANGULAR,
    build: ['ng', 'build'],
    out: 'out/browser',
  },
  { name: 'Vue 2, a script tag', packages: ['vue@2'], files: { 'out/index.html': page(`<div id="root"></div>${PLAIN}<script src="vue.js"></script><script src="host.js"></script>`), 'out/host.js': OLD_VUE }, out: 'out', copies: { ...APP, 'vue.js': 'vue/dist/vue.min.js' } },
  { name: 'AngularJS 1, a script tag', packages: ['angular@1'], files: { 'out/index.html': page(`${ANGULARJS.page}${PLAIN}<script src="angular.js"></script><script src="host.js"></script>`), 'out/host.js': ANGULARJS.script }, out: 'out', copies: { ...APP, 'angular.js': 'angular/angular.min.js' } },
  styled('Bootstrap 5', { 'bootstrap.css': 'bootstrap/dist/css/bootstrap.min.css' }),
  styled('a giant reset', { 'reset.css': 'reset-css/reset.css', 'sanitize.css': 'sanitize.css/sanitize.css', 'forms.css': 'sanitize.css/forms.css', 'preflight.css': 'tailwindcss/preflight.css' }),
  { ...styled('a block of WordPress (its CSS, not WordPress)', { 'style.css': '@wordpress/block-library/build-style/style.css', 'theme.css': '@wordpress/block-library/build-style/theme.css' }), files: { 'out/index.html': BLOCK, 'out/host.js': HOST } },
]
