//! Texts in Fluent: every text that the guideline needs is there in every language, and no other.

mod needed;
mod references;

use super::folder::{Role, SourceFile, role};
use super::id::check_unique;
use super::problems::{Name, Place, Problems};
use super::raw::Raw;
use crate::criterion::syntax::nearest;
use crate::pack::diagnostic::Code;
use fluent_syntax::ast::{Entry, Message};
use fluent_syntax::parser::{ParserError, parse};
use needed::{Needs, needed};
use std::collections::BTreeMap;

/// The texts of one language.
#[derive(Debug)]
pub struct Language {
    /// The file's path.
    path: String,
    /// Messages in the order of the file.
    messages: Vec<Text>,
    /// Ids that stand at the beginning of what could not be read: they are reported already.
    damaged: Vec<String>,
}

/// One message with its attributes.
#[derive(Debug)]
struct Text {
    id: Name,
    has_value: bool,
    attributes: Vec<Name>,
}

/// Reads every text file; what is not Fluent is reported.
pub fn read(files: &[SourceFile], problems: &mut Problems<'_>) -> Vec<Language> {
    let texts = files.iter().enumerate().filter(|(_, file)| role(&file.path) == Role::Text);
    texts.map(|(number, file)| read_language(number, file, problems)).collect()
}

fn read_language(number: usize, file: &SourceFile, problems: &mut Problems<'_>) -> Language {
    let (resource, errors) = match parse(file.text.as_str()) {
        Ok(resource) => (resource, Vec::new()),
        Err(both) => both,
    };
    errors.iter().for_each(|error| report(number, error, problems));
    let place = |name: &str| Place::new(number, span_of(&file.text, name));
    let mut language = Language { path: file.path.clone(), messages: Vec::new(), damaged: Vec::new() };
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => language.messages.push(read_message(message, place)),
            Entry::Junk { content } => language.damaged.push(leading_id(content)),
            Entry::Term(_) | Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
        }
    }
    if errors.is_empty() {
        references::check(&resource, place, problems);
    }
    language
}

fn read_message(message: &Message<&str>, place: impl Fn(&str) -> Place) -> Text {
    let name = |id: &str| Name { value: id.to_owned(), place: place(id) };
    let attributes = message.attributes.iter().map(|attribute| name(attribute.id.name));
    Text { id: name(message.id.name), has_value: message.value.is_some(), attributes: attributes.collect() }
}

/// Where a part of a text stands in it; the parser keeps no places, but its names are parts of the text.
fn span_of(text: &str, part: &str) -> std::ops::Range<usize> {
    let start = part.as_ptr().addr().saturating_sub(text.as_ptr().addr());
    start..start.saturating_add(part.len())
}

fn leading_id(junk: &str) -> String {
    junk.chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect()
}

fn report(file: usize, error: &ParserError, problems: &mut Problems<'_>) {
    let message = error.kind.to_string().replace('"', "`");
    let mut characters = message.chars();
    let first = characters.next().map(|first| first.to_ascii_lowercase());
    problems.add(
        Code::NotFluent,
        Place::new(file, error.pos.clone()),
        first.into_iter().chain(characters).collect::<String>(),
    );
}

/// Reports texts that are missing and texts that nothing needs.
pub fn check(raw: &Raw, languages: &[Language], problems: &mut Problems<'_>) {
    if languages.is_empty() {
        problems.add_missing_file("text/en.ftl", "no language has texts".to_owned());
    }
    let needs = needed(raw);
    for language in languages {
        check_unique(language.messages.iter().map(|text| &text.id), "the text", problems);
        check_missing(language, &needs, problems);
        check_unneeded(language, &needs, problems);
    }
}

fn check_missing(language: &Language, needs: &Needs, problems: &mut Problems<'_>) {
    let texts: BTreeMap<&str, &Text> = language.messages.iter().map(|text| (text.id.value.as_str(), text)).collect();
    for (id, need) in needs.texts.iter().filter(|(id, _)| !language.damaged.contains(id)) {
        let Some(text) = texts.get(id.as_str()) else {
            let message = format!("{} has no text `{id}`", language.path);
            problems.add(Code::MissingText, need.place, message);
            continue;
        };
        if !text.has_value {
            problems.add(Code::MissingText, text.id.place, format!("`{id}` has attributes but no text of its own"));
        }
        for attribute in need.must_have {
            if !text.attributes.iter().any(|there| there.value == *attribute) {
                problems.add(Code::MissingText, text.id.place, format!("`{id}` has no `.{attribute}`"));
            }
        }
    }
}

fn check_unneeded(language: &Language, needs: &Needs, problems: &mut Problems<'_>) {
    let is_missing = |id: &&str| language.messages.iter().all(|text| text.id.value != *id);
    let missing: Vec<&str> = needs.texts.keys().map(String::as_str).filter(is_missing).collect();
    let is_open = |id: &str| needs.open.iter().any(|beginning| id.starts_with(beginning));
    for text in language.messages.iter().filter(|text| !is_open(&text.id.value)) {
        let Some(need) = needs.texts.get(&text.id.value) else {
            let near = nearest(&text.id.value, missing.iter().copied());
            let help = near.map(|near| format!("did you mean `{near}`?"));
            let message = format!("nothing needs the text `{}`", text.id.value);
            problems.add_with_help(Code::UnneededText, text.id.place, (message, help));
            continue;
        };
        check_unique(&text.attributes, "the attribute", problems);
        let attributes = || need.must_have.iter().copied().chain(need.may_have.iter().map(String::as_str));
        for attribute in text.attributes.iter().filter(|there| !attributes().any(|known| known == there.value)) {
            let help = nearest(&attribute.value, attributes()).map(|near| format!("did you mean `.{near}`?"));
            let message = format!("nothing needs `.{}` of `{}`", attribute.value, text.id.value);
            problems.add_with_help(Code::UnneededText, attribute.place, (message, help));
        }
    }
}
