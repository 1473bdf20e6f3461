/** Fear: what is put together from words and numbers reads wrong: brackets in brackets, a number without what it counts. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FluentResource } from '@fluent/bundle'
import { tied } from '../../www/build/units.js'
import { hasSource } from '../../www/element/questions/answers.js'
import { catalogOf } from '../../www/element/catalog.js'
import { sessionOf } from '../../www/element/session.js'
import { blankNotes } from '../../www/element/visit/notes.js'
import { summaryOf } from '../../www/element/visit/summary-parts.js'
import { inPlainText } from '../../www/element/visit/summary-text.js'
import { answerInWords, factsInWords } from '../../www/element/words.js'
import { open } from '../../www/guide/open.js'
import { loadPageText } from '../../www/guide/text.js'

/** @import { Catalog } from '../../www/element/catalog.js' */
/** @import { Guide } from '../../www/guide/open.js' */
/** @import { Answer, Fact, Profile } from '../../www/guide/shapes.js' */
/** @import { Text } from '../../www/guide/text.js' */

const EDITIONS = ['current-2026', 'historical-2009']
const LANGS = ['en', 'es']

/** What is known of everybody here: the more, the sooner the guideline has answered. */
const KNOWN = { setting: 'metastatic', sex: 'female', menopause: 'postmenopausal', er: 'positive', pr: 'negative', her2: 'low', metastases: { bone: true, liver: false }, lines_advanced: 1 }

/** A number that can lose its unit at the end of a line. */
const LOOSE = /\d (?:%|°C|cm|mm|ms|ml\/min|years?|months?|weeks?|days?|años?|mes(?:es)?|semanas?|días?)(?![\p{L}\p{N}])/u

/** @typedef {{ guide: Guide, text: Text, catalog: Catalog }} Spoken */

/** @param {string} edition @param {string} lang @returns {Promise<Spoken>} */
async function spoken(edition, lang) {
  const [guide, text] = await Promise.all([open({ edition, lang }), loadPageText(edition, lang)])
  await text.complete()
  return { guide, text, catalog: catalogOf(guide) }
}

/** Some answers to a fact, each kind of answer among them. @param {Fact} fact @returns {Answer[]} */
function someAnswers({ kind, values = [], members = [], range = [0, 0], never }) {
  switch (kind) {
    case 'choice':
      return [...values, { one_of: values.slice(0, 2) }]
    case 'yes-no':
      return [true, false]
    case 'quantity':
      return [...range, { min: range[0], max: range[1] }, ...(never ? /** @type {const} */ (['never']) : [])]
    case 'set':
      return [...members.map((member) => ({ [member]: true })), Object.fromEntries(members.map((member, place) => [member, place % 2 === 0]))]
  }
}

/** The text to take along of somebody who has given an answer with a number or a bracket, for two of each fact. @param {Spoken} spoken */
function summaries({ guide, text, catalog }) {
  const known = Object.fromEntries(Object.entries(KNOWN).filter(([id]) => catalog.facts.some((fact) => fact.id === id)))
  return catalog.facts.flatMap((fact) => someAnswers(fact).filter((answer) => /[(\d]/.test(answerInWords(fact, answer, text).join())).slice(-2).map((answer) => {
    const sources = hasSource(fact) && fact.kind !== 'set' ? { [fact.id]: 'told' } : {}
    const profile = /** @type {Profile} */ ({ ...known, [fact.id]: answer, sources })
    const session = sessionOf({ guide, text, profile, topic: '', level: 2, isProfessional: false }, null)
    return inPlainText('Title', summaryOf(session, blankNotes()))
  }))
}

test('a number keeps its unit: in a sentence, behind what is filled in, in each form of a plural; a word is no unit', () => {
  const { body } = new FluentResource('a = Under 36 °C for 3 months, 2 of 5 people.\nb = { $n } %, { $n } of\nc = { $n ->\n  [one] 1 year\n *[other] { $n } years\n}\nd = 5 monthly visits')
  const [a, b, c, d] = body.map(({ value }) => JSON.stringify(tied(/** @type {any} */ (value))))
  assert.equal(a, '"Under 36\u00a0°C for 3\u00a0months, 2 of 5 people."')
  assert.ok(b.includes('"\u00a0%, "') && b.includes('" of"'), b)
  assert.ok(c.includes('1\u00a0year') && c.includes('"\u00a0years"'), c)
  assert.equal(d, '"5 monthly visits"')
})

test('a number of a scale has the name of its scale, and where there are words for each number, these', async () => {
  for (const lang of LANGS) {
    const { text, catalog } = await spoken('current-2026', lang)
    const said = (/** @type {string} */ id, /** @type {Answer} */ answer) => answerInWords(catalog.fact(id), answer, text).join()
    for (const number of [0, 1, 2, 3, 4]) assert.match(said('ecog', number), new RegExp(`^ECOG ${number} \\(.{10,}\\)$`))
    assert.match(said('ecog', { min: 1, max: 2 }), /ECOG 1 \(.+\).*ECOG 2 \(.+\)/)
    assert.match(said('mirels_score', 9), /Mirels.* 9$/)
    const scales = catalog.facts.filter(({ kind, unit }) => kind === 'quantity' && (unit ?? '') === '')
    const bare = scales.filter((fact) => /^\d+$/.test(said(fact.id, fact.range?.[0] ?? 0)) && !text.say(`fact-${fact.id}`).includes('CPS'))
    assert.deepEqual(bare.map(({ id }) => id), [])
  }
})

test('what is not there is one phrase without a colon of its own, several a list with one', async () => {
  const said = new Map(await Promise.all(LANGS.map(async (lang) => {
    const { text, catalog } = await spoken('current-2026', lang)
    const places = (/** @type {Answer} */ answer) => answerInWords(catalog.fact('metastases'), answer, text)
    return /** @type {const} */ ([lang, [places({ bone: false }), places({ lung: true, bone: false, brain: false })]])
  })))
  assert.deepEqual(said.get('en'), [['not Bone'], ['Lung', 'none of these: Bone, Brain']])
  assert.deepEqual(said.get('es'), [['no Hueso'], ['Pulmón', 'nada de esto: Hueso, Cerebro']])
})

for (const lang of LANGS) {
  for (const edition of EDITIONS) {
    test(`${edition}, ${lang}: in the text to take along each number keeps its unit, and no bracket stands in or behind another`, async () => {
      const words = await spoken(edition, lang)
      const told = summaries(words)
      assert.ok(told.length > 20 && told.some((said) => said.includes('\u00a0')) && told.some((said) => said.includes(words.text.say('standing-avoid'))))
      for (const line of told.flatMap((said) => said.split('\n'))) {
        assert.doesNotMatch(line, LOOSE)
        assert.doesNotMatch(line, /\([^()]*\(/, 'brackets in brackets')
        assert.doesNotMatch(line, /\) \((?![\w-]+:)/, 'a bracket right behind another')
      }
    })

    test(`${edition}, ${lang}: a fact with any of its members has no brackets in brackets`, async () => {
      const { text, catalog } = await spoken(edition, lang)
      const keys = catalog.facts.flatMap(({ id, members = [] }) => members.map((member) => `${id}.${member}`))
      const said = keys.map((key) => factsInWords([key], catalog, text)[0].said)
      assert.ok(said.some((words) => words.endsWith(')')))
      assert.deepEqual(said.filter((words) => /\([^()]*\(/.test(words)), [])
    })
  }
}
