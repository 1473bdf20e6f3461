/** The text size of the example page: the guide follows it, because it counts in the root's text size. */

const buttons = [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-size]'))]

for (const button of buttons) {
  button.addEventListener('click', () => {
    document.documentElement.dataset.textSize = button.dataset.size
    for (const other of buttons) other.setAttribute('aria-pressed', String(other === button))
  })
}
