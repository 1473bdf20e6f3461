//! Indentation to blocks.

use super::lines::Line;
use super::single::test;
use super::{Fault, FaultKind, RawLine, Word};

/// LIMIT: levels of indentation.
const LEVELS: usize = 2;

/// The tree of lines, and what is wrong with it.
pub fn blocks(lines: &[Line]) -> (Vec<RawLine>, Vec<Fault>) {
    let mut reader = Reader { rest: lines, faults: Vec::new() };
    let tree = reader.block(Place::TOP);
    (tree, reader.faults)
}

/// Which lines a block holds.
#[derive(Clone, Copy)]
struct Place {
    level: usize,
    in_any: bool,
}

impl Place {
    const TOP: Place = Place { level: 0, in_any: false };

    fn indent(self) -> usize {
        self.level.saturating_mul(2)
    }

    fn inside(self, opener: Opener) -> Place {
        Place { level: self.level.saturating_add(1), in_any: matches!(opener, Opener::Any) }
    }

    /// Whether a line of this indentation belongs to a block further out. An odd one is a slip inside this block.
    fn ends_before(self, indent: usize) -> bool {
        indent < self.indent() && indent.is_multiple_of(2)
    }
}

#[derive(Clone, Copy)]
enum Opener {
    Any,
    All,
}

struct Reader<'l> {
    rest: &'l [Line],
    faults: Vec<Fault>,
}

impl Reader<'_> {
    fn block(&mut self, place: Place) -> Vec<RawLine> {
        let mut block = Vec::new();
        while let Some((line, rest)) = self.rest.split_first() {
            if line.indent.is_some_and(|indent| place.ends_before(indent)) {
                break;
            }
            self.rest = rest;
            self.check_indent(line, place);
            block.extend(self.line(line, place));
        }
        block
    }

    fn check_indent(&mut self, line: &Line, place: Place) {
        let Some(found) = line.indent else { return };
        let expected = place.indent();
        if found != expected {
            let start = line.span().start;
            let plural = if found == 1 { "" } else { "s" };
            let message = format!("indented {found} space{plural}, expected {expected}");
            self.faults.push(Fault::new(FaultKind::Indentation, &(start.saturating_sub(found)..start), message));
        }
    }

    fn line(&mut self, line: &Line, place: Place) -> Option<RawLine> {
        match opener(line) {
            Some(Ok(opener)) => self.opened(line, opener, place),
            Some(Err(fault)) => {
                self.faults.push(fault);
                None
            }
            None => test(&line.words).map(RawLine::Test).map_err(|fault| self.faults.push(fault)).ok(),
        }
    }

    fn opened(&mut self, line: &Line, opener: Opener, place: Place) -> Option<RawLine> {
        self.check_place(line, opener, place);
        let before = self.rest.len();
        let lines = self.block(place.inside(opener));
        if self.rest.len() == before {
            let message = "the block is empty, expected at least one criterion".to_owned();
            let fault = Fault::new(FaultKind::EmptyBlock, &line.span(), message);
            self.faults.push(fault.help("its lines stand below it, indented by two more spaces".to_owned()));
            return None;
        }
        Some(match opener {
            Opener::Any => RawLine::Any(lines),
            Opener::All => RawLine::All(lines),
        })
    }

    fn check_place(&mut self, line: &Line, opener: Opener, place: Place) {
        let fault = |message: &str| Fault::new(FaultKind::MisplacedBlock, &line.span(), message.to_owned());
        if place.level >= LEVELS {
            let help = "make it two rules, or a derived fact".to_owned();
            self.faults.push(fault("a block at a third level, expected at most two").help(help));
        } else if matches!(opener, Opener::All) && !place.in_any {
            let help = "leave `all of` away: every line must hold as it is".to_owned();
            let help = (place.level == 0).then_some(help);
            self.faults.push(fault("`all of` outside a block of `any of`").help(help));
        }
    }
}

/// What the line opens, if it begins like one that opens a block.
fn opener(line: &Line) -> Option<Result<Opener, Fault>> {
    let mut words = line.words.iter();
    let opener = match words.next()?.text.as_str() {
        "any" => Opener::Any,
        "all" => Opener::All,
        _ => return None,
    };
    let of = words.next();
    let fault = |word: &Word, expected: &str| {
        let message = format!("found `{}`, expected {expected}", word.text);
        Some(Err(Fault::new(FaultKind::Syntax, &word.span, message)))
    };
    match (of, words.next()) {
        (None, _) => {
            let end = line.span().end;
            let message = "found the end of the line, expected `of`".to_owned();
            Some(Err(Fault::new(FaultKind::Syntax, &(end..end), message)))
        }
        (Some(word), _) if word.text != "of" => fault(word, "`of`"),
        (Some(_), Some(word)) => fault(word, "the end of the line"),
        (Some(_), None) => Some(Ok(opener)),
    }
}
