/** Registers what is shown once the reader looks closer: brought after the first view, see `guide-post.js`. */

import { GuidePostBrowse } from './reading/browse.js'
import { GuidePostChanges } from './reading/changes.js'
import { GuidePostCompare } from './options/compare.js'
import { GuidePostFigures } from './options/figures.js'
import { GuidePostGlossary } from './reading/glossary.js'
import { GuidePostMap } from './options/map.js'
import { GuidePostOption } from './options/option.js'
import { GuidePostProof } from './reading/proof.js'
import { GuidePostQuestions } from './questions/questions.js'
import { register } from './register.js'
import { GuidePostResults } from './options/results.js'
import { GuidePostSources } from './reading/sources.js'
import { GuidePostSummary } from './visit/summary.js'
import { GuidePostTeam } from './visit/team.js'
import { GuidePostValues } from './visit/values.js'
import { GuidePostWords } from './reading/words.js'

export { bringTerms } from './reading/terms.js'

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
  ['guide-post-words', GuidePostWords],
])
