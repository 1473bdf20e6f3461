//! The inverse of `syntax`: a criterion as lines of text, in one way only.

use super::Criterion;
use super::syntax::says_its_unit;
use crate::fact::{Fact, FactIndex, Kind, Vocabulary};

/// The lines of one criterion: a single one for a test, several for a block.
///
/// # Shape
/// No line end; lines of a block are indented by two spaces a level. Reading them gives the same criterion again. A
/// place that the vocabulary does not have is printed as `?`.
pub fn print_line(criterion: &Criterion, vocabulary: &Vocabulary) -> Vec<String> {
    match criterion {
        Criterion::Any(parts) => block("any of", parts, vocabulary),
        Criterion::All(parts) => block("all of", parts, vocabulary),
        Criterion::Is { fact, values } => vec![list(vocabulary, *fact, "is", values)],
        Criterion::Include { fact, members } => vec![list(vocabulary, *fact, "include", members)],
        Criterion::IsNever { fact } => vec![format!("{} is never", id(vocabulary, *fact))],
        Criterion::Compare { fact, comparison, bound } => {
            let text = format!("{} {} {bound} {}", id(vocabulary, *fact), comparison.symbol(), unit(vocabulary, *fact));
            vec![text.trim_end().to_owned()]
        }
    }
}

fn block(opener: &str, parts: &[Criterion], vocabulary: &Vocabulary) -> Vec<String> {
    let lines = parts.iter().flat_map(|part| print_line(part, vocabulary));
    std::iter::once(opener.to_owned()).chain(lines.map(|line| format!("  {line}"))).collect()
}

fn list(vocabulary: &Vocabulary, fact: FactIndex, verb: &str, places: &[usize]) -> String {
    let names: Vec<&str> = places.iter().map(|place| name(vocabulary.facts.get(fact), *place)).collect();
    format!("{} {verb} {}", id(vocabulary, fact), names.join(" or "))
}

fn id(vocabulary: &Vocabulary, fact: FactIndex) -> &str {
    vocabulary.facts.get(fact).map_or("?", |fact| fact.id.as_str())
}

/// The unit to print; none if the name of the fact says it.
fn unit(vocabulary: &Vocabulary, fact: FactIndex) -> &str {
    let Some(fact) = vocabulary.facts.get(fact) else { return "" };
    match &fact.kind {
        Kind::Quantity(quantity) if says_its_unit(fact, quantity) => "",
        Kind::Quantity(quantity) => &quantity.unit,
        Kind::Choice { .. } | Kind::YesNo | Kind::Set { .. } | Kind::Derived { .. } => "",
    }
}

fn name(fact: Option<&Fact>, place: usize) -> &str {
    let name = fact.and_then(|fact| match &fact.kind {
        Kind::Choice { values } => values.get(place).map(String::as_str),
        Kind::YesNo => ["yes", "no"].get(place).copied(),
        Kind::Set { members } => members.get(place).map(String::as_str),
        Kind::Derived { values } => values.get(place).map(|value| value.id.as_str()),
        Kind::Quantity(_) => None,
    });
    name.unwrap_or("?")
}
