//! What a definition says: three-valued logic over parameters, no more than CQL, ELM and decision tables all have.

use crate::criterion::Comparison;
use crate::fact::Decimal;

/// True, false, or null where a parameter is not given.
///
/// # Unknown
/// Kleene's logic, as in CQL. It never says the opposite of the exact meaning, but leaves open what that settles.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expression {
    /// A truth value of its own.
    Always(bool),
    /// A Boolean parameter.
    Parameter(String),
    /// A text parameter has a value.
    Equals {
        /// Name of the parameter.
        parameter: String,
        /// The value.
        value: String,
    },
    /// A number parameter stands so to a bound.
    Compares {
        /// Name of the parameter.
        parameter: String,
        /// Which way.
        comparison: Comparison,
        /// The bound.
        bound: Decimal,
    },
    /// A parameter is not given; the only line that is never null.
    IsMissing(String),
    /// The definition of this name.
    Definition(String),
    /// Every part holds; true for none.
    All(Vec<Expression>),
    /// At least one part holds; false for none.
    Any(Vec<Expression>),
    /// The opposite.
    Not(Box<Expression>),
}

impl Expression {
    /// All parts; the part itself if there is one.
    pub fn all(parts: Vec<Expression>) -> Expression {
        one_or(parts, true, Expression::All)
    }

    /// Any part; the part itself if there is one.
    pub fn any(parts: Vec<Expression>) -> Expression {
        one_or(parts, false, Expression::Any)
    }

    /// The opposite.
    pub fn negated(self) -> Expression {
        Expression::Not(Box::new(self))
    }
}

fn one_or(mut parts: Vec<Expression>, of_none: bool, several: fn(Vec<Expression>) -> Expression) -> Expression {
    match parts.pop() {
        None => Expression::Always(of_none),
        Some(only) if parts.is_empty() => only,
        Some(last) => {
            parts.push(last);
            several(parts)
        }
    }
}
