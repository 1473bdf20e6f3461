//! Fear: a law is broken. Small random guidelines by proptest, the same on every run; the edition by chance with a seed.

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

use guidepost::criterion::{Condition, Criterion, print_line, syntax};
use guidepost::edition::Guideline;
use guidepost::evaluate::Guide;
use guidepost::fact::Decimal;
use guidepost::pack::{Loaded, Pack, compile::compile, load, write};
use oracle::compare::guide;
use oracle::draw::{Chance, all_sayings, profile};
use oracle::expected::names;
use oracle::linked::Linked;
use oracle::meaning::{Matter, Meaning, Patient};
use oracle::profile::{Profile, Said, bit, json, json_of};
use oracle::random;
use oracle::whole::Whole;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Tries a law with values of a strategy, the same on every run; a failure is made as small as it gets.
fn holds<S: Strategy>(cases: u32, strategy: S, law: impl Fn(S::Value)) {
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let checked = runner.run(&strategy, |value| {
        law(value);
        Ok(())
    });
    checked.unwrap_or_else(|error| panic!("{error}"));
}

/// A random guideline and what may be picked: the patient, and answers that are true of them.
fn learning() -> impl Strategy<Value = (u64, Index, Vec<(Index, Index)>)> {
    (0..100_000u64, any::<Index>(), prop::collection::vec((any::<Index>(), any::<Index>()), 1..12))
}

/// The profiles of somebody of whom one answer after the other is learned; a later answer to the same field replaces
/// an earlier one and says no less.
fn learned(sayings: &[Vec<Said>], patient: &Patient, picks: &[(Index, Index)]) -> Vec<(usize, Profile)> {
    let mut profile = Profile::new();
    let mut all = Vec::new();
    for (field, said) in picks {
        let field = field.index(sayings.len());
        let known = profile.get(&field).map_or(u64::MAX, |said| said.mask);
        let is_true = |said: &&Said| said.mask & bit(patient[field]) != 0 && said.mask & known == said.mask;
        let fitting: Vec<&Said> = sayings[field].iter().filter(is_true).collect();
        profile.insert(field, (*said.get(&fitting)).clone());
        all.push((field, profile.clone()));
    }
    all
}

fn advice(guide: &Guide, meaning: &Meaning, profile: &Profile) -> Value {
    let text = json(meaning, profile);
    let advice = guide.advise_json(&text).unwrap_or_else(|problems| panic!("{text} is refused: {problems:?}"));
    serde_json::from_str(&advice).expect("advice is JSON")
}

/// The entries of a list by id.
fn by_id(list: &Value) -> BTreeMap<String, &Value> {
    list.as_array().into_iter().flatten().map(|one| (one["id"].as_str().expect("a text").to_owned(), one)).collect()
}

/// Every step of learning in some guideline: meaning, the learned field, advice before and after.
fn each_step(
    guideline: &Guideline,
    patients: impl Fn(&Meaning) -> Option<Patient>,
    picks: &[(Index, Index)],
    law: impl Fn(&Meaning, usize, &Value, &Value),
) {
    let Some(guide) = guide(guideline) else { return };
    let meaning = Meaning::new(guideline);
    let Some(patient) = patients(&meaning) else { return };
    let mut before = advice(&guide, &meaning, &Profile::new());
    for (field, profile) in learned(&all_sayings(&meaning), &patient, picks) {
        let after = advice(&guide, &meaning, &profile);
        law(&meaning, field, &before, &after);
        before = after;
    }
}

fn random_steps(law: impl Fn(&Meaning, usize, &Value, &Value)) {
    holds(400, learning(), |(seed, patient, picks)| {
        let guideline = random::guideline(&mut Chance::new(seed));
        let pick = |meaning: &Meaning| {
            let whole = Whole::new(meaning);
            (!whole.patients().is_empty()).then(|| patient.get(whole.patients()).clone())
        };
        each_step(&guideline, pick, &picks, &law);
    });
}

fn edition_steps(law: impl Fn(&Meaning, usize, &Value, &Value)) {
    let guideline = oracle::edition("guidelines/advanced-breast-cancer", "historical-2009");
    let picks = prop::collection::vec((any::<Index>(), any::<Index>()), 1..60);
    holds(8, (0..100_000u64, picks), |(seed, picks)| {
        let chance = &mut Chance::new(seed);
        let draw = |choose: &mut dyn FnMut(usize) -> usize, meaning: &Meaning| {
            Linked::new(meaning).draw(Matter::Inside, choose)
        };
        let patient = draw(&mut |end| chance.below(end), &Meaning::new(&guideline));
        each_step(&guideline, |_| patient.clone(), &picks, &law);
    });
}

