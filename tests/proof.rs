//! Fear: a proof says "holds" and somebody is left out, or shows a patient whom it does not concern.
//!
//! `proofs/base` is a small invented guideline of which every property holds. Each story breaks exactly one property of
//! it, by one edit; what fails, and for whom, was worked out by hand. The oracle judges every witness and every random
//! guideline, patient by patient.

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

use guidepost::compare::compare;
use guidepost::criterion::Condition;
use guidepost::criterion::syntax::read;
use guidepost::edition::Guideline;
use guidepost::rule::{Preference, RedLine, RedLineForm};
use guidepost::verify::{Proof, prove};
use oracle::draw::Chance;
use oracle::meaning::Meaning;
use oracle::print;
use oracle::random;
use oracle::whole::Whole;
use proofs::broken::{Broken, broken};
use proofs::judge::{Judge, witness_faults};
use proofs::{base, edited, tool};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// One edit of the base: in a file, some text for other text.
struct Story {
    name: &'static str,
    file: &'static str,
    from: &'static str,
    to: &'static str,
    property: &'static str,
    what: &'static [&'static str],
    witness: fn() -> Value,
}

const RULES: &str = "one/rules.toml";
const FACTS: &str = "vocabulary/facts.toml";

const STORIES: [Story; 14] = [
    Story {
        name: "a rule asks for what cannot be",
        file: RULES,
        from: "[[preference]]",
        to: "[[rule]]\nid = \"lamp-back\"\nkind = \"offer\"\noption = \"lamp\"\nstatements = [\"x:2\"]\nwhen = '''\nlights include back\n'''\nunless = '''\nlights include front\n'''\n\n[[preference]]",
        property: "rules-can-hold",
        what: &["lamp-back"],
        witness: || json!({}),
    },
    Story {
        name: "a rule yields to one that is always in force",
        file: RULES,
        from: "[[preference]]",
        to: "[[rule]]\nid = \"pump-flat\"\nkind = \"offer\"\noption = \"pump\"\nstatements = [\"x:2\"]\nwhen = '''\ntyre is flat\n'''\nyields_to = [\"walk\"]\n\n[[preference]]",
        property: "rules-not-hidden",
        what: &["pump-flat", "walk"],
        witness: || json!({ "tyre": "flat" }),
    },
    Story {
        name: "an option is always to be avoided",
        file: RULES,
        from: "[[preference]]",
        to: "[[rule]]\nid = \"bell-never\"\nkind = \"avoid\"\noption = \"bell\"\nstatements = [\"x:2\"]\n\n[[preference]]",
        property: "options-can-fit",
        what: &["bell"],
        witness: || json!({}),
    },
    Story {
        name: "a group leaves somebody of its scope without an option",
        file: RULES,
        from: "when = '''\ntyre is soft or flat\n'''\nyields_to",
        to: "when = '''\ntyre is flat\n'''\nyields_to",
        property: "groups-answer",
        what: &["repair"],
        witness: || json!({ "tyre": "soft", "tread": { "min": 3, "max": 10, "unit": "mm" } }),
    },
    Story {
        name: "somebody is offered no comfort",
        file: RULES,
        from: "option     = \"rest\"\nstatements = [\"x:2\"]\n",
        to: "option     = \"rest\"\nstatements = [\"x:2\"]\nwhen = '''\ndark is no\n'''\n",
        property: "two-options",
        what: &["comfort-care"],
        witness: || json!({ "dark": true }),
    },
    Story {
        name: "somebody is offered nothing but comfort",
        file: RULES,
        from: "option     = \"walk\"\nstatements = [\"x:2\"]\n",
        to: "option     = \"walk\"\nstatements = [\"x:2\"]\nwhen = '''\nany of\n  tyre is soft or flat\n  dark is yes\n  brakes is weak\n'''\n",
        property: "two-options",
        what: &["another option"],
        witness: || json!({ "tyre": "full", "dark": false, "brakes": "firm" }),
    },
    Story {
        name: "a warning sign alone raises no flag",
        file: "red-flags.toml",
        from: "warning_signs include smoke\n",
        to: "warning_signs include smoke\ndark is yes\n",
        property: "warning-signs-raise-flags",
        what: &["warning_signs.smoke"],
        witness: || json!({ "warning_signs": { "smoke": true } }),
    },
    Story {
        name: "a threshold has a gap",
        file: FACTS,
        from: "tread < 3 mm",
        to: "tread < 2 mm",
        property: "derived-facts-have-one-value",
        what: &["wear"],
        witness: || json!({ "tread": 2 }),
    },
    Story {
        name: "a threshold has an overlap",
        file: FACTS,
        from: "tread < 3 mm",
        to: "tread <= 3 mm",
        property: "derived-facts-have-one-value",
        what: &["wear.worn", "wear.good"],
        witness: || json!({ "tread": 3 }),
    },
    Story {
        name: "two facts can only change together",
        file: FACTS,
        from: "[spare]",
        to: "[[impossible]]\nid = \"helmet-by-day\"\nwhen = '''\nhelmet is yes\ndark is no\n'''\n\n[[impossible]]\nid = \"no-helmet-by-night\"\nwhen = '''\nhelmet is no\ndark is yes\n'''\n\n[spare]",
        property: "facts-change-alone",
        what: &["dark", "helmet"],
        witness: || json!({}),
    },
    Story {
        name: "an option fits although it never may",
        file: RULES,
        from: "dark is yes\n'''\nunless = '''\nlights include front\n'''\n",
        to: "dark is yes\n'''\n",
        property: "red-lines",
        what: &["no-second-lamp", "lamp"],
        witness: || json!({ "lights": { "front": true }, "dark": true }),
    },
    Story {
        name: "an option does not fit although it always must",
        file: RULES,
        from: "dark is yes\n'''\nunless = '''\nlights include front\n'''\n",
        to: "dark is yes\nbrakes is firm\n'''\nunless = '''\nlights include front\n'''\n",
        property: "red-lines",
        what: &["lamp-in-the-dark", "lamp"],
        witness: || json!({ "lights": { "front": false }, "dark": true, "brakes": "weak" }),
    },
    Story {
        name: "an option fits and what is to be asked first is not",
        file: RULES,
        from: "tyre is flat\nspare is no\n",
        to: "tyre is soft\nspare is no\n",
        property: "red-lines",
        what: &["spare-before-new-tyre", "new-tyre"],
        witness: || json!({ "tyre": "flat", "tread": { "min": 0, "max": 2, "unit": "mm" } }),
    },
    Story {
        name: "an option fits without its caution",
        file: RULES,
        from: "option     = \"bell\"\nstatements = [\"x:2\"]\n\n[[rule]]\nid         = \"walk\"",
        to: "option     = \"bell\"\nstatements = [\"x:2\"]\nunless = '''\nhelmet is yes\n'''\n\n[[rule]]\nid         = \"walk\"",
        property: "red-lines",
        what: &["bells-are-loud", "bell"],
        witness: || json!({ "dark": true, "helmet": true }),
    },
];

