/** A DMN document in dsntk, a DMN engine in Rust: it loads the XML itself and answers over HTTP. */

import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { dsntk } from '../rust-tools.mjs'
import { nameOf, readDmn, said } from './feelin.mjs'

/** A namespace as the engine wants it, a URL; and how it then calls it. */
const NAMESPACE = { url: 'https://guidepost.invalid/model', path: 'invalid/guidepost/model' }
/** How long the engine may take to load a model, in seconds. */
const PATIENCE = 60

/** A model that can be asked; to be closed. */
export class Dsntk {
  name = 'dsntk'

  /**
   * @param {any} definitions  as dmn-moddle reads them
   * @param {import('node:child_process').ChildProcess} server
   * @param {{ url: string, folder: string }} at  the decision service, and the folder to remove
   */
  constructor(definitions, server, at) {
    this.server = server
    this.at = at
    const named = (/** @type {string} */ type) =>
      /** @type {[string, string][]} */ (
        definitions.drgElement.filter((/** @type {any} */ is) => is.$type === type).map((/** @type {any} */ is) => [is.name, nameOf(is)])
      )
    this.inputs = named('dmn:InputData')
    this.decisions = new Map(named('dmn:Decision'))
  }

  /**
   * Starts the engine with a document; it is an error if it does not take it.
   *
   * @param {string} xml
   */
  static async start(xml) {
    const definitions = await readDmn(xml)
    const folder = mkdtempSync(join(tmpdir(), 'guidepost-dmn-'))
    writeFileSync(join(folder, 'model.dmn'), xml.replace(`namespace="${definitions.namespace}"`, `namespace="${NAMESPACE.url}"`))
    const port = await freePort()
    const server = spawn(await dsntk(), ['srv', '-H', '127.0.0.1', '-P', `${port}`, '-D', folder, '-c', 'never'], { stdio: ['ignore', 'pipe', 'inherit'] })
    let log = ''
    server.stdout.on('data', (text) => (log += text))
    const url = `http://127.0.0.1:${port}/evaluate/${NAMESPACE.path}/${definitions.name}/advice`
    const engine = new Dsntk(definitions, server, { url, folder })
    for (let tries = 0; tries < PATIENCE * 10; tries += 1) {
      const isUp = await fetch(url, { method: 'POST', body: '{}' }).then(() => true, () => false)
      if (isUp && log.includes('Loaded 1 model.')) return engine
      if (isUp || server.exitCode !== null) break
      await sleep(100)
    }
    engine.close()
    throw new Error(`dsntk does not take the document:\n${log}`)
  }

  /**
   * What the decision service answers.
   *
   * @param {import('./elm.mjs').Parameters} parameters
   * @returns {Promise<import('./compare.mjs').Said>}
   */
  async ask(parameters) {
    const body = JSON.stringify(Object.fromEntries(this.inputs.map(([name, id]) => [name, parameters[id] ?? null])))
    const response = await fetch(this.at.url, { method: 'POST', body })
    const { data, errors } = /** @type {any} */ (await response.json())
    if (errors !== undefined) throw new Error(JSON.stringify(errors))
    return said(Object.entries(data).map(([name, value]) => [this.decisions.get(name) ?? name, value]))
  }

  close() {
    this.server.kill()
    rmSync(this.at.folder, { recursive: true, force: true })
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
      server.close(() => resolve(port))
    })
  })
}
