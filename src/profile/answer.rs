//! Reading one answer: which values of the fact it leaves possible.

use super::problem::step;
use super::{Code, Problem};
use crate::fact::{Decimal, DecimalError};
use crate::json::Json;
use crate::pack::{PackKind, PackQuantity};

/// What an answer says.
pub enum Answer {
    /// The values that it leaves.
    Values(u64),
    /// Why it is refused.
    Refused(Vec<Problem>),
}

fn refused(problem: Problem) -> Answer {
    Answer::Refused(vec![problem])
}

/// The values of a fact (or of one member) that an answer leaves possible.
pub fn read_answer(kind: &PackKind, value: &Json, path: &str) -> Answer {
    if *value == Json::Null || *value == Json::Text("unknown".to_owned()) {
        let message = "leave out what is not known".to_owned();
        return refused(Problem::new(Code::UnknownAsValue, path, message));
    }
    match kind {
        PackKind::YesNo => match value {
            Json::Bool(true) => Answer::Values(0b01),
            Json::Bool(false) => Answer::Values(0b10),
            other => wrong_kind("true or false", &["true".to_owned(), "false".to_owned()], other, path),
        },
        PackKind::Choice(values) => choice(values, value, path),
        PackKind::Quantity(quantity) => match value {
            Json::Text(text) if text == "never" && quantity.never => Answer::Values(never(quantity)),
            Json::Number(number) => exact(quantity, *number, path),
            Json::OddNumber(written, error) => refused(odd_number(quantity, written, *error, path)),
            Json::Object(entries) => partial_quantity(quantity, entries, path),
            other => {
                let word = if quantity.never { "a number, a range or `never`" } else { "a number or a range" };
                wrong_kind(word, &range_words(quantity), other, path)
            }
        },
        PackKind::Set(members) => wrong_kind("an object of members and true or false", members, value, path),
        PackKind::Derived => {
            let message = "this fact is worked out from others and cannot be answered".to_owned();
            refused(Problem::new(Code::Derived, path, message))
        }
    }
}

fn wrong_kind(wanted: &str, allowed: &[String], value: &Json, path: &str) -> Answer {
    let message = format!("expected {wanted}, found {}", value.kind());
    let given = if let Json::Text(text) = value { text } else { "" };
    refused(Problem::new(Code::WrongKind, path, message).allowing(allowed, given))
}

fn choice(values: &[String], value: &Json, path: &str) -> Answer {
    match value {
        Json::Text(text) => one_value(values, text, path),
        Json::Object(entries) => partial_choice(values, entries, path),
        other => wrong_kind("one of the values, or an object with `one_of`", values, other, path),
    }
}

fn one_value(values: &[String], text: &str, path: &str) -> Answer {
    match values.iter().position(|value| value == text) {
        Some(place) => Answer::Values(bit(place)),
        None => {
            let problem = Problem::new(Code::UnknownValue, path, format!("no value is called `{text}`"));
            refused(problem.allowing(values, text))
        }
    }
}

fn partial_choice(values: &[String], entries: &[(String, Json)], path: &str) -> Answer {
    let mut problems = foreign_keys(&["one_of"], entries, path);
    let mut mask = 0;
    for (_, value) in entries.iter().filter(|(key, _)| key == "one_of") {
        let path = step(path, "one_of");
        let Json::List(listed) = value else {
            let message = format!("expected a list of values, found {}", value.kind());
            problems.push(Problem::new(Code::WrongKind, &path, message).allowing(values, ""));
            continue;
        };
        for (place, value) in listed.iter().enumerate() {
            let path = step(&path, &place.to_string());
            let answer = match value {
                Json::Text(text) if text != "unknown" => one_value(values, text, &path),
                Json::Null | Json::Text(_) => {
                    let message = "leave out what is not known".to_owned();
                    refused(Problem::new(Code::UnknownAsValue, &path, message))
                }
                other => wrong_kind("one of the values", values, other, &path),
            };
            match answer {
                Answer::Values(bit) => mask |= bit,
                Answer::Refused(more) => problems.extend(more),
            }
        }
    }
    finish(mask, problems, values, path)
}

fn finish(mask: u64, mut problems: Vec<Problem>, allowed: &[String], path: &str) -> Answer {
    if mask == 0 && problems.is_empty() {
        let message = "this answer leaves no value".to_owned();
        problems.push(Problem::new(Code::NothingLeft, path, message).allowing(allowed, ""));
    }
    if problems.is_empty() { Answer::Values(mask) } else { Answer::Refused(problems) }
}