/// The failures of a proof, by property.
fn failures(proof: &Proof) -> BTreeMap<&str, Vec<(Vec<String>, Value)>> {
    let all = proof.properties.iter().filter(|property| !property.failures.is_empty());
    all.map(|property| {
        let failures = property.failures.iter().map(|failure| (failure.what.clone(), failure.witness.clone()));
        (property.id, failures.collect())
    })
    .collect()
}

fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

#[test]
fn every_property_of_the_unbroken_guideline_holds() {
    let proof = prove(&base()).unwrap();
    assert!(proof.holds(), "{:?}", failures(&proof));
    let checked: Vec<(&str, usize)> = proof.properties.iter().map(|property| (property.id, property.checked)).collect();
    // Counted by hand in the files of the base.
    let expected = [
        ("rules-can-hold", 10),
        ("rules-not-hidden", 1),
        ("options-can-fit", 6),
        ("no-circles", 1),
        ("groups-answer", 1),
        ("two-options", 2),
        ("warning-signs-raise-flags", 2),
        ("derived-facts-have-one-value", 1),
        ("facts-change-alone", 10),
        ("red-lines", 4),
    ];
    assert_eq!(checked, expected);
}

#[test]
fn one_edit_breaks_one_property_and_the_witness_is_the_one_worked_out_by_hand() {
    for story in STORIES {
        let guideline = edited(story.file, story.from, story.to);
        let proof = prove(&guideline).unwrap();
        let expected = BTreeMap::from([(story.property, vec![(texts(story.what), (story.witness)())])]);
        assert_eq!(failures(&proof), expected, "{}", story.name);
    }
}

#[test]
fn every_witness_is_accepted_shows_the_failure_whoever_it_is_and_needs_each_of_its_facts() {
    for story in STORIES {
        let guideline = edited(story.file, story.from, story.to);
        judge_witnesses(&guideline, story.name);
    }
}

