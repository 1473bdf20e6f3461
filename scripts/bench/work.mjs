/** How long a page's main thread was at work, from a trace of Chromium. */

/** @typedef {{ name: string, ph: string, pid: number, tid: number, ts: number, dur: number, tdur?: number }} Happening */

const TASKS = ['ThreadControllerImpl::RunTask', 'BlinkScheduler_PerformMicrotaskCheckpoint']

/**
 * The end of the task in which a mark was set: of a frame, when what it shows is drawn.
 *
 * @param {{ traceEvents: Happening[] }} trace  with the categories `toplevel` and `blink.user_timing`
 * @param {string} mark  set by the page
 * @returns {{ after: number, work: number }} milliseconds from the mark to that end, and those that the page's main thread
 *   was at work until then, waiting left out
 */
export function taskEnd({ traceEvents }, mark) {
  const set = traceEvents.find(({ name }) => name === mark)
  if (set === undefined) throw new Error(`the trace has no mark ${mark}`)
  // What promises go on with stands beside the tasks, not in them.
  const tasks = traceEvents.filter(({ name, ph, pid, tid }) => TASKS.includes(name) && ph === 'X' && pid === set.pid && tid === set.tid)
  const end = Math.max(set.ts, ...tasks.filter(({ ts, dur }) => ts <= set.ts && set.ts < ts + dur).map(({ ts, dur }) => ts + dur))
  let covered = 0
  let work = 0
  for (const task of tasks.sort((a, b) => a.ts - b.ts)) {
    // A task inside another is counted with it.
    if (task.ts >= end || task.ts < covered) continue
    covered = task.ts + task.dur
    const part = Math.min(1, (end - task.ts) / task.dur)
    work += (task.tdur ?? task.dur) * part
  }
  return { after: (end - set.ts) / 1000, work: work / 1000 }
}
