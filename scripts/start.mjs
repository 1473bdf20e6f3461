/** `npm start`: installs what is missing, builds, serves the app and says where. */

import { join } from 'node:path'
import { build } from './build.mjs'
import { ROOT } from './command.mjs'
import { serve } from './serve.mjs'

await build()
const { url } = await serve(join(ROOT, 'dist', 'app'), 8080)
console.log(`\nGuidepost is at ${url} (Ctrl-C ends it)`)
