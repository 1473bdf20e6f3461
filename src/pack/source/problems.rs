//! Places in files, and the problems found there.

use super::SourceFile;
use crate::criterion::syntax::{Fault, FaultKind};
use crate::pack::diagnostic::{Code, Diagnostic, Severity};
use std::ops::Range;

/// A stretch of a file.
///
/// # Units
/// `start` and `end` count bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Place of the file in the list of files.
    pub file: usize,
    /// First byte.
    pub start: usize,
    /// Byte after the last.
    pub end: usize,
}

impl Place {
    /// The stretch of a file with this number.
    pub fn new(file: usize, span: Range<usize>) -> Place {
        Place { file, start: span.start, end: span.end }
    }
}

/// Something read from a file, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct At<T> {
    /// What was read.
    pub value: T,
    /// Where.
    pub place: Place,
}

/// A name or other text of a file.
pub type Name = At<String>;

/// Everything found wrong so far.
#[derive(Debug)]
pub struct Problems<'f> {
    files: &'f [SourceFile],
    found: Vec<Diagnostic>,
}

impl<'f> Problems<'f> {
    /// None yet, in these files.
    pub fn new(files: &'f [SourceFile]) -> Problems<'f> {
        Problems { files, found: Vec::new() }
    }

    /// Adds a problem.
    pub fn add(&mut self, code: Code, place: Place, message: impl Into<String>) {
        self.push(code, place, message.into(), None);
    }

    /// Adds a problem with a way out, if there is one.
    pub fn add_with_help(&mut self, code: Code, place: Place, texts: (String, Option<String>)) {
        self.push(code, place, texts.0, texts.1);
    }

    /// Adds a problem of a file that is not there.
    pub fn add_missing_file(&mut self, path: &str, message: String) {
        self.found.push(Diagnostic {
            code: Code::MissingFile,
            file: path.to_owned(),
            line: 1,
            column: 1,
            length: 0,
            message,
            help: None,
            severity: Severity::Error,
        });
    }

    /// Adds a problem of a criterion.
    pub fn add_fault(&mut self, file: usize, fault: Fault) {
        let place = Place::new(file, fault.span);
        self.push(code_of(fault.kind), place, fault.message, fault.help);
    }

    /// Where something stands, as an author writes it: `file:line:column`.
    pub fn spot(&self, place: Place) -> String {
        let (file, line, column) = self.position(place);
        format!("{file}:{line}:{column}")
    }

    /// Everything found, ordered and each once.
    pub fn into_diagnostics(self) -> Vec<Diagnostic> {
        let mut found = self.found;
        found.sort();
        found.dedup();
        found
    }

    /// Whether nothing was found.
    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    fn push(&mut self, code: Code, place: Place, message: String, help: Option<String>) {
        let (file, line, column) = self.position(place);
        let length = self.text(place).split('\n').next().map_or(0, |line| line.chars().count());
        let file = file.to_owned();
        self.found.push(Diagnostic { code, file, line, column, length, message, help, severity: Severity::Error });
    }

    fn text(&self, place: Place) -> &'f str {
        let file = self.files.get(place.file);
        file.and_then(|file| file.text.get(place.start..place.end)).unwrap_or_default()
    }

    /// File, line and column of the first character of a place.
    pub fn position(&self, place: Place) -> (&'f str, usize, usize) {
        let Some(file) = self.files.get(place.file) else { return ("", 1, 1) };
        let before = file.text.get(..place.start).unwrap_or(&file.text);
        let line = before.matches('\n').count().saturating_add(1);
        let column = before.rsplit('\n').next().map_or(0, |line| line.chars().count()).saturating_add(1);
        (&file.path, line, column)
    }
}

fn code_of(kind: FaultKind) -> Code {
    match kind {
        FaultKind::Syntax => Code::CriterionSyntax,
        FaultKind::UnknownFact => Code::UnknownFact,
        FaultKind::UnknownValue => Code::UnknownValue,
        FaultKind::WrongTest => Code::WrongTest,
        FaultKind::MisplacedBlock => Code::MisplacedBlock,
        FaultKind::Indentation => Code::Indentation,
        FaultKind::EmptyBlock => Code::EmptyBlock,
        FaultKind::RepeatedValue => Code::RepeatedValue,
        FaultKind::BadNumber => Code::BadNumber,
        FaultKind::TooFine => Code::TooFine,
        FaultKind::WrongUnit => Code::WrongUnit,
        FaultKind::OutOfRange => Code::OutOfRange,
        FaultKind::OffStep => Code::OffStep,
    }
}
