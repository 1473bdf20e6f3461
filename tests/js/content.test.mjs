/** What standards of decision aids and plain language ask of the texts and figures, whoever reads them. */

import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { test } from 'node:test'
import { FluentParser } from '@fluent/syntax'
import { bothSides, finding, who } from '../../www/element/options/rate.js'
import { loadFigures } from '../../www/guide/figures.js'
import { open } from '../../www/guide/open.js'
import { loadPageText } from '../../www/guide/text.js'
import { summary } from '../../scripts/readability.mjs'

const EDITIONS = ['current-2026', 'historical-2009']
const LANGS = /** @type {const} */ (['en', 'es'])
const ROOT = new URL('../../', import.meta.url)

/** A paragraph in words; Spanish needs more of them. Claims are read by those who look closer: so many are longer. */
const LONGEST = { en: 75, es: 85 }
const LONGER_CLAIMS = 5

/** @param {string} path */
const read = (path) => readFileSync(new URL(path, ROOT), 'utf8')

/** What the guides say, by edition: read once. */
const guides = new Map(await Promise.all(EDITIONS.map(async (edition) => /** @type {const} */ ([edition, await open({ edition, lang: 'en' })]))))

/** @param {string} edition */
function guideOf(edition) {
  const guide = guides.get(edition)
  assert.ok(guide)
  return guide
}

/**
 * Each paragraph that a reader can be shown, one for each way in which it can come out.
 *
 * @param {string} lang
 */
function paragraphs(lang) {
  return [`guidelines/advanced-breast-cancer/text/${lang}.ftl`, `www/text/${lang}.ftl`].flatMap((path) =>
    new FluentParser().parse(read(path)).body.flatMap((entry) => {
      if (entry.type !== 'Message') return []
      const parts = entry.attributes.map(({ id, value }) => ({ id: `${entry.id.name}.${id.name}`, said: said(value) }))
      return entry.value ? [{ id: entry.id.name, said: said(entry.value) }, ...parts] : parts
    }),
  )
}

/** @param {import('@fluent/syntax').Pattern} pattern @returns {string} the longest way in which it comes out */
function said({ elements }) {
  return elements.map((element) => {
    if (element.type === 'TextElement') return element.value
    if (element.expression.type !== 'SelectExpression') return 'one'
    return element.expression.variants.map(({ value }) => said(value)).reduce((a, b) => (a.length >= b.length ? a : b))
  }).join('')
}

for (const edition of EDITIONS) {
  test(`${edition}: every decision is put as a question, and comfort care is among the decisions`, () => {
    const { about, options: { options }, text, proof } = guideOf(edition)
    for (const group of about.groups) {
      assert.match(text.say(`group-${group}.question`), /\?$/)
      assert.ok(options.some((option) => option.group === group), group)
    }
    assert.ok(about.groups.includes('comfort-care'))
    assert.ok(proof.holds && proof.properties.some(({ id }) => id === 'two-options'))
  })

  test(`${edition}: it says for whom it is written: which cancer, and at which stage`, async () => {
    for (const lang of LANGS) {
      const text = await loadPageText(edition, lang)
      const said = text.say(`edition-${edition}.whom`)
      assert.match(said, lang === 'en' ? /breast cancer.*3B/ : /cáncer de mama.*3B/)
    }
  })

  test(`${edition}: every reference of a claim resolves to a source that can be found`, () => {
    const { evidence } = guideOf(edition)
    const papers = new Map(evidence.citations.map((paper) => [paper.id, paper]))
    for (const { id, cites } of evidence.statements) {
      for (const cite of cites) assert.ok(papers.has(cite), `${id}: ${cite}`)
    }
    for (const { id, authors, subject, journal, note } of papers.values()) assert.ok(subject && journal && (authors !== 'Not noted' || note !== ''), id)
  })

  test(`${edition}: every code of evidence and every wording in use is explained`, () => {
    const { evidence, text } = guideOf(edition)
    for (const { strength, grades } of evidence.statements) {
      assert.ok(text.has(`strength-${strength}`), strength)
      for (const { scheme, code } of grades) assert.ok(text.has(`grade-${scheme}-${code}`) && text.has(`scheme-${scheme}`), `${scheme} ${code}`)
    }
  })
}

