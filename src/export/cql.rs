//! CQL, as people read it.

use super::elm::decimal;
use super::expression::Expression;
use super::library::{Definition, Library, Parameter, ParameterType};

/// The library as CQL text. All names are quoted, so that the ids of the guideline stand unchanged.
pub fn cql(library: &Library) -> String {
    let mut blocks = vec![
        format!("// {}", library.note),
        format!("library {} version {}", library.name, text(&library.version)),
        library.parameters.iter().map(parameter).collect::<Vec<String>>().join("\n"),
        "context Unfiltered".to_owned(),
    ];
    blocks.extend(library.definitions.iter().map(definition));
    format!("{}\n", blocks.join("\n\n"))
}

fn parameter(parameter: &Parameter) -> String {
    let takes = match parameter.takes {
        ParameterType::Boolean => "Boolean",
        ParameterType::Text => "String",
        ParameterType::Number => "Decimal",
    };
    let note = if parameter.note.is_empty() { String::new() } else { format!("  // {}", parameter.note) };
    format!("parameter {} {takes}{note}", name(&parameter.name))
}

fn definition(definition: &Definition) -> String {
    let lines = lines(&definition.means).join("\n  ");
    format!("// {}\ndefine {}:\n  {lines}", definition.note, name(&definition.name))
}

/// A parameter or definition.
fn name(id: &str) -> String {
    format!("\"{}\"", escaped(id))
}

fn text(value: &str) -> String {
    format!("'{}'", escaped(value))
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"").replace('\'', "\\'")
}

/// The parts of a definition, one a line.
fn lines(means: &Expression) -> Vec<String> {
    match means {
        Expression::All(parts) if !parts.is_empty() => prefixed("and ", parts),
        Expression::Any(parts) if !parts.is_empty() => prefixed("or ", parts),
        _ => vec![inline(means)],
    }
}

fn prefixed(joint: &str, parts: &[Expression]) -> Vec<String> {
    let lines = parts.iter().enumerate();
    lines.map(|(place, part)| format!("{}{}", if place == 0 { "" } else { joint }, inline(part))).collect()
}

/// An expression that can stand in a larger one.
fn inline(is: &Expression) -> String {
    match is {
        Expression::Always(value) => value.to_string(),
        Expression::Parameter(id) | Expression::Definition(id) => name(id),
        Expression::IsMissing(id) => format!("({} is null)", name(id)),
        Expression::Not(part) => format!("(not {})", inline(part)),
        Expression::All(parts) => joined(" and ", parts, true),
        Expression::Any(parts) => joined(" or ", parts, false),
        Expression::Equals { parameter, value } => format!("({} = {})", name(parameter), text(value)),
        Expression::Compares { parameter, comparison, bound } => {
            format!("({} {} {})", name(parameter), comparison.symbol(), decimal(*bound))
        }
    }
}

fn joined(joint: &str, parts: &[Expression], of_none: bool) -> String {
    if parts.is_empty() {
        return of_none.to_string();
    }
    format!("({})", parts.iter().map(inline).collect::<Vec<String>>().join(joint))
}
