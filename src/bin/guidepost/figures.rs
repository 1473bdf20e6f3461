//! `figures`: what studies counted for the options of an edition, for the page.

use crate::guideline::{load_edition, print_diagnostics, with_files};
use crate::outcome::{Outcome, bad_call};
use guidepost::pack::source::load_figures;
use std::path::Path;

/// Studies and approvals that concern an edition, as JSON.
pub fn figures(folder: &Path, edition: &str) -> Outcome {
    with_files(folder, |files| {
        let guideline = load_edition(&files, edition)?;
        let (figures, diagnostics) = load_figures(&files, &guideline);
        print_diagnostics(&files, &diagnostics);
        if !diagnostics.is_empty() {
            return Err(Outcome::wrong(String::new()));
        }
        match serde_json::to_string(&figures) {
            Ok(json) => Ok(Outcome::good(json)),
            Err(error) => Err(bad_call(format!("the figures cannot be written: {error}"))),
        }
    })
}
