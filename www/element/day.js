/** @import { ReactiveController, ReactiveControllerHost } from 'lit' */

const LATER_THAN_MIDNIGHT = 1_000

/**
 * Draws its host anew when the day turns, so that an edition that runs out under an open page says so.
 *
 * Timers sleep while a device does, so the page is drawn anew as well whenever it comes back into sight.
 *
 * @implements {ReactiveController}
 */
export class DayTurn {
  /** @param {ReactiveControllerHost} host */
  constructor(host) {
    this.host = host
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.timer = undefined
    host.addController(this)
  }

  hostConnected() {
    document.addEventListener('visibilitychange', this.draw)
    this.wait()
  }

  hostDisconnected() {
    document.removeEventListener('visibilitychange', this.draw)
    clearTimeout(this.timer)
  }

  draw = () => {
    this.host.requestUpdate()
    this.wait()
  }

  wait() {
    clearTimeout(this.timer)
    const now = new Date()
    const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1)
    this.timer = setTimeout(this.draw, midnight.getTime() - now.getTime() + LATER_THAN_MIDNIGHT)
  }
}
