//! From text to criteria: one criterion a line, blocks under `any of` and `all of`, exact places for every problem.
//!
//! Reading has two steps, so that all problems are found at once: [`parse`] knows the grammar and no facts,
//! [`resolve`] knows the facts. Places are bytes of the whole file, for between `'''` marks nothing is escaped.
//!
//! ```text
//! line    = test | "any of" block | "all of" block      ("all of" only inside "any of")
//! block   = line+ indented by two spaces; at most two levels
//! test    = fact "is" value ("or" value)* | fact "include" value ("or" value)*
//!         | fact "is" "never" | fact (">=" | "<=" | ">" | "<") number unit?
//! comment = "#" to the end of the line
//! ```
//!
//! The unit is written unless the fact has none, or says it in its name: `months_since_surgery <= 6`.

mod blocks;
mod lines;
mod nearest;
mod resolve;
mod single;

pub use nearest::nearest;
pub use resolve::resolve;
pub(super) use resolve::says_its_unit;

use super::{Comparison, Criterion};
use crate::fact::{Decimal, Vocabulary};
use std::ops::Range;

/// What is wrong with a criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// The line does not follow the grammar.
    Syntax,
    /// No such fact.
    UnknownFact,
    /// The fact has no such value or member.
    UnknownValue,
    /// The test is not one for facts of this kind.
    WrongTest,
    /// A block stands where none may stand.
    MisplacedBlock,
    /// Not two spaces a level.
    Indentation,
    /// Nothing stands where criteria must stand.
    EmptyBlock,
    /// A value is named twice.
    RepeatedValue,
    /// The number is too large to be a number here.
    BadNumber,
    /// More than three decimals.
    TooFine,
    /// No unit, or another than the fact's.
    WrongUnit,
    /// Outside the fact's range.
    OutOfRange,
    /// Between two steps of the fact.
    OffStep,
}

/// One problem of a criterion.
///
/// # Units
/// `span` counts bytes of the whole file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// What is wrong.
    pub kind: FaultKind,
    /// Where.
    pub span: Range<usize>,
    /// Lower case, no full stop.
    pub message: String,
    /// A way out.
    pub help: Option<String>,
}

impl Fault {
    fn new(kind: FaultKind, span: &Range<usize>, message: String) -> Fault {
        Fault { kind, span: span.clone(), message, help: None }
    }

    fn help(self, help: impl Into<Option<String>>) -> Fault {
        Fault { help: help.into(), ..self }
    }
}

/// A word of the file and its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// As written.
    pub text: String,
    /// Bytes of the file.
    pub span: Range<usize>,
}

/// A line that follows the grammar; its names are not looked up yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RawLine {
    /// One criterion.
    Test(RawTest),
    /// `any of` a block.
    Any(Vec<RawLine>),
    /// `all of` a block.
    All(Vec<RawLine>),
}

/// One criterion; its names are not looked up yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RawTest {
    /// Of what.
    pub fact: Word,
    /// `is`, `include` or a comparison, as written.
    pub verb: Word,
    /// With what.
    pub operand: RawOperand,
}

/// What stands after the verb of a criterion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RawOperand {
    /// After `is`.
    Is(Vec<Word>),
    /// After `include`.
    Include(Vec<Word>),
    /// After a comparison.
    Compare {
        /// Which one.
        comparison: Comparison,
        /// The number.
        bound: Decimal,
        /// Where the number stands, and how it is written.
        number: Word,
        /// As written; the fact decides whether it needs one.
        unit: Option<Word>,
    },
}

/// Reads the lines of criteria that stand in `range` of a file.
///
/// # Shape
/// Every line that follows the grammar, in the order of the file, and every problem found beside them.
pub fn parse(file: &str, range: Range<usize>) -> (Vec<RawLine>, Vec<Fault>) {
    let (lines, mut faults) = lines::lines(file, &range);
    if lines.is_empty() && faults.is_empty() {
        let message = "expected at least one criterion".to_owned();
        faults.push(Fault::new(FaultKind::EmptyBlock, &range, message));
    }
    let (raw, more) = blocks::blocks(&lines);
    faults.extend(more);
    faults.sort_by_key(|fault| fault.span.start);
    (raw, faults)
}

/// Reads criteria that stand alone in a text.
///
/// # Errors
/// Every problem of grammar; if there is none, every problem of names, kinds, units and ranges.
pub fn read(text: &str, vocabulary: &Vocabulary) -> Result<Vec<Criterion>, Vec<Fault>> {
    let (raw, faults) = parse(text, 0..text.len());
    if !faults.is_empty() {
        return Err(faults);
    }
    let (criteria, faults) = resolve(&raw, vocabulary);
    if faults.is_empty() { Ok(criteria) } else { Err(faults) }
}

/// Words of the grammar, which are no names of facts or values.
pub const RESERVED: [&str; 6] = ["any", "all", "of", "is", "or", "include"];
