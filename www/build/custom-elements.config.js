/** For the custom elements analyzer: what `dist/custom-elements.json` says of `<guide-post>` to editors and to other tools. */

const TAG = 'guide-post'

/** What a host page may read, set and call; the rest is between the element and its parts. */
const PUBLIC = ['edition', 'lang', 'audience', 'theme', 'headingLevel', 'textScale', 'persist', 'profile', 'view', 'advice', 'isBlank', 'isUnsaved', 'reset', 'print']

/** Names of fields that are no attributes, though Lit watches them. */
const NO_ATTRIBUTE = ['profile', 'view']

/** Only where the host's policy forbids WebAssembly, so only the stand-in knows it. */
const FRAME = { name: 'frame', type: { text: 'string' }, description: 'address of `embed.html`; see docs/embedding.md' }

/** What a host may style. */
const PARTS = {
  page: 'all of it',
  head: 'name, edition and the way around',
  notice: 'what kind of edition this is, and how old',
  view: 'what is shown now',
  bar: 'text size, who reads, and the way to forget everything',
}

const PROPERTIES = {
  '--guidepost-paper': 'behind everything',
  '--guidepost-surface': 'behind cards and fields',
  '--guidepost-ink': 'text',
  '--guidepost-ink-soft': 'text that may step back',
  '--guidepost-accent': 'links, buttons, marks',
  '--guidepost-serif': 'fonts of headings',
  '--guidepost-sans': 'fonts of all else',
}

/**
 * Leaves what is meant for hosts.
 *
 * @param {any} manifest  custom-elements.json as the analyzer made it
 */
export function trim(manifest) {
  const declared = manifest.modules.flatMap((/** @type {any} */ module) => module.declarations)
  for (const element of declared.filter((/** @type {any} */ { customElement }) => customElement)) {
    element.tagName = TAG
    element.members = element.members.filter((/** @type {any} */ { name }) => PUBLIC.includes(name))
    element.attributes = [...element.attributes.filter(isPublicAttribute), FRAME]
    element.cssParts = listed(PARTS)
    element.cssProperties = listed(PROPERTIES)
    element.events = element.events.filter((/** @type {any} */ { name }) => name.startsWith('guidepost-'))
  }
}

/** @param {Record<string, string>} described */
function listed(described) {
  return Object.entries(described).map(([name, description]) => ({ name, description }))
}

/** @param {{ name: string, fieldName?: string }} attribute */
function isPublicAttribute({ name, fieldName }) {
  return fieldName !== undefined && PUBLIC.includes(fieldName) && !NO_ATTRIBUTE.includes(name)
}

export default {
  globs: ['www/element/guide-post.js'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [{ name: 'guidepost-public', packageLinkPhase: (/** @type {any} */ { customElementsManifest }) => trim(customElementsManifest) }],
}
