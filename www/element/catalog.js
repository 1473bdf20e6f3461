/** Looks things up by id in what a guide tells about itself. */

import { withGates } from './questions/screens.js'

/** @import { Citation, Fact, Option, Rule, Statement } from '../guide/shapes.js' */
/** @import { Guide } from '../guide/open.js' */
/** @import { Asked } from './questions/screens.js' */

/**
 * @typedef {object} Catalog
 * @property {(Fact & Asked)[]} facts   those that this edition asks about, in the order of the vocabulary
 * @property {Option[]} options
 * @property {Rule[]} urgent  the rules of no option: red flags
 * @property {(id: string) => Fact} fact
 * @property {(id: string) => Option} option
 * @property {(id: string) => Rule} rule
 * @property {(id: string) => Statement} statement
 * @property {(id: string) => Citation} citation
 */

/**
 * @param {Guide} guide
 * @returns {Catalog}
 */
export function catalogOf({ about, facts: all, isWhole, ...guide }) {
  const { options } = isWhole ? guide.options : { options: [] }
  const { statements, citations } = isWhole ? guide.evidence : { statements: [], citations: [] }
  return {
    facts: withGates(all).filter(({ derived, used }) => used && !derived),
    options,
    urgent: about.rules,
    fact: lookup(all.facts),
    option: lookup(options),
    rule: lookup([...about.rules, ...options.flatMap(({ rules }) => rules)]),
    statement: lookup(statements),
    citation: lookup(citations),
  }
}

/**
 * @template {{ id: string }} T
 * @param {T[]} entries
 * @returns {(id: string) => T}
 */
function lookup(entries) {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  return (id) => {
    const entry = byId.get(id)
    if (entry === undefined) throw new Error(`the pack names \`${id}\` and does not hold it`)
    return entry
  }
}