#[test]
fn options_preferred_over_each_other_in_a_circle_are_found() {
    // Files with such a circle are refused on reading, so it is made in memory.
    let mut guideline = base();
    let place = |id: &str| guideline.options.iter().position(|option| option.id == id).unwrap();
    let (pump, new_tyre, bell) = (place("pump"), place("new-tyre"), place("bell"));
    let preference = |prefer, over| Preference { prefer, over, statements: vec!["x:2".to_owned()] };
    guideline.preferences.push(preference(pump, vec![bell]));
    assert!(prove(&guideline).unwrap().holds(), "new tyre, pump, bell: a line, no circle");
    guideline.preferences.push(preference(bell, vec![new_tyre]));
    let proof = prove(&guideline).unwrap();
    let on_circle = ["pump", "new-tyre", "bell"].map(|id| (texts(&[id]), json!({})));
    assert_eq!(failures(&proof), BTreeMap::from([("no-circles", on_circle.to_vec())]));
}

/// Panics unless every witness of the proof is a witness by the oracle.
fn judge_witnesses(guideline: &Guideline, name: &str) -> usize {
    let meaning = Meaning::new(guideline);
    let whole = Whole::new(&meaning);
    let guide = oracle::compare::guide(guideline).expect("somebody is possible");
    let proof = prove(guideline).unwrap();
    let mut judged = 0;
    for property in &proof.properties {
        for failure in &property.failures {
            let judge = Judge { meaning: &meaning, whole: &whole, property: property.id, what: &failure.what };
            let faults = witness_faults(&judge, &guide, &failure.witness);
            assert!(
                faults.is_empty(),
                "{name}: {} of {:?} shown by {}: {faults:?}\n{}",
                property.id,
                failure.what,
                failure.witness,
                print::guideline(guideline)
            );
            judged += 1;
        }
    }
    judged
}

/// The number of situations, and for each option in how many it fits, by listing all of them.
fn counts_agree(guideline: &Guideline) {
    let meaning = Meaning::new(guideline);
    let whole = Whole::new(&meaning);
    let proof = prove(guideline).unwrap();
    let inside: Vec<_> = whole.patients().iter().filter(|patient| meaning.in_scope(patient)).collect();
    let cells = proofs::cells::Cells::new(&meaning);
    let situations: BTreeSet<Vec<usize>> = inside.iter().map(|patient| cells.of(patient)).collect();
    assert_eq!(proof.situations, situations.len().into(), "{}", print::guideline(guideline));
    for (option, (id, count)) in proof.fits.iter().enumerate() {
        let fits =
            inside.iter().filter(|patient| meaning.indicated(option, patient) && !meaning.to_avoid(option, patient));
        let fits: BTreeSet<Vec<usize>> = fits.map(|patient| cells.of(patient)).collect();
        assert_eq!(*count, fits.len().into(), "{id}\n{}", print::guideline(guideline));
    }
}

#[test]
fn situations_are_counted_as_by_listing_them() {
    for name in ["tied", "scope", "sets", "numbers", "yields", "joint", "kinds"] {
        counts_agree(&oracle::hand_made(name));
    }
    counts_agree(&base());
    // By hand: 3 tyres, 2 treads, 3 pairs of lights, dark, helmet, spare, 2 of 3 brakes, 4 pairs of signs.
    let situations = 3 * 2 * 3 * 2 * 2 * 2 * 2 * 4_u32;
    let proof = prove(&base()).unwrap();
    assert_eq!(proof.situations, situations.into());
    // A lamp fits in the dark without a front light: one pair of lights of three, one of dark and light.
    assert_eq!(proof.fits[2], ("lamp".to_owned(), (situations / 6).into()));
    // Walking and resting have no condition, whatever else has one.
    assert_eq!(proof.fit_everybody(), ["walk", "rest"]);
}

/// A random guideline with what the proofs look at: groups with scopes, signs, red lines, here and there a gap.
fn random(seed: u64) -> Guideline {
    let chance = &mut Chance::new(seed);
    let mut guideline = random::guideline(chance);
    proofs::dress(&mut guideline, chance);
    guideline
}

