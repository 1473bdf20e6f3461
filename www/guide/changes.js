/** How options stand in two editions for the same answers, and which declared change says so. */

/** @import { Advice, Change, Compared, CompleteStanding, OptionAdvice, StandingOrAbsent } from './shapes.js' */
/** @import { Text } from './text.js' */

/**
 * Every option of either edition, those of this one first.
 *
 * @param {Advice} here
 * @param {Advice} there     the answer of the other edition to the same profile
 * @param {Change[]} changes  declared by this edition since the other
 * @param {Text} text        with the sentences of the changes
 * @returns {Compared[]}
 */
export function compareAdvice(here, there, changes, text) {
  const ids = new Set([...here.options, ...there.options].map(({ id }) => id))
  const [now, then] = [here, there].map(({ options }) => new Map(options.map((option) => [option.id, option])))
  return [...ids].map((id) => compared(id, now.get(id), then.get(id), changes, text))
}

/**
 * @param {string} id
 * @param {OptionAdvice | undefined} now
 * @param {OptionAdvice | undefined} then
 * @param {Change[]} changes
 * @param {Text} text
 * @returns {Compared}
 */
function compared(id, now, then, changes, text) {
  /** @type {StandingOrAbsent} */
  const here = now?.standing ?? 'absent'
  /** @type {StandingOrAbsent} */
  const there = then?.standing ?? 'absent'
  const differs = here !== there && (isNamed(here) || isNamed(there))
  const declared = differs ? changes.filter((change) => canHold(change, id, complete(then), complete(now))) : []
  return { id, here, there, differs, changes: declared.map((change) => ({ id: change.id, sentence: text.say(`change-${change.id}`) })) }
}

/**
 * A missing option and one that does not fit are the same answer to a patient.
 *
 * @param {StandingOrAbsent} standing
 */
function isNamed(standing) {
  return standing !== 'absent' && standing !== 'does-not-fit'
}

/**
 * How the option may stand once everything is known.
 *
 * @param {OptionAdvice | undefined} option
 * @returns {CompleteStanding[]}
 */
function complete(option) {
  if (option === undefined) return ['absent']
  const { standing, check_first: checks } = option
  /** @type {CompleteStanding[]} */
  const perhapsAvoid = checks.length > 0 ? ['avoid'] : []
  if (standing === 'fits') return ['fits', ...perhapsAvoid]
  if (standing === 'depends') return ['fits', ...perhapsAvoid, 'does-not-fit']
  return standing === 'avoid' ? ['avoid', 'does-not-fit'] : ['does-not-fit']
}

/**
 * Whether a change can be what these answers show.
 *
 * @param {Change} change
 * @param {string} option
 * @param {CompleteStanding[]} before
 * @param {CompleteStanding[]} after
 */
function canHold({ options, from, to }, option, before, after) {
  if (!options.includes(option)) return false
  return before.some((was) => from.includes(was) && after.some((is) => is !== was && to.includes(is) && (isNamed(was) || isNamed(is))))
}
