//! Situations: numbers that no comparison of the guideline tells apart are one.

use crate::oracle::meaning::{Meaning, Patient, Value};
use guidepost::criterion::{Comparison, Condition, Criterion};
use guidepost::fact::Kind;
use std::collections::BTreeMap;

/// For each field, for each of its values, the first value that nothing tells from it.
pub struct Cells(Vec<Vec<usize>>);

impl Cells {
    pub fn new(meaning: &Meaning<'_>) -> Cells {
        let comparisons = comparisons(meaning);
        let field = |field: &crate::oracle::meaning::Field| {
            let mut first: BTreeMap<Vec<u8>, usize> = BTreeMap::new();
            let cell = |(place, value): (usize, &Value)| {
                let told = match value {
                    Value::Nth(nth) => vec![3, u8::try_from(*nth).unwrap()],
                    Value::Never => vec![2],
                    Value::Number(number) => comparisons
                        .iter()
                        .filter(|(fact, _, _)| *fact == field.fact)
                        .map(|(_, comparison, bound)| {
                            let number = number.thousandths();
                            u8::from(match comparison {
                                Comparison::AtLeast => number >= *bound,
                                Comparison::AtMost => number <= *bound,
                                Comparison::Above => number > *bound,
                                Comparison::Below => number < *bound,
                            })
                        })
                        .collect(),
                };
                *first.entry(told).or_insert(place)
            };
            field.values.iter().enumerate().map(cell).collect()
        };
        Cells(meaning.fields.iter().map(field).collect())
    }

    /// The situation of a patient.
    pub fn of(&self, patient: &Patient) -> Vec<usize> {
        patient.iter().zip(&self.0).map(|(place, field)| field[*place]).collect()
    }
}

/// Every comparison that stands anywhere.
fn comparisons(meaning: &Meaning<'_>) -> Vec<(usize, Comparison, i64)> {
    let guideline = meaning.guideline;
    let mut all: Vec<&Condition> = vec![&guideline.scope];
    all.extend(guideline.rules.iter().map(|rule| &rule.condition));
    all.extend(guideline.groups.iter().filter_map(|group| group.scope.as_ref()));
    all.extend(guideline.red_lines.iter().map(|line| &line.condition));
    all.extend(guideline.vocabulary.impossible.iter().map(|line| &line.condition));
    for fact in &guideline.vocabulary.facts {
        if let Kind::Derived { values } = &fact.kind {
            all.extend(values.iter().map(|value| &value.condition));
        }
    }
    let mut found = Vec::new();
    all.iter()
        .flat_map(|condition| condition.when.iter().chain(&condition.unless))
        .for_each(|line| add(line, &mut found));
    found
}

fn add(line: &Criterion, found: &mut Vec<(usize, Comparison, i64)>) {
    match line {
        Criterion::Compare { fact, comparison, bound } => found.push((*fact, *comparison, bound.thousandths())),
        Criterion::Any(lines) | Criterion::All(lines) => lines.iter().for_each(|line| add(line, found)),
        Criterion::Is { .. } | Criterion::IsNever { .. } | Criterion::Include { .. } => {}
    }
}
