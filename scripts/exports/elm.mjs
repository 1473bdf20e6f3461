/** A reader of exported ELM, for drawing patients only; answers are compared with another engine's. */

/** @typedef {{ type: string, name?: string, operand?: any, value?: string, valueType?: string }} Node */
/** @typedef {Record<string, string | number | boolean>} Parameters  a missing one is null */

const COMPARES = /** @type {Record<string, (a: any, b: any) => boolean>} */ ({
  Equal: (a, b) => a === b,
  Greater: (a, b) => a > b,
  GreaterOrEqual: (a, b) => a >= b,
  Less: (a, b) => a < b,
  LessOrEqual: (a, b) => a <= b,
})

/** A library with its definitions by name. */
export class Elm {
  /** @param {any} document  an ELM document */
  constructor(document) {
    this.document = document
    /** @type {Map<string, Node>} */
    this.definitions = new Map(document.library.statements.def.map((/** @type {any} */ def) => [def.name, def.expression]))
  }

  /**
   * What a definition says.
   *
   * @param {string} name
   * @param {Parameters} parameters
   * @returns {boolean | null}
   */
  says(name, parameters) {
    const node = this.definitions.get(name)
    if (node === undefined) throw new Error(`ELM without a definition "${name}"`)
    return this.#value(node, parameters)
  }

  /**
   * The parameters that a definition hangs on.
   *
   * @param {string} name
   * @returns {Set<string>}
   */
  parametersOf(name) {
    const found = new Set()
    const look = (/** @type {Node} */ node) => {
      if (node.type === 'ParameterRef') found.add(node.name)
      if (node.type === 'ExpressionRef') look(/** @type {Node} */ (this.definitions.get(String(node.name))))
      if (node.operand !== undefined) [node.operand].flat().forEach(look)
    }
    look(/** @type {Node} */ (this.definitions.get(name)))
    return found
  }

  /**
   * Every number that a parameter is compared with.
   *
   * @param {string} parameter
   * @returns {number[]}
   */
  bounds(parameter) {
    const found = new Set()
    const look = (/** @type {Node} */ node) => {
      const [left, right] = [node.operand ?? []].flat()
      if (left?.name === parameter && right?.type === 'Literal') found.add(Number(right.value))
      if (node.operand !== undefined) [node.operand].flat().forEach(look)
    }
    this.definitions.forEach(look)
    return [...found]
  }

  /**
   * @param {Node} node
   * @param {Parameters} parameters
   * @returns {any}
   */
  #value(node, parameters) {
    const parts = () => node.operand.map((/** @type {Node} */ part) => this.#value(part, parameters))
    switch (node.type) {
      case 'Literal':
        return literal(node)
      case 'ParameterRef':
        return parameters[String(node.name)] ?? null
      case 'ExpressionRef':
        return this.says(String(node.name), parameters)
      case 'IsNull':
        return this.#value(node.operand, parameters) === null
      case 'Not': {
        const part = this.#value(node.operand, parameters)
        return part === null ? null : !part
      }
      case 'And':
        return joined(parts(), false)
      case 'Or':
        return joined(parts(), true)
      default: {
        const [left, right] = parts()
        const compare = COMPARES[node.type]
        if (compare === undefined) throw new Error(`ELM node ${node.type} is not known here`)
        return left === null || right === null ? null : compare(left, right)
      }
    }
  }
}

/** @param {Node} node */
function literal(node) {
  if (node.valueType?.endsWith('Boolean')) return node.value === 'true'
  return node.valueType?.endsWith('Decimal') ? Number(node.value) : node.value
}

/**
 * @param {(boolean | null)[]} parts
 * @param {boolean} decisive  the value of a part that settles the whole
 */
function joined(parts, decisive) {
  if (parts.includes(decisive)) return decisive
  return parts.includes(null) ? null : !decisive
}
