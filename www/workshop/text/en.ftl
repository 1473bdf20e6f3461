### What the workshop page itself says, for authors of a guideline.

workshop-title = Guidepost workshop
workshop-for = For authors of a guideline. Not for patients.
workshop-draft = A draft is not a guideline. No clinician has signed off what you write here, and no patient should be shown it.
workshop-private = Your changes stay in this page: nothing is sent, nothing is stored. Download changed files before you close it.
workshop-stopped = The engine stopped. Your text is still here; the next change or button starts it afresh.
workshop-failed = The workshop could not be loaded. It needs WebAssembly, and a server whose policy lets it start a worker.
workshop-edition = Edition

## Files

workshop-files = Files
workshop-folder-top = the guideline itself
workshop-changed = changed
workshop-take = Open a file …
workshop-download = Download
workshop-restore = Back to shipped
workshop-open-folder = Open a folder …
workshop-lose = Your changes in this page are replaced by the files of the folder. Go on?
workshop-no-guideline = This folder has no { $file }. Choose the folder of one guideline.
workshop-gone = { $count ->
    [one] One shipped file is not in your folder.
   *[other] { $count } shipped files are not in your folder.
  }
workshop-editor = Text of { $path }

## Problems

workshop-problems = Problems
workshop-checking = The files are being checked.
workshop-problems-count = { $count ->
    [0] no problem
    [one] one problem
   *[other] { $count } problems
  }
workshop-problems-more = { $count ->
    [one] And one more.
   *[other] And { $count } more.
  }
workshop-error = error
workshop-warning = warning
workshop-took = { $ms } ms on this device

## Reports

workshop-working = Working …
workshop-old = This is of an earlier text. It runs again once the files are free of errors.
workshop-none = Runs once the files are free of errors.
workshop-not-shipped = { $edition } is not among the shipped editions: there is nothing to compare it with.
workshop-everybody = everybody
workshop-absent = { $fact } without { $member }
workshop-try-this = Try this profile
workshop-difference = Difference to the shipped edition
workshop-difference-run = Compare now
workshop-same = All { $situations } situations are answered as before.
workshop-different-many = Many situations are answered otherwise; how many in all would take too long to count.
workshop-different = { $different } of { $situations } situations are answered otherwise ({ $share }).
workshop-situations = A situation is a complete patient as the rules see one. How many real people are in it is another matter.
workshop-stands-fits = fits
workshop-stands-depends = depends
workshop-stands-avoid = avoid
workshop-stands-does-not-fit = does not fit
workshop-stands-absent = absent
workshop-red-flag = red flag
workshop-warning-given = warned of now, not before
workshop-warning-dropped = no longer warned of
workshop-count = { $count } situations ({ $share })
workshop-example = For example, everybody of whom this is known:
workshop-proof = Proof
workshop-proof-run = Prove now
workshop-proof-holds = Every property holds, over all { $situations } situations.
workshop-proof-fails = { $count ->
    [one] One property fails, over { $situations } situations.
   *[other] { $count } properties fail, over { $situations } situations.
  }
workshop-proof-explained = A proof shows that the rules have no gaps and no contradictions of their own. It does not show that they are right.
workshop-holds = holds:
workshop-fails = fails:
workshop-witness = It fails for everybody of whom this is known:

## A profile

workshop-try = Try a profile
workshop-try-explained = The edition as it stands in the editor answers; where the shipped one answers otherwise, that comes first. Please make the profile up.
workshop-profile = Profile, as JSON
workshop-ask = Ask
workshop-scope-inside = This profile is in scope.
workshop-scope-outside = This profile is outside the scope: nothing fits.
workshop-scope-assumed = Scope is assumed.
workshop-open = open: { $facts }
workshop-others = { $count ->
    [one] One other option does not fit, as before.
   *[other] { $count } other options do not fit, as before.
  }
