//! What studies counted for the options of an edition, read and checked.

use super::folder::SourceFile;
use super::problems::Problems;
use super::{raw, resolve};
use crate::edition::Guideline;
use crate::figure::{Figures, Trial};
use crate::pack::diagnostic::Diagnostic;

/// The figures that concern an edition: studies and approvals that one of its statements rests on, of its options.
///
/// # Errors
/// Every problem of the studies and approvals found; those are left out.
pub fn load_figures(files: &[SourceFile], guideline: &Guideline) -> (Figures, Vec<Diagnostic>) {
    let mut problems = Problems::new(files);
    let raw = raw::read(files, |_| true, &mut problems);
    let (mut trials, mut approvals) = (resolve::trials(&raw, &mut problems), resolve::approvals(&raw, &mut problems));
    let has_option = |id: &String| guideline.options.iter().any(|option| option.id == *id);
    let has_statement = |id: &String| guideline.statements.iter().any(|statement| statement.id == *id);
    for trial in &mut trials {
        trial.statements.retain(has_statement);
        trial.rates.iter_mut().for_each(|rate| rate.options.retain(has_option));
        trial.rates.retain(|rate| !rate.options.is_empty());
    }
    trials.retain(|trial| !trial.statements.is_empty() && !trial.rates.is_empty());
    for approval in &mut approvals {
        approval.statements.retain(has_statement);
        approval.options.retain(has_option);
    }
    approvals.retain(|approval| !approval.statements.is_empty() && !approval.options.is_empty());
    let is_named = |id: &str| trials.iter().flat_map(|trial: &Trial| &trial.cites).any(|cite| cite == id);
    let citations = raw.citations.iter().filter_map(|raw| raw.citation.clone()).filter(|one| is_named(&one.id));
    let citations = citations.collect();
    (Figures { trials, approvals, citations }, problems.into_diagnostics())
}
