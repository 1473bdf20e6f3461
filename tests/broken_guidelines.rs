//! Fear: an author breaks a guideline file and is told nothing, the wrong thing, or the wrong place.
//!
//! `guidelines/base` is a small valid guideline. Each file of `guidelines/broken` stands for one file of it, as its
//! first line says (`file`: instead of it or beside the others, `after`: added at its end, `without`: taken away), and
//! lists every diagnostic that it must bring, and no other.

#![cfg(feature = "authoring")]
#![expect(clippy::unwrap_used, clippy::panic, reason = "what a test cannot read fails the test")]
#![expect(clippy::arithmetic_side_effects, clippy::indexing_slicing, reason = "a slip in a generator fails the test")]

use guidepost::criterion::syntax::read;
use guidepost::criterion::{Comparison, Criterion, print_line};
use guidepost::fact::{Decimal, Kind, Quantity, Vocabulary};
use guidepost::pack::diagnostic::Diagnostic;
use guidepost::pack::source::{SourceFile, check, editions, load, load_cases, read_folder};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/guidelines").join(name)
}

fn base() -> Vec<SourceFile> {
    read_folder(&folder("base")).unwrap()
}

/// One broken file: the guideline with it in place, and what must be found.
struct Fault {
    name: String,
    path: String,
    files: Vec<SourceFile>,
    expected: Vec<String>,
}

fn faults() -> Vec<Fault> {
    read_folder(&folder("broken")).unwrap().into_iter().map(fault).collect()
}

fn fault(broken: SourceFile) -> Fault {
    let first = broken.text.lines().next().unwrap_or_default();
    let (mode, path) = first.trim_start_matches("# ").split_once(": ").unwrap_or_default();
    let mut files = base();
    let before = files.iter().find(|file| file.path == path).map(|file| file.text.clone()).unwrap_or_default();
    files.retain(|file| file.path != path);
    let text = match mode {
        "file" => Some(broken.text.clone()),
        "after" => Some(before + &broken.text),
        "without" => None,
        other => panic!("{}: `{other}` is neither file, after nor without", broken.path),
    };
    files.extend(text.map(|text| SourceFile { path: path.to_owned(), text }));
    files.sort_by(|a, b| a.path.cmp(&b.path));
    let is_expectation = |line: &&str| line.starts_with("# error: ") || line.starts_with("# help: ");
    let expected = broken.text.lines().filter(is_expectation).map(str::to_owned).collect();
    Fault { name: broken.path, path: path.to_owned(), files, expected }
}

/// As it is written in a broken file; the path is left out where it is the one that the file stands for.
fn lines(diagnostic: &Diagnostic, path: &str) -> Vec<String> {
    let Diagnostic { code, file, line, column, message, help, .. } = diagnostic;
    let file = if file == path { String::new() } else { format!("{file} ") };
    let error = format!("# error: {code} {file}{line}:{column} {message}");
    std::iter::once(error).chain(help.iter().map(|help| format!("# help: {help}"))).collect()
}

#[test]
fn the_base_has_no_fault() {
    let files = base();
    assert_eq!(check(&files), []);
    assert_eq!(editions(&files), ["new-2000", "old-1900"]);
    for edition in editions(&files) {
        let (guideline, diagnostics) = load(&files, &edition);
        assert_eq!(diagnostics, []);
        let (cases, diagnostics) = load_cases(&files, &guideline.unwrap());
        assert_eq!(diagnostics, []);
        assert_eq!(cases.len(), if edition == "old-1900" { 2 } else { 0 });
    }
}

/// The keepers are one to nine: each of these numbers may have words of its own, and no other.
#[test]
fn a_number_has_words_only_where_the_quantity_has_the_number() {
    let mut files = base();
    let texts = files.iter_mut().find(|file| file.path == "text/en.ftl").unwrap();
    let scale =
        "    .amount = { $count } of them\n    .at-0 = none\n    .at-1 = one\n    .at-9 = all\n    .at-10 = more";
    texts.text = texts.text.replace("    .where = Count them.", &format!("    .where = Count them.\n{scale}"));
    let found: Vec<String> = check(&files).into_iter().map(|found| found.message).collect();
    assert_eq!(found, ["nothing needs `.at-0` of `fact-keepers`", "nothing needs `.at-10` of `fact-keepers`"]);
}