test('today’s edition: claims without a paper are from memory, all but five, and no more than today', () => {
  const { evidence: { statements } } = guideOf('current-2026')
  const bare = statements.filter(({ cites }) => cites.length === 0)
  assert.ok(bare.length <= 75, `${bare.length}`)
  assert.ok(bare.filter(({ seen }) => seen !== 'memory').length <= 5)
})

test('today’s edition: each number told of an option stands on a claim with a paper', () => {
  const { options: { options }, text } = guideOf('current-2026')
  const told = options.filter(({ id }) => /\d+ of 1[,.]?0*\b/.test(['what', 'living'].map((part) => (text.has(`option-${id}.${part}`) ? text.say(`option-${id}.${part}`) : '')).join(' ')))
  assert.ok(told.length > 20)
  for (const { id, statements } of told) assert.ok(statements.some(({ cites }) => cites.length > 0), id)
})

for (const lang of LANGS) {
  test(`${lang}: each number of a study has its paper, its people, its time, its treatments, and both sides`, async () => {
    const [{ figures, text }, page] = await Promise.all([loadFigures('current-2026', lang), loadPageText('current-2026', lang)])
    await page.complete()
    const words = { page, figures: text }
    const papers = new Set(figures.citations.map(({ id }) => id))
    const statements = new Set(guideOf('current-2026').evidence.statements.map(({ id }) => id))
    assert.ok(figures.trials.length > 20)
    for (const trial of figures.trials) {
      assert.ok(trial.cites.length > 0 && trial.cites.every((cite) => papers.has(cite)), trial.id)
      assert.ok(trial.statements.some((id) => statements.has(id)), trial.id)
      for (const counted of trial.rates) {
        assert.equal(counted.values.length, trial.arms.length, trial.id)
        assert.ok(who(counted, words).length > 10 && finding(counted, words).includes(String(counted.of).slice(0, 1)), trial.id)
        for (const value of counted.values) {
          const [have, others] = bothSides(value, counted, words)
          assert.ok(Number.isInteger(value.count) && [100, 1000].includes(counted.of), trial.id)
          assert.ok(have.includes(page.say('unit-none', { count: value.count })), have)
          assert.ok(others.includes(page.say('unit-none', { count: counted.of - value.count })), others)
        }
      }
    }
    assert.deepEqual([...text.missing, ...page.missing], [])
  })

  test(`${lang}: no paragraph is longer than ${LONGEST[lang]} words, but for ${LONGER_CLAIMS} claims behind the options`, () => {
    const long = paragraphs(lang).filter(({ said }) => said.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length > LONGEST[lang])
    const isClaim = (/** @type {{ id: string }} */ { id }) => id.startsWith('statement-')
    assert.deepEqual(long.filter((each) => !isClaim(each)), [])
    assert.ok(long.filter(isClaim).length <= LONGER_CLAIMS, long.map(({ id }) => id).join(' '))
  })

  test(`${lang}: nothing commands a treatment, gives a dose, foretells one person’s chances, or asks to reckon`, () => {
    const wrong = {
      en: [/\byou (?:should|must|need to|have to|ought to) (?:take|start|have|get|choose|stop|refuse)\b/i, /\byour (?:own )?(?:risk|chances?|odds|prognosis) (?:is|are|of)\b/i, /\b(?:multiply|subtract|calculate)\b/i],
      es: [/(?<!\bse )\b(?:debe|tiene que|debería|necesita) (?:tomar|empezar|recibir|elegir|dejar|rechazar)\b/i, /\bsus? (?:riesgo|probabilidad(?:es)?|pronóstico) (?:es|son|de)\b/i, /\b(?:multiplique|reste|calcule|divida)\b/i],
    }[lang] ?? []
    const dose = /\d\s?(?:mg|µg|mcg|Gy|UI|IU|g\/m|mg\/m)(?![\p{L}])/u
    const found = paragraphs(lang).filter(({ said }) => [...wrong, dose].some((pattern) => pattern.test(said)))
    assert.deepEqual(found.map(({ id, said }) => `${id}: ${said}`), [])
  })
}

