import { LitElement, html } from 'lit'
import { split } from '../../guide/terms-in.js'
import { base } from '../styles/base.js'
import { termStyles } from '../styles/terms.js'
import { Terms, termList } from './terms.js'

/** @import { Fact } from '../../guide/shapes.js' */
/** @import { Term } from '../../guide/terms-in.js' */
/** @import { Text } from '../../guide/text.js' */
/** @import { Session } from '../session.js' */

/**
 * Of the words that the edition explains, those that stand in a question or in some sentences: folded, named in the line
 * that opens them. A question and its answers are for choosing; nothing in them can be pressed besides.
 */
export class GuidePostWords extends LitElement {
  static styles = [base, termStyles]

  static properties = { session: { attribute: false }, fact: { attribute: false }, said: { attribute: false }, above: { attribute: false } }

  constructor() {
    super()
    /** @type {Session | undefined} */
    this.session = undefined
    /** @type {Fact | undefined} asked about; else the words of `said` are explained */
    this.fact = undefined
    /** @type {string[]} */
    this.said = []
    /** @type {string[]} said further up, its words explained there */
    this.above = []
    this.terms = new Terms(this)
  }

  willUpdate() {
    if (this.session !== undefined) this.terms.bring(this.session)
  }

  render() {
    const { session, terms, fact } = this
    // What says it comes with the rest, as the terms do, and either may be here before the other.
    if (session === undefined || !session.isWhole) return null
    const { text } = session
    const said = fact === undefined ? this.said : saidAsking(fact, text)
    const explained = termsOf(this.above, terms.all)
    const words = [...termsOf(said, terms.all)].filter((term) => !explained.has(term))
    if (words.length === 0) return null
    return html`<details>
      <summary>${text.say('terms-here', { words: words.map(({ name }) => name).join(', ') })}</summary>
      ${termList(words)}
    </details>`
  }
}

/**
 * @param {string[]} said
 * @param {Term[]} terms
 */
function termsOf(said, terms) {
  return new Set(said.flatMap((said) => split(said, terms)).flatMap(({ term }) => term ?? []))
}

/**
 * What is said when a fact is asked about: the question, its help, its answers, and where they are found.
 *
 * @param {Fact} fact
 * @param {Text} text
 */
function saidAsking({ id, values = [], members = [] }, text) {
  const answers = [...values, ...members].map((value) => `value-${id}-${value}`)
  return ['question', 'help', 'where'].map((part) => `fact-${id}.${part}`).concat(answers).filter(text.has).map((id) => text.say(id))
}
