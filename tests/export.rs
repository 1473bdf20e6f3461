//! Fear: another engine that runs the export answers otherwise. Complete patients get the same answers, partial ones
//! never the opposite.
//!
//! `npm run export:check` asks cql-execution and engines of DMN; here a reader of ELM of a few lines stands in for them.

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

use guidepost::edition::Guideline;
use guidepost::export::{Library, SameName, cql, elm};
use guidepost::fact::Kind;
use guidepost::rule::RuleKind;
use oracle::draw::{Chance, all_sayings};
use oracle::expected::Patients;
use oracle::linked::Linked;
use oracle::meaning::{Matter, Meaning, Patient, Value};
use oracle::profile::{Profile, Said, known};
use oracle::whole::Whole;
use serde_json::Value as Json;
use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

const FOLDER: &str = "guidelines/advanced-breast-cancer";
const GUIDES: [&str; 6] = ["tied", "sets", "numbers", "yields", "scope", "joint"];

/// Patients of each small guideline, evenly from all of them.
const PATIENTS: usize = 500;

/// What is given to a library; a parameter that is missing is null.
type Parameters = BTreeMap<String, Json>;

/// A document, however deeply its expressions are nested: as deep as HL7's own translator nests them.
fn json(text: &str) -> Json {
    let mut reader = serde_json::Deserializer::from_str(text);
    reader.disable_recursion_limit();
    serde::Deserialize::deserialize(&mut reader).expect("JSON")
}

/// A library in ELM, read again.
struct Elm {
    library: Json,
    definitions: BTreeMap<String, Json>,
}

impl Elm {
    fn new(guideline: &Guideline) -> Elm {
        let text = elm(&Library::new(guideline).expect("no two names are the same"));
        let library = json(&text)["library"].take();
        let each = library["statements"]["def"].as_array().expect("a list").iter();
        let definitions = each.map(|each| (each["name"].as_str().unwrap().to_owned(), each["expression"].clone()));
        Elm { definitions: definitions.collect(), library }
    }

    fn says(&self, name: &str, given: &Parameters) -> Option<bool> {
        self.truth(self.definitions.get(name).unwrap_or_else(|| panic!("no definition {name}")), given)
    }

    /// Kleene's logic.
    fn truth(&self, node: &Json, given: &Parameters) -> Option<bool> {
        let parts = || [0, 1].map(|part| self.truth(&node["operand"][part], given));
        // A part that decides alone, else the other value if both have it.
        let joined = |decides: bool| match parts() {
            [left, right] if left == Some(decides) || right == Some(decides) => Some(decides),
            [Some(_), Some(_)] => Some(!decides),
            _ => None,
        };
        match node["type"].as_str().expect("a type") {
            "ExpressionRef" => self.says(node["name"].as_str().unwrap(), given),
            "ParameterRef" => given.get(node["name"].as_str().unwrap())?.as_bool(),
            "Literal" => Some(node["value"] == "true"),
            "IsNull" => Some(!given.contains_key(node["operand"]["name"].as_str().unwrap())),
            "Not" => self.truth(&node["operand"], given).map(|is| !is),
            "And" => joined(false),
            "Or" => joined(true),
            "Equal" => Some(*given.get(node["operand"][0]["name"].as_str().unwrap())? == node["operand"][1]["value"]),
            compares => {
                let number = given.get(node["operand"][0]["name"].as_str().unwrap())?.as_f64().unwrap();
                let bound: f64 = node["operand"][1]["value"].as_str().unwrap().parse().unwrap();
                Some(match compares {
                    "GreaterOrEqual" => number >= bound,
                    "LessOrEqual" => number <= bound,
                    "Greater" => number > bound,
                    "Less" => number < bound,
                    other => panic!("{other} is not known here"),
                })
            }
        }
    }
}

/// What is known of a patient, for those fields that `is_known`.
fn parameters(meaning: &Meaning, patient: &Patient, is_known: &dyn Fn(usize) -> bool) -> Parameters {
    let mut given = Parameters::new();
    for (place, field) in meaning.fields.iter().enumerate().filter(|(place, _)| is_known(*place)) {
        let name = field.name.replace('.', "_");
        let value = field.values[patient[place]];
        match (&meaning.guideline.vocabulary.facts[field.fact].kind, value) {
            (Kind::Choice { values }, Value::Nth(nth)) => given.insert(name, values[nth].clone().into()),
            (Kind::YesNo | Kind::Set { .. }, Value::Nth(nth)) => given.insert(name, (nth == 0).into()),
            (_, Value::Never) => given.insert(format!("{name}_never"), true.into()),
            (_, Value::Number(number)) => given.insert(name, serde_json::from_str(&number.to_string()).unwrap()),
            (kind, value) => panic!("{kind:?} with {value:?}"),
        };
    }
    given
}

