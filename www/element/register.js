/**
 * Registers elements; where two builds stand on one page, the first one's stay.
 *
 * @param {[string, CustomElementConstructor][]} elements
 */
export function register(elements) {
  for (const [name, element] of elements) {
    if (customElements.get(name) === undefined) customElements.define(name, element)
  }
}
