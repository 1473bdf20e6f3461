/** Fear: a reader of another language is told something else, or less, than a reader of English. */

import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { stale, textsIn, translations } from '../../scripts/translations.mjs'

/** As a number stands in a text of the language, so that what is filled in and what is written look alike. */
const WRITTEN = { en: { group: ',', decimal: '.' }, es: { group: '.', decimal: ',' } }

/**
 * Numbers of a text as they are written; those in names such as HER2 are none.
 *
 * @param {string} text
 */
const numbersIn = (text) => text.match(/(?<![\p{L}\d-])(?:(?<!\d)[.,](?=\d))?\d(?:[\d.,]*\d)?/gu) ?? []

/**
 * What a number is, every digit of it: 1,050.0 in English is 1050,0 in Spanish, and 10,5 is neither. What the language
 * does not write so stays as it is, and is like nothing else.
 *
 * @param {string} number
 * @param {'en' | 'es'} lang
 */
function valueOf(number, lang) {
  const { group, decimal } = WRITTEN[lang]
  const [whole, ...parts] = number.split(decimal)
  const groups = whole.split(group)
  const isRead = parts.length <= 1 && !parts.some((part) => part.includes(group)) && (groups.length === 1 || (/^\d{1,3}$/.test(groups[0]) && groups.slice(1).every((part) => part.length === 3)))
  return isRead ? [groups.join('') || '0', ...parts].join('.') : `${lang} ${number}`
}

/**
 * The values in a text, in any order.
 *
 * @param {string} text
 * @param {'en' | 'es'} lang
 */
const valuesIn = (text, lang) => numbersIn(text).map((number) => valueOf(number, lang)).sort()

/**
 * The ids whose numbers are others than in English.
 *
 * @param {Map<string, string>} english
 * @param {Map<string, string>} other
 * @param {'en' | 'es'} lang
 */
const otherNumbers = (english, other, lang) => [...english].filter(([id, text]) => String(valuesIn(text, 'en')) !== String(valuesIn(other.get(id) ?? '', lang))).map(([id]) => id)

/**
 * What is filled in, or taken from elsewhere; by what a plural is chosen is a matter of each grammar.
 *
 * @param {string} text
 */
const filledIn = (text) => [...new Set(text.match(/\$[\w-]+(?![\w-]| ->)|\{ -[\w-]+|(?<=\{ )[a-z][\w.-]+(?= \})/g) ?? [])].sort()

/**
 * The texts of a file without other spellings of a word, which each language has as many of as it has.
 *
 * @param {string} path
 */
const meant = (path) => new Map([...textsIn(path)].filter(([id]) => !id.endsWith('.also')))

for (const translation of translations()) {
  const english = meant(translation.english)
  const other = meant(translation.translation)

  test(`${translation.name} has every text of the English, in its order, and no other`, () => {
    assert.ok(english.size > 300)
    assert.deepEqual([...other.keys()], [...english.keys()])
  })

  test(`${translation.name} says the same numbers, and fills in the same`, () => {
    const differing = [...english].filter(([id, text]) => String(filledIn(text)) !== String(filledIn(other.get(id) ?? '')))
    assert.deepEqual(differing.map(([id]) => id), [])
    assert.ok(translation.lang in WRITTEN, 'say how the language writes numbers')
    assert.deepEqual(otherNumbers(english, other, /** @type {'es'} */ (translation.lang)), [])
  })

  test(`${translation.name} writes numbers as what is filled in is written: one page, one way`, () => {
    /** @param {string} number */
    const filled = (number) => {
      const [whole, part = ''] = valueOf(number, /** @type {'es'} */ (translation.lang)).split('.')
      return new Intl.NumberFormat(translation.lang, { minimumFractionDigits: part.length }).format(Number(`${whole}.${part}`))
    }
    const otherwise = [...other.values()].flatMap(numbersIn).filter((number) => number !== filled(number))
    assert.deepEqual(otherwise, [])
    assert.deepEqual([...other].filter(([, text]) => /[\d}]%/.test(text)).map(([id]) => id), [], 'a sign of per cent stands apart from its number; the build ties the two')
  })

  test(`${translation.name} is of the English as it is today`, () => {
    assert.deepEqual(stale(translation), [], 'read these again, then npm run translations -- --accept')
  })
}

test('a changed sentence is found, and no other', () => {
  const folder = mkdtempSync(join(tmpdir(), 'guidepost-'))
  const [english, lock] = [join(folder, 'en.ftl'), join(folder, 'es.lock')]
  writeFileSync(english, 'one = One\n    .more = More\ntwo = Two\n')
  writeFileSync(lock, '')
  assert.deepEqual(stale({ english, lock }), ['one', 'one.more', 'two'])
})

test('a number is the same in every language that writes it in its own way, and no other', () => {
  const said = 'In 2,046 people, 16.6% had it at age 38.0 (P = .05), 12,345 in all'
  /** @param {string} other */
  const isSame = (other) => otherNumbers(new Map([['one', said]]), new Map([['one', other]]), 'es').length === 0
  const own = 'De 2046 personas, el 16,6 % lo tuvo a los 38,0 años (P = 0,05), 12.345 en total'
  assert.ok(isSame(own))
  assert.ok(isSame(own.replace('2046', '2.046')))
  const wrong = [['2046', '2045'], ['2046', '2,046'], ['2046', '20,46'], ['16,6', '166'], ['16,6', '16.6'], ['16,6', '16,7'], ['16,6', '1,66'], ['38,0', '38'], ['0,05', '0,5'], ['12.345', '12,345'], ['12.345', '1.2345'], [', 12.345', '']]
  for (const [right, changed] of wrong) assert.ok(!isSame(own.replace(right, changed)), `${right} is not ${changed}`)
})
