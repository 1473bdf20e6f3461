//! What is wrong with an answer sheet, and what would be right.

use crate::json::{Json, ObjectWriter, write_list, write_object};

/// What went wrong; the codes are permanent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Code {
    /// The text is not JSON.
    NotJson,
    /// A profile is one object.
    NotAnObject,
    /// Larger than any profile.
    TooLarge,
    /// A key stands twice in one object.
    GivenTwice,
    /// No fact has this name.
    UnknownFact,
    /// `null` or `"unknown"`: unknown facts are left out.
    UnknownAsValue,
    /// Not the kind of value that the fact has.
    WrongKind,
    /// No value or member of the fact has this name.
    UnknownValue,
    /// Not the fact's unit.
    WrongUnit,
    /// Below the least or above the greatest number.
    OutOfRange,
    /// Finer than the fact's step.
    TooFine,
    /// A partial answer that leaves no value.
    NothingLeft,
    /// Not a key of a partial answer.
    UnknownKey,
    /// A derived fact is worked out, never answered.
    Derived,
    /// A source without an answer.
    SourceWithoutAnswer,
    /// Facts that cannot be true together.
    Impossible,
    /// No option has this name.
    UnknownOption,
    /// No edition has this name.
    UnknownEdition,
    /// The pack cannot be read.
    BadPack,
    /// The call itself is off.
    BadCall,
}

impl Code {
    /// As written in error lists.
    pub fn name(self) -> &'static str {
        match self {
            Code::NotJson => "F001",
            Code::NotAnObject => "F002",
            Code::TooLarge => "F003",
            Code::GivenTwice => "F004",
            Code::UnknownFact => "F005",
            Code::UnknownAsValue => "F006",
            Code::WrongKind => "F007",
            Code::UnknownValue => "F008",
            Code::WrongUnit => "F009",
            Code::OutOfRange => "F010",
            Code::TooFine => "F011",
            Code::NothingLeft => "F012",
            Code::UnknownKey => "F013",
            Code::Derived => "F014",
            Code::SourceWithoutAnswer => "F015",
            Code::Impossible => "F016",
            Code::UnknownOption => "F017",
            Code::UnknownEdition => "F018",
            Code::BadPack => "B001",
            Code::BadCall => "B002",
        }
    }
}

/// One problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// What went wrong.
    pub code: Code,
    /// Where, as a JSON Pointer into the profile; empty for the whole.
    pub path: String,
    /// In words, lower case, what was given in backticks.
    pub message: String,
    /// What would be right: names, or a range; empty where that is no list.
    pub allowed: Vec<String>,
    /// The allowed name most like the one given.
    pub nearest: Option<String>,
    /// The facts that clash; only of impossible combinations.
    pub facts: Vec<String>,
}

impl Problem {
    /// A problem without a list of what is allowed.
    pub fn new(code: Code, path: &str, message: String) -> Problem {
        Problem { code, path: path.to_owned(), message, allowed: Vec::new(), nearest: None, facts: Vec::new() }
    }

    /// The same with what is allowed, and the nearest of it to `given`.
    pub fn allowing(mut self, allowed: &[String], given: &str) -> Problem {
        self.nearest = nearest(allowed, given);
        self.allowed = allowed.to_vec();
        self
    }

    fn write(&self, object: &mut ObjectWriter<'_>) {
        object.text("code", self.code.name());
        object.text("path", &self.path);
        object.text("message", &self.message);
        object.texts("allowed", &self.allowed);
        match &self.nearest {
            Some(nearest) => object.text("nearest", nearest),
            None => object.value("nearest", &Json::Null),
        }
        if !self.facts.is_empty() {
            object.texts("facts", &self.facts);
        }
    }
}

/// `{"errors":[…]}`
pub fn errors_json(errors: &[Problem]) -> String {
    let mut out = String::new();
    write_object(&mut out, |object| {
        write_list(object.key("errors"), |list| {
            errors.iter().for_each(|problem| write_object(list.item(), |object| problem.write(object)));
        });
    });
    out
}

/// The name most like `given`, whose capital letters do not count; none if all are too different.
pub fn nearest(names: &[String], given: &str) -> Option<String> {
    /// LIMIT: a longer text is nobody's misspelt name.
    const LONGEST: usize = 100;
    if given.len() > LONGEST {
        return None;
    }
    let most = (given.chars().count() / 3).max(1);
    let given = given.to_ascii_lowercase();
    let distances = names.iter().map(|name| (strsim::osa_distance(name, &given), name));
    distances.filter(|(distance, _)| *distance <= most).min().map(|(_, name)| name.clone())
}

/// A key as a step of a JSON Pointer.
pub(super) fn step(path: &str, key: &str) -> String {
    format!("{path}/{}", key.replace('~', "~0").replace('/', "~1"))
}
