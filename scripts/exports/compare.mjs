/** An advice beside what another engine says of the same profile, and counts of both. */

import { judge, judgeTruth, standingOf } from './standings.mjs'

/** @typedef {'same' | 'settled' | 'contrary'} Verdict  `settled`: open there, settled here */
/** @typedef {{ standing: string, check: boolean } | null} Standing */
/**
 * What another engine says of a profile: definitions by name, null is open; standings by option, if it has any itself.
 *
 * @typedef {{ truths: Record<string, boolean | null>, standings?: Record<string, Standing> }} Said
 */
/** @typedef {{ id: string, facts: any[], rules: any[], options: any[], document: any }} Edition */

/** Counts of one run. */
export class Count {
  asked = 0
  refused = 0
  kinds = /** @type {Record<string, Record<Verdict, number>>} */ ({})
  /** How often a standing reads otherwise there: "depends there, fits here". */
  words = /** @type {Map<string, number>} */ (new Map())

  /**
   * @param {string} kind
   * @param {Verdict} verdict
   */
  add(kind, verdict) {
    this.kinds[kind] ??= { same: 0, settled: 0, contrary: 0 }
    this.kinds[kind][verdict] += 1
  }

  /**
   * @param {string} theirs
   * @param {string} ours
   */
  read(theirs, ours) {
    const words = `${theirs} there, ${ours} here`
    if (theirs !== ours) this.words.set(words, (this.words.get(words) ?? 0) + 1)
  }

  get contrary() {
    return Object.values(this.kinds).reduce((sum, kind) => sum + kind.contrary, 0)
  }
}

/**
 * Every answer of an advice beside the other engine's.
 *
 * @param {any} advice
 * @param {Said} said
 * @param {Edition} edition
 * @param {Count} count
 * @param {(kind: string, id: string, verdict: Verdict, ours: any) => void} note
 */
export function compare(advice, { truths, standings }, edition, count, note) {
  const scope = { inside: true, outside: false, assumed: null }[/** @type {string} */ (advice.scope)] ?? null
  note('patients', 'no_such_patient', truths.no_such_patient === true ? 'contrary' : 'same', 'possible')
  note('scope', 'in_scope', judgeTruth(scope, truths.in_scope), advice.scope)
  for (const { id } of edition.rules.filter((rule) => rule.kind === 'urgent')) {
    const raised = advice.red_flags.some((/** @type {any} */ flag) => flag.id === id)
    const theirs = truths[`${id}_holds`]
    // A flag that is not certain is not raised: open and no look alike.
    note('red flags', id, raised ? judgeTruth(true, theirs) : theirs === true ? 'contrary' : 'same', raised)
  }
  for (const { id } of edition.options) {
    if (standings === undefined) break
    const [inScope, indicated, toAvoid] = ['in_scope', `${id}_indicated`, `${id}_to_avoid`].map((name) => truths[name])
    const expected = inScope === false ? { standing: 'does-not-fit', check: false } : standingOf(indicated, toAvoid)
    const is = standings[id]
    note('tables', id, is?.standing === expected.standing && is.check === expected.check ? 'same' : 'contrary', expected)
  }
  // Outside of its scope the edition says nothing of any option.
  if (advice.scope === 'outside') return
  for (const option of advice.options) {
    const ours = { standing: option.standing, check: option.check_first.length > 0 }
    const theirs = [truths[`${option.id}_indicated`], truths[`${option.id}_to_avoid`]]
    note('options', option.id, judge(ours, theirs[0], theirs[1]), ours)
    const read = standingOf(theirs[0], theirs[1])
    count.read(read.standing + (read.check ? ' (check first)' : ''), ours.standing + (ours.check ? ' (check first)' : ''))
    const cautions = edition.rules.filter((rule) => rule.kind === 'caution' && rule.option === option.id)
    for (const { id } of cautions) {
      const warned = option.warnings.includes(id)
      const holds = truths[`${id}_holds`]
      note('cautions', id, warned ? (holds === false ? 'contrary' : 'same') : judgeTruth(false, holds), warned)
    }
  }
}
