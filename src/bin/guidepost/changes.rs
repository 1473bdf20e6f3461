//! `changes`: what editions declare to answer otherwise than earlier ones, for the page.

use crate::guideline::{load_printed, with_files};
use crate::outcome::Outcome;
use guidepost::change::{Change, CompleteStanding};
use guidepost::compare::declared_since;
use guidepost::pack::source::{SourceFile, editions};
use serde_json::{Value, json};
use std::path::Path;

/// Every edition with the changes that it declares, and the dates of the editions since which.
pub fn changes(folder: &Path) -> Outcome {
    with_files(folder, |files| {
        let each = editions(&files).into_iter().map(|edition| of_edition(&files, &edition));
        let editions = each.collect::<Result<Vec<Value>, Outcome>>()?;
        Ok(Outcome::good(json!({ "editions": editions }).to_string()))
    })
}

/// The changes of an edition; an outcome, with messages, if it or an edition since which cannot be loaded.
fn of_edition(files: &[SourceFile], edition: &str) -> Result<Value, Outcome> {
    let guideline = load_printed(files, edition)?;
    let since = declared_since(&guideline).into_iter().map(|since| {
        let dated = load_printed(files, since)?.edition.dated;
        Ok(json!({ "edition": since, "dated": dated }))
    });
    let since: Vec<Value> = since.collect::<Result<_, Outcome>>()?;
    let changes: Vec<Value> = guideline.changes.iter().map(as_json).collect();
    Ok(json!({ "edition": edition, "since": since, "changes": changes }))
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