#[test]
fn every_fault_is_found_at_its_place_and_nothing_else() {
    let faults = faults();
    let mut wrong = Vec::new();
    for fault in &faults {
        let found: Vec<String> = check(&fault.files).iter().flat_map(|found| lines(found, &fault.path)).collect();
        if found != fault.expected || found.is_empty() {
            let (found, expected) = (found.join("\n  "), fault.expected.join("\n  "));
            wrong.push(format!("{}\n expected\n  {expected}\n found\n  {found}", fault.name));
        }
    }
    assert!(faults.len() >= 45, "only {} broken files", faults.len());
    assert!(wrong.is_empty(), "{} of {} broken files:\n\n{}", wrong.len(), faults.len(), wrong.join("\n\n"));
}

/// An edition with a fault in a file that it needs is not loaded, and what is reported then is part of what `check` finds.
#[test]
fn an_edition_with_a_fault_is_not_loaded() {
    for fault in faults() {
        let all = check(&fault.files);
        for edition in ["new-2000", "old-1900"] {
            let (guideline, found) = load(&fault.files, edition);
            assert_eq!(guideline.is_some(), found.is_empty(), "{} in {edition}", fault.name);
            let unknown: Vec<_> = found.iter().filter(|found| !all.contains(found)).collect();
            assert!(unknown.is_empty(), "{} in {edition}: {unknown:?}", fault.name);
        }
    }
}

/// A code that no broken file brings is a check that nobody has seen work.
#[test]
fn every_code_has_a_broken_file() {
    let source = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/pack/diagnostic.rs")).unwrap();
    let documented: BTreeSet<String> = source
        .lines()
        .filter_map(|line| line.trim().strip_prefix("/// P")?.split_once(':'))
        .map(|(number, _)| format!("P{number}"))
        .collect();
    let tried: BTreeSet<String> =
        faults().iter().flat_map(|fault| check(&fault.files)).map(|found| found.code.to_string()).collect();
    assert!(documented.len() > 40);
    assert_eq!(documented, tried);
}

#[test]
fn messages_follow_the_house() {
    for fault in faults() {
        for found in check(&fault.files) {
            let message = &found.message;
            assert!(!message.starts_with(|c: char| c.is_ascii_uppercase()), "{}: {message}", fault.name);
            assert!(!message.ends_with('.'), "{}: {message}", fault.name);
            assert!(!message.contains("::") && !message.contains("Some("), "{}: {message}", fault.name);
        }
    }
}

#[test]
fn a_diagnostic_shows_the_line_and_a_way_out() {
    let text = "# Lamps\n\n[[impossible]]\nid   = \"x\"\nwhen = '''\n  \t\nflam is out\n'''\n";
    let mut files = base();
    files.push(SourceFile { path: "vocabulary/new.toml".to_owned(), text: text.to_owned() });
    let found = check(&files);
    let shown: Vec<String> = found.iter().map(|found| found.render(text)).collect();
    let expected = "error[P012]: no fact is called `flam`\n  \
                    vocabulary/new.toml:7:1\n   \
                    7 | flam is out\n     \
                    | ^^^^ did you mean `flame`?\n";
    assert_eq!(shown, [expected]);
}

#[test]
fn an_unknown_edition_is_named() {
    let (guideline, found) = load(&base(), "old-1901");
    assert!(guideline.is_none());
    let messages: Vec<&str> = found.iter().map(|found| found.message.as_str()).collect();
    assert_eq!(messages, ["no edition is called `old-1901`, did you mean `old-1900`?"]);
}