/// What is settled stays settled, and as it is.
fn never_contradicts(_: &Meaning, _: usize, before: &Value, after: &Value) {
    if before["scope"] != "assumed" {
        assert_eq!(before["scope"], after["scope"]);
    }
    let flags = by_id(&after["red_flags"]);
    by_id(&before["red_flags"]).keys().for_each(|flag| assert!(flags.contains_key(flag), "{flag} is gone"));
    if before["scope"] == "assumed" && after["scope"] == "outside" {
        // The scope was taken for granted and is not the patient's.
        return;
    }
    let after = by_id(&after["options"]);
    for (id, before) in by_id(&before["options"]) {
        let after = after[&id];
        let is_checked = names(&before["check_first"]).is_empty();
        let allowed: &[&str] = match before["standing"].as_str().expect("a text") {
            "fits" if is_checked => &["fits"],
            "fits" => &["fits", "avoid"],
            "depends" if is_checked => &["fits", "depends", "does-not-fit"],
            "depends" => &["fits", "depends", "avoid", "does-not-fit"],
            "avoid" => &["avoid", "does-not-fit"],
            _ => &["does-not-fit"],
        };
        assert!(allowed.contains(&after["standing"].as_str().expect("a text")), "{before}\nbecame\n{after}");
        assert!(!is_checked || names(&after["check_first"]).is_empty(), "{before}\nbecame\n{after}");
        assert!(before["standing"] != "fits" || names(&after["depends_on"]).is_empty(), "{before}\nbecame\n{after}");
    }
}

#[test]
fn learning_never_contradicts_in_small_guidelines() {
    random_steps(never_contradicts);
}

#[test]
fn learning_never_contradicts_in_an_edition() {
    edition_steps(never_contradicts);
}

/// Fields that impossible combinations or the scope tie to one another, as sets.
fn tied(meaning: &Meaning) -> Vec<BTreeSet<usize>> {
    let impossible = meaning.guideline.vocabulary.impossible.iter().map(|line| &line.condition);
    let conditions = impossible.chain([&meaning.guideline.scope]);
    let mut sets: Vec<BTreeSet<usize>> = Vec::new();
    for condition in conditions {
        let mut set = meaning.condition_fields(condition);
        let (joined, apart): (Vec<_>, Vec<_>) = sets.into_iter().partition(|other| !other.is_disjoint(&set));
        joined.into_iter().for_each(|other| set.extend(other));
        sets = apart;
        sets.push(set);
    }
    sets
}

/// A list takes up a fact only if it is tied to one that stood in it before or was learned. In `check_first` the
/// indication ties as well, so that is looked at while it is settled.
fn lists_shrink(meaning: &Meaning, learned: usize, before: &Value, after: &Value) {
    let tied = tied(meaning);
    let fields = |list: &Value| -> BTreeSet<usize> {
        let names = names(list);
        (0..meaning.fields.len()).filter(|field| names.contains(&meaning.fields[*field].name)).collect()
    };
    let after = by_id(&after["options"]);
    for (id, before) in by_id(&before["options"]) {
        let after = after[&id];
        let keys: &[&str] = if before["standing"] == "fits" { &["depends_on", "check_first"] } else { &["depends_on"] };
        for key in keys {
            let (old, new) = (fields(&before[key]), fields(&after[key]));
            for newcomer in new.difference(&old) {
                let is_tied =
                    tied.iter().any(|set| set.contains(newcomer) && (set.contains(&learned) || !set.is_disjoint(&old)));
                assert!(is_tied, "{} is new in {key}\n{before}\nbecame\n{after}", meaning.fields[*newcomer].name);
            }
        }
    }
}

#[test]
fn lists_shrink_but_for_tied_facts_in_small_guidelines() {
    random_steps(lists_shrink);
}

#[test]
fn lists_shrink_but_for_tied_facts_in_an_edition() {
    edition_steps(lists_shrink);
}

