### The words of the page around a guideline, in English. Medicine stands in guidelines/<guideline>/text.
### Plain and kind; a guideline "says" or "names", it never commands.

## The frame: way around, notices, what is always at hand

nav = Parts of this guide
nav-start = Start
nav-questions = Questions
nav-results = Options
nav-browse = Read all
nav-sources = Sources
nav-changes = What has changed

notice = About this edition
status-historical = This edition is history, from about { $dated }. Care has changed since. No clinician has reviewed it.
status-draft = This is a draft of { $dated }. No clinician has signed it off.
status-reviewed = Edition of { $dated }, reviewed by clinicians.
age-review-due = This edition should have been reviewed by { $date }. It may be out of date.
age-expired = This edition ran out on { $date }. Please do not rely on it; ask for a newer one.
expired-show = I understand. Show the old answers

text-size = Text size
text-smaller = Smaller text
text-larger = Larger text
text-scale = { $scale } %
audience-professional = Exact criteria
clear = Clear everything
clear-question = { $count ->
    [one] Clear your answer?
   *[other] Clear all { $count } answers?
  }
clear-explained = They are kept nowhere else, so they cannot be brought back.
clear-not = Keep them
cleared = Everything is cleared.
updated = { $questions ->
    [0] Updated. No open question is left.
    [one] Updated. One question still matters.
   *[other] Updated. { $questions } questions still matter.
  }
failed = The guideline could not be asked, so no answer is shown. Please reload the page and try again. If that fails too, your browser may be too old, or it may block WebAssembly.

clash-title = Some of your answers cannot be true together
clash-explained = Until one of them is changed, the guideline cannot be asked. It is easy to mix such things up, and reports can differ, too.

## Red flags

flags-title = Please get help with this first
flags-because = You answered: { $answers }
flags-read-on = I have read this. Show me the rest
level-now = Call now, at any hour
level-same-day = Call today
level-soon = Call within the next days
contact = Call your care team's emergency number. If you cannot reach it, call the emergency service.

## Start

start-title = What does the guideline say for a situation like yours?
start-lead = You answer what you know. You see what one named guideline holds for somebody like you, why, how firmly, and what to ask your care team.
way-questions = Answer questions
    .what = One topic at a time. "I don't know" is always a good answer, and you can stop at any point.
way-browse = Read everything
    .what = The whole guideline in plain words. You enter nothing.
way-professional = For clinicians
    .what = The same, with exact criteria, evidence codes and rule names.
way-patient = Plain view
    .what = Exact criteria are shown now. Go back to plain words alone.
start-is = What this is
start-is-what = A guideline turned into something you can ask, in plain words.
start-is-why = With each option you see the reason, how firm it is, and the study behind it.
start-is-options = You always see more than one option. Comfort care is always one of them.
start-is-team = It ends with a list of questions to take to your care team.
start-is-not = What this is not
start-is-not-advice = It does not tell you what to do. It does not know you; your care team does.
start-is-not-complete = It is one guideline. Others may say something else, and care moves on.
start-is-not-prognosis = It gives no chances for you and no doses. Figures from studies are shown only when you ask.
start-is-not-emergency = It is no help in an emergency. If you feel very unwell, call now.
start-edition = Which guideline this is
start-private = Your answers stay with you
start-private-explained = They never leave this page. Nothing is stored, nothing is sent, and nobody can look in. When you close the page, they are gone.

## Questions

topics = All topics
topic-open = { $open ->
    [0] nothing open
    [one] 1 open question
   *[other] { $open } open questions
  }
topic-count = Topic { $number } of { $count }
topic-next = Next: { $topic }
topic-before = Back: { $topic }
questions-lead = Answer what you know and leave the rest. Questions that cannot change anything for you are left out.
questions-none = Nothing in this topic can change anything for you. You can go on.
questions-done = See what the guideline says
questions-stop = See what it says so far
questions-others = { $count ->
    [one] One more question of this topic
   *[other] { $count } more questions of this topic
  }