#[test]
fn a_complete_patient_is_answered_by_the_export_as_the_rules_say() {
    for name in GUIDES {
        let guideline = oracle::hand_made(name);
        let (meaning, elm) = (Meaning::new(&guideline), Elm::new(&guideline));
        let whole = Whole::new(&meaning);
        let every = whole.patients().len().div_ceil(PATIENTS);
        for patient in whole.patients().iter().step_by(every) {
            let given = parameters(&meaning, patient, &|_| true);
            let check = |name: &str, is: bool| assert_eq!(elm.says(name, &given), Some(is), "{name} for {given:?}");
            check("no_such_patient", false);
            check("in_scope", meaning.in_scope(patient));
            for (rule, is) in guideline.rules.iter().enumerate() {
                check(&format!("{}_holds", is.id), meaning.holds(rule, patient));
            }
            for (option, is) in guideline.options.iter().enumerate() {
                check(&format!("{}_indicated", is.id), meaning.indicated(option, patient));
                check(&format!("{}_to_avoid", is.id), meaning.to_avoid(option, patient));
                check(&format!("{}_fits", is.id), meaning.is(Matter::Fits(option), patient));
            }
        }
    }
}

#[test]
fn an_impossible_patient_is_known_as_such() {
    let guideline = oracle::hand_made("tied");
    let (meaning, elm) = (Meaning::new(&guideline), Elm::new(&guideline));
    let chance = &mut Chance::new(1);
    let mut seen = BTreeSet::new();
    for _ in 0..500 {
        let patient: Patient = meaning.fields.iter().map(|field| chance.below(field.values.len())).collect();
        let given = parameters(&meaning, &patient, &|_| true);
        assert_eq!(elm.says("no_such_patient", &given), Some(!meaning.possible(&patient)), "{given:?}");
        seen.insert(meaning.possible(&patient));
    }
    assert_eq!(seen.len(), 2, "both kinds are drawn");
}

/// What is settled in Kleene's logic is so for everybody possible.
#[test]
fn a_partial_patient_is_never_answered_by_the_export_with_the_opposite() {
    for (seed, name) in (0..).zip(GUIDES) {
        let guideline = oracle::hand_made(name);
        let (meaning, elm) = (Meaning::new(&guideline), Elm::new(&guideline));
        let (whole, sayings, chance) = (Whole::new(&meaning), all_sayings(&meaning), &mut Chance::new(seed));
        for _ in 0..100 {
            let patient = chance.pick(whole.patients()).clone();
            let is_known: Vec<bool> = meaning.fields.iter().map(|_| chance.percent(60)).collect();
            let given = parameters(&meaning, &patient, &|field| is_known[field]);
            let said = |(field, _): (usize, &bool)| {
                let exact = sayings[field].iter().find(|said| said.mask == 1 << patient[field]);
                (field, exact.expect("each value can be said").clone())
            };
            let profile: Profile = is_known.iter().enumerate().filter(|(_, known)| **known).map(said).collect();
            let known = known(&meaning, &profile);
            let some = |matter| whole.some(&known, matter);
            for (option, is) in guideline.options.iter().enumerate() {
                let (fits, avoid) = (Matter::Fits(option), Matter::ToAvoid(option));
                let (indicated, not) = (Matter::Indicated(option), Matter::NotIndicated(option));
                let denied = match elm.says(&format!("{}_indicated", is.id), &given) {
                    Some(true) => some(not),
                    Some(false) => some(indicated),
                    None => false,
                };
                let denied = denied
                    || match elm.says(&format!("{}_to_avoid", is.id), &given) {
                        Some(true) => some(fits),
                        Some(false) => some(avoid),
                        None => false,
                    };
                assert!(!denied, "{name}: {} for {given:?}", is.id);
            }
        }
    }
}

