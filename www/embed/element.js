/**
 * What a publisher's page loads, as `guide-post.js`: registers `<guide-post>` where the page's policy lets it run, and
 * else its stand-in, which shows the same in a frame.
 *
 * Small on purpose: it must run where Lit may not even be loaded. Where there are no elements, as on a server, it does
 * nothing.
 */

/** @typedef {import('../element/guide-post.js').GuidePost} GuidePost */

/** The shortest module of WebAssembly. */
const EMPTY = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)

/** Whether the policy of this page lets WebAssembly run. */
function canRun() {
  try {
    return new WebAssembly.Module(EMPTY) instanceof WebAssembly.Module
  } catch {
    return false
  }
}

async function register() {
  try {
    if (canRun()) return await import('../element/define.js')
  } catch (failure) {
    // A policy that forbids Lit its Trusted Types, or a file that did not arrive.
    console.warn(failure)
  }
  const { registerInstead } = await import('./instead.js')
  // Not as a `new URL`, which makes bundlers look for a file that only the built app has beside it.
  registerInstead(import.meta.url.replace(/[^/]*$/, 'embed.html'))
}

if (globalThis.customElements !== undefined) register()