#[test]
fn random_guidelines_fail_where_listing_all_patients_says_so() {
    const GUIDELINES: u64 = 400;
    let (mut seen, mut judged) = (BTreeMap::<&str, usize>::new(), 0);
    for seed in 0..GUIDELINES {
        let guideline = random(seed);
        let meaning = Meaning::new(&guideline);
        let whole = Whole::new(&meaning);
        if !whole.patients().iter().any(|patient| meaning.in_scope(patient)) {
            continue;
        }
        let expected: Broken = broken(&meaning, &whole);
        let proof = prove(&guideline).unwrap();
        let all = proof
            .properties
            .iter()
            .flat_map(|property| property.failures.iter().map(|f| (property.id, f.what.clone())));
        let found: Broken = all.collect();
        assert_eq!(found, expected, "seed {seed}\n{}", print::guideline(&guideline));
        found.iter().for_each(|(property, _)| *seen.entry(property).or_default() += 1);
        counts_agree(&guideline);
        judged += judge_witnesses(&guideline, &format!("seed {seed}"));
    }
    println!("{GUIDELINES} random guidelines, {judged} witnesses: {seen:?}");
    // Every property that a random guideline can break was broken.
    assert_eq!(seen.len(), 9, "{seen:?}");
}

/// One reason against several options is written once, and is for each of them what a rule of its own would be.
#[test]
fn a_reason_for_several_options_is_a_reason_for_each() {
    let one = "option     = \"new-tyre\"\nstatements = [\"x:2\"]\nwhen = '''\ntyre is flat\nspare is no\n'''\n";
    let shared = edited(
        "one/rules.toml",
        one,
        &one.replace("option     = \"new-tyre\"", "options    = [\"new-tyre\", \"pump\"]"),
    );
    let twin = one.replace("new-tyre", "pump");
    let twin = format!("{one}\n[[rule]]\nid         = \"pump-missing\"\nkind       = \"avoid\"\n{twin}");
    let apart = edited("one/rules.toml", one, &twin);
    let none = compare(&shared, &apart).unwrap();
    assert_eq!(none.differences.iter().map(|difference| &difference.option).collect::<Vec<_>>(), Vec::<&String>::new());
    // A pump is for a tyre that is not full: of the flat ones, half have no spare.
    let pump = compare(&base(), &shared).unwrap();
    let changed: Vec<_> = pump.differences.iter().map(|d| (d.option.as_str(), d.from.name(), d.to.name())).collect();
    assert_eq!(changed, [("pump", "fits", "avoid")]);
}

/// A line of today's evidence is no judgement of what an older edition said.
#[test]
fn a_red_line_that_names_editions_is_for_no_other() {
    let line = "id         = \"no-second-lamp\"\n";
    let base = base().red_lines.iter().filter(|red_line| red_line.id == "no-second-lamp").count();
    let edited = |edition: &str| {
        let guideline = edited("red-lines.toml", line, &format!("{line}editions   = [\"{edition}\"]\n"));
        guideline.red_lines.iter().filter(|red_line| red_line.id == "no-second-lamp").count()
    };
    assert_eq!((base, edited("one"), edited("none")), (1, 1, 0));
}

#[test]
fn all_forms_of_red_lines_occur_in_the_base() {
    let forms: Vec<RedLineForm> = base().red_lines.iter().map(|line| line.form).collect();
    assert_eq!(forms, RedLineForm::ALL);
}

#[test]
fn a_proof_is_one_json_document_and_exits_0_if_all_holds() {
    let (code, printed) = tool(&["prove", "--json", "--guideline", "tests/proofs/base"]);
    assert_eq!(code, Some(0), "{printed}");
    let mut printed: Value = serde_json::from_str(&printed).unwrap();
    let edition = &mut printed["editions"][0];
    assert!(edition["ms"].as_u64().is_some_and(|time| time < 2_000), "{edition}");
    edition["ms"] = json!(0);
    let property = |id: &str, checked: usize| json!({ "id": id, "holds": true, "checked": checked, "failures": [] });
    // Worked out by hand: 1152 situations; a new tyre fits 3 of the 12 of tyre, tread and spare, a pump 5 of the 8 not full.
    let fits = [("pump", 480), ("new-tyre", 288), ("lamp", 192), ("bell", 576), ("walk", 1152), ("rest", 1152)];
    let expected = json!({ "editions": [{
        "edition": "one", "holds": true, "situations": "1152", "ms": 0,
        "properties": [
            property("rules-can-hold", 10), property("rules-not-hidden", 1), property("options-can-fit", 6),
            property("no-circles", 1), property("groups-answer", 1), property("two-options", 2),
            property("warning-signs-raise-flags", 2), property("derived-facts-have-one-value", 1),
            property("facts-change-alone", 10), property("red-lines", 4),
        ],
        "fits": fits.map(|(option, count)| json!({ "option": option, "situations": count.to_string() })),
        "depend_on_nothing": ["walk", "rest"],
    }] });
    assert_eq!(printed, expected);
}

