/** What a reader does to the list of questions: pure functions from one state of it to the next. */

/** @import { Ask } from './asks.js' */

/**
 * @typedef {object} Edits
 * @property {Record<string, string>} texts    other words, by the sentence that they stand for
 * @property {Record<string, string>} [meant]  what that sentence asked about, by it; absent in what was saved before this was kept
 * @property {Record<string, boolean>} chosen  by id: put on the list, or taken off it
 * @property {string[]} order                  ids, once a question was moved
 * @property {string[]} own                    the reader's own questions, as first written
 *
 * @typedef {Ask & { base: string, former?: string }} Line  `base`: the sentence before it was reworded; `former`: the one that
 *   the other words were given for, where the guideline puts the same question otherwise by now
 */

/**
 * The reader's list, and what could be put on it. Nothing is ever lost: what is taken off waits among the others, and
 * other words stay as a question of the reader's own when an answer has changed what the sentence asked about that they
 * stood for. Where only its words have changed, as in a newer guide or another language, they stand for it as before.
 *
 * @param {Ask[]} asks
 * @param {Edits} edits
 * @returns {{ mine: Line[], more: Line[] }}
 */
export function arranged(asks, { texts, meant = {}, chosen, order, own }) {
  const written = [...asks, ...own.map((said, place) => ownAsk(`own:${place}`, said))]
  const sentences = new Set(written.map(({ said }) => said))
  const others = Object.keys(texts).filter((base) => !sentences.has(base))
  /** @param {Ask} ask */
  const formerOf = ({ said, meaning }) => (meaning === undefined || Object.hasOwn(texts, said) ? undefined : others.findLast((base) => meant[base] === meaning))
  const asked = written.map((ask) => ({ ...ask, former: formerOf(ask) }))
  const kept = others.filter((base) => !asked.some(({ former }) => former === base)).map((base) => ownAsk(`kept:${base}`, base))
  const lines = [...asked, ...kept.map((ask) => ({ ...ask, former: undefined }))].map((ask) => ({ ...ask, base: ask.said, said: texts[ask.former ?? ask.said] ?? ask.said }))
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
export function reworded(edits, { base, former = base, meaning }, said) {
  const { meant = {}, ...others } = edits
  const isOther = said !== base
  const all = {
    texts: { ...without(edits.texts, base, former), ...(isOther ? { [base]: said } : {}) },
    meant: { ...without(meant, base, former), ...(isOther && meaning !== undefined ? { [base]: meaning } : {}) },
  }
  return Object.keys(all.meant).length === 0 ? { ...others, texts: all.texts } : { ...others, ...all }
}

/**
 * @param {Record<string, string>} entries
 * @param {...string} keys
 */
function without(entries, ...keys) {
  return Object.fromEntries(Object.entries(entries).filter(([key]) => !keys.includes(key)))
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
