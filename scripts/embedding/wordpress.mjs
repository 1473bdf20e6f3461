/**
 * `npm run embedding:wordpress [-- release …]`: the recipe of `docs/embedding.md` in WordPress itself.
 *
 * Brings WordPress and PHP from the npm registry (some 400 MB), installs each release in a temporary folder, and writes
 * posts in its block editor as an administrator and as an author, with the lines that the recipe shows. What is left of
 * them is told, and readers visit the posts in Chromium. It needs a build (`npm run build`). Screenshots go to
 * `dist/embedding/`. Three to ten minutes; 1.3 GB of disk meanwhile.
 */

import assert from 'node:assert/strict'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DESKTOP, PHONE, launched } from '../../tests/e2e/page.mjs'
import { ROOT } from '../command.mjs'
import { HOST, TAG, page as blank } from './pages.mjs'
import { visit } from './visit.mjs'
import { brought, started, unpacked } from './wordpress-site.mjs'

/** @import { Browser, Page, ViewportSize } from 'playwright-core' */

/** A release, and the last state before the next one that the package of builds holds. */
const RELEASES = ['6.5', 'nightly']

const GUIDE = readFileSync(join(ROOT, 'docs', 'embedding.md'), 'utf8')

/**
 * What the recipe tells a publisher to write, with what the trial's visit asks for.
 *
 * @param {string} start  of the first line
 */
function told(start) {
  const found = GUIDE.split('```').find((part) => part.replace(/^\w*\n/, '').startsWith(start))
  assert.ok(found, `docs/embedding.md shows what begins with ${start}`)
  return found.replace(/^\w*\n/, '').trimEnd().replace('current-2026', 'historical-2009').replace('Your own notice.', 'Shown by the trial.')
}

const LINES = told('<script type="module" src="/guidepost/guide-post.js">')
const FRAME = told('<iframe data-guidepost')
const SHORTCODE = told('[guidepost ')

/** What is left of the lines when an author saves them: their text, in tags that WordPress knows, without slots. */
const LEFT = LINES.replace(/<script.*<\/script>/, '').replace(/<\/?guide-post.*>/g, '').replace(/ slot="\w+"/g, '')

/** The site's own script and the buttons that the visit presses: what a theme would bring, on every page. */
const TRIAL = `<?php
add_action( 'wp_body_open', function () {
	echo '<p><button id="dark" type="button">Dark</button> <button id="set" type="button">Set</button></p>';
} );
add_action( 'wp_footer', function () {
	if ( is_single() ) echo '<script src="/host.js"></script>';
} );
`

const AUTHOR = { username: 'author', email: 'author@example.org', password: 'only for this trial' }

/**
 * Puts beside WordPress what the recipe says, and what the trial needs.
 *
 * @param {string} root
 */
function furnish(root) {
  const app = join(ROOT, 'dist', 'app')
  const plugin = join(root, 'wp-content', 'plugins', 'guidepost')
  mkdirSync(join(root, 'wp-content', 'mu-plugins'), { recursive: true })
  cpSync(app, join(root, 'guidepost'), { recursive: true })
  cpSync(app, join(plugin, 'app'), { recursive: true })
  writeFileSync(join(plugin, 'guidepost.php'), told('<?php'))
  writeFileSync(join(root, 'wp-content', 'mu-plugins', 'trial.php'), TRIAL)
  writeFileSync(join(root, 'host.js'), HOST)
  writeFileSync(join(root, 'blank.html'), blank(`${TAG}<script type="module" src="/guidepost/guide-post.js"></script><script src="host.js"></script>`, '<style>body { margin: 0 }</style>'))
}

/**
 * A user who has logged in and opened the block editor.
 *
 * @param {Browser} browser
 * @param {string} url
 * @param {string} name
 * @param {string} password
 */
async function editor(browser, url, name, password) {
  const page = await browser.newPage()
  page.setDefaultTimeout(180_000)
  await page.goto(`${url}/wp-login.php`)
  await page.fill('#user_login', name)
  await page.fill('#user_pass', password)
  await page.click('#wp-submit')
  await page.waitForURL(/wp-admin/)
  await page.goto(`${url}/wp-admin/post-new.php`)
  await page.waitForFunction(() => /** @type {any} */ (window).wp?.data?.select('core/editor')?.getCurrentPostId())
  return page
}

/**
 * Asks WordPress's own interface as the user of the page.
 *
 * @param {Page} page
 * @param {string} path
 * @param {object} [data]
 */
function ask(page, path, data) {
  return page.evaluate(({ path, data }) => /** @type {any} */ (window).wp.apiFetch({ path, ...(data && { method: 'POST', data }) }), { path, data })
}

/**
 * Makes the block the only one of the post, publishes it, and looks at what was saved.
 *
 * @param {Page} page
 * @param {string} block
 * @param {object} attributes
 * @returns {Promise<{ link: string, saved: string, isValid: boolean }>}  `saved` without the block's comments
 */
