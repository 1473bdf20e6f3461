//! Fear: the engine, which is clever, has a fault. The oracle, which is not, answers the same profiles.
//!
//! The long form: `GUIDEPOST_PROFILES=100000 cargo test --release --test differential -- --ignored --nocapture`.

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

use oracle::compare::{agree, guide, oracles_agree};
use oracle::draw::{Chance, all_sayings, profile};
use oracle::expected::Patients;
use oracle::linked::Linked;
use oracle::meaning::{Matter, Meaning};
use oracle::print;
use oracle::profile::{Profile, Said, full, known, sayings};
use oracle::random;
use oracle::whole::Whole;

/// Every profile of a small guideline: of each field every set of values that can be said.
fn every_profile(name: &str) {
    let guideline = oracle::hand_made(name);
    let meaning = Meaning::new(&guideline);
    let (whole, linked) = (Whole::new(&meaning), Linked::new(&meaning));
    let guide = guide(&guideline).expect("somebody is possible");
    let sayings: Vec<Vec<Said>> = (0..meaning.fields.len()).map(|field| distinct_sayings(&meaning, field)).collect();
    let count: usize = sayings.iter().map(|all| all.len() + 1).product();
    for number in 0..count {
        let mut rest = number;
        let mut profile = Profile::new();
        for (field, all) in sayings.iter().enumerate() {
            // The last of the choices is to say nothing.
            if let Some(said) = all.get(rest % (all.len() + 1)) {
                profile.insert(field, said.clone());
            }
            rest /= all.len() + 1;
        }
        agree(&guide, &whole, &profile);
        if number % 50 == 0 {
            oracles_agree(&whole, &linked, &profile);
        }
    }
    println!("{name}: {count} profiles, {} possible patients", whole.patients().len());
}

/// What can be said of a field, each set of values once; not what leaves all of them.
fn distinct_sayings(meaning: &Meaning, field: usize) -> Vec<Said> {
    let mut all = sayings(meaning, field);
    all.sort_by_key(|said| said.mask);
    all.dedup_by_key(|said| said.mask);
    all.retain(|said| said.mask != full(&meaning.fields[field]));
    all
}

#[test]
fn every_profile_of_tied_facts() {
    every_profile("tied");
}

#[test]
fn every_profile_of_sets() {
    every_profile("sets");
}

#[test]
fn every_profile_of_numbers() {
    every_profile("numbers");
}

#[test]
fn every_profile_of_rules_that_yield() {
    every_profile("yields");
}

#[test]
fn every_profile_of_a_scope() {
    every_profile("scope");
}

#[test]
fn every_profile_of_facts_that_settle_a_check_together() {
    every_profile("joint");
}

#[test]
fn three_thousand_random_guidelines_are_answered_as_by_the_oracle() {
    const GUIDELINES: u64 = 3_000;
    let (mut nobody, mut profiles) = (0, 0);
    for seed in 0..GUIDELINES {
        let chance = &mut Chance::new(seed);
        let guideline = random::guideline(chance);
        let meaning = Meaning::new(&guideline);
        let whole = Whole::new(&meaning);
        let nothing = known(&meaning, &Profile::new());
        let somebody = whole.some(&nothing, Matter::Inside);
        let Some(guide) = guide(&guideline) else {
            assert!(!somebody, "seed {seed}: somebody is possible\n{}", print::guideline(&guideline));
            nobody += 1;
            continue;
        };
        assert!(somebody, "seed {seed}: nobody is possible\n{}", print::guideline(&guideline));
        let sayings = all_sayings(&meaning);
        for rate in [0, 30, 60, 90] {
            let patient = chance.pick(whole.patients()).clone();
            for patient in [Some(&patient), None] {
                let profile = profile(chance, &sayings, rate, patient);
                agree(&guide, &whole, &profile);
                profiles += 1;
            }
        }
        if seed % 20 == 0 {
            let profile = profile(chance, &sayings, 50, None);
            oracles_agree(&whole, &Linked::new(&meaning), &profile);
        }
    }
    println!("{GUIDELINES} guidelines, of them {nobody} for nobody; {profiles} profiles");
}

/// How much of a patient is known, in percent. At 0 all profiles are one; it is asked once.
const RATES: [usize; 5] = [20, 50, 70, 85, 100];

/// Random partial profiles of an edition: most are true of some possible patient, every tenth is chance alone and often
/// clashes.
fn edition_profiles(seed: u64, count: usize) {
    let guideline = oracle::edition("guidelines/advanced-breast-cancer", "historical-2009");
    let meaning = Meaning::new(&guideline);
    let linked = Linked::new(&meaning);
    let guide = guide(&guideline).expect("somebody is possible");
    let sayings = all_sayings(&meaning);
    let chance = &mut Chance::new(seed);
    let mut clashes = 0;
    agree(&guide, &linked, &Profile::new());
    for number in 1..count {
        let rate = RATES[number % RATES.len()];
        let matter = if chance.percent(80) { Matter::Inside } else { Matter::Anybody };
        let patient = if number % 10 == 9 { None } else { linked.draw(matter, &mut |end| chance.below(end)) };
        let rate = if patient.is_none() { rate / 2 } else { rate };
        let profile = profile(chance, &sayings, rate, patient.as_ref());
        agree(&guide, &linked, &profile);
        clashes += usize::from(!linked.some(&known(&meaning, &profile), Matter::Anybody));
    }
    println!("{count} profiles of historical-2009, seed {seed}, {clashes} of them impossible");
}

#[test]
fn random_profiles_of_an_edition_are_answered_as_by_the_oracle() {
    edition_profiles(2009, 200);
}

/// LIMIT: about half an hour for 100,000 on two cores in release.
#[test]
#[ignore = "long: GUIDEPOST_PROFILES=100000 cargo test --release --test differential -- --ignored --nocapture"]
fn many_random_profiles_of_an_edition_are_answered_as_by_the_oracle() {
    let count: usize = std::env::var("GUIDEPOST_PROFILES").map_or(2_000, |count| count.parse().expect("a number"));
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for seed in (1u64..).take(workers) {
            scope.spawn(move || edition_profiles(seed, count.div_ceil(workers)));
        }
    });
}
