//! Fear: somebody breaks one line of a guideline and nothing notices: no property, no red line, no worked patient.
//!
//! Every single edit of an edition is made in memory, compiled, proved and asked all worked patients. The short form
//! takes a sample; the long form is `npm run mutation`.

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

use guidepost::advice::{Advice, Standing};
use guidepost::compare::compare;
use guidepost::criterion::{Comparison, Condition, Criterion, print_line};
use guidepost::edition::Guideline;
use guidepost::evaluate::Guide;
use guidepost::fact::{Decimal, Kind, Vocabulary};
use guidepost::pack::compile::{Domain, Set, Space, compile};
use guidepost::pack::source::{Case, load, load_cases, read_folder};
use guidepost::pack::write;
use guidepost::profile::Code;
use guidepost::rule::RuleKind;
use guidepost::verify::prove;
use oracle::draw::Chance;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

const FOLDER: &str = "guidelines/advanced-breast-cancer";
const EDITION: &str = "historical-2009";
const PAGE: &str = include_str!("../docs/proof.md");

/// One edit: its kind, what it does in words, and the guideline that it leaves.
struct Edit {
    kind: &'static str,
    name: String,
    guideline: Guideline,
}

/// Where a condition stands.
#[derive(Clone, Copy)]
enum Place {
    Rule(usize),
    Impossible(usize),
    Derived(usize, usize),
    Group(usize),
    Scope,
}

fn condition(guideline: &mut Guideline, place: Place) -> &mut Condition {
    match place {
        Place::Rule(rule) => &mut guideline.rules[rule].condition,
        Place::Impossible(line) => &mut guideline.vocabulary.impossible[line].condition,
        Place::Derived(fact, value) => match &mut guideline.vocabulary.facts[fact].kind {
            Kind::Derived { values } => &mut values[value].condition,
            _ => panic!("only a derived fact has conditions"),
        },
        Place::Group(group) => guideline.groups[group].scope.as_mut().expect("a group with a scope"),
        Place::Scope => &mut guideline.scope,
    }
}

/// Every place of a condition, with its name.
///
/// The vocabulary is of all editions: a combination of facts of which this one does not speak is no part of what it
/// says.
fn places(guideline: &Guideline) -> Vec<(Place, String)> {
    let mut places: Vec<(Place, String)> = Vec::new();
    let used = Domain::new([guideline]).expect("not too large").used_facts(guideline);
    let spoken_of =
        |condition: &Condition| condition.when.iter().chain(&condition.unless).all(|line| speaks_of(line, &used));
    for (place, rule) in guideline.rules.iter().enumerate() {
        places.push((Place::Rule(place), format!("rule {}", rule.id)));
    }
    let impossible = guideline.vocabulary.impossible.iter().enumerate();
    for (place, line) in impossible.filter(|(_, line)| spoken_of(&line.condition)) {
        places.push((Place::Impossible(place), format!("impossible {}", line.id)));
    }
    for (fact, is) in guideline.vocabulary.facts.iter().enumerate().filter(|(fact, _)| used.contains(fact)) {
        if let Kind::Derived { values } = &is.kind {
            let values = values.iter().enumerate();
            places.extend(values.map(|(n, value)| (Place::Derived(fact, n), format!("value {}.{}", is.id, value.id))));
        }
    }
    for (place, group) in guideline.groups.iter().enumerate().filter(|(_, group)| group.scope.is_some()) {
        places.push((Place::Group(place), format!("group {}", group.id)));
    }
    places.push((Place::Scope, "scope".to_owned()));
    places
}

/// Whether every fact of a criterion is among these.
fn speaks_of(line: &Criterion, facts: &BTreeSet<usize>) -> bool {
    match line {
        Criterion::Is { fact, .. } | Criterion::Include { fact, .. } => facts.contains(fact),
        Criterion::IsNever { fact } | Criterion::Compare { fact, .. } => facts.contains(fact),
        Criterion::Any(parts) | Criterion::All(parts) => parts.iter().all(|part| speaks_of(part, facts)),
    }
}

