//! What becomes of an edit: a case fails, a property fails, nobody is answered otherwise, or nothing notices.

use super::edits::Edit;
use guidepost::compare::compare;
use guidepost::edition::Guideline;
use guidepost::evaluate::Guide;
use guidepost::pack::compile::{Domain, Set, Space, compile};
use guidepost::pack::source::Case;
use guidepost::pack::write;
use guidepost::rule::RuleKind;
use guidepost::verify::{faults, prove};
use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

/// What became of an edit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    NotCompiled,
    CaseFails,
    PropertyFails,
    NoDifference,
    Survives,
}

/// What becomes of an edited guideline. The first cases are asked first.
pub fn fate(original: &Guideline, edited: &Guideline, cases: &[&Case]) -> Fate {
    let Ok(pack) = compile(edited) else { return Fate::NotCompiled };
    let Ok(guide) = Guide::open(&write(&pack)) else { return Fate::NotCompiled };
    if cases.iter().any(|case| !faults(&guide, case).is_empty()) {
        return Fate::CaseFails;
    }
    match prove(edited) {
        Err(_) => Fate::NotCompiled,
        Ok(proof) if !proof.holds() => Fate::PropertyFails,
        Ok(_) if answers_alike(original, edited) => Fate::NoDifference,
        Ok(_) => Fate::Survives,
    }
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

/// For each rule and option the kind, and for whom the rule holds.
type Cited = BTreeMap<(String, Option<usize>), (RuleKind, Set)>;

/// The possible patients, and those for whom each rule holds.
fn cited(space: &mut Space<'_>, guideline: &Guideline) -> (Set, Cited) {
    let rules = guideline.rules.iter().enumerate().map(|(place, rule)| {
        let among = if rule.kind == RuleKind::Urgent { space.possible() } else { space.in_scope() };
        let holds = space.holds(place);
        ((rule.id.clone(), rule.option), (rule.kind, space.meet(holds, among)))
    });
    let rules = rules.collect();
    (space.possible(), rules)
}

/// The cases, those first that name the edited rule or its option: they are the most likely to fail.
fn likely_first<'c>(guideline: &Guideline, edit: &Edit, cases: &'c [Case]) -> Vec<&'c Case> {
    let rule = edit.rule.map(|rule| &guideline.rules[rule]);
    let option = rule.and_then(|rule| rule.option).map(|option| &guideline.options[option].id);
    let names: Vec<&String> = rule.map(|rule| &rule.id).into_iter().chain(option).collect();
    let lists = |case: &'c Case| {
        let standings = [&case.fits, &case.depends, &case.avoid, &case.does_not_fit];
        let whole = case.rests_on.iter().chain(&case.warns_only).chain(&case.warns_of).map(|(option, _)| option);
        standings.into_iter().chain([&case.warns, &case.red_flags]).flatten().chain(whole).collect::<Vec<&String>>()
    };
    let (first, rest): (Vec<&Case>, Vec<&Case>) =
        cases.iter().partition(|case| lists(case).iter().any(|listed| names.contains(listed)));
    first.into_iter().chain(rest).collect()
}

/// The fate of every edit, on all cores.
pub fn fates(original: &Guideline, edits: &[Edit], cases: &[Case]) -> Vec<Fate> {
    let (began, next) = (Instant::now(), AtomicUsize::new(0));
    let fates = Mutex::new(vec![None; edits.len()]);
    let workers = std::thread::available_parallelism().map_or(1, usize::from).min(2);
    std::thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                while let Some((place, edit)) =
                    Some(next.fetch_add(1, Ordering::Relaxed)).and_then(|n| Some((n, edits.get(n)?)))
                {
                    let fate = fate(original, &edit.of(original), &likely_first(original, edit, cases));
                    fates.lock().unwrap()[place] = Some(fate);
                    if fate != Fate::CaseFails {
                        println!("{fate:?}: {}", edit.name);
                    }
                    if place % 50 == 49 {
                        println!("{} of {} edits begun, {} s", place + 1, edits.len(), began.elapsed().as_secs());
                    }
                }
            });
        }
    });
    fates.into_inner().unwrap().into_iter().map(|fate| fate.expect("each was tried")).collect()
}

/// Prints the table of `docs/proof.md`; gives the names of the survivors and the share caught, in thousandths.
pub fn report(edits: &[Edit], fates: &[Fate]) -> (Vec<String>, usize) {
    let mut table: BTreeMap<&str, [usize; 5]> = BTreeMap::new();
    for (edit, fate) in edits.iter().zip(fates) {
        let column = match fate {
            Fate::CaseFails => 0,
            Fate::PropertyFails => 1,
            Fate::NotCompiled => 2,
            Fate::NoDifference => 3,
            Fate::Survives => 4,
        };
        for row in [edit.kind, "~ all"] {
            table.entry(row).or_default()[column] += 1;
        }
    }
    println!("| edit | made | a case fails | a property fails | not compiled | no difference | survive |");
    for (kind, counts) in &table {
        let made: usize = counts.iter().sum();
        let counts: Vec<String> = counts.iter().map(usize::to_string).collect();
        println!("| {kind} | {made} | {} |", counts.join(" | "));
    }
    let surviving = edits.iter().zip(fates).filter(|(_, fate)| **fate == Fate::Survives);
    let survivors: Vec<String> = surviving.map(|(edit, _)| edit.name.clone()).collect();
    let counted = fates.iter().filter(|fate| **fate != Fate::NoDifference).count();
    let caught = counted - survivors.len();
    println!("{caught} of {counted} edits that make a difference are caught");
    (survivors, caught * 1000 / counted.max(1))
}
