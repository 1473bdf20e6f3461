//! What breaks which property of a small guideline, by listing all its patients.

use super::cells::Cells;
use super::judge::{Judge, fits};
use crate::oracle::meaning::{Meaning, Patient};
use crate::oracle::whole::Whole;
use guidepost::fact::Kind;
use guidepost::rule::RuleKind;
use std::collections::BTreeSet;

/// Properties with what breaks them.
pub type Broken = BTreeSet<(&'static str, Vec<String>)>;

pub fn broken<'g>(meaning: &Meaning<'g>, whole: &Whole<'_, 'g>) -> Broken {
    let guideline = meaning.guideline;
    let possible = whole.patients();
    let inside: Vec<&Patient> = possible.iter().filter(|patient| meaning.in_scope(patient)).collect();
    let mut broken = Broken::new();
    let mut add = |property, what: Vec<String>| broken.extend([(property, what)]);

    for (place, rule) in guideline.rules.iter().enumerate() {
        let everybody: Vec<&Patient> =
            if rule.kind == RuleKind::Urgent { possible.iter().collect() } else { inside.clone() };
        let meant: Vec<&Patient> =
            everybody.into_iter().filter(|patient| meaning.condition(&rule.condition, patient)).collect();
        if meant.is_empty() {
            add("rules-can-hold", vec![rule.id.clone()]);
        } else if !meant.iter().any(|patient| meaning.holds(place, patient)) {
            let hiding = rule.yields_to.iter().map(|other| guideline.rules[*other].id.clone());
            add("rules-not-hidden", std::iter::once(rule.id.clone()).chain(hiding).collect());
        }
    }
    for (place, option) in guideline.options.iter().enumerate() {
        if !inside.iter().any(|patient| fits(meaning, place, patient)) {
            add("options-can-fit", vec![option.id.clone()]);
        }
    }
    // Properties that a patient shows, with everything that could be named.
    let mut named: Vec<(&'static str, Vec<String>)> = Vec::new();
    let groups = guideline.groups.iter().filter(|group| group.scope.is_some());
    let groups = groups.filter(|group| !["comfort-care", "trials"].contains(&group.id.as_str()));
    named.extend(groups.map(|group| ("groups-answer", vec![group.id.clone()])));
    named.extend(["comfort-care", "another option"].map(|what| ("two-options", vec![what.to_owned()])));
    for fact in &guideline.vocabulary.facts {
        let Kind::Derived { values } = &fact.kind else { continue };
        named.push(("derived-facts-have-one-value", vec![fact.id.clone()]));
        for (place, value) in values.iter().enumerate() {
            for earlier in &values[..place] {
                let what = [earlier, value].map(|value| format!("{}.{}", fact.id, value.id));
                named.push(("derived-facts-have-one-value", what.into()));
            }
        }
    }
    for line in &guideline.red_lines {
        let ids = line.options.iter().map(|option| guideline.options[*option].id.clone());
        named.extend(ids.map(|option| ("red-lines", vec![line.id.clone(), option])));
    }
    for (property, what) in named {
        let judge = Judge { meaning, whole, property, what: &what };
        if possible.iter().any(|patient| judge.shows(patient) == Some(true)) {
            add(property, what);
        }
    }
    for what in unflagged(meaning, possible) {
        add("warning-signs-raise-flags", vec![what]);
    }
    for pair in tied(meaning, possible) {
        add("facts-change-alone", pair);
    }
    broken
}

/// Signs that, alone, raise no flag for certain.
fn unflagged(meaning: &Meaning<'_>, possible: &[Patient]) -> Vec<String> {
    let guideline = meaning.guideline;
    let signs = meaning.fields.iter().enumerate().filter(|(_, field)| field.name.starts_with("warning_signs."));
    let unflagged = signs.filter(|(field, _)| {
        let showing: Vec<&Patient> = possible.iter().filter(|patient| patient[*field] == 0).collect();
        let urgent = (0..guideline.rules.len()).filter(|rule| guideline.rules[*rule].kind == RuleKind::Urgent);
        let mut raised = urgent.filter(|rule| showing.iter().all(|patient| meaning.holds(*rule, patient)));
        // A sign that nobody can have needs no flag.
        !showing.is_empty() && raised.next().is_none()
    });
    unflagged.map(|(_, field)| field.name.clone()).collect()
}

/// Pairs of facts neither of which can change alone, though both can at once.
fn tied(meaning: &Meaning<'_>, possible: &[Patient]) -> Vec<Vec<String>> {
    let cells = Cells::new(meaning);
    let situations: BTreeSet<Vec<usize>> = possible.iter().map(|patient| cells.of(patient)).collect();
    let situations: Vec<Vec<usize>> = situations.into_iter().collect();
    let (mut alone, mut together): (BTreeSet<usize>, BTreeSet<(usize, usize)>) = Default::default();
    for (n, one) in situations.iter().enumerate() {
        for other in &situations[..n] {
            let mut differ = (0..one.len()).filter(|field| one[*field] != other[*field]);
            match (differ.next(), differ.next(), differ.next()) {
                (Some(field), None, None) => alone.extend([field]),
                (Some(a), Some(b), None) => together.extend([(a, b)]),
                _ => {}
            }
        }
    }
    let tied = together.into_iter().filter(|(a, b)| !alone.contains(a) && !alone.contains(b));
    tied.map(|(a, b)| [a, b].map(|field| meaning.fields[field].name.clone()).into()).collect()
}
