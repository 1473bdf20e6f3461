//! Reading JSON (RFC 8259), strictly.

use super::Json;
use crate::fact::Decimal;

/// LIMIT: how deep lists and objects may stand in each other; a profile has three levels.
const DEEPEST: usize = 32;

/// Why a text is not JSON, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct JsonError {
    /// What was expected there.
    pub expected: &'static str,
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1, in bytes.
    pub column: usize,
}

impl std::fmt::Display for JsonError {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "expected {} at line {} column {}", self.expected, self.line, self.column)
    }
}

/// The value in a text that holds nothing else.
///
/// # Errors
/// The first place where it is not JSON, or where it stands too deep.
pub fn parse(text: &str) -> Result<Json, JsonError> {
    let mut reader = Reader { text, at: 0 };
    let value = reader.value(0).and_then(|value| {
        reader.space();
        if reader.at == text.len() { Ok(value) } else { Err("the end") }
    });
    value.map_err(|expected| reader.error(expected))
}

type Read<T> = Result<T, &'static str>;

struct Reader<'t> {
    text: &'t str,
    /// Bytes read so far.
    at: usize,
}

impl Reader<'_> {
    fn error(&self, expected: &'static str) -> JsonError {
        let before = self.text.as_bytes().get(..self.at).unwrap_or_default();
        let line = before.iter().filter(|byte| **byte == b'\n').count().saturating_add(1);
        let column = before.iter().rev().take_while(|byte| **byte != b'\n').count().saturating_add(1);
        JsonError { expected, line, column }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn step(&mut self) {
        self.at = self.at.saturating_add(1);
    }

    fn take(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        if found {
            self.step();
        }
        found
    }

    fn space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.step();
        }
    }

    fn value(&mut self, depth: usize) -> Read<Json> {
        self.space();
        match self.peek() {
            Some(b'{' | b'[') if depth == DEEPEST => Err("nothing nested so deep"),
            Some(b'{') => self.object(depth),
            Some(b'[') => self.list(depth),
            Some(b'"') => Ok(Json::Text(self.string()?)),
            Some(b'-' | b'0'..=b'9') => self.number(),
            Some(b't') => self.word("true", Json::Bool(true)),
            Some(b'f') => self.word("false", Json::Bool(false)),
            Some(b'n') => self.word("null", Json::Null),
            _ => Err("a value"),
        }
    }

    fn word(&mut self, word: &'static str, value: Json) -> Read<Json> {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        if !rest.starts_with(word.as_bytes()) {
            return Err("a value");
        }
        self.at = self.at.saturating_add(word.len());
        Ok(value)
    }

    fn list(&mut self, depth: usize) -> Read<Json> {
        self.step();
        let mut values = Vec::new();
        self.space();
        if self.take(b']') {
            return Ok(Json::List(values));
        }
        loop {
            values.push(self.value(depth.saturating_add(1))?);
            self.space();
            if self.take(b']') {
                return Ok(Json::List(values));
            }
            if !self.take(b',') {
                return Err("`,` or `]`");
            }
        }
    }

    fn object(&mut self, depth: usize) -> Read<Json> {
        self.step();
        let mut entries = Vec::new();
        self.space();
        if self.take(b'}') {
            return Ok(Json::Object(entries));
        }
        loop {
            self.space();
            if self.peek() != Some(b'"') {
                return Err("a key in quotes");
            }
            let key = self.string()?;
            self.space();
            if !self.take(b':') {
                return Err("`:`");
            }
            entries.push((key, self.value(depth.saturating_add(1))?));
            self.space();
            if self.take(b'}') {
                return Ok(Json::Object(entries));
            }
            if !self.take(b',') {
                return Err("`,` or `}`");
            }
        }
    }

    fn digits(&mut self) -> Read<()> {
        if !matches!(self.peek(), Some(b'0'..=b'9')) {
            return Err("a digit");
        }
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.step();
        }
        Ok(())
    }

    fn number(&mut self) -> Read<Json> {
        let start = self.at;
        self.take(b'-');
        if !self.take(b'0') {
            self.digits()?;
        }
        if self.take(b'.') {
            self.digits()?;
        }
        if self.take(b'e') || self.take(b'E') {
            if !self.take(b'+') {
                self.take(b'-');
            }
            self.digits()?;
        }
        let written = self.text.get(start..self.at).unwrap_or_default();
        Ok(match Decimal::parse_with_exponent(written) {
            Ok(number) => Json::Number(number),
            Err(error) => Json::OddNumber(written.to_owned(), error),
        })
    }

    fn string(&mut self) -> Read<String> {
        self.step();
        let mut text = String::new();
        loop {
            let start = self.at;
            while !matches!(self.peek(), None | Some(b'"' | b'\\' | 0..=0x1f)) {
                self.step();
            }
            text.push_str(self.text.get(start..self.at).unwrap_or_default());
            if self.take(b'"') {
                return Ok(text);
            }
            if !self.take(b'\\') {
                return Err("a closing quote");
            }
            text.push(self.escape()?);
        }
    }

    fn escape(&mut self) -> Read<char> {
        let character = match self.peek() {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => {
                self.step();
                return self.unicode();
            }
            _ => return Err("an escape"),
        };
        self.step();
        Ok(character)
    }

    fn unicode(&mut self) -> Read<char> {
        let first = self.hex()?;
        if !(0xd800..0xdc00).contains(&first) {
            return char::from_u32(first).ok_or("a whole character");
        }
        if !(self.take(b'\\') && self.take(b'u')) {
            return Err("the second half of a character");
        }
        let second = self.hex()?;
        let low = second.checked_sub(0xdc00).filter(|low| *low < 0x400).ok_or("the second half of a character")?;
        let high = first.saturating_sub(0xd800).saturating_mul(0x400);
        char::from_u32(high.saturating_add(low).saturating_add(0x10000)).ok_or("a whole character")
    }

    fn hex(&mut self) -> Read<u32> {
        let end = self.at.saturating_add(4);
        let digits = self.text.get(self.at..end).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
        let number = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok()).ok_or("four hexadecimal digits")?;
        self.at = end;
        Ok(number)
    }
}
