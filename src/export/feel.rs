//! FEEL, the expression language of DMN: definitions so written that null stays "unknown".
//!
//! `and`, `or` and `not` of FEEL are Kleene's. Its `=` is not: `null = "a"` is false. So each comparison is guarded by
//! a question for null, also where an engine would do without.

use super::expression::Expression;

/// The words that FEEL keeps for itself.
const RESERVED: [&str; 28] = [
    "and",
    "between",
    "context",
    "date",
    "duration",
    "else",
    "every",
    "external",
    "false",
    "for",
    "function",
    "if",
    "in",
    "instance",
    "item",
    "list",
    "not",
    "null",
    "of",
    "or",
    "partial",
    "range",
    "return",
    "satisfies",
    "some",
    "then",
    "time",
    "true",
];

/// A name that every FEEL reader takes for one: `-` would be minus.
pub fn name(id: &str) -> String {
    let name = id.replace('-', "_");
    if RESERVED.contains(&name.as_str()) { format!("{name}_") } else { name }
}

/// A text in quotes.
pub fn text(value: &str) -> String {
    format!("\"{}\"", value.replace('\\', "\\\\").replace('"', "\\\""))
}

/// A definition as FEEL, its parts one a line.
pub fn feel(means: &Expression) -> String {
    match means {
        Expression::All(parts) if !parts.is_empty() => joined("\nand ", parts),
        Expression::Any(parts) if !parts.is_empty() && of_one_parameter(parts).is_none() => joined("\nor ", parts),
        _ => inline(means),
    }
}

/// A truth value that may be null, as one of three words: what a decision table can tell apart in every engine.
pub fn in_words(id: &str) -> String {
    let name = name(id);
    format!("if {name} = null then \"unknown\" else if {name} then \"yes\" else \"no\"")
}

fn inline(is: &Expression) -> String {
    match is {
        Expression::Always(value) => value.to_string(),
        Expression::Parameter(id) | Expression::Definition(id) => name(id),
        Expression::IsMissing(id) => format!("({} = null)", name(id)),
        Expression::Not(part) => format!("not({})", inline(part)),
        Expression::All(parts) if parts.is_empty() => "true".to_owned(),
        Expression::Any(parts) if parts.is_empty() => "false".to_owned(),
        Expression::All(parts) => format!("({})", joined(" and ", parts)),
        Expression::Any(parts) => match of_one_parameter(parts) {
            Some(parameter) => guarded(parameter, &equals(parts).join(" or ")),
            None => format!("({})", joined(" or ", parts)),
        },
        Expression::Equals { parameter, .. } => guarded(parameter, &equals(std::slice::from_ref(is)).join(" or ")),
        Expression::Compares { parameter, comparison, bound } => {
            guarded(parameter, &format!("{} {} {bound}", name(parameter), comparison.symbol()))
        }
    }
}

fn joined(joint: &str, parts: &[Expression]) -> String {
    parts.iter().map(inline).collect::<Vec<String>>().join(joint)
}

fn guarded(parameter: &str, then: &str) -> String {
    format!("(if {} = null then null else {then})", name(parameter))
}

/// The parameter, if the parts are all the values of one: these share a guard.
fn of_one_parameter(parts: &[Expression]) -> Option<&String> {
    let first = parameter(parts.first()?)?;
    parts.iter().all(|part| parameter(part) == Some(first)).then_some(first)
}

fn parameter(part: &Expression) -> Option<&String> {
    match part {
        Expression::Equals { parameter, .. } => Some(parameter),
        _ => None,
    }
}

fn equals(parts: &[Expression]) -> Vec<String> {
    let equal = |part: &Expression| match part {
        Expression::Equals { parameter, value } => Some(format!("{} = {}", name(parameter), text(value))),
        _ => None,
    };
    parts.iter().filter_map(equal).collect()
}
