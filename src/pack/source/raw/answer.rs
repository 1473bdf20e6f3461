//! A profile as written in TOML: a small tree with places, no fact looked up yet.

use super::super::problems::{At, Place, Problems};
use super::super::record::shape;
use crate::fact::{Decimal, DecimalError};
use crate::pack::diagnostic::Code;
use toml::Spanned;
use toml::de::DeValue;

/// One value of a profile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// A word, such as the value of a choice.
    Text(String),
    /// An exact number.
    Number(Decimal),
    /// Yes or no.
    Flag(bool),
    /// A list.
    List(Vec<At<Answer>>),
    /// Keys and values in the order of the file.
    Table(Vec<(At<String>, At<Answer>)>),
}

/// The value of a profile; what no profile can hold is reported and left out.
pub fn read_answer(file: usize, value: &Spanned<DeValue<'_>>, problems: &mut Problems<'_>) -> Option<At<Answer>> {
    let place = Place::new(file, value.span());
    let answer = match value.get_ref() {
        DeValue::String(text) => Answer::Text(text.to_string()),
        DeValue::Boolean(flag) => Answer::Flag(*flag),
        DeValue::Integer(number) if number.radix() == 10 => {
            Answer::Number(number_of(number.as_str(), place, problems)?)
        }
        DeValue::Integer(_) => Answer::Number(number_of("", place, problems)?),
        DeValue::Float(number) => Answer::Number(number_of(number.as_str(), place, problems)?),
        DeValue::Array(items) => {
            Answer::List(items.iter().filter_map(|item| read_answer(file, item, problems)).collect())
        }
        DeValue::Table(table) => {
            let mut entries: Vec<_> = table.iter().collect();
            entries.sort_by_key(|(key, _)| key.span().start);
            let read = entries.into_iter().filter_map(|(key, value)| {
                let name = At { value: key.get_ref().to_string(), place: Place::new(file, key.span()) };
                Some((name, read_answer(file, value, problems)?))
            });
            Answer::Table(read.collect())
        }
        DeValue::Datetime(_) => {
            let message = format!("found {}, a profile has none", shape(value.get_ref()));
            problems.add(Code::WrongShape, place, message);
            return None;
        }
    };
    Some(At { value: answer, place })
}

fn number_of(digits: &str, place: Place, problems: &mut Problems<'_>) -> Option<Decimal> {
    let (code, message) = match Decimal::parse(digits) {
        Ok(number) => return Some(number),
        Err(DecimalError::NotANumber) => (Code::BadNumber, "expected a plain number such as `50` or `0.5`"),
        Err(DecimalError::TooFine) => (Code::TooFine, "the number has more than three decimals"),
        Err(DecimalError::TooLarge) => (Code::BadNumber, "the number is beyond a thousand million"),
    };
    problems.add(code, place, message);
    None
}

impl Answer {
    /// As JSON on one line.
    pub fn to_json(&self) -> String {
        match self {
            Answer::Text(text) => quoted(text),
            Answer::Number(number) => number.to_string(),
            Answer::Flag(flag) => flag.to_string(),
            Answer::List(items) => {
                let items: Vec<String> = items.iter().map(|item| item.value.to_json()).collect();
                format!("[{}]", items.join(", "))
            }
            Answer::Table(entries) => {
                let entry = |(key, value): &(At<String>, At<Answer>)| {
                    format!("{}: {}", quoted(&key.value), value.value.to_json())
                };
                format!("{{{}}}", entries.iter().map(entry).collect::<Vec<_>>().join(", "))
            }
        }
    }
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
