//! What is wrong with a guideline file: a permanent code, the place, a sentence, a way out.
//!
//! Messages are written for the author of the guideline: lower case, no full stop, the author's own text in backticks.

use std::fmt;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The guideline cannot be used.
    Error,
    /// It can be used, but somebody should look.
    Warning,
}

impl Severity {
    /// As printed before the code.
    pub fn name(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
        }
    }
}

/// What is wrong. Codes are permanent: a code is never given another meaning, a gap is never filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Code {
    /// P001: the file is not TOML.
    NotToml = 1,
    /// P002: no file of this name belongs into a guideline folder.
    UnexpectedFile = 2,
    /// P003: a file that every guideline has is not there.
    MissingFile = 3,
    /// P004: a record has a key that no such record has.
    UnknownKey = 4,
    /// P005: a record lacks a key that every such record has.
    MissingKey = 5,
    /// P006: a value is of another shape, for example a number where a list belongs.
    WrongShape = 6,
    /// P007: an id is not written as ids of its sort are.
    BadId = 7,
    /// P008: an id or name is there twice.
    Duplicate = 8,
    /// P009: a date is not a date.
    BadDate = 9,
    /// P010: a number is not a plain whole or decimal number.
    BadNumber = 10,
    /// P011: a line of criteria does not follow the grammar.
    CriterionSyntax = 11,
    /// P012: a fact is not in the vocabulary.
    UnknownFact = 12,
    /// P013: a fact has no such value or member.
    UnknownValue = 13,
    /// P014: the test is not one for facts of this kind, for example `include` of a choice.
    WrongTest = 14,
    /// P015: a block stands where none may stand.
    MisplacedBlock = 15,
    /// P016: a line is not indented by the two spaces a level, or with a tab.
    Indentation = 16,
    /// P017: a block or a list of criteria is empty.
    EmptyBlock = 17,
    /// P018: criteria do not stand between `'''` marks.
    CriterionQuotes = 18,
    /// P019: a value is named twice in one line or list.
    RepeatedValue = 19,
    /// P020: a number has more than three decimals.
    TooFine = 20,
    /// P021: a number has no unit, or another than its fact.
    WrongUnit = 21,
    /// P022: a number lies outside the range of its fact.
    OutOfRange = 22,
    /// P023: a number lies between two steps of its fact.
    OffStep = 23,
    /// P024: range and step of a quantity do not fit together.
    BadQuantity = 24,
    /// P025: a list has too few entries.
    TooFew = 25,
    /// P026: a value of a derived fact or an impossible combination has no criteria.
    Unconditional = 26,
    /// P027: derived facts are worked out from each other in a circle.
    DerivedCircle = 27,
    /// P028: the id in a file is not that of its folder or file name.
    OtherId = 28,
    /// P029: a list has too many entries.
    TooMany = 29,
    /// P030: a name is nowhere declared.
    UnknownName = 30,
    /// P031: a word is not one of the few that may stand here.
    UnknownWord = 31,
    /// P032: a key or a record does not go with the kind of thing it stands in.
    Misplaced = 32,
    /// P033: a rule gives way that may not, or to a rule it may not give way to.
    YieldsToWrong = 33,
    /// P034: rules give way to each other in a circle.
    YieldsCircle = 34,
    /// P035: a `test` rule speaks of an option that finds nothing.
    TestFindsNothing = 35,
    /// P036: an `offer` rule speaks of a test.
    OfferOfTest = 36,
    /// P037: no rule of any edition speaks of an option.
    UnusedOption = 37,
    /// P038: options are preferred over each other in a circle.
    PreferenceCircle = 38,
    /// P040: a statement is no row of the evidence.
    UndeclaredRow = 40,
    /// P041: a row of the evidence has neither a rule nor a reason for having none.
    UnexplainedRow = 41,
    /// P050: the file is not Fluent.
    NotFluent = 50,
    /// P051: a text is not there.
    MissingText = 51,
    /// P052: nothing needs a text.
    UnneededText = 52,
    /// P053: a text refers to a text that is not there.
    UnknownReference = 53,
    /// P060: a worked patient's expectations contradict each other.
    CaseContradiction = 60,
    /// P061: a worked patient's profile cannot be read.
    BadProfile = 61,
    /// P070: a declared change goes from a standing to the same, or between two that are the same answer.
    NoChange = 70,
    /// P071: two declared changes claim the same difference.
    ClaimedTwice = 71,
    /// P080: a published rate is neither a percentage from 0 to 100 nor people of people.
    BadRate = 80,
    /// P081: the arms of a rate cannot be compared: one is missing, or has another denominator.
    UnequalArms = 81,
    /// P082: an interval does not enclose its rate.
    BadInterval = 82,
    /// P090: a date of an edition comes before one that it follows.
    DatesReversed = 90,
}

impl fmt::Display for Code {
    #[expect(clippy::as_conversions, reason = "the number of a variant has no other spelling")]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "P{:03}", *self as u16)
    }
}

/// One problem of a guideline file.
///
/// # Shape
/// Ordered by file, line, column, code.
///
/// # Units
/// `line` and `column` count from 1, `column` and `length` in characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// What is wrong.
    pub code: Code,
    /// Path inside the guideline folder, with `/`.
    pub file: String,
    /// Line of the first character.
    pub line: usize,
    /// Column of the first character.
    pub column: usize,
    /// How many characters are meant; 0 for a place between two.
    pub length: usize,
    /// Lower case, no full stop.
    pub message: String,
    /// A way out.
    pub help: Option<String>,
    /// Error or warning.
    pub severity: Severity,
}

impl Diagnostic {
    /// The diagnostic as a person reads it: message, place, the source line, what is meant underlined, help.
    ///
    /// `source` is the text of the file; a line that it does not have is left out.
    pub fn render(&self, source: &str) -> String {
        let mut text = format!("{}[{}]: {}\n  {}", self.severity.name(), self.code, self.message, self.file);
        let line = self.line.checked_sub(1).and_then(|above| source.lines().nth(above));
        match line {
            Some(line) => text.push_str(&self.excerpt(line)),
            None => text.push_str(&self.help_line()),
        }
        text
    }

    fn excerpt(&self, line: &str) -> String {
        let number = self.line.to_string();
        let before = self.column.saturating_sub(1);
        // A tab stays a tab, so that the marks stand under what they mean.
        let pad: String = line.chars().take(before).map(|c| if c == '\t' { '\t' } else { ' ' }).collect();
        let rest = line.chars().skip(before).count();
        let marks = "^".repeat(self.length.min(rest).max(1));
        let help = self.help.iter().map(|help| format!(" {help}")).collect::<String>();
        format!(
            ":{}:{}\n   {number} | {line}\n   {blank} | {pad}{marks}{help}\n",
            self.line,
            self.column,
            blank = " ".repeat(number.len()),
        )
    }

    fn help_line(&self) -> String {
        self.help.iter().fold(String::from("\n"), |text, help| format!("{text}  {help}\n"))
    }

    fn key(&self) -> (&str, usize, usize, Code, &str) {
        (&self.file, self.line, self.column, self.code, &self.message)
    }
}

impl PartialOrd for Diagnostic {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Diagnostic {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        let rest = (self.length, &self.help, self.severity);
        self.key().cmp(&other.key()).then_with(|| rest.cmp(&(other.length, &other.help, other.severity)))
    }
}