questions-others-why = With your answers so far they change nothing. You can answer them all the same.

answer-yes = Yes
answer-no = No
answer-unknown = I don't know
answer-unknown-short = Don't know
answer-change = Change: { $fact }
change = Change
several = It could be more than one of these
several-explained = Tick each one that could be true. What you leave out is ruled out. If you know nothing, leave all empty.
several-not = Go back to one answer
set-none = None of these
set-no-others = No to all the others
set-shortened = Only those that can still change something are listed.
number = Number
number-min = At least
number-max = At most
number-range = From { $min } to { $max }
roughly = I know it only roughly
roughly-not = Go back to one number
where = Where can I find this?
source = How do you know?
source-report = I read it in a report
source-told = I was told
source-unsure = I am not sure
source-short-report = from a report
source-short-told = you were told
source-short-unsure = not sure

## Answers in words

fact-with-members = { $fact } ({ $members })
members-none = none of these
members-absent = not: { $members }
range-min = at least { $amount }
range-max = at most { $amount }
range-above = more than { $amount }
range-below = less than { $amount }
unit-years = { $count ->
    [one] 1 year
   *[other] { $count } years
  }
unit-months = { $count ->
    [one] 1 month
   *[other] { $count } months
  }
unit-lines = { $count ->
    [one] 1 treatment
   *[other] { $count } treatments
  }
unit-none = { $count }
unit-percent = { $count } %
unit-ms = { $count } ms
unit-ml-per-min = { $count } ml/min
unit-mut-per-Mb = { $count } mutations per megabase
unit-name-years = years
unit-name-months = months
unit-name-lines = treatments
unit-name-percent = %
unit-name-ms = ms
unit-name-ml-per-min = ml/min
unit-name-mut-per-Mb = mutations per megabase

## Results

results-title-inside = What the guideline says for your answers
results-title-assumed = What the guideline says for your answers
results-title-outside = This guideline is not about your situation
results-lead-inside = These are things to talk about, not things to do. Each one names the reason and the source.
results-lead-assumed = These are things to talk about, not things to do. Nothing you answered so far says that this guideline is not about you.
results-lead-outside = Your answers describe a situation for which it was not written, so it names nothing for you. Please look at your answers once more. If they are right, your care team can tell you which guideline is about you.
results-sort = Put the options in order again
tally-fits = named for a situation like this
tally-depends = { $count ->
    [one] depends on what is not known yet
   *[other] depend on what is not known yet
  }
tally-avoid = { $count ->
    [one] named, but something speaks against it
   *[other] named, but something speaks against them
  }
tally-does-not-fit = not named for this situation
in-short = Named for a situation like this, in no order of rank
standing-fits = Named for a situation like this
standing-depends = Depends on what is not known yet
standing-avoid = Named, but something speaks against it
standing-does-not-fit = Not named for this situation
answers = { $count ->
    [one] Your answer
   *[other] Your { $count } answers
  }
answers-none = You have not answered anything yet. So almost everything is still open. A few answers make this much shorter.
ahead = What would settle the most now
ahead-count = { $count ->
    [one] One question can still change something.
   *[other] { $count } questions can still change something.
  }
ahead-none = Everything is settled: no further question would change anything here.
group-none = With your answers, the guideline names nothing here.
group-open = Nothing is settled here yet.
group-depends = { $count ->
    [one] One option that depends on what is not known yet
   *[other] { $count } options that depend on what is not known yet
  }
group-folded = { $count ->
    [one] One option that is not named for this situation, and why
   *[other] { $count } options that are not named for this situation, and why
  }
sections = On this page
section-before = ← { $section }
section-after = { $section } →
print = Print this page

## One option

