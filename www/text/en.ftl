### The words of the page around a guideline, in English. Medicine stands in guidelines/<guideline>/text.
### Plain and kind; a guideline "says" or "names", it never commands.

## The frame: way around, notices, what is always at hand

nav = Parts of this guide
nav-start = Start
nav-ask = Questions
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
expired-show = I understand. Show what it said

text-size = Text size
text-smaller = Smaller text
text-larger = Larger text
text-scale = { $scale } %
app-title = Guidepost: ask a guideline on advanced breast cancer
app-skip = Skip to the guide
app-editions = Editions
app-edition-current-2026 = Today’s care (draft)
app-edition-historical-2009 = The guideline of 2009 (history)
lang = Language
lang-changed = The page is in English now. Your answers are as they were.
lang-failed = The page could not be brought in that language. Nothing has changed; please try again later.
audience-professional = Exact criteria
clear = Clear everything
clear-question = { $count ->
    [0] Delete the answers saved on this device?
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
coming = The rest of the guideline is being opened.
coming-failed = The rest of the guideline could not be opened. Your answers are still here.
coming-again = Try again
failed = The guideline could not be asked, so no answer is shown. Please reload the page and try again. If that fails too, your browser may be too old, or it may block WebAssembly.

clash-title = Some of your answers cannot be true together
clash-explained = Until one of them is changed, the guideline cannot be asked. It is easy to mix such things up, and reports can differ, too.

## Red flags

flags-title = Please get help with this first
flags-because = You answered: { $answers }
flags-because-signs = You answered yes to one or more of these signs: { $answers }
flags-read-on = I have read this. Show me the rest
level-now = Call now, at any hour
level-same-day = Call today
level-soon = Call within the next days
contact = If you cannot reach your care team, call the emergency service.

## Start

start-title = What does the guideline say for a situation like yours?
start-lead = You answer what you know. You see what this guide says for somebody like you, why and how firmly, and what to ask your care team. It names its sources.
way-questions = Answer questions
    .what = One screen at a time, first what decides most. "I don't know" is always a good answer, and you can stop at any point.
way-browse = Read everything
    .what = The whole guideline in plain words. You enter nothing.
way-professional = For clinicians
    .what = The same, with exact criteria, evidence codes and rule names.
way-patient = Plain view
    .what = Exact criteria are shown now. Go back to plain words alone.
start-is = What this is
start-is-what = It shows what a guide that names its sources says for situations like yours, to prepare a talk with your care team.
start-is-why = With each option you see the reason, how firm it is, and what stands behind it.
start-is-options = You always see more than one option. Comfort care is always one of them.
start-is-not = What this is not
start-is-not-advice = It does not tell you what to do. It does not know you; your care team does.
start-is-not-complete = It is one guide. Others may say something else, and care moves on.
start-is-not-prognosis = It gives no chances for you and no doses. Figures about how long people lived are shown only when you ask.
start-is-not-emergency = It is no help in an emergency. If you feel very unwell, call now.
start-steps = Four steps to a choice
start-step-answer = Answer what you know.
start-step-read = Read what is named, what speaks for it and what against it.
start-step-matter = Say what matters to you.
start-step-talk = Take your questions to your care team, and decide together.
start-edition = Which guideline this is
start-private = Your answers stay with you
start-private-explained = They never leave this page. Nothing is sent, and nobody can look in. Nothing is stored unless you ask for it. When you close the page, what you have not saved is gone.

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
questions-screens = One screen at a time
questions-others-why = With your answers so far they change nothing. You can answer them all the same.

screen-on = Go on
screen-pass = I don't know. Go on
screen-back = Back
screen-sample = An invented example of such lines. Yours may look different.
screen-decided = Your other answers settle this one. You can leave it.
screen-progress = How far you are
screen-about = Ask me about
screen-about-all = every decision
screen-open = { $count ->
    [0] No question is open.
    [one] 1 question is open.
   *[other] { $count } questions are open.
  }
screen-open-why = An answer can close some questions and open others. So this number can rise, too.
screen-settled = { $settled ->
    [one] 1 of { $all } options is settled.
   *[other] { $settled } of { $all } options are settled.
  }
screen-passed = { $count ->
    [one] You passed over 1 question
   *[other] You passed over { $count } questions
  }
screen-again = Ask me all of these again
screen-topics = All questions by topic
screen-end = These were the questions
screen-end-decision = Nothing else is asked about this decision. Other decisions may still have open questions.
screen-end-explained = { $count ->
    [0] No open question could change what the guideline says.
    [one] One question is open that you passed over. That is fine: you see what hangs on it.
   *[other] { $count } questions are open that you passed over. That is fine: you see what hangs on them.
  }

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
    .mine = I was told
source-short-unsure = not sure

## Answers in words

fact-with-members = { $fact } ({ $members })
fact-apart = { $fact } – { $said }
members-none = none of these
members-absent = { $count ->
    [one] not { $members }
   *[other] none of these: { $members }
  }
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
results-lead-inside = These are things to talk about, not things to do. Each one names the reason, and the source where we have it.
results-lead-assumed = These are things to talk about, not things to do. As far as your answers go, this guideline can be about you.
results-lead-outside = Your answers describe a situation for which it was not written, so it names nothing for you. Please look at your answers once more. If they are right, your care team can tell you which guideline is about you.
outside-next = What you can do now
outside-answers = { $count ->
    [one] This answer says so. If it is not right, please change it.
   *[other] These answers say so. If one of them is not right, please change it.
  }
outside-help = You can ask for help with pain, tiredness or worry at any time. It need not wait for a guideline.
results-untreated = You can also choose to wait, or to have no treatment against the cancer. This guide does not say what would follow; ask your care team.
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
ahead-none = All is settled. No more questions would change anything here.
ahead-on = Go on with the questions
group-none = With your answers, the guideline names nothing here.
group-open = Nothing is settled here yet.
group-ask = Questions about: { $group }
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
option-found = What a result would mean
option-found-yes = If it finds something: enter the answer here. What hangs on it may then be named, or fall away.
option-found-no = If it finds nothing: that is an answer, too. What hangs on it may fall away; the rest stays.
option-found-hangs = With your answers so far, this hangs on it: { $options }.
option-found-nothing = With your answers so far, no option hangs on it.
option-found-unclear = A result can be unclear, or show something that changes nothing for you. It can bring worry and more tests. Ask about this before the test.
option-found-wrong = How often this test is wrong is not known here: we have no such numbers. It can miss something, or show what is not there.
option-reasons = What the guideline says, and why
option-reasons-others = What else the guideline says
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
what-if-explained = This only shows how the guideline is written. It is nothing to aim for. If your reports or answers said what one line says, that is enough, and the guideline would say something else:
what-if-in = It would name this:
what-if-unopposed = It would name this, with nothing against it:
what-if-out = It would not name this, or something would speak against it:
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
team-untreated = What would happen if I wait, or have no treatment against the cancer?
team-newer = This guideline is from { $dated }. What has changed since, and what holds today?
team-outside-guideline = Which guideline is about my situation, and what does it say?
team-outside-help = Who can help me with pain, tiredness or worry, whatever my treatment is?

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
about-title = About this guide
about-purpose = It shows what a guide that names its sources says for a situation like the one entered, to prepare a talk with the care team. It does not tell anyone what to do.
about-choice = How the evidence was chosen: the history edition follows one published guideline. Today's edition follows guidelines, studies and drug labels. All are named below. Most sentences name their source; the rest are still to be checked.
about-update = How it is kept up to date: each edition has a day by which it is looked at again. When its last day is over, its options are folded away.
about-money = Who paid: no money from outside is recorded for this guide.
about-unknown = What is not known: how a treatment will work for one person. Most options were never compared with each other. Where we have no number, we say so.
about-reading = How hard it is to read: grade five to six of school on the whole, by the Flesch-Kincaid formula. No message is above grade nine.
about-needs = What readers need: we took it from published surveys of patients. We have asked nobody ourselves.
about-tested = Not yet done: no clinician has reviewed it. It has not been tested with people who face these decisions.

## What has changed since an earlier edition

changes-title = What has changed since { $dated }
changes-lead = Guidelines change as studies end. Below each change stand the options it is about, and its reasons. A change does not mean that earlier care was wrong for its time.
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
changes-usual = { $said } This holds where nothing else is said.
changes-not-mine = No difference for your answers so far.
changes-reasons = Reasons and sources
changes-back = Back to the sources
stood-absent = Then not in the guideline,
stood-fits = Then named,
stood-depends = Then open for your answers,
stood-avoid = Then named, but something spoke against it,
stood-does-not-fit = Then not named,
stands-absent = now no longer in the guideline.
stands-fits = now named for a situation like this.
stands-depends = now it depends on what is not known yet.
stands-avoid = now named, but something speaks against it.
stands-does-not-fit = now not named for this situation.

## What was proved

proof-title = Checked over every situation
proof-said = On { $date } a computer checked this edition. It went over all { $situations } different situations that its facts can describe. All { $count } rules of good order hold.
proof-failed = On { $date } some rules of good order did not hold for this edition. Please do not rely on it.
proof-explained = This is a proof, not a sample. It shows that the edition has no gaps and no contradictions of its own. It does not show that the guideline is right for you, or right today.
proof-checked = { $count ->
    [0] there is none in this edition
    [one] checked for one thing
   *[other] checked for { $count } things
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
proof-declared-changes = What differs from an earlier edition is what this one says has changed, and nothing else.
proof-red-lines = The red lines are never crossed.

## For a visit: what matters, questions, summary

nav-values = My visit
nav-team = My questions
nav-summary = Summary
visit = Steps to my visit
visit-values = What matters
visit-team = My questions
visit-summary = Summary
visit-next = Next: { $step }
visit-back = Back to the options
visit-clear = Clear your answers and all that you wrote here?
values-title = What matters to me
values-lead = Only you know what matters to you. Say as much or as little as you like, and leave out what you wish.
values-promise = This never changes which options are shown, or how they stand. It only puts topics in order, adds questions for your team, and appears in your summary. It is sent to nobody, and stored only if you save your answers.
values-words = Something else that matters to me (in your own words)
rating-not = Not important
rating-little = A little
rating-important = Important
rating-very = Very important
rating-unsure = Not sure
matter-longer = Living as long as I can
    .ask = Living as long as I can matters to me. Which choices may help with that, and how sure is that?
matter-well = Feeling well from day to day
    .ask = Feeling well from day to day matters to me. How would each choice change my days?
matter-symptoms = Relief from pain and other troubles
    .ask = Relief from pain and other troubles matters to me. What can be done about them, and how soon?
matter-side-effects = Few side effects
    .ask = Few side effects matter to me. Which could I get with each choice, and what helps against them?
matter-hair = Keeping my hair
    .ask = Keeping my hair matters to me. With which choices may it fall out, and can that be prevented?
matter-numbness = No numb or sore hands and feet
    .ask = Hands and feet that are not numb or sore matter to me. Which choices can harm them?
matter-visits = Few visits to the clinic
    .ask = Few visits to the clinic matter to me. How often would I have to come with each choice?
matter-home = Time at home with those I love
    .ask = Time at home with those I love matters to me. What can be done at home or nearby?
matter-tablets = Tablets rather than drips
    .ask = I would rather take tablets than have drips. For which choices is that possible?
matter-work = Being able to work or care for others
    .ask = Being able to work or care for others matters to me. Which choices would allow that?
matter-fertility = Being able to have a child
    .ask = Being able to have a child matters to me. What does each choice mean for that, and what has to be decided before?
matter-ahead = Knowing what may lie ahead
    .ask = I would like to know what may lie ahead. What could be the best, the worst and the most likely course?
team-lead = Change the words, put them in your order, and take off what you do not want to ask. A few good questions are enough for one visit.
team-none = There is no question on your list. You can add one below.
team-question = Question { $number }
team-tools = Change the place of question { $number }
team-up = Move question { $number } up
team-down = Move question { $number } down
team-off = Take off
team-off-this = Take off question { $number }
team-own = A question of my own
team-add = Add to my list
team-added = It is on your list now.
team-taken-off = It is off your list. You find it under "More questions".
team-moved = It is now question { $number } of { $count }.
team-more = More questions
team-more-why = They follow from your answers, too. They may matter less now, or suit a later visit.
team-more-open = { $count ->
    [one] One about what is not known yet
   *[other] { $count } about what is not known yet
  }
team-more-caution = { $count ->
    [one] One about what to watch for
   *[other] { $count } about what to watch for
  }
team-more-other = { $count ->
    [one] One other question
   *[other] { $count } other questions
  }
team-put = Put on my list
team-put-this = Put on my list: { $question }
team-ways = You can say what matters to you, make these questions your own, and take a summary along.
ask-words = { $words }: this matters to me. What does it mean for our plan?
ask-open = { $topic ->
    [warning-signs] Which signs mean that I should call at once, and whom do I call?
    [about-you] { $fact }: what does this change for me?
    [symptoms] { $fact }: do we know enough about this, and would knowing more change anything?
    [treatment-so-far] { $fact }: what do my records say, and what does this change for me?
   *[other] { $fact }: is this known? If not, could it be found out, and would it change anything?
  }
ask-options = { $count ->
    [one] { $group ->
        [tests] Do I need this test, and what would it change: { $options }?
       *[other] What would this mean for me: { $options }?
      }
   *[other] { $group ->
        [tests] Which of these tests do I need, and what would each one change?
       *[other] What would each of these mean for me?
      }
  }
ask-against = { $option }: does what speaks against this hold for me?
ask-caution = { $count ->
    [one] { $options }: what does this mean for me? "{ $warning }"
   *[other] What does this mean for me with each of these? "{ $warning }"
  }
summary-title = Summary for my visit
summary-lead = One or two pages to take along. You decide where they go: until you press a button, nothing leaves this page.
summary-print = Print
summary-save = Save as a text file
summary-copy = Copy the text
summary-share = Share the text
summary-share-what = Sharing hands all of the text below to an app that you choose, with your answers and your questions in it. We cannot protect it there.
summary-saved = The file is with your other downloads. Whoever uses this device can open it.
summary-copied = The text is copied. Other apps on this device can read it until you copy something else.
summary-copy-failed = The text could not be copied here. You can save it as a file.
summary-share-failed = The text could not be shared here. You can save it as a file.
summary-intended = It shows what a guide that names its sources says for answers like mine, to prepare a talk. It does not tell anybody what to do.
summary-made = { $edition }. Made on { $date }.
summary-answers = My answers
summary-answers-none = I have not answered anything yet.
summary-others-not = none of the others
summary-check = To be checked first: { $facts }.
summary-open = What is still open, and what it hangs on
summary-hangs = { $count ->
    [one] one option, depending on { $facts }
   *[other] { $count } options, depending on { $facts }
  }{ $more ->
    [0] .
   *[other] { "" }, and { $more } more.
  }
summary-unknown = Not known yet
summary-words = In my own words: { $words }
summary-ids = The short codes name statements of the guideline; with them anybody can look up the evidence. Copy of the guideline: { $pack }.

## Answers kept on this device, and newer versions

save = Save my answers
    .short = Save
save-saved = Saved on this device
    .short = Saved
save-title = Save my answers on this device
save-explained = They stay in this browser until you clear them. They are sent to nobody.
save-shared = Anyone who uses this device could open them. A passphrase keeps them closed.
save-passphrase = Passphrase, if you want one
save-passphrase-explained = Take a few words that you can remember. If you forget them, nobody can open the saved answers again.
passphrase-show = Show what I type
save-same = The passphrase stays the same as before.
save-other-passphrase = Use another one, or none
save-do = Save
save-not = Not now
save-working = One moment …
save-done = Your answers are saved on this device.
save-done-closed = Your answers are saved on this device, closed with your passphrase.
save-back = Back to the guide
save-denied = This browser does not let the page keep anything, so nothing was saved. It may be a private window. Your answers are still here, as long as this page is open.
save-full = There is no room left on this device, so nothing was saved. Your answers are still here, as long as this page is open.
save-conflict = There are other answers on this device, saved on { $when }.
save-conflict-explained = They may come from another tab, or from an earlier visit. If you save now, they are replaced.
save-conflict-damaged = There is a damaged copy of earlier answers on this device. If you save now, it is replaced.
save-replace = Replace them
save-keep = Keep the saved ones

return-title = You have saved answers on this device
return-when = Saved on { $when }.
return-replaces = Opening them replaces what you have entered now.
return-passphrase = Your passphrase
return-wrong = This passphrase did not open them. Nothing is lost. Check capital letters and spaces, and try again.
return-open = Open my answers
return-not = Not now
return-delete = Delete them
return-delete-question = Delete the saved answers? They cannot be brought back.
return-deleted = The saved answers are deleted.
return-damaged = The saved answers are damaged and cannot be opened. This can happen when a device runs out of room. You can leave them where they are, or delete them.
returned = { $left ->
    [0] Your saved answers are open.
    [one] Your saved answers are open. One was left out, because this edition does not ask it that way.
   *[other] Your saved answers are open. { $left } were left out, because this edition does not ask them that way.
  }
clear-explained-saved = The copy saved on this device is deleted, too. It cannot be brought back.
clear-stuck = The saved answers could not be deleted. Please delete the data of this site in your browser's settings.
kept-no-more = The copy of your answers on this device was deleted or replaced, as from another tab. What you see here is not saved now.

newer-ready = A newer version is ready. Your answers stay.
newer-use = Use the newer version
newer-used = { $left ->
    [0] You now use the newer version. Your answers are here.
    [one] You now use the newer version. One answer was left out, because it is not asked that way any more.
   *[other] You now use the newer version. { $left } answers were left out, because they are not asked that way any more.
  }
newer-others = This guide is open in another tab or window as well. Please close it there first, then try again.
newer-failed = The newer version could not be used yet. Nothing has changed; please try again later.
given-left = { $left ->
    [one] One answer that was filled in for you was left out, because this edition does not ask it that way.
   *[other] { $left } answers that were filled in for you were left out, because this edition does not ask them that way.
  }
newer-lost = You now use the newer version. Your answers could not be brought along. We are sorry.

## What studies counted

figures = What the studies found
figures-loading = One moment: the figures are on their way.
figures-failed = The figures could not be loaded. Close this part and open it again to try once more.
figures-intro = Each picture shows 100 people, or 1,000 where few are counted. A filled mark is a person to whom it happened.
figures-use = To use them, ask your care team: are these people like me, and what do the numbers mean for me?
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
approval-status-accelerated = allowed early. The proof that it helps is still to come.
approval-status-accelerated-since = allowed early since { $since }. The proof that it helps is still to come.
approval-status-pending = asked for, not decided yet.
approval-status-not-found = not found to be allowed.
approval-as-of = (as of { $date })

## On somebody else's page

embed-title = Guidepost: a guideline that you can ask
embed-blocked = The interactive guide could not be opened on this page. The rules of this site may not allow it. This is not because of anything you did. Your care team can answer your questions.

## Side by side

compare = Side by side
compare-pick = Compare
compare-count = { $count ->
    [1] One picked. Pick one or two more.
    [2] Two picked. You can pick one more.
   *[other] Three picked. That is as many as fit.
  }
compare-off = Take off:
compare-clear = Take all off
compare-lead = The same questions are put to each of them. The order says nothing about rank.
compare-stands = How it stands
compare-strength = How firmly this is said
compare-answers = Your answers behind this
compare-open = What is still open
compare-against = What speaks against it, or has to be ruled out
compare-watch = What to watch for
compare-nothing = Nothing is named here.
compare-nothing-figures = No numbers from studies are shown here for this one. There may be some: ask your team.
compare-nothing-option-reasons = For your answers so far, the guideline gives no reason for it.
compare-nothing-option-finds = It is not a test.
compare-nothing-compare-answers = So far it rests on none of your answers.
compare-nothing-compare-open = No open question would change how it stands.
compare-nothing-compare-against = The guideline names nothing against it here. Your team may know of something.
compare-nothing-compare-watch = The guideline names nothing special here. Ask your team what to look out for.
compare-studies = Open the figures
compare-apart = Each study looked at other people. Numbers of different studies cannot be set against each other.

## The way from answers to an option

map = How your answers lead here
map-press = Each answer opens its question, so that you can change it.
map-for = What can lead to it
map-against = What can speak against it
map-met = Your answer fits
map-open = Not known yet
map-not = Your answer, which leads elsewhere
map-speaks = Your answer, which speaks against it
map-says = The guideline says:
map-so = So it stands like this:

## Words explained

terms = Words
terms-explained = On the cards these words have a dotted line: press one to read what it means. Under a question they are listed.
terms-here = Words explained: { $words }
