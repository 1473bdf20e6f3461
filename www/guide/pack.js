/** Where a pack file can be parted; its format stands in `src/pack/binary.rs`. */

const LENGTH = 53
const CONTENT = 57

/**
 * A pack in two: with its header what is needed to ask, and what is read only by those who look closer.
 *
 * @param {Uint8Array} pack  too short a file has no details
 * @returns {{ content: Uint8Array, details: Uint8Array }}
 */
export function partsOf(pack) {
  const length = pack.length < CONTENT ? 0 : new DataView(pack.buffer, pack.byteOffset).getUint32(LENGTH, true)
  return { content: pack.subarray(0, CONTENT + length), details: pack.subarray(CONTENT + length) }
}

/**
 * A pack as bytes: what `fetch` and others hand over is often the memory under them.
 *
 * @param {Uint8Array | ArrayBuffer} pack
 */
export function bytesOf(pack) {
  return pack instanceof ArrayBuffer ? new Uint8Array(pack) : pack
}
