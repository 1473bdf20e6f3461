/** The words of the workshop: its own, and those of the reader's page for what is proved and how options stand. */

import { available } from '../guide/error.js'
import { textOf } from '../guide/text.js'

const LANGUAGES = {
  en: () => Promise.all([import('../../dist/modules/page.en.js'), import('../../dist/modules/page.en.closer.js'), import('../../dist/modules/workshop.en.js')]),
}

/**
 * @param {string} lang
 * @throws {GuidepostError} when the workshop is not written in that language
 */
export async function loadText(lang) {
  const modules = await available('lang', lang, LANGUAGES)()
  return textOf(lang, modules.map((module) => module.default))
}
