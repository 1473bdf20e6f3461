/** Fear: a word is explained wrongly, where it is not meant, or the sentence around it changes. */

import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { test } from 'node:test'
import { FluentResource } from '@fluent/bundle'
import { termsIn } from '../../www/build/terms.js'
import { toldIn } from '../../www/element/options/figures-view.js'
import { claimed } from '../../www/element/options/evidence.js'
import { loadFigures } from '../../www/guide/figures.js'
import { open } from '../../www/guide/open.js'
import { split } from '../../www/guide/terms-in.js'
import { loadTerms } from '../../www/guide/terms.js'

const LONGEST_SENTENCE = 25
const GUIDELINES = new URL('../../guidelines/', import.meta.url)
const EDITIONS = ['current-2026', 'historical-2009']

/** @param {string} name @param {string[]} also */
function term(name, ...also) {
  return { id: name, name, forms: [name, ...also], said: `What ${name} means.` }
}

test('a sentence with its terms is still the same sentence, and each term stands in it once', async () => {
  let found = 0
  for (const edition of EDITIONS) {
    const [{ options, text }, terms] = await Promise.all([open({ edition }), loadTerms(edition, 'en')])
    for (const { id } of options.options) {
      const said = text.say(`option-${id}.what`)
      const pieces = split(said, terms)
      assert.equal(pieces.map((piece) => piece.said).join(''), said)
      const met = pieces.flatMap((piece) => piece.term ?? [])
      assert.equal(new Set(met).size, met.length, id)
      found += met.length
    }
  }
  assert.ok(found > 50, `${found}`)
})

test('the longest term counts, whole words only, whatever their case, accents kept together', () => {
  const [her2, low, gene, organ] = [term('HER2'), term('HER2-low', 'low HER2'), term('gene', 'genes'), term('gen')]
  const met = (/** @type {string} */ said) => split(said, [her2, low, gene, organ]).flatMap((piece) => piece.term?.name ?? [])
  assert.deepEqual(met('HER2-low or HER2'), ['HER2-low', 'HER2'])
  assert.deepEqual(met('Low HER2 counts.'), ['HER2-low'])
  assert.deepEqual(met('Genes, and genes again'), ['gene'])
  assert.deepEqual(met('generic, oxigén, HER23'), [])
  assert.deepEqual(split('plain', []), [{ said: 'plain', term: null }])
  assert.deepEqual(split('a (b) c', [term('(b)')]).map(({ said }) => said), ['a ', '(b)', ' c'])
})

test('every term that an edition lists stands in its texts, and no spelling means two things', async () => {
  for (const edition of EDITIONS) {
    const terms = await loadTerms(edition, 'en')
    assert.ok(terms.length > 20)
    const forms = terms.flatMap((term) => term.forms.map((form) => form.toLowerCase()))
    assert.equal(new Set(forms).size, forms.length)
  }
  const source = 'option-a = A\n    .what = With HER2.\nterm-her2 = A protein.\n    .name = HER2\nterm-gene = A plan.\n    .name = gene\n'
  const needed = { required: new Set(['option-a', 'option-a.what']), optional: new Set() }
  assert.deepEqual(termsIn(source, 'x.ftl', 'en', needed).map(({ id }) => id), ['her2'])
})

test('an explanation is plain: no numbers to reckon with, no sentence too long', async () => {
  for (const { id, said } of (await Promise.all(EDITIONS.map((edition) => loadTerms(edition, 'en')))).flat()) {
    assert.doesNotMatch(said, /%|\d+ of \d+|\d{2,}/, id)
    for (const sentence of said.split(/[.:] /)) assert.ok(sentence.split(/\s+/).length <= LONGEST_SENTENCE, sentence)
  }
})

test('a term without a name, or with something to fill in, stops the build', () => {
  const needed = { required: new Set(), optional: new Set() }
  assert.throws(() => termsIn('term-a = A word.\n', 'x.ftl', 'en', needed), /x\.ftl\n.*`term-a`/)
  assert.throws(() => termsIn('term-a = A { $word }.\n    .name = a\n', 'x.ftl', 'en', needed), /`term-a`/)
})

