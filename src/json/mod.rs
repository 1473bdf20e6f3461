//! JSON as it is written: keys in their order, keys given twice kept, numbers exact.
//!
//! Our own, since the core knows no floating point, a key given twice must be seen, an error must name its place, and
//! the reader downloads this code: it is 10 KB smaller (brotli) than the usual parser and printer.

mod read;
mod write;

pub use read::{JsonError, parse};
pub use write::{ListWriter, ObjectWriter, write_list, write_object};

use crate::fact::{Decimal, DecimalError};

/// A JSON value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Json {
    /// `null`
    Null,
    /// `true`, `false`
    Bool(bool),
    /// A number of at most three decimals.
    Number(Decimal),
    /// A number that is too fine or too large to be any fact's, as written.
    OddNumber(String, DecimalError),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Json>),
    /// An object; a key given twice stands twice.
    Object(Vec<(String, Json)>),
}

impl Json {
    /// What it is, for messages.
    pub fn kind(&self) -> &'static str {
        match self {
            Json::Null => "null",
            Json::Bool(_) => "true or false",
            Json::Number(_) | Json::OddNumber(..) => "a number",
            Json::Text(_) => "a text",
            Json::List(_) => "a list",
            Json::Object(_) => "an object",
        }
    }
}

impl std::fmt::Display for Json {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut text = String::new();
        write::write_value(&mut text, self);
        formatter.write_str(&text)
    }
}
