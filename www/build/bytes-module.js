/** Bytes as an ES module, so that they can be imported where a policy forbids fetching. */

/** What a string literal cannot hold, or a bundler writes as an escape. */
const ESCAPED = [...'\0\x07\b\t\n\v\f\r\x1b"$\'\\`\x7f\xa0'].map((character) => character.charCodeAt(0))

/** As UTF-8 these take one byte. */
const SHORT = Array.from({ length: 127 }, (_, code) => code).filter((code) => !ESCAPED.includes(code))

/**
 * A module whose default export is the bytes.
 *
 * The bytes stand in a string literal, one character each: unlike base64 that keeps the byte boundaries, so that brotli
 * finds nearly the same repetitions as in the file itself. What would be escaped is written 256 higher; the array takes
 * it modulo 256. The frequent ones of these (of WebAssembly each twelfth byte is zero) take the short characters of
 * bytes that are rare, and those are written 256 higher instead.
 *
 * @param {Uint8Array} bytes
 */
export function bytesModule(bytes) {
  const lent = lentIn(bytes)
  const code = Array.from({ length: 256 }, (_, byte) => (ESCAPED.includes(byte) ? byte + 256 : byte))
  for (const [character, byte] of lent) [code[byte], code[character]] = [character, character + 256]
  return `const text = "${Array.from(bytes, (byte) => String.fromCharCode(code[byte])).join('')}"
const byteOf = Uint8Array.from({ length: 512 }, (_, code) => code)
for (const [code, byte] of ${JSON.stringify(lent)}) byteOf[code] = byte
const bytes = new Uint8Array(text.length)
for (let i = 0; i < bytes.length; i++) bytes[i] = byteOf[text.charCodeAt(i)]
export default bytes
`
}

/**
 * Characters that stand for other bytes than their own: the rarest, each for a byte that is more frequent.
 *
 * @param {Uint8Array} bytes
 * @returns {[character: number, byte: number][]}
 */
function lentIn(bytes) {
  const counts = new Array(256).fill(0)
  for (const byte of bytes) counts[byte]++
  const rare = SHORT.toSorted((a, b) => counts[a] - counts[b])
  const frequent = ESCAPED.toSorted((a, b) => counts[b] - counts[a])
  return frequent.map((byte, i) => /** @type {[number, number]} */ ([rare[i], byte])).filter(([character, byte]) => counts[byte] > counts[character])
}
