//! A readable patient out of a set.

use crate::edition::Guideline;
use crate::fact::{Decimal, Kind};
use crate::pack::compile::{Set, Space};
use serde_json::{Map, Value, json};

/// A profile under which every possible patient of `among` is in `bad`, naming as little as will do.
///
/// `None` if nobody is in `bad`, which must lie inside `among`.
pub fn witness(guideline: &Guideline, space: &mut Space<'_>, bad: Set, among: Set) -> Option<Value> {
    let fields = space.smallest_example(bad, among)?;
    let mut profile: Map<String, Value> = Map::new();
    for (field, value) in fields {
        let (fact, member) = space.fact_of(field)?;
        let definition = guideline.vocabulary.facts.get(fact)?;
        match (&definition.kind, member) {
            (Kind::Choice { values }, _) => {
                profile.insert(definition.id.clone(), json!(values.get(value)?));
            }
            (Kind::YesNo, _) => {
                profile.insert(definition.id.clone(), json!(value == 0));
            }
            (Kind::Set { members }, member) => {
                let entry = profile.entry(definition.id.clone()).or_insert_with(|| json!({}));
                entry.as_object_mut()?.insert(members.get(member)?.clone(), json!(value == 0));
            }
            (Kind::Quantity(quantity), _) => {
                let answer = match space.cell_bounds(fact, quantity, value) {
                    None => json!("never"),
                    Some((low, high)) if low == high => number(low),
                    Some((low, high)) => json!({ "min": number(low), "max": number(high), "unit": quantity.unit }),
                };
                profile.insert(definition.id.clone(), answer);
            }
            (Kind::Derived { .. }, _) => {}
        }
    }
    Some(Value::Object(profile))
}

fn number(number: Decimal) -> Value {
    serde_json::from_str(&number.to_string()).unwrap_or_default()
}
