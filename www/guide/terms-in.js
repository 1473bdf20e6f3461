/** Where the words that a guideline explains stand in what it says. */

/**
 * @typedef {object} Term
 * @property {string} id
 * @property {string} name     as a list shows it
 * @property {string[]} forms  all spellings, the name among them
 * @property {string} said     the explanation
 *
 * @typedef {{ said: string, term: Term | null }} Piece  words, and the term that they are
 */

/** @type {WeakMap<Term[], { forms: Map<string, Term>, pattern: RegExp }>} many cards look for the same terms */
const finders = new WeakMap()

/**
 * What is said, cut where a term stands for the first time; of terms that begin at one place the longest counts.
 *
 * @param {string} said
 * @param {Term[]} terms
 * @returns {Piece[]}  together what was said
 */
export function split(said, terms) {
  if (terms.length === 0) return [{ said, term: null }]
  const { forms, pattern } = finderOf(terms)
  /** @type {Piece[]} */
  const pieces = []
  /** @type {Set<Term>} */
  const met = new Set()
  let from = 0
  for (const { 0: found, index } of said.matchAll(pattern)) {
    const term = /** @type {Term} */ (forms.get(found.toLowerCase()))
    if (met.has(term)) continue
    met.add(term)
    pieces.push({ said: said.slice(from, index), term: null }, { said: found, term })
    from = index + found.length
  }
  return [...pieces, { said: said.slice(from), term: null }].filter((piece) => piece.said !== '')
}

/** @param {Term[]} terms */
function finderOf(terms) {
  const known = finders.get(terms)
  if (known !== undefined) return known
  const forms = new Map(terms.flatMap((term) => term.forms.map((form) => [form.toLowerCase(), term])))
  const longestFirst = [...forms.keys()].sort((a, b) => b.length - a.length).map((form) => form.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
  // A term is a whole word, or several: `\b` knows no accents.
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
  const finder = { forms, pattern }
  finders.set(terms, finder)
  return finder
}
