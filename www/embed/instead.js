/**
 * `<guide-post>` where the host page's policy does not let it run: the same guideline in a frame, under a policy of its
 * own. Where the host forbids the frame as well, what the host wrote inside the tag stays, with an honest word.
 *
 * Brought only then. Without Lit, which such a policy may not let in.
 */

import { available } from '../guide/error.js'
import { textOf } from '../guide/text.js'
import { page } from '../../dist/modules/editions.js'
import { embed } from './embed.js'

/** LIMIT: how long a frame that is loaded may stay silent, in milliseconds, before it is taken for forbidden. */
const SILENCE = 4000

/** LIMIT: how long a frame may take to load, in milliseconds. */
const PATIENCE = 60_000

const SETTINGS = ['edition', 'lang', 'audience', 'theme', 'text-scale']

const sheet = () => {
  const style = new CSSStyleSheet()
  style.replaceSync(`
    :host { display: block; }
    :host([hidden]) { display: none; }
    .blocked { max-inline-size: 68ch; padding-inline-start: 0.875rem; border-inline-start: 4px solid currentColor; }
    .waiting { block-size: 1px !important; overflow: hidden; visibility: hidden; }
  `)
  return style
}

/**
 * Registers the stand-in, unless the element itself is there.
 *
 * @param {string} src  address of `embed.html`
 */
export function registerInstead(src) {
  GuidePostInstead.src = src
  if (customElements.get('guide-post') === undefined) customElements.define('guide-post', GuidePostInstead)
}

/** The element’s name, its attributes and its slots; the rest is in the frame. */
class GuidePostInstead extends HTMLElement {
  static observedAttributes = SETTINGS

  /** Address of `embed.html`, where the tag names none with `frame`. */
  static src = ''

  /** @type {ReturnType<typeof embed> | null} */
  #embedded = null
  #own = document.createElement('slot')

  constructor() {
    super()
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [sheet()]
  }

  connectedCallback() {
    this.#show()
  }

  disconnectedCallback() {
    this.#remove()
  }

  attributeChangedCallback() {
    this.#embedded?.update(settingsOf(this))
  }

  async #show() {
    const root = /** @type {ShadowRoot} */ (this.shadowRoot)
    root.replaceChildren(this.#own)
    const [lang] = (this.getAttribute('lang') ?? 'en').split('-')
    const { default: words } = await available('lang', lang, page)()
    const text = textOf(lang, [words])
    if (!this.isConnected || this.#embedded !== null) return
    const isAlive = await this.#frame(root, text.say('embed-title'))
    if (isAlive) return
    this.#remove()
    root.append(Object.assign(document.createElement('p'), { className: 'blocked', role: 'alert', textContent: text.say('embed-blocked') }))
  }

  #remove() {
    this.#embedded?.remove()
    this.#embedded = null
  }

  /**
   * Puts the frame up, and in place of what stood there once it answers.
   *
   * @param {ShadowRoot} root
   * @param {string} title
   * @returns {Promise<boolean>} false when it stays silent; a frame that is gone meanwhile counts as alive
   */
  #frame(root, title) {
    return new Promise((resolve) => {
      const onHeight = () => {
        this.#own.remove()
        embedded.frame.classList.remove('waiting')
        resolve(true)
      }
      const words = { notice: wordsOf(this, 'notice'), contact: wordsOf(this, 'contact') }
      const src = this.getAttribute('frame') ?? GuidePostInstead.src
      const embedded = embed(root, { src, title, loading: 'eager', words, settings: settingsOf(this), onHeight })
      const giveUp = () => resolve(this.#embedded !== embedded)
      this.#embedded = embedded
      embedded.frame.classList.add('waiting')
      embedded.frame.addEventListener('load', () => setTimeout(giveUp, SILENCE))
      setTimeout(giveUp, PATIENCE)
    })
  }
}

/** @param {Element} element */
function settingsOf(element) {
  return Object.fromEntries(SETTINGS.map((name) => [name, element.getAttribute(name)]))
}

/**
 * @param {Element} element
 * @param {string} slot
 */
function wordsOf(element, slot) {
  return [...element.querySelectorAll(`:scope > [slot=${slot}]`)].map(({ textContent }) => textContent?.trim()).join('\n')
}
