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

/// What became of an edit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    NotCompiled,
    CaseFails,
    PropertyFails,
    NoDifference,
    Survives,
}

/// What becomes of an edited guideline.
pub fn fate(original: &Guideline, edited: &Guideline, cases: &[Case]) -> Fate {
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

/// The fate of every edit, on all cores.
pub fn fates(original: &Guideline, edits: &[Edit], cases: &[Case]) -> Vec<Fate> {
    let next = AtomicUsize::new(0);
    let fates = Mutex::new(vec![None; edits.len()]);
    let workers = std::thread::available_parallelism().map_or(1, usize::from).min(2);
    std::thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                while let Some((place, edit)) =
                    Some(next.fetch_add(1, Ordering::Relaxed)).and_then(|n| Some((n, edits.get(n)?)))
                {
                    let fate = fate(original, &edit.of(original), cases);
                    fates.lock().unwrap()[place] = Some(fate);
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
    let named = |wanted: Fate| {
        let pairs = edits.iter().zip(fates).filter(move |(_, fate)| **fate == wanted);
        pairs.map(|(edit, _)| edit.name.clone()).collect::<Vec<String>>()
    };
    let survivors = named(Fate::Survives);
    named(Fate::NoDifference).iter().for_each(|name| println!("no difference: {name}"));
    survivors.iter().for_each(|name| println!("survives: {name}"));
    let counted = fates.iter().filter(|fate| **fate != Fate::NoDifference).count();
    let caught = counted - survivors.len();
    println!("{caught} of {counted} edits that make a difference are caught");
    (survivors, caught * 1000 / counted.max(1))
}
