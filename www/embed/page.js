/**
 * The page that is one file: shown in a frame on somebody else's page, or opened from a disk.
 *
 * The address, and a page around it, say what the attributes of `<guide-post>` would say, and no more than that.
 */

import { keepBack } from '../app/back.js'
import { tellHeight } from './height.js'

/** @import { GuidePost } from '../element/guide-post.js' */
/** @import { Settings, Words } from './fit.js' */

const SETTINGS = /** @type {const} */ (['edition', 'lang', 'audience', 'theme', 'heading-level', 'text-scale'])

/** LIMIT: how long a page around this one may take to give it its new height, in milliseconds. */
const SETTLED = 150

const guide = /** @type {GuidePost} */ (document.querySelector('guide-post'))

/** @param {Settings} settings */
function set(settings) {
  for (const name of SETTINGS) {
    const value = settings[name]
    if (typeof value === 'string' || typeof value === 'number') guide.setAttribute(name, String(value))
  }
  document.documentElement.lang = guide.getAttribute('lang') ?? 'en'
}

/** The publisher's own words, as plain text, where the element has a place for them. @param {Words} words */
function say(words) {
  for (const name of /** @type {const} */ (['notice', 'contact'])) {
    guide.querySelector(`[slot=${name}]`)?.remove()
    const word = words[name]
    if (typeof word !== 'string' || word.trim() === '') continue
    const place = Object.assign(document.createElement(name === 'notice' ? 'p' : 'span'), { slot: name, textContent: word })
    guide.append(place)
  }
}

/** Whether a press is at work that has not become a click: by itself it moves focus to what it meets. */
let isPressing = false

const letGo = () => (isPressing = false)

function press() {
  isPressing = true
  // Let go outside of the frame it would never end.
  setTimeout(letGo)
}

/**
 * Where reading goes on, such as the top of a view, is scrolled to before the frame has its new height; so once more.
 *
 * Not where a press on plain words moved focus to what surrounds them: who does that reads on where they are.
 *
 * @param {Event} event
 */
function bringIntoSight(event) {
  const [place] = event.composedPath()
  if (!isPressing && place instanceof HTMLElement && place.tabIndex === -1) setTimeout(() => place.scrollIntoView(), SETTLED)
}

set(Object.fromEntries(new URLSearchParams(location.search)))
if (parent === window) keepBack(guide)
else tellHeight({ say, set })

// Not before the attributes stand, so that only the edition wanted is loaded.
await import('../element/define.js')

// Within the element: focus that moves between its parts is no event outside of it.
if (parent !== window) {
  guide.renderRoot.addEventListener('mousedown', press)
  guide.renderRoot.addEventListener('mouseup', letGo)
  guide.renderRoot.addEventListener('focusin', bringIntoSight)
}