/// The tool asked to do something with the base guideline and one file more.
fn tool(name: &str, more: &str, arguments: &[&str]) -> Output {
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let more = SourceFile { path: "vocabulary/new.toml".to_owned(), text: more.to_owned() };
    for file in base().into_iter().chain([more]) {
        let path = dir.join(&file.path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, &file.text).unwrap();
    }
    std::fs::write(dir.join("profile.json"), "{}").unwrap();
    Command::new(env!("CARGO_BIN_EXE_guidepost"))
        .args(["--guideline", "."])
        .args(arguments)
        .current_dir(dir)
        .output()
        .unwrap()
}

const COMMANDS: [&[&str]; 13] = [
    &["advise", "--profile", "profile.json", "--edition"],
    &["advise", "--profile", "profile.json", "--lang", "en", "--edition"],
    &["next", "--profile", "profile.json", "--edition"],
    &["facts", "--edition"],
    &["options", "--edition"],
    &["cases", "--edition"],
    &["cases", "--profiles", "--edition"],
    &["prove", "--edition"],
    &["compare", "--from", "old-1900", "--to"],
    &["compare", "--to", "old-1900", "--from"],
    &["figures", "--edition"],
    &["export", "--format", "cql", "--edition"],
    &["pack", "--out", "out.pack", "--edition"],
];

#[test]
fn no_command_keeps_what_is_broken_to_itself() {
    for command in COMMANDS {
        let output = tool(
            "keeps",
            "[[impossible]]\nid = \"x\"\nwhen = '''\nflam is out\n'''\n",
            &[command, &["old-1900"]].concat(),
        );
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{command:?}: {said}");
        assert!(said.contains("error[P012]: no fact is called `flam`"), "{command:?}: {said}");
    }
}

#[test]
fn every_command_refuses_an_edition_that_is_not_there() {
    for command in COMMANDS {
        let output = tool("refuses", "", &[command, &["old-1901"]].concat());
        let said: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(output.status.code(), Some(2), "{command:?}: {said}");
        assert_eq!(
            (said["errors"][0]["code"].as_str(), said["errors"][0]["nearest"].as_str()),
            (Some("F018"), Some("old-1900")),
            "{command:?}: {said}"
        );
    }
}

#[test]
fn numbers_and_criteria_are_read_exactly() {
    let (guideline, _) = load(&base(), "old-1900");
    let vocabulary = guideline.unwrap().vocabulary;
    let oil = vocabulary.find("oil").unwrap();
    let Some(Kind::Quantity(quantity)) = vocabulary.facts.get(oil).map(|fact| &fact.kind) else {
        panic!("no quantity")
    };
    assert_eq!((quantity.step.thousandths(), quantity.max.thousandths()), (500, 250_000));
    let bound = Decimal::parse("10.5").unwrap();
    let expected = Criterion::Compare { fact: oil, comparison: Comparison::AtLeast, bound };
    assert_eq!(read("oil >= 10.50 ml # enough", &vocabulary).unwrap(), [expected]);
}

#[test]
fn steps_are_counted_exactly_however_far_the_range_reaches() {
    let [least, step, greatest, odd] =
        ["-700000000", "7", "700000000", "699999999"].map(|text| Decimal::parse(text).unwrap());
    assert!(greatest.on_step(least, step));
    assert!(!odd.on_step(least, step));
}

fn vocabulary() -> Vocabulary {
    load(&base(), "old-1900").0.unwrap().vocabulary
}

