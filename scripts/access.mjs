/**
 * `npm run access`: axe on every view and state in every look: languages, themes, widths; minutes to hours.
 *
 * What stands after `--` goes to Node's test runner, such as `--test-name-pattern=map`.
 */

import { join } from 'node:path'
import { CHROMIUM_ARGS, browser } from './chromium.mjs'
import { ROOT, run } from './command.mjs'
import { nodeModules } from './node-modules.mjs'
import { serve } from './serve.mjs'

await nodeModules()
const { chromium } = await browser()
const { url, close } = await serve(join(ROOT, 'dist', 'app'), 8080)
const env = { MATRIX: '1', GUIDEPOST_URL: url, CHROMIUM: chromium, CHROMIUM_ARGS: CHROMIUM_ARGS.join(' ') }
await run(process.execPath, ['--test', ...process.argv.slice(2), join('tests', 'e2e', 'looks.test.mjs')], env).finally(close)
