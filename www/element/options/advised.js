import { html, nothing } from 'lit'
import { factOf } from '../questions/answers.js'
import { strengthsInWords } from './evidence.js'
import { listOf, openInWords, profileInWords } from '../words.js'

/** @import { OptionAdvice, Profile } from '../../guide/shapes.js' */
/** @import { Session } from '../session.js' */

/**
 * What a reader sees of an option at once: how firmly and why, what it hangs on, what speaks against it.
 *
 * @param {OptionAdvice} advice
 * @param {Session} session
 * @param {string[]} asked  facts whose question is open
 * @param {(fact: string) => void} ask  opens the question of a fact, or closes it
 */
export function advised(advice, session, asked, ask) {
  const { text } = session
  const isNamed = advice.standing !== 'does-not-fit'
  const { lead, against } = saidAtOnce(advice, session)
  // None of the answers speaks against it: each of these only could.
  const isOpen = advice.standing === 'depends' && Object.keys(advice.ruled_out_by).length === 0
  const grounds = [
    because('because', advice.because, session),
    because(isNamed ? 'against' : 'why-not', advice.ruled_out_by, session),
    asks('depends-on', advice.depends_on),
    asks('check-first', advice.check_first),
    unconfirmed(advice, session),
    preferred(advice, session),
  ].filter((ground) => ground !== nothing)
  return html`<div class="columns">
    <div>
      ${lead === undefined ? nothing : html`<p>${text.say(`rule-${lead}`)}</p>`}
      ${isNamed && lead !== undefined ? strength(lead, session) : nothing}
      ${isOpen && against.length > 0 ? html`<p class="small could">${text.say('map-against')}:</p>` : nothing}
      ${equallyFirm(against, session).map((rules) => html`<div class="against" data-open=${isOpen}>${rules.map((rule) => html`<p>${text.say(`rule-${rule}`)}</p>`)}${isSaid(rules, session) ? nothing : strength(rules[0], session)}</div>`)}
    </div>
    ${grounds.length === 0 ? nothing : html`<div>${grounds}</div>`}
  </div>
  ${isNamed ? warnings(advice, session) : nothing}`

  /**
   * Facts that are still open, each as a question that can be answered right here.
   *
   * @param {'depends-on' | 'check-first'} title
   * @param {string[]} keys
   */
  function asks(title, keys) {
    if (keys.length === 0) return nothing
    return html`<div class="asks">
      <p class="small">${text.say(title)}</p>
      <ul class="plain row">
        ${openInWords(keys, session).map(
          ({ fact, said }) => html`<li><button aria-expanded=${asked.includes(fact.id)} @click=${() => ask(fact.id)}>${said}</button></li>`,
        )}
      </ul>
    </div>`
  }
}

/**
 * The rules that a card says at once: the first that does not speak against the option, and where it is named those that do.
 *
 * @param {OptionAdvice} advice
 * @param {Session} session
 * @returns {{ lead: string | undefined, against: string[] }}
 */
export function saidAtOnce({ rules, standing }, { catalog }) {
  const isAgainst = (/** @type {string} */ rule) => catalog.rule(rule).kind === 'avoid'
  return { lead: rules.find((rule) => !isAgainst(rule)), against: standing === 'does-not-fit' ? [] : rules.filter(isAgainst) }
}

/**
 * Rules that the source says as firmly as each other, together, so that how firmly is told once for all of them.
 *
 * @param {string[]} rules
 * @param {Session} session
 */
function equallyFirm(rules, session) {
  const strengths = [...new Set(rules.map((rule) => strengthOf(rule, session)))]
  return strengths.map((strength) => rules.filter((rule) => strengthOf(rule, session) === strength))
}

/**
 * Whether each of the rules says in its own words how firmly.
 *
 * @param {string[]} rules
 * @param {Session} session
 */
function isSaid(rules, session) {
  const { text } = session
  const strength = strengthOf(rules[0], session)
  return strength !== undefined && rules.every((rule) => text.say(`rule-${rule}`).includes(text.say(`strength-${strength}`)))
}

/**
 * How firmly the source says it: the strength of the recommendation that the rule puts first.
 *
 * @param {string} rule
 * @param {Session} session
 */
function strengthOf(rule, { catalog }) {
  const [recommendation] = catalog.rule(rule).statements
  return recommendation === undefined ? undefined : catalog.statement(recommendation).strength
}

/**
 * @param {string} rule
 * @param {Session} session
 */
function strength(rule, session) {
  const strength = strengthOf(rule, session)
  if (strength === undefined) return nothing
  return html`<p class="strength"><span class="small">${session.text.say('strength-said')}</span> <b>${strengthsInWords([strength], session)}</b></p>`
}

/**
 * @param {'because' | 'against' | 'why-not'} title
 * @param {Profile} part
 * @param {Session} session
 */
function because(title, part, { text, catalog }) {
  const answers = profileInWords(part, catalog, text)
  if (answers.length === 0) return nothing
  return html`<div class="because small">
    ${text.say(title)}
    <ul>
      ${answers.map(({ label, answers }) => html`<li>${label}: <b>${answers.join(', ')}</b></li>`)}
    </ul>
  </div>`
}

/**
 * @param {OptionAdvice} advice
 * @param {Session} session
 */
function warnings({ warnings }, { text }) {
  if (warnings.length === 0) return nothing
  return html`<div class="warnings">
    <p class="label">${text.say('warnings')}</p>
    <ul>
      ${warnings.map((rule) => html`<li>${text.say(`rule-${rule}`)}</li>`)}
    </ul>
  </div>`
}

/**
 * @param {OptionAdvice} advice
 * @param {Session} session
 */
function unconfirmed({ unconfirmed }, { text, catalog }) {
  if (unconfirmed.length === 0) return nothing
  const facts = [...new Set(unconfirmed.map(factOf))].map((id) => text.say(`fact-${catalog.fact(id).id}`))
  return html`<p class="unconfirmed">${text.say('unconfirmed', { facts: listOf(facts, text) })}</p>`
}

/**
 * @param {OptionAdvice} advice
 * @param {Session} session
 */
function preferred({ preferred_over: others }, { text }) {
  if (others.length === 0) return nothing
  return html`<p>${text.say('preferred', { options: listOf(others.map((id) => text.say(`option-${id}`)), text) })}</p>`
}
