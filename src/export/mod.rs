//! An edition for other engines and for the clinicians who sign it.
//!
//! [`Library`] says once, as named definitions, what the rules mean. [`cql()`] and [`elm()`] write it down as HL7 CQL and
//! its compiled form, [`dmn()`] as decisions of DMN; [`plan()`] puts CQL into FHIR, [`review()`] is for people. What Kleene's logic cannot say stands
//! in `docs/exports.md`.

mod base64;
mod cql;
mod dmn;
mod elm;
mod expression;
mod feel;
mod library;
mod plan;
mod review;
mod xml;

pub use cql::cql;
pub use dmn::dmn;
pub use elm::elm;
pub use expression::Expression;
pub use library::{Definition, Library, Parameter, ParameterType, SameName};
pub use plan::plan;
pub use review::review;

/// The sentence of an id, or of an attribute of it; none if there is none.
pub type Wording<'w> = dyn Fn(&str, Option<&str>) -> Option<String> + 'w;
