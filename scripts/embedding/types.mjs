/** A consumer in TypeScript: what the package says of itself holds under strict rules, as bundlers and as Node resolve. */

/** @import { Project } from './projects.mjs' */

const MAIN = `import 'guidepost/element'
import { open } from 'guidepost'
import type { Guide } from 'guidepost'
import { init, open as slim } from 'guidepost/slim'
import { embed } from 'guidepost/embed'
import type { GuidePost } from 'guidepost/element'

const element: GuidePost | null = document.querySelector('guide-post')
if (element !== null) {
  element.profile = { setting: 'metastatic' }
  element.theme = 'dark'
  const ids: string[] = element.advice?.options.map(({ id }) => id) ?? []
  console.log(ids, element.view)
  // @ts-expect-error no such theme
  element.theme = 'purple'
}
const guide: Guide = await open({ edition: 'historical-2009', lang: 'en' })
const standing: 'fits' | 'depends' | 'avoid' | 'does-not-fit' = guide.advise({}).options[0].standing
// @ts-expect-error an edition has to be named
await open({})
await init(new Uint8Array())
const { update } = embed(document.body, { src: '/embed.html', settings: { edition: 'current-2026', theme: 'dark' } })
update({ theme: 'light' })
// @ts-expect-error no such setting
update({ them: 'light' })
console.log(standing, slim(new Uint8Array()).facts)
`

const RULES = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: false, skipLibCheck: false, noEmit: true, target: 'es2022', lib: ['es2023', 'dom', 'dom.iterable'], types: [] }

/**
 * @param {string} module
 * @param {string} moduleResolution
 * @returns {Project}
 */
const consumer = (module, moduleResolution) => ({
  name: `TypeScript, moduleResolution ${moduleResolution}`,
  packages: ['typescript'],
  files: { 'main.mts': MAIN, 'tsconfig.json': JSON.stringify({ compilerOptions: { ...RULES, module, moduleResolution }, files: ['main.mts'] }) },
  build: ['tsc', '-p', '.'],
  out: '',
})

/** Nothing of these is opened in a browser: that they compile is the trial. */
export const CONSUMERS = [consumer('esnext', 'bundler'), consumer('node16', 'node16')]
