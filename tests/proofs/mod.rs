//! What the tests of the proofs share.

#![allow(dead_code, reason = "each test file uses a part")]

pub mod broken;
pub mod cells;
pub mod judge;

use crate::oracle::draw::Chance;
use guidepost::criterion::{Condition, Criterion};
use guidepost::edition::Guideline;
use guidepost::fact::{Impossible, Kind};
use guidepost::pack::source::{SourceFile, load, read_folder};
use guidepost::rule::{RedLine, RedLineForm, RuleKind};
use std::path::Path;
use std::process::Command;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn base_files() -> Vec<SourceFile> {
    read_folder(&root().join("tests/proofs/base")).expect("the folder can be read")
}

fn read(files: &[SourceFile]) -> Guideline {
    let (guideline, problems) = load(files, "one");
    guideline.unwrap_or_else(|| panic!("does not load: {problems:#?}"))
}

/// The small guideline of which every property holds.
pub fn base() -> Guideline {
    read(&base_files())
}

fn edited_files(file: &str, from: &str, to: &str) -> Vec<SourceFile> {
    let mut files = base_files();
    let text = &mut files.iter_mut().find(|source| source.path == file).expect("a file of the base").text;
    assert_eq!(text.matches(from).count(), 1, "{file} has this not once: {from}");
    *text = text.replace(from, to);
    files
}

/// The same with one edit.
pub fn edited(file: &str, from: &str, to: &str) -> Guideline {
    read(&edited_files(file, from, to))
}

/// The same as a folder that the tool can read.
pub fn written(name: &str, file: &str, from: &str, to: &str) -> String {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    for file in edited_files(file, from, to) {
        let path = folder.join(&file.path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder can be made");
        std::fs::write(path, file.text).expect("a file can be written");
    }
    folder.to_string_lossy().into_owned()
}

/// The tool's exit code and what it prints.
pub fn tool(arguments: &[&str]) -> (Option<i32>, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_guidepost")).args(arguments).current_dir(root()).output();
    let output = output.expect("the tool runs");
    (output.status.code(), String::from_utf8(output.stdout).expect("text"))
}

/// Gives a random guideline what the proofs look at: groups with scopes, comfort care, warning signs, red lines of
/// each form; in some two tied facts, or a derived fact with a gap or an overlap.
pub fn dress(guideline: &mut Guideline, chance: &mut Chance) {
    let conditions: Vec<_> = guideline.rules.iter().map(|rule| rule.condition.clone()).collect();
    if chance.percent(50) {
        guideline.groups[0].id = "comfort-care".to_owned();
    }
    for group in &mut guideline.groups {
        group.scope = chance.percent(60).then(|| chance.pick(&conditions).clone());
    }
    let sets = guideline.vocabulary.facts.iter_mut().filter(|fact| matches!(fact.kind, Kind::Set { .. }));
    if let Some(set) = sets.take(1).next().filter(|_| chance.percent(70)) {
        set.id = "warning_signs".to_owned();
    }
    for fact in &mut guideline.vocabulary.facts {
        if let Kind::Derived { values } = &mut fact.kind
            && chance.percent(30)
        {
            let value = chance.below(values.len());
            let condition = &mut values[value].condition;
            if chance.percent(50) { condition.when.clear() } else { condition.unless.clear() }
        }
    }
    let answers: Vec<usize> = (0..guideline.vocabulary.facts.len())
        .filter(|fact| guideline.vocabulary.facts[*fact].kind == Kind::YesNo)
        .collect();
    if let [one, other, ..] = answers[..]
        && chance.percent(30)
    {
        // The second is always the opposite of the first, or always the same.
        let same = chance.below(2);
        for value in [0, 1] {
            let is = |fact, value| Criterion::Is { fact, values: vec![value] };
            let when = vec![is(one, value), is(other, (value + same) % 2)];
            let condition = Condition { when, unless: Vec::new() };
            guideline.vocabulary.impossible.push(Impossible { id: format!("tied-{value}"), condition });
        }
    }
    let asked: Vec<usize> = (0..guideline.vocabulary.facts.len())
        .filter(|fact| guideline.vocabulary.facts[*fact].asked().is_some())
        .collect();
    let cautions: Vec<usize> =
        (0..guideline.rules.len()).filter(|rule| guideline.rules[*rule].kind == RuleKind::Caution).collect();
    for (n, form) in RedLineForm::ALL.into_iter().enumerate() {
        let warns = form == RedLineForm::Warns && !cautions.is_empty();
        guideline.red_lines.push(RedLine {
            id: format!("line-{n}"),
            form,
            options: chance.some_of(guideline.options.len(), 40),
            asks: if form == RedLineForm::AsksFirst { vec![*chance.pick(&asked)] } else { Vec::new() },
            warns: if warns { vec![*chance.pick(&cautions)] } else { Vec::new() },
            condition: chance.pick(&conditions).clone(),
            statements: Vec::new(),
        });
    }
}