#[test]
fn every_name_that_the_export_uses_is_defined_once_and_in_no_circle() {
    let guideline = oracle::edition(FOLDER, "historical-2009");
    let elm = Elm::new(&guideline);
    let nothing = Parameters::new();
    // Ends only if there is no circle, and fails where a name is missing.
    elm.definitions.keys().for_each(|name| {
        elm.says(name, &nothing);
    });
    assert_eq!(elm.definitions.len(), elm.library["statements"]["def"].as_array().unwrap().len());
    let options = guideline.options.len();
    for (end, count) in [("_indicated", options), ("_to_avoid", options), ("_holds", guideline.rules.len())] {
        assert_eq!(elm.definitions.keys().filter(|name| name.ends_with(end)).count(), count, "{end}");
    }
    let parameters = elm.library["parameters"]["def"].as_array().unwrap();
    assert_eq!(parameters.iter().filter(|p| p["name"] == "months_since_adjuvant_endocrine_never").count(), 1);
}

#[test]
fn the_text_says_what_the_compiled_form_says() {
    let library = Library::new(&oracle::edition(FOLDER, "historical-2009")).unwrap();
    let text = cql(&library);
    let defined = text.lines().filter(|line| line.starts_with("define ")).count();
    assert_eq!(defined, library.definitions.len());
    assert!(text.contains("parameter \"er\" String  // positive | low | negative | not_determinable"), "{text}");
    let comparison =
        "(\"months_since_adjuvant_endocrine\" > 12.0) and (not \"months_since_adjuvant_endocrine_is_never\")";
    assert!(text.contains(comparison), "{text}");
}

#[test]
fn names_that_fall_together_are_refused() {
    let mut guideline = oracle::hand_made("sets");
    let set = guideline.vocabulary.facts.iter().find_map(|fact| match &fact.kind {
        Kind::Set { members } => Some(format!("{}_{}", fact.id, members[0])),
        _ => None,
    });
    let name = set.expect("a set");
    let mut double = guideline.vocabulary.facts[0].clone();
    (double.id, double.kind) = (name.clone(), Kind::YesNo);
    guideline.vocabulary.facts.push(double);
    assert_eq!(Library::new(&guideline), Err(SameName(name)));
}

#[test]
fn the_tool_exports_and_refuses_an_edition_that_is_not_there() {
    let export = |edition: &str, format: &str| {
        let call = ["export", "--edition", edition, "--format", format];
        let tool =
            Command::new(env!("CARGO_BIN_EXE_guidepost")).args(call).current_dir(env!("CARGO_MANIFEST_DIR")).output();
        let output = tool.expect("the tool runs");
        (output.status.code(), String::from_utf8(output.stdout).expect("text"))
    };
    let (code, text) = export("historical-2009", "cql");
    assert!(code == Some(0) && text.contains("library Advanced_breast_cancer_historical_2009"), "{text}");
    let (code, text) = export("historical-2009", "elm");
    assert!(code == Some(0) && json(&text).is_object());
    let (code, text) = export("historical-2009", "dmn");
    assert!(code == Some(0) && text.starts_with("<?xml ") && text.ends_with("</definitions>\n"), "{text}");
    let (code, text) = export("historical-2009", "plan-definition");
    let bundle: Json = serde_json::from_str(&text).expect("JSON");
    let resources = bundle["entry"].as_array().expect("a list").iter().map(|entry| &entry["resource"]);
    let kinds: Vec<(&str, &str)> =
        resources.map(|is| (is["resourceType"].as_str().unwrap(), is["status"].as_str().unwrap())).collect();
    assert_eq!(kinds, [("Library", "draft"), ("Questionnaire", "draft"), ("PlanDefinition", "draft")]);
    assert_eq!(code, Some(0));
    let (code, text) = export("historical-2009", "review");
    let guideline = oracle::edition(FOLDER, "historical-2009");
    let missing = guideline.rules.iter().find(|rule| !text.contains(&format!("`{}`", rule.id)));
    assert!(code == Some(0) && missing.is_none(), "{missing:?}");
    let (code, text) = export("historical-2008", "elm");
    assert!(code == Some(2) && text.contains("historical-2009"), "{text}");
}

