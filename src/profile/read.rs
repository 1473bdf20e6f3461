//! Reading a profile: the object and its entries.

use super::answer::{Answer, read_answer};
use super::problem::step;
use super::{Code, Given, Problem, Profile, Source};
use crate::json::{Json, parse};
use crate::pack::{Pack, PackKind};

/// LIMIT: bytes of a profile; one that answers every fact of a large guideline, as long as can be, has an eighth of it.
/// Each name is compared with those before it and with every fact, and each that is unknown is answered with a list of
/// all facts: of eight times as many bytes that were 11 seconds and 200 megabytes.
pub const LARGEST: usize = 1 << 17;

/// The profile in a JSON text.
///
/// # Unknown
/// A fact that is left out is unknown; `null` and `"unknown"` are refused.
///
/// # Errors
/// Every problem of the text, in its order.
pub fn read(pack: &Pack, text: &str) -> Result<Profile, Vec<Problem>> {
    if text.len() > LARGEST {
        let message = format!("a profile has at most {LARGEST} bytes, this text has {}", text.len());
        return Err(vec![Problem::new(Code::TooLarge, "", message)]);
    }
    let json = parse(text).map_err(|error| vec![Problem::new(Code::NotJson, "", format!("not JSON: {error}"))])?;
    let Json::Object(entries) = json else {
        let message = format!("a profile is one object of facts and values, this is {}", json.kind());
        return Err(vec![Problem::new(Code::NotAnObject, "", message)]);
    };
    let mut reader = Reader::new(pack);
    reader.read(&entries);
    reader.finish()
}

struct Reader<'p> {
    pack: &'p Pack,
    /// The first field of each fact.
    first: Vec<usize>,
    masks: Vec<u64>,
    given: Vec<Option<Given>>,
    problems: Vec<Problem>,
}

