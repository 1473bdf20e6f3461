//! `compare`: which patients two editions answer differently.

use crate::guideline::{compile_problem, print_diagnostics, with_files};
use crate::outcome::{Outcome, bad_call};
use guidepost::compare::{CompareError, Comparison, compare as compare_editions};
use guidepost::edition::Guideline;
use guidepost::pack::source::{SourceFile, editions, load};
use guidepost::profile::{Code, Problem};
use std::path::Path;

/// Compares two editions, the second perhaps of another folder.
pub fn compare(folder: &Path, (from, to): (&str, &str), other: Option<&Path>, json: bool) -> Outcome {
    with_files(folder, |files| {
        with_files(other.unwrap_or(folder), |others| {
            let pair = edition(&files, from).and_then(|from| Ok((from, edition(&others, to)?)));
            match pair {
                Err(outcome) => outcome,
                Ok((from, to)) => report(compare_editions(&from, &to), json),
            }
        })
    })
}

fn edition(files: &[SourceFile], id: &str) -> Result<Guideline, Outcome> {
    let known = editions(files);
    if !known.iter().any(|edition| edition == id) {
        let problem = Problem::new(Code::UnknownEdition, "", format!("no edition is called `{id}`"));
        return Err(Outcome::refused(&[problem.allowing(&known, id)]));
    }
    let (guideline, diagnostics) = load(files, id);
    print_diagnostics(files, &diagnostics);
    guideline.ok_or_else(|| Outcome::wrong(String::new()))
}

fn report(comparison: Result<Comparison, CompareError>, json: bool) -> Outcome {
    match comparison {
        Ok(comparison) if json => Outcome::good(comparison.to_json().to_string()),
        Ok(comparison) => Outcome::good(as_text(&comparison)),
        Err(CompareError::OtherFacts(fact)) => {
            bad_call(format!("the two do not ask the same facts: `{fact}` is not the same in both"))
        }
        Err(CompareError::TooLarge(error)) => {
            eprintln!("error: {}", compile_problem(&error));
            Outcome::wrong(String::new())
        }
    }
}

fn as_text(comparison: &Comparison) -> String {
    let Comparison { from, to, situations, different, differences } = comparison;
    let mut lines = vec![format!("{from} to {to}: {different} of {situations} situations are answered differently")];
    for difference in differences {
        let (stood, stands) = (difference.from.name(), difference.to.name());
        let count = &difference.count;
        lines
            .push(format!("  {}: {stood} to {stands}, {count}, for example {}", difference.option, difference.example));
    }
    lines.join("\n")
}
