//! Fear: a comparison of two editions forgets somebody, counts wrongly, or shows somebody who is answered alike.
//!
//! The base of the proofs is compared with itself after one edit. Counts and examples were worked out by hand: a
//! situation is 3 tyres x 2 treads x 3 pairs of lights x dark x helmet x spare x 2 brakes in scope x 4 pairs of signs,
//! 1152 in all.

#![cfg(feature = "authoring")]
#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that panics has found something"
)]

mod oracle;
mod proofs;

use guidepost::compare::{CompareError, compare};
use guidepost::edition::Guideline;
use proofs::{base, edited, tool, written};
use serde_json::{Value, json};

const RULES: &str = "one/rules.toml";

/// Option, from, to, count, and every example that names as little as will do.
type Expected<'e> = (&'e str, &'e str, &'e str, u32, Vec<Value>);

/// Panics unless the comparison finds this and nothing else, in this order.
fn differs(from: &Guideline, to: &Guideline, (situations, different): (u32, u32), expected: &[Expected<'_>]) {
    let found = compare(from, to).unwrap().to_json();
    assert_eq!(found["situations"], situations.to_string());
    assert_eq!(found["different"], different.to_string());
    let differences = found["differences"].as_array().unwrap();
    let short: Vec<Value> = differences.iter().map(|d| json!([d["option"], d["from"], d["to"], d["count"]])).collect();
    let wanted: Vec<Value> = expected.iter().map(|(o, from, to, n, _)| json!([o, from, to, n.to_string()])).collect();
    assert_eq!(short, wanted);
    for (difference, (.., examples)) in differences.iter().zip(expected) {
        assert!(examples.contains(&difference["example"]), "{difference} is not among {examples:?}");
        assert_eq!(difference["declared"], Value::Null);
    }
}

fn without_rule(id: &str) -> Guideline {
    let mut guideline = base();
    let place = guideline.rules.iter().position(|rule| rule.id == id).unwrap();
    guideline.rules.remove(place);
    for rule in &mut guideline.rules {
        rule.yields_to.iter_mut().filter(|first| **first > place).for_each(|first| *first -= 1);
    }
    guideline.red_lines.clear();
    guideline
}

#[test]
fn an_edition_and_itself_do_not_differ() {
    differs(&base(), &base(), (1152, 0), &[]);
    let historical = || oracle::edition("guidelines/advanced-breast-cancer", "historical-2009");
    let comparison = compare(&historical(), &historical()).unwrap();
    assert!(comparison.differences.is_empty());
    assert_eq!(comparison.different, 0_u32.into());
}

#[test]
fn a_threshold_moved() {
    // From "worn below 3 mm" to "worn below 4 mm". Treads are now cut into three: 0 to 2, 3, 4 to 10; 1728 situations.
    // Who has 3 mm and a tyre not full is new to the new tyre: soft 192, flat with a spare 96, flat without one 96.
    let mut after = base();
    let wear = after.vocabulary.find("wear").unwrap();
    let guidepost::fact::Kind::Derived { values } = &mut after.vocabulary.facts[wear].kind else { panic!("derived") };
    for value in values {
        let guidepost::criterion::Criterion::Compare { bound, .. } = &mut value.condition.when[0] else {
            panic!("a number")
        };
        *bound = guidepost::fact::Decimal::parse("4").unwrap();
    }
    let changed = vec![json!({ "tyre": "soft", "tread": 3 }), json!({ "tyre": "flat", "tread": 3, "spare": true })];
    let without_spare = json!({ "tyre": "flat", "tread": 3, "spare": false });
    let expected = [
        ("pump", "fits", "does-not-fit", 288, changed.clone()),
        ("new-tyre", "does-not-fit", "fits", 288, changed),
        ("new-tyre", "does-not-fit", "avoid", 96, vec![without_spare]),
    ];
    differs(&base(), &after, (1728, 384), &expected);
}

#[test]
fn an_offer_dropped() {
    // The caution stays, so the option stays in the edition. It was offered in the dark: one half.
    let expected = [("bell", "fits", "does-not-fit", 576, vec![json!({ "dark": true })])];
    differs(&base(), &without_rule("bell"), (1152, 576), &expected);
}

#[test]
fn an_avoid_rule_dropped_also_hides_what_gave_way() {
    // Flat, worn, no spare: one of the twelve of tyre, tread and spare.
    let who = || vec![json!({ "tyre": "flat", "tread": { "min": 0, "max": 2, "unit": "mm" }, "spare": false })];
    let expected = [("pump", "fits", "does-not-fit", 96, who()), ("new-tyre", "avoid", "fits", 96, who())];
    differs(&base(), &without_rule("new-tyre-missing"), (1152, 96), &expected);
}

#[test]
fn an_avoid_rule_added() {
    let after = edited(
        RULES,
        "[[preference]]",
        "[[rule]]\nid = \"bell-under-helmet\"\nkind = \"avoid\"\noption = \"bell\"\nstatements = [\"x:2\"]\nwhen = '''\nhelmet is yes\n'''\n\n[[preference]]",
    );
    // Dark and a helmet: a quarter.
    let expected = [("bell", "fits", "avoid", 288, vec![json!({ "dark": true, "helmet": true })])];
    differs(&base(), &after, (1152, 288), &expected);
}

#[test]
fn an_option_that_one_edition_lacks_is_absent() {
    let mut after = without_rule("lamp");
    let lamp = after.options.iter().position(|option| option.id == "lamp").unwrap();
    after.options.remove(lamp);
    for rule in &mut after.rules {
        rule.option = rule.option.map(|option| if option > lamp { option - 1 } else { option });
    }
    // It fits in the dark without a front light (and so without a back light): a half of a third. That it is missing elsewhere is no other answer.
    let fits = || vec![json!({ "lights": { "front": false }, "dark": true })];
    let not = || {
        vec![json!({ "dark": false }), json!({ "lights": { "front": true } }), json!({ "lights": { "back": true } })]
    };
    let lost = [("lamp", "fits", "absent", 192, fits()), ("lamp", "does-not-fit", "absent", 960, not())];
    differs(&base(), &after, (1152, 192), &lost);
    let won = [("lamp", "absent", "fits", 192, fits()), ("lamp", "absent", "does-not-fit", 960, not())];
    differs(&after, &base(), (1152, 192), &won);
}

#[test]
fn a_scope_narrowed_leaves_those_outside_without_any_option() {
    let after = edited("one/edition.toml", "brakes is firm or weak", "brakes is firm");
    let weak = |more: Value| {
        let mut profile = json!({ "brakes": "weak" });
        profile.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        profile
    };
    let worn = json!({ "min": 0, "max": 2, "unit": "mm" });
    let good = json!({ "min": 3, "max": 10, "unit": "mm" });
    let pumped = vec![
        weak(json!({ "tyre": "soft", "tread": good })),
        weak(json!({ "tyre": "flat", "tread": good })),
        weak(json!({ "tyre": "flat", "spare": false })),
    ];
    let renewed = vec![
        weak(json!({ "tyre": "soft", "tread": worn })),
        weak(json!({ "tyre": "flat", "tread": worn, "spare": true })),
    ];
    // Half of each: the weak brakes of the two.
    let expected = [
        ("pump", "fits", "does-not-fit", 240, pumped),
        ("new-tyre", "fits", "does-not-fit", 144, renewed),
        ("new-tyre", "avoid", "does-not-fit", 48, vec![weak(json!({ "tyre": "flat", "tread": worn, "spare": false }))]),
        ("lamp", "fits", "does-not-fit", 96, vec![weak(json!({ "lights": { "front": false }, "dark": true }))]),
        ("bell", "fits", "does-not-fit", 288, vec![weak(json!({ "dark": true }))]),
        ("walk", "fits", "does-not-fit", 576, vec![weak(json!({}))]),
        ("rest", "fits", "does-not-fit", 576, vec![weak(json!({}))]),
    ];
    differs(&base(), &after, (1152, 576), &expected);
}

#[test]
fn a_combination_no_longer_impossible_adds_situations() {
    let mut after = base();
    after.vocabulary.impossible.clear();
    // The fourth pair of lights: 384 situations more, to which the first edition gave no answer.
    let alone = |more: Value| {
        let mut profile = json!({ "lights": { "front": false, "back": true } });
        profile.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        profile
    };
    let comparison = compare(&base(), &after).unwrap().to_json();
    assert_eq!((&comparison["situations"], &comparison["different"]), (&json!("1536"), &json!("384")));
    let rest = comparison["differences"].as_array().unwrap().iter().find(|d| d["option"] == "rest").unwrap();
    assert_eq!((&rest["count"], &rest["example"]), (&json!("384"), &alone(json!({}))));
}

#[test]
fn other_facts_cannot_be_compared() {
    let other = edited("vocabulary/facts.toml", "\"none\"]", "\"none\", \"loud\"]");
    assert_eq!(compare(&base(), &other).err(), Some(CompareError::OtherFacts("brakes".to_owned())));
    let mut longer = base();
    let helmet = longer.vocabulary.facts[longer.vocabulary.find("helmet").unwrap()].clone();
    longer.vocabulary.facts.push(guidepost::fact::Fact { id: "cap".to_owned(), ..helmet });
    assert_eq!(compare(&base(), &longer).err(), Some(CompareError::OtherFacts("cap".to_owned())));
    assert_eq!(compare(&longer, &base()).err(), Some(CompareError::OtherFacts("cap".to_owned())));
}

#[test]
fn the_tool_compares_two_folders_and_refuses_what_it_cannot_compare() {
    let base = "tests/proofs/base";
    let same = ["compare", "--json", "--guideline", base, "--from", "one", "--to", "one"];
    let (code, printed) = tool(&same);
    assert_eq!(code, Some(0), "{printed}");
    let expected = json!({ "from": "one", "to": "one", "situations": "1152", "different": "0", "differences": [] });
    assert_eq!(serde_json::from_str::<Value>(&printed).unwrap(), expected);

    let folder = written("weak-brakes", "one/edition.toml", "brakes is firm or weak", "brakes is firm");
    let (code, printed) = tool(&[&same[..], &["--with", &folder]].concat());
    assert_eq!(code, Some(0), "{printed}");
    let printed: Value = serde_json::from_str(&printed).unwrap();
    assert_eq!((&printed["different"], &printed["differences"][6]["count"]), (&json!("576"), &json!("576")));

    let folder = written("loud-brakes", "vocabulary/facts.toml", "\"none\"]", "\"none\", \"loud\"]");
    let (code, printed) = tool(&[&same[..], &["--with", &folder]].concat());
    assert_eq!(code, Some(2), "{printed}");
    let printed: Value = serde_json::from_str(&printed).unwrap();
    assert!(printed["errors"][0]["message"].as_str().is_some_and(|text| text.contains("`brakes`")), "{printed}");

    let (code, printed) = tool(&["compare", "--json", "--guideline", base, "--from", "one", "--to", "two"]);
    assert_eq!(code, Some(2), "{printed}");
}
