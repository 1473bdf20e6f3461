//! One criterion: the words of a line to fact, verb and operand.

use super::nearest::nearest;
use super::{Fault, FaultKind, RESERVED, RawOperand, RawTest, Word};
use crate::criterion::Comparison;
use crate::fact::{Decimal, DecimalError};
use std::ops::Range;

const VERBS: [&str; 6] = ["is", "include", ">=", "<=", ">", "<"];

/// Reads one criterion; stops at the first problem, because a line is short.
pub fn test(words: &[Word]) -> Result<RawTest, Fault> {
    let end = words.last().map_or(0, |word| word.span.end);
    let mut line = Rest { words: words.iter(), end };
    let fact = line.name("a fact")?;
    let verb = line.next("`is`, `include`, `>=`, `<=`, `>` or `<`")?;
    let operand = match verb.text.as_str() {
        "is" => RawOperand::Is(line.values()?),
        "include" => RawOperand::Include(line.values()?),
        ">=" => line.compare(Comparison::AtLeast)?,
        "<=" => line.compare(Comparison::AtMost)?,
        ">" => line.compare(Comparison::Above)?,
        "<" => line.compare(Comparison::Below)?,
        _ => return Err(unknown_verb(verb)),
    };
    Ok(RawTest { fact: fact.clone(), verb: verb.clone(), operand })
}

fn unknown_verb(verb: &Word) -> Fault {
    let meant = match verb.text.as_str() {
        "=" | "==" => Some("is"),
        // By letters alone `>` is nearer, and would leave out the threshold itself.
        "≥" => Some(">="),
        "≤" => Some("<="),
        text => nearest(text, VERBS),
    };
    let help = meant.map(|near| format!("did you mean `{near}`?"));
    found(verb, "`is`, `include`, `>=`, `<=`, `>` or `<`").help(help)
}

fn found(word: &Word, expected: &str) -> Fault {
    let fault = Fault::new(FaultKind::Syntax, &word.span, format!("found `{}`, expected {expected}", word.text));
    let help = match word.text.as_str() {
        "not" | "no" | "!" => Some("negation has its own key: put the criterion under `unless`"),
        "and" => Some("what must hold as well stands on a line of its own"),
        text if text.ends_with(',') => Some("values are joined by `or`"),
        _ => None,
    };
    fault.help(help.map(str::to_owned))
}

/// The number that is written with a comma; before three digits it may part thousands.
fn with_point(text: &str) -> Option<String> {
    let (whole, parts) = text.split_once(',')?;
    let point = format!("{whole}.{parts}");
    (parts.len() < 3 && Decimal::parse(&point).is_ok()).then(|| format!("write `{point}`"))
}

/// The name that is written in capital letters or quotes.
fn name_in(text: &str) -> Option<String> {
    let name = text.trim_matches(|c: char| matches!(c, '"' | '\'' | '`')).to_ascii_lowercase();
    let is_name = !name.is_empty() && name.bytes().all(is_letter) && !RESERVED.contains(&name.as_str());
    is_name.then(|| format!("names stand in lower case and without quotes: `{name}`"))
}

fn is_letter(byte: u8) -> bool {
    byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_'
}

struct Rest<'l> {
    words: std::slice::Iter<'l, Word>,
    end: usize,
}

impl<'l> Rest<'l> {
    fn next(&mut self, expected: &str) -> Result<&'l Word, Fault> {
        let end: Range<usize> = self.end..self.end;
        let message = || format!("found the end of the line, expected {expected}");
        self.words.next().ok_or_else(|| Fault::new(FaultKind::Syntax, &end, message()))
    }

    /// A word that can be the name of a fact or value.
    fn name(&mut self, expected: &str) -> Result<&'l Word, Fault> {
        let word = self.next(expected)?;
        let is_name = word.text.bytes().all(is_letter) && !RESERVED.contains(&word.text.as_str());
        let more = self.words.as_slice().first().is_some_and(|next| !VERBS.contains(&next.text.as_str()));
        // "not er is positive": the word is spelled like a name, the next one shows that it is none.
        let negation = word.text == "not" && more;
        if is_name && !negation {
            return Ok(word);
        }
        let fault = found(word, expected);
        let help = fault.help.clone().or_else(|| name_in(&word.text));
        Err(fault.help(help))
    }

    fn values(&mut self) -> Result<Vec<Word>, Fault> {
        let mut values = vec![self.name("a value")?.clone()];
        while let Some(word) = self.words.next() {
            if word.text != "or" {
                return Err(found(word, "`or` or the end of the line"));
            }
            values.push(self.name("a value")?.clone());
        }
        Ok(values)
    }

    fn compare(&mut self, comparison: Comparison) -> Result<RawOperand, Fault> {
        let number = self.next("a number")?;
        let bound = Decimal::parse(&number.text).map_err(|error| number_fault(number, error))?;
        let unit = self.words.next().cloned();
        match self.words.next() {
            None => Ok(RawOperand::Compare { comparison, bound, number: number.clone(), unit }),
            Some(word) => Err(found(word, "the end of the line")),
        }
    }
}

fn number_fault(number: &Word, error: DecimalError) -> Fault {
    let fault = |kind, message| Fault::new(kind, &number.span, message);
    match error {
        DecimalError::NotANumber => {
            let digits = number.text.trim_end_matches(|c: char| !c.is_ascii_digit());
            let unit = number.text.strip_prefix(digits).unwrap_or_default();
            let glued = Decimal::parse(digits).is_ok().then(|| format!("write `{digits} {unit}`"));
            found(number, "a number").help(glued.or_else(|| with_point(&number.text)))
        }
        DecimalError::TooFine => fault(FaultKind::TooFine, format!("`{}` has more than three decimals", number.text)),
        DecimalError::TooLarge => {
            fault(FaultKind::BadNumber, format!("`{}` is beyond a thousand million", number.text))
        }
    }
}
