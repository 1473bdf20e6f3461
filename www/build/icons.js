/** The app's icons as PNG, drawn from the one mark when the site is built: no picture is kept beside the drawing. */

import { readFile } from 'node:fs/promises'
import { Resvg } from '@resvg/resvg-js'
import { colours } from './colours.js'

/** @import { Plugin } from 'vite' */

const MARK = new URL('../app/mark.svg', import.meta.url)

/** The mark's own box. */
const BOX = 40

/**
 * Each icon: its width in pixels, and how much of it the mark takes. A maskable icon may be cut to the circle in its
 * middle that is four fifths as wide, so its mark is smaller.
 */
export const ICONS = [
  { name: 'icon-192.png', size: 192, share: 0.72, purpose: 'any' },
  { name: 'icon-512.png', size: 512, share: 0.72, purpose: 'any' },
  { name: 'icon-maskable-512.png', size: 512, share: 0.62, purpose: 'maskable' },
  { name: 'icon-apple-180.png', size: 180, share: 0.64, purpose: 'apple' },
]

/**
 * Adds the icons to what is built.
 *
 * @returns {Plugin}
 */
export function icons() {
  return {
    name: 'guidepost-icons',
    apply: 'build',
    async generateBundle() {
      const mark = await readFile(MARK, 'utf8')
      for (const { name, size, share } of ICONS) {
        this.emitFile({ type: 'asset', fileName: name, source: drawn(mark, size, share) })
      }
    },
  }
}

/**
 * The mark in the colour of the page on a square of the accent, as PNG.
 *
 * @param {string} mark   SVG
 * @param {number} size
 * @param {number} share  of the square that the mark takes
 */
function drawn(mark, size, share) {
  const { accent, surface } = colours.light
  const paths = [...mark.matchAll(/<path[^>]*>/g)].map(([path]) => path).join('')
  const margin = (BOX * (1 - share)) / 2
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${BOX} ${BOX}">
    <path d="M0 0h${BOX}v${BOX}H0z" fill="${accent}"/>
    <g fill="${surface}" transform="translate(${margin} ${margin}) scale(${share})">${paths}</g>
  </svg>`
  return new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng()
}
