//! Rules: the computable form of statements.

use crate::criterion::Condition;

/// What a rule says of its option.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RuleKind {
    /// The option is indicated.
    Offer,
    /// The option is unsafe or unsuitable.
    Avoid,
    /// Something to watch or adapt; never changes a standing.
    Caution,
    /// An offer whose option is a test.
    Test,
    /// A red flag, of no option.
    Urgent,
}

impl RuleKind {
    /// All kinds, in the order of the documentation.
    pub const ALL: [RuleKind; 5] =
        [RuleKind::Offer, RuleKind::Avoid, RuleKind::Caution, RuleKind::Test, RuleKind::Urgent];

    /// As written in guideline files.
    pub fn name(self) -> &'static str {
        match self {
            RuleKind::Offer => "offer",
            RuleKind::Avoid => "avoid",
            RuleKind::Caution => "caution",
            RuleKind::Test => "test",
            RuleKind::Urgent => "urgent",
        }
    }

    /// Whether a rule of this kind makes its option indicated.
    pub fn indicates(self) -> bool {
        match self {
            RuleKind::Offer | RuleKind::Test => true,
            RuleKind::Avoid | RuleKind::Caution | RuleKind::Urgent => false,
        }
    }
}

/// How soon a red flag needs care.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// An emergency.
    Now,
    /// Today.
    SameDay,
    /// Within days.
    Soon,
}

impl Level {
    /// All levels, most pressing first.
    pub const ALL: [Level; 3] = [Level::Now, Level::SameDay, Level::Soon];

    /// As written in guideline files.
    pub fn name(self) -> &'static str {
        match self {
            Level::Now => "now",
            Level::SameDay => "same-day",
            Level::Soon => "soon",
        }
    }
}

/// One rule.
///
/// INVARIANT (checked on loading): `option` is there unless the kind is urgent, `level` only then; only offers and
/// tests yield, and only to offers and tests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Unique in the guideline, never used again after deletion.
    pub id: String,
    /// What it says.
    pub kind: RuleKind,
    /// Place of the option in [`crate::edition::Guideline::options`]; none for red flags.
    pub option: Option<usize>,
    /// How soon, for red flags.
    pub level: Option<Level>,
    /// Ids of statements, the recommendation first.
    pub statements: Vec<String>,
    /// Who is meant.
    pub condition: Condition,
    /// Places of rules in [`crate::edition::Guideline::rules`] to which it gives way.
    pub yields_to: Vec<usize>,
}

/// A source prefers one option over others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preference {
    /// Place of the preferred option.
    pub prefer: usize,
    /// Places of the options it is preferred over.
    pub over: Vec<usize>,
    /// Ids of the statements that say so.
    pub statements: Vec<String>,
}

/// How a red line speaks of its options.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RedLineForm {
    /// They never fit.
    Never,
    /// They always fit.
    Always,
    /// When they fit and the facts are unknown, these are asked first.
    AsksFirst,
    /// When they fit, the caution rules hold.
    Warns,
}

impl RedLineForm {
    /// All forms.
    pub const ALL: [RedLineForm; 4] =
        [RedLineForm::Never, RedLineForm::Always, RedLineForm::AsksFirst, RedLineForm::Warns];

    /// As written in guideline files.
    pub fn name(self) -> &'static str {
        match self {
            RedLineForm::Never => "never",
            RedLineForm::Always => "always",
            RedLineForm::AsksFirst => "asks_first",
            RedLineForm::Warns => "warns",
        }
    }
}

/// A sentence that must hold for every possible patient; proved, not tested.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RedLine {
    /// Unique.
    pub id: String,
    /// How it speaks of its options.
    pub form: RedLineForm,
    /// Places of the options of the edition that it speaks of, by name or by class.
    pub options: Vec<usize>,
    /// Facts that are asked first.
    pub asks: Vec<usize>,
    /// Places of caution rules that hold; those that the edition does not have are missing here.
    pub warns: Vec<usize>,
    /// For whom.
    pub condition: Condition,
    /// Rows of the evidence that say so.
    pub statements: Vec<String>,
}
