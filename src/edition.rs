//! A guideline and its editions, as read from files and checked.

use crate::change::Change;
use crate::criterion::Condition;
use crate::evidence::{Citation, Scheme, Statement};
use crate::fact::Vocabulary;
use crate::rule::{Preference, RedLine, Rule};
use serde::{Deserialize, Serialize};

/// How far an edition can be relied on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// History: not for today's care.
    Historical,
    /// No clinician has signed it off.
    Draft,
    /// Signed off; who and when stands in the edition.
    Reviewed,
}

impl Status {
    /// All, as in the documentation.
    pub const ALL: [Status; 3] = [Status::Historical, Status::Draft, Status::Reviewed];

    /// As written in guideline files.
    pub fn name(self) -> &'static str {
        match self {
            Status::Historical => "historical",
            Status::Draft => "draft",
            Status::Reviewed => "reviewed",
        }
    }
}

/// One dated state of a guideline. Dates are texts as in the file (`2027-11-25`): the core has no clock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edition {
    /// Character and year.
    pub id: String,
    /// How far it can be relied on.
    pub status: Status,
    /// The date of its content.
    pub dated: String,
    /// The day after which it must be looked through again.
    pub review_by: String,
    /// The day after which its options are folded; empty if none.
    pub expires: String,
    /// Ids of the citations that it was made from.
    pub sources: Vec<String>,
    /// Where the source stands today; empty if nowhere.
    pub live_page: String,
    /// Who signed it and when; empty unless reviewed.
    pub reviewed_by: String,
}

/// One decision, under which options stand together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// `kebab-case`.
    pub id: String,
    /// Whose decision it is; everybody inside has an option that fits. `None`: nothing is promised.
    pub scope: Option<Condition>,
}

/// Something that can be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TreatmentOption {
    /// `kebab-case`, unique in the guideline.
    pub id: String,
    /// Place of its group in [`Guideline::groups`].
    pub group: usize,
    /// What red lines call it by; empty if none.
    pub class: String,
    /// Facts that a test finds; empty for treatments.
    pub finds: Vec<usize>,
}

/// One edition of a guideline with all that it needs: read from files, checked, all names resolved.
///
/// # Shape
/// `rules` of the edition first, in the order of files and lines, then the red flags; names of facts, options and
/// rules are places in the lists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guideline {
    /// Id of the guideline.
    pub id: String,
    /// Topics in the order in which they are asked.
    pub topics: Vec<String>,
    /// Groups in the order in which they are shown.
    pub groups: Vec<Group>,
    /// Facts and impossible combinations.
    pub vocabulary: Vocabulary,
    /// Options that the edition's rules speak of, in the order of the files.
    pub options: Vec<TreatmentOption>,
    /// What the edition is.
    pub edition: Edition,
    /// Who the edition is for; empty = everybody.
    pub scope: Condition,
    /// Rules of the edition and red flags.
    pub rules: Vec<Rule>,
    /// Preferences that its sources state.
    pub preferences: Vec<Preference>,
    /// What must hold for every possible patient; of the whole guideline, cut to the edition's options.
    pub red_lines: Vec<RedLine>,
    /// What it means to answer otherwise than earlier editions; empty if it does not say.
    pub changes: Vec<Change>,
    /// Wording classes.
    pub strengths: Vec<String>,
    /// Grading schemes.
    pub schemes: Vec<Scheme>,
    /// Statements that rules or preferences rest on, and the edition's other statements.
    pub statements: Vec<Statement>,
    /// Every citation of the guideline.
    pub citations: Vec<Citation>,
}
