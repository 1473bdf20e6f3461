/**
 * The documents that cross the boundary, as types. There is no code here.
 *
 * @typedef {object} Problem  one reason why a call was refused
 * @property {string} code
 * @property {string} path        JSON Pointer into what was given
 * @property {string} message     for developers; sentences for readers stand in the texts
 * @property {string[]} [allowed]
 * @property {string | null} [nearest]
 * @property {string[]} [facts]   of an impossible combination: the facts that clash
 *
 * @typedef {{ min?: number, max?: number, above?: number, below?: number, unit?: string }} Range
 * @typedef {{ one_of: string[] }} OneOf
 * @typedef {Record<string, boolean>} Members  members of a set known present and known absent
 * @typedef {string | number | boolean | Range | OneOf | Members} Answer
 * @typedef {'report' | 'told' | 'unsure'} Source
 * @typedef {Record<string, Answer | Record<string, Source>>} Profile  facts that are known, and `sources`
 *
 * @typedef {object} Fact
 * @property {string} id
 * @property {'choice' | 'set' | 'yes-no' | 'quantity'} kind
 * @property {string[]} [values]   of a choice
 * @property {string[]} [members]  of a set
 * @property {string} [unit]       of a quantity
 * @property {[number, number]} [range]  of a quantity, both included
 * @property {number} [step]       of a quantity, in its unit
 * @property {boolean} [never]     whether a quantity may be `never`
 * @property {string} topic
 * @property {string} [panel]      what it is asked together with: `panel-<id>` says where all of it is found
 * @property {boolean} derived     never asked
 * @property {boolean} used        whether this edition's rules speak of it
 *
 * @typedef {{ facts: Fact[], impossible: { id: string, when: string[], unless: string[] }[] }} Facts
 *
 * @typedef {object} Option
 * @property {string} id
 * @property {string} group
 * @property {string} [class]
 * @property {string[]} finds       facts that a test finds out
 * @property {Rule[]} rules
 * @property {Statement[]} statements
 *
 * @typedef {{ options: Option[] }} Options
 * @typedef {{ statements: Statement[], citations: Citation[], preferences: { prefer: string, over: string[], statements: string[] }[] }} Evidence
 * @typedef {{ evidence: Evidence, options: Option[] }} Details  what is read by those who look closer
 *
 * @typedef {'fits' | 'depends' | 'avoid' | 'does-not-fit'} Standing
 *
 * @typedef {object} OptionAdvice
 * @property {string} id
 * @property {string} group
 * @property {Standing} standing
 * @property {string[]} preferred_over
 * @property {Profile} because       a minimal part of the profile that makes it indicated
 * @property {string[]} unconfirmed  facts of `because` and `ruled_out_by` that no report confirms
 * @property {string[]} depends_on   facts, a set's member as `set.member`
 * @property {string[]} check_first  likewise
 * @property {Profile} ruled_out_by  a minimal part of the profile that keeps it from fitting
 * @property {string[]} warnings     caution rules that are not ruled out
 * @property {string[]} rules
 * @property {string[]} statements
 * @property {string[]} strengths
 * @property {{ statement: string, scheme: string, code: string }[]} grades
 * @property {string[]} cites
 *
 * @typedef {{ id: string, level: 'now' | 'same-day' | 'soon', because: Profile }} RedFlag
 * @typedef {{ fact: string, members: string[], could_settle: string[] }} Question
 * @typedef {{ questions: Question[] }} Questions
 *
 * @typedef {object} Proof  what was proved of an edition when it was built
 * @property {string} situations  how many complete situations lie in scope; a whole number, too large for a number
 * @property {boolean} holds
 * @property {string} date        of the build, `2026-11-25`
 * @property {{ id: string, checked: number }[]} properties
 *
 * @typedef {'absent' | 'fits' | 'avoid' | 'does-not-fit'} CompleteStanding  for somebody of whom everything is known
 * @typedef {'absent' | Standing} StandingOrAbsent  `absent`: the edition does not have the option
 *
 * @typedef {object} Change  what an edition declares to answer otherwise than an earlier one; its sentence is the text `change-<id>`
 * @property {string} id
 * @property {string} since      the earlier edition
 * @property {string[]} options  of either edition
 * @property {CompleteStanding[]} from
 * @property {CompleteStanding[]} to
 * @property {string[]} statements  the reasons
 *
 * @typedef {{ since: { edition: string, dated: string }[], changes: Change[] }} Declared
 *
 * @typedef {object} Compared  one option of either edition, for the same answers
 * @property {string} id
 * @property {StandingOrAbsent} here
 * @property {StandingOrAbsent} there
 * @property {boolean} differs   whether it is another answer: an option that is absent and one that does not fit are the same
 * @property {{ id: string, sentence: string }[]} changes  the declared changes that can be behind it: one where all is
 *   known, perhaps several while something is open; none where nothing differs or nothing is declared
 *
 * @typedef {object} Comparison
 * @property {string} edition   here
 * @property {string} since     there
 * @property {Compared[]} options  those of this edition first
 *
 * Each change is part of a profile: its answers take the place of what is known of these facts, of a set of these
 * members. Smallest first, at most five in each direction.
 * @typedef {object} WhatIf
 * @property {Profile[]} in   after each of these the option stands `fits`; empty when it does now
 * @property {Profile[]} out  after each of these it stands `avoid` or `does-not-fit`; empty when it does now
 *
 * @typedef {object} Advice
 * @property {string} guideline
 * @property {string} edition
 * @property {string} pack     hash of the compiled guideline
 * @property {string} status
 * @property {'inside' | 'outside' | 'assumed'} scope
 * @property {RedFlag[]} red_flags
 * @property {OptionAdvice[]} options
 * @property {Question[]} questions
 *
 * @typedef {object} Rule
 * @property {string} id
 * @property {'offer' | 'avoid' | 'caution' | 'test' | 'urgent'} kind
 * @property {string | null} [option]  none of a red flag
 * @property {string | null} [level]   of a red flag
 * @property {string[]} statements
 * @property {string[]} when     one criterion a line; empty when it holds for everybody in scope
 * @property {string[]} unless
 * @property {string[]} yields_to  rules that come before this one
 *
 * @typedef {object} Statement
 * @property {string} id
 * @property {string} strength
 * @property {{ scheme: string, code: string }[]} grades
 * @property {string[]} cites
 * @property {'source' | 'memory'} seen
 *
 * @typedef {object} Citation
 * @property {string} id
 * @property {string} authors
 * @property {string} subject
 * @property {string} journal
 * @property {string} year
 * @property {string} locator
 * @property {string} pubmed   empty when there is none; so are the next two
 * @property {string} doi
 * @property {string} url
 * @property {'source' | 'memory'} seen
 * @property {string} checked  ISO date
 * @property {string} note     not empty: `citation-<id>` in the texts says what to know of it
 *
 * @typedef {object} About
 * @property {string} guideline
 * @property {string} edition
 * @property {'historical' | 'draft' | 'reviewed'} status
 * @property {string} dated
 * @property {string} review_by    ISO date; empty when none is set, as are the next ones
 * @property {string} expires      ISO date
 * @property {string} reviewed_by
 * @property {string} live_page
 * @property {string[]} sources    ids of citations
 * @property {string} pack         hash of the compiled guideline
 * @property {{ when: string[], unless: string[] }} scope  whom it is for, one criterion a line
 * @property {string[]} topics
 * @property {string[]} groups
 * @property {Rule[]} rules       those of no option: red flags
 *
 * @typedef {Pick<About, 'status' | 'dated' | 'review_by' | 'expires'>} Age  how old an edition is, and what kind
 */

export {}
