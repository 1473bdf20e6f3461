//! Profiles of worked patients against the vocabulary, with places in the file.
//!
//! The same rules as for a reader's profile; which answers exclude each other is not looked at here.

use super::problems::{At, Name, Problems};
use super::raw::Answer;
use super::resolve::{Facts, look_up};
use crate::criterion::syntax::nearest;
use crate::fact::{Decimal, Kind, Quantity};
use crate::pack::diagnostic::Code;

/// How sure somebody is of an answer.
const SOURCES: [&str; 3] = ["report", "told", "unsure"];

/// Keys of a partial answer about a number.
const BOUNDS: [&str; 5] = ["min", "max", "above", "below", "unit"];

/// Reports what is wrong with a profile.
pub fn check_profile(profile: &At<Answer>, facts: &Facts, problems: &mut Problems<'_>) {
    let Answer::Table(entries) = &profile.value else {
        problems.add(Code::BadProfile, profile.place, "a profile is a table of facts and answers");
        return;
    };
    for (fact, answer) in entries {
        if fact.value == "sources" {
            check_sources(answer, facts, problems);
        } else if let Some(kind) = facts.find(fact, problems).and_then(|found| facts.kind(found)) {
            check_answer(fact, answer, kind, problems);
        }
    }
}

fn check_sources(sources: &At<Answer>, facts: &Facts, problems: &mut Problems<'_>) {
    let Answer::Table(entries) = &sources.value else {
        problems.add(
            Code::BadProfile,
            sources.place,
            "`sources` is a table of facts and where their answers come from",
        );
        return;
    };
    for (name, source) in entries {
        check_question(name, facts, problems);
        match &source.value {
            Answer::Text(text) => {
                let source = Name { value: text.clone(), place: source.place };
                look_up(&source, "source of an answer", &SOURCES, problems);
            }
            _ => problems.add(Code::BadProfile, source.place, "expected `report`, `told` or `unsure` in quotes"),
        }
    }
}

/// Reports what is wrong with the name of something asked: a fact, or one member of a set as `set.member`.
pub fn check_question(name: &Name, facts: &Facts, problems: &mut Problems<'_>) {
    let (id, member) = match name.value.split_once('.') {
        Some((id, member)) => (id, Some(member)),
        None => (name.value.as_str(), None),
    };
    let fact = Name { value: id.to_owned(), place: name.place };
    let Some(kind) = facts.find(&fact, problems).and_then(|fact| facts.kind(fact)) else { return };
    match (kind, member) {
        (Kind::Derived { .. }, _) => refuse_derived(&fact, problems),
        (Kind::Set { members }, Some(member)) => {
            let member = Name { value: member.to_owned(), place: name.place };
            check_value(&member, &fact, members, problems);
        }
        (Kind::Choice { .. } | Kind::YesNo | Kind::Quantity(_), Some(_)) => {
            problems.add(Code::UnknownValue, name.place, format!("`{id}` is no set, it has no members"));
        }
        (Kind::Choice { .. } | Kind::YesNo | Kind::Quantity(_) | Kind::Set { .. }, None) => {}
    }
}

fn refuse_derived(fact: &Name, problems: &mut Problems<'_>) {
    problems.add(
        Code::Misplaced,
        fact.place,
        format!("`{}` is worked out from other facts, it is never asked", fact.value),
    );
}

fn check_answer(fact: &Name, answer: &At<Answer>, kind: &Kind, problems: &mut Problems<'_>) {
    let wrong = |expected: &str| (Code::BadProfile, answer.place, format!("expected {expected} for `{}`", fact.value));
    let (code, place, message) = match (kind, &answer.value) {
        (Kind::Derived { .. }, _) => return refuse_derived(fact, problems),
        (Kind::Choice { values }, Answer::Text(text)) => {
            return check_value(&Name { value: text.clone(), place: answer.place }, fact, values, problems);
        }
        (Kind::Choice { values }, Answer::Table(entries)) => return check_one_of(entries, fact, values, problems),
        (Kind::Choice { .. }, _) => wrong("one of its values in quotes, or a table with `one_of`"),
        (Kind::YesNo, Answer::Flag(_)) => return,
        (Kind::YesNo, _) => wrong("`true` or `false`"),
        (Kind::Set { members }, Answer::Table(entries)) => return check_members(entries, fact, members, problems),
        (Kind::Set { .. }, _) => wrong("a table of members with `true` or `false`"),
        (Kind::Quantity(quantity), Answer::Number(number)) => {
            return check_number(fact, quantity, At { value: *number, place: answer.place }, problems);
        }
        (Kind::Quantity(quantity), Answer::Text(text)) if quantity.never && text == "never" => return,
        (Kind::Quantity(quantity), Answer::Table(entries)) => return check_bounds(entries, fact, quantity, problems),
        (Kind::Quantity(_), _) => wrong("a number, or a table of bounds"),
    };
    problems.add(code, place, message);
}