/// Keys that do not belong, and keys given twice.
fn foreign_keys(allowed: &[&str], entries: &[(String, Json)], path: &str) -> Vec<Problem> {
    let names: Vec<String> = allowed.iter().map(|name| (*name).to_owned()).collect();
    let mut problems = Vec::new();
    for (place, (key, _)) in entries.iter().enumerate() {
        if !names.contains(key) {
            let problem = Problem::new(Code::UnknownKey, &step(path, key), format!("no key here is called `{key}`"));
            problems.push(problem.allowing(&names, key));
        } else if entries.iter().take(place).any(|(earlier, _)| earlier == key) {
            problems.push(Problem::new(Code::GivenTwice, &step(path, key), format!("`{key}` is given twice")));
        }
    }
    problems
}

fn exact(quantity: &PackQuantity, number: Decimal, path: &str) -> Answer {
    match number_problem(quantity, number, path) {
        Some(problem) => refused(problem),
        None => Answer::Values(between(quantity, number, number)),
    }
}

/// What keeps a number from being one of the quantity's.
fn number_problem(quantity: &PackQuantity, number: Decimal, path: &str) -> Option<Problem> {
    if number < quantity.min || number > quantity.max {
        return Some(out_of_range(quantity, &number.to_string(), path));
    }
    if !number.on_step(quantity.min, quantity.step) {
        return Some(too_fine(quantity, &number.to_string(), path));
    }
    None
}

fn odd_number(quantity: &PackQuantity, written: &str, error: DecimalError, path: &str) -> Problem {
    match error {
        DecimalError::TooLarge => out_of_range(quantity, written, path),
        DecimalError::TooFine | DecimalError::NotANumber => too_fine(quantity, written, path),
    }
}

fn out_of_range(quantity: &PackQuantity, given: &str, path: &str) -> Problem {
    let message = format!("`{given}` is out of range");
    Problem::new(Code::OutOfRange, path, message).allowing(&range_words(quantity), "")
}

fn too_fine(quantity: &PackQuantity, given: &str, path: &str) -> Problem {
    let message = format!("`{given}` is not a whole number of steps of {}", quantity.step);
    Problem::new(Code::TooFine, path, message).allowing(&range_words(quantity), "")
}

/// `0 to 100 %`, and `never` where it is a value.
fn range_words(quantity: &PackQuantity) -> Vec<String> {
    let range = format!("{} to {} {}", quantity.min, quantity.max, quantity.unit);
    let mut words = vec![range.trim_end().to_owned()];
    if quantity.never {
        words.push("never".to_owned());
    }
    words
}

fn partial_quantity(quantity: &PackQuantity, entries: &[(String, Json)], path: &str) -> Answer {
    let mut problems = foreign_keys(&["min", "max", "above", "below", "unit"], entries, path);
    let (mut low, mut high) = (quantity.min, quantity.max);
    let mut bounded = false;
    for (key, value) in entries {
        let path = step(path, key);
        match (key.as_str(), value) {
            ("unit", Json::Text(unit)) if *unit == quantity.unit => {}
            ("unit", other) => {
                let problem = Problem::new(Code::WrongUnit, &path, format!("the unit is not `{other}`"));
                problems.push(problem.allowing(std::slice::from_ref(&quantity.unit), &quantity.unit));
            }
            ("min" | "max" | "above" | "below", Json::Number(number)) => {
                problems.extend(number_problem(quantity, *number, &path));
                bounded = true;
                match key.as_str() {
                    "min" => low = low.max(*number),
                    "above" => low = low.max(number.plus(quantity.step)),
                    "max" => high = high.min(*number),
                    _ => high = high.min(number.minus(quantity.step)),
                }
            }
            ("min" | "max" | "above" | "below", Json::OddNumber(written, error)) => {
                problems.push(odd_number(quantity, written, *error, &path));
            }
            ("min" | "max" | "above" | "below", Json::Null) => {
                let message = "an unknown bound is left out".to_owned();
                problems.push(Problem::new(Code::UnknownAsValue, &path, message));
            }
            ("min" | "max" | "above" | "below", other) => {
                let message = format!("expected a number, found {}", other.kind());
                problems.push(Problem::new(Code::WrongKind, &path, message).allowing(&range_words(quantity), ""));
            }
            _ => {}
        }
    }
    let mask = if bounded { between(quantity, low, high) } else { 0 };
    finish(mask, problems, &range_words(quantity), path)
}

/// The cells with a number from `low` to `high`, both included.
fn between(quantity: &PackQuantity, low: Decimal, high: Decimal) -> u64 {
    let cells = (0..quantity.cells()).filter(|cell| {
        quantity.cell_bounds(*cell).is_some_and(|(least, greatest)| low.max(least) <= high.min(greatest))
    });
    cells.fold(0, |mask, cell| mask | bit(cell))
}

fn never(quantity: &PackQuantity) -> u64 {
    bit(quantity.cells())
}

fn bit(place: usize) -> u64 {
    u32::try_from(place).ok().and_then(|place| 1u64.checked_shl(place)).unwrap_or_default()
}