/// The same guideline with rules and options in another order.
fn shuffled(guideline: &Guideline, chance: &mut Chance) -> Guideline {
    let mut order = |len: usize| -> Vec<usize> {
        let mut rest: Vec<usize> = (0..len).collect();
        std::iter::from_fn(|| (!rest.is_empty()).then(|| rest.remove(chance.below(rest.len())))).collect()
    };
    let (options, rules) = (order(guideline.options.len()), order(guideline.rules.len()));
    let place = |order: &[usize], old: usize| order.iter().position(|one| *one == old).expect("all are there");
    let mut other = guideline.clone();
    other.options = options.iter().map(|old| guideline.options[*old].clone()).collect();
    other.rules = rules.iter().map(|old| guideline.rules[*old].clone()).collect();
    for rule in &mut other.rules {
        rule.option = rule.option.map(|old| place(&options, old));
        rule.yields_to.iter_mut().for_each(|old| *old = place(&rules, *old));
        rule.yields_to.reverse();
    }
    for preference in &mut other.preferences {
        preference.prefer = place(&options, preference.prefer);
        preference.over.iter_mut().for_each(|old| *old = place(&options, *old));
    }
    other.vocabulary.impossible.reverse();
    other
}

/// Advice without the name of the pack; rules and warnings, which are shown in the order of the files, in one order.
fn answer(mut advice: Value) -> Value {
    advice["pack"] = Value::Null;
    for option in advice["options"].as_array_mut().expect("a list") {
        for key in ["rules", "warnings"] {
            option[key] = names(&option[key]).into_iter().collect();
        }
    }
    advice
}

#[test]
fn the_order_of_rules_and_options_changes_nothing() {
    holds(400, learning(), |(seed, patient, picks)| {
        let chance = &mut Chance::new(seed);
        let guideline = random::guideline(chance);
        let other = shuffled(&guideline, chance);
        let Some(first) = guide(&guideline) else { return assert!(guide(&other).is_none()) };
        let second = guide(&other).expect("the same people are possible");
        let meaning = Meaning::new(&guideline);
        let whole = Whole::new(&meaning);
        for (_, profile) in learned(&all_sayings(&meaning), patient.get(whole.patients()), &picks) {
            let [one, two] = [&first, &second].map(|guide| answer(advice(guide, &meaning, &profile)));
            assert_eq!(one, two, "{}", json(&meaning, &profile));
        }
    });
}

#[test]
fn the_order_of_keys_changes_nothing() {
    holds(200, learning(), |(seed, patient, picks)| {
        let guideline = random::guideline(&mut Chance::new(seed));
        let Some(guide) = guide(&guideline) else { return };
        let meaning = Meaning::new(&guideline);
        let whole = Whole::new(&meaning);
        for (_, profile) in learned(&all_sayings(&meaning), patient.get(whole.patients()), &picks) {
            let texts = [json_of(&meaning, profile.iter()), json_of(&meaning, profile.iter().rev())];
            let [one, two] = texts.map(|text| -> Value {
                serde_json::from_str(&guide.advise_json(&text).expect("true of somebody")).expect("advice is JSON")
            });
            // Objects are compared as such: only the order in which answers are repeated may differ.
            assert_eq!(one, two);
        }
    });
}

#[test]
fn the_same_profile_is_answered_with_the_same_bytes() {
    let guideline = oracle::edition("guidelines/advanced-breast-cancer", "historical-2009");
    let meaning = Meaning::new(&guideline);
    let guides = [guide(&guideline), guide(&guideline)].map(|guide| guide.expect("somebody is possible"));
    let sayings = all_sayings(&meaning);
    for seed in 0..30 {
        let text = json(&meaning, &profile(&mut Chance::new(seed), &sayings, 10, None));
        let [one, two] = [&guides[0], &guides[1]].map(|guide| guide.advise_json(&text));
        assert_eq!(one, two);
        assert_eq!(one, guides[0].advise_json(&text), "asked once more");
    }
}

/// The pack in a file, with its matters.
fn whole(bytes: &[u8]) -> Pack {
    let Loaded { mut pack, mut matters, .. } = load(bytes).expect("a pack just written can be loaded");
    let mut take = |count: usize| (0..count).map(|_| matters.take().expect("a matter each")).collect();
    (pack.option_matters, pack.rule_matters) = (take(pack.options.len()), take(pack.rules.len()));
    assert!(matters.take().is_err(), "there is a matter too many");
    pack
}

