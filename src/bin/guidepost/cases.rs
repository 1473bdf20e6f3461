//! `cases`: every worked patient asked, and compared with what is expected.

use crate::guideline::{compile_edition, has_errors, print_diagnostics, with_files};
use crate::outcome::Outcome;
use guidepost::advice::{Advice, Standing};
use guidepost::evaluate::Guide;
use guidepost::pack::source::{Case, SourceFile, editions, load, load_cases};
use guidepost::profile::{Code, Problem};
use std::path::Path;

/// Asks the cases of one edition, or of all.
pub fn cases(folder: &Path, edition: Option<&str>) -> Outcome {
    for_each_edition(folder, edition, |files, edition| {
        let report = run(files, edition)?;
        let line = format!("{edition}: {} passed, {} failed", report.passed, report.failed);
        Ok((line, report.failed == 0))
    })
}

/// The profiles of the cases of one edition, or of all, one a line.
pub fn profiles(folder: &Path, edition: Option<&str>) -> Outcome {
    for_each_edition(folder, edition, |files, edition| {
        let profiles: Vec<String> = cases_of(files, edition)?.into_iter().map(|case| case.profile).collect();
        Ok((profiles.join("\n"), true))
    })
}

/// Text for each edition and whether all is well with it, joined.
fn for_each_edition(
    folder: &Path,
    edition: Option<&str>,
    text: impl Fn(&[SourceFile], &str) -> Result<(String, bool), Outcome>,
) -> Outcome {
    with_files(folder, |files| {
        let known = editions(&files);
        if let Some(edition) = edition.filter(|edition| !known.iter().any(|id| id == edition)) {
            let problem = Problem::new(Code::UnknownEdition, "", format!("no edition is called `{edition}`"));
            return Outcome::refused(&[problem.allowing(&known, edition)]);
        }
        let wanted = known.into_iter().filter(|id| edition.is_none_or(|edition| edition == id));
        let texts: Result<Vec<(String, bool)>, Outcome> = wanted.map(|edition| text(&files, &edition)).collect();
        match texts {
            Err(outcome) => outcome,
            Ok(texts) => {
                let good = texts.iter().all(|(_, good)| *good);
                let texts: Vec<String> = texts.into_iter().map(|(text, _)| text).collect();
                if good { Outcome::good(texts.join("\n")) } else { Outcome::wrong(texts.join("\n")) }
            }
        }
    })
}

/// The cases of an edition, read and checked.
fn cases_of(files: &[SourceFile], edition: &str) -> Result<Vec<Case>, Outcome> {
    let (Some(guideline), _) = load(files, edition) else { return Err(Outcome::wrong(String::new())) };
    let (cases, diagnostics) = load_cases(files, &guideline);
    print_diagnostics(files, &diagnostics);
    if has_errors(&diagnostics) { Err(Outcome::wrong(String::new())) } else { Ok(cases) }
}

#[derive(Default)]
struct Report {
    passed: usize,
    failed: usize,
}

fn run(files: &[SourceFile], edition: &str) -> Result<Report, Outcome> {
    let bytes = compile_edition(files, edition)?;
    let Ok(guide) = Guide::open(&bytes) else { return Err(Outcome::wrong(String::new())) };
    let mut report = Report::default();
    for case in &cases_of(files, edition)? {
        let faults = faults(&guide, case);
        if faults.is_empty() {
            report.passed = report.passed.saturating_add(1);
        } else {
            report.failed = report.failed.saturating_add(1);
            eprintln!("{}:{}: {}\n  {}", case.file, case.line, case.id, faults.join("\n  "));
        }
    }
    Ok(report)
}

/// What differs between the advice and what the case expects.
fn faults(guide: &Guide, case: &Case) -> Vec<String> {
    let profile = match guide.read(&case.profile) {
        Ok(profile) => profile,
        Err(problems) => {
            return problems.into_iter().map(|problem| format!("{}: {}", problem.path, problem.message)).collect();
        }
    };
    let advice = guide.advise(&profile);
    let mut faults = standing_faults(&advice, case);
    faults.extend(other_faults(&advice, case));
    faults
}

fn standing_faults(advice: &Advice<'_>, case: &Case) -> Vec<String> {
    let expected = [
        (&case.fits, Standing::Fits),
        (&case.depends, Standing::Depends),
        (&case.avoid, Standing::Avoid),
        (&case.does_not_fit, Standing::DoesNotFit),
    ];
    let mut faults = Vec::new();
    for (ids, standing) in expected {
        for id in ids {
            let found = advice.options.iter().find(|option| option.id == id).map(|option| option.standing);
            if found != Some(standing) {
                let found = found.map_or("missing", Standing::name);
                faults.push(format!("`{id}` is expected to be `{}`, but is `{found}`", standing.name()));
            }
        }
    }
    let listed = |id: &str| expected.iter().any(|(ids, _)| ids.iter().any(|listed| listed == id));
    for option in advice.options.iter().filter(|option| case.groups.iter().any(|group| group == option.group)) {
        if option.standing != Standing::DoesNotFit && !listed(option.id) {
            faults.push(format!("`{}` is not expected, but is `{}`", option.id, option.standing.name()));
        }
    }
    faults
}

fn other_faults(advice: &Advice<'_>, case: &Case) -> Vec<String> {
    let mut faults = Vec::new();
    for flag in case.red_flags.iter().filter(|id| advice.red_flags.iter().all(|flag| flag.id != **id)) {
        faults.push(format!("the red flag `{flag}` is expected"));
    }
    let asked: Vec<String> = advice
        .questions
        .iter()
        .flat_map(|question| {
            let members = question.members.iter().map(|member| format!("{}.{member}", question.fact));
            members.chain([question.fact.to_owned()]).collect::<Vec<String>>()
        })
        .collect();
    for fact in case.asks.iter().filter(|fact| !asked.contains(fact)) {
        faults.push(format!("a question for `{fact}` is expected"));
    }
    let warned = |id: &&String| advice.options.iter().any(|option| option.warnings.contains(&id.as_str()));
    for rule in case.warns.iter().filter(|id| !warned(id)) {
        faults.push(format!("the caution `{rule}` is expected"));
    }
    let found = advice.scope.name();
    if let Some(expected) = case.scope.as_deref().filter(|scope| *scope != found) {
        faults.push(format!("the scope is expected to be `{expected}`, but is `{found}`"));
    }
    faults
}