test('en: at least four sentences of five are in the active voice, by the forms of their verbs', () => {
  const passive = /\b(?:is|are|was|were|be|been|being|gets?|got) (?:(?:not|often|mostly|also|usually) )?(?:\w+ed|given|taken|shown|known|seen|made|put|kept|held|told|found|named|read|done|set|chosen|begun|lost|said|left)\b/
  assert.match('No order is shown here.', passive)
  assert.doesNotMatch('Your care team shows you.', passive)
  const sentences = paragraphs('en').filter(({ id }) => !id.startsWith('statement-')).flatMap(({ said }) => said.split(/(?<=[.?!;:]) /)).filter((sentence) => sentence.split(' ').length > 3)
  assert.ok(sentences.length > 2000)
  assert.ok(sentences.filter((sentence) => passive.test(sentence)).length * 5 <= sentences.length)
})

test('whole numbers, no decimals, in what everybody reads of an option, but for one laboratory value', () => {
  const { options: { options }, text } = guideOf('current-2026')
  const ids = options.flatMap(({ id, rules }) => [`option-${id}.what`, `option-${id}.living`, ...rules.map((rule) => `rule-${rule.id}`)])
  const decimal = new Set(ids.filter((id) => text.has(id) && /\d\.\d/.test(text.say(id))))
  assert.deepEqual(decimal, new Set(['rule-radioactive-counts']))
})

test('what the guide is for is said in the same words in README, manifest, page and summary', () => {
  const purpose = /shows what a guide (?:to advanced breast cancer )?that names its sources says/i
  const not = /(?:does not tell (?:anyone|anybody|you) what to do)/i
  for (const path of ['README.md', 'www/build/app.js', 'www/app/index.html', 'www/embed/page.html']) {
    assert.match(read(path).replaceAll(/\s+/g, ' '), purpose, path)
    assert.match(read(path).replaceAll(/\s+/g, ' '), not, path)
  }
  const messages = new Map(paragraphs('en').map(({ id, said }) => [id, said]))
  for (const id of ['about-purpose', 'summary-intended']) assert.ok(purpose.test(messages.get(id) ?? '') && not.test(messages.get(id) ?? ''), id)
  assert.match(messages.get('start-is-what') ?? '', purpose)
  assert.match(messages.get('start-is-not-advice') ?? '', not)
})

test('the reading level that the page tells is the measured one', () => {
  const messages = new Map(LANGS.flatMap((lang) => paragraphs(lang).map(({ id, said }) => [`${lang} ${id}`, said])))
  const { mean, worst } = summary('en')
  assert.match(messages.get('en about-reading') ?? '', /grade five to six .*Flesch-Kincaid.*No message is above grade nine/)
  assert.ok(mean >= 5 && mean < 6.5 && worst.level <= 9.05, `${mean}, ${worst.level}`)
  assert.match(messages.get('es about-reading') ?? '', /«bastante fácil».*INFLESZ/)
  assert.ok(summary('es').mean >= 65 && summary('es').mean < 80)
})

test('nothing plays, flashes, runs out of time, takes files or signals, or listens to single keys', () => {
  const folders = ['www/element/', 'www/pictures/', 'www/app/']
  const files = folders.flatMap((folder) => readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:js|css|html)$/.test(file)).map((file) => folder + file))
  assert.ok(files.length > 80)
  const never = /<(?:video|audio|marquee|canvas|object)\b|@keyframes|animation:|\b(?:keyup|keypress|mousedown|pointerdown|touchstart|touchmove|mouseover|mouseenter|dragstart|devicemotion|accesskey)\b|type="file"|getUserMedia|navigator\.(?:bluetooth|geolocation|usb)|autoplay/
  for (const file of files) {
    const code = read(file)
    assert.doesNotMatch(code, never, file)
    if (code.includes('keydown')) assert.deepEqual(new Set([...code.matchAll(/\bkey [!=]== '(\w+)'/g)].map(([, key]) => key)), new Set(['Escape']), file)
  }
})
