//! One table of a TOML file, read key by key; what nobody asked for is reported at the end.

use super::id::{IdSort, check_id, check_unique};
use super::problems::{At, Name, Place, Problems};
use crate::criterion::syntax::{RawLine, nearest, parse};
use crate::fact::{Decimal, DecimalError};
use crate::pack::diagnostic::Code;
use std::collections::BTreeMap;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A key with its place, and the value.
type Entry<'t> = (Place, &'t Spanned<DeValue<'t>>);

/// A table that is being read.
pub struct Record<'t, 'p, 'f> {
    /// Where it begins.
    pub place: Place,
    /// Where problems go.
    pub problems: &'p mut Problems<'f>,
    source: &'t str,
    what: &'static str,
    entries: BTreeMap<&'t str, Entry<'t>>,
    known: Vec<&'static str>,
}

/// A table inside another, not read yet.
#[derive(Clone, Copy)]
pub struct Inner<'t> {
    /// Where it begins.
    pub place: Place,
    table: &'t DeTable<'t>,
}

impl<'t, 'p, 'f> Record<'t, 'p, 'f> {
    /// Begins to read a table of the file with this text; `what` says in messages what the table is.
    pub fn new(inner: Inner<'t>, source: &'t str, what: &'static str, problems: &'p mut Problems<'f>) -> Self {
        let file = inner.place.file;
        let entries = inner.table.iter().map(|(key, value)| {
            let name: &'t str = key.get_ref().as_ref();
            (name, (Place::new(file, key.span()), value))
        });
        Record { place: inner.place, problems, source, what, entries: entries.collect(), known: Vec::new() }
    }

