/** What publishers take from the built app beside the app itself: hashes of its scripts, and an example page. */

import { createHash } from 'node:crypto'
import { cp, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** @import { Plugin } from 'vite' */

/**
 * Writes `integrity.json` and `demo/`.
 *
 * @param {string} out   the folder that is built into
 * @param {string} demo  the folder with the example page
 * @returns {Plugin}
 */
export function forPublishers(out, demo) {
  return {
    name: 'guidepost-for-publishers',
    apply: 'build',
    async closeBundle() {
      const parts = (await readdir(join(out, 'parts'))).map((file) => `parts/${file}`)
      const files = ['embed.js', 'guide-post.js', ...parts].filter((file) => file.endsWith('.js')).sort()
      const hashes = await Promise.all(files.map(async (file) => [file, integrityOf(await readFile(join(out, file)))]))
      await writeFile(join(out, 'integrity.json'), `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`)
      await cp(demo, join(out, 'demo'), { recursive: true })
    },
  }
}

/**
 * @param {Buffer} content
 * @returns {string} as the attribute `integrity` wants it
 */
function integrityOf(content) {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`
}