/// An edit of one criterion: kind, words, and what stands there after it; nothing if it is dropped.
type Change = (&'static str, String, Option<Criterion>);

fn changes(line: &Criterion, vocabulary: &Vocabulary) -> Vec<Change> {
    let shown = |line: &Criterion| {
        print_line(line, vocabulary).iter().map(|l| l.trim().to_owned()).collect::<Vec<_>>().join(" / ")
    };
    let mut all: Vec<Change> = vec![("drop a line", format!("without `{}`", shown(line)), None)];
    let mut put = |kind, new: Criterion| {
        let words = format!("`{}` for `{}`", shown(&new), shown(line));
        all.push((kind, words, Some(new)));
    };
    match line {
        Criterion::Is { fact, values } => {
            for new in other_values(values, value_count(vocabulary, *fact)) {
                put(new.0, Criterion::Is { fact: *fact, values: new.1 });
            }
        }
        Criterion::Include { fact, members } => {
            for new in other_values(members, value_count(vocabulary, *fact)) {
                put(new.0, Criterion::Include { fact: *fact, members: new.1 });
            }
        }
        Criterion::IsNever { .. } => {}
        Criterion::Compare { fact, comparison, bound } => {
            let Kind::Quantity(quantity) = &vocabulary.facts[*fact].kind else {
                panic!("only quantities are compared")
            };
            let step = quantity.step.thousandths();
            for moved in [bound.thousandths() - step, bound.thousandths() + step] {
                let bound = Decimal::from_thousandths(moved).expect("a small number");
                put("move a threshold", Criterion::Compare { fact: *fact, comparison: *comparison, bound });
            }
            let (strict, opposite) = match comparison {
                Comparison::AtLeast => (Comparison::Above, Comparison::Below),
                Comparison::AtMost => (Comparison::Below, Comparison::Above),
                Comparison::Above => (Comparison::AtLeast, Comparison::AtMost),
                Comparison::Below => (Comparison::AtMost, Comparison::AtLeast),
            };
            put("flip >= and >", Criterion::Compare { fact: *fact, comparison: strict, bound: *bound });
            put("turn a comparison around", Criterion::Compare { fact: *fact, comparison: opposite, bound: *bound });
        }
        Criterion::Any(parts) | Criterion::All(parts) => {
            let is_any = matches!(line, Criterion::Any(_));
            let block =
                |parts: Vec<Criterion>, any: bool| if any { Criterion::Any(parts) } else { Criterion::All(parts) };
            put("any of for all of", block(parts.clone(), !is_any));
            for (place, part) in parts.iter().enumerate() {
                for (kind, _, new) in changes(part, vocabulary) {
                    let mut parts = parts.clone();
                    match new {
                        Some(new) => parts[place] = new,
                        None => drop(parts.remove(place)),
                    }
                    if !parts.is_empty() {
                        put(kind, block(parts, is_any));
                    }
                }
            }
        }
    }
    all
}

fn value_count(vocabulary: &Vocabulary, fact: usize) -> usize {
    match &vocabulary.facts[fact].kind {
        Kind::Choice { values } => values.len(),
        Kind::YesNo => 2,
        Kind::Set { members } => members.len(),
        Kind::Derived { values } => values.len(),
        Kind::Quantity(_) => 0,
    }
}

/// Lists with one value dropped, replaced by the next that is not in it, or that next one added.
fn other_values(values: &[usize], count: usize) -> Vec<(&'static str, Vec<usize>)> {
    let mut all = Vec::new();
    for value in values {
        let rest: Vec<usize> = values.iter().copied().filter(|other| other != value).collect();
        let next = (1..count).map(|step| (value + step) % count).find(|next| !values.contains(next));
        if let Some(next) = next {
            let mut replaced = [&rest[..], &[next]].concat();
            replaced.sort_unstable();
            all.push(("replace a value", replaced));
            let mut added = [values, &[next]].concat();
            added.sort_unstable();
            // A list of all values is a line dropped.
            if added.len() < count && Some(value) == values.last() {
                all.push(("add a value", added));
            }
        }
        if !rest.is_empty() {
            all.push(("drop a value", rest));
        }
    }
    all
}

/// Every single edit.
fn edits(guideline: &Guideline) -> Vec<Edit> {
    let mut edits: Vec<Edit> = Vec::new();
    let mut push = |kind, name: String, change: &dyn Fn(&mut Guideline)| {
        let mut guideline = guideline.clone();
        change(&mut guideline);
        edits.push(Edit { kind, name, guideline });
    };
    for (place, name) in places(guideline) {
        let original = condition(&mut guideline.clone(), place).clone();
        let sides = [("when", &original.when), ("unless", &original.unless)];
        for (side, lines) in sides {
            for (n, line) in lines.iter().enumerate() {
                for (kind, words, new) in changes(line, &guideline.vocabulary) {
                    push(kind, format!("{name}, {side}: {words}"), &|guideline| {
                        let condition = condition(guideline, place);
                        let lines = if side == "when" { &mut condition.when } else { &mut condition.unless };
                        match &new {
                            Some(new) => lines[n] = new.clone(),
                            None => drop(lines.remove(n)),
                        }
                    });
                }
            }
        }
    }
    for (place, rule) in guideline.rules.iter().enumerate() {
        let kind = if rule.kind == RuleKind::Avoid { "drop an avoid rule" } else { "drop a rule" };
        push(kind, format!("rule {}: dropped", rule.id), &|guideline| drop_rule(guideline, place));
        let opposite = match rule.kind {
            RuleKind::Offer | RuleKind::Test => Some(RuleKind::Avoid),
            RuleKind::Avoid | RuleKind::Caution => Some(RuleKind::Offer),
            RuleKind::Urgent => None,
        };
        if let Some(kind) = opposite {
            let words = format!("rule {}: `{}` for `{}`", rule.id, kind.name(), rule.kind.name());
            push("change the kind", words, &|guideline| guideline.rules[place].kind = kind);
        }
        if let Some(option) = rule.option {
            let next = (option + 1) % guideline.options.len();
            let words = format!("rule {}: of `{}`", rule.id, guideline.options[next].id);
            push("change the option", words, &|guideline| guideline.rules[place].option = Some(next));
        }
        for (n, first) in rule.yields_to.iter().enumerate() {
            let words = format!("rule {}: does not yield to {}", rule.id, guideline.rules[*first].id);
            push("drop a yields_to", words, &|guideline| {
                guideline.rules[place].yields_to.remove(n);
            });
        }
    }
    for (place, name) in places(guideline) {
        let Place::Impossible(place) = place else { continue };
        push("drop an impossible combination", format!("{name}: dropped"), &|guideline| {
            guideline.vocabulary.impossible.remove(place);
        });
    }
    edits
}

fn drop_rule(guideline: &mut Guideline, place: usize) {
    guideline.rules.remove(place);
    let renumber = |rules: &mut Vec<usize>| {
        rules.retain(|rule| *rule != place);
        rules.iter_mut().filter(|rule| **rule > place).for_each(|rule| *rule -= 1);
    };
    guideline.rules.iter_mut().for_each(|rule| renumber(&mut rule.yields_to));
    guideline.red_lines.iter_mut().for_each(|line| renumber(&mut line.warns));
}

/// What became of an edit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fate {
    NotCompiled,
    CaseFails,
    PropertyFails,
    BeyondCases,
    NoDifference,
    Survives,
}