option-more = More: reasons, evidence and sources
option-what = What it is
option-living = What it is like
option-finds = What it can find out
option-reasons = What the guideline says, and why
option-criteria = Exact criteria
option-evidence = What stands behind it
strength-said = How firmly:
because = Because of your answers:
against = What speaks against it:
why-not = Why not:
depends-on = It depends on:
check-first = To be checked first, with your care team:
warnings = Good to know
unconfirmed = This rests on what you were told or are not sure of. Ask to see the report on: { $facts }.
preferred = The guideline prefers this to: { $options }.
what-if = What would change this
what-if-explained = This only shows how the guideline is written. It is nothing to aim for.
what-if-in = If your reports or answers said one of these, the guideline would name this:
what-if-unopposed = If your reports or answers said one of these, the guideline would name this with nothing against it:
what-if-out = If your reports or answers said one of these, the guideline would not name this, or something would speak against it:
what-if-and = and
what-if-none = No change of up to three answers would change how this stands.
card-historical = History, about { $dated }.
card-draft = Draft of { $dated }.
card-reviewed = Edition of { $dated }.

kind-offer = names the option
kind-test = names the test
kind-avoid = speaks against the option
kind-caution = is a caution
kind-urgent = is a red flag
criteria-when = all of these hold:
criteria-unless = and none of these:
criteria-yields = gives way to:
criteria-everybody = Holds for everybody in the scope of the guideline.

## Evidence

strength = Wording
grade = Evidence
grade-none = the source gives no grade
cites = Studies
statement = Statement
to-be-checked = to be checked
figures-show = Show figures about outlook
figures-explained = Figures from a study describe a group of people in the past. They cannot say what will happen to one person.
link-pubmed = PubMed { $pubmed }
link-doi = DOI { $doi }
link-source = Page of { $source }

## Read everything

browse-title = The whole guideline
browse-lead = All options with their reasons and sources, for everybody. Nothing here is about you in particular.
browse-flags = Signs that need care, whatever else is known

## Questions for the care team

team-title = Questions for your care team
team-unconfirmed = Can we look at the report together? I would like to be sure of: { $facts }.
team-open = What is known about these, and would a test help: { $facts }?
team-option = { $option }: what speaks for it in my case, and what against?
team-newer = This guideline is from { $dated }. What has changed since, and what holds today?
team-matters = What matters most to me is: …

## Sources

sources-title = Where this comes from
sources-live = The text as it stands today, on the publisher's own page
sources-dated = Date of the text
sources-review = To be looked at again by
sources-review-none = no date set
sources-pack = Fingerprint of this copy
sources-strengths = How firmly something is said
sources-strengths-explained = The source chose its verbs with care, so we keep them apart. In use here:
sources-grades = What the evidence codes mean
sources-grades-explained = A code says how a study was made and what it measured. The same code can mean something else in another version, so the version is always named.
sources-papers = { $count ->
    [one] One study and text
   *[other] All { $count } studies and texts
  }
sources-papers-explained = "To be checked" marks what we have from memory and not yet from the source.
sources-error = If something is wrong, please report it with the statement's name (such as those in small print on each card).

## What has changed since an earlier edition

changes-title = What has changed since { $dated }
changes-lead = Guidelines change as studies end. Each change below names its reasons. A change does not mean that earlier care was wrong for its time.
changes-mine = { $count ->
    [0] For answers like yours
    [one] One change for answers like yours
   *[other] { $count } changes for answers like yours
  }
changes-mine-none = For your answers so far, no option stands otherwise than it did then.
changes-others = { $count ->
    [one] One other change
   *[other] { $count } other changes
  }
changes-all = { $count ->
    [one] The one change
   *[other] All { $count } changes
  }
changes-options = { $count ->
    [one] The option it is about
   *[other] The options it is about
  }
changes-reasons = Reasons and sources
changes-back = Back to the sources
stood-absent = then not in the guideline,
stood-fits = then named,
stood-depends = then open for your answers,
stood-avoid = then named, but something spoke against it,
stood-does-not-fit = then not named,
stands-absent = now no longer in the guideline.
stands-fits = now named for a situation like this.
stands-depends = now it depends on what is not known yet.
stands-avoid = now named, but something speaks against it.
stands-does-not-fit = now not named for this situation.

