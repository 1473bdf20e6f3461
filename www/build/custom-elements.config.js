/** For the custom elements analyzer: what `dist/custom-elements.json` says of `<guide-post>` to editors and to other tools. */

const TAG = 'guide-post'

/** What a host page may read, set and call; the rest is between the element and its parts. */
const PUBLIC = ['edition', 'lang', 'audience', 'theme', 'headingLevel', 'textScale', 'persist', 'profile', 'view', 'advice', 'isBlank', 'isUnsaved', 'reset', 'print']

/** What those are for that need a word beside their type. */
const DESCRIBED = {
  edition: 'id of the edition; needed',
  lang: 'language of the words: `en` or `es`',
  audience: '`professional` shows exact criteria, codes and rules',
  theme: '`auto` follows the reader’s system',
  headingLevel: 'level of its first heading, 1 to 6',
  textScale: 'text size in per cent: 100, 125, 150, 175 or 200',
  profile: 'the answers, by fact; what the edition does not understand is left out, and named in the console',
  view: 'what is shown: `start`, `ask`, `questions`, `results`, `browse`, `sources`, `changes`, `values`, `team` or `summary`',
}

/** Types of what is only read, which the analyzer does not see. */
const TYPES = { advice: 'Advice | null', isBlank: 'boolean', isUnsaved: 'boolean' }

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
  '--guidepost-bar': '1 keeps the bar in sight at the bottom of the screen, for pages that are the guide alone',
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
    element.members = element.members.filter((/** @type {any} */ { name }) => PUBLIC.includes(name)).map(told)
    element.attributes = [...element.attributes.filter(isPublicAttribute).map(told), FRAME]
    element.cssParts = listed(PARTS)
    element.cssProperties = listed(PROPERTIES)
    element.events = element.events.filter((/** @type {any} */ { name }) => name.startsWith('guidepost-'))
  }
}

/**
 * A field or an attribute with what is said of it.
 *
 * @param {any} one
 */
function told({ return: _unread, ...one }) {
  const name = /** @type {keyof typeof DESCRIBED & keyof typeof TYPES} */ (one.fieldName ?? one.name)
  const type = TYPES[name] === undefined ? {} : { type: { text: TYPES[name] } }
  return { ...one, ...type, description: one.description ?? DESCRIBED[name] }
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
