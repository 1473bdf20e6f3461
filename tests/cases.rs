//! Fear: the data says something else than the guideline, or a worked patient passes whatever is answered.

#![cfg(feature = "authoring")]
#![allow(clippy::expect_used, clippy::panic, reason = "a test that panics has found something")]

use guidepost::advice::Advice;
use guidepost::evaluate::Guide;
use guidepost::pack::compile::compile;
use guidepost::pack::source::{SourceFile, load, load_cases, read_folder};
use guidepost::pack::write;
use guidepost::verify::faults;
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

#[test]
fn the_brief_advice_says_what_the_whole_says() {
    let files = read_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join(FOLDER)).expect("the folder can be read");
    let guideline = load(&files, "historical-2009").0.expect("the edition loads");
    let guide = Guide::open(&write(&compile(&guideline).expect("it compiles"))).expect("it can be opened");
    for case in load_cases(&files, &guideline).0.iter().filter(|case| !case.impossible) {
        let profile = guide.read(&case.profile).expect("somebody is like this");
        let [whole, brief] = [guide.advise(&profile), guide.advise_in_brief(&profile)];
        let said = |advice: &Advice<'_>| {
            let options = advice.options.iter().map(|option| {
                format!("{} {} {:?} {:?}", option.id, option.standing.name(), option.rules, option.warnings)
            });
            let flags = advice.red_flags.iter().map(|flag| flag.id.to_owned());
            options.chain(flags).chain([advice.scope.name().to_owned()]).collect::<Vec<String>>()
        };
        assert_eq!(said(&brief), said(&whole), "{}", case.id);
    }
}

/// What the cases of a text find wrong with an edition of the lamps (`guidelines/base`), one list for each case.
fn faults_of(edition: &str, cases: &str) -> Vec<Vec<String>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = read_folder(&root.join("tests/guidelines/base")).expect("the folder can be read");
    files.retain(|file| !file.path.starts_with("cases/"));
    files.push(SourceFile { path: format!("cases/{edition}/stated.toml"), text: cases.to_owned() });
    files.sort_by(|a, b| a.path.cmp(&b.path));
    let guideline = load(&files, edition).0.expect("the edition loads");
    let (cases, problems) = load_cases(&files, &guideline);
    assert!(problems.is_empty(), "{problems:#?}");
    let pack = compile(&guideline).expect("the edition compiles");
    let guide = Guide::open(&write(&pack)).expect("a pack just written can be opened");
    cases.iter().map(|case| faults(&guide, case)).collect()
}

/// A case of a lamp whose one expectation is given.
fn stating(profile: &str, expectation: &str) -> String {
    format!("[[case]]\nid = \"stated\"\nrows = [\"old:A-1\"]\nprofile = {profile}\n{expectation}\n")
}

fn assert_found(edition: &str, profile: &str, stories: &[(&str, &[&str])]) {
    for (expectation, expected) in stories {
        let found = faults_of(edition, &stating(profile, expectation));
        assert_eq!(found, [expected.to_vec()], "{profile}: {expectation}");
    }
}

#[test]
fn a_case_says_on_which_rules_an_option_rests_all_of_them() {
    let both = "`leave-it`, `leave-it-when-out`";
    let expects = |listed: &str| format!("`leave-it` is expected to rest on {listed}, found {both}");
    assert_found(
        "old-1900",
        r#"{ flame = "out" }"#,
        &[
            (r#"rests_on = { leave-it = ["leave-it-when-out", "leave-it"] }"#, &[]),
            (r#"rests_on = { leave-it = ["leave-it"] }"#, &[&expects("`leave-it`")]),
            (r#"rests_on = { leave-it = [] }"#, &[&expects("none")]),
        ],
    );
    let one = "`leave-it` is expected to rest on `leave-it`, `leave-it-when-out`, found `leave-it`";
    assert_found(
        "old-1900",
        r#"{ flame = "dim" }"#,
        &[(r#"rests_on = { leave-it = ["leave-it", "leave-it-when-out"] }"#, &[one])],
    );
}

#[test]
fn a_case_says_of_which_cautions_an_option_has_none() {
    let none = "the cautions of `trim-wick` are expected to be none, found `wick-hook`";
    let one = "the cautions of `trim-wick` are expected to be `wick-hook`, found none";
    let [without, with] = [r#"warns_only = { trim-wick = [] }"#, r#"warns_only = { trim-wick = ["wick-hook"] }"#];
    assert_found("new-2000", r#"{ flame = "flickering" }"#, &[(with, &[]), (without, &[none])]);
    let hook = r#"{ flame = "flickering", parts = { hook = true } }"#;
    assert_found("new-2000", hook, &[(with, &[one]), (without, &[])]);
}

#[test]
fn a_case_says_of_which_options_a_caution_is() {
    let none = "`wick-hook` is expected to warn of none, found `trim-wick`";
    let one = "`wick-hook` is expected to warn of `trim-wick`, found none";
    let [without, with] = [r#"warns_of = { wick-hook = [] }"#, r#"warns_of = { wick-hook = ["trim-wick"] }"#];
    assert_found("new-2000", r#"{ flame = "flickering" }"#, &[(with, &[]), (without, &[none])]);
    assert_found("new-2000", "{ parts = { hook = true } }", &[(with, &[one]), (without, &[])]);
}

#[test]
fn a_case_says_of_which_options_an_avoid_rule_is() {
    let none = "`mend-not-alone` is expected to warn of none, found `mend-glass`";
    let one = "`mend-not-alone` is expected to warn of `mend-glass`, found none";
    let [without, with] =
        [r#"warns_of = { mend-not-alone = [] }"#, r#"warns_of = { mend-not-alone = ["mend-glass"] }"#];
    assert_found("new-2000", "{ keepers = 1 }", &[(with, &[]), (without, &[none])]);
    assert_found("new-2000", "{ keepers = 2 }", &[(with, &[one]), (without, &[])]);
}

#[test]
fn a_case_says_that_no_other_red_flag_is_raised() {
    let none = "the red flags are expected to be none, found `red-flag-gas`";
    let one = "the red flags are expected to be `red-flag-gas`, found none";
    let [without, with] = ["red_flags_only = []", r#"red_flags_only = ["red-flag-gas"]"#];
    assert_found("old-1900", "{ smell = { gas = true } }", &[(with, &[]), (without, &[none])]);
    assert_found("old-1900", "{ smell = { smoke = true } }", &[(with, &[one]), (without, &[])]);
}

#[test]
fn a_case_says_that_nobody_is_like_this_or_somebody() {
    let somebody = "nobody is expected to be like this, but somebody is";
    let [nobody, anybody] = ["impossible = true", "impossible = false"];
    assert_found("old-1900", r#"{ flame = "dim" }"#, &[(anybody, &[]), (nobody, &[somebody])]);
    let without_wick = r#"{ flame = "dim", parts = { wick = false } }"#;
    assert_found("old-1900", without_wick, &[(nobody, &[])]);
    let refused = faults_of("old-1900", &stating(without_wick, anybody));
    let [said] = refused.first().expect("one case").as_slice() else { panic!("{refused:?}") };
    assert!(said.contains("flame") || said.contains("wick"), "{said}");
}
