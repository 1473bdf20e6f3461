//! `figures`: what studies counted for the options of an edition, for the page.

use crate::guideline::{print_diagnostics, with_files};
use crate::outcome::{Outcome, bad_call};
use guidepost::pack::source::{load, load_figures};
use std::path::Path;

/// Studies and approvals that concern an edition, as JSON.
pub fn figures(folder: &Path, edition: &str) -> Outcome {
    with_files(folder, |files| {
        let (guideline, diagnostics) = load(&files, edition);
        print_diagnostics(&files, &diagnostics);
        let Some(guideline) = guideline else { return Outcome::wrong(String::new()) };
        let (figures, diagnostics) = load_figures(&files, &guideline);
        print_diagnostics(&files, &diagnostics);
        if !diagnostics.is_empty() {
            return Outcome::wrong(String::new());
        }
        match serde_json::to_string(&figures) {
            Ok(json) => Outcome::good(json),
            Err(error) => bad_call(format!("the figures cannot be written: {error}")),
        }
    })
}
