//! Names, kinds, units and ranges: from raw lines to criteria over a vocabulary.

use super::nearest::nearest;
use super::{Fault, FaultKind, RawLine, RawOperand, RawTest, Word};
use crate::criterion::{Comparison, Criterion};
use crate::fact::{Decimal, Fact, FactIndex, Kind, Quantity, Vocabulary};

/// Looks every name up and checks every number.
///
/// # Shape
/// In the order of the lines; a line with a problem is left out, so the criteria are complete if there is no fault.
pub fn resolve(lines: &[RawLine], vocabulary: &Vocabulary) -> (Vec<Criterion>, Vec<Fault>) {
    let mut faults = Vec::new();
    let criteria = block(lines, vocabulary, &mut faults);
    (criteria, faults)
}

fn block(lines: &[RawLine], vocabulary: &Vocabulary, faults: &mut Vec<Fault>) -> Vec<Criterion> {
    lines.iter().filter_map(|line| self::line(line, vocabulary, faults)).collect()
}

fn line(line: &RawLine, vocabulary: &Vocabulary, faults: &mut Vec<Fault>) -> Option<Criterion> {
    match line {
        RawLine::Any(lines) => Some(Criterion::Any(block(lines, vocabulary, faults))),
        RawLine::All(lines) => Some(Criterion::All(block(lines, vocabulary, faults))),
        RawLine::Test(test) => match self::test(test, vocabulary) {
            Ok(criterion) => Some(criterion),
            Err(more) => {
                faults.extend(more);
                None
            }
        },
    }
}

fn test(test: &RawTest, vocabulary: &Vocabulary) -> Result<Criterion, Vec<Fault>> {
    let index = vocabulary.find(&test.fact.text).ok_or_else(|| vec![unknown_fact(&test.fact, vocabulary)])?;
    let fact = vocabulary.facts.get(index).ok_or_else(|| vec![unknown_fact(&test.fact, vocabulary)])?;
    let wrong = || Err(vec![wrong_test(test, fact)]);
    match (&test.operand, &fact.kind) {
        (RawOperand::Is(words), Kind::Quantity(quantity)) => is_never(index, words, quantity).unwrap_or_else(wrong),
        (RawOperand::Is(words), Kind::Choice { .. } | Kind::YesNo | Kind::Derived { .. }) => {
            Ok(Criterion::Is { fact: index, values: places(words, fact)? })
        }
        (RawOperand::Include(words), Kind::Set { .. }) => {
            Ok(Criterion::Include { fact: index, members: places(words, fact)? })
        }
        (RawOperand::Compare { comparison, bound, number, unit }, Kind::Quantity(quantity)) => {
            let written = Written { number, bound: *bound, unit: unit.as_ref() };
            compare(index, *comparison, &written, &Named { fact, quantity })
        }
        (RawOperand::Is(_), Kind::Set { .. })
        | (RawOperand::Include(_), Kind::Choice { .. } | Kind::YesNo | Kind::Quantity(_) | Kind::Derived { .. })
        | (RawOperand::Compare { .. }, Kind::Choice { .. } | Kind::YesNo | Kind::Set { .. } | Kind::Derived { .. }) => {
            wrong()
        }
    }
}

fn unknown_fact(word: &Word, vocabulary: &Vocabulary) -> Fault {
    let near = nearest(&word.text, vocabulary.facts.iter().map(|fact| fact.id.as_str()));
    let fault = Fault::new(FaultKind::UnknownFact, &word.span, format!("no fact is called `{}`", word.text));
    fault.help(near.map(did_you_mean))
}

fn did_you_mean(near: &str) -> String {
    format!("did you mean `{near}`?")
}

/// `is never` of a quantity that has it; `None` for anything else after `is`, or a quantity without `never`.
fn is_never(fact: FactIndex, words: &[Word], quantity: &Quantity) -> Option<Result<Criterion, Vec<Fault>>> {
    let only = words.iter().all(|word| word.text == "never");
    (quantity.never && only && words.len() == 1).then_some(Ok(Criterion::IsNever { fact }))
}

fn wrong_test(test: &RawTest, fact: &Fact) -> Fault {
    let (kind, instead) = match &fact.kind {
        Kind::Choice { .. } => ("a choice", "is …"),
        Kind::YesNo => ("a yes/no fact", "is yes` or `is no"),
        Kind::Set { .. } => ("a set", "include …"),
        Kind::Quantity(Quantity { never: true, .. }) => {
            ("a quantity", "is never`, or compare it with `>=`, `<=`, `>`, `<")
        }
        Kind::Quantity(_) => ("a quantity without `never`", ">=`, `<=`, `>` or `<"),
        Kind::Derived { .. } => ("a derived fact", "is …"),
    };
    let message = format!("`{}` is {kind}, which has no `{}`", fact.id, test.verb.text);
    Fault::new(FaultKind::WrongTest, &test.verb.span, message).help(format!("write `{instead}`"))
}