/// One test of one fact, such as a file could hold.
fn any_test(vocabulary: &Vocabulary) -> impl Strategy<Value = Criterion> + use<> {
    let facts = vocabulary.facts.clone();
    (0..facts.len(), any::<u16>(), 0..4_usize, any::<bool>()).prop_map(move |(fact, random, way, wants_never)| {
        let some = |count: usize| -> Vec<usize> {
            let picked: Vec<usize> = (0..count).filter(|place| random >> place & 1 == 1).collect();
            if picked.is_empty() { vec![usize::from(random) % count] } else { picked }
        };
        match &facts[fact].kind {
            Kind::Choice { values } => Criterion::Is { fact, values: some(values.len()) },
            Kind::YesNo => Criterion::Is { fact, values: some(2) },
            Kind::Derived { values } => Criterion::Is { fact, values: some(values.len()) },
            Kind::Set { members } => Criterion::Include { fact, members: some(members.len()) },
            Kind::Quantity(quantity) if quantity.never && wants_never => Criterion::IsNever { fact },
            Kind::Quantity(quantity) => {
                Criterion::Compare { fact, comparison: comparisons()[way], bound: on_step(quantity, random) }
            }
        }
    })
}

fn comparisons() -> [Comparison; 4] {
    [Comparison::AtLeast, Comparison::AtMost, Comparison::Above, Comparison::Below]
}

fn on_step(quantity: &Quantity, random: u16) -> Decimal {
    let step = quantity.step.thousandths();
    let steps = (quantity.max.thousandths() - quantity.min.thousandths()) / step;
    Decimal::from_thousandths(quantity.min.thousandths() + i64::from(random) % (steps + 1) * step).unwrap()
}

/// A test, or a block of at most two levels.
fn any_criterion(vocabulary: &Vocabulary) -> impl Strategy<Value = Criterion> + use<> {
    let test = any_test(vocabulary).boxed();
    let lines = || prop::collection::vec(test.clone(), 1..4);
    let inner =
        prop_oneof![4 => test.clone(), 1 => lines().prop_map(Criterion::All), 1 => lines().prop_map(Criterion::Any)];
    prop_oneof![1 => test.clone(), 1 => prop::collection::vec(inner, 1..4).prop_map(Criterion::Any)]
}

proptest! {
    /// Law: what is printed reads as what was printed, and in one way only.
    #[test]
    fn printing_and_reading_are_inverse(criteria in prop::collection::vec(any_criterion(&vocabulary()), 1..5)) {
        let vocabulary = vocabulary();
        let text = |criteria: &[Criterion]| criteria.iter().flat_map(|one| print_line(one, &vocabulary)).collect::<Vec<_>>().join("\n");
        let printed = text(&criteria);
        let again = read(&printed, &vocabulary).map_err(|faults| TestCaseError::fail(format!("{printed}\n{faults:?}")))?;
        prop_assert_eq!(&again, &criteria, "{}", &printed);
        prop_assert_eq!(text(&again), printed);
    }

    /// Law: no text stops the reader, and every place that it names is a place of the text.
    #[test]
    fn any_text_can_be_read(text in "([a-z]{0,6}|any of|all of|is|or|include|flame|oil|dim|>=|é|#|[0-9.]{1,3}|  |\t|\n){0,24}") {
        let faults = read(&text, &vocabulary()).err().unwrap_or_default();
        for fault in faults {
            prop_assert!(text.get(fault.span.clone()).is_some(), "{:?} in {:?}", fault, text);
        }
    }

    /// Law: no damage to a file stops the check, and every place that it names is a place of the file.
    #[test]
    fn any_damage_can_be_checked(file in 0..16_usize, at in any::<prop::sample::Index>(), cut in 0..40_usize, put in "['\"\\[\\]={}\na-z#é ]{0,3}") {
        let mut files = base();
        let file = file % files.len();
        let text: Vec<char> = files[file].text.chars().collect();
        let at = at.index(text.len());
        let rest = text.iter().skip(at + cut);
        files[file].text = text.iter().take(at).copied().chain(put.chars()).chain(rest.copied()).collect();
        for found in check(&files) {
            let text = files.iter().find(|file| file.path == found.file).map_or("", |file| file.text.as_str());
            let length = text.split('\n').nth(found.line - 1).map_or(0, |line| line.chars().count());
            prop_assert!(found.column + found.length <= length + 2, "{:?}", found);
            prop_assert!(!found.render(text).is_empty());
        }
    }
}
