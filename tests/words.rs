//! Advice in sentences: `guidepost advise --lang`, in each language in which the guideline is written.

#![cfg(feature = "authoring")]
#![allow(clippy::expect_used, reason = "a test that panics has found something")]

use std::io::Write;
use std::process::{Command, Output, Stdio};

/// Somebody with something in every standing, a red flag, and answers of each kind.
const PROFILE: &str = r#"{ "age": { "min": 60, "max": 70 }, "setting": "metastatic", "er": "positive", "her2": "low",
  "metastases": { "bone": true }, "lines_advanced": 1, "warning_signs": { "sudden_bone_pain": true } }"#;

fn advise(edition: &str, lang: &str, profile: &str) -> Output {
    let mut tool = Command::new(env!("CARGO_BIN_EXE_guidepost"))
        .args(["advise", "--edition", edition, "--lang", lang, "--profile", "-"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the tool runs");
    let mut input = tool.stdin.take().expect("there is a way in");
    // Who refuses the language does not read the profile, and may be gone before all of it is written.
    let _ = input.write_all(profile.as_bytes());
    drop(input);
    tool.wait_with_output().expect("the tool ends")
}

#[test]
fn each_language_says_all_of_it() {
    for edition in ["current-2026", "historical-2009"] {
        let [english, spanish] = ["en", "es"].map(|lang| {
            let output = advise(edition, lang, PROFILE);
            assert_eq!(output.status.code(), Some(0), "{edition}, {lang}");
            String::from_utf8(output.stdout).expect("text")
        });
        for (text, lang) in [(&english, "en"), (&spanish, "es")] {
            // A message that is missing shows its id in brackets.
            let gaps: Vec<&str> = text.lines().filter(|line| line.contains("[") && line.contains("-")).collect();
            assert_eq!(gaps, Vec::<&str>::new(), "{edition}, {lang}");
        }
        let shape = |text: &str| text.lines().map(|line| line.len() - line.trim_start().len()).collect::<Vec<_>>();
        assert_eq!(shape(&english), shape(&spanish), "{edition}: the same lines in both languages");
        let same = english.lines().zip(spanish.lines()).filter(|(en, es)| en == es && !en.is_empty()).count();
        assert!(same * 20 < english.lines().count(), "{edition}: {same} lines are the same in both languages");
    }
}

#[test]
fn a_language_that_there_is_not_is_refused_with_those_that_there_are() {
    let output = advise("current-2026", "fr", PROFILE);
    assert_eq!(output.status.code(), Some(2));
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(text.contains("no language is called `fr`") && text.contains(r#"["en","es"]"#), "{text}");
}

/// What is quoted as a reason is said as the page says it, also where it is known only in part.
#[test]
fn answers_known_in_part_are_in_words() {
    let profile = r#"{ "age": { "min": 60, "below": 70, "unit": "years" }, "setting": "metastatic", "ecog": 4,
      "her2": { "one_of": ["zero", "low"] }, "lines_advanced": 1 }"#;
    let said = [
        ("en", ["Age: at least 60 years, less than 70 years", "HER2: Zero: no staining at all / Low: ", ": ECOG 4 ("]),
        ("es", ["Edad: al menos 60 años, menos de 70 años", "HER2: Cero: sin ninguna tinción / Bajo: ", ": ECOG 4 ("]),
    ];
    for (lang, phrases) in said {
        let text = String::from_utf8(advise("current-2026", lang, profile).stdout).expect("text");
        for phrase in phrases {
            assert!(text.contains(phrase), "{lang}: nobody says `{phrase}`");
        }
        for code in ["one_of", "min 60", "below 70", "unit years"] {
            assert!(!text.contains(code), "{lang}: `{code}` is no word");
        }
    }
}
