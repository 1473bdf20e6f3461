//! Fear: an answer is dropped in silence, misread, or brings the tool down. Every broken profile goes through the
//! command line and must be refused with exit 2 and all its problems; the texts stand in `profiles/refused.txt`.

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

use guidepost::profile::LARGEST;
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A folder of its own for one test, with the guideline of all kinds of facts in `kinds`.
fn folder(test: &str) -> PathBuf {
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
    let _ = fs::remove_dir_all(&dir);
    for file in oracle::hand_made_files("kinds") {
        let path = dir.join("kinds").join(&file.path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder can be made");
        fs::write(path, &file.text).expect("a file can be written");
    }
    dir
}

fn guidepost(dir: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_guidepost"));
    command.args(["--guideline", "kinds"]).args(arguments).current_dir(dir);
    command.output().expect("the tool runs")
}

/// The problems on standard output of a call that must be refused.
fn refused(output: &Output) -> Vec<Value> {
    let text = String::from_utf8(output.stdout.clone()).expect("UTF-8");
    assert_eq!(output.status.code(), Some(2), "{text}\n{}", String::from_utf8_lossy(&output.stderr));
    let document: Value = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error} in {text}"));
    assert_eq!(document.as_object().map(serde_json::Map::len), Some(1), "{document}");
    let problems = document["errors"].as_array().expect("a list").clone();
    assert!(!problems.is_empty());
    for problem in &problems {
        let has_all = problem["code"].is_string()
            && problem["path"].is_string()
            && problem["message"].as_str().is_some_and(|message| !message.is_empty())
            && problem["allowed"].is_array()
            && problem.get("nearest").is_some_and(|nearest| nearest.is_null() || nearest.is_string());
        assert!(has_all, "not a whole problem: {problem}");
    }
    problems
}

/// The problems of a profile given as a file.
fn problems_of(dir: &Path, profile: &[u8]) -> Vec<Value> {
    fs::write(dir.join("profile.json"), profile).expect("a file can be written");
    refused(&guidepost(dir, &["advise", "--edition", "one", "--profile", "profile.json"]))
}

fn places(problems: &[Value]) -> Vec<(&str, &str)> {
    problems.iter().filter_map(|problem| Some((problem["code"].as_str()?, problem["path"].as_str()?))).collect()
}

/// One line of expectation against one problem; what is wrong with it.
fn difference(line: &str, problem: &Value) -> Option<String> {
    let mut words = line.split(' ');
    let (code, path) = (words.next()?, words.next()?.trim_matches('"'));
    let mut wrong = problem["code"] != code || problem["path"] != path;
    let mut key = "";
    let mut lists = std::collections::BTreeMap::<&str, Vec<&str>>::new();
    for word in words {
        match word {
            "nearest" | "allowed" | "facts" => key = word,
            _ => lists.entry(key).or_default().push(word),
        }
    }
    for (key, names) in lists {
        let expected = match (key, &names[..]) {
            ("nearest", ["-"]) => Value::Null,
            ("nearest", _) => json!(names[0]),
            _ => json!(names),
        };
        wrong |= problem[key] != expected;
    }
    wrong.then(|| format!("  expected: {line}\n  actual:   {problem}"))
}

