/** Fear: a page about quality says more than is so. It is read here row by row, and its scores are reckoned anew. */

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { ROOT } from '../../scripts/command.mjs'
import { loadTerms } from '../../www/guide/terms.js'
import { loadFigures } from '../../www/guide/figures.js'
import { open } from '../../www/guide/open.js'

/** @typedef {{ item: string, asks: string, rating: string, how: string, shown: string }} Row */

const PAGE = readFileSync(join(ROOT, 'docs', 'quality.md'), 'utf8')

/** @param {number} first @param {number} last @param {string} [before] */
const numbers = (first, last, before = '') => Array.from({ length: last - first + 1 }, (_, i) => `${before}${first + i}`)

/** What each table has to hold, and which ratings count as met. */
const TABLES = {
  'IPDAS qualifying': { items: numbers(1, 6, 'Q'), ratings: ['yes', 'no'], met: ['yes'] },
  'IPDAS certification': { items: numbers(1, 10, 'C'), ratings: ['1', '2', '3', '4'], met: ['3', '4'] },
  'IPDAS quality': { items: numbers(1, 28), ratings: ['1', '2', '3', '4'], met: ['3', '4'] },
  'PEMAT-P items': { items: [...numbers(1, 12), ...numbers(15, 26)], ratings: ['0', '1', 'n/a'], met: ['1'] },
  'CDC items': { items: numbers(1, 20), ratings: ['0', '1', 'n/a'], met: ['1'] },
  'WCAG A': {
    items: '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2'.split(' '),
    ratings: ['met', 'partly', 'not yet', 'n/a'], met: ['met'],
  },
  'WCAG AA': {
    items: '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3'.split(' '),
    ratings: ['met', 'partly', 'not yet', 'n/a'], met: ['met'],
  },
  'WCAG AAA': {
    items: '1.4.6 1.4.8 2.2.3 2.3.3 2.4.9 2.4.10 2.4.12 2.4.13 2.5.5 3.1.3 3.1.4 3.1.5 3.2.5 3.3.5 3.3.6'.split(' '),
    ratings: ['met', 'partly', 'not yet', 'n/a'], met: ['met'],
  },
  'FDA rules': { items: numbers(1, 10, 'F'), ratings: ['met', 'partly', 'not yet', 'n/a'], met: ['met'] },
}

/**
 * The rows of the first table under a heading.
 *
 * @param {string} page
 * @param {string} title
 * @returns {string[][]}
 */