fn fate(original: &Guideline, edited: &Guideline, cases: &[Case]) -> Fate {
    let Ok(pack) = compile(edited) else { return Fate::NotCompiled };
    let Ok(guide) = Guide::open(&write(&pack)) else { return Fate::NotCompiled };
    if cases.iter().any(|case| !is_as_expected(&guide, case)) {
        return Fate::CaseFails;
    }
    match prove(edited) {
        Err(_) => Fate::NotCompiled,
        Ok(proof) if !proof.holds() => Fate::PropertyFails,
        Ok(_) if beyond_cases().iter().any(|check| !check.is_so(&guide)) => Fate::BeyondCases,
        Ok(_) if answers_alike(original, edited) => Fate::NoDifference,
        Ok(_) => Fate::Survives,
    }
}

/// As `guidepost cases` judges.
fn is_as_expected(guide: &Guide, case: &Case) -> bool {
    let Ok(profile) = guide.read(&case.profile) else { return false };
    let advice = guide.advise(&profile);
    stand_as_expected(&advice, case) && others_are_as_expected(&advice, case)
}

fn stand_as_expected(advice: &Advice<'_>, case: &Case) -> bool {
    let expected = [
        (&case.fits, Standing::Fits),
        (&case.depends, Standing::Depends),
        (&case.avoid, Standing::Avoid),
        (&case.does_not_fit, Standing::DoesNotFit),
    ];
    let stands =
        |id: &String, standing| advice.options.iter().any(|option| option.id == *id && option.standing == standing);
    let listed = |id: &str| expected.iter().any(|(ids, _)| ids.iter().any(|listed| listed == id));
    expected.iter().all(|(ids, standing)| ids.iter().all(|id| stands(id, *standing)))
        && advice.options.iter().all(|option| {
            let closed = case.groups.iter().any(|group| group == option.group);
            !closed || option.standing == Standing::DoesNotFit || listed(option.id)
        })
}

