/**
 * Moves on to a place where reading goes on: it gets focus, and begins at the top of the window unless all of it is in sight.
 *
 * Left to itself a browser shows a heading below whatever surrounds it, a third of a phone's screen, and leaves a place
 * that fills the window where it is, or holds on to its end while the rest is drawn.
 *
 * @param {HTMLElement & { focus(): unknown }} place
 */
export async function beginAt(place) {
  await place.focus()
  const { top, bottom } = place.getBoundingClientRect()
  if (top < 0 || bottom > innerHeight) place.scrollIntoView()
}