    /// Begins to read a table inside this one.
    pub fn inner<'q>(&'q mut self, inner: Inner<'t>, what: &'static str) -> Record<'t, 'q, 'f> {
        Record::new(inner, self.source, what, self.problems)
    }

    /// The text at a key.
    pub fn text(&mut self, key: &'static str) -> Option<Name> {
        let (_, value) = self.take(key)?;
        self.text_of(value)
    }

    /// The text at a key that must be there.
    pub fn need_text(&mut self, key: &'static str) -> Option<Name> {
        self.need(key).then(|| self.text(key)).flatten()
    }

    /// The id at `id`, which must be there.
    pub fn need_id(&mut self, sort: IdSort) -> Option<Name> {
        let id = self.need_text("id")?;
        check_id(&id, sort, self.problems);
        Some(id)
    }

    /// The texts at a key; none if it is not there.
    pub fn texts(&mut self, key: &'static str) -> Vec<Name> {
        let Some((_, value)) = self.take(key) else { return Vec::new() };
        let items = self.items_of(value).unwrap_or_default();
        items.into_iter().filter_map(|item| self.text_of(item)).collect()
    }

    /// The lists of texts in the table at a key, each with its own key, in the order of the file; none if it is not there.
    pub fn named_texts(&mut self, key: &'static str) -> Vec<(Name, Vec<Name>)> {
        let Some(inner) = self.table(key) else { return Vec::new() };
        let mut lists = self.inner(inner, "the table").entries.into_iter().collect::<Vec<(&str, Entry<'t>)>>();
        lists.sort_by_key(|(_, (place, _))| place.start);
        let mut named = Vec::new();
        for (key, (place, value)) in lists {
            let items = self.items_of(value).unwrap_or_default();
            let texts = items.into_iter().filter_map(|item| self.text_of(item)).collect();
            named.push((Name { value: key.to_owned(), place }, texts));
        }
        named
    }

    /// The texts at a key that must be there and have at least `least` of them.
    pub fn need_texts(&mut self, key: &'static str, least: usize) -> Vec<Name> {
        if !self.need(key) {
            return Vec::new();
        }
        let list = self.entries.get(key).and_then(|(_, value)| Some((value, value.get_ref().as_array()?.len())));
        if let Some((value, _)) = list.filter(|(_, length)| *length < least) {
            let place = self.at(value);
            self.problems.add(Code::TooFew, place, format!("too few entries in `{key}`, expected at least {least}"));
        }
        self.texts(key)
    }

    /// One of a few words.
    pub fn word<W: Copy>(&mut self, key: &'static str, words: &[W], name: fn(W) -> &'static str) -> Option<At<W>> {
        let text = self.text(key)?;
        self.word_of(text, words, name)
    }

    /// A few words out of a few at a key that must be there, at least one, each once.
    pub fn need_words<W: Copy>(&mut self, key: &'static str, words: &[W], name: fn(W) -> &'static str) -> Vec<At<W>> {
        let texts = self.need_texts(key, 1);
        check_unique(&texts, "the word", self.problems);
        texts.into_iter().filter_map(|text| self.word_of(text, words, name)).collect()
    }

    fn word_of<W: Copy>(&mut self, text: Name, words: &[W], name: fn(W) -> &'static str) -> Option<At<W>> {
        if let Some(word) = words.iter().find(|word| name(**word) == text.value) {
            return Some(At { value: *word, place: text.place });
        }
        let names: Vec<&str> = words.iter().map(|word| name(*word)).collect();
        let listed: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
        let message = format!("found `{}`, expected {}", text.value, listed.join(", "));
        let help = nearest(&text.value, names).map(|near| format!("did you mean `{near}`?"));
        self.problems.add_with_help(Code::UnknownWord, text.place, (message, help));
        None
    }

    /// One of a few words, which must be there.
    pub fn need_word<W: Copy>(&mut self, key: &'static str, words: &[W], name: fn(W) -> &'static str) -> Option<At<W>> {
        self.need(key).then(|| self.word(key, words, name)).flatten()
    }

    /// The `true` or `false` at a key.
    pub fn flag(&mut self, key: &'static str) -> Option<At<bool>> {
        let (_, value) = self.take(key)?;
        match value.get_ref() {
            DeValue::Boolean(flag) => Some(At { value: *flag, place: self.at(value) }),
            _ => self.wrong_shape(value, "`true` or `false`"),
        }
    }

    /// The exact number at a key.
    pub fn number(&mut self, key: &'static str) -> Option<At<Decimal>> {
        let (_, value) = self.take(key)?;
        self.number_of(value)
    }

    /// The exact numbers at a key, with the place of the list; `None` if one of them cannot be read.
    pub fn numbers(&mut self, key: &'static str) -> Option<At<Vec<At<Decimal>>>> {
        let (_, value) = self.take(key)?;
        let place = self.at(value);
        let items = self.items_of(value)?;
        let numbers: Vec<Option<At<Decimal>>> = items.into_iter().map(|item| self.number_of(item)).collect();
        Some(At { value: numbers.into_iter().collect::<Option<Vec<_>>>()?, place })
    }

    /// The date at a key, as written.
    pub fn date(&mut self, key: &'static str) -> Option<Name> {
        let (_, value) = self.take(key)?;
        let place = self.at(value);
        match value.get_ref() {
            DeValue::Datetime(date) if date.time.is_none() && date.offset.is_none() => {
                Some(Name { value: date.to_string(), place })
            }
            _ => {
                self.problems.add(
                    Code::BadDate,
                    place,
                    format!("`{key}` is no date, expected one as `2026-11-24`, without quotes"),
                );
                None
            }
        }
    }

    /// The year at a key: a number, or a text where the year is not a plain one.
    pub fn year(&mut self, key: &'static str) -> Option<Name> {
        if self.entries.get(key).is_some_and(|(_, value)| value.get_ref().is_integer()) {
            let number = self.number(key)?;
            return Some(Name { value: number.value.to_string(), place: number.place });
        }
        self.text(key)
    }

    /// The lines of criteria at a key, with the place of the text. Problems of grammar are reported.
    pub fn criteria(&mut self, key: &'static str) -> Option<At<Vec<RawLine>>> {
        let (_, value) = self.take(key)?;
        let place = self.at(value);
        if !value.get_ref().is_str() {
            return self.wrong_shape(value, "criteria between `'''` marks");
        }
        let written = self.source.get(value.span()).unwrap_or_default();
        let inside = written.strip_prefix("'''\n").or_else(|| written.strip_prefix("'''\r\n"));
        let Some(inside) = inside.and_then(|inside| inside.strip_suffix("'''")) else {
            let message =
                format!("criteria of `{key}` stand between `'''` marks, the first one followed by a new line");
            self.problems.add(Code::CriterionQuotes, place, message);
            return Some(At { value: Vec::new(), place });
        };
        let end = place.end.saturating_sub(3);
        let range = end.saturating_sub(inside.len())..end;
        let (lines, faults) = parse(self.source, range.clone());
        if faults.first().is_some_and(|fault| fault.span == range) {
            let message = format!("`{key}` is empty, expected at least one criterion; leave it out if none is meant");
            self.problems.add(Code::EmptyBlock, place, message);
        } else {
            faults.into_iter().for_each(|fault| self.problems.add_fault(place.file, fault));
        }
        Some(At { value: lines, place })
    }

    /// The table at a key, such as `[section]`.
    pub fn table(&mut self, key: &'static str) -> Option<Inner<'t>> {
        let (_, value) = self.take(key)?;
        self.table_of(value)
    }

    /// The tables at a key, such as every `[[rule]]`, or an array of tables in braces.
    pub fn tables(&mut self, key: &'static str) -> Vec<Inner<'t>> {
        let Some((_, value)) = self.take(key) else { return Vec::new() };
        let items = self.items_of(value).unwrap_or_default();
        items.into_iter().filter_map(|item| self.table_of(item)).collect()
    }

    /// The value at a key as it is.
    pub fn any(&mut self, key: &'static str) -> Option<&'t Spanned<DeValue<'t>>> {
        self.take(key).map(|(_, value)| value)
    }

    /// All keys not read yet with the tables behind them, in the order of the file.
    pub fn other_tables(&mut self) -> Vec<(Name, Inner<'t>)> {
        let mut entries: Vec<(&str, Entry<'t>)> = std::mem::take(&mut self.entries).into_iter().collect();
        entries.sort_by_key(|(_, (place, _))| place.start);
        let named = entries.into_iter().map(|(key, (place, value))| (Name { value: key.to_owned(), place }, value));
        named.filter_map(|(name, value)| self.table_of(value).map(|table| (name, table))).collect()
    }

    /// Reports a key that does not belong into this kind of record.
    pub fn refuse(&mut self, key: &'static str, why: &str) {
        if let Some((place, _)) = self.entries.remove(key) {
            self.problems.add(Code::Misplaced, place, format!("`{key}` does not belong here: {why}"));
        }
    }

    /// Whether a key is there.
    pub fn has(&self, key: &str) -> bool {
        self.entries.contains_key(key)
    }

    /// Whether a list is at a key.
    pub fn is_list(&self, key: &str) -> bool {
        self.entries.get(key).is_some_and(|(_, value)| value.get_ref().is_array())
    }

    /// Whether a date is at a key.
    pub fn is_date(&self, key: &str) -> bool {
        self.entries.get(key).is_some_and(|(_, value)| value.get_ref().is_datetime())
    }

    /// Whether a key is there; reports it if not.
    pub fn need(&mut self, key: &'static str) -> bool {
        let is_there = self.entries.contains_key(key);
        if !is_there {
            self.known.push(key);
            self.problems.add(Code::MissingKey, self.place, format!("{} has no `{key}`", self.what));
        }
        is_there
    }

    /// Reports every key that was not asked for.
    pub fn finish(self) {
        for (key, (place, _)) in self.entries {
            let message = format!("{} has no key `{key}`", self.what);
            let help = match nearest(key, self.known.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("expected one of {}", list(&self.known)),
            };
            self.problems.add_with_help(Code::UnknownKey, place, (message, Some(help)));
        }
    }

    fn take(&mut self, key: &'static str) -> Option<Entry<'t>> {
        self.known.push(key);
        self.entries.remove(key)
    }

    fn at(&self, value: &Spanned<DeValue<'_>>) -> Place {
        Place::new(self.place.file, value.span())
    }

    fn text_of(&mut self, value: &Spanned<DeValue<'_>>) -> Option<Name> {
        match value.get_ref() {
            DeValue::String(text) if text.is_empty() => {
                self.problems.add(
                    Code::WrongShape,
                    self.at(value),
                    "the text is empty; leave the key out if nothing is meant",
                );
                None
            }
            DeValue::String(text) => Some(Name { value: text.to_string(), place: self.at(value) }),
            _ => self.wrong_shape(value, "text in quotes"),
        }
    }

    fn table_of(&mut self, value: &'t Spanned<DeValue<'t>>) -> Option<Inner<'t>> {
        match value.get_ref() {
            DeValue::Table(table) => Some(Inner { place: self.at(value), table }),
            _ => self.wrong_shape(value, "a table"),
        }
    }

    fn items_of(&mut self, value: &'t Spanned<DeValue<'t>>) -> Option<Vec<&'t Spanned<DeValue<'t>>>> {
        match value.get_ref() {
            DeValue::Array(items) => Some(items.iter().collect()),
            _ => self.wrong_shape(value, "a list in square brackets"),
        }
    }

    fn number_of(&mut self, value: &Spanned<DeValue<'_>>) -> Option<At<Decimal>> {
        let place = self.at(value);
        let digits = match value.get_ref() {
            DeValue::Integer(number) if number.radix() == 10 => number.as_str(),
            DeValue::Float(number) => number.as_str(),
            DeValue::Integer(_) => "",
            _ => return self.wrong_shape(value, "a number"),
        };
        let (code, message) = match Decimal::parse(digits) {
            Ok(number) => return Some(At { value: number, place }),
            Err(DecimalError::NotANumber) => (Code::BadNumber, "expected a plain number such as `50` or `0.5`"),
            Err(DecimalError::TooFine) => (Code::TooFine, "the number has more than three decimals"),
            Err(DecimalError::TooLarge) => (Code::BadNumber, "the number is beyond a thousand million"),
        };
        self.problems.add(code, place, message);
        None
    }

    /// Reports a value of another shape.
    fn wrong_shape<T>(&mut self, value: &Spanned<DeValue<'_>>, expected: &str) -> Option<T> {
        let message = format!("found {}, expected {expected}", shape(value.get_ref()));
        self.problems.add(Code::WrongShape, self.at(value), message);
        None
    }
}

/// What a value is, in words.
pub fn shape(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "text",
        DeValue::Integer(_) | DeValue::Float(_) => "a number",
        DeValue::Boolean(_) => "`true` or `false`",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}

fn list(keys: &[&str]) -> String {
    keys.iter().map(|key| format!("`{key}`")).collect::<Vec<_>>().join(", ")
}

/// The whole table of a file, to be read with [`Record::new`].
pub fn root<'t>(file: usize, table: &'t DeTable<'t>) -> Inner<'t> {
    Inner { place: Place::new(file, 0..0), table }
}
