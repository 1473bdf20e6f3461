/** Asks the desk, which has a thread of its own. */

/** @import { Reply, Request } from './shapes.js' */

/** The engine has stopped; the next request starts a fresh one. */
export class EngineTrap extends Error {
  constructor() {
    super('the engine stopped')
    this.name = 'EngineTrap'
  }
}

/** @typedef {(request: Request, signal: AbortSignal) => Promise<Reply>} Ask */

/**
 * Promise API over the worker.
 *
 * An abort only drops the reply: a fresh worker would load the engine anew, which a page without network cannot. A
 * crash ends the worker and every request in flight; the next request starts a fresh one. No reply is delivered late.
 *
 * @param {() => Worker} startWorker
 * @returns {Ask}  rejects with the abort reason or EngineTrap
 */
export function deskInWorker(startWorker) {
  /** @type {{ thread: Worker, crashed: AbortController } | null} */
  let current = null

  function start() {
    const thread = startWorker()
    const crashed = new AbortController()
    const onError = () => {
      current = null
      thread.terminate()
      crashed.abort(new EngineTrap())
    }
    thread.addEventListener('error', onError, { once: true })
    return { thread, crashed }
  }

  return async (request, signal) => {
    const { thread, crashed } = (current ??= start())
    const stop = AbortSignal.any([signal, crashed.signal])
    stop.throwIfAborted()
    const { port1: here, port2: there } = new MessageChannel()
    /** @type {Promise<Reply>} */
    const reply = new Promise((resolve, reject) => {
      here.onmessage = (event) => resolve(event.data)
      stop.addEventListener('abort', () => reject(stop.reason), { once: true })
      thread.postMessage({ request, there }, [there])
    })
    return reply.finally(() => here.close())
  }
}
