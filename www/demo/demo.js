/**
 * The text size of the example page, which the guide follows, because it counts in the root's text size; and a policy
 * from the first answer on.
 */

const buttons = [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-size]'))]

for (const button of buttons) {
  button.addEventListener('click', () => {
    document.documentElement.dataset.textSize = button.dataset.size
    for (const other of buttons) other.setAttribute('aria-pressed', String(other === button))
  })
}

/** From the first answer on the browser forbids this page every request by a script. A policy that was added stays. */
const guide = /** @type {import('../element/guide-post.js').GuidePost} */ (document.querySelector('guide-post'))
guide.addEventListener('guidepost-advice', function tighten() {
  if (guide.isBlank) return
  guide.removeEventListener('guidepost-advice', tighten)
  const policy = document.createElement('meta')
  policy.httpEquiv = 'Content-Security-Policy'
  policy.content = "connect-src 'none'"
  document.head.append(policy)
})
