//! Fear: somebody breaks one line of a guideline and nothing notices: no property, no red line, no worked patient.
//!
//! Single edits of an edition are made in memory, compiled, asked all worked patients and proved. The short form takes a
//! sample. The long form, `npm run mutation`, is told by the environment: `GUIDEPOST_EDITION` (historical-2009);
//! `GUIDEPOST_EDITS`, how many are drawn (without it, all are made); `GUIDEPOST_SEED` (1), which are drawn.

#![cfg(feature = "authoring")]
#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that panics has found something"
)]

mod edits;
mod fates;
#[path = "../oracle/mod.rs"]
mod oracle;

use edits::{Edit, edits};
use fates::{Fate, fate, fates, report};
use guidepost::edition::Guideline;
use guidepost::pack::source::{Case, load, load_cases, read_folder};
use oracle::draw::Chance;
use std::path::Path;

const FOLDER: &str = "guidelines/advanced-breast-cancer";
const PAGE: &str = include_str!("../../docs/proof.md");

/// An edition and its worked patients.
fn edition(id: &str) -> (Guideline, Vec<Case>) {
    let files = read_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join(FOLDER)).expect("the folder can be read");
    let (guideline, problems) = load(&files, id);
    let guideline = guideline.unwrap_or_else(|| panic!("{problems:#?}"));
    let (cases, problems) = load_cases(&files, &guideline);
    assert!(problems.is_empty(), "{problems:#?}");
    (guideline, cases)
}

/// So many of the edits, drawn by a seed.
fn drawn(mut edits: Vec<Edit>, count: usize, seed: u64) -> Vec<Edit> {
    let chance = &mut Chance::new(seed);
    while edits.len() > count {
        edits.swap_remove(chance.below(edits.len()));
    }
    edits
}

fn assert_listed(survivors: &[String]) {
    let unlisted: Vec<&String> = survivors.iter().filter(|name| !PAGE.contains(name.as_str())).collect();
    assert!(unlisted.is_empty(), "nothing catches these, and docs/proof.md does not list them: {unlisted:#?}");
}

#[test]
fn sixty_edits_of_an_edition_are_caught_or_listed() {
    let (guideline, cases) = edition("historical-2009");
    let edits = drawn(edits(&guideline), 60, 2009);
    let (survivors, _) = report(&edits, &fates(&guideline, &edits, &cases));
    assert_listed(&survivors);
}

#[test]
#[ignore = "long: npm run mutation"]
fn nineteen_of_twenty_single_edits_are_caught_and_the_others_listed() {
    let told = |name: &str| std::env::var(name).ok();
    let number = |name: &str| told(name).map(|text| text.parse().unwrap_or_else(|_| panic!("{name}: {text}")));
    let id = told("GUIDEPOST_EDITION").unwrap_or_else(|| "historical-2009".to_owned());
    let (guideline, cases) = edition(&id);
    let all = edits(&guideline);
    let (made, seed) = (all.len(), number("GUIDEPOST_SEED").unwrap_or(1));
    let count = number("GUIDEPOST_EDITS").and_then(|count| usize::try_from(count).ok());
    let edits = drawn(all, count.unwrap_or(made), seed);
    println!("{id}: {} of {made} edits, seed {seed}; {} cases", edits.len(), cases.len());
    let (survivors, caught) = report(&edits, &fates(&guideline, &edits, &cases));
    assert!(caught >= 950, "only {caught} in a thousand edits are caught");
    if count.is_none() {
        assert_listed(&survivors);
    }
}

#[test]
fn the_edition_itself_survives() {
    let (guideline, cases) = edition("historical-2009");
    let cases: Vec<&Case> = cases.iter().collect();
    assert_eq!(fate(&guideline, &guideline, &cases), Fate::NoDifference);
}
