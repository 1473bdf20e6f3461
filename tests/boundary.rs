//! The boundary to JavaScript, in Node and in the browser: a small pack written by hand, byte for byte.
#![cfg(target_arch = "wasm32")]
#![expect(clippy::expect_used, clippy::panic, reason = "a test stops where its own material is wrong")]

use guidepost::boundary::Engine;
use guidepost::edition::Status;
use guidepost::pack::{Matter, Pack, PackFact, PackKind, PackOption, PackRule, PackStatement, Shown};
use guidepost::rule::RuleKind;
use wasm_bindgen_test::wasm_bindgen_test;

/// One yes/no fact, one option, one rule: the option is indicated exactly when the answer is yes.
fn pack() -> Pack {
    let matter = Matter { sides: [vec![vec![(0, 0b01)]], vec![], vec![vec![(0, 0b10)]]], named: vec![0] };
    Pack {
        guideline: "small".to_owned(),
        edition: "first-2026".to_owned(),
        status: Status::Draft,
        groups: vec!["only".to_owned()],
        facts: vec![PackFact { id: "tired".to_owned(), kind: PackKind::YesNo, used: true }],
        options: vec![PackOption { id: "rest".to_owned(), group: 0, finds: vec![] }],
        rules: vec![PackRule {
            id: "rest-when-tired".to_owned(),
            kind: RuleKind::Offer,
            options: vec![0],
            level: None,
            statements: vec![0],
        }],
        preferences: vec![],
        statements: vec![PackStatement {
            id: "s:1".to_owned(),
            strength: "may".to_owned(),
            grades: vec![],
            cites: vec![],
        }],
        nogoods: vec![],
        scoped_nogoods: vec![],
        boxes: 4,
        option_matters: vec![matter.clone()],
        rule_matters: vec![matter],
        shown: Shown { about: "{}".to_owned(), ..Shown::default() },
        details_checksum: 0,
        details: String::new(),
    }
}

/// Any will do: who built a pack has worked it out.
const NAME: [u8; 32] = [7; 32];

const DETAILS: &[u8] = br#"{"options":[],"evidence":{}}"#;

fn file() -> Vec<u8> {
    let pack = pack();
    let mut content = postcard::to_allocvec(&pack).expect("plain lists and texts");
    for matter in pack.option_matters.iter().chain(&pack.rule_matters) {
        content.extend(postcard::to_allocvec(matter).expect("plain lists"));
    }
    let length = u32::try_from(content.len()).expect("a small pack").to_le_bytes();
    let details = checksum(DETAILS).to_le_bytes();
    let checked = [NAME.as_slice(), details.as_slice(), length.as_slice(), content.as_slice()].concat();
    [b"GPST\x06".as_slice(), checksum(&checked).to_le_bytes().as_slice(), checked.as_slice()].concat()
}

/// FNV-1a of 64 bits, once more.
fn checksum(bytes: &[u8]) -> u64 {
    let mut sum: u64 = 14_695_981_039_346_656_037;
    for byte in bytes {
        sum ^= u64::from(*byte);
        sum = sum.wrapping_mul(1_099_511_628_211);
    }
    sum
}

fn engine() -> Engine {
    match Engine::new(&file()) {
        Ok(engine) => engine,
        Err(errors) => panic!("the pack is whole, but: {errors}"),
    }
}

#[wasm_bindgen_test]
fn details_may_follow_the_pack_or_come_alone_and_are_known_when_damaged() {
    assert!(Engine::new(&[file().as_slice(), DETAILS].concat()).is_ok());
    assert!(engine().owns(DETAILS));
    let damaged: Vec<u8> = DETAILS.iter().map(|byte| byte ^ 1).collect();
    assert!(!engine().owns(&damaged));
    assert!(!engine().owns(&[]));
    assert!(Engine::new(&[file(), damaged].concat()).is_err());
}

#[wasm_bindgen_test]
fn a_yes_makes_the_option_fit_and_says_why() {
    let advice = engine().advise(r#"{"tired":true}"#);
    assert!(advice.contains(r#""id":"rest","group":"only","standing":"fits""#), "{advice}");
    assert!(advice.contains(r#""because":{"tired":true}"#), "{advice}");
}

#[wasm_bindgen_test]
fn an_unknown_fact_is_asked_for() {
    let next = engine().next("{}");
    assert_eq!(next, r#"{"questions":[{"fact":"tired","members":[],"could_settle":["rest"]}]}"#);
}

#[wasm_bindgen_test]
fn a_refused_profile_names_its_place() {
    let errors = engine().advise(r#"{"tierd":true}"#);
    assert!(errors.starts_with(r#"{"errors":[{"code":"F005","path":"/tierd""#), "{errors}");
    assert!(errors.contains(r#""nearest":"tired""#), "{errors}");
}

#[wasm_bindgen_test]
fn a_damaged_pack_is_refused() {
    let mut bytes = file();
    if let Some(last) = bytes.last_mut() {
        *last ^= 1;
    }
    let error = Engine::new(&bytes).err().expect("a damaged pack");
    assert!(error.contains("B001"), "{error}");
}
