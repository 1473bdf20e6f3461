//! `cases`: every worked patient asked, and compared with what is expected.

use crate::guideline::{compile_edition, has_errors, print_diagnostics, with_files};
use crate::outcome::Outcome;
use guidepost::evaluate::Guide;
use guidepost::pack::source::{Case, SourceFile, editions, load, load_cases};
use guidepost::profile::{Code, Problem};
use guidepost::verify::faults;
use std::path::Path;

/// Asks the cases of one edition, or of all.
pub fn cases(folder: &Path, edition: Option<&str>) -> Outcome {
    for_each_edition(folder, edition, |files, edition| {
        let report = run(files, edition)?;
        let line = format!("{edition}: {} passed, {} failed", report.passed, report.failed);
        Ok((line, report.failed == 0))
    })
}

/// The profiles of the cases of one edition, or of all, one a line; not those of which the case says that nobody has it.
pub fn profiles(folder: &Path, edition: Option<&str>) -> Outcome {
    for_each_edition(folder, edition, |files, edition| {
        let somebody = cases_of(files, edition)?.into_iter().filter(|case| !case.impossible);
        let profiles: Vec<String> = somebody.map(|case| case.profile).collect();
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
