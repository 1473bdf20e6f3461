//! What is known of one patient: a partial assignment, read strictly.
//!
//! Absent means unknown. Nothing is dropped in silence: every entry is either understood or refused with its place,
//! what is allowed, and the nearest name.

mod answer;
mod problem;
mod read;

pub use problem::{Code, Problem, errors_json};
pub use read::{LARGEST, read};

use crate::json::Json;

/// Where an answer comes from. What people believe of their tumor is often wrong, so it is kept with the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    /// Read in a report, or not said otherwise.
    Report,
    /// Somebody told them.
    Told,
    /// Not sure.
    Unsure,
}

impl Source {
    /// All, as in the documentation.
    pub const ALL: [Source; 3] = [Source::Report, Source::Told, Source::Unsure];

    /// As written in profiles.
    pub fn name(self) -> &'static str {
        match self {
            Source::Report => "report",
            Source::Told => "told",
            Source::Unsure => "unsure",
        }
    }
}

/// One answer as it was given.
#[derive(Clone, Debug, PartialEq)]
pub struct Given {
    /// The value as written, to be repeated as a reason.
    pub value: Json,
    /// Where it comes from.
    pub source: Source,
}

/// What is known of one patient.
///
/// # Unknown
/// A field that nothing was said about has all its values.
#[derive(Clone, Debug, PartialEq)]
pub struct Profile {
    /// For each field of the pack the values still possible; never empty.
    pub masks: Vec<u64>,
    /// The answer in each field; of a set, one for each member.
    pub given: Vec<Option<Given>>,
}
