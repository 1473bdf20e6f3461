//! What the advice for a profile must be, asked of any collection of possible patients.

use super::meaning::{Matter, Meaning};
use super::profile::{Profile, json_of, known, source};
use guidepost::rule::RuleKind;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Possible patients, in whatever way they are found.
pub trait Patients<'g> {
    fn meaning(&self) -> &Meaning<'g>;

    /// Whether a matter is so for somebody who agrees with what is known; somebody must be possible.
    fn some(&self, known: &[u64], matter: Matter) -> bool;

    /// The smallest part of a profile that leaves nobody of whom a matter is so; of equally small ones the first by
    /// the sorted list of its names.
    fn reason(&self, profile: &Profile, matter: Matter) -> Vec<usize>;

    /// The facts of all smallest sets of named facts in which two patients differ, one of each side.
    fn settles(&self, known: &[u64], option: usize, sides: [Matter; 2]) -> BTreeSet<usize>;

    /// Whether a question since this was last asked was too long to be answered.
    fn gave_up(&self) -> bool {
        false
    }
}

/// The parts of the advice that the design decides, shaped as in the advice; none if nobody is possible. An option that
/// took too long has its id and `gave_up` alone; if what concerns all took too long, each option has.
pub fn expected<'g>(patients: &dyn Patients<'g>, profile: &Profile) -> Option<Value> {
    let meaning = patients.meaning();
    let known = known(meaning, profile);
    if !patients.some(&known, Matter::Anybody) {
        return None;
    }
    let (inside, outside) = (patients.some(&known, Matter::Inside), patients.some(&known, Matter::Outside));
    let scope = match (inside, outside) {
        (true, false) => "inside",
        (false, _) => "outside",
        (true, true) => "assumed",
    };
    let red_flags = red_flags(patients, profile, &known);
    let gave_up = patients.gave_up();
    let option_advice = |option: usize| {
        let advice = option_advice(patients, profile, &known, option);
        if patients.gave_up() || gave_up { json!({ "id": advice["id"], "gave_up": true }) } else { advice }
    };
    let mut options: Vec<Value> = (0..meaning.guideline.options.len()).map(option_advice).collect();
    let fitting: BTreeSet<String> =
        options.iter().filter(|o| o["standing"] == "fits").map(|o| text(&o["id"])).collect();
    for preference in &meaning.guideline.preferences {
        let id = |option: &usize| meaning.guideline.options[*option].id.clone();
        if fitting.contains(&id(&preference.prefer)) {
            let over: BTreeSet<String> = preference.over.iter().map(id).filter(|id| fitting.contains(id)).collect();
            let before: BTreeSet<String> = names(&options[preference.prefer]["preferred_over"]);
            options[preference.prefer]["preferred_over"] = json!(over.union(&before).collect::<Vec<_>>());
        }
    }
    Some(json!({ "scope": scope, "red_flags": red_flags, "options": options, "gave_up": gave_up }))
}

fn red_flags<'g>(patients: &dyn Patients<'g>, profile: &Profile, known: &[u64]) -> Vec<Value> {
    let meaning = patients.meaning();
    let rules = meaning.guideline.rules.iter().enumerate().filter(|(_, rule)| rule.kind == RuleKind::Urgent);
    let certain = rules.filter(|(rule, _)| !patients.some(known, Matter::NoRedFlag(*rule)));
    let mut flags: Vec<_> = certain.map(|(place, rule)| (rule.level, &rule.id, place)).collect();
    flags.sort();
    let shown = |(level, id, place): (Option<guidepost::rule::Level>, &String, usize)| {
        let because = patients.reason(profile, Matter::NoRedFlag(place));
        json!({ "id": id, "level": level.map(guidepost::rule::Level::name), "because": part(meaning, profile, &because) })
    };
    flags.into_iter().map(shown).collect()
}

