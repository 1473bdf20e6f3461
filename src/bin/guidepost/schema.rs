//! The JSON Schema of a profile, made from the vocabulary.

use guidepost::pack::{Pack, PackFact, PackKind, PackQuantity};
use guidepost::profile::Source;
use serde_json::{Map, Value, json};

/// JSON Schema 2020-12 of a profile of this pack, as text.
///
/// # Unknown
/// No fact is required: an unknown fact is left out.
pub fn profile_schema(pack: &Pack) -> String {
    let asked = || pack.facts.iter().filter(|fact| !matches!(fact.kind, PackKind::Derived));
    let mut properties: Map<String, Value> = asked().map(|fact| (fact.id.clone(), fact_schema(fact))).collect();
    let sources: Vec<&str> = Source::ALL.iter().map(|source| source.name()).collect();
    let marked: Map<String, Value> =
        asked().flat_map(source_names).map(|name| (name, json!({ "enum": sources }))).collect();
    properties
        .insert("sources".to_owned(), json!({ "type": "object", "properties": marked, "additionalProperties": false }));
    let schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": format!("Profile for {} {}", pack.guideline, pack.edition),
        "type": "object",
        "properties": properties,
        "additionalProperties": false,
    });
    schema.to_string()
}

fn fact_schema(fact: &PackFact) -> Value {
    match &fact.kind {
        PackKind::YesNo => json!({ "type": "boolean" }),
        PackKind::Choice(values) => json!({ "anyOf": [
            { "enum": values },
            {
                "type": "object",
                "properties": { "one_of": { "type": "array", "minItems": 1, "items": { "enum": values } } },
                "required": ["one_of"],
                "additionalProperties": false,
            },
        ] }),
        PackKind::Set(members) => {
            let members: Map<String, Value> =
                members.iter().map(|member| (member.clone(), json!({ "type": "boolean" }))).collect();
            json!({ "type": "object", "properties": members, "additionalProperties": false })
        }
        PackKind::Quantity(quantity) => quantity_schema(quantity),
        PackKind::Derived => json!(false),
    }
}

fn quantity_schema(quantity: &PackQuantity) -> Value {
    let decimal = |text: String| -> Value { serde_json::from_str(&text).unwrap_or(Value::Null) };
    let number = json!({
        "type": "number",
        "minimum": decimal(quantity.min.to_string()),
        "maximum": decimal(quantity.max.to_string()),
        "multipleOf": decimal(quantity.step.to_string()),
    });
    let range = json!({
        "type": "object",
        "properties": {
            "min": number, "max": number, "above": number, "below": number, "unit": { "const": quantity.unit },
        },
        "anyOf": [{ "required": ["min"] }, { "required": ["max"] }, { "required": ["above"] }, { "required": ["below"] }],
        "additionalProperties": false,
    });
    let mut forms = vec![number, range];
    if quantity.never {
        forms.push(json!({ "const": "never" }));
    }
    json!({ "anyOf": forms })
}

fn source_names(fact: &PackFact) -> Vec<String> {
    let mut names = vec![fact.id.clone()];
    if let PackKind::Set(members) = &fact.kind {
        names.extend(members.iter().map(|member| format!("{}.{member}", fact.id)));
    }
    names
}
