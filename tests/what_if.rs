//! Fear: "what would change this" names a change that does not do what is said, one that is larger than need be, or
//! leaves a smaller one out. Every change is tried, on small guidelines on every possible patient.

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
use guidepost::evaluate::{Answer, Guide};
use guidepost::pack::row::Layout;
use guidepost::pack::source::{load, load_cases, read_folder};
use guidepost::pack::{PackFact, PackKind};
use oracle::compare::guide;
use oracle::draw::{Chance, all_sayings, profile};
use oracle::meaning::{Matter, Meaning, Patient, Value as Is};
use oracle::profile::{agrees, bit, json, known};
use oracle::random;
use oracle::whole::Whole;
use serde_json::{Map, Value, json};
use std::path::Path;
use std::time::{Duration, Instant};

const FOLDER: &str = "guidelines/advanced-breast-cancer";
const MOST: usize = 5;
const LARGEST: usize = 3;

/// One value that a field can be given.
#[derive(Clone, Debug, PartialEq)]
struct Setting {
    name: String,
    field: usize,
    place: usize,
    /// The values of the field that it leaves, as the oracle counts them.
    mask: u64,
    json: Value,
}

/// Every value that can be given to every field.
fn settings(guide: &Guide, meaning: &Meaning) -> Vec<Setting> {
    let of_field = |(number, field): (usize, &oracle::meaning::Field)| -> Vec<Setting> {
        let answers: Vec<(u64, Value)> = match &guide.pack().facts[field.fact].kind {
            PackKind::Choice(values) => values.iter().enumerate().map(|(n, id)| (bit(n), json!(id))).collect(),
            PackKind::YesNo | PackKind::Set(_) => vec![(1, json!(true)), (2, json!(false))],
            PackKind::Derived => Vec::new(),
            PackKind::Quantity(quantity) => {
                let held = |holds: &dyn Fn(&Is) -> bool| -> u64 {
                    (0..field.values.len()).filter(|n| holds(&field.values[*n])).map(bit).sum()
                };
                let cells = (0..quantity.cells()).map(|cell| {
                    let (least, most) = quantity.cell_bounds(cell).unwrap();
                    let inside = |is: &Is| matches!(is, Is::Number(number) if least <= *number && *number <= most);
                    let number = |number: guidepost::fact::Decimal| -> Value {
                        serde_json::from_str(&number.to_string()).expect("a number")
                    };
                    let mut json = json!({ "min": number(least), "max": number(most) });
                    if !quantity.unit.is_empty() {
                        json["unit"] = json!(quantity.unit);
                    }
                    (held(&inside), if least == most { number(least) } else { json })
                });
                let never = quantity.never.then(|| (held(&|is| *is == Is::Never), json!("never")));
                cells.chain(never).collect()
            }
        };
        let all = answers.into_iter().enumerate();
        all.map(|(place, (mask, json))| Setting { name: field.name.clone(), field: number, place, mask, json })
            .collect()
    };
    meaning.fields.iter().enumerate().flat_map(of_field).collect()
}

/// A change as part of a profile.
fn shown(change: &[&Setting]) -> Value {
    let mut part = Map::new();
    for setting in change {
        match setting.name.split_once('.') {
            None => drop(part.insert(setting.name.clone(), setting.json.clone())),
            Some((set, member)) => {
                part.entry(set).or_insert_with(|| json!({}))[member] = setting.json.clone();
            }
        }
    }
    Value::Object(part)
}

/// The changes that must be listed for each option: all changes of a size are tried before larger ones.
///
/// `standings` says how the options stand after a change; none if nobody in scope is left.
fn expected(
    settings: &[Setting],
    options: usize,
    largest: usize,
    standings: &mut dyn FnMut(&[&Setting]) -> Option<Vec<&'static str>>,
) -> Vec<[Vec<Value>; 2]> {
    let outside = vec!["does-not-fit"; options];
    let now = standings(&[]).unwrap_or(outside);
    let mut found: Vec<[Vec<Vec<&Setting>>; 2]> = vec![[Vec::new(), Vec::new()]; options];
    for size in 1..=largest {
        let before: Vec<[Vec<Vec<&Setting>>; 2]> = found.clone();
        for_each_change(settings, size, &mut Vec::new(), &mut |change| {
            let Some(after) = standings(change) else { return };
            for option in 0..options {
                let does = [
                    now[option] != "fits" && after[option] == "fits",
                    ["fits", "depends"].contains(&now[option]) && ["avoid", "does-not-fit"].contains(&after[option]),
                ];
                for direction in 0..2 {
                    let smaller = &before[option][direction];
                    let has_smaller = smaller.iter().any(|smaller| smaller.iter().all(|one| change.contains(one)));
                    if does[direction] && !has_smaller && smaller.len() < MOST {
                        found[option][direction].push(change.to_vec());
                    }
                }
            }
        });
    }
    let in_order = |mut changes: Vec<Vec<&Setting>>| -> Vec<Value> {
        changes.iter_mut().for_each(|change| change.sort_by_key(|setting| &setting.name));
        changes.sort_by_key(|change| {
            let names: Vec<&str> = change.iter().map(|setting| setting.name.as_str()).collect();
            (change.len(), names, change.iter().map(|setting| setting.place).collect::<Vec<usize>>())
        });
        changes.truncate(MOST);
        changes.iter().map(|change| shown(change)).collect()
    };
    found.into_iter().map(|directions| directions.map(in_order)).collect()
}

