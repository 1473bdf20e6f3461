//! Fear: the data says something else than the guideline. Every worked patient is answered as expected.

#![cfg(feature = "authoring")]
#![allow(clippy::expect_used, clippy::panic, reason = "a test that panics has found something")]

use guidepost::pack::source::{load, load_cases, read_folder};
use std::path::Path;
use std::process::Command;

const FOLDER: &str = "guidelines/advanced-breast-cancer";

#[test]
fn every_worked_patient_is_answered_as_expected() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let output = Command::new(env!("CARGO_BIN_EXE_guidepost")).arg("cases").current_dir(root).output();
    let output = output.expect("the tool runs");
    let text = String::from_utf8_lossy(&output.stdout);
    assert_eq!(output.status.code(), Some(0), "{text}{}", String::from_utf8_lossy(&output.stderr));
    // The tool must have looked at all that are written: one `[[case]]` for each, edition by edition.
    let files = read_folder(&root.join(FOLDER)).expect("the folder can be read");
    for edition in ["current-2026", "historical-2009"] {
        let folder = format!("cases/{edition}/");
        let cases = files.iter().filter(|file| file.path.starts_with(&folder));
        let written: usize = cases.map(|file| file.text.lines().filter(|line| *line == "[[case]]").count()).sum();
        assert!(written > 100, "{written} cases are written");
        assert!(text.contains(&format!("{edition}: {written} passed, 0 failed")), "{written} are written: {text}");
    }
}

#[test]
fn an_edition_has_the_cases_of_its_folder() {
    let files = read_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join(FOLDER)).expect("the folder can be read");
    let in_folder = files.iter().filter(|file| file.path.starts_with("cases/historical-2009/"));
    let written: usize = in_folder.map(|file| file.text.lines().filter(|line| *line == "[[case]]").count()).sum();
    let (guideline, problems) = load(&files, "historical-2009");
    let guideline = guideline.unwrap_or_else(|| panic!("{problems:#?}"));
    let (cases, problems) = load_cases(&files, &guideline);
    assert!(problems.is_empty(), "{problems:#?}");
    assert_eq!(cases.len(), written);
}
