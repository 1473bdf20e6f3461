//! Criteria: who is meant, as lines that a clinician can read.
//!
//! `when`: every line must hold. `unless`: no line may hold. There is no other negation, no arithmetic, no order.
//! This module is the checked tree; `syntax` reads it from text, `print` is the inverse.

#[cfg(feature = "authoring")]
mod print;
#[cfg(feature = "authoring")]
pub mod syntax;

#[cfg(feature = "authoring")]
pub use print::print_line;

use crate::fact::{Decimal, FactIndex};

/// Who is meant: every line of `when` holds and no line of `unless` does.
///
/// # Shape
/// Both may be empty; an empty condition holds for everybody.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Condition {
    /// Every one must hold.
    pub when: Vec<Criterion>,
    /// None may hold.
    pub unless: Vec<Criterion>,
}

/// One line of criteria, or a block under it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Criterion {
    /// `fact is value or value`: a choice, yes/no or derived fact has one of the values.
    ///
    /// `values` are places in the fact's list; of yes/no: 0 = yes, 1 = no.
    Is {
        /// A choice, yes/no or derived fact.
        fact: FactIndex,
        /// Sorted, unique, not empty.
        values: Vec<usize>,
    },
    /// `fact is never`, of a quantity that has `never`.
    IsNever {
        /// A quantity with `never`.
        fact: FactIndex,
    },
    /// `fact include member or member`: the set contains at least one.
    Include {
        /// A set.
        fact: FactIndex,
        /// Sorted, unique, not empty.
        members: Vec<usize>,
    },
    /// `fact >= number unit`; false for `never`.
    Compare {
        /// A quantity.
        fact: FactIndex,
        /// Which way.
        comparison: Comparison,
        /// In the fact's unit, on a step of it.
        bound: Decimal,
    },
    /// `any of` a block: at least one line holds.
    Any(Vec<Criterion>),
    /// `all of` a block: every line holds.
    All(Vec<Criterion>),
}

/// How a quantity is compared with a bound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// `>=`
    AtLeast,
    /// `<=`
    AtMost,
    /// `>`
    Above,
    /// `<`
    Below,
}

impl Comparison {
    /// As written in criteria.
    pub fn symbol(self) -> &'static str {
        match self {
            Comparison::AtLeast => ">=",
            Comparison::AtMost => "<=",
            Comparison::Above => ">",
            Comparison::Below => "<",
        }
    }

    /// Whether `number` stands so to `bound`.
    pub fn holds(self, number: Decimal, bound: Decimal) -> bool {
        match self {
            Comparison::AtLeast => number >= bound,
            Comparison::AtMost => number <= bound,
            Comparison::Above => number > bound,
            Comparison::Below => number < bound,
        }
    }
}
