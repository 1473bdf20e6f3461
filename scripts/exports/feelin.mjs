/**
 * A DMN document read by dmn-moddle and its FEEL run by feelin.
 *
 * Only decisions with a literal expression or a table of hit policy UNIQUE; anything else is an error.
 */

// @ts-expect-error: it comes without types
import { DmnModdle } from 'dmn-moddle'
import { evaluate, unaryTest } from 'feelin'

/** dmn-moddle knows DMN 1.3. What is exported is the same in both, down to the order of elements. */
const NAMESPACES = ['https://www.omg.org/spec/DMN/20211108/', 'https://www.omg.org/spec/DMN/20191111/']

/** @typedef {any} Node  an element as dmn-moddle reads it */

/** A model that can be asked. */
export class Feelin {
  name = 'feelin'

  /** @param {Node} definitions */
  constructor(definitions) {
    /** @type {Node[]} */
    this.elements = definitions.drgElement
    this.byId = new Map(this.elements.map((element) => [element.id, element]))
    this.decisions = this.elements.filter((element) => element.$type === 'dmn:Decision')
    /** What an expression said for the values that it needs: the same every time. */
    this.known = /** @type {Map<string, any>} */ (new Map())
  }

  /**
   * Reads a document; what the schema does not know is an error.
   *
   * @param {string} xml
   */
  static async read(xml) {
    return new Feelin(await readDmn(xml))
  }

  /**
   * Every decision.
   *
   * @param {import('./elm.mjs').Parameters} parameters
   * @returns {Promise<import('./compare.mjs').Said>}
   */
  async ask(parameters) {
    const inputs = this.elements.filter((element) => element.$type === 'dmn:InputData')
    /** @type {Map<string, any>} */
    const values = new Map(inputs.map((input) => [input.id, parameters[nameOf(input)] ?? null]))
    return said(this.decisions.map((decision) => [nameOf(decision), this.#value(decision.id, values)]))
  }

  /**
   * @param {string} id
   * @param {Map<string, any>} values  of inputs, and of the decisions made so far
   * @returns {any}
   */
  #value(id, values) {
    if (values.has(id)) return values.get(id)
    const decision = this.byId.get(id)
    const required = (decision.informationRequirement ?? []).map((/** @type {Node} */ requirement) => {
      const needed = (requirement.requiredInput ?? requirement.requiredDecision).href.slice(1)
      return [this.byId.get(needed).name, this.#value(needed, values)]
    })
    const key = JSON.stringify([id, ...required.map((/** @type {[string, any]} */ [, value]) => value)])
    const value = this.known.has(key) ? this.known.get(key) : this.#decide(decision.decisionLogic, Object.fromEntries(required))
    this.known.set(key, value)
    values.set(id, value)
    return value
  }

  /**
   * @param {Node} logic
   * @param {Record<string, any>} context
   */
  #decide(logic, context) {
    if (logic.$type === 'dmn:LiteralExpression') return valueOf(logic.text, context)
    if (logic.$type !== 'dmn:DecisionTable' || logic.hitPolicy !== 'UNIQUE') throw new Error(`${logic.$type} is not known here`)
    const inputs = logic.input.map((/** @type {Node} */ input) => valueOf(input.inputExpression.text, context))
    const hits = logic.rule.filter((/** @type {Node} */ rule) =>
      rule.inputEntry.every((/** @type {Node} */ entry, /** @type {number} */ place) => clean(unaryTest(entry.text, { '?': inputs[place] }), entry.text)),
    )
    if (hits.length !== 1) throw new Error(`${hits.length} rules of a table of hit policy UNIQUE hold for ${inputs}`)
    const outputs = logic.output.map((/** @type {Node} */ output, /** @type {number} */ place) => [output.name, valueOf(hits[0].outputEntry[place].text, context)])
    return Object.fromEntries(outputs)
  }
}

/**
 * A document as dmn-moddle reads it.
 *
 * @param {string} xml
 * @returns {Promise<Node>}
 */
export async function readDmn(xml) {
  const { rootElement, warnings } = await new DmnModdle().fromXML(xml.replaceAll(NAMESPACES[0], NAMESPACES[1]))
  if (warnings.length > 0) throw new Error(warnings.map((/** @type {any} */ warning) => warning.message).join('\n'))
  return rootElement
}

/**
 * The name in the library: the id, without the `_` that makes every name one of XML.
 *
 * @param {Node} element
 * @returns {string}
 */
export function nameOf(element) {
  return element.id.slice(1)
}

/**
 * @param {string} expression
 * @param {Record<string, any>} context
 */
function valueOf(expression, context) {
  return clean(evaluate(expression, context), expression)
}

/**
 * A value, if nothing was odd on the way to it: a name that is not there, null compared with a number.
 *
 * @param {{ value: any, warnings: { message: string }[] }} result
 * @param {string} expression
 */
function clean({ value, warnings }, expression) {
  if (warnings.length > 0) throw new Error(`${warnings.map(({ message }) => message).join(', ')} in ${expression}`)
  return value
}

/**
 * Truths and standings of all decisions.
 *
 * @param {[string, any][]} decisions  by name in the library
 * @returns {import('./compare.mjs').Said}
 */
export function said(decisions) {
  const tables = decisions.filter(([name]) => name.endsWith('_standing'))
  const standings = tables.map(([name, answer]) => [name.replace(/_standing$/, ''), { standing: answer?.standing, check: answer?.check_first }])
  const truths = decisions.filter(([name]) => !name.endsWith('_standing'))
  const other = truths.find(([, value]) => value !== null && typeof value !== 'boolean')
  if (other !== undefined) throw new Error(`${other[0]} is ${JSON.stringify(other[1])}, no truth value`)
  return { truths: Object.fromEntries(truths), standings: Object.fromEntries(standings) }
}
