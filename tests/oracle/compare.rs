//! The engine's advice beside the oracle's.

use super::expected::{Patients, expected, names};
use super::meaning::Matter;
use super::print;
use super::profile::{Profile, json, json_with_sources};
use guidepost::edition::Guideline;
use guidepost::evaluate::Guide;
use guidepost::pack::{compile::compile, write};
use guidepost::profile::Code;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// The guideline as the engine reads it; none if it says that nobody is possible.
pub fn guide(guideline: &Guideline) -> Option<Guide> {
    match compile(guideline) {
        Ok(pack) => Some(Guide::open(&write(&pack)).expect("a pack just written can be opened")),
        Err(guidepost::pack::compile::CompileError::NobodyPossible) => None,
        Err(error) => panic!("{error:?}\n{}", print::guideline(guideline)),
    }
}

/// Panics with the guideline, the profile and both answers unless they agree.
pub fn agree<'g>(guide: &Guide, patients: &dyn Patients<'g>, profile: &Profile) {
    let wrong = differences(guide, patients, profile);
    assert!(
        wrong.is_empty(),
        "the advice is wrong\n{}\nprofile {}\n{}",
        print::guideline(patients.meaning().guideline),
        json(patients.meaning(), profile),
        wrong.join("\n")
    );
}

/// Every difference between the advice and what it must be.
pub fn differences<'g>(guide: &Guide, patients: &dyn Patients<'g>, profile: &Profile) -> Vec<String> {
    let meaning = patients.meaning();
    let text = json_with_sources(meaning, profile);
    match (expected(patients, profile), guide.advise_json(&text)) {
        (None, Err(problems)) => {
            let [problem] = &problems[..] else { return vec![format!("not one problem: {problems:?}")] };
            clash_differences(patients, profile, problem)
        }
        (None, Ok(advice)) => vec![format!("expected: nobody is possible\nactual: {advice}")],
        (Some(_), Err(problems)) => vec![format!("expected: advice\nactual: {problems:?}")],
        (Some(expected), Ok(advice)) => {
            let actual: Value = serde_json::from_str(&advice).expect("advice is JSON");
            advice_differences(meaning.guideline, &expected, &actual)
        }
    }
}

/// The clash must name the smallest part that nobody agrees with.
fn clash_differences<'g>(
    patients: &dyn Patients<'g>,
    profile: &Profile,
    problem: &guidepost::profile::Problem,
) -> Vec<String> {
    let meaning = patients.meaning();
    let smallest = patients.reason(profile, Matter::Anybody);
    let expected: BTreeSet<&str> = smallest.iter().map(|field| meaning.fields[*field].name.as_str()).collect();
    let named: BTreeSet<&str> = problem.facts.iter().map(String::as_str).collect();
    if problem.code == Code::Impossible && named == expected {
        return Vec::new();
    }
    vec![format!("expected: a clash of {expected:?}\nactual: {problem:?}")]
}

fn advice_differences(guideline: &Guideline, expected: &Value, actual: &Value) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut check = |what: String, expected: &Value, actual: &Value| {
        if expected != actual {
            wrong.push(format!("{what}\n  expected: {expected}\n  actual:   {actual}"));
        }
    };
    check("scope".to_owned(), &expected["scope"], &actual["scope"]);
    let flags = actual["red_flags"].as_array().cloned().unwrap_or_default();
    let short =
        |flag: &Value| serde_json::json!({ "id": flag["id"], "level": flag["level"], "because": flag["because"] });
    check("red flags".to_owned(), &expected["red_flags"], &flags.iter().map(short).collect());
    check("order".to_owned(), &order(guideline, &actual["options"]), &ids(&actual["options"]));
    check("questions".to_owned(), &questions(&expected["options"]), &asked(&actual["questions"]));
    check("order of questions".to_owned(), &ranks(&expected["options"], &actual["questions"]), &true.into());
    let options = expected["options"].as_array().expect("a list");
    let listed = actual["options"].as_array().expect("a list");
    check("number of options".to_owned(), &options.len().into(), &listed.len().into());
    for option in options {
        let found = listed.iter().find(|listed| listed["id"] == option["id"]).unwrap_or(&Value::Null);
        for (key, value) in option.as_object().expect("an object") {
            check(format!("{key} of {}", option["id"]), value, &found[key]);
        }
        let (statements, strengths, grades, cites) = evidence(guideline, &option["rules"]);
        check(format!("statements of {}", option["id"]), &statements, &found["statements"]);
        check(format!("strengths of {}", option["id"]), &strengths, &found["strengths"]);
        check(format!("grades of {}", option["id"]), &grades, &found["grades"]);
        check(format!("cites of {}", option["id"]), &cites, &found["cites"]);
    }
    wrong
}