fn check_value(value: &Name, fact: &Name, values: &[String], problems: &mut Problems<'_>) {
    if !values.contains(&value.value) {
        let help =
            nearest(&value.value, values.iter().map(String::as_str)).map(|near| format!("did you mean `{near}`?"));
        let message = format!("`{}` has no value or member `{}`", fact.value, value.value);
        problems.add_with_help(Code::UnknownValue, value.place, (message, help));
    }
}

type Entries = [(Name, At<Answer>)];

fn check_one_of(entries: &Entries, fact: &Name, values: &[String], problems: &mut Problems<'_>) {
    for (key, answer) in entries {
        match (key.value.as_str(), &answer.value) {
            ("one_of", Answer::List(items)) if !items.is_empty() => {
                for item in items {
                    check_listed(item, fact, values, problems);
                }
            }
            ("one_of", _) => problems.add(Code::BadProfile, answer.place, "expected a list of values"),
            _ => unknown_key(key, &["one_of"], problems),
        }
    }
}

fn check_listed(item: &At<Answer>, fact: &Name, values: &[String], problems: &mut Problems<'_>) {
    match &item.value {
        Answer::Text(text) => check_value(&Name { value: text.clone(), place: item.place }, fact, values, problems),
        _ => problems.add(Code::BadProfile, item.place, "expected a value in quotes"),
    }
}

fn unknown_key(key: &Name, known: &[&str], problems: &mut Problems<'_>) {
    let help = nearest(&key.value, known.iter().copied()).map(|near| format!("did you mean `{near}`?"));
    problems.add_with_help(Code::UnknownKey, key.place, (format!("an answer has no key `{}`", key.value), help));
}

fn check_members(entries: &Entries, fact: &Name, members: &[String], problems: &mut Problems<'_>) {
    for (member, answer) in entries {
        check_value(member, fact, members, problems);
        if !matches!(answer.value, Answer::Flag(_)) {
            problems.add(Code::BadProfile, answer.place, "expected `true` or `false`");
        }
    }
}

fn check_bounds(entries: &Entries, fact: &Name, quantity: &Quantity, problems: &mut Problems<'_>) {
    for (key, answer) in entries {
        match (key.value.as_str(), &answer.value) {
            ("unit", Answer::Text(unit)) if *unit == quantity.unit => {}
            ("unit", _) => {
                let message = format!("another unit than that of `{}`, expected `{}`", fact.value, quantity.unit);
                problems.add(Code::WrongUnit, answer.place, message);
            }
            ("min" | "max" | "above" | "below", Answer::Number(number)) => {
                check_number(fact, quantity, At { value: *number, place: answer.place }, problems);
            }
            ("min" | "max" | "above" | "below", _) => {
                problems.add(Code::BadProfile, answer.place, "expected a number");
            }
            _ => unknown_key(key, &BOUNDS, problems),
        }
    }
}

fn check_number(fact: &Name, quantity: &Quantity, number: At<Decimal>, problems: &mut Problems<'_>) {
    let At { value, place }: At<Decimal> = number;
    let Quantity { min, max, step, .. } = quantity;
    if value < *min || value > *max {
        problems.add(
            Code::OutOfRange,
            place,
            format!("`{value}` is outside the range of `{}`, {min} to {max}", fact.value),
        );
    } else if !value.on_step(*min, *step) {
        let message = format!("`{value}` is no value of `{}`, which goes from {min} in steps of {step}", fact.value);
        problems.add(Code::OffStep, place, message);
    }
}
