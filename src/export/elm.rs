//! ELM, the compiled form of CQL, as JSON: what engines run.

use super::expression::Expression;
use super::library::{Definition, Library, Parameter, ParameterType};
use crate::criterion::Comparison;
use crate::fact::Decimal;
use serde_json::{Value, json};

/// Where the types of ELM are named.
const TYPES: &str = "{urn:hl7-org:elm-types:r1}";

/// The library as an ELM document, schema r1.
pub fn elm(library: &Library) -> String {
    let document = json!({ "library": {
        "type": "Library",
        "annotation": [tag("note", &library.note)],
        "identifier": { "id": library.name, "version": library.version },
        "schemaIdentifier": { "id": "urn:hl7-org:elm", "version": "r1" },
        "usings": { "def": [{ "localIdentifier": "System", "uri": "urn:hl7-org:elm-types:r1" }] },
        "parameters": { "def": library.parameters.iter().map(parameter).collect::<Vec<Value>>() },
        "statements": { "def": library.definitions.iter().map(definition).collect::<Vec<Value>>() },
    } });
    document.to_string()
}

fn parameter(parameter: &Parameter) -> Value {
    json!({
        "name": parameter.name,
        "accessLevel": "Public",
        "annotation": [tag("note", &parameter.note)],
        "parameterTypeSpecifier": { "type": "NamedTypeSpecifier", "name": type_name(parameter.takes) },
    })
}

fn type_name(takes: ParameterType) -> String {
    let name = match takes {
        ParameterType::Boolean => "Boolean",
        ParameterType::Text => "String",
        ParameterType::Number => "Decimal",
    };
    format!("{TYPES}{name}")
}

fn definition(definition: &Definition) -> Value {
    json!({
        "name": definition.name,
        "context": "Unfiltered",
        "accessLevel": "Public",
        "annotation": [tag("note", &definition.note)],
        "expression": expression(&definition.means),
    })
}

fn tag(name: &str, value: &str) -> Value {
    json!({ "type": "Annotation", "t": [{ "name": name, "value": value }] })
}

fn expression(is: &Expression) -> Value {
    match is {
        Expression::Always(value) => literal("Boolean", if *value { "true" } else { "false" }),
        Expression::Parameter(name) => reference("ParameterRef", name),
        Expression::Definition(name) => reference("ExpressionRef", name),
        Expression::IsMissing(name) => json!({ "type": "IsNull", "operand": reference("ParameterRef", name) }),
        Expression::Not(part) => json!({ "type": "Not", "operand": expression(part) }),
        Expression::All(parts) => joined("And", parts, true),
        Expression::Any(parts) => joined("Or", parts, false),
        Expression::Equals { parameter, value } => binary("Equal", parameter, literal("String", value)),
        Expression::Compares { parameter, comparison, bound } => {
            let name = match comparison {
                Comparison::AtLeast => "GreaterOrEqual",
                Comparison::AtMost => "LessOrEqual",
                Comparison::Above => "Greater",
                Comparison::Below => "Less",
            };
            binary(name, parameter, literal("Decimal", &decimal(*bound)))
        }
    }
}

fn reference(kind: &str, name: &str) -> Value {
    json!({ "type": kind, "name": name })
}

fn literal(kind: &str, value: &str) -> Value {
    json!({ "type": "Literal", "valueType": format!("{TYPES}{kind}"), "value": value })
}

fn binary(name: &str, parameter: &str, right: Value) -> Value {
    json!({ "type": name, "operand": [reference("ParameterRef", parameter), right] })
}

/// ELM joins two at a time: the parts from left to right.
fn joined(name: &str, parts: &[Expression], of_none: bool) -> Value {
    let pair = |left: Value, right: Value| json!({ "type": name, "operand": [left, right] });
    let all = parts.iter().map(expression).reduce(pair);
    all.unwrap_or_else(|| expression(&Expression::Always(of_none)))
}

/// A decimal as CQL writes it: with a point.
pub fn decimal(number: Decimal) -> String {
    let text = number.to_string();
    if text.contains('.') { text } else { format!("{text}.0") }
}