#[test]
fn a_proof_that_fails_exits_1_and_its_witness_can_be_asked() {
    let story = &STORIES[3];
    let folder = proofs::written("flat-tyres", story.file, story.from, story.to);
    let (code, printed) = tool(&["prove", "--json", "--guideline", &folder]);
    assert_eq!(code, Some(1), "{printed}");
    let printed: Value = serde_json::from_str(&printed).unwrap();
    let edition = &printed["editions"][0];
    assert_eq!(edition["holds"], false);
    let failing = edition["properties"].as_array().unwrap().iter().find(|property| property["holds"] == false).unwrap();
    let expected = json!([{ "what": story.what, "witness": (story.witness)() }]);
    assert_eq!((&failing["id"], &failing["failures"]), (&json!(story.property), &expected));
    // Nothing of the group fits the one shown.
    let profile = format!("{folder}/witness.json");
    std::fs::write(&profile, failing["failures"][0]["witness"].to_string()).unwrap();
    let (code, advice) = tool(&["advise", "--guideline", &folder, "--edition", "one", "--profile", &profile]);
    assert_eq!(code, Some(0), "{advice}");
    let advice: Value = serde_json::from_str(&advice).unwrap();
    let of_group = advice["options"].as_array().unwrap().iter().filter(|option| option["group"] == "repair");
    assert!(
        of_group.clone().count() == 2 && of_group.clone().all(|option| option["standing"] == "does-not-fit"),
        "{advice}"
    );
}

#[test]
fn an_edition_that_is_not_there_cannot_be_proved() {
    let (code, printed) = tool(&["prove", "--guideline", "tests/proofs/base", "--edition", "two"]);
    assert_eq!(code, Some(2), "{printed}");
    let printed: Value = serde_json::from_str(&printed).unwrap();
    assert_eq!(printed["errors"][0]["code"], "F018");
}

#[test]
fn every_property_of_the_historical_edition_holds() {
    let guideline = oracle::edition("guidelines/advanced-breast-cancer", "historical-2009");
    let proof = prove(&guideline).unwrap();
    assert!(proof.holds(), "{:?}", failures(&proof));
    assert!(
        proof
            .properties
            .iter()
            .all(|property| property.checked > 0 || ["rules-not-hidden", "no-circles"].contains(&property.id))
    );
}

#[test]
fn the_historical_edition_breaks_two_red_lines_of_todays_evidence() {
    // RL-29 (pdq:B-INO-8 offers it) and RL-37 (pdq:A-RN-1 names no contraindication), see docs/proof.md.
    let mut guideline = oracle::edition("guidelines/advanced-breast-cancer", "historical-2009");
    let option = |id: &str| guideline.options.iter().position(|option| option.id == id).unwrap();
    let condition = |text: &str| Condition { when: read(text, &guideline.vocabulary).unwrap(), unless: Vec::new() };
    let line = |id: &str, option, condition| RedLine {
        id: id.to_owned(),
        form: RedLineForm::Never,
        options: vec![option],
        asks: Vec::new(),
        warns: Vec::new(),
        condition,
        statements: Vec::new(),
    };
    let conserving = line("rl-29", option("breast-conserving-therapy"), condition("inflammatory is yes"));
    let radionuclide = line("rl-37", option("strontium-89"), condition("fracture include pathologic or impending"));
    guideline.red_lines = vec![conserving, radionuclide];
    let proof = prove(&guideline).unwrap();
    let failures = failures(&proof);
    let [(conserving, inflamed), (radionuclide, broken)] = &failures["red-lines"][..] else { panic!("{failures:?}") };
    assert_eq!(*conserving, texts(&["rl-29", "breast-conserving-therapy"]));
    // Operable IIIC is in scope only if it is inflammatory, so saying the stage says it.
    assert!(inflamed["inflammatory"] == true || inflamed["setting"] == "operable_3c", "{inflamed}");
    assert!(["good_partial", "complete"].map(Value::from).contains(&inflamed["neoadjuvant_response"]), "{inflamed}");
    assert_eq!(*radionuclide, texts(&["rl-37", "strontium-89"]));
    assert_eq!(broken["bone_metastases_diffuse"], true, "{broken}");
    // Pain that radiation has left implies pain, so saying the one says the other.
    let painful = ["bone_metastases_painful", "bone_pain_after_radiotherapy"];
    assert!(painful.iter().any(|fact| broken[*fact] == true), "{broken}");
    assert!(broken["fracture"].as_object().is_some_and(|fracture| fracture.values().any(|is| *is == true)), "{broken}");
}
