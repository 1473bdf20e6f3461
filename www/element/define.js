/** Registers `<guide-post>` and its parts: the only file with that effect, and the one that a page embeds. */

import { GuidePost } from './guide-post.js'
import { GuidePostBrowse } from './browse.js'
import { GuidePostChanges } from './changes.js'
import { GuidePostFigures } from './figures.js'
import { GuidePostFlags } from './flags.js'
import { GuidePostOption } from './option.js'
import { GuidePostProof } from './proof.js'
import { GuidePostQuestion } from './question.js'
import { GuidePostQuestions } from './questions.js'
import { GuidePostResults } from './results.js'
import { GuidePostSources } from './sources.js'
import { GuidePostStart } from './start.js'

/** @type {[string, CustomElementConstructor][]} */
const ELEMENTS = [
  ['guide-post-browse', GuidePostBrowse],
  ['guide-post-changes', GuidePostChanges],
  ['guide-post-figures', GuidePostFigures],
  ['guide-post-flags', GuidePostFlags],
  ['guide-post-option', GuidePostOption],
  ['guide-post-proof', GuidePostProof],
  ['guide-post-question', GuidePostQuestion],
  ['guide-post-questions', GuidePostQuestions],
  ['guide-post-results', GuidePostResults],
  ['guide-post-sources', GuidePostSources],
  ['guide-post-start', GuidePostStart],
  ['guide-post', GuidePost],
]

for (const [name, element] of ELEMENTS) {
  if (customElements.get(name) === undefined) customElements.define(name, element)
}