fn others_are_as_expected(advice: &Advice<'_>, case: &Case) -> bool {
    let asked = |name: &String| {
        advice.questions.iter().any(|question| {
            let members = question.members.iter().map(|member| format!("{}.{member}", question.fact));
            question.fact == name || members.into_iter().any(|member| member == *name)
        })
    };
    let warned = |id: &String| advice.options.iter().any(|option| option.warnings.contains(&id.as_str()));
    case.red_flags.iter().all(|id| advice.red_flags.iter().any(|flag| flag.id == *id))
        && case.asks.iter().all(asked)
        && case.warns.iter().all(warned)
        && case.scope.as_deref().is_none_or(|scope| scope == advice.scope.name())
}

/// Something that a case cannot say.
struct Check {
    line: String,
    profile: String,
}

/// The lines of `proofs/beyond-cases.txt`, each once for each of its alternatives.
fn beyond_cases() -> Vec<Check> {
    let lines =
        include_str!("proofs/beyond-cases.txt").lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines
        .flat_map(|line| {
            let at = line.find('{').expect("a profile");
            let words = line[..at].trim().to_owned();
            each(&line[at..]).into_iter().map(move |profile| Check { line: words.clone(), profile })
        })
        .collect()
}

/// The text with the first of each `"a|b"`, with the second, and so on.
fn each(text: &str) -> Vec<String> {
    let Some(bar) = text.find('|') else { return vec![text.to_owned()] };
    let start = text[..bar].rfind('"').unwrap() + 1;
    let end = bar + text[bar..].find('"').unwrap();
    text[start..end].split('|').flat_map(|one| each(&format!("{}{one}{}", &text[..start], &text[end..]))).collect()
}

impl Check {
    fn is_so(&self, guide: &Guide) -> bool {
        let words: Vec<&str> = self.line.split(' ').collect();
        let profile = match guide.read(&self.profile) {
            Ok(profile) => profile,
            Err(problems) => {
                return words == ["refused"] && problems.iter().all(|problem| problem.code == Code::Impossible);
            }
        };
        let advice = guide.advise(&profile);
        let of = |id: &str| advice.options.iter().find(|option| option.id == id);
        let listed =
            |ids: &str| ids.split(',').filter(|id| *id != "-").map(str::to_owned).collect::<BTreeSet<String>>();
        match words[..] {
            ["refused"] => false,
            ["accepted"] => true,
            ["cites", option, ids] => of(option).is_some_and(|option| set(&option.rules) == listed(ids)),
            ["warns", option, ids] => of(option).is_some_and(|option| set(&option.warnings) == listed(ids)),
            ["flags", ids] => set(&advice.red_flags.iter().map(|flag| flag.id).collect::<Vec<&str>>()) == listed(ids),
            _ => panic!("not a check: {}", self.line),
        }
    }
}

fn set(ids: &[&str]) -> BTreeSet<String> {
    ids.iter().map(|id| (*id).to_owned()).collect()
}

/// No situation in which an option stands differently or another rule is cited, and the same patients possible.
fn answers_alike(original: &Guideline, edited: &Guideline) -> bool {
    let comparison = compare(original, edited).expect("the facts are the same");
    if !comparison.differences.is_empty() {
        return false;
    }
    let domain = Domain::new([original, edited]).expect("it compiled");
    let mut space = Space::new(original, &domain);
    let before = cited(&mut space, original);
    let mut space = space.beside(edited);
    before == cited(&mut space, edited)
}

/// For each rule its option, its kind, and for whom it holds.
type Cited = BTreeMap<String, (Option<usize>, RuleKind, Set)>;

/// The possible patients, and those for whom each rule holds.
fn cited(space: &mut Space<'_>, guideline: &Guideline) -> (Set, Cited) {
    let rules = guideline.rules.iter().enumerate().map(|(place, rule)| {
        let among = if rule.kind == RuleKind::Urgent { space.possible() } else { space.in_scope() };
        let holds = space.holds(place);
        (rule.id.clone(), (rule.option, rule.kind, space.meet(holds, among)))
    });
    let rules = rules.collect();
    (space.possible(), rules)
}

fn historical() -> (Guideline, Vec<Case>) {
    let files = read_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join(FOLDER)).expect("the folder can be read");
    let (guideline, problems) = load(&files, EDITION);
    let guideline = guideline.unwrap_or_else(|| panic!("{problems:#?}"));
    let (cases, problems) = load_cases(&files, &guideline);
    assert!(problems.is_empty(), "{problems:#?}");
    (guideline, cases)
}