test('every language of a guideline explains the same terms', () => {
  for (const guideline of readdirSync(GUIDELINES, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    const folder = new URL(`${guideline.name}/text/`, GUIDELINES)
    const lists = readdirSync(folder).filter((file) => file.endsWith('.ftl')).map((file) => new FluentResource(readFileSync(new URL(file, folder), 'utf8')).body.map(({ id }) => id).filter((id) => id.startsWith('term-')).sort())
    assert.ok(lists.length > 0)
    for (const list of lists) assert.deepEqual(list, lists[0])
  }
})

/** Short forms that need no explanation where they stand, each with the reason. */
const SHORT_ENOUGH = new Map([
  ['T4d', 'what to look for in a report, beside the word for it'],
  ['pCR', 'what to look for in a report, beside what it means'],
  ['MDS', 'stands behind the words that it is short for'],
  ['II', 'a number: of a stage, or of the phase of a study'],
  ['III', 'the number of a stage'],
  ['ABC4', 'the name of a panel, behind what it is'],
])

/** In Spanish as well. */
const NAMES_ES = new Map([['NCCN', 'the name of a body that writes guidelines, behind what it is']])

/** In the edition of 2009. */
const OF_2009 = new Map([
  ['T4d', 'what to look for in a report, beside the word for it'],
  ['RTOG', 'the name of a study'],
])

/**
 * What an edition asks, tells of its options and their reasons, claims, counts and says has changed.
 *
 * @param {string} edition
 * @param {string} lang
 */
async function toldBy(edition, lang) {
  const [{ facts: { facts }, options: { options }, evidence, changes, text }, figures] = await Promise.all([open({ edition, lang }), loadFigures(edition, lang)])
  const { trials, approvals } = figures.figures
  const asked = facts.filter(({ used, derived }) => used && !derived).flatMap(({ id, values = [], members = [] }) => [
    ...['question', 'help', 'where'].map((part) => `fact-${id}.${part}`),
    ...[...values, ...members].map((value) => `value-${id}-${value}`),
  ])
  const told = options.flatMap(({ id, rules }) => [`option-${id}.what`, `option-${id}.living`, ...rules.map((rule) => `rule-${rule.id}`)])
  const said = [...asked, ...told, ...changes.map(({ id }) => `change-${id}`)].filter(text.has).map((id) => ({ id, said: text.say(id) }))
  const claims = evidence.statements.flatMap(({ id }) => claimed([id], text).map((said) => ({ id, said })))
  const counted = toldIn(trials, approvals, figures.text).map((said) => ({ id: 'figures', said }))
  return [...said, ...claims, ...counted]
}

/**
 * What is left of a sentence without the terms in it, wherever they stand.
 *
 * @param {string} said
 * @param {import('../../www/guide/terms-in.js').Term[]} terms
 * @returns {string}
 */
function unexplainedIn(said, terms) {
  const pieces = split(said, terms)
  const rest = pieces.map((piece) => (piece.term === null ? piece.said : ' ')).join('')
  return pieces.every(({ term }) => term === null) ? rest : unexplainedIn(rest, terms)
}

for (const [edition, lang, exceptions] of /** @type {const} */ ([
  ['current-2026', 'en', [...SHORT_ENOUGH]],
  ['current-2026', 'es', [...SHORT_ENOUGH, ...NAMES_ES]],
  ['historical-2009', 'en', [...OF_2009]],
  ['historical-2009', 'es', [...OF_2009]],
])) {
  test(`${edition}, ${lang}: every short form in what is asked, told, claimed, counted and changed is explained`, async () => {
    const [all, terms] = await Promise.all([toldBy(edition, lang), loadTerms(edition, lang)])
    const unexplained = all.flatMap(({ id, said }) => {
      const rest = unexplainedIn(said, terms)
      // A word with two capitals or more, or with one and a number.
      const short = rest.match(/(?<![\w+-])(?=\w*[A-Z]\w*[A-Z0-9])[A-Za-z][\w+]*/g) ?? []
      return short.map((form) => ({ id, form }))
    })
    const enough = new Map(exceptions)
    assert.ok(all.length > (edition === 'current-2026' ? 1800 : 300), `${all.length}`)
    assert.deepEqual(unexplained.filter(({ form }) => !enough.has(form)), [])
    assert.deepEqual([...new Set(unexplained.map(({ form }) => form))].sort(), [...enough.keys()].sort(), 'each exception is needed')
  })

  test(`${edition}, ${lang}: a short form is not explained where other letters mean something else, such as EGFR beside eGFR`, async () => {
    const [all, terms] = await Promise.all([toldBy(edition, lang), loadTerms(edition, lang)])
    const forms = new Set(terms.flatMap(({ forms }) => forms))
    const met = all.flatMap(({ said }) => split(said, terms)).filter(({ term }) => term !== null)
    const short = met.filter(({ said }) => /^\S*[A-Z]\S*[A-Z]\S*$/.test(said) || [...forms].some((form) => form.toLowerCase() === said.toLowerCase() && /^\S*[A-Z]\S*[A-Z]\S*$/.test(form)))
    assert.ok(short.length > 10)
    assert.deepEqual(short.filter(({ said }) => !forms.has(said)).map(({ said }) => said), [])
  })
}