#[test]
fn a_pack_is_written_and_loaded_unchanged() {
    let edition = oracle::edition("guidelines/advanced-breast-cancer", "historical-2009");
    let hand_made = ["tied", "sets", "numbers", "yields", "scope", "joint"].map(oracle::hand_made);
    for guideline in hand_made.iter().chain([&edition]) {
        let pack = compile(guideline).expect("it compiles");
        let bytes = write(&pack);
        assert_eq!(whole(&bytes), pack);
        assert_eq!(write(&compile(guideline).expect("it compiles")), bytes, "the same guideline gives the same bytes");
    }
}

/// Sixty-four values fill a word of a row to the last bit; more are refused on compiling.
#[test]
fn a_fact_with_as_many_values_as_there_can_be_is_answered_like_any_other() {
    let mut files = oracle::hand_made_files("kinds");
    let named = ["positive", "low", "negative"].map(str::to_owned);
    let values: Vec<String> = named.into_iter().chain((4..=64).map(|value| format!("value_{value}"))).collect();
    let facts = files.iter_mut().find(|file| file.path == "vocabulary/facts.toml").expect("the facts");
    facts.text = facts.text.replace(r#"["positive", "low", "negative"]"#, &format!("{values:?}"));
    let (guideline, problems) = guidepost::pack::source::load(&files, "one");
    let guide = guide(&guideline.unwrap_or_else(|| panic!("{problems:#?}"))).expect("somebody is possible");
    for value in &values {
        let others: Vec<&String> = values.iter().filter(|other| *other != value).collect();
        let is_named = ["positive", "low"].contains(&value.as_str());
        let known = r#""sites":{"bone":true},"months_since":12,"pumping":60"#;
        let standing = |receptor: &str| {
            let advice = guide.advise_json(&format!("{{\"receptor\":{receptor},{known}}}")).expect("a profile");
            serde_json::from_str::<Value>(&advice).unwrap()["options"][0]["standing"].clone()
        };
        assert_eq!(standing(&format!("{value:?}")), if is_named { "fits" } else { "does-not-fit" }, "{value}");
        assert_eq!(standing(&format!("{{\"one_of\":{others:?}}}")), "depends", "all but {value}");
    }
}

#[test]
fn a_damaged_pack_is_refused() {
    let pack = compile(&oracle::hand_made("joint")).expect("it compiles");
    let bytes = write(&pack);
    // The details stand at the end and may be left out, all of them and nothing else.
    let without_details = bytes.len() - pack.details.len();
    for place in 0..bytes.len() {
        for change in [0x01, 0x80, 0xFF] {
            let mut damaged = bytes.clone();
            damaged[place] ^= change;
            assert!(Guide::open(&damaged).is_err(), "byte {place} changed by {change:#x} is not noticed");
        }
        let is_refused = Guide::open(&bytes[..place]).is_err();
        assert_eq!(is_refused, place != without_details, "cut off at {place} is not noticed");
    }
    assert_eq!(whole(&bytes[..without_details]), Pack { details: String::new(), ..pack });
    assert!(Guide::open(&[&bytes[..], &[0]].concat()).is_err(), "a byte too many is not noticed");
}

#[test]
fn what_is_printed_is_read_as_the_same_criteria() {
    for seed in 0..1_000 {
        let guideline = random::guideline(&mut Chance::new(seed));
        let vocabulary = &guideline.vocabulary;
        let same = |lines: &[Criterion]| {
            let printed: Vec<String> = lines.iter().flat_map(|line| print_line(line, vocabulary)).collect();
            let text = printed.join("\n");
            // A condition of no lines is written by leaving it out.
            if !lines.is_empty() {
                assert_eq!(syntax::read(&text, vocabulary).as_deref(), Ok(lines), "{text}");
            }
        };
        for Condition { when, unless } in guideline.rules.iter().map(|rule| &rule.condition) {
            same(when);
            same(unless);
        }
    }
}

#[test]
fn a_number_is_printed_and_read_unchanged() {
    holds(2_000, -1_000_000_000_000..=1_000_000_000_000i64, |thousandths| {
        let number = Decimal::from_thousandths(thousandths).expect("not too large");
        assert_eq!(Decimal::parse(&number.to_string()), Ok(number));
    });
}
