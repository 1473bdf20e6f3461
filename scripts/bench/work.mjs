/** How long a page's main thread was at work, from a trace of Chromium. */

/** @typedef {{ name: string, ph: string, pid: number, tid: number, ts: number, dur: number, tdur?: number }} Happening */

const TASKS = ['ThreadControllerImpl::RunTask', 'BlinkScheduler_PerformMicrotaskCheckpoint']

/**
 * The processor time of the page's main thread up to a mark, in milliseconds, waiting left out.
 *
 * @param {{ traceEvents: Happening[] }} trace  with the categories `toplevel` and `blink.user_timing`
 * @param {string} mark  set by the page
 */
export function workUntil({ traceEvents }, mark) {
  const end = traceEvents.find(({ name }) => name === mark)
  if (end === undefined) throw new Error(`the trace has no mark ${mark}`)
  // What promises go on with stands beside the tasks, not in them.
  const tasks = traceEvents.filter(({ name, ph, pid, tid }) => TASKS.includes(name) && ph === 'X' && pid === end.pid && tid === end.tid)
  let covered = 0
  let work = 0
  for (const task of tasks.sort((a, b) => a.ts - b.ts)) {
    // A task inside another is counted with it.
    if (task.ts >= end.ts || task.ts < covered) continue
    covered = task.ts + task.dur
    const part = Math.min(1, (end.ts - task.ts) / task.dur)
    work += (task.tdur ?? task.dur) * part
  }
  return work / 1000
}