async function published(page, block, attributes) {
  const { id, isValid } = await page.evaluate(async ({ block, attributes }) => {
    const { blocks, data } = /** @type {any} */ (window).wp
    await data.dispatch('core/block-editor').resetBlocks([blocks.createBlock(block, attributes)])
    await data.dispatch('core/editor').editPost({ title: 'A post', status: 'publish' })
    await data.dispatch('core/editor').savePost()
    const content = data.select('core/editor').getCurrentPostAttribute('content')
    return { id: data.select('core/editor').getCurrentPostId(), isValid: blocks.parse(content).every((/** @type {any} */ { isValid }) => isValid) }
  }, { block, attributes })
  const { link, status, content } = await ask(page, `/wp/v2/posts/${id}?context=edit`)
  assert.equal(status, 'publish')
  return { link, isValid, saved: content.raw.replace(/<!-- \/?wp:\S+ -->\n?/g, '').trimEnd() }
}

/**
 * How wide the theme lets the guide be: its parts lie otherwise in a narrow column, on any page.
 *
 * @param {Browser} browser
 * @param {string} link
 * @param {ViewportSize} viewport
 */
async function widthOf(browser, link, viewport) {
  const page = await browser.newPage({ viewport })
  await page.goto(link)
  await page.locator('guide-post guide-post-start').waitFor()
  const { width } = await page.locator('guide-post').evaluate((element) => element.getBoundingClientRect())
  await page.close()
  return Math.round(width)
}

/**
 * What a reader's browser is sent.
 *
 * @param {Page} page
 * @param {string} link
 */
async function sent(page, link) {
  const response = await page.request.get(link)
  assert.ok(response.ok())
  return response.text()
}

/**
 * All that the recipe promises, of one WordPress.
 *
 * @param {Browser} browser
 * @param {string} url
 * @param {(name: string) => string} picture  path of a screenshot
 */
async function tried(browser, url, picture) {
  /** @type {string[]} */
  const widths = []
  const looks = async (/** @type {string} */ link, /** @type {string} */ who) => {
    for (const [name, size] of Object.entries({ desktop: DESKTOP, phone: PHONE })) {
      const width = await widthOf(browser, link, size)
      const plain = await visit(browser, `${url}/blank.html`, {}, picture(`blank-${name}`), { ...size, width })
      assert.deepEqual(await visit(browser, link, {}, picture(`${who}-${name}`), size), plain, `${who}, ${name}: it looks as on a blank page of ${width} px`)
      widths.push(`${width} of ${size.width} px`)
    }
  }

  const admin = await editor(browser, url, 'admin', 'password')
  const block = await published(admin, 'core/html', { content: LINES })
  assert.equal(block.saved, LINES, 'an administrator’s lines are saved as they are')
  assert.ok(block.isValid)
  assert.ok((await sent(admin, block.link)).includes(LINES), 'and sent as they are')
  await looks(block.link, 'administrator')
  await ask(admin, '/wp/v2/users', { ...AUTHOR, roles: ['author'] })
  await ask(admin, '/wp/v2/plugins/guidepost/guidepost', { status: 'active' })

  const author = await editor(browser, url, AUTHOR.username, AUTHOR.password)
  assert.equal((await published(author, 'core/html', { content: LINES })).saved, LEFT.trimEnd(), 'of an author’s lines the text is left')
  assert.equal((await published(author, 'core/html', { content: FRAME })).saved.trim(), '', 'of an author’s frame nothing is left')
  const shortcode = await published(author, 'core/shortcode', { text: SHORTCODE })
  assert.equal(shortcode.saved, SHORTCODE, 'an author’s shortcode is saved as it is')
  const unblocked = await ask(author, '/wp/v2/posts', { content: `Before.\n\n${SHORTCODE}\n\nAfter.` })
  assert.match(unblocked.content.rendered, /^<p>Before\.<\/p>\n<guide-post .*<\/guide-post>\n<p>After\.<\/p>$/m, 'a shortcode without a block, as the classic editor saves it')
  const page = await sent(author, shortcode.link)
  assert.match(page, /<guide-post edition="historical-2009" lang="en" heading-level="3">Shown until .*<span slot="notice">Shown by the trial\.<\/span><span slot="contact">/)
  await looks(shortcode.link, 'author')
  const theme = page.match(/wp-content\/themes\/(\w+)/)?.[1]
  await admin.context().close()
  await author.context().close()
  return `${theme}, the guide ${[...new Set(widths)].join(' and ')} wide`
}

const folder = mkdtempSync(join(tmpdir(), 'guidepost-wordpress-'))
const pictures = join(ROOT, 'dist', 'embedding')
mkdirSync(pictures, { recursive: true })
const browser = await launched()
const asked = process.argv.slice(2)
const releases = asked.length === 0 ? RELEASES : asked
let failed = 0
try {
  console.log(`with ${brought(folder).versions}`)
  for (const release of releases) {
    const start = Date.now()
    const { root, version } = await unpacked(folder, release)
    furnish(root)
    const { url, stop } = await started(folder, root)
    try {
      const seen = await tried(browser, url, (name) => join(pictures, `WordPress-${release}-${name}.png`))
      console.log(`ok      WordPress ${version}, ${seen}, ${((Date.now() - start) / 1000).toFixed(0)} s`)
    } catch (failure) {
      failed++
      console.log(`FAILED  WordPress ${version}: ${failure instanceof Error ? failure.message : failure}`)
    } finally {
      await stop()
    }
  }
} finally {
  await browser.close()
  rmSync(folder, { recursive: true })
}
console.log(`${releases.length - failed} passed, ${failed} failed`)
if (failed > 0) process.exitCode = 1
