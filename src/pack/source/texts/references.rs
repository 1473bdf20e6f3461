//! References from one text to another.

use super::super::problems::{Place, Problems};
use crate::criterion::syntax::nearest;
use crate::pack::diagnostic::Code;
use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use std::collections::BTreeSet;

/// Reports every reference to a message, term or attribute that the file does not have.
pub fn check(resource: &Resource<&str>, place: impl Fn(&str) -> Place, problems: &mut Problems<'_>) {
    let known: BTreeSet<String> = resource.body.iter().flat_map(names).collect();
    let mut references = Vec::new();
    resource.body.iter().flat_map(patterns).for_each(|pattern| in_pattern(pattern, &mut references));
    for Reference { id, name } in references.into_iter().filter(|reference| !known.contains(&reference.name)) {
        let help = nearest(&name, known.iter().map(String::as_str)).map(|near| format!("did you mean `{near}`?"));
        problems.add_with_help(Code::UnknownReference, place(id), (format!("no text is called `{name}`"), help));
    }
}

/// What a text refers to: `name` as written, `id` the part of the file.
struct Reference<'t> {
    id: &'t str,
    name: String,
}

fn full_name(mark: &str, id: &str, attribute: Option<&str>) -> String {
    let attribute = attribute.map(|attribute| format!(".{attribute}")).unwrap_or_default();
    format!("{mark}{id}{attribute}")
}

/// The names under which an entry can be referred to.
fn names(entry: &Entry<&str>) -> Vec<String> {
    let (mark, id, attributes) = match entry {
        Entry::Message(message) => ("", message.id.name, &message.attributes),
        Entry::Term(term) => ("-", term.id.name, &term.attributes),
        Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {
            return Vec::new();
        }
    };
    let attributes = attributes.iter().map(|attribute| full_name(mark, id, Some(attribute.id.name)));
    std::iter::once(full_name(mark, id, None)).chain(attributes).collect()
}

fn patterns<'e, 't>(entry: &'e Entry<&'t str>) -> Vec<&'e Pattern<&'t str>> {
    match entry {
        Entry::Message(message) => {
            message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value)).collect()
        }
        Entry::Term(term) => {
            std::iter::once(&term.value).chain(term.attributes.iter().map(|attribute| &attribute.value)).collect()
        }
        Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => Vec::new(),
    }
}

fn in_pattern<'t>(pattern: &Pattern<&'t str>, references: &mut Vec<Reference<'t>>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { .. } => {}
            PatternElement::Placeable { expression } => in_expression(expression, references),
        }
    }
}

fn in_expression<'t>(expression: &Expression<&'t str>, references: &mut Vec<Reference<'t>>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, references),
        Expression::Select { selector, variants } => {
            in_inline(selector, references);
            variants.iter().for_each(|variant| in_pattern(&variant.value, references));
        }
    }
}

fn in_inline<'t>(inline: &InlineExpression<&'t str>, references: &mut Vec<Reference<'t>>) {
    match inline {
        InlineExpression::MessageReference { id, attribute } => {
            let attribute = attribute.as_ref().map(|attribute| attribute.name);
            references.push(Reference { id: id.name, name: full_name("", id.name, attribute) });
        }
        InlineExpression::TermReference { id, attribute, arguments } => {
            let attribute = attribute.as_ref().map(|attribute| attribute.name);
            references.push(Reference { id: id.name, name: full_name("-", id.name, attribute) });
            arguments.iter().for_each(|arguments| in_arguments(arguments, references));
        }
        InlineExpression::FunctionReference { arguments, .. } => in_arguments(arguments, references),
        InlineExpression::Placeable { expression } => in_expression(expression, references),
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::VariableReference { .. } => {}
    }
}

fn in_arguments<'t>(arguments: &CallArguments<&'t str>, references: &mut Vec<Reference<'t>>) {
    arguments.positional.iter().for_each(|argument| in_inline(argument, references));
    arguments.named.iter().for_each(|argument| in_inline(&argument.value, references));
}