#[test]
fn every_broken_profile_is_refused_with_all_its_problems() {
    let dir = folder("refused");
    let texts = include_str!("profiles/refused.txt");
    let mut wrong = Vec::new();
    for block in texts.split("\n--- ").skip(1) {
        let (name, rest) = block.trim_end().split_once('\n').expect("a name, a text and problems");
        let lines: Vec<&str> = rest.lines().collect();
        let is_problem = |line: &&&str| line.starts_with("F0");
        let (expected, profile): (Vec<&str>, Vec<&str>) = lines.iter().partition(|line| is_problem(line));
        let problems = problems_of(&dir, profile.join("\n").as_bytes());
        let mut differences: Vec<String> =
            expected.iter().zip(&problems).filter_map(|(line, problem)| difference(line, problem)).collect();
        if expected.len() != problems.len() {
            differences.push(format!("  expected {} problems\n  actual: {:?}", expected.len(), places(&problems)));
        }
        if !differences.is_empty() {
            wrong.push(format!("{name}\n{}", differences.join("\n")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn bytes_that_are_no_text_are_refused() {
    let dir = folder("bytes");
    let bom = [&[0xEF, 0xBB, 0xBF][..], br#"{"age":65}"#].concat();
    for bytes in [&b"{\"receptor\":\"l\xFFw\"}"[..], b"\xFF\xFE{\0}\0", b"\0", &bom] {
        assert_eq!(places(&problems_of(&dir, bytes)), [("F001", "")], "{bytes:?}");
    }
}

/// Also where the text ends in the middle of what could be read.
#[test]
fn what_is_no_json_is_refused_at_the_place_where_it_stops_being_it() {
    let dir = folder("stops");
    let stops = [
        (r#"{"age" 65}"#, "`:` at line 1 column 8"),
        ("{\n\"age\":\n\"\\x\"}", "an escape at line 3 column 3"),
        ("{\n\"age\":\n\"\\", "an escape at line 3 column 3"),
        ("{\n\"age\":\n\"\\u00e", "four hexadecimal digits at line 3 column 4"),
        ("{\n\"age\":\n\"\\ud83d\\u1\"}", "four hexadecimal digits at line 3 column 10"),
        ("{\n\"age\":\n\"\\ud83d", "the second half of a character at line 3 column 8"),
        ("{\n\"age\":\n\"65", "a closing quote at line 3 column 4"),
    ];
    for (text, stop) in stops {
        let problems = problems_of(&dir, text.as_bytes());
        assert_eq!(problems[0]["message"], format!("not JSON: expected {stop}"), "{text}");
    }
}

#[test]
fn deep_nesting_is_refused() {
    let dir = folder("nesting");
    for (open, close) in [("[", "]"), ("{\"age\":", "}")] {
        let text = open.repeat(10_000) + "1" + &close.repeat(10_000);
        assert_eq!(places(&problems_of(&dir, text.as_bytes())), [("F001", "")]);
        let unclosed = open.repeat(10_000);
        assert_eq!(places(&problems_of(&dir, unclosed.as_bytes())), [("F001", "")]);
    }
}

#[test]
fn the_largest_profile_is_read_to_its_end_and_a_larger_one_not_at_all() {
    let dir = folder("largest");
    let mut text = String::from("{\"age\":65");
    let mut names = 0;
    while text.len() < LARGEST - 20 {
        text.push_str(&format!(",\"{names:x}\":0"));
        names += 1;
    }
    text.push_str(&" ".repeat(LARGEST - 1 - text.len()));
    let largest = text.clone() + "}";
    assert_eq!(largest.len(), 131_072);
    assert_eq!(problems_of(&dir, largest.as_bytes()).len(), names);
    assert_eq!(places(&problems_of(&dir, (text + " }").as_bytes())), [("F003", "")]);
}

#[test]
fn ten_megabytes_are_refused() {
    let dir = folder("large");
    let text = format!("{{\"receptor\":\"{}\"}}", "x".repeat(10_000_000));
    assert_eq!(places(&problems_of(&dir, text.as_bytes())), [("F003", "")]);
    let spaces = format!("{{}}{}", " ".repeat(10_000_000));
    assert_eq!(places(&problems_of(&dir, spaces.as_bytes())), [("F003", "")]);
}

#[test]
fn a_number_beyond_every_machine_is_refused_at_its_place() {
    let dir = folder("numbers");
    for number in ["1e999", "-1e999", "1e400", &"9".repeat(400)] {
        let problems = problems_of(&dir, format!("{{\"age\":{number}}}").as_bytes());
        assert_eq!(places(&problems), [("F010", "/age")], "{number}");
    }
    let fine = problems_of(&dir, br#"{"age":1e-999}"#);
    assert!(matches!(places(&fine)[..], [("F010" | "F011", "/age")]), "{fine:?}");
}

#[test]
fn a_long_value_is_not_repeated_whole_in_every_list() {
    let dir = folder("long");
    let text = format!("{{\"receptor\":\"{}\"}}", "x".repeat(100_000));
    let problems = problems_of(&dir, text.as_bytes());
    assert_eq!(places(&problems), [("F008", "/receptor")]);
    assert_eq!(problems[0]["nearest"], Value::Null);
}

#[test]
fn good_lines_among_bad_ones_are_answered() {
    let dir = folder("ndjson");
    let lines: [&[u8]; 9] = [
        br#"{"age":65}"#,
        br#"{"age":650,"shoe_size":43}"#,
        br#"{"receptor":"low"}"#,
        b"not JSON",
        b"{\"receptor\":\"l\xFFw\"}",
        b"",
        br#"{"sex":"male","pregnant":true}"#,
        b"[]",
        b"{}",
    ];
    fs::write(dir.join("lines.ndjson"), lines.join(&b'\n')).expect("a file can be written");
    let output = guidepost(&dir, &["advise", "--edition", "one", "--profile", "lines.ndjson", "--ndjson"]);
    assert_eq!(output.status.code(), Some(2));
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    let answers: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(answers.len(), lines.len(), "one line out for each line in");
    for good in [0, 2, 8] {
        assert_eq!(answers[good]["edition"], "one");
        assert_eq!(answers[good].get("errors"), None);
        let alone = dir.join("alone.json");
        fs::write(&alone, lines[good]).expect("a file can be written");
        let single = guidepost(&dir, &["advise", "--edition", "one", "--profile", "alone.json"]);
        let single: Value = serde_json::from_slice(&single.stdout).expect("JSON");
        assert_eq!(answers[good], single, "as if asked alone");
    }
    let expected: [(usize, &[(&str, &str)]); 6] = [
        (1, &[("F010", "/age"), ("F005", "/shoe_size")]),
        (3, &[("F001", "")]),
        (4, &[("F001", "")]),
        (5, &[("F001", "")]),
        (6, &[("F016", "/pregnant")]),
        (7, &[("F002", "")]),
    ];
    for (place, problems) in expected {
        let answer = answers[place].as_object().expect("an object");
        assert_eq!(answer.keys().collect::<Vec<_>>().len(), 2, "{answer:?}");
        assert_eq!(answer["line"], place + 1);
        let errors = answer["errors"].as_array().expect("a list");
        assert_eq!(places(errors), problems);
    }
}

#[test]
fn good_lines_alone_end_well() {
    let dir = folder("good-lines");
    fs::write(dir.join("lines.ndjson"), "{}\n{\"age\":65}\n").expect("a file can be written");
    let output = guidepost(&dir, &["advise", "--edition", "one", "--profile", "lines.ndjson", "--ndjson"]);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8(output.stdout).expect("UTF-8").lines().count(), 2);
}

#[test]
fn every_way_to_say_something_right_is_accepted() {
    let dir = folder("accepted");
    let profile = br#"{
        "receptor": { "one_of": ["positive", "low"] }, "age": { "above": 65 },
        "pumping": { "min": 50.5, "max": 60, "unit": "%" }, "months_since": "never",
        "pregnant": false, "sites": { "bone": true, "brain": false },
        "sources": { "receptor": "told", "sites.bone": "unsure", "age": "report", "sites": "told" }
    }"#;
    fs::write(dir.join("profile.json"), profile).expect("a file can be written");
    let output = guidepost(&dir, &["advise", "--edition", "one", "--profile", "profile.json"]);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stdout));
}

#[test]
fn a_number_is_itself_however_it_is_written() {
    let dir = folder("written");
    let advice = |number: &str| {
        fs::write(dir.join("profile.json"), format!("{{\"age\":{number}}}")).expect("a file can be written");
        let output = guidepost(&dir, &["advise", "--edition", "one", "--profile", "profile.json"]);
        assert_eq!(output.status.code(), Some(0), "{number}: {}", String::from_utf8_lossy(&output.stdout));
        output.stdout
    };
    for number in ["65.0", "65.000000", "6.5e1", "650E-1", "0.65e+2"] {
        assert_eq!(advice(number), advice("65"), "{number}");
    }
}

#[test]
fn an_unknown_edition_is_refused_with_the_nearest() {
    let dir = folder("edition");
    fs::write(dir.join("profile.json"), "{}").expect("a file can be written");
    for command in ["advise", "next"] {
        let problems = refused(&guidepost(&dir, &[command, "--edition", "on", "--profile", "profile.json"]));
        assert_eq!(problems.len(), 1);
        assert_eq!((&problems[0]["code"], &problems[0]["nearest"]), (&json!("F018"), &json!("one")));
        assert_eq!(problems[0]["allowed"], json!(["one"]));
    }
    for command in ["facts", "options", "figures", "cases", "prove"] {
        assert_eq!(refused(&guidepost(&dir, &[command, "--edition", "on"]))[0]["code"], "F018", "{command}");
    }
}

#[test]
fn a_wrong_call_is_refused() {
    let dir = folder("calls");
    fs::write(dir.join("profile.json"), "{}").expect("a file can be written");
    let calls: [&[&str]; 7] = [
        &["advise", "--edition", "one", "--profile", "nowhere.json"],
        &["advise", "--edition", "one", "--profile", "kinds"],
        &["advise", "--edition", "one"],
        &["advise", "--profile", "profile.json"],
        &["advise", "--edition", "one", "--profile", "profile.json", "--guess"],
        &["advice", "--edition", "one", "--profile", "profile.json"],
        &["--guideline", "nowhere", "advise", "--edition", "one", "--profile", "profile.json"],
    ];
    for call in calls {
        let problems = refused(&guidepost(&dir, call));
        assert_eq!(problems[0]["code"], "B002", "{call:?}: {problems:?}");
    }
}

#[test]
fn a_wrong_call_is_told_what_may_stand_there_and_the_nearest() {
    let dir = folder("calls-nearest");
    let first = |call: &[&str]| refused(&guidepost(&dir, call)).swap_remove(0);
    let bare = Command::new(env!("CARGO_BIN_EXE_guidepost")).current_dir(&dir).output().expect("the tool runs");
    let none = first(&[]);
    assert_eq!(refused(&bare), std::slice::from_ref(&none));
    assert_eq!((&none["message"], &none["nearest"]), (&json!("no command is given"), &Value::Null));
    let misspelt = first(&["advize"]);
    assert_eq!(misspelt["nearest"], "advise");
    for problem in [&none, &misspelt] {
        assert!(problem["allowed"].as_array().expect("a list").contains(&json!("advise")), "{problem}");
    }
    let format = first(&["export", "--edition", "one", "--format", "cqll"]);
    assert_eq!(format["nearest"], "cql");
    assert_eq!(format["allowed"], json!(["cql", "elm", "dmn", "plan-definition", "review"]));
    assert_eq!(first(&["facts", "--editoin", "one"])["nearest"], "--edition");
}

#[test]
fn a_folder_that_is_no_guideline_or_not_text_is_told_which() {
    let dir = folder("calls-folder");
    let above = refused(&guidepost(&dir, &["check", "."])).swap_remove(0);
    assert_eq!(above["message"], "`.` is no guideline, did you mean `./kinds`?");
    let rules = dir.join("kinds/one/rules.toml");
    fs::write(&rules, b"# first\n# second \xff\n").expect("a file can be written");
    let broken = refused(&guidepost(&dir, &["check"])).swap_remove(0);
    assert_eq!(broken["message"], "cannot read `kinds`: one/rules.toml:2 is not UTF-8");
}

#[test]
fn a_profile_saved_with_a_byte_order_mark_is_told_so() {
    let dir = folder("byte-order-mark");
    fs::write(dir.join("profile.json"), b"\xEF\xBB\xBF{}").expect("a file can be written");
    let problems = refused(&guidepost(&dir, &["advise", "--edition", "one", "--profile", "profile.json"]));
    assert_eq!(problems[0]["code"], "F001");
    assert!(problems[0]["message"].as_str().is_some_and(|message| message.contains("byte order mark")));
}