/// One line of the file that `scripts/exports/check.mjs` writes: what we settle and another engine leaves open.
fn confirm(linked: &Linked, line: &str) -> usize {
    let line: Json = serde_json::from_str(line).expect("JSON");
    let guideline = linked.meaning().guideline;
    let known = known(linked.meaning(), &read(linked.meaning(), &line["profile"]));
    let some = |matter| linked.some(&known, matter);
    let settled = |kind: &str| line[kind].as_object().cloned().unwrap_or_default();
    let mut confirmed = 0;
    let mut check = |what: &str, ours: &Json, theirs: Json| {
        assert_eq!(*ours, theirs, "{what} is wrong for {}", line["profile"]);
        confirmed += 1;
    };
    for (option, ours) in settled("options") {
        let place = guideline.options.iter().position(|is| is.id == option).expect("an option");
        let (fits, avoid) = (some(Matter::Fits(place)), some(Matter::ToAvoid(place)));
        let standing = match (fits, avoid, some(Matter::NotIndicated(place))) {
            (true, _, false) => "fits",
            (true, _, true) => "depends",
            (false, true, _) => "avoid",
            (false, false, _) => "does-not-fit",
        };
        check(&option, &ours, serde_json::json!({ "standing": standing, "check": fits && avoid }));
    }
    for (_, ours) in settled("scope") {
        let scope = match (some(Matter::Inside), some(Matter::Outside)) {
            (true, false) => "inside",
            (false, _) => "outside",
            (true, true) => "assumed",
        };
        check("scope", &ours, scope.into());
    }
    let rule =
        |id: &str, kind| guideline.rules.iter().position(|rule| rule.id == id && rule.kind == kind).expect("a rule");
    for (flag, ours) in settled("red flags") {
        check(&flag, &ours, (!some(Matter::NoRedFlag(rule(&flag, RuleKind::Urgent)))).into());
    }
    for (caution, ours) in settled("cautions") {
        check(&caution, &ours, some(Matter::Holds(rule(&caution, RuleKind::Caution))).into());
    }
    confirmed
}

/// A profile from JSON. A number that is not among the oracle's stands where the next smaller one of those does.
fn read(meaning: &Meaning, profile: &Json) -> Profile {
    let mut read = Profile::new();
    for (place, field) in meaning.fields.iter().enumerate() {
        let mut answer = &profile[&meaning.guideline.vocabulary.facts[field.fact].id];
        if let Some((_, member)) = field.name.split_once('.') {
            answer = &answer[member];
        }
        if !answer.is_null() {
            let still = |value: &Value| is_possible(meaning, place, *value, answer);
            let masks = field.values.iter().enumerate().filter(|(_, value)| still(value)).map(|(nth, _)| 1 << nth);
            read.insert(place, Said { mask: masks.sum(), json: answer.to_string() });
        }
    }
    read
}

fn is_possible(meaning: &Meaning, field: usize, value: Value, answer: &Json) -> bool {
    let field = &meaning.fields[field];
    match (&meaning.guideline.vocabulary.facts[field.fact].kind, value) {
        (Kind::Choice { values }, Value::Nth(nth)) => {
            let id: Json = values[nth].clone().into();
            *answer == id || answer["one_of"].as_array().is_some_and(|some| some.contains(&id))
        }
        (_, Value::Nth(nth)) => answer.as_bool() == Some(nth == 0),
        (_, Value::Never) => answer == "never",
        (_, Value::Number(number)) => {
            // The numbers from this one to below the next stand or fall with it.
            let next = field.values.iter().find_map(|other| match other {
                Value::Number(other) if *other > number => Some(other.thousandths()),
                _ => None,
            });
            let thousandths = |part: &Json| part.as_i64().map(|whole| whole * 1000);
            let exact = thousandths(answer);
            let low = exact.or(thousandths(&answer["min"])).unwrap_or(i64::MIN);
            let high = exact.or(thousandths(&answer["max"])).unwrap_or(i64::MAX);
            answer != "never" && high >= number.thousandths() && next.is_none_or(|next| low < next)
        }
    }
}

#[test]
#[ignore = "needs the file that `npm run export:check` writes, and is run by it"]
fn what_another_engine_leaves_open_and_we_settle_is_confirmed_by_the_oracle() {
    let file = std::env::var("GUIDEPOST_SETTLED").expect("GUIDEPOST_SETTLED names the file");
    let edition = std::env::var("GUIDEPOST_EDITION").expect("GUIDEPOST_EDITION names the edition");
    let text = std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{file}: {error}"));
    let lines: Vec<&str> = text.lines().collect();
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    let confirmed: usize = std::thread::scope(|scope| {
        let parts = lines.chunks(lines.len().div_ceil(workers).max(1));
        let threads: Vec<_> = parts
            .map(|part| {
                let guideline = oracle::edition(FOLDER, &edition);
                scope.spawn(move || {
                    let meaning = Meaning::new(&guideline);
                    let linked = Linked::new(&meaning);
                    part.iter().map(|line| confirm(&linked, line)).sum::<usize>()
                })
            })
            .collect();
        threads.into_iter().map(|thread| thread.join().expect("every answer is confirmed")).sum()
    });
    println!("{confirmed} answers for {} profiles confirmed by the oracle", lines.len());
}
