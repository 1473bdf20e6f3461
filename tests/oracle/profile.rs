//! What is known of a patient, and how it is written as JSON.

use super::meaning::{Field, Meaning, Patient, Value};
use guidepost::fact::Kind;
use std::collections::BTreeMap;

/// What is said of one field: the values that it leaves, and the JSON that says so.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    /// Bit n = the n-th value of the field is still possible.
    pub mask: u64,
    pub json: String,
}

/// What is said, by field.
pub type Profile = BTreeMap<usize, Said>;

/// All values of a field.
pub fn full(field: &Field) -> u64 {
    (0..field.values.len()).map(bit).sum()
}

pub fn bit(place: usize) -> u64 {
    1 << place
}

/// For each field the values that a profile leaves.
pub fn known(meaning: &Meaning, profile: &Profile) -> Vec<u64> {
    let field = |(place, field)| profile.get(&place).map_or(full(field), |said| said.mask);
    meaning.fields.iter().enumerate().map(field).collect()
}

/// Whether a patient agrees with what is known.
pub fn agrees(known: &[u64], patient: &Patient) -> bool {
    known.iter().zip(patient).all(|(mask, place)| mask & bit(*place) != 0)
}

/// The profile as JSON, members under their set.
pub fn json(meaning: &Meaning, profile: &Profile) -> String {
    json_of(meaning, profile.iter())
}

/// Where the answer to a field comes from, in profiles that say so: some of each.
pub fn source(field: usize, said: &Said) -> Option<&'static str> {
    let places = u64::try_from(field).expect("few fields");
    match (places + said.mask) % 4 {
        0 => Some("told"),
        1 => Some("unsure"),
        2 => Some("report"),
        _ => None,
    }
}

/// The profile as JSON, with sources.
pub fn json_with_sources(meaning: &Meaning, profile: &Profile) -> String {
    let facts = json(meaning, profile);
    let sources = profile.iter().filter_map(|(field, said)| {
        source(*field, said).map(|source| format!("\"{}\":\"{source}\"", meaning.fields[*field].name))
    });
    let sources: Vec<String> = sources.collect();
    if sources.is_empty() {
        return facts;
    }
    format!("{},\"sources\":{{{}}}}}", facts.strip_suffix('}').expect("an object"), sources.join(","))
}

/// Some entries of a profile as JSON, in the order given.
pub fn json_of<'p>(meaning: &Meaning, entries: impl Iterator<Item = (&'p usize, &'p Said)>) -> String {
    let facts = &meaning.guideline.vocabulary.facts;
    let mut written: Vec<(usize, Vec<String>)> = Vec::new();
    for (place, said) in entries {
        let field = &meaning.fields[*place];
        let entry = match (&facts[field.fact].kind, field.member) {
            (Kind::Set { members }, Some(member)) => format!("\"{}\":{}", members[member], said.json),
            _ => said.json.clone(),
        };
        match written.iter_mut().find(|(fact, _)| *fact == field.fact) {
            Some((_, members)) => members.push(entry),
            None => written.push((field.fact, vec![entry])),
        }
    }
    let entries = written.iter().map(|(fact, entries)| {
        let value = match &facts[*fact].kind {
            Kind::Set { .. } => format!("{{{}}}", entries.join(",")),
            _ => entries.concat(),
        };
        format!("\"{}\":{value}", facts[*fact].id)
    });
    format!("{{{}}}", entries.collect::<Vec<_>>().join(","))
}

/// Everything that can be said of a field: of a quantity each number, `never` and ranges between representatives.
pub fn sayings(meaning: &Meaning, place: usize) -> Vec<Said> {
    let field = &meaning.fields[place];
    match &meaning.guideline.vocabulary.facts[field.fact].kind {
        Kind::Choice { values } => (1..=full(field)).map(|mask| choice(values, mask)).collect(),
        Kind::YesNo | Kind::Set { .. } => {
            vec![Said { mask: 1, json: "true".to_owned() }, Said { mask: 2, json: "false".to_owned() }]
        }
        Kind::Quantity(_) => quantity(field),
        Kind::Derived { .. } => Vec::new(),
    }
}

fn choice(values: &[String], mask: u64) -> Said {
    let left = values.iter().enumerate().filter(|(place, _)| mask & bit(*place) != 0);
    let names: Vec<String> = left.map(|(_, id)| format!("\"{id}\"")).collect();
    let json = if names.len() == 1 { names.concat() } else { format!("{{\"one_of\":[{}]}}", names.join(",")) };
    Said { mask, json }
}

fn quantity(field: &Field) -> Vec<Said> {
    let numbers: Vec<i64> = field
        .values
        .iter()
        .filter_map(|value| match value {
            Value::Number(number) => Some(number.thousandths()),
            Value::Never | Value::Nth(_) => None,
        })
        .collect();
    let shown = |thousandths: i64| guidepost::fact::Decimal::from_thousandths(thousandths).unwrap().to_string();
    let leaves = |holds: &dyn Fn(i64) -> bool| {
        numbers.iter().enumerate().filter(|(_, number)| holds(**number)).map(|(place, _)| bit(place)).sum()
    };
    let mut all: Vec<Said> = Vec::new();
    if let Some(never) = field.values.iter().position(|value| *value == Value::Never) {
        all.push(Said { mask: bit(never), json: "\"never\"".to_owned() });
    }
    for low in &numbers {
        let text = shown(*low);
        all.push(Said { mask: leaves(&|n| n == *low), json: text.clone() });
        all.push(Said { mask: leaves(&|n| n >= *low), json: format!("{{\"min\":{text}}}") });
        all.push(Said { mask: leaves(&|n| n <= *low), json: format!("{{\"max\":{text}}}") });
        all.push(Said { mask: leaves(&|n| n > *low), json: format!("{{\"above\":{text}}}") });
        all.push(Said { mask: leaves(&|n| n < *low), json: format!("{{\"below\":{text}}}") });
        for high in numbers.iter().filter(|high| *high > low) {
            let json = format!("{{\"min\":{text},\"max\":{}}}", shown(*high));
            all.push(Said { mask: leaves(&|n| n >= *low && n <= *high), json });
        }
    }
    all.retain(|said| said.mask != 0);
    all
}
