//! The engine's advice beside the oracle's.

use super::expected::{Patients, expected, names};
use super::meaning::Matter;
use super::print;
use super::profile::{Profile, json, json_with_sources, known};
use super::questions::ordered;
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

/// What was compared of one profile.
#[derive(Default)]
pub struct Compared {
    /// Every difference between the advice and what it must be.
    pub wrong: Vec<String>,
    /// Options of which the oracle does not know what they must be: too long a search.
    pub left_out: usize,
    pub is_clash: bool,
}

/// Panics with the guideline, the profile and both answers unless they agree.
pub fn agree<'g>(guide: &Guide, patients: &dyn Patients<'g>, profile: &Profile, with_order: bool) {
    let compared = compared(guide, patients, profile, with_order);
    assert!(compared.wrong.is_empty(), "{}", told(patients, profile, &compared));
    assert_eq!(compared.left_out, 0, "given up: {}", json(patients.meaning(), profile));
}

/// A guideline, a profile and what is wrong with its advice.
pub fn told<'g>(patients: &dyn Patients<'g>, profile: &Profile, compared: &Compared) -> String {
    format!(
        "the advice is wrong\n{}\nprofile {}\n{}",
        print::guideline(patients.meaning().guideline),
        json(patients.meaning(), profile),
        compared.wrong.join("\n")
    )
}

/// The advice beside the oracle's; `with_order` also the order of questions among themselves, which takes long.
pub fn compared<'g>(guide: &Guide, patients: &dyn Patients<'g>, profile: &Profile, with_order: bool) -> Compared {
    let meaning = patients.meaning();
    let text = json_with_sources(meaning, profile);
    let wrong = |text| Compared { wrong: vec![text], ..Compared::default() };
    match (expected(patients, profile), guide.advise_json(&text)) {
        (None, Err(problems)) => {
            let [problem] = &problems[..] else { return wrong(format!("not one problem: {problems:?}")) };
            let wrong = clash_differences(patients, profile, problem);
            // A search given up says nothing of anybody.
            if patients.gave_up() {
                return Compared { left_out: meaning.guideline.options.len(), ..Compared::default() };
            }
            Compared { wrong, is_clash: true, ..Compared::default() }
        }
        (None, Ok(_)) if patients.gave_up() => {
            Compared { left_out: meaning.guideline.options.len(), ..Compared::default() }
        }
        (None, Ok(advice)) => wrong(format!("expected: nobody is possible\nactual: {advice}")),
        (Some(_), Err(problems)) => wrong(format!("expected: advice\nactual: {problems:?}")),
        (Some(expected), Ok(advice)) => {
            let actual: Value = serde_json::from_str(&advice).expect("advice is JSON");
            let mut compared = advice_differences(meaning.guideline, &expected, &actual);
            if with_order && compared.left_out == 0 {
                let asked = &actual["questions"];
                let order = ordered(patients, &known(meaning, profile), &expected["options"], asked);
                let actual: Vec<&str> =
                    asked.as_array().into_iter().flatten().filter_map(|q| q["fact"].as_str()).collect();
                if !patients.gave_up() && order != actual {
                    let text = format!("order of questions\n  expected: {order:?}\n  actual:   {actual:?}");
                    compared.wrong.push(text);
                }
            }
            compared
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

fn advice_differences(guideline: &Guideline, expected: &Value, actual: &Value) -> Compared {
    let mut wrong = Vec::new();
    let mut check = |what: &dyn Fn() -> String, expected: &Value, actual: &Value| {
        if expected != actual {
            wrong.push(format!("{}\n  expected: {expected}\n  actual:   {actual}", what()));
        }
    };
    if expected["gave_up"] != true {
        check(&|| "scope".to_owned(), &expected["scope"], &actual["scope"]);
        let flags = actual["red_flags"].as_array().cloned().unwrap_or_default();
        let short =
            |flag: &Value| serde_json::json!({ "id": flag["id"], "level": flag["level"], "because": flag["because"] });
        check(&|| "red flags".to_owned(), &expected["red_flags"], &flags.iter().map(short).collect());
    }
    let options = expected["options"].as_array().expect("a list");
    let listed = actual["options"].as_array().expect("a list");
    let left_out = options.iter().filter(|option| option["gave_up"] == true).count();
    check(&|| "order".to_owned(), &order(guideline, &actual["options"]), &ids(&actual["options"]));
    check(&|| "number of options".to_owned(), &options.len().into(), &listed.len().into());
    // What an option is preferred over and what is asked hangs on other options.
    if left_out == 0 {
        let expected = questions(&expected["options"]);
        check(&|| "questions".to_owned(), &expected, &asked(&actual["questions"], &expected));
        check(&|| "turns of questions".to_owned(), &ranks(&expected["options"], &actual["questions"]), &true.into());
    }
    for option in options.iter().filter(|option| option["gave_up"] != true) {
        let found = listed.iter().find(|listed| listed["id"] == option["id"]).unwrap_or(&Value::Null);
        for (key, value) in option.as_object().expect("an object") {
            if key != "preferred_over" || left_out == 0 {
                check(&|| format!("{key} of {}", option["id"]), value, &found[key]);
            }
        }
        let (statements, strengths, grades, cites) = evidence(guideline, &option["rules"]);
        check(&|| format!("statements of {}", option["id"]), &statements, &found["statements"]);
        check(&|| format!("strengths of {}", option["id"]), &strengths, &found["strengths"]);
        check(&|| format!("grades of {}", option["id"]), &grades, &found["grades"]);
        check(&|| format!("cites of {}", option["id"]), &cites, &found["cites"]);
    }
    Compared { wrong, left_out, is_clash: false }
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

/// The same of the questions asked. LIMIT: `warning_signs` is also asked for red flags, so of its members only those are
/// looked at that options list.
fn asked(questions: &Value, expected: &Value) -> Value {
    let shape = |question: &Value| {
        let fact = question["fact"].as_str().unwrap_or_default().to_owned();
        let mut members = names(&question["members"]);
        if fact == "warning_signs" {
            let listed = names(expected.get(&fact)?.get(0)?);
            members.retain(|member| listed.contains(member));
        }
        Some((fact, serde_json::json!([members, question["could_settle"]])))
    };
    questions.as_array().into_iter().flatten().filter_map(shape).collect::<serde_json::Map<_, _>>().into()
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
