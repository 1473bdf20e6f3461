/** Registers what is shown once the reader looks closer: brought after the first view, see `guide-post.js`. */

import { GuidePostBrowse } from './browse.js'
import { GuidePostChanges } from './changes.js'
import { GuidePostCompare } from './compare.js'
import { GuidePostFigures } from './figures.js'
import { GuidePostGlossary } from './glossary.js'
import { GuidePostMap } from './map.js'
import { GuidePostOption } from './option.js'
import { GuidePostProof } from './proof.js'
import { GuidePostQuestions } from './questions.js'
import { register } from './register.js'
import { GuidePostResults } from './results.js'
import { GuidePostSources } from './sources.js'
import { GuidePostSummary } from './summary.js'
import { GuidePostTeam } from './team.js'
import { GuidePostValues } from './values.js'

export { bringTerms } from './terms.js'

register([
  ['guide-post-browse', GuidePostBrowse],
  ['guide-post-changes', GuidePostChanges],
  ['guide-post-compare', GuidePostCompare],
  ['guide-post-figures', GuidePostFigures],
  ['guide-post-glossary', GuidePostGlossary],
  ['guide-post-map', GuidePostMap],
  ['guide-post-option', GuidePostOption],
  ['guide-post-proof', GuidePostProof],
  ['guide-post-questions', GuidePostQuestions],
  ['guide-post-results', GuidePostResults],
  ['guide-post-sources', GuidePostSources],
  ['guide-post-summary', GuidePostSummary],
  ['guide-post-team', GuidePostTeam],
  ['guide-post-values', GuidePostValues],
])