fn option_advice<'g>(patients: &dyn Patients<'g>, profile: &Profile, known: &[u64], option: usize) -> Value {
    use Matter::{Fits, Indicated, NotIndicated, ToAvoid};
    let meaning = patients.meaning();
    let some = |matter| patients.some(known, matter);
    let (fits, avoid, not) = (some(Fits(option)), some(ToAvoid(option)), some(NotIndicated(option)));
    let standing = match (fits, avoid, not) {
        (true, _, false) => "fits",
        (true, _, true) => "depends",
        (false, true, _) => "avoid",
        (false, false, _) => "does-not-fit",
    };
    let because = if (fits || avoid) && !not { patients.reason(profile, NotIndicated(option)) } else { Vec::new() };
    let ruled_out_by = match standing {
        // Nothing fits because of what puts them outside.
        "does-not-fit" if !some(Matter::Inside) => patients.reason(profile, Matter::Inside),
        "avoid" => patients.reason(profile, Fits(option)),
        "does-not-fit" => patients.reason(profile, Indicated(option)),
        _ => Vec::new(),
    };
    let mut depends_on = BTreeSet::new();
    if standing == "depends" {
        depends_on = patients.settles(known, option, [Indicated(option), NotIndicated(option)]);
    }
    let mut check_first = BTreeSet::new();
    if fits && avoid {
        check_first = patients.settles(known, option, [Fits(option), ToAvoid(option)]);
    }
    let listed = |fields: &BTreeSet<usize>| -> BTreeSet<String> {
        fields.iter().map(|field| meaning.fields[*field].name.clone()).collect()
    };
    let told = |field: &usize| matches!(source(*field, &profile[field]), Some("told" | "unsure"));
    let unconfirmed = because.iter().chain(&ruled_out_by).copied().filter(told).collect();
    json!({
        "unconfirmed": listed(&unconfirmed),
        "known": known_finds(patients, known, option),
        "id": meaning.guideline.options[option].id,
        "group": meaning.guideline.groups[meaning.guideline.options[option].group].id,
        "standing": standing,
        "preferred_over": [],
        "because": part(meaning, profile, &because),
        "ruled_out_by": part(meaning, profile, &ruled_out_by),
        "depends_on": listed(&depends_on),
        "check_first": listed(&check_first),
        "rules": rules(patients, known, option, standing),
        "warnings": warnings(patients, known, option),
    })
}

/// Of a test, whether nobody still possible differs from another in what it finds.
fn known_finds<'g>(patients: &dyn Patients<'g>, known: &[u64], option: usize) -> Option<bool> {
    let meaning = patients.meaning();
    let finds = &meaning.guideline.options[option].finds;
    if !meaning.rules_of(option).any(|rule| meaning.guideline.rules[rule].kind == RuleKind::Test) {
        return None;
    }
    let somebody = if patients.some(known, Matter::Inside) { Matter::Inside } else { Matter::Anybody };
    let mut found = (0..meaning.fields.len()).filter(|field| finds.contains(&meaning.fields[*field].fact));
    let has_one_value = |place: usize| {
        let with = |value: &u64| {
            let mut known = known.to_vec();
            known[place] &= value;
            known[place] != 0 && patients.some(&known, Matter::Anybody) && patients.some(&known, somebody)
        };
        meaning.told_apart(place).into_iter().filter(with).count() == 1
    };
    Some(found.all(has_one_value))
}

/// The option's rules that hold for everybody; for `fits` and `depends`, if none does, those that may hold. Cautions
/// stand in `warnings`.
fn rules<'g>(patients: &dyn Patients<'g>, known: &[u64], option: usize, standing: &str) -> Vec<String> {
    let meaning = patients.meaning();
    let is_caution = |rule: &usize| meaning.guideline.rules[*rule].kind == RuleKind::Caution;
    let of_option: Vec<usize> = meaning.rules_of(option).filter(|rule| !is_caution(rule)).collect();
    // The design is silent on somebody outside the scope; every rule would hold for all of nobody, so none is shown.
    if !patients.some(known, Matter::Inside) {
        return Vec::new();
    }
    let ids = |rules: Vec<usize>| listed(meaning, rules);
    let hold = |rule: &usize| !patients.some(known, Matter::Fails(*rule));
    let certain: Vec<usize> = of_option.iter().copied().filter(hold).collect();
    if !certain.is_empty() || !["fits", "depends"].contains(&standing) {
        return ids(certain);
    }
    ids(of_option.into_iter().filter(|rule| patients.some(known, Matter::Holds(*rule))).collect())
}

/// Caution rules that are not ruled out.
fn warnings<'g>(patients: &dyn Patients<'g>, known: &[u64], option: usize) -> Vec<String> {
    let rules = &patients.meaning().guideline.rules;
    let cautions = patients.meaning().rules_of(option).filter(|rule| rules[*rule].kind == RuleKind::Caution);
    listed(patients.meaning(), cautions.filter(|rule| patients.some(known, Matter::Holds(*rule))).collect())
}

/// The ids of rules in the order of the guideline: one that speaks of several options stands where it first does.
fn listed(meaning: &Meaning, mut rules: Vec<usize>) -> Vec<String> {
    let all = &meaning.guideline.rules;
    rules.sort_by_cached_key(|rule| all.iter().position(|first| first.id == all[*rule].id));
    rules.into_iter().map(|rule| all[rule].id.clone()).collect()
}

/// Part of a profile, as reasons show it.
fn part(meaning: &Meaning, profile: &Profile, fields: &[usize]) -> Value {
    let entries = profile.iter().filter(|(field, _)| fields.contains(field));
    serde_json::from_str(&json_of(meaning, entries)).expect("profiles are JSON")
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// The texts of a list.
pub fn names(value: &Value) -> BTreeSet<String> {
    value.as_array().into_iter().flatten().map(text).collect()
}
