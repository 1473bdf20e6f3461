/** The thread of the desk, so that typing never waits for a proof. A trap is left to end it, see `client.js`. */

import { openDesk } from './desk.js'

/** @import { Request } from './shapes.js' */

const desk = openDesk()

addEventListener('message', async (event) => {
  const { request, there } = /** @type {MessageEvent<{ request: Request, there: MessagePort }>} */ (event).data
  try {
    const answer = await desk
    there.postMessage(answer(request))
  } catch (failure) {
    reportError(failure)
  }
})
