//! Guideline files to a guideline: read, checked, every problem at once with its place.
//!
//! Three steps: files to records (one file at a time), records to a guideline (names across files), and what only
//! [`check`] looks at: worked patients, rows of the evidence, texts, red lines. A file that is not even TOML ends the
//! check after the first step, because half of the names would seem to be missing.

mod answers;
mod cases;
mod coverage;
mod figures;
mod folder;
mod id;
mod problems;
mod raw;
mod record;
mod resolve;
mod rows;
mod texts;

pub use cases::{Case, load_cases};
pub use coverage::coverage;
pub use figures::load_figures;
pub use folder::{SourceFile, editions, read_folder};

use crate::criterion::syntax::nearest;
use crate::edition::Guideline;
use crate::pack::diagnostic::{Code, Diagnostic};
use problems::Problems;
use raw::Raw;

/// One edition of a guideline, from its files.
///
/// Reads only what the edition needs: no worked patients, texts or rows, and nothing of other editions.
///
/// # Errors
/// Every problem found, ordered by file, line and column; the guideline is there only if none is an error.
pub fn load(files: &[SourceFile], edition: &str) -> (Option<Guideline>, Vec<Diagnostic>) {
    let mut problems = Problems::new(files);
    let raw = raw::read(files, |role| role.serves(edition), &mut problems);
    check_files(files, &[edition.to_owned()], &mut problems);
    if raw.unreadable {
        return (None, problems.into_diagnostics());
    }
    let whole = resolve::whole(&raw, &mut problems);
    let guideline = resolve::edition(&raw, &whole, edition, &mut problems);
    let is_valid = problems.is_empty();
    (guideline.filter(|_| is_valid), problems.into_diagnostics())
}

/// Every problem of a guideline folder: all editions, worked patients, evidence and texts at once.
///
/// # Shape
/// Ordered by file, line and column.
pub fn check(files: &[SourceFile]) -> Vec<Diagnostic> {
    let mut problems = Problems::new(files);
    let raw = raw::read(files, |_| true, &mut problems);
    check_files(files, &known_editions(&raw), &mut problems);
    let texts = texts::read(files, &mut problems);
    if raw.unreadable {
        return problems.into_diagnostics();
    }
    let whole = resolve::whole(&raw, &mut problems);
    for id in raw.editions.keys() {
        resolve::edition(&raw, &whole, id, &mut problems);
    }
    check_unused_options(&raw, &mut problems);
    cases::check(&raw, &whole.facts, &mut problems);
    rows::check(&raw, &mut problems);
    resolve::check_red_lines(&raw, &whole.facts, &mut problems);
    resolve::check_changes(&raw, &mut problems);
    resolve::trials(&raw, &mut problems);
    resolve::approvals(&raw, &mut problems);
    texts::check(&raw, &texts, &mut problems);
    problems.into_diagnostics()
}

/// Every folder that holds rules or worked patients of an edition.
fn known_editions(raw: &Raw) -> Vec<String> {
    let mut ids: Vec<String> = raw.editions.keys().cloned().collect();
    ids.extend(raw.cases.iter().map(|case| case.edition.clone()));
    ids.sort();
    ids.dedup();
    ids
}

/// Reports files that every guideline, and every one of these editions, has.
fn check_files(files: &[SourceFile], wanted: &[String], problems: &mut Problems<'_>) {
    let has = |path: &str| files.iter().any(|file| file.path == path);
    for path in ["guideline.toml", "schemes/strengths.toml"] {
        if !has(path) {
            problems.add_missing_file(path, "every guideline has this file".to_owned());
        }
    }
    let there = editions(files);
    for id in wanted.iter().filter(|id| !there.contains(id)) {
        let near = nearest(id, there.iter().map(String::as_str));
        let help = near.map(|near| format!(", did you mean `{near}`?")).unwrap_or_default();
        problems.add_missing_file(&format!("{id}/edition.toml"), format!("no edition is called `{id}`{help}"));
    }
    if there.is_empty() && wanted.is_empty() {
        problems.add_missing_file("edition.toml", "no folder holds an edition".to_owned());
    }
}

fn check_unused_options(raw: &Raw, problems: &mut Problems<'_>) {
    if raw.hides_options() {
        return;
    }
    for option in &raw.options {
        let speaks = |name: &problems::Name| name.value == option.id.value;
        if !raw.all_rules().flat_map(|rule| &rule.options).any(speaks) {
            let message = format!("no rule of any edition speaks of the option `{}`", option.id.value);
            problems.add(Code::UnusedOption, option.id.place, message);
        }
    }
}
