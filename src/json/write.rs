//! Writing JSON: compact, keys in the order in which they are given.

use super::Json;
use std::fmt::Write;

/// Writes an object: `{`, what `fill` adds, `}`.
pub fn write_object(out: &mut String, fill: impl FnOnce(&mut ObjectWriter<'_>)) {
    out.push('{');
    fill(&mut ObjectWriter { out, first: true });
    out.push('}');
}

/// Writes a list: `[`, what `fill` adds, `]`.
pub fn write_list(out: &mut String, fill: impl FnOnce(&mut ListWriter<'_>)) {
    out.push('[');
    fill(&mut ListWriter { out, first: true });
    out.push(']');
}

/// Adds entries to an object.
pub struct ObjectWriter<'o> {
    out: &'o mut String,
    first: bool,
}

impl ObjectWriter<'_> {
    /// Writes a key; the value is to be written next.
    pub fn key(&mut self, key: &str) -> &mut String {
        comma(self.out, &mut self.first);
        write_text(self.out, key);
        self.out.push(':');
        self.out
    }

    /// An entry with a text.
    pub fn text(&mut self, key: &str, text: &str) {
        write_text(self.key(key), text);
    }

    /// An entry with a list of texts.
    pub fn texts<T: AsRef<str>>(&mut self, key: &str, texts: &[T]) {
        let out = self.key(key);
        write_list(out, |list| texts.iter().for_each(|text| list.text(text.as_ref())));
    }

    /// An entry with any value.
    pub fn value(&mut self, key: &str, value: &Json) {
        write_value(self.key(key), value);
    }
}

/// Adds items to a list.
pub struct ListWriter<'o> {
    out: &'o mut String,
    first: bool,
}

impl ListWriter<'_> {
    /// Makes room for an item, to be written next.
    pub fn item(&mut self) -> &mut String {
        comma(self.out, &mut self.first);
        self.out
    }

    /// An item that is a text.
    pub fn text(&mut self, text: &str) {
        write_text(self.item(), text);
    }
}

fn comma(out: &mut String, first: &mut bool) {
    if !std::mem::replace(first, false) {
        out.push(',');
    }
}

/// Writes any value.
pub fn write_value(out: &mut String, value: &Json) {
    match value {
        Json::Null => out.push_str("null"),
        Json::Bool(true) => out.push_str("true"),
        Json::Bool(false) => out.push_str("false"),
        // Writing to a text cannot fail.
        Json::Number(number) => drop(write!(out, "{number}")),
        Json::OddNumber(written, _) => out.push_str(written),
        Json::Text(text) => write_text(out, text),
        Json::List(values) => write_list(out, |list| values.iter().for_each(|value| write_value(list.item(), value))),
        Json::Object(entries) => {
            write_object(out, |object| entries.iter().for_each(|(key, value)| object.value(key, value)));
        }
    }
}

fn write_text(out: &mut String, text: &str) {
    out.push('"');
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\0'..='\u{1f}' => drop(write!(out, "\\u{:04x}", u32::from(character))),
            _ => out.push(character),
        }
    }
    out.push('"');
}
