/** What a reader whom the guideline is not about can do next. */

import { html } from 'lit'
import { heading } from '../heading.js'
import { answerLines } from '../questions/answers-list.js'
import { scopeFacts } from '../questions/scope.js'
import { teamList } from '../visit/team-list.js'
import { profileInWords } from '../words.js'

/** @import { Acts, Session } from '../session.js' */
/** @import { Notes } from '../visit/notes.js' */

/**
 * The answers that say so, each with the way to change it; help that waits for no guideline; questions to take along.
 *
 * @param {Session} session
 * @param {Notes} notes
 * @param {Acts} acts
 */
export function outside(session, notes, acts) {
  const { text, level, guide, profile, catalog } = session
  const named = scopeFacts(guide)
  const telling = profileInWords(profile, catalog, text).filter(({ fact }) => named.has(fact.id))
  return html`<section class="outside">
      ${heading(level + 1, text.say('outside-next'), 'section')}
      <p>${text.say('outside-answers', { count: telling.length })}</p>
      <div class="answers">${answerLines(telling, session, acts)}</div>
      <p>${text.say('outside-help')}</p>
    </section>
    ${teamList(session, notes, acts)}`
}
