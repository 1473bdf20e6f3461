/** What the desk is asked and what it answers. The JSON inside is that of `src/boundary/workshop.rs`. */

/** @import { Problem, Profile, Standing } from '../guide/shapes.js' */

/**
 * @typedef {Record<string, string>} Files    text by path, relative to the guideline's folder
 * @typedef {Record<string, string | null>} Changes  the files that differ from the shipped ones; null is taken out
 *
 * @typedef {object} Diagnostic
 * @property {string} code
 * @property {'error' | 'warning'} severity
 * @property {string} file
 * @property {number} line    from 1
 * @property {number} column  from 1, in characters
 * @property {number} length  in characters
 * @property {string} message
 * @property {string | null} help
 *
 * @typedef {object} Failure
 * @property {string[]} what
 * @property {Profile} witness
 *
 * @typedef {object} Proof
 * @property {boolean} holds
 * @property {string} situations
 * @property {{ id: string, holds: boolean, checked: number, failures: Failure[] }[]} properties
 *
 * @typedef {object} Difference
 * @property {string} option
 * @property {Standing | 'absent'} from
 * @property {Standing | 'absent'} to
 * @property {string} count
 * @property {Profile} example
 *
 * @typedef {object} Warning      a caution or red flag that one of the two gives alone
 * @property {string} rule
 * @property {string | null} option  null for a red flag
 * @property {boolean} is_given      whether the edited edition gives it
 * @property {string} count
 * @property {Profile} example
 *
 * @typedef {object} Comparison
 * @property {string} situations
 * @property {string | null} different  null where counting would take too long
 * @property {Difference[]} differences
 * @property {Warning[]} warnings
 *
 * @typedef {object} Tried       how a profile is answered
 * @property {string} scope
 * @property {{ id: string, shipped: Standing | null, here: Standing, open: string[] }[]} options
 *
 * @typedef {{ errors: Problem[] }} Refusal
 *
 * @typedef {{ files: Files, editions: string[] }} Shipped
 * @typedef {{ diagnostics: Diagnostic[], editions: string[] }} Checked
 *
 * @typedef {object} Asked       each request stands for itself, so that a fresh desk can answer it
 * @property {{ ask: 'shipped' }} shipped
 * @property {{ ask: 'check', changes: Changes }} check
 * @property {{ ask: 'prove', changes: Changes, edition: string }} prove
 * @property {{ ask: 'compare', changes: Changes, edition: string }} compare
 * @property {{ ask: 'advise', changes: Changes, edition: string, profile: string }} advise
 *
 * @typedef {Asked[keyof Asked]} Request
 *
 * @typedef {object} Answered
 * @property {Shipped} shipped
 * @property {Checked} check
 * @property {Proof | Refusal} prove
 * @property {Comparison | Refusal} compare
 * @property {Tried | Refusal} advise
 *
 * @typedef {{ answer: Answered[keyof Answered], ms: number }} Reply  `ms`: how long the engine took
 */

export {}
