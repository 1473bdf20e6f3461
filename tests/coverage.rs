//! The coverage table in `docs/` is what the guideline files say today.

use guidepost::pack::source::{coverage, read_folder};
use std::fs;
use std::path::Path;

#[test]
fn the_coverage_table_is_not_stale() {
    let files = read_folder(Path::new("guidelines/advanced-breast-cancer")).expect("the guideline can be read");
    let shown = fs::read_to_string("docs/coverage.md").expect("the table is there");
    let stale = coverage(&files) != shown;
    assert!(!stale, "stale: run `cargo run --release --bin guidepost -- check --coverage docs/coverage.md`");
}
