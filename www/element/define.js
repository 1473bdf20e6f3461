/** Registers `<guide-post>` and the parts of its first views: what a page embeds. The rest comes with `views.js`. */

import { GuidePostAsk } from './questions/ask.js'
import { GuidePostFlags } from './flags.js'
import { GuidePost } from './guide-post.js'
import { GuidePostQuestion } from './questions/question.js'
import { register } from './register.js'
import { GuidePostStart } from './start.js'

register([
  ['guide-post-ask', GuidePostAsk],
  ['guide-post-flags', GuidePostFlags],
  ['guide-post-question', GuidePostQuestion],
  ['guide-post-start', GuidePostStart],
  ['guide-post', GuidePost],
])
