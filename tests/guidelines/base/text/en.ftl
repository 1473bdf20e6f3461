# Texts of the lamp guideline.

-lamp = lamp

topic-lamp = The { -lamp }
topic-use = Its use
group-repair = Repair
    .question = What can be mended?
group-checks = Checks
    .question = What is looked at?
group-rest = Rest
    .question = What if nothing is done?

fact-flame = flame
    .question = How does it burn?
    .where = Look at it.
value-flame-bright = bright
value-flame-dim = dim
value-flame-out = out
value-flame-flickering = flickering
fact-glass = glass
    .question = How is the glass?
    .where = Look at it.
    .help = Cracks are easy to overlook.
value-glass-whole = whole
value-glass-cracked = cracked
value-glass-missing = missing
fact-lit_today = lit today
    .question = Was it lit today?
    .where = Ask the keeper.
fact-parts = parts
    .question = Which parts are there?
    .where = Look at it.
value-parts-wick = wick
value-parts-cap = cap
value-parts-hook = hook
fact-oil = oil
    .question = How much oil is in it?
    .where = Measure it.
fact-keepers = keepers
    .question = How many keepers are there?
    .where = Count them.
fact-hours_since_cleaning = hours since cleaning
    .question = When was it cleaned?
    .where = In the book.
value-hours_since_cleaning-never = never
fact-smell = smell
    .question = What does it smell of?
    .where = Use your nose.
value-smell-smoke = smoke
value-smell-gas = gas

option-new-glass = new glass
    .what = Glass is put in.
    .living = A day without light.
option-mend-glass = mended glass
    .what = A crack is closed.
option-trim-wick = trimming
    .what = The wick is cut.
option-oil-test = oil test
    .what = The oil is looked at.
option-leave-it = leaving it
    .what = Nothing is done.

rule-new-glass = Glass that is broken must be replaced.
rule-mend-glass = Cracked glass may be mended.
rule-mend-glass-hot = Hot glass breaks.
rule-leave-it = A lamp may rest.
rule-leave-it-when-out = A cold lamp may rest.
rule-oil-test = Bad smells come from oil.
rule-trim-wick = Trimming makes it burn well.
rule-wick-hook = Without a hook it falls.
rule-red-flag-gas = Gas may explode.
    .action = Leave the house.

statement-old_A-1 = Broken glass must be replaced.
statement-old_A-2 = Cracked glass may be mended.
statement-new_B-1 = Smells must be looked into.
statement-new_B-2 = A hook may help.
    .figures = 3 of 4 lamps hung well.
statement-all_F-1 = Gas must be fled.

strength-must = must
strength-may = may
scheme-keepers-1 = Grades of the keepers
grade-keepers-1-1A = seen often
grade-keepers-1-2B = seen once
citation-wick-1899 = This was about lamps on ships. See { topic-lamp }.

edition-old-1900 = Lamps, 1900
    .notice = This is history.
    .source = A book.
edition-new-2000 = Lamps, 2000
    .notice = Signed by a keeper.
    .source = Another book.
