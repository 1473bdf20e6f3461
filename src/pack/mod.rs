//! Guideline files, checked, compiled to one small file, loaded.
//!
//! A [`Pack`] is the compiled form of one edition. What is known of a fact is the set of its values still possible, so
//! every fact (every member of a set) is a *field* of a few bits, and an option is a few *boxes*: one mask of values
//! for each field that matters. Prose is not in here; it stands in the text files of each language.

mod binary;
mod checksum;
#[cfg(feature = "authoring")]
pub mod compile;
#[cfg(feature = "authoring")]
pub mod diagnostic;
pub mod row;
#[cfg(feature = "authoring")]
pub mod source;

#[cfg(feature = "authoring")]
pub use binary::write;
pub use binary::{LoadError, Loaded, Matters, load, owns_details};

use crate::edition::Status;
use crate::evidence::Grade;
use crate::fact::Decimal;
use crate::rule::{Level, RuleKind};
use serde::{Deserialize, Serialize};

/// The place of a field in [`Pack::fields`] order: facts in order, a set's members one by one.
pub type FieldIndex = u16;

/// A box: for each field that it narrows, the values that it holds (bit 0 = first value).
///
/// # Shape
/// Sorted by field, each field once, no mask empty, none full.
pub type ValueBox = Vec<(FieldIndex, u64)>;

/// The compiled form of one edition.
///
/// What is only shown, never computed with, is kept as the JSON text in which it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pack {
    /// Id of the guideline.
    pub guideline: String,
    /// Id of the edition.
    pub edition: String,
    /// How far it can be relied on.
    pub status: Status,
    /// Groups in the order in which they are shown.
    pub groups: Vec<String>,
    /// All facts of the vocabulary.
    pub facts: Vec<PackFact>,
    /// Options of the edition, in the order of the files.
    pub options: Vec<PackOption>,
    /// Rules of the edition, then the red flags.
    pub rules: Vec<PackRule>,
    /// Preferences that a source states.
    pub preferences: Vec<PackPreference>,
    /// Statements of the edition and of the red flags.
    pub statements: Vec<PackStatement>,
    /// All prime nogoods of the impossible combinations: everything that follows from them, too.
    pub nogoods: Vec<ValueBox>,
    /// The same with everybody outside the scope taken away.
    pub scoped_nogoods: Vec<ValueBox>,
    /// How many boxes its matters have together, so that room for them is made once.
    pub boxes: u32,
    /// For each option, who fits, who is to avoid it, and for whom it is not indicated; empty once loaded, see [`Matters`].
    #[serde(skip)]
    pub option_matters: Vec<Matter>,
    /// For each rule, for whom it holds and for whom not; empty once loaded.
    #[serde(skip)]
    pub rule_matters: Vec<Matter>,
    /// What is only shown.
    pub shown: Shown,
    /// The checksum of the details; it stands before the content of the file.
    #[serde(skip)]
    pub details_checksum: u64,
    /// What is only shown once somebody looks closer, and not needed to ask; empty where it was left out of the file.
    ///
    /// # Shape
    /// JSON `{"options":[…],"evidence":{"statements":[…],"citations":[…],"preferences":[…]}}`.
    #[serde(skip)]
    pub details: String,
}

/// What is only shown, as JSON.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shown {
    /// What the edition is, with its topics, groups and red flags.
    pub about: String,
    /// The vocabulary.
    pub facts: String,
    /// What tells where every fact lies in a row of bits.
    pub layout: String,
}

/// A question with an answer for every possible patient, as boxes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Matter {
    /// One list of boxes for each answer; every possible patient lies in a box of exactly one list.
    pub sides: [Vec<ValueBox>; 3],
    /// The fields that its rules name, sorted.
    pub named: Vec<FieldIndex>,
}

/// A fact as the reader's side needs it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackFact {
    /// `snake_case`.
    pub id: String,
    /// Its values.
    pub kind: PackKind,
    /// Whether a rule, the scope or a red flag of this edition uses it.
    pub used: bool,
}

