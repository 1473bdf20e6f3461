//! Medicine stands in `guidelines/`, where clinicians review it, and nowhere in code.
//!
//! What counts as medicine is read from the guideline files: drugs, facts, citations. A fact's name beside a number is
//! how a threshold gets into code, so no code names a fact at all; comments may, as examples of the grammar.

use super::{Finding, SourceFile, assert_none, lines_found, repository, shipped_code};
use std::collections::{BTreeMap, BTreeSet};
use toml::de::{DeTable, DeValue};

/// Facts that code may name, and why.
const ALLOWED_FACTS: [(&str, &str); 3] = [
    ("warning_signs", "asked before all others, in every guideline"),
    ("age", "an English word"),
    ("setting", "an English word"),
];

/// Groups whose options are drugs.
const DRUG_GROUPS: [&str; 2] = ["drug-treatment", "bone-protection"];

/// Endings of the names of cancer drugs, for those that no guideline file names.
const DRUG_ENDINGS: [&str; 16] = [
    "mab", "tinib", "ciclib", "parib", "lisib", "platin", "taxel", "rubicin", "citabine", "trozole", "mestane",
    "oxifen", "estrant", "dronate", "dronic", "tecan",
];

/// Words of the guideline that code must not hold, spelled as [`word`] spells them, each with what it is.
#[derive(Default)]
struct Lexicon {
    drugs: BTreeSet<String>,
    facts: BTreeSet<String>,
    citations: BTreeSet<String>,
    authors: BTreeSet<String>,
}

impl Lexicon {
    fn read(guidelines: &[SourceFile]) -> Lexicon {
        let mut lexicon = Lexicon::default();
        for file in guidelines.iter().filter(|file| file.path.ends_with(".toml")) {
            let table = DeTable::parse(&file.text).map(|table| table.into_inner()).unwrap_or_default();
            if file.path.contains("/options/") {
                lexicon.add_options(&table);
            } else if file.path.contains("/vocabulary/") {
                lexicon.add_facts(&table);
            } else if file.path.contains("/evidence/") {
                lexicon.add_citations(&table);
            }
        }
        lexicon
    }

    fn add_options(&mut self, options: &DeTable<'_>) {
        for (id, option) in tables(options) {
            if text(option, "group").is_some_and(|group| DRUG_GROUPS.contains(&group)) {
                self.drugs.insert(word(id));
            }
        }
    }

    fn add_facts(&mut self, facts: &DeTable<'_>) {
        for (id, fact) in tables(facts) {
            if !ALLOWED_FACTS.iter().any(|(allowed, _)| *allowed == id) {
                self.facts.insert(word(id));
            }
            if id.starts_with("prior_drugs_") {
                let members =
                    fact.get("members").and_then(|members| members.get_ref().as_array()).into_iter().flatten();
                self.drugs.extend(members.filter_map(|member| member.get_ref().as_str()).map(word));
            }
        }
    }

    fn add_citations(&mut self, evidence: &DeTable<'_>) {
        let citations = evidence.get("citation").and_then(|list| list.get_ref().as_array()).into_iter().flatten();
        for citation in citations.filter_map(|citation| citation.get_ref().as_table()) {
            self.citations.extend(["id", "pubmed", "doi"].into_iter().filter_map(|key| text(citation, key)).map(word));
            self.authors.extend(text(citation, "authors").into_iter().flat_map(surnames));
        }
    }

    /// What a word of code is, if it is medicine. `is_comment`: facts are let pass.
    fn judge(&self, raw: &str, is_comment: bool) -> Option<&'static str> {
        let whole = word(raw);
        let names_drug =
            |part: &str| DRUG_ENDINGS.iter().any(|end| part.len() > end.len().saturating_add(2) && part.ends_with(end));
        let known_drug = |drug: &String| drug.len() > 5 && whole.contains(drug.as_str());
        if self.drugs.contains(&whole) || self.drugs.iter().any(known_drug) || whole.split('-').any(names_drug) {
            Some("a drug")
        } else if self.citations.contains(&whole) {
            Some("a citation")
        } else if self.authors.contains(raw) {
            Some("an author of a citation")
        } else if !is_comment && self.facts.contains(&whole) {
            Some("a fact of the guideline")
        } else {
            None
        }
    }
}

