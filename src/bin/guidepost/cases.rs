//! `cases`: every worked patient asked, and compared with what is expected.

use crate::guideline::{guide_of, has_errors, load_printed, print_diagnostics, wanted_editions, with_files};
use crate::outcome::Outcome;
use guidepost::pack::source::{Case, SourceFile, load_cases};
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
        let wanted = wanted_editions(&files, edition)?;
        let texts: Result<Vec<(String, bool)>, Outcome> = wanted.iter().map(|edition| text(&files, edition)).collect();
        let (texts, good): (Vec<String>, Vec<bool>) = texts?.into_iter().unzip();
        let text = texts.join("\n");
        Ok(if good.into_iter().all(|good| good) { Outcome::good(text) } else { Outcome::wrong(text) })
    })
}

/// The cases of an edition, read and checked.
fn cases_of(files: &[SourceFile], edition: &str) -> Result<Vec<Case>, Outcome> {
    let (cases, diagnostics) = load_cases(files, &load_printed(files, edition)?);
    print_diagnostics(files, &diagnostics);
    if has_errors(&diagnostics) { Err(Outcome::wrong(String::new())) } else { Ok(cases) }
}

#[derive(Default)]
struct Report {
    passed: usize,
    failed: usize,
}

fn run(files: &[SourceFile], edition: &str) -> Result<Report, Outcome> {
    let guide = guide_of(files, edition)?;
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
