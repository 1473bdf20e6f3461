/**
 * Asks the exported ELM in cql-execution, an independent engine, and Guidepost the same profiles.
 *
 * Never contrary; and what CQL's logic leaves open and Guidepost settles is written to a file and confirmed by the
 * oracle of the tests. `node scripts/exports/cql.mjs --profiles 100000 --seed 7`; what it compares: docs/exports.md.
 */

import cql from 'cql-execution'
import { check } from './check.mjs'

/** The exported library in the other engine. */
class CqlEngine {
  name = 'cql-execution'

  /** @param {any} document */
  constructor(document) {
    this.library = new cql.Library(document, new cql.Repository([document]))
    this.names = Object.keys(this.library.expressions)
    /** The engine takes a parameter that is left out for undefined, which its logic does not know. */
    this.unknown = Object.fromEntries(Object.keys(this.library.parameters).map((name) => [name, null]))
  }

  /**
   * Every definition for one profile; null is open.
   *
   * @param {import('./elm.mjs').Parameters} parameters
   * @returns {Promise<import('./compare.mjs').Said>}
   */
  async ask(parameters) {
    const executor = new cql.Executor(this.library, undefined, { ...this.unknown, ...parameters })
    const nobody = { currentPatient: async () => undefined, nextPatient: async () => undefined }
    const { unfilteredResults } = await executor.exec(/** @type {any} */ (nobody))
    return { truths: Object.fromEntries(this.names.map((name) => [name, unfilteredResults[name] ?? null])) }
  }
}

await check('cql', async (edition) => new CqlEngine(edition.document))
