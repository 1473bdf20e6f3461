/** What a reader does to the list of questions: pure functions from one state of it to the next. */

/** @import { Ask } from './asks.js' */

/**
 * @typedef {object} Edits
 * @property {Record<string, string>} texts    other words, by the sentence that they stand for
 * @property {Record<string, boolean>} chosen  by id: put on the list, or taken off it
 * @property {string[]} order                  ids, once a question was moved
 * @property {string[]} own                    the reader's own questions, as first written
 *
 * @typedef {Ask & { base: string }} Line  `base`: the sentence before it was reworded
 */

/**
 * The reader's list, and what could be put on it. Nothing is ever lost: what is taken off waits among the others, and
 * other words stay as a question of the reader's own when an answer has changed the sentence that they stood for.
 *
 * @param {Ask[]} asks
 * @param {Edits} edits
 * @returns {{ mine: Line[], more: Line[] }}
 */
export function arranged(asks, { texts, chosen, order, own }) {
  const written = [...asks, ...own.map((said, place) => ownAsk(`own:${place}`, said))]
  const sentences = new Set(written.map(({ said }) => said))
  const kept = Object.keys(texts).filter((base) => !sentences.has(base)).map((base) => ownAsk(`kept:${base}`, base))
  const lines = [...written, ...kept].map((ask) => ({ ...ask, base: ask.said, said: texts[ask.said] ?? ask.said }))
  /** @param {Line} line */
  const isMine = ({ id, isFirst }) => chosen[id] ?? isFirst
  /** @param {Line} line */
  const placeOf = ({ id }) => (order.includes(id) ? order.indexOf(id) : order.length)
  return { mine: lines.filter(isMine).sort((a, b) => placeOf(a) - placeOf(b)), more: lines.filter((line) => !isMine(line)) }
}

/**
 * The edits with other words for one line.
 *
 * @param {Edits} edits
 * @param {Line} line
 * @param {string} said
 * @returns {Edits}
 */
export function reworded(edits, { base }, said) {
  const { [base]: _former, ...texts } = edits.texts
  return { ...edits, texts: said === base ? texts : { ...texts, [base]: said } }
}

/**
 * The edits with a line put on the list or taken off it.
 *
 * @param {Edits} edits
 * @param {string} id
 * @param {boolean} isMine
 * @returns {Edits}
 */
export function chosenAs(edits, id, isMine) {
  return { ...edits, chosen: { ...edits.chosen, [id]: isMine }, order: edits.order.filter((other) => other !== id) }
}

/**
 * The edits with a line one place up or down; at the ends of the list it stays.
 *
 * @param {Edits} edits
 * @param {string[]} ids  of the list as it stands
 * @param {string} id
 * @param {1 | -1} step
 * @returns {Edits}
 */
export function moved(edits, ids, id, step) {
  const place = ids.indexOf(id)
  const other = ids[place + step]
  if (place === -1 || other === undefined) return edits
  return { ...edits, order: ids.map((each) => (each === id ? other : each === other ? id : each)) }
}

/**
 * The edits with one more question of the reader's own. One without words is none, and one that was taken off comes back.
 *
 * @param {Edits} edits
 * @param {string} said
 * @returns {Edits}
 */
export function withOwn(edits, said) {
  const words = said.trim()
  if (words === '') return edits
  const place = edits.own.indexOf(words)
  return place === -1 ? { ...edits, own: [...edits.own, words] } : chosenAs(edits, `own:${place}`, true)
}

/**
 * @param {string} id
 * @param {string} said
 * @returns {Ask}
 */
function ownAsk(id, said) {
  return { id, kind: 'own', said, about: [], isFirst: true }
}
