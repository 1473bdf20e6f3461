/** Waits for a press to arrive, so that what it is on does not move away from under it. */

/**
 * Does at once what a field does that is left; where a press leaves it, once the press has become a click, and before the
 * click does its work. Browsers tell the field first, and where the button then moves, no click comes. After a tap they do
 * so too, with a mouse of their own. A press that is let go elsewhere, or drawn away, ends the wait as well.
 *
 * @param {() => void} work
 */
export function afterPress(work) {
  const wait = new AbortController()
  const done = () => {
    if (wait.signal.aborted) return
    wait.abort()
    work()
  }
  const heard = { capture: true, signal: wait.signal }
  addEventListener('click', done, heard)
  addEventListener('pointercancel', done, heard)
  // The click comes right after the button is let go, if it comes.
  addEventListener('mouseup', () => setTimeout(done), heard)
  // Not before this turn is over does every browser say whether something is being pressed.
  setTimeout(() => document.querySelector(':active') ?? done())
}