## What was proved

proof-title = Checked over every situation
proof-said = On { $date } a computer checked this edition over all { $situations } different situations that its facts can describe: all { $count } rules of good order hold.
proof-failed = On { $date } some rules of good order did not hold for this edition. Please do not rely on it.
proof-explained = This is a proof, not a sample. It shows that the edition has no gaps and no contradictions of its own. It does not show that the guideline is right for you, or right today.
proof-checked = { $count ->
    [0] there is none in this edition
    [one] checked of one thing
   *[other] checked of { $count } things
  }
proof-rules-can-hold = Every rule can apply to somebody.
proof-rules-not-hidden = No rule is always hidden by another.
proof-options-can-fit = Every option can be named for somebody.
proof-no-circles = No preference runs in a circle.
proof-groups-answer = Whoever has a decision to make is shown an option for it.
proof-two-options = Everybody is shown at least two options, comfort care among them.
proof-warning-signs-raise-flags = Each warning sign alone calls for help, whatever else is known.
proof-derived-facts-have-one-value = Limits leave no gap and do not overlap.
proof-facts-change-alone = No two questions always ask the same thing.
proof-declared-changes = What differs from an earlier edition is what this edition says has changed, and nothing else.
proof-red-lines = The red lines are never crossed.

## What studies counted

figures = What the studies found
figures-loading = One moment: the figures are on their way.
figures-failed = The figures could not be loaded. Close this part and open it again to try once more.
figures-intro = Each picture shows 100 people, or 1,000 where few are counted. A filled mark is a person to whom it happened.
figures-trial = Study { $name }.
figures-who = { $group } ({ $people } took part).
figures-who-unknown = { $group }.
figures-design-randomised = Chance decided who got which treatment. That makes the groups alike.
figures-design-not-randomised = Chance did not decide who got which treatment. The groups may differ in other ways.
figures-benefit = What it is given for
figures-harm = Side effects
figures-survival = How many were alive
figures-benefit-none = We have read no number on this in a good source. That does not mean there was no gain.
figures-harm-none = We have read no number on this in a good source. That does not mean there were no side effects.
figures-survival-asks = This study also counted how many people were alive. Some people want to know this, others do not.
figures-survival-show = Show how many were alive
figures-survival-hide = Hide how many were alive
figures-what = { $outcome }, { $time }
figures-finding = { $what }: { $first } of { $of }, against { $second } of { $of }.
figures-finding-three = { $what }: { $first }, { $second } and { $third } of { $of }.
figures-time-weeks = { $count ->
    [one] after 1 week
   *[other] after { $count } weeks
  }
figures-time-months = { $count ->
    [one] after 1 month
   *[other] after { $count } months
  }
figures-time-years = { $count ->
    [one] after 1 year
   *[other] after { $count } years
  }
figures-time-treatment = during treatment
figures-time-after-treatment = after treatment
figures-time-surgery = at surgery
figures-time-study = while the study went on
figures-range = The true number may well lie between { $low } and { $high } of { $of } (paler and dotted marks).
figures-range-none = No range was reported.
figures-report = We read this in a report about the study, not in the paper itself.
figures-table = Show as a table
figures-table-have = It happened to
figures-table-others = It did not happen to
figures-table-range = Range
figures-table-no-range = not reported
figures-table-between = { $low } to { $high }
figures-table-published = As published
figures-of = { $count } of { $of }
figures-source = Where this comes from (checked on { $checked })
approvals = Where it is allowed
approvals-explained = Rules change. Your care team knows what holds where you live.
market-us = United States
market-eu = European Union
market-switzerland = Switzerland
approval-status-approved = allowed.
approval-status-approved-since = allowed since { $since }.
approval-status-accelerated = allowed early, until its benefit is confirmed.
approval-status-accelerated-since = allowed early since { $since }, until its benefit is confirmed.
approval-status-pending = asked for, not decided yet.
approval-status-not-found = not found to be allowed.
approval-as-of = (as of { $date })