function cellsUnder(page, title) {
  const section = page.split(/^#{2,3} /m).find((part) => part.startsWith(`${title}\n`)) ?? ''
  const lines = section.split('\n').filter((line) => line.startsWith('| '))
  return lines.slice(1).map((line) => line.slice(1, -1).split(' | ').map((cell) => cell.trim()))
}

/** @param {string} page @param {string} title @returns {Row[]} */
function rowsUnder(page, title) {
  return cellsUnder(page, title).map(([item = '', asks = '', rating = '', how = '', shown = '']) => ({ item, asks, rating, how, shown }))
}

/** The names of the tests of a file, and of what gathers some of them; what a test fills into its name is `…`. @param {string} path */
function namesIn(path) {
  try {
    const code = readFileSync(join(ROOT, path), 'utf8')
    if (path.endsWith('.rs')) return [...code.matchAll(/#\[test\]\s+(?:#\[[^\]]*\]\s+)*fn (\w+)\(/g)].map(([, name]) => name)
    return [...code.matchAll(/\b(?:test|describe)\((['"`])(.*?)\1, /g)].map(([, , name]) => name.replaceAll(/\$\{[^}]*\}/g, '…'))
  } catch {
    return []
  }
}

/** What is wrong with the tables of the page, one line each. @param {string} page */
function problemsOf(page) {
  return Object.entries(TABLES).flatMap(([title, { items, ratings, met }]) => {
    const rows = rowsUnder(page, title)
    const listed = rows.map(({ item }) => item)
    const missing = items.filter((item) => !listed.includes(item)).map((item) => `${title} ${item} is missing`)
    const strange = listed.filter((item, i) => !items.includes(item) || listed.indexOf(item) !== i).map((item) => `${title} ${item} is none, or comes twice`)
    return [...missing, ...strange, ...rows.flatMap((row) => problemsIn(row, ratings, met).map((problem) => `${title} ${row.item}: ${problem}`))]
  })
}

/** @param {Row} row @param {string[]} ratings @param {string[]} met */
function problemsIn({ asks, rating, how, shown }, ratings, met) {
  const tests = [...shown.matchAll(/`([^`]+)` "([^"]+)"/g)].map(([, path, name]) => ({ path, name }))
  const looks = [...shown.matchAll(/looked (\d{4}-\d\d-\d\d): \w/g)].map(([, day]) => day)
  return [
    ...(asks === '' || how === '' ? ['says nothing'] : []),
    ...(ratings.includes(rating) ? [] : [`\`${rating}\` is no rating`]),
    ...tests.filter(({ path, name }) => !namesIn(path).includes(name)).map(({ path, name }) => `${path} has no test "${name}"`),
    ...looks.filter((day) => Number.isNaN(Date.parse(day)) || Date.parse(day) > Date.now() + 86_400_000).map((day) => `nobody has looked on ${day}`),
    ...(met.includes(rating) && tests.length + looks.length === 0 ? ['counts as met, and nothing shows it'] : []),
    ...(rating === 'n/a' && !how.startsWith('not applicable: ') ? ['does not say why it is not applicable'] : []),
    ...(!met.includes(rating) && rating !== 'n/a' && !/not yet: \w/.test(shown) ? ['is short, and does not say what is not yet'] : []),
  ]
}

/** The scores as the rows give them. @param {string} page */
function scoresOf(page) {
  /** @param {keyof typeof TABLES} title @param {(item: string) => boolean} [wanted] */
  const counted = (title, wanted = () => true) => {
    const rows = rowsUnder(page, title).filter(({ item, rating }) => wanted(item) && rating !== 'n/a')
    return { met: rows.filter(({ rating }) => TABLES[title].met.includes(rating)).length, all: rows.length, items: rowsUnder(page, title).length }
  }
  /** @param {{ met: number, all: number }} counts */
  const share = ({ met, all }) => Math.round((100 * met) / all)
  /** @param {keyof typeof TABLES} title */
  const states = (title) => {
    const { met, all, items } = counted(title)
    return `${met} met, ${items - all} not applicable, ${all - met} short, of ${items}`
  }
  const [qualifying, certified, quality] = [counted('IPDAS qualifying'), counted('IPDAS certification'), counted('IPDAS quality')]
  const understood = counted('PEMAT-P items', (item) => Number(item) < 20)
  const acted = counted('PEMAT-P items', (item) => Number(item) >= 20)
  const clear = counted('CDC items')
  return [
    ['IPDAS qualifying', `${qualifying.met} of ${qualifying.all}`],
    ['IPDAS certification, 3 or more', `${certified.met} of ${certified.all}`],
    ['IPDAS quality, 3 or more', `${quality.met} of ${quality.all}`],
    ['PEMAT-P understandability', `${understood.met} of ${understood.all} = ${share(understood)} %`],
    ['PEMAT-P actionability', `${acted.met} of ${acted.all} = ${share(acted)} %`],
    ['CDC index', `${clear.met} of ${clear.all} = ${share(clear)}`],
    ['WCAG A', states('WCAG A')],
    ['WCAG AA', states('WCAG AA')],
    ['WCAG AAA taken up', states('WCAG AAA')],
    ['FDA rules', states('FDA rules')],
  ]
}

test('every item is there, with tests that exist, or a dated look, or what is not yet', () => {
  assert.deepEqual(problemsOf(PAGE), [])
})

test('the scores are those of the rows', () => {
  assert.deepEqual(cellsUnder(PAGE, 'Scores').map(([instrument, , today]) => [instrument, today]), scoresOf(PAGE))
  assert.match(PAGE, /rating by the makers of themselves: one rater/)
})

test('the numbers told in the rows are those of the edition', async () => {
  const [{ evidence: { statements, citations }, options: { options } }, { figures }, terms] = await Promise.all([open({ edition: 'current-2026' }), loadFigures('current-2026', 'en'), loadTerms('current-2026', 'en')])
  const rates = figures.trials.flatMap((trial) => trial.rates)
  /** @param {string} id */
  const kindsOf = (id) => new Set(rates.filter((rate) => rate.options.includes(id)).map(({ kind }) => (kind === 'harm' ? 'bad' : 'good')))
  const figured = options.filter(({ id }) => kindsOf(id).size > 0)
  const told = [
    `${citations.length} sources`,
    `${statements.filter(({ cites }) => cites.length === 0).length} of ${statements.length} claims`,
    `${statements.filter(({ grades }) => grades.length > 0).length} of ${statements.length} claims`,
    `of ${figured.length} options with figures only ${figured.filter(({ id }) => kindsOf(id).size === 2).length} have numbers on both sides`,
    `${figured.length} of ${options.length} options have figures`,
    `${rates.filter(({ values }) => values.some(({ range }) => range !== null)).length} of ${rates.length} have one`,
    `Each of the ${options.length} options`,
    `${terms.length} words`,
  ]
  assert.deepEqual(told.filter((number) => !PAGE.includes(number)), [])
})

test('a wrong page is found out', () => {
  const [row] = /^\| 1\.4\.12 \|.*\n/m.exec(PAGE) ?? ['']
  assert.notEqual(row, '')
  assert.deepEqual(problemsOf(PAGE.replace(row, '')), ['WCAG AA 1.4.12 is missing'])
  assert.deepEqual(problemsOf(PAGE.replace(row, `${row}${row}`)), ['WCAG AA 1.4.12 is none, or comes twice'])
  assert.match(problemsOf(PAGE.replace(row, row.replace(' "with', ' "without'))).join(), /has no test "without/)
  assert.deepEqual(problemsOf(PAGE.replace(row, '| 1.4.12 | Text spacing | met | Nothing is cut off |  |\n')), ['WCAG AA 1.4.12: counts as met, and nothing shows it'])
  assert.deepEqual(problemsOf(PAGE.replace(row, row.replace('| met |', '| partly |'))), ['WCAG AA 1.4.12: is short, and does not say what is not yet'])
  assert.deepEqual(problemsOf(PAGE.replace(row, '| 1.4.12 | Text spacing | met | Nothing is cut off | looked 2999-01-01: somewhere |\n')), ['WCAG AA 1.4.12: nobody has looked on 2999-01-01'])
  assert.notDeepEqual(scoresOf(PAGE.replace(row, row.replace('| met |', '| not yet |'))), scoresOf(PAGE))
})
