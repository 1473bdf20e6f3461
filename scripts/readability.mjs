/**
 * `npm run readability [-- --above 9] [--lang en]`: the reading level of each message that a patient can be shown.
 *
 * English: Flesch-Kincaid grade. Spanish: Szigriszt-Pazos ease on the INFLESZ scale. Names of drugs and genes count as
 * one short word, by the list beside the texts (`names.txt`). Labels, which are not sentences, have no level.
 */

import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { pathToFileURL } from 'node:url'
import { FluentParser } from '@fluent/syntax'
import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import { ROOT } from './command.mjs'

const FOLDERS = [join('guidelines', 'advanced-breast-cancer', 'text'), join('www', 'text')]
const FEWEST_WORDS = 6

/**
 * Each sentence-bearing message or attribute of a language with its level.
 *
 * @param {string} lang
 * @returns {{ id: string, level: number, words: number, text: string }[]}
 * @throws {Error} when nothing is written in that language
 */
export function levels(lang) {
  const names = new Set(readFileSync(join(ROOT, FOLDERS[0], 'names.txt'), 'utf8').replace(/^#.*$/gm, '').toLowerCase().match(/\S+/g))
  const texts = FOLDERS.flatMap((folder) => textsOf(join(ROOT, folder), lang))
  if (texts.length === 0) throw new Error(`no text is written in ${lang}: expected ${FOLDERS.map((folder) => join(folder, `${lang}.ftl`)).join(' or ')}`)
  return texts.flatMap(({ id, text }) => {
    const measured = measure(text, names, lang)
    return measured === null ? [] : [{ id, text, ...measured }]
  })
}

/** @param {string} folder @param {string} lang */
function textsOf(folder, lang) {
  const { body } = new FluentParser().parse(readdirSync(folder).includes(`${lang}.ftl`) ? readFileSync(join(folder, `${lang}.ftl`), 'utf8') : '')
  return body.flatMap((entry) => {
    if (entry.type !== 'Message') return []
    const parts = entry.attributes.map(({ id, value }) => ({ id: `${entry.id.name}.${id.name}`, text: plain(value) }))
    return entry.value ? [{ id: entry.id.name, text: plain(entry.value) }, ...parts] : parts
  })
}

/** The words of a pattern: of a choice its default, one word for what is filled in. @param {import('@fluent/syntax').Pattern} pattern @returns {string} */
function plain({ elements }) {
  return elements.map((element) => {
    if (element.type === 'TextElement') return element.value
    const { expression } = element
    if (expression.type !== 'SelectExpression') return 'one'
    return plain((expression.variants.find((variant) => variant.default) ?? expression.variants[0]).value)
  }).join('')
}

/** @param {string} text @param {Set<string>} names @param {string} lang */
function measure(text, names, lang) {
  const sentences = [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment).filter((segment) => /\p{L}/u.test(segment))
  const words = (text.match(/[\p{L}\d][\p{L}\d.,/'’-]*[\p{L}\d]|[\p{L}\d]/gu) ?? []).map((word) => (names.has(word.toLowerCase()) ? 'it' : word))
  if (words.length < FEWEST_WORDS || !/[.!?:]\s*$/.test(text)) return null
  const syllables = words.reduce((sum, word) => sum + (lang === 'es' ? syllablesInSpanish(word) : syllable(word) || 1), 0)
  const level = lang === 'es'
    ? 206.835 - (62.3 * syllables) / words.length - words.length / sentences.length
    : fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables })
  return { level, words: words.length }
}

/** Groups of vowels; a strong vowel beside another, or an accented weak one, stands alone. @param {string} word */
function syllablesInSpanish(word) {
  const vowels = word.toLowerCase().replace(/([gq])u(?=[eiéí])/g, '$1').match(/[íú]|[iuü]?[aeoáéó](?:[iuüy](?![aeoáéó]))?|[iuü]+|y$/g)
  return Math.max(1, vowels?.length ?? 0)
}

/** The figures that are published: mean and worst. @param {string} lang */
export function summary(lang) {
  const all = levels(lang)
  const words = all.reduce((sum, each) => sum + each.words, 0)
  const mean = all.reduce((sum, { level, words: count }) => sum + level * count, 0) / words
  const worst = all.reduce((a, b) => ((lang === 'es' ? a.level <= b.level : a.level >= b.level) ? a : b))
  return { messages: all.length, mean, worst }
}

function report() {
  const { values } = parseArgs({ options: { above: { type: 'string', default: '9' }, lang: { type: 'string', default: 'en' } } })
  const isHard = (/** @type {number} */ level) => (values.lang === 'es' ? level < Number(values.above) : level > Number(values.above))
  const hard = levels(values.lang).filter(({ level }) => isHard(level))
  for (const { id, level, text } of hard) console.log(`${level.toFixed(1)}\t${id}\t${text}`)
  const { messages, mean, worst } = summary(values.lang)
  console.log(`${values.lang}: ${messages} messages, mean ${mean.toFixed(1)}, worst ${worst.level.toFixed(1)} (${worst.id}), ${hard.length} beyond ${values.above}`)
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) report()