/// Every set of settings of a size, each field at most once.
fn for_each_change<'s>(
    settings: &'s [Setting],
    size: usize,
    part: &mut Vec<&'s Setting>,
    visit: &mut dyn FnMut(&[&'s Setting]),
) {
    if size == 0 {
        return visit(part);
    }
    for (place, setting) in settings.iter().enumerate() {
        if part.last().is_none_or(|last| last.field != setting.field) {
            part.push(setting);
            for_each_change(&settings[place + 1..], size - 1, part, visit);
            part.pop();
        }
    }
}

fn standing(fits: bool, avoid: bool, not: bool) -> &'static str {
    match (fits, avoid, not) {
        (true, _, false) => "fits",
        (true, _, true) => "depends",
        (false, true, _) => "avoid",
        (false, false, _) => "does-not-fit",
    }
}

/// Asks the guide and every possible patient; how many changes there were.
fn as_by_brute_force(guideline: &Guideline, profiles: usize, seed: u64) -> usize {
    let meaning = Meaning::new(guideline);
    let Some(guide) = guide(guideline) else { return 0 };
    let whole = Whole::new(&meaning);
    let options = guideline.options.len();
    let judge = |patient: &Patient| -> Vec<[bool; 3]> {
        let is = |matter| meaning.is(matter, patient);
        (0..options).map(|o| [is(Matter::Fits(o)), is(Matter::ToAvoid(o)), is(Matter::NotIndicated(o))]).collect()
    };
    let inside = whole.patients().iter().filter(|patient| meaning.in_scope(patient));
    let judged: Vec<(&Patient, Vec<[bool; 3]>)> = inside.map(|patient| (patient, judge(patient))).collect();
    let settings = settings(&guide, &meaning);
    let (sayings, chance) = (all_sayings(&meaning), &mut Chance::new(seed));
    let mut count = 0;
    for number in 0..profiles {
        let patient = (number % 4 != 3).then(|| chance.pick(whole.patients()).clone());
        let profile = profile(chance, &sayings, [0, 30, 60, 95][number % 4], patient.as_ref());
        let text = json(&meaning, &profile);
        if guide.read(&text).is_err() {
            continue;
        }
        let masks = known(&meaning, &profile);
        let mut standings = |change: &[&Setting]| {
            let mut masks = masks.clone();
            change.iter().for_each(|setting| masks[setting.field] = setting.mask);
            let mut left = vec![[false; 3]; options];
            let mut somebody = false;
            for (_, judged) in judged.iter().filter(|(patient, _)| agrees(&masks, patient)) {
                somebody = true;
                left.iter_mut().zip(judged).for_each(|(left, judged)| (0..3).for_each(|n| left[n] |= judged[n]));
            }
            somebody.then(|| left.iter().map(|[fits, avoid, not]| standing(*fits, *avoid, *not)).collect())
        };
        // What changes nothing is no change, though it would not be found either.
        let expected = expected(&settings, options, LARGEST, &mut standings);
        for (option, [brought_in, taken_out]) in guideline.options.iter().zip(expected) {
            let actual = what_if(&guide, &text, &option.id);
            count += brought_in.len() + taken_out.len();
            assert_eq!(
                actual,
                json!({ "in": brought_in, "out": taken_out }),
                "{} for {text}\n{}",
                option.id,
                oracle::print::guideline(guideline)
            );
        }
    }
    count
}

fn what_if(guide: &Guide, profile: &str, option: &str) -> Value {
    let text = guide.what_if_json(profile, option).unwrap_or_else(|problems| panic!("{profile}: {problems:?}"));
    serde_json::from_str(&text).expect("changes are JSON")
}

