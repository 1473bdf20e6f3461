//! `compare`: which patients two editions answer differently.

use crate::guideline::{load_edition, with_files};
use crate::outcome::{Outcome, bad_call};
use guidepost::compare::{CompareError, Comparison, compare as compare_editions};
use std::path::Path;

/// Compares two editions, the second perhaps of another folder.
pub fn compare(folder: &Path, (from, to): (&str, &str), other: Option<&Path>, json: bool) -> Outcome {
    with_files(folder, |files| {
        let from = load_edition(&files, from)?;
        Ok(with_files(other.unwrap_or(folder), |files| {
            Ok(report(compare_editions(&from, &load_edition(&files, to)?), json))
        }))
    })
}

fn report(comparison: Result<Comparison, CompareError>, json: bool) -> Outcome {
    match comparison {
        Ok(comparison) => {
            let text = if json { comparison.to_json().to_string() } else { as_text(&comparison) };
            if comparison.agrees() { Outcome::good(text) } else { Outcome::wrong(text) }
        }
        Err(error @ CompareError::OtherFacts(_)) => bad_call(error.to_string()),
        Err(error @ CompareError::TooLarge(_)) => {
            eprintln!("error: {error}");
            Outcome::wrong(String::new())
        }
    }
}

fn as_text(comparison: &Comparison) -> String {
    let Comparison { from, to, situations, different, differences, warnings, disagreements } = comparison;
    let different = different.as_ref().map_or_else(|| "too many to count".to_owned(), ToString::to_string);
    let mut lines = vec![format!("{from} to {to}: {different} of {situations} situations are answered differently")];
    for difference in differences {
        let (stood, stands) = (difference.from.name(), difference.to.name());
        let (option, count, example) = (&difference.option, &difference.count, &difference.example);
        let declared = difference.declared.iter().map(|id| format!(", declared by {id}")).collect::<String>();
        lines.push(format!("  {option}: {stood} to {stands}, {count}{declared}, for example {example}"));
    }
    for warning in warnings {
        let verb = if warning.is_given { "now given" } else { "no longer given" };
        let option = warning.option.as_ref().map_or_else(|| "red flag".to_owned(), |option| format!("beside {option}"));
        let (rule, count, example) = (&warning.rule, &warning.count, &warning.example);
        lines.push(format!("  {rule}, {option}: {verb}, {count}, for example {example}"));
    }
    if let Some(disagreements) = disagreements {
        let verdict = if disagreements.is_empty() { "just this" } else { "something else" };
        lines.push(format!("{to} declares {verdict}"));
        let each = disagreements.iter().map(|one| format!("  {}: {}", one.what().join(", "), one.witness()));
        lines.extend(each);
    }
    lines.join("\n")
}
