//! What can be known of a patient: the vocabulary of a guideline.
//!
//! A fact has a kind and a closed list of values. Not knowing it is not one of them: unknown is absence.

mod decimal;

pub use decimal::{Decimal, DecimalError};

use crate::criterion::Condition;

/// The place of a fact in [`Vocabulary::facts`].
pub type FactIndex = usize;

/// All facts of a guideline and the combinations of them that cannot exist.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Vocabulary {
    /// In the order of the files.
    pub facts: Vec<Fact>,
    /// In the order of the files.
    pub impossible: Vec<Impossible>,
}

impl Vocabulary {
    /// The place of the fact called `id`, if there is one.
    pub fn find(&self, id: &str) -> Option<FactIndex> {
        self.facts.iter().position(|fact| fact.id == id)
    }
}

/// One thing that can be known of a patient.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// `snake_case`, unique.
    pub id: String,
    /// The topic under which it is asked; empty for derived facts.
    pub topic: String,
    /// What it is asked together with, since the answers stand in one place; empty if it is asked alone.
    pub panel: String,
    /// What its values are.
    pub kind: Kind,
}

impl Fact {
    /// The fact as it is asked: of a derived fact nothing, since it never is.
    pub fn asked(&self) -> Option<&Kind> {
        match &self.kind {
            Kind::Derived { .. } => None,
            Kind::Choice { .. } | Kind::YesNo | Kind::Set { .. } | Kind::Quantity(_) => Some(&self.kind),
        }
    }
}

/// The values that a fact can take.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One of a list.
    Choice {
        /// At least two, unique.
        values: Vec<String>,
    },
    /// Yes or no; in criteria `is yes`, `is no`.
    YesNo,
    /// Each member is present, absent or unknown by itself.
    Set {
        /// At least one, unique.
        members: Vec<String>,
    },
    /// A number with a unit.
    Quantity(Quantity),
    /// Not asked but worked out from other facts; exactly one value holds for every possible patient.
    Derived {
        /// At least one, unique ids.
        values: Vec<DerivedValue>,
    },
}

/// The numbers that a quantity can be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quantity {
    /// As written in criteria and profiles, for example `%` or `months`; empty if it has none.
    pub unit: String,
    /// The smallest difference: nobody is 65.5 years old. Greater than zero.
    pub step: Decimal,
    /// The least value, included.
    pub min: Decimal,
    /// The greatest value, included; a whole number of steps above `min`.
    pub max: Decimal,
    /// Whether `never` is a value too (a time since something that has not happened). Every comparison with it is false.
    pub never: bool,
}

/// One value of a derived fact and who has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DerivedValue {
    /// Unique in the fact.
    pub id: String,
    /// Who has it, in facts that are not derived from this one.
    pub condition: Condition,
}

/// A combination of facts that no patient has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Impossible {
    /// `kebab-case`, unique.
    pub id: String,
    /// The combination.
    pub condition: Condition,
}
