/**
 * Closes bytes with a passphrase: a key by PBKDF2, then AES-GCM, which also refuses what was changed.
 *
 * The browser's own cryptography does the work; here stand only the choices.
 */

/** @typedef {{ key: CryptoKey, salt: Uint8Array<ArrayBuffer>, iterations: number }} Lock  a key that cannot be read out, and what it came from */

/** @typedef {{ salt: Uint8Array<ArrayBuffer>, iterations: number, iv: Uint8Array<ArrayBuffer> }} Seal  what must lie beside the content; no secret */

/** As many as OWASP asks for with SHA-256; about half a second on a phone. */
const ITERATIONS = 600_000

/** LIMIT: a record that asks for more is refused, for it would only keep the reader waiting. */
export const MOST_ITERATIONS = 10_000_000

const SALT_BYTES = 16
const IV_BYTES = 12

/**
 * A lock for a passphrase.
 *
 * @param {string} passphrase
 * @param {Pick<Lock, 'salt' | 'iterations'>} [from]  of content that is closed already; a new salt otherwise
 * @returns {Promise<Lock>}
 */
export async function lockOf(passphrase, { salt, iterations } = { salt: random(SALT_BYTES), iterations: ITERATIONS }) {
  // One passphrase can be typed as different bytes on different devices; normalised, it is one.
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'))
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey'])
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations }
  const key = await crypto.subtle.deriveKey(derivation, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  return { key, salt, iterations }
}

/**
 * Closes content. Every time with another iv, without which AES-GCM would give itself away.
 *
 * @param {Uint8Array<ArrayBuffer>} content
 * @param {Lock} lock
 * @param {Uint8Array<ArrayBuffer>} label  what is said about the content in the open; changing it is noticed, too
 * @returns {Promise<{ content: Uint8Array<ArrayBuffer>, seal: Seal }>}
 */
export async function close(content, { key, salt, iterations }, label) {
  const iv = random(IV_BYTES)
  const closed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: label }, key, content)
  return { content: new Uint8Array(closed), seal: { salt, iterations, iv } }
}

/**
 * Opens what `close` has closed.
 *
 * @param {Uint8Array<ArrayBuffer>} content
 * @param {Seal} seal
 * @param {Lock} lock
 * @param {Uint8Array<ArrayBuffer>} label
 * @returns {Promise<Uint8Array<ArrayBuffer> | null>} null when the passphrase is another one, or anything was changed
 */
export async function unclose(content, { iv }, { key }, label) {
  try {
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: label }, key, content))
  } catch {
    return null
  }
}

/** @param {number} length */
function random(length) {
  return crypto.getRandomValues(new Uint8Array(length))
}
