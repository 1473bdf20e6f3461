/** What the exported CQL says of an option beside what Guidepost says of it. */

/** @typedef {boolean | null} Truth */
/** @typedef {{ standing: string, check: boolean }} Answer  `check`: something is to be checked first */

/**
 * Who is still possible, as far as three-valued logic can tell.
 *
 * @param {Truth} indicated
 * @param {Truth} toAvoid
 */
function kinds(indicated, toAvoid) {
  return {
    fits: indicated !== false && toAvoid !== true,
    avoid: indicated !== false && toAvoid !== false,
    not: indicated !== true,
  }
}

/** The kinds of patients that an answer says there are. */
const SAYS = /** @type {Record<string, ('fits' | 'avoid' | 'not')[]>} */ ({
  fits: ['fits'],
  depends: ['fits', 'not'],
  avoid: ['avoid'],
  'does-not-fit': ['not'],
})

/**
 * The standing that follows from what CQL says, after the table of the design.
 *
 * @param {Truth} indicated
 * @param {Truth} toAvoid
 * @returns {Answer}
 */
export function standingOf(indicated, toAvoid) {
  const { fits, avoid, not } = kinds(indicated, toAvoid)
  if (fits) return { standing: not ? 'depends' : 'fits', check: avoid }
  return { standing: avoid ? 'avoid' : 'does-not-fit', check: false }
}

/**
 * Whether two answers are the same, ours settles what CQL leaves open, or one denies the other.
 *
 * @param {Answer} ours
 * @param {Truth} indicated
 * @param {Truth} toAvoid
 * @returns {'same' | 'settled' | 'contrary'}
 */
export function judge(ours, indicated, toAvoid) {
  const theirs = standingOf(indicated, toAvoid)
  if (theirs.standing === ours.standing && theirs.check === ours.check) return 'same'
  const possible = kinds(indicated, toAvoid)
  const said = [...(SAYS[ours.standing] ?? []), ...(ours.check ? /** @type {const} */ (['avoid']) : [])]
  return said.length > 0 && said.every((kind) => possible[kind]) ? 'settled' : 'contrary'
}

/**
 * The same for a single truth: ours is null where it is open.
 *
 * @param {Truth} ours
 * @param {Truth} theirs
 * @returns {'same' | 'settled' | 'contrary'}
 */
export function judgeTruth(ours, theirs) {
  if (ours === theirs) return 'same'
  return theirs === null ? 'settled' : 'contrary'
}
