/** Tightens the policy of the page as soon as it holds anything of the reader's. */

/** @import { GuidePost } from '../element/guide-post.js' */

/**
 * Has the browser forbid scripts every request of their own, from the first answer or note on. A policy can be added to
 * a page and never taken back: it stays closed when all is cleared.
 *
 * Until then the page may ask its own site: Lighthouse does, for `robots.txt`.
 *
 * @param {GuidePost} guide
 */
export function tightenOnceUsed(guide) {
  const tighten = {
    // Before anything of it is drawn, or told to the page around.
    hostUpdate() {
      if (guide.isBlank) return
      guide.removeController(tighten)
      const policy = document.createElement('meta')
      policy.httpEquiv = 'Content-Security-Policy'
      policy.content = "connect-src 'none'"
      document.head.append(policy)
    },
  }
  guide.addController(tighten)
}
