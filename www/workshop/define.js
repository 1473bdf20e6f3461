/** Registers `<guide-post-workshop>` and its editor: the entry of the workshop page. */

import { GuidePostEditor } from './editor.js'
import { GuidePostWorkshop } from './workshop.js'

/** @type {[string, CustomElementConstructor][]} */
const ELEMENTS = [
  ['guide-post-editor', GuidePostEditor],
  ['guide-post-workshop', GuidePostWorkshop],
]

for (const [name, element] of ELEMENTS) {
  if (customElements.get(name) === undefined) customElements.define(name, element)
}