/// The tables of a table: facts by id, options by id.
fn tables<'a>(table: &'a DeTable<'_>) -> impl Iterator<Item = (&'a str, &'a DeTable<'a>)> {
    table.iter().filter_map(|(key, value)| Some((key.get_ref().as_ref(), value.get_ref().as_table()?)))
}

fn text<'a>(table: &'a DeTable<'_>, key: &str) -> Option<&'a str> {
    table.get(key).map(|value| value.get_ref()).and_then(DeValue::as_str)
}

/// One spelling for ids and identifiers: lower case, with hyphens.
fn word(raw: &str) -> String {
    raw.to_lowercase().replace('_', "-")
}

/// `Porter AT, Smith J et al.` gives `Porter` and `Smith`: the words before initials, so that no society is a surname.
fn surnames(authors: &str) -> Vec<String> {
    let words: Vec<_> = authors.split([' ', ',', ';']).filter(|word| !word.is_empty()).collect();
    let is_initials = |word: &str| word.len() <= 3 && word.chars().all(|letter| letter.is_ascii_uppercase());
    let pairs = words.iter().zip(words.iter().skip(1));
    pairs
        .filter(|(surname, next)| surname.len() > 3 && is_initials(next))
        .map(|(surname, _)| (*surname).to_owned())
        .collect()
}

fn medicine_in(files: &[SourceFile], lexicon: &Lexicon) -> Vec<Finding> {
    let mut findings = BTreeMap::new();
    for file in files {
        let code: BTreeSet<_> = file.lines_of_code().map(|(line, _)| line).collect();
        for (line, text) in file.lines_without_tests() {
            for raw in text.split(|letter: char| !letter.is_alphanumeric() && letter != '_' && letter != '-') {
                if let Some(what) = lexicon.judge(raw.trim_matches('-'), !code.contains(&line)) {
                    let finding = file.finding(line, format!("`{raw}` is {what}: it belongs into guidelines/"));
                    findings.insert((file.path.clone(), line), finding);
                }
            }
        }
    }
    findings.into_values().collect()
}

fn sample_lexicon() -> Lexicon {
    Lexicon::read(&[
        SourceFile::new(
            "guidelines/g/options/o.toml",
            "[\"some-drug\"]\ngroup = \"drug-treatment\"\n[walking]\ngroup = \"tests\"\n",
        ),
        SourceFile::new(
            "guidelines/g/vocabulary/v.toml",
            "[prior_drugs_early]\nmembers = [\"taxane\"]\n[lvef]\nkind = \"quantity\"\n",
        ),
        SourceFile::new(
            "guidelines/g/evidence/e.toml",
            "[[citation]]\nid = \"porter-1993\"\nauthors = \"Porter AT et al.\"\npubmed = \"8478230\"\n",
        ),
    ])
}

#[test]
fn no_medicine_in_code() {
    let guidelines: Vec<_> = repository().into_iter().filter(|file| file.is_below("guidelines")).collect();
    let lexicon = Lexicon::read(&guidelines);
    assert!(
        !lexicon.drugs.is_empty() && !lexicon.facts.is_empty() && !lexicon.citations.is_empty(),
        "the guideline files are not understood"
    );
    assert_none(&medicine_in(&shipped_code(), &lexicon));
}

#[test]
fn every_kind_of_medicine_is_found() {
    let lines = [
        "offer(\"some-drug\")",
        "let taxane_had = 1;",
        "// as in the trial of Porter",
        "cite(\"porter-1993\")",
        "see(8478230)",
        "if lvef < 50 {}",
        "// a drug of no guideline: examplumab",
        "struct SomeTaxaneArm;",
    ];
    let findings = medicine_in(&[SourceFile::new("src/evaluate/mod.rs", &lines.join("\n"))], &sample_lexicon());
    assert_eq!(lines_found(&findings), [1, 2, 3, 4, 5, 6, 7, 8]);
}

#[test]
fn other_words_are_let_pass() {
    let text = "/// lvef >= 50 %\nlet walking = \"drug-treatment\";\nlet age = some(drug);\n#[cfg(test)]\nmod tests {\n    // taxane\n}\n";
    assert_none(&medicine_in(&[SourceFile::new("src/fact.rs", text)], &sample_lexicon()));
    assert_eq!(surnames("National Cancer Institute"), Vec::<String>::new());
}