impl<'p> Reader<'p> {
    fn new(pack: &'p Pack) -> Reader<'p> {
        Reader {
            pack,
            first: pack.first_fields(),
            masks: pack.field_sizes().iter().map(|size| crate::pack::full_mask(*size)).collect(),
            given: pack.field_sizes().iter().map(|_| None).collect(),
            problems: Vec::new(),
        }
    }

    fn read(&mut self, entries: &[(String, Json)]) {
        self.refuse_twice("", entries);
        for (name, value) in entries.iter().filter(|(name, _)| name != "sources") {
            self.read_fact(name, value);
        }
        for (_, value) in entries.iter().filter(|(name, _)| name == "sources") {
            self.read_sources(value);
        }
    }

    fn finish(self) -> Result<Profile, Vec<Problem>> {
        if self.problems.is_empty() { Ok(Profile { masks: self.masks, given: self.given }) } else { Err(self.problems) }
    }

    fn refuse_twice(&mut self, path: &str, entries: &[(String, Json)]) {
        for (place, (name, _)) in entries.iter().enumerate() {
            if entries.iter().take(place).any(|(earlier, _)| earlier == name) {
                let message = format!("`{name}` is given twice");
                self.problems.push(Problem::new(Code::GivenTwice, &step(path, name), message));
            }
        }
    }

    fn find(&mut self, name: &str, path: &str) -> Option<usize> {
        let found = self.pack.facts.iter().position(|fact| fact.id == name);
        if found.is_none() {
            let asked = self.pack.facts.iter().filter(|fact| !matches!(fact.kind, PackKind::Derived));
            let names: Vec<String> = asked.map(|fact| fact.id.clone()).collect();
            let problem = Problem::new(Code::UnknownFact, path, format!("no fact is called `{name}`"));
            self.problems.push(problem.allowing(&names, name));
        }
        found
    }

    fn read_fact(&mut self, name: &str, value: &Json) {
        let path = step("", name);
        let Some(index) = self.find(name, &path) else { return };
        let Some(fact) = self.pack.facts.get(index) else { return };
        let first = self.first.get(index).copied().unwrap_or_default();
        match (&fact.kind, value) {
            (PackKind::Set(members), Json::Object(entries)) => self.read_members((first, members), &path, entries),
            (kind, value) => match read_answer(kind, value, &path) {
                Answer::Values(mask) => self.take(first, mask, value),
                Answer::Refused(problems) => self.problems.extend(problems),
            },
        }
    }

    fn read_members(&mut self, (first, members): (usize, &[String]), path: &str, entries: &[(String, Json)]) {
        self.refuse_twice(path, entries);
        for (name, value) in entries {
            let path = step(path, name);
            let Some(place) = members.iter().position(|member| member == name) else {
                let problem = Problem::new(Code::UnknownValue, &path, format!("no member is called `{name}`"));
                self.problems.push(problem.allowing(members, name));
                continue;
            };
            match read_answer(&PackKind::YesNo, value, &path) {
                Answer::Values(mask) => self.take(first.saturating_add(place), mask, value),
                Answer::Refused(problems) => self.problems.extend(problems),
            }
        }
    }

    fn take(&mut self, field: usize, mask: u64, value: &Json) {
        if let (Some(known), Some(given)) = (self.masks.get_mut(field), self.given.get_mut(field)) {
            *known &= mask;
            *given = Some(Given { value: value.clone(), source: Source::Report });
        }
    }

    fn read_sources(&mut self, value: &Json) {
        let path = "/sources";
        let Json::Object(entries) = value else {
            let message = format!("`sources` is an object of facts and where they come from, this is {}", value.kind());
            self.problems.push(Problem::new(Code::WrongKind, path, message));
            return;
        };
        self.refuse_twice(path, entries);
        for (name, value) in entries {
            let path = step(path, name);
            let fields = self.source_fields(name, &path);
            match Source::ALL.into_iter().find(|source| *value == Json::Text(source.name().to_owned())) {
                Some(source) => fields.into_iter().for_each(|field| self.mark(field, source)),
                None => {
                    let names: Vec<String> = Source::ALL.iter().map(|source| source.name().to_owned()).collect();
                    let shown = value.to_string();
                    let given = if let Json::Text(text) = value { text } else { &shown };
                    let problem = Problem::new(Code::UnknownValue, &path, format!("no source is called `{given}`"));
                    self.problems.push(problem.allowing(&names, given));
                }
            }
        }
    }

    fn mark(&mut self, field: usize, source: Source) {
        if let Some(given) = self.given.get_mut(field).and_then(Option::as_mut) {
            given.source = source;
        }
    }

    /// The answered fields that `fact` or `set.member` names.
    fn source_fields(&mut self, name: &str, path: &str) -> Vec<usize> {
        let (fact_name, member) = match name.split_once('.') {
            Some((fact, member)) => (fact, Some(member)),
            None => (name, None),
        };
        let Some(index) = self.find(fact_name, path) else { return Vec::new() };
        let Some(fact) = self.pack.facts.get(index) else { return Vec::new() };
        let first = self.first.get(index).copied().unwrap_or_default();
        let fields: Vec<usize> = match (&fact.kind, member) {
            (PackKind::Set(members), None) => (first..first.saturating_add(members.len())).collect(),
            (PackKind::Set(members), Some(member)) => match members.iter().position(|known| known == member) {
                Some(place) => vec![first.saturating_add(place)],
                None => {
                    let problem = Problem::new(Code::UnknownValue, path, format!("no member is called `{member}`"));
                    self.problems.push(problem.allowing(members, member));
                    return Vec::new();
                }
            },
            (_, Some(_)) => {
                let message = format!("`{fact_name}` has no members");
                self.problems.push(Problem::new(Code::UnknownValue, path, message));
                return Vec::new();
            }
            (PackKind::Derived, None) => Vec::new(),
            (PackKind::Choice(_) | PackKind::YesNo | PackKind::Quantity(_), None) => vec![first],
        };
        let answered: Vec<usize> =
            fields.into_iter().filter(|field| self.given.get(*field).is_some_and(Option::is_some)).collect();
        if answered.is_empty() {
            let message = format!("`{name}` has a source but no answer");
            self.problems.push(Problem::new(Code::SourceWithoutAnswer, path, message));
        }
        answered
    }
}
