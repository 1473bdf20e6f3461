/** Which messages an edition needs: everything that a reader can be shown of it. */

/** @import { About, Declared, Details, Fact, Facts, Rule, Statement } from '../guide/shapes.js' */

/**
 * @typedef {object} Needed
 * @property {Set<string>} required  ids of messages and of attributes (`option-biopsy.what`)
 * @property {Set<string>} optional  messages that are kept where they are written
 * @property {Set<string>} [first]   those of both that are read before anybody looks closer: brought with the first visit; all where it is left out
 * @property {Set<string>} [folded]  attributes that are read only once a reader unfolds them: not brought with the first visit
 */

/** Where an answer is found, and how it may look there: under a question, folded. */
const FOLDED = new Set(['where', 'sample'])

/**
 * @param {About} about
 * @param {Facts} facts
 * @param {Details} details
 * @param {Declared} [declared]
 * @returns {Needed}
 */
export function proseIds(about, { facts }, { options, evidence: { statements, citations } }, { changes } = { since: [], changes: [] }) {
  const guideline = `guideline-${about.guideline}`
  const first = [
    ...withAttributes(`edition-${about.edition}`, 'notice', 'source'),
    ...about.topics.map((topic) => `topic-${topic}`),
    ...about.groups.flatMap((group) => withAttributes(`group-${group}`, 'question')),
    ...facts.filter(({ used, derived }) => used && !derived).flatMap(factIds),
    ...about.rules.flatMap(ruleIds),
  ]
  const panels = new Set(facts.flatMap(({ panel, used }) => (used && panel) || []))
  const closer = [
    ...[...panels].flatMap((panel) => withAttributes(`panel-${panel}`, 'where')),
    ...options.flatMap(({ id }) => withAttributes(`option-${id}`, 'what')),
    ...options.flatMap(({ rules }) => rules).flatMap(ruleIds),
    ...statements.flatMap(statementIds),
    ...citations.filter(({ note }) => note).map(({ id }) => `citation-${id}`),
    ...changes.flatMap(({ id, options: named }) => [`change-${id}`, ...named.map((option) => `option-${option}`)]),
  ]
  return { required: new Set([...first, ...closer]), optional: new Set([guideline]), first: new Set([guideline, ...first]), folded: FOLDED }
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
