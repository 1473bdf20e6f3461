/**
 * All words a person reads: the one module that knows Fluent.
 *
 * The files `text/<lang>.ftl` are checked and trimmed when the site is built (`www/build/texts.js`); what is loaded
 * here is their parsed form, so no parser is shipped. A message that is missing shows its id and is counted, so that
 * a reader sees an honest gap instead of an empty line and a test can find it.
 */

import { FluentBundle } from '@fluent/bundle'
import { closerPage, editions, page } from '../../dist/modules/editions.js'
import { available } from './error.js'

/**
 * @typedef {import('@fluent/bundle').FluentResource} Messages
 * @typedef {Record<string, string | number>} Params
 */

/**
 * Words in one language.
 *
 * @typedef {object} Text
 * @property {string} lang
 * @property {(id: string, params?: Params) => string} say   the message, or the attribute of one (`option-biopsy.what`)
 * @property {(id: string) => boolean} has
 * @property {Set<string>} missing   ids that were asked for and not found
 * @property {() => Promise<void>} complete  brings the messages that are read only by those who look closer
 */

/**
 * The prose of one edition.
 *
 * @param {string} edition
 * @param {string} lang
 * @returns {Promise<Text>}
 * @throws {GuidepostError} when the edition is not written in that language
 */
export async function loadText(edition, lang) {
  return textOf(lang, [await prose(edition, lang)], [() => closerProse(edition, lang)])
}

/**
 * The prose of one edition together with the words of the page around it.
 *
 * @param {string} edition
 * @param {string} lang
 * @returns {Promise<Text>}
 * @throws {GuidepostError} when the edition or the page is not written in that language
 */
export async function loadPageText(edition, lang) {
  return textOf(lang, await Promise.all([prose(edition, lang), load(page, lang)]), [() => closerProse(edition, lang), () => load(closerPage, lang)])
}

/**
 * The languages in which both an edition and the page are written, as BCP 47 tags, sorted.
 *
 * @param {string} edition
 */
export function languagesOf(edition) {
  return Object.keys(available('edition', edition, editions).texts).filter((lang) => lang in page).sort()
}

/**
 * @param {string} lang
 * @param {Messages[]} sources
 * @param {(() => Promise<Messages>)[]} [more]  what `complete` brings
 * @returns {Text}
 */
export function textOf(lang, sources, more = []) {
  const bundle = new FluentBundle(lang, { useIsolating: false })
  for (const source of sources) bundle.addResource(source)
  const missing = new Set()

  /** @param {string} id */
  const find = (id) => {
    const [name, attribute] = id.split('.')
    const message = bundle.getMessage(name)
    return (attribute === undefined ? message?.value : message?.attributes[attribute]) ?? null
  }

  return {
    lang,
    missing,
    has: (id) => find(id) !== null,
    async complete() {
      for (const source of await Promise.all(more.map((bring) => bring()))) {
        // Of a message that is here already, what comes late are attributes.
        for (const { id, attributes } of source.body) Object.assign(bundle.getMessage(id)?.attributes ?? {}, attributes)
        bundle.addResource(source)
      }
    },
    say(id, params) {
      const pattern = find(id)
      /** @type {Error[]} */
      const errors = []
      const said = pattern === null ? `[${id}]` : bundle.formatPattern(pattern, params ?? null, errors)
      if (pattern === null || errors.length > 0) missing.add(id)
      return said
    },
  }
}

/**
 * @param {string} edition
 * @param {string} lang
 */
async function prose(edition, lang) {
  return load(available('edition', edition, editions).texts, lang)
}

/**
 * @param {string} edition
 * @param {string} lang
 */
async function closerProse(edition, lang) {
  return load(available('edition', edition, editions).closerTexts, lang)
}

/**
 * @param {Record<string, () => Promise<{ default: Messages }>>} languages
 * @param {string} lang
 */
async function load(languages, lang) {
  const module = await available('lang', lang, languages)()
  return module.default
}
