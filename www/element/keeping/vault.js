/**
 * Where the one saved copy lies: the browser's own database for this site.
 *
 * The database comes into being with the first save and is gone with the copy. Nothing else ever touches storage.
 */

import { deleteDB, openDB } from 'idb'

/** @import { IDBPDatabase } from 'idb' */
/** @import { Copy } from './copy.js' */

const DATABASE = 'guidepost'
const STORE = 'answers'
const KEY = 'copy'

/**
 * What lies on this device, undefined when nothing does; looking leaves nothing behind.
 *
 * @returns {Promise<unknown>}
 */
export async function find() {
  // Where a browser cannot list its databases (Firefox before 126), looking makes an empty one, which goes again.
  const known = await indexedDB.databases?.()
  if (known !== undefined && !known.some(({ name }) => name === DATABASE)) return undefined
  const found = await within((database) => database.get(STORE, KEY))
  if (found === undefined) await remove()
  return found
}

/**
 * Puts a copy where there is none or the one that is meant. Looking and putting are one step, so no tab comes between.
 *
 * @param {Copy} copy
 * @param {(found: any) => boolean} mayReplace  asked of whatever lies there
 * @returns {Promise<unknown>} what lay there and was left in place; undefined when the copy is stored
 * @throws {DOMException} when the browser refuses, or has no room
 */
export function put(copy, mayReplace) {
  return within(async (database) => {
    const step = database.transaction(STORE, 'readwrite')
    const found = await step.store.get(KEY)
    const isFree = found === undefined || mayReplace(found)
    if (isFree) await step.store.put(copy, KEY)
    await step.done
    return isFree ? undefined : found
  })
}

/** Deletes the copy with its database. */
export async function remove() {
  await deleteDB(DATABASE)
}

/**
 * @template T
 * @param {(database: IDBPDatabase) => Promise<T>} work
 * @returns {Promise<T>}
 */
async function within(work) {
  const database = await openDB(DATABASE, 1, { upgrade: (fresh) => void fresh.createObjectStore(STORE) })
  try {
    return await work(database)
  } finally {
    database.close()
  }
}