#[test]
fn small_guidelines_are_changed_as_by_brute_force() {
    for name in ["tied", "sets", "numbers", "yields", "scope", "joint"] {
        let count = as_by_brute_force(&oracle::hand_made(name), 24, 1);
        println!("{name}: {count} changes");
        assert!(count > 0, "{name}");
    }
}

#[test]
fn random_guidelines_are_changed_as_by_brute_force() {
    let of_seed = |seed| as_by_brute_force(&random::guideline(&mut Chance::new(seed)), 2, seed);
    let count: usize = (0..400).map(of_seed).sum();
    println!("{count} changes");
    assert!(count > 1_000);
}

/// The edition, and the profiles of its worked patients.
fn edition() -> (Guide, Vec<String>) {
    let files = read_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join(FOLDER)).expect("the folder can be read");
    let (guideline, _) = load(&files, "historical-2009");
    let guideline = guideline.expect("the edition loads");
    let (cases, _) = load_cases(&files, &guideline);
    let profiles = cases.into_iter().filter(|case| !case.impossible).map(|case| case.profile);
    (guide(&guideline).expect("somebody is possible"), profiles.collect())
}

/// A profile with other answers in the place of some.
fn changed(profile: &Value, change: &[(String, Option<String>, Value)]) -> Value {
    let mut profile = profile.clone();
    profile.as_object_mut().expect("an object").remove("sources");
    for (fact, member, value) in change {
        match member {
            None => profile[fact] = value.clone(),
            Some(member) if profile[fact].is_object() => profile[fact][member] = value.clone(),
            Some(member) => profile[fact] = json!({ member: value }),
        }
    }
    profile
}

/// The single answers of a change.
fn answers(change: &Value) -> Vec<(String, Option<String>, Value)> {
    let facts = change.as_object().expect("an object").iter();
    let of_fact = |(fact, value): (&String, &Value)| match value {
        Value::Object(members) if members.values().all(Value::is_boolean) => {
            members.iter().map(|(member, value)| (fact.clone(), Some(member.clone()), value.clone())).collect()
        }
        value => vec![(fact.clone(), None, value.clone())],
    };
    facts.flat_map(of_fact).collect()
}

/// The names of a fact's fields.
fn field_names(fact: &PackFact) -> Vec<String> {
    match &fact.kind {
        PackKind::Set(members) => members.iter().map(|member| format!("{}.{member}", fact.id)).collect(),
        PackKind::Choice(_) | PackKind::YesNo | PackKind::Quantity(_) => vec![fact.id.clone()],
        PackKind::Derived => Vec::new(),
    }
}

/// Asks with rows of bits, which is fast.
struct Rows<'g> {
    guide: &'g Guide,
    /// Word and bits of each field.
    places: Vec<(usize, u64)>,
    settings: Vec<Setting>,
}

impl Rows<'_> {
    fn new(guide: &Guide) -> Rows<'_> {
        let pack = guide.pack();
        let layout = Layout::new(&pack.field_sizes());
        let mut rows = Rows { guide, places: Vec::new(), settings: Vec::new() };
        for (field, name) in pack.facts.iter().flat_map(field_names).enumerate() {
            let place = layout.place(field);
            let bits = (0..64).filter(|at| place.bits >> at & 1 == 1).map(bit);
            rows.places.push((place.word, place.bits));
            let settings = bits.enumerate().map(|(place, mask)| Setting {
                name: name.clone(),
                field,
                place,
                mask,
                json: json!(place),
            });
            rows.settings.extend(settings);
        }
        rows
    }

    /// None if the profile is refused.
    fn row(&self, profile: &str) -> Option<Vec<u64>> {
        let masks = self.guide.read(profile).ok()?.masks;
        let mut row = self.guide.full_row();
        for ((word, whole), mask) in self.places.iter().zip(masks) {
            row[*word] = row[*word] & !whole | (mask << whole.trailing_zeros()) & whole;
        }
        Some(row)
    }

    /// How the options stand; none if nobody in scope is left.
    fn standings(&self, row: &[u64]) -> Option<Vec<&'static str>> {
        let options = self.guide.pack().options.len();
        let mut answer = Answer::default();
        let mut output = vec![0; options * (1 + 2 * row.len())];
        self.guide.answer(row, &mut answer).then(|| {
            answer.write(&mut output);
            output[..options].iter().map(|is| standing(is & 1 != 0, is & 2 != 0, is & 4 != 0)).collect()
        })
    }
}