/// The fate of every edit, on all cores.
fn fates(original: &Guideline, edits: &[Edit], cases: &[Case]) -> Vec<Fate> {
    let next = AtomicUsize::new(0);
    let fates = Mutex::new(vec![None; edits.len()]);
    let workers = std::thread::available_parallelism().map_or(1, usize::from).min(2);
    std::thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                while let Some((place, edit)) =
                    Some(next.fetch_add(1, Ordering::Relaxed)).and_then(|n| Some((n, edits.get(n)?)))
                {
                    let fate = fate(original, &edit.guideline, cases);
                    fates.lock().unwrap()[place] = Some(fate);
                }
            });
        }
    });
    fates.into_inner().unwrap().into_iter().map(|fate| fate.expect("each was tried")).collect()
}

/// Prints the table of `docs/proof.md`; gives the names of the survivors and the share caught, in thousandths.
fn report(edits: &[Edit], fates: &[Fate]) -> (Vec<String>, usize) {
    let mut table: BTreeMap<&str, [usize; 6]> = BTreeMap::new();
    for (edit, fate) in edits.iter().zip(fates) {
        let column = match fate {
            Fate::CaseFails => 0,
            Fate::PropertyFails => 1,
            Fate::NotCompiled => 2,
            Fate::BeyondCases => 3,
            Fate::NoDifference => 4,
            Fate::Survives => 5,
        };
        for row in [edit.kind, "~ all"] {
            table.entry(row).or_default()[column] += 1;
        }
    }
    println!(
        "| edit | made | a case fails | a property fails | not compiled | a check beyond cases fails | no difference | survive |"
    );
    for (kind, counts) in &table {
        let made: usize = counts.iter().sum();
        let counts: Vec<String> = counts.iter().map(usize::to_string).collect();
        println!("| {kind} | {made} | {} |", counts.join(" | "));
    }
    let named = |wanted: Fate| {
        let pairs = edits.iter().zip(fates).filter(move |(_, fate)| **fate == wanted);
        pairs.map(|(edit, _)| edit.name.clone()).collect::<Vec<String>>()
    };
    let survivors = named(Fate::Survives);
    named(Fate::NoDifference).iter().for_each(|name| println!("no difference: {name}"));
    survivors.iter().for_each(|name| println!("survives: {name}"));
    let counted = fates.iter().filter(|fate| **fate != Fate::NoDifference).count();
    let caught = counted - survivors.len();
    let beyond = fates.iter().filter(|fate| **fate == Fate::BeyondCases).count();
    println!("{caught} of {counted} edits that make a difference are caught, {beyond} of them only beyond the cases");
    (survivors, caught * 1000 / counted.max(1))
}

#[test]
fn sixty_edits_of_an_edition_are_caught_or_listed() {
    let (guideline, cases) = historical();
    let chance = &mut Chance::new(2009);
    let mut edits = edits(&guideline);
    while edits.len() > 60 {
        edits.swap_remove(chance.below(edits.len()));
    }
    let fates = fates(&guideline, &edits, &cases);
    let (survivors, _) = report(&edits, &fates);
    let unlisted: Vec<&String> = survivors.iter().filter(|name| !PAGE.contains(name.as_str())).collect();
    assert!(unlisted.is_empty(), "nothing catches these, and docs/proof.md does not list them: {unlisted:#?}");
}

#[test]
#[ignore = "long: npm run mutation"]
fn nineteen_of_twenty_single_edits_are_caught_and_the_others_listed() {
    let (guideline, cases) = historical();
    let edits = edits(&guideline);
    let fates = fates(&guideline, &edits, &cases);
    let (survivors, caught) = report(&edits, &fates);
    assert!(caught >= 950, "only {caught} in a thousand edits are caught");
    let unlisted: Vec<&String> = survivors.iter().filter(|name| !PAGE.contains(name.as_str())).collect();
    assert!(unlisted.is_empty(), "docs/proof.md does not list these survivors: {unlisted:#?}");
}

#[test]
fn the_edition_itself_survives() {
    let (guideline, cases) = historical();
    let guide = oracle::compare::guide(&guideline).expect("somebody is possible");
    for check in beyond_cases() {
        assert!(check.is_so(&guide), "{} {}", check.line, check.profile);
    }
    let failing: Vec<&String> =
        cases.iter().filter(|case| !is_as_expected(&guide, case)).map(|case| &case.id).collect();
    assert!(failing.is_empty(), "{failing:?}");
    assert_eq!(fate(&guideline, &guideline, &cases), Fate::NoDifference);
}
