//! `changes`: what editions declare to answer otherwise than earlier ones, for the page.

use crate::guideline::{print_diagnostics, with_files};
use crate::outcome::Outcome;
use guidepost::change::{Change, CompleteStanding};
use guidepost::compare::declared_since;
use guidepost::edition::Guideline;
use guidepost::pack::source::{SourceFile, editions, load};
use serde_json::{Value, json};
use std::path::Path;

/// Every edition with the changes that it declares, and the dates of the editions since which.
pub fn changes(folder: &Path) -> Outcome {
    with_files(folder, |files| {
        let editions: Option<Vec<Value>> = editions(&files).iter().map(|edition| of_edition(&files, edition)).collect();
        match editions {
            Some(editions) => Outcome::good(json!({ "editions": editions }).to_string()),
            None => Outcome::wrong(String::new()),
        }
    })
}

/// The changes of an edition; `None`, with messages, if it or an edition since which cannot be loaded.
fn of_edition(files: &[SourceFile], edition: &str) -> Option<Value> {
    let guideline = load_one(files, edition)?;
    let since = declared_since(&guideline).into_iter().map(|since| {
        let dated = load_one(files, since)?.edition.dated;
        Some(json!({ "edition": since, "dated": dated }))
    });
    let since: Vec<Value> = since.collect::<Option<_>>()?;
    let changes: Vec<Value> = guideline.changes.iter().map(as_json).collect();
    Some(json!({ "edition": edition, "since": since, "changes": changes }))
}

fn as_json(change: &Change) -> Value {
    let names = |standings: &[CompleteStanding]| standings.iter().map(|one| one.name()).collect::<Vec<_>>();
    json!({
        "id": change.id,
        "since": change.since,
        "options": change.options,
        "from": names(&change.from),
        "to": names(&change.to),
        "statements": change.statements,
    })
}

fn load_one(files: &[SourceFile], edition: &str) -> Option<Guideline> {
    let (guideline, diagnostics) = load(files, edition);
    print_diagnostics(files, &diagnostics);
    guideline
}
