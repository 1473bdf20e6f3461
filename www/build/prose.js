/** Which messages an edition needs: everything that a reader can be shown of it. */

/** @import { About, Declared, Fact, Facts, Options, Rule, Statement } from '../guide/shapes.js' */

/**
 * @typedef {object} Needed
 * @property {Set<string>} required  ids of messages and of attributes (`option-biopsy.what`)
 * @property {Set<string>} optional  messages that are kept where they are written
 */

/**
 * @param {About} about
 * @param {Facts} facts
 * @param {Options} options
 * @param {Declared} [declared]
 * @returns {Needed}
 */
export function proseIds(about, { facts }, { options }, { changes } = { since: [], changes: [] }) {
  const required = new Set([
    ...withAttributes(`edition-${about.edition}`, 'notice', 'source'),
    ...about.topics.map((topic) => `topic-${topic}`),
    ...about.groups.flatMap((group) => withAttributes(`group-${group}`, 'question')),
    ...facts.filter(({ used, derived }) => used && !derived).flatMap(factIds),
    ...options.flatMap(({ id }) => withAttributes(`option-${id}`, 'what')),
    ...[...about.rules, ...options.flatMap(({ rules }) => rules)].flatMap(ruleIds),
    ...about.statements.flatMap(statementIds),
    ...about.citations.filter(({ note }) => note).map(({ id }) => `citation-${id}`),
    ...changes.flatMap(({ id, options: named }) => [`change-${id}`, ...named.map((option) => `option-${option}`)]),
  ])
  return { required, optional: new Set([`guideline-${about.guideline}`]) }
}

/** @param {Fact} fact */
function factIds({ id, values = [], members = [], never }) {
  const answers = [...values, ...members, ...(never ? ['never'] : [])]
  return [...withAttributes(`fact-${id}`, 'question', 'where'), ...answers.map((answer) => `value-${id}-${answer}`)]
}

/** @param {Rule} rule */
function ruleIds({ id, kind }) {
  return kind === 'urgent' ? withAttributes(`rule-${id}`, 'action') : [`rule-${id}`]
}

/** @param {Statement} statement */
function statementIds({ id, strength, grades }) {
  const gradeIds = grades.flatMap(({ scheme, code }) => [`scheme-${scheme}`, `grade-${scheme}-${code}`])
  return [`statement-${id.replaceAll(':', '_')}`, `strength-${strength}`, ...gradeIds]
}

/**
 * @param {string} id
 * @param {...string} attributes
 */
function withAttributes(id, ...attributes) {
  return [id, ...attributes.map((attribute) => `${id}.${attribute}`)]
}