/// The places of values or members, sorted.
fn places(words: &[Word], fact: &Fact) -> Result<Vec<usize>, Vec<Fault>> {
    let names = names(fact);
    let mut places: Vec<usize> = Vec::new();
    let mut faults = Vec::new();
    for word in words {
        match names.iter().position(|name| *name == word.text) {
            None => faults.push(unknown_value(word, fact, &names)),
            Some(place) if places.contains(&place) => {
                let message = format!("`{}` stands twice in this line", word.text);
                faults.push(Fault::new(FaultKind::RepeatedValue, &word.span, message));
            }
            Some(place) => places.push(place),
        }
    }
    places.sort_unstable();
    if faults.is_empty() { Ok(places) } else { Err(faults) }
}

fn names(fact: &Fact) -> Vec<&str> {
    match &fact.kind {
        Kind::Choice { values } => values.iter().map(String::as_str).collect(),
        Kind::YesNo => vec!["yes", "no"],
        Kind::Set { members } => members.iter().map(String::as_str).collect(),
        Kind::Derived { values } => values.iter().map(|value| value.id.as_str()).collect(),
        Kind::Quantity(_) => Vec::new(),
    }
}

fn unknown_value(word: &Word, fact: &Fact, names: &[&str]) -> Fault {
    let noun = if matches!(fact.kind, Kind::Set { .. }) { "member" } else { "value" };
    let message = format!("`{}` has no {noun} `{}`", fact.id, word.text);
    let help = match nearest(&word.text, names.iter().copied()) {
        Some(near) => did_you_mean(near),
        None => format!("expected {}", list(names)),
    };
    Fault::new(FaultKind::UnknownValue, &word.span, message).help(help)
}

/// LIMIT: names in one help; a longer list helps nobody.
const LISTED: usize = 12;

fn list(names: &[&str]) -> String {
    let shown: Vec<String> = names.iter().take(LISTED).map(|name| format!("`{name}`")).collect();
    let more = if names.len() > LISTED { " …" } else { "" };
    format!("one of {}{more}", shown.join(", "))
}

struct Written<'w> {
    number: &'w Word,
    bound: Decimal,
    unit: Option<&'w Word>,
}

struct Named<'f> {
    fact: &'f Fact,
    quantity: &'f Quantity,
}

fn compare(
    fact: FactIndex,
    comparison: Comparison,
    written: &Written<'_>,
    named: &Named<'_>,
) -> Result<Criterion, Vec<Fault>> {
    let faults: Vec<Fault> = [unit_fault(written, named), bound_fault(written, named)].into_iter().flatten().collect();
    let bound = written.bound;
    if faults.is_empty() { Ok(Criterion::Compare { fact, comparison, bound }) } else { Err(faults) }
}

fn unit_fault(written: &Written<'_>, named: &Named<'_>) -> Option<Fault> {
    let (id, expected) = (&named.fact.id, named.quantity.unit.as_str());
    let fault = |word: &Word, message| Fault::new(FaultKind::WrongUnit, &word.span, message);
    let help = format!("write `{} {expected}`", written.number.text);
    match written.unit {
        None if expected.is_empty() || says_its_unit(named.fact, named.quantity) => None,
        None => Some(
            fault(written.number, format!("no unit after `{}`, expected `{expected}`", written.number.text)).help(help),
        ),
        Some(unit) if unit.text == expected => None,
        Some(unit) if expected.is_empty() => {
            Some(fault(unit, format!("found `{}`, but `{id}` has no unit", unit.text)))
        }
        Some(unit) => Some(fault(unit, format!("found the unit `{}`, expected `{expected}`", unit.text)).help(help)),
    }
}

/// Whether the unit is a word of the fact's name, as in `months_since_surgery`; criteria then leave it out.
pub fn says_its_unit(fact: &Fact, quantity: &Quantity) -> bool {
    fact.id.split('_').any(|word| word == quantity.unit)
}

fn bound_fault(written: &Written<'_>, named: &Named<'_>) -> Option<Fault> {
    let (id, quantity, text) = (&named.fact.id, named.quantity, &written.number.text);
    let fault = |kind, message| Some(Fault::new(kind, &written.number.span, message));
    let Quantity { min, max, step, .. } = quantity;
    if written.bound < *min || written.bound > *max {
        return fault(FaultKind::OutOfRange, format!("`{text}` is outside the range of `{id}`, {min} to {max}"));
    }
    if !written.bound.on_step(*min, *step) {
        return fault(
            FaultKind::OffStep,
            format!("`{text}` is no value of `{id}`, which goes from {min} in steps of {step}"),
        );
    }
    None
}
