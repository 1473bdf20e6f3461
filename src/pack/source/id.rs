//! How ids are written, each sort in one way.

use super::problems::{Name, Problems};
use crate::criterion::syntax::RESERVED;
use crate::pack::diagnostic::Code;

/// A sort of id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IdSort {
    /// Facts.
    Snake,
    /// Values of choices, members of sets.
    Value,
    /// Options, rules, groups, topics, editions, citations, strengths, schemes, cases.
    Kebab,
    /// Statements and rows: `prefix:row`.
    Row,
    /// Codes of grading schemes.
    Code,
}

impl IdSort {
    /// Whether `id` is written so.
    pub fn admits(self, id: &str) -> bool {
        let first = id.bytes().next().is_some_and(|byte| byte.is_ascii_lowercase());
        let snake = id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
        let free = !RESERVED.contains(&id);
        match self {
            IdSort::Snake => first && snake && free,
            IdSort::Value => !id.is_empty() && snake && free,
            IdSort::Kebab => first && is_kebab(id),
            IdSort::Row => id.split_once(':').is_some_and(|(prefix, row)| is_kebab(prefix) && is_code(row)),
            IdSort::Code => is_code(id),
        }
    }

    fn manner(self) -> &'static str {
        match self {
            IdSort::Snake => "lower case letters, digits and `_`, a letter first, no word of the grammar",
            IdSort::Value => "lower case letters, digits and `_`, no word of the grammar",
            IdSort::Kebab => "lower case letters, digits and single `-`, a letter first",
            IdSort::Row => "a prefix in lower case, `:`, then letters, digits and `-`",
            IdSort::Code => "letters, digits and `-`",
        }
    }
}

fn is_kebab(id: &str) -> bool {
    let part =
        |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    id.split('-').all(part)
}

fn is_code(id: &str) -> bool {
    !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

/// Reports an id that is not written as its sort is.
pub fn check_id(id: &Name, sort: IdSort, problems: &mut Problems<'_>) {
    if !sort.admits(&id.value) {
        let message = format!("`{}` is not an id of this sort, expected {}", id.value, sort.manner());
        problems.add(Code::BadId, id.place, message);
    }
}

/// Reports every id that stood before, with the place where it stood first.
pub fn check_unique<'n>(names: impl IntoIterator<Item = &'n Name>, what: &str, problems: &mut Problems<'_>) {
    let mut first = std::collections::BTreeMap::new();
    for name in names {
        if let Some(place) = first.get(name.value.as_str()) {
            let help = format!("the first stands at {}", problems.spot(*place));
            let message = format!("{what} `{}` is there twice", name.value);
            problems.add_with_help(Code::Duplicate, name.place, (message, Some(help)));
        } else {
            first.insert(name.value.as_str(), name.place);
        }
    }
}