fn ids(options: &Value) -> Value {
    options.as_array().into_iter().flatten().map(|option| option["id"].clone()).collect()
}

/// The options by standing, then group in the order of the guideline, then id.
fn order(guideline: &Guideline, options: &Value) -> Value {
    let standings = ["fits", "depends", "avoid", "does-not-fit"];
    let groups: Vec<&str> = guideline.groups.iter().map(|group| group.id.as_str()).collect();
    let place = |list: &[&str], value: &Value| list.iter().position(|one| value == one);
    let mut sorted = options.as_array().cloned().unwrap_or_default();
    sorted.sort_by_cached_key(|option| {
        let id = option["id"].as_str().map(str::to_owned);
        (place(&standings, &option["standing"]), place(&groups, &option["group"]), id)
    });
    ids(&Value::Array(sorted))
}

/// Every listed fact once, a set with the members that are listed, and the options that list it.
fn questions(options: &Value) -> Value {
    let mut questions: BTreeMap<String, [BTreeSet<String>; 2]> = BTreeMap::new();
    for option in options.as_array().into_iter().flatten() {
        for name in names(&option["depends_on"]).union(&names(&option["check_first"])) {
            let (fact, member) =
                name.split_once('.').map_or((name.as_str(), None), |(fact, member)| (fact, Some(member)));
            let [members, could_settle] = questions.entry(fact.to_owned()).or_default();
            members.extend(member.map(str::to_owned));
            could_settle.extend(option["id"].as_str().map(str::to_owned));
        }
    }
    serde_json::json!(questions)
}

/// The same of the questions asked; `warning_signs` is asked for itself.
fn asked(questions: &Value) -> Value {
    let questions = questions.as_array().into_iter().flatten().filter(|question| question["fact"] != "warning_signs");
    let shape = |question: &Value| {
        let fact = question["fact"].as_str().unwrap_or_default().to_owned();
        (fact, serde_json::json!([names(&question["members"]), question["could_settle"]]))
    };
    questions.map(shape).collect::<serde_json::Map<_, _>>().into()
}

/// Whether questions stand in order: warning signs, what an option depends on, what is only to be checked.
fn ranks(options: &Value, questions: &Value) -> Value {
    let depends: BTreeSet<String> =
        options.as_array().into_iter().flatten().flat_map(|o| names(&o["depends_on"])).collect();
    let is_of = |name: &String, fact: &str| name == fact || name.starts_with(&format!("{fact}."));
    let rank = |question: &Value| match question["fact"].as_str() {
        Some("warning_signs") => 0,
        Some(fact) if depends.iter().any(|name| is_of(name, fact)) => 1,
        _ => 2,
    };
    let ranks: Vec<i32> = questions.as_array().into_iter().flatten().map(rank).collect();
    ranks.is_sorted().into()
}

/// Statements, strengths, grades and citations behind rules, sorted.
fn evidence(guideline: &Guideline, rules: &Value) -> (Value, Value, Value, Value) {
    let rules = guideline
        .rules
        .iter()
        .filter(|rule| rules.as_array().is_some_and(|ids| ids.contains(&rule.id.as_str().into())));
    let ids: BTreeSet<&String> = rules.flat_map(|rule| &rule.statements).collect();
    let statements = guideline.statements.iter().filter(|statement| ids.contains(&statement.id));
    let statements: Vec<_> = statements.collect();
    let strengths: BTreeSet<&String> = statements.iter().map(|statement| &statement.strength).collect();
    let graded = statements
        .iter()
        .flat_map(|statement| statement.grades.iter().map(|grade| (&statement.id, &grade.scheme, &grade.code)));
    let grades: BTreeSet<_> = graded.collect();
    let cites: BTreeSet<&String> = statements.iter().flat_map(|statement| &statement.cites).collect();
    let grade = |(statement, scheme, code): (&String, &String, &String)| serde_json::json!({ "statement": statement, "scheme": scheme, "code": code });
    (
        serde_json::json!(ids),
        serde_json::json!(strengths),
        grades.into_iter().map(grade).collect(),
        serde_json::json!(cites),
    )
}

/// A message if the two oracles differ.
pub fn oracles_agree<'g>(whole: &dyn Patients<'g>, linked: &dyn Patients<'g>, profile: &Profile) {
    let (one, other) = (expected(whole, profile), expected(linked, profile));
    let meaning = whole.meaning();
    assert_eq!(
        one,
        other,
        "the oracles differ\n{}\nprofile {}",
        print::guideline(meaning.guideline),
        json(meaning, profile)
    );
    if one.is_none() {
        let clash = [whole, linked].map(|patients| patients.reason(profile, Matter::Anybody));
        assert_eq!(clash[0], clash[1], "the oracles differ in {}", json(meaning, profile));
    }
}
