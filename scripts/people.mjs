/** Somebody of whom everything is known, made at random of somebody of whom some is. */

/** @import { Answer, Fact, Members, OneOf, Profile, Range } from '../www/guide/shapes.js' */

/**
 * @typedef {object} World
 * @property {Fact[]} facts       that are asked
 * @property {Record<string, number[]>} cells     of the engine's layout: where the cells of each quantity begin
 * @property {(profile: Profile) => boolean} isPossible     whether somebody agrees with it
 * @property {<T>(list: readonly T[]) => T[]} shuffled
 */

/**
 * Somebody of whom everything is known and who agrees with a profile: fact by fact in random order, a random one of
 * the answers that leave somebody possible.
 *
 * @param {Profile} profile
 * @param {World} world
 * @returns {Profile}
 */
export function completed(profile, world) {
  const { facts, isPossible, shuffled } = world
  const person = { ...profile }
  for (const fact of shuffled(facts)) {
    for (const answers of possibleAnswers(fact, profile[fact.id], world)) {
      const candidates = shuffled(answers).map((answer) => joined(fact, person[fact.id], answer))
      const found = candidates.find((answer) => isPossible({ ...person, [fact.id]: answer }))
      if (found === undefined) throw new Error(`${fact.id} has no answer for ${JSON.stringify(person)}`)
      person[fact.id] = found
    }
  }
  return person
}

/**
 * What can be answered, one list for each thing that is asked: of a set, for each member.
 *
 * @param {Fact} fact
 * @param {Profile[string] | undefined} known
 * @param {World} world
 * @returns {Answer[][]}
 */
function possibleAnswers(fact, known, { cells }) {
  const { id, kind, values = [], members = [], never, range = [0, 0] } = fact
  const numbers = (/** @type {Range} */ range) => numbersIn(fact, cells[id] ?? [], range)
  if (kind === 'set') return members.filter((member) => !Object.hasOwn(/** @type {Members} */ (known ?? {}), member)).map((member) => [{ [member]: true }, { [member]: false }])
  if (typeof known === 'object') return [kind === 'choice' ? /** @type {OneOf} */ (known).one_of : numbers(/** @type {Range} */ (known))]
  if (known !== undefined) return []
  if (kind === 'choice') return [values]
  if (kind === 'yes-no') return [[true, false]]
  return [[...numbers({ min: range[0], max: range[1] }), ...(never ? ['never'] : [])]]
}

/**
 * Numbers of a quantity that rules can tell apart, one for each stretch between cuts that reaches into a range.
 *
 * @param {Fact} fact
 * @param {number[]} cells  where each stretch begins
 * @param {Range} range
 */
function numbersIn({ range = [0, 0], step = 1 }, cells, { min, max, above, below }) {
  const least = min ?? (above === undefined ? range[0] : Number((above + step).toFixed(3)))
  const most = max ?? (below === undefined ? range[1] : Number((below - step).toFixed(3)))
  return [least, ...cells.filter((start) => start > least && start <= most)]
}

/** @param {Fact} fact @param {Profile[string] | undefined} known @param {Answer} answer @returns {Answer} */
function joined({ kind }, known, answer) {
  return kind === 'set' ? { .../** @type {Members} */ (known ?? {}), .../** @type {Members} */ (answer) } : answer
}
