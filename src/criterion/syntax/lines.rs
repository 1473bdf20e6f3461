//! Lines of criteria as words with places; comments and empty lines are gone.

use super::{Fault, FaultKind, Word};
use std::ops::Range;

/// A line with something on it.
#[derive(Debug)]
pub struct Line {
    /// Spaces before the first word; `None` if the line has a tab and was reported already.
    pub indent: Option<usize>,
    /// At least one.
    pub words: Vec<Word>,
}

impl Line {
    /// From the first word to the last.
    pub fn span(&self) -> Range<usize> {
        let start = self.words.first().map_or(0, |word| word.span.start);
        let end = self.words.last().map_or(start, |word| word.span.end);
        start..end
    }
}

/// The lines in `range` of a file, and the tabs among them.
pub fn lines(file: &str, range: &Range<usize>) -> (Vec<Line>, Vec<Fault>) {
    let mut lines = Vec::new();
    let mut faults = Vec::new();
    let mut offset = range.start;
    for piece in file.get(range.clone()).unwrap_or_default().split_inclusive('\n') {
        let code = piece.split(['#', '\n', '\r']).next().unwrap_or_default();
        if !code.trim().is_empty() {
            let tab = code.find('\t').map(|at| offset.saturating_add(at));
            faults.extend(tab.map(tab_fault));
            let spaces = code.len().saturating_sub(code.trim_start_matches(' ').len());
            lines.push(Line { indent: tab.is_none().then_some(spaces), words: words(code, offset) });
        }
        offset = offset.saturating_add(piece.len());
    }
    (lines, faults)
}

fn tab_fault(at: usize) -> Fault {
    let message = "found a tab, expected spaces".to_owned();
    Fault::new(FaultKind::Indentation, &(at..at.saturating_add(1)), message)
}

/// The words of a line that starts at `offset` of the file.
fn words(code: &str, offset: usize) -> Vec<Word> {
    let mut start = offset;
    let mut words = Vec::new();
    for piece in code.split_inclusive([' ', '\t']) {
        let text = piece.trim_end_matches([' ', '\t']);
        if !text.is_empty() {
            words.push(Word { text: text.to_owned(), span: start..start.saturating_add(text.len()) });
        }
        start = start.saturating_add(piece.len());
    }
    words
}
