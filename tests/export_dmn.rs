//! Fear: an engine of DMN does not take the document, or takes what is not known for a no.
//!
//! `npm run export:check` asks two such engines; here stands what they could let pass.

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

use guidepost::export::{Library, SameName, dmn};
use guidepost::fact::Kind;
use std::collections::BTreeSet;

const FOLDER: &str = "guidelines/advanced-breast-cancer";

/// The values of an attribute in a document, in order.
fn attributes<'t>(text: &'t str, name: &str) -> Vec<&'t str> {
    let opening = format!(" {name}=\"");
    text.split(&opening).skip(1).map(|rest| rest.split('"').next().unwrap()).collect()
}

#[test]
fn the_dmn_has_a_decision_for_each_definition_and_a_table_for_each_option() {
    let guideline = oracle::edition(FOLDER, "historical-2009");
    let library = Library::new(&guideline).unwrap();
    let text = dmn(&guideline, &library).unwrap();
    let ids = attributes(&text, "id");
    let distinct: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(distinct.len(), ids.len(), "an id stands twice");
    let lost = attributes(&text, "href").into_iter().find(|href| !distinct.contains(&href[1..]));
    assert_eq!(lost, None, "nothing has this id");
    let parameters = library.parameters.iter().map(|parameter| &parameter.name);
    let all = parameters.chain(library.definitions.iter().map(|definition| &definition.name));
    assert_eq!(all.into_iter().find(|name| !distinct.contains(format!("_{name}").as_str())), None);
    assert_eq!(text.matches("<decisionTable hitPolicy=\"UNIQUE\"").count(), guideline.options.len());
    assert!(text.contains("xmlns=\"https://www.omg.org/spec/DMN/20211108/MODEL/\""), "DMN 1.4");
}

/// `er-positive` would be a difference of two numbers.
#[test]
fn a_name_in_the_dmn_is_one_name_to_every_reader_of_feel() {
    let mut guideline = oracle::edition(FOLDER, "historical-2009");
    let place = guideline.vocabulary.facts.iter().position(|fact| matches!(fact.kind, Kind::YesNo)).unwrap();
    guideline.vocabulary.facts[place].id = "date".to_owned();
    let text = dmn(&guideline, &Library::new(&guideline).unwrap()).unwrap();
    let names = attributes(&text, "name");
    let is_word = |name: &str| name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    assert_eq!(names.iter().find(|name| !is_word(name) || name.starts_with(|c: char| c.is_ascii_digit())), None);
    assert!(names.contains(&"date_") && !names.contains(&"date"), "a word that FEEL keeps for itself");
}

/// In FEEL `null = "a"` is false: without a guard, what is not known would be a no.
#[test]
fn every_comparison_in_the_dmn_first_asks_whether_anything_is_known() {
    let guideline = oracle::edition(FOLDER, "historical-2009");
    let text = dmn(&guideline, &Library::new(&guideline).unwrap()).unwrap();
    let months = "(if months_since_adjuvant_endocrine = null then null else months_since_adjuvant_endocrine &gt; 12)";
    assert!(text.contains(&format!("({months} and not(months_since_adjuvant_endocrine_is_never))")), "{text}");
    let choices = guideline.vocabulary.facts.iter().filter(|fact| matches!(fact.kind, Kind::Choice { .. }));
    let mut guarded = 0;
    for id in choices.map(|fact| &fact.id) {
        let guard = format!("(if {id} = null then null else {id} = \"");
        let compared = text.matches(&format!(" {id} = \"")).count();
        let shared = text.matches(&format!(" or {id} = \"")).count();
        assert_eq!(text.matches(&guard).count() + shared, compared, "{id}");
        guarded += compared;
    }
    assert!(guarded > 0, "no choice is compared");
}

/// CQL tells `-` from `_`, FEEL cannot.
#[test]
fn names_that_fall_together_in_feel_alone_are_refused_by_the_dmn_alone() {
    let mut guideline = oracle::edition(FOLDER, "historical-2009");
    let rule = guideline.rules.iter().find(|rule| rule.id.contains('-')).unwrap();
    let name = format!("{}_holds", rule.id.replace('-', "_"));
    let mut fact = guideline.vocabulary.facts[0].clone();
    (fact.id, fact.kind) = (name.clone(), Kind::YesNo);
    guideline.vocabulary.facts.push(fact);
    let library = Library::new(&guideline).expect("these differ in CQL");
    assert_eq!(dmn(&guideline, &library), Err(SameName(name)));
}
