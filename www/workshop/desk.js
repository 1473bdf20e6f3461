/**
 * The desk: the shipped files and the author's side by side, in the authoring engine. It is asked and it answers; it
 * knows no page and no thread.
 */

import { textAt } from './draft.js'

/** @import { Advice } from '../guide/shapes.js' */
/** @import { Changes, Files, Refusal, Reply, Request, Tried } from './shapes.js' */

/**
 * Loads the engine and the shipped files, only here.
 *
 * @returns {Promise<(request: Request) => Reply>}  throws when the engine traps: then this desk is done with
 */
export async function openDesk() {
  const [glue, wasm, { default: files }] = await Promise.all([
    import('../../dist/workshop/guidepost.js'),
    import('../../dist/modules/workshop.wasm.js'),
    import('../../dist/modules/guideline-files.js'),
  ])
  await glue.default({ module_or_path: wasm.default })
  const shipped = filled(new glue.Workshop(), files)
  const draft = filled(new glue.Workshop(), files)
  /** @type {Changes} */
  let laid = {}

  /** @param {Changes} changes  all of them: whatever was changed before and is not named is as shipped again */
  function lay(changes) {
    for (const path of [...Object.keys(laid), ...Object.keys(changes)]) {
      const text = textAt(changes, files, path)
      if (text === null) draft.remove(path)
      else draft.put(path, text)
    }
    laid = changes
  }

  /** @param {Request} request */
  function answer(request) {
    if (request.ask !== 'shipped') lay(request.changes)
    switch (request.ask) {
      case 'shipped':
        return { files, editions: JSON.parse(shipped.editions()) }
      case 'check':
        return { ...JSON.parse(draft.check()), editions: JSON.parse(draft.editions()) }
      case 'prove':
        return JSON.parse(draft.prove(request.edition))
      case 'compare':
        return JSON.parse(draft.compare(shipped, request.edition))
      case 'advise': {
        const here = JSON.parse(draft.advise(request.edition, request.profile))
        return 'errors' in here ? here : tried(JSON.parse(shipped.advise(request.edition, request.profile)), here)
      }
    }
  }

  return (request) => {
    const start = performance.now()
    return { answer: answer(request), ms: performance.now() - start }
  }
}

/**
 * @template {{ put(path: string, text: string): void }} Workshop
 * @param {Workshop} workshop
 * @param {Files} files
 */
function filled(workshop, files) {
  for (const [path, text] of Object.entries(files)) workshop.put(path, text)
  return workshop
}

/**
 * Both answers, option by option; what differs comes first.
 *
 * @param {Advice | Refusal} before  a refusal where the profile names what the shipped files do not have
 * @param {Advice} after
 * @returns {Tried}
 */
function tried(before, after) {
  const stood = new Map('errors' in before ? [] : before.options.map(({ id, standing }) => [id, standing]))
  const options = after.options.map(({ id, standing: here, depends_on, check_first }) => {
    return { id, shipped: stood.get(id) ?? null, here, open: [...depends_on, ...check_first] }
  })
  const differs = options.filter(({ shipped, here }) => shipped !== here)
  return { scope: after.scope, options: [...differs, ...options.filter((option) => !differs.includes(option))] }
}