/// The values of a fact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PackKind {
    /// One field with one bit for each value.
    Choice(Vec<String>),
    /// One field: yes, no.
    YesNo,
    /// One field for each member: present, absent.
    Set(Vec<String>),
    /// One field with one bit for each cell between cuts, and one for `never`.
    Quantity(PackQuantity),
    /// No field: worked out when the guideline was compiled.
    Derived,
}

impl PackKind {
    /// How many fields a fact of this kind has.
    pub fn fields(&self) -> usize {
        match self {
            PackKind::Choice(_) | PackKind::YesNo | PackKind::Quantity(_) => 1,
            PackKind::Set(members) => members.len(),
            PackKind::Derived => 0,
        }
    }
}

/// A quantity, cut only where this edition cuts it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackQuantity {
    /// Empty if none.
    pub unit: String,
    /// The smallest difference.
    pub step: Decimal,
    /// Least value.
    pub min: Decimal,
    /// Greatest value.
    pub max: Decimal,
    /// Whether the last bit is `never`.
    pub never: bool,
    /// Sorted; a cell ends just below each of them, the last cell at `max`.
    pub cuts: Vec<Decimal>,
}

impl PackQuantity {
    /// The number of cells between cuts, `never` not counted.
    pub fn cells(&self) -> usize {
        self.cuts.len().saturating_add(1)
    }

    /// The least and greatest number of a cell; `None` beyond the last.
    pub fn cell_bounds(&self, cell: usize) -> Option<(Decimal, Decimal)> {
        let low = match cell.checked_sub(1) {
            None => self.min,
            Some(before) => *self.cuts.get(before)?,
        };
        let high = match self.cuts.get(cell) {
            Some(next) => next.minus(self.step),
            None if cell == self.cuts.len() => self.max,
            None => return None,
        };
        Some((low, high))
    }
}

/// An option as the reader's side needs it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackOption {
    /// `kebab-case`.
    pub id: String,
    /// Place in [`Pack::groups`].
    pub group: u16,
    /// Places in [`Pack::facts`] of the facts that a test finds.
    pub finds: Vec<u16>,
}

/// A rule as the reader's side needs it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackRule {
    /// Unique.
    pub id: String,
    /// What it says.
    pub kind: RuleKind,
    /// Places in [`Pack::options`]; none for red flags.
    pub options: Vec<u16>,
    /// How soon, for red flags.
    pub level: Option<Level>,
    /// Places in [`Pack::statements`], the recommendation first.
    pub statements: Vec<u16>,
}

/// A statement as advice needs it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackStatement {
    /// A row of the evidence with its prefix.
    pub id: String,
    /// The wording class of the source.
    pub strength: String,
    /// Often none.
    pub grades: Vec<Grade>,
    /// Ids of citations.
    pub cites: Vec<String>,
}

/// A source prefers one option over others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackPreference {
    /// Place in [`Pack::options`].
    pub prefer: u16,
    /// Places in [`Pack::options`].
    pub over: Vec<u16>,
}

impl Pack {
    /// How many values each field has, in field order.
    pub fn field_sizes(&self) -> Vec<usize> {
        field_sizes(&self.facts)
    }

    /// The first field of each fact; of derived facts that of the next one.
    pub fn first_fields(&self) -> Vec<usize> {
        let firsts = self.facts.iter().scan(0usize, |next, fact| {
            let first = *next;
            *next = first.saturating_add(fact.kind.fields());
            Some(first)
        });
        firsts.collect()
    }
}

/// How many values each field of these facts has, in field order.
pub fn field_sizes(facts: &[PackFact]) -> Vec<usize> {
    let sizes = facts.iter().flat_map(|fact| match &fact.kind {
        PackKind::Choice(values) => vec![values.len()],
        PackKind::YesNo => vec![2],
        PackKind::Set(members) => vec![2; members.len()],
        PackKind::Quantity(quantity) => vec![quantity.cells().saturating_add(usize::from(quantity.never))],
        PackKind::Derived => Vec::new(),
    });
    sizes.collect()
}

/// A mask with the lowest `size` bits; all 64 from there on.
pub fn full_mask(size: usize) -> u64 {
    u32::try_from(size).ok().and_then(|size| 1u64.checked_shl(size)).map_or(u64::MAX, |bit| bit.wrapping_sub(1))
}
