//! In which order questions must be asked.

use super::expected::{Patients, names};
use super::meaning::Matter;
use serde_json::Value;
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// An expected number of options settled: so many over all values, and the number of values.
type Share = (usize, usize);

/// The facts of the questions asked, in the order in which they must be asked: warning signs, what an option depends
/// on, what is only to be checked; in each by the expected number of options settled, then by id.
pub fn ordered<'g>(patients: &dyn Patients<'g>, known: &[u64], options: &Value, asked: &Value) -> Vec<String> {
    let meaning = patients.meaning();
    let listed = |key: &str| -> BTreeSet<String> {
        options.as_array().into_iter().flatten().flat_map(|option| names(&option[key])).collect()
    };
    let (depends, check) = (listed("depends_on"), listed("check_first"));
    let open = open_options(patients, known);
    let mut ranked = Vec::new();
    for question in asked.as_array().into_iter().flatten() {
        let fact = question["fact"].as_str().unwrap_or_default();
        let of_fact = |field: &&super::meaning::Field| meaning.guideline.vocabulary.facts[field.fact].id == fact;
        let of_fact: Vec<&str> = meaning.fields.iter().filter(of_fact).map(|field| field.name.as_str()).collect();
        let turn = match fact {
            "warning_signs" => 0,
            _ if of_fact.iter().any(|name| depends.contains(*name)) => 1,
            _ => 2,
        };
        let is_listed = |name: &str| depends.contains(name) || check.contains(name);
        let fields = meaning.fields.iter().enumerate();
        let fields = fields.filter(|(_, field)| of_fact.contains(&field.name.as_str()) && is_listed(&field.name));
        let shares = fields.map(|(field, _)| share(patients, known, &open, field));
        // Of a set, that of its most telling member.
        let best = shares.reduce(|a, b| if a.0 * b.1 >= b.0 * a.1 { a } else { b }).unwrap_or((0, 1));
        ranked.push((turn, best, fact.to_owned()));
    }
    ranked.sort_by(|a, b| (a.0, Reverse(a.1.0 * b.1.1), &a.2).cmp(&(b.0, Reverse(b.1.0 * a.1.1), &b.2)));
    ranked.into_iter().map(|(_, _, fact)| fact).collect()
}

/// The options that fit somebody who agrees with what is known, and not everybody.
fn open_options<'g>(patients: &dyn Patients<'g>, known: &[u64]) -> Vec<usize> {
    let is_open = |option: &usize| {
        let some = |matter| patients.some(known, matter);
        some(Matter::Fits(*option)) && (some(Matter::NotIndicated(*option)) || some(Matter::ToAvoid(*option)))
    };
    (0..patients.meaning().guideline.options.len()).filter(is_open).collect()
}

/// How many open options each value of a field settles, together, and how many values somebody in scope can have.
fn share<'g>(patients: &dyn Patients<'g>, known: &[u64], open: &[usize], field: usize) -> Share {
    let (mut settled, mut values) = (0, 0);
    for value in patients.meaning().told_apart(field) {
        let mut then = known.to_vec();
        then[field] &= value;
        if then[field] == 0 || !patients.some(&then, Matter::Anybody) || !patients.some(&then, Matter::Inside) {
            continue;
        }
        let still = open_options(patients, &then);
        settled += open.iter().filter(|option| !still.contains(option)).count();
        values += 1;
    }
    (settled, values.max(1))
}