#[test]
fn changes_of_worked_patients_do_what_is_said_and_no_part_of_them_does() {
    let (guide, profiles) = edition();
    let rows = Rows::new(&guide);
    let (mut worst, mut whole, mut asked, mut tried) = (Duration::ZERO, Duration::ZERO, 0, 0);
    let mut worst_of = String::new();
    for text in &profiles {
        let row = rows.row(text).expect("worked patients are possible");
        let now = rows.standings(&row).unwrap_or(vec!["does-not-fit"; guide.pack().options.len()]);
        for (option, now) in now.into_iter().enumerate() {
            let id = &guide.pack().options[option].id;
            let start = Instant::now();
            let found = what_if(&guide, text, id);
            let time = start.elapsed();
            whole += time;
            asked += 1;
            if time > worst {
                worst = time;
                worst_of = format!("{id} for {text}");
            }
            tried += try_changes(&rows, text, (option, now), &found);
        }
    }
    println!("{} worked patients, {asked} asked, {tried} changes tried", profiles.len());
    println!("mean {:?}, worst {worst:?}: {worst_of}", whole / asked);
    assert!(profiles.len() >= 300 && tried > 10_000);
}

/// Tries every change and every part of it; how many changes there were.
fn try_changes(rows: &Rows, text: &str, (option, now): (usize, &str), found: &Value) -> usize {
    let profile: Value = serde_json::from_str(text).expect("a profile is JSON");
    let mut tried = 0;
    for (direction, before, after) in [
        ("in", &["depends", "avoid", "does-not-fit"][..], &["fits"][..]),
        ("out", &["fits", "depends"], &["avoid", "does-not-fit"]),
    ] {
        let changes = found[direction].as_array().expect("a list");
        assert!(changes.is_empty() || before.contains(&now), "{option} stands {now}: {found}");
        for change in changes {
            let answers = answers(change);
            for part in 0..1usize << answers.len() {
                let some = (0..answers.len()).filter(|n| part >> n & 1 == 1);
                let some: Vec<_> = some.map(|n| answers[n].clone()).collect();
                let row = rows.row(&changed(&profile, &some).to_string());
                let stands = row.and_then(|row| Some(rows.standings(&row)?[option]));
                let does = stands.is_some_and(|standing| after.contains(&standing));
                assert_eq!(does, some.len() == answers.len(), "{direction}: {some:?} of {change} for {profile}");
            }
            tried += 1;
        }
    }
    tried
}

/// Tries every change of up to two facts of an edition for some worked patients.
#[test]
fn no_small_change_of_an_edition_is_left_out() {
    let (guide, profiles) = edition();
    let rows = Rows::new(&guide);
    for text in profiles.iter().step_by(profiles.len() / 6) {
        let row = rows.row(text).expect("worked patients are possible");
        let mut standings = |change: &[&Setting]| {
            let mut row = row.clone();
            for setting in change {
                let (word, whole) = rows.places[setting.field];
                row[word] = row[word] & !whole | setting.mask;
            }
            rows.standings(&row)
        };
        let expected = expected(&rows.settings, guide.pack().options.len(), 2, &mut standings);
        for (option, directions) in guide.pack().options.iter().zip(expected) {
            let actual = what_if(&guide, text, &option.id);
            for (direction, changes) in ["in", "out"].into_iter().zip(directions) {
                let listed = actual[direction].as_array().expect("a list").iter().map(names);
                let small: Vec<Vec<String>> = listed.filter(|names| names.len() < 3).collect();
                let wanted: Vec<Vec<String>> = changes.iter().map(names).collect();
                assert_eq!(small, wanted, "{}, {direction} for {text}", option.id);
            }
        }
    }
}

/// The names of what a change sets.
fn names(change: &Value) -> Vec<String> {
    let of_fact = |(fact, value): (&String, &Value)| match value {
        Value::Object(members) if !members.contains_key("min") => {
            members.keys().map(|member| format!("{fact}.{member}")).collect()
        }
        _ => vec![fact.clone()],
    };
    let mut names: Vec<String> = change.as_object().expect("an object").iter().flat_map(of_fact).collect();
    names.sort();
    names
}

#[test]
fn an_option_that_is_not_there_is_refused_beside_what_is_wrong_with_the_profile() {
    let (guide, _) = edition();
    let id = &guide.pack().options[0].id;
    let problems = guide.what_if_json("{\"no_fact\":1}", &format!("{id}x")).expect_err("refused");
    let codes: Vec<&str> = problems.iter().map(|problem| problem.code.name()).collect();
    assert_eq!(codes, ["F005", "F017"]);
    assert_eq!(problems[1].nearest.as_ref(), Some(id));
    assert_eq!(problems[1].allowed.len(), guide.pack().options.len());
    assert_eq!(guide.what_if_json("{}", "").expect_err("refused").len(), 1);
}
