//! A second evaluator, written from section 2 of the design alone.
//!
//! `meaning` judges one complete patient, rule by rule. `whole` lists every possible patient of a small guideline, slow
//! and obvious; `linked` searches for patients of a large one (`translation` into `formula`s, `sides` that differ).
//! `expected` says what the advice must be and `questions` their order, asking either of them; `compare` holds the
//! advice beside it, `many` does so for many profiles.
//! Nothing here looks at the engine or at packs.

#![allow(dead_code, reason = "each test file uses a part")]
#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that panics has found something"
)]

pub mod compare;
pub mod draw;
pub mod expected;
pub mod formula;
pub mod linked;
pub mod many;
pub mod meaning;
pub mod print;
pub mod profile;
pub mod questions;
pub mod random;
pub mod sides;
pub mod translation;
pub mod whole;

use guidepost::edition::Guideline;
use guidepost::pack::source::{SourceFile, editions, load, read_folder};
use std::path::Path;

/// An edition from a guideline folder of this repository.
pub fn edition(folder: &str, edition: &str) -> Guideline {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let files = read_folder(&dir).expect("the folder can be read");
    let (guideline, problems) = load(&files, edition);
    guideline.unwrap_or_else(|| panic!("{folder} does not load: {problems:#?}"))
}

/// The editions of a guideline folder of this repository.
pub fn editions_of(folder: &str) -> Vec<String> {
    editions(&read_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).expect("the folder can be read"))
}

/// A guideline of `tests/guides`.
pub fn hand_made(name: &str) -> Guideline {
    let (guideline, problems) = load(&hand_made_files(name), "one");
    guideline.unwrap_or_else(|| panic!("{name} does not load: {problems:#?}"))
}

/// The files of a guideline of `tests/guides`: a folder in one text, each file after a line `--- path`. What is common
/// to all stands in `common.txt`.
pub fn hand_made_files(name: &str) -> Vec<SourceFile> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/guides");
    let texts = ["common", name].map(|name| std::fs::read_to_string(dir.join(format!("{name}.txt"))).expect("a text"));
    let mut files: Vec<SourceFile> = Vec::new();
    for part in texts.iter().flat_map(|text| text.split("\n--- ").skip(1)) {
        let (path, text) = part.split_once('\n').unwrap_or((part, ""));
        files.retain(|file| file.path != path);
        files.push(SourceFile { path: path.to_owned(), text: format!("{text}\n") });
    }
    files
}
