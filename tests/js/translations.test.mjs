/** Fear: a reader of another language is told something else, or less, than a reader of English. */

import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { stale, textsIn, translations } from '../../scripts/translations.mjs'

/**
 * Numbers of a text, in any order; those in names such as HER2 are none.
 *
 * @param {string} text
 */
const numbersIn = (text) => (text.match(/(?<![\p{L}\d-])\d[\d.,]*\d|(?<![\p{L}\d.-])\d(?!\d)/gu) ?? []).sort()

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
    const differing = [...english].filter(([id, text]) => String(numbersIn(text)) !== String(numbersIn(other.get(id) ?? '')) || String(filledIn(text)) !== String(filledIn(other.get(id) ?? '')))
    assert.deepEqual(differing.map(([id]) => id), [])
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
