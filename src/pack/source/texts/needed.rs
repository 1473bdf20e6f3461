//! The texts that a guideline needs.

use super::super::problems::{Name, Place};
use super::super::raw::{Raw, RawFact, RawKind};
use crate::fact::Quantity;
use crate::rule::RuleKind;
use std::collections::BTreeMap;
use std::iter::successors;

/// LIMIT: so many numbers of a quantity, from the least on, can have words of their own.
const LONGEST_SCALE: usize = 20;

/// A text that something needs.
#[derive(Clone, Debug)]
pub struct Needed {
    /// What needs it.
    pub place: Place,
    /// Attributes that it must have.
    pub must_have: &'static [&'static str],
    /// Attributes that it may have.
    pub may_have: Vec<String>,
}

/// What is known of the texts that a guideline needs.
#[derive(Debug, Default)]
pub struct Needs {
    /// Every text that is needed, by message id.
    pub texts: BTreeMap<String, Needed>,
    /// Beginnings of ids of which nothing can be said, because what they belong to could not be read.
    pub open: Vec<String>,
}

/// Every text that the guideline needs.
pub fn needed(raw: &Raw) -> Needs {
    let mut needed = Needs::default();
    // Words that are explained belong to no record.
    needed.open.push("term-".to_owned());
    needed.of_guideline(raw);
    // The first fact that needs a text is named where it is missing.
    raw.facts.iter().rev().for_each(|fact| needed.of_fact(fact));
    raw.options.iter().for_each(|option| needed.add("option", &option.id, &["what"], &["living"]));
    needed.of_rules(raw);
    needed.of_evidence(raw);
    needed.of_figures(raw);
    needed
}

impl Needs {
    fn add(&mut self, prefix: &str, id: &Name, must_have: &'static [&'static str], may_have: &[&str]) {
        // What Fluent cannot name is reported as an id.
        let may_have = may_have.iter().map(|attribute| (*attribute).to_owned()).collect();
        if id.value.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')) {
            self.texts.insert(format!("{prefix}-{}", id.value), Needed { place: id.place, must_have, may_have });
        }
    }

    fn of_guideline(&mut self, raw: &Raw) {
        if let Some(guideline) = &raw.guideline {
            guideline.topics.iter().for_each(|topic| self.add("topic", topic, &[], &[]));
            guideline.groups.iter().for_each(|group| self.add("group", &group.id, &["question"], &[]));
        } else {
            self.open.extend(["topic-".to_owned(), "group-".to_owned()]);
        }
        for (folder, edition) in &raw.editions {
            match &edition.head {
                Some(head) => {
                    // An id that differs from the folder is reported as that.
                    let id = Name { value: folder.clone(), place: head.id.place };
                    self.add("edition", &id, &["notice", "source"], &["whom"]);
                }
                None => self.open.push(format!("edition-{folder}")),
            }
        }
    }

    /// Derived facts are never shown.
    fn of_fact(&mut self, fact: &RawFact) {
        let values: Vec<Name> = match &fact.kind {
            Some(RawKind::Choice(values) | RawKind::Set(values)) => values.clone(),
            Some(RawKind::Quantity(Quantity { never: true, .. })) => {
                vec![Name { value: "never".to_owned(), place: fact.id.place }]
            }
            Some(RawKind::YesNo | RawKind::Quantity(_)) => Vec::new(),
            None => {
                self.open.push(format!("value-{}-", fact.id.value));
                Vec::new()
            }
            Some(RawKind::Derived(_)) => return,
        };
        let amounts = fact.kind.as_ref().map(amounts).unwrap_or_default();
        let may_have: Vec<&str> = ["help", "sample"].into_iter().chain(amounts.iter().map(String::as_str)).collect();
        self.add("fact", &fact.id, &["question", "where"], &may_have);
        fact.panel.iter().for_each(|panel| self.add("panel", panel, &["where"], &["sample"]));
        values.iter().for_each(|value| self.add(&format!("value-{}", fact.id.value), value, &[], &[]));
    }

    fn of_rules(&mut self, raw: &Raw) {
        for rule in raw.all_rules() {
            match rule.kind.map(|kind| kind.value) {
                Some(RuleKind::Urgent) => self.add("rule", &rule.id, &["action"], &[]),
                Some(RuleKind::Offer | RuleKind::Avoid | RuleKind::Caution | RuleKind::Test) => {
                    self.add("rule", &rule.id, &[], &[])
                }
                None => self.add("rule", &rule.id, &[], &["action"]),
            }
        }
        let changes = raw.editions.values().flat_map(|edition| edition.changes.iter().flatten());
        changes.for_each(|change| self.add("change", &change.id, &[], &[]));
        for statement in raw.all_statements() {
            let id = Name { value: statement.id.value.replace(':', "_"), place: statement.id.place };
            self.add("statement", &id, &[], &["figures"]);
        }
    }

    fn of_evidence(&mut self, raw: &Raw) {
        raw.strengths.iter().for_each(|strength| self.add("strength", strength, &[], &[]));
        for scheme in &raw.schemes {
            self.add("scheme", &scheme.id, &[], &["what"]);
            let prefix = format!("grade-{}", scheme.id.value);
            scheme.codes.iter().for_each(|code| self.add(&prefix, code, &[], &[]));
        }
        for citation in raw.citations.iter().filter(|citation| citation.note.is_some()) {
            self.add("citation", &citation.id, &[], &[]);
        }
    }

    /// What was counted, in whom, beside what: the first record that needs a text is named where it is missing.
    fn of_figures(&mut self, raw: &Raw) {
        for trial in raw.trials.iter().rev() {
            let rates = || trial.rates.iter().rev();
            rates().flat_map(|rate| &rate.notes).for_each(|note| self.add("note", note, &[], &[]));
            rates().flat_map(|rate| &rate.outcome).for_each(|id| self.add("outcome", id, &["have", "others"], &[]));
            let populations = rates().flat_map(|rate| &rate.population).chain(&trial.population);
            populations.for_each(|id| self.add("population", id, &[], &[]));
            trial.arms.iter().for_each(|arm| self.add("arm", arm, &[], &[]));
        }
        raw.approvals.iter().for_each(|approval| self.add("approval", &approval.id, &[], &[]));
    }
}

/// The attributes with which a quantity may be said in other words than a number and its unit: any amount, or one number
/// of a short scale.
fn amounts(kind: &RawKind) -> Vec<String> {
    let RawKind::Quantity(Quantity { min, max, step, .. }) = kind else { return Vec::new() };
    let numbers = successors(Some(*min), |number| Some(number.plus(*step))).take_while(|number| number <= max);
    let at = numbers.take(LONGEST_SCALE).map(|number| format!("at-{number}"));
    at.chain(["amount".to_owned()]).collect()
}
