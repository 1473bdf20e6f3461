/** Fear: somebody chooses by a name and an aim, and nobody has said what it is like to live with. */

import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { ROOT } from '../../scripts/command.mjs'
import { FOLDERS, textsIn } from '../../scripts/translations.mjs'

const LONGEST_SENTENCE = 25
const GUIDELINE = join(ROOT, 'guidelines', 'advanced-breast-cancer')
const TEXT = join(ROOT, FOLDERS[0])

/** All of them: a warning sign is no option but a rule, which says what to do (`.action`). */
const options = readdirSync(join(GUIDELINE, 'options')).flatMap((file) =>
  [...readFileSync(join(GUIDELINE, 'options', file), 'utf8').matchAll(/^\[([\w-]+)\]/gm)].map(([, id]) => `option-${id}`))

/** @param {string} lang @param {string} text */
const sentences = (lang, text) => [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment.trim())

for (const file of readdirSync(TEXT).filter((name) => name.endsWith('.ftl'))) {
  const lang = file.replace(/\.ftl$/, '')
  const texts = textsIn(join(TEXT, file))

  test(`${lang}: every option says what it is and what it is like to live with`, () => {
    assert.ok(options.length > 150)
    const missing = options.flatMap((id) => [id, `${id}.what`, `${id}.living`]).filter((id) => !texts.get(id))
    assert.deepEqual(missing, [])
  })

  test(`${lang}: what it is like has room for good and bad, in sentences that can be read when tired`, () => {
    const short = options.filter((id) => sentences(lang, texts.get(`${id}.living`) ?? '').length < 2)
    assert.deepEqual(short, [])
    const said = options.flatMap((id) => ['what', 'living'].flatMap((part) => sentences(lang, texts.get(`${id}.${part}`) ?? '')))
    assert.deepEqual(said.filter((sentence) => sentence.split(/\s+/).length > LONGEST_SENTENCE), [])
  })
}
