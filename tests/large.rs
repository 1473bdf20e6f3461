//! Guidelines of a size that nobody has written yet: compiled, proved and asked.
//!
//! Times are printed, not asserted: `npm run large`.
#![allow(
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a generator of test material"
)]

use guidepost::change::{Change, CompleteStanding};
use guidepost::compare::{Difference, compare};
use guidepost::criterion::{Comparison, Condition, Criterion};
use guidepost::edition::{Edition, Group, Guideline, Status, TreatmentOption};
use guidepost::evaluate::{Answer, Guide};
use guidepost::fact::{Decimal, Fact, Impossible, Kind, Quantity, Vocabulary};
use guidepost::pack::compile::compile;
use guidepost::pack::write;
use guidepost::rule::{Rule, RuleKind};
use guidepost::verify::prove;
use std::time::Instant;

/// How many facts stand together in rules; every tenth criterion reaches into another such cluster.
const CLUSTER: usize = 6;

struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % end as u64) as usize
    }
}

fn fact(number: usize) -> Fact {
    let values = |count: usize| (0..count).map(|value| format!("v{value}")).collect();
    let kind = match number % 5 {
        0 | 1 => Kind::YesNo,
        2 => Kind::Choice { values: values(3) },
        3 => Kind::Choice { values: values(4) },
        _ => Kind::Quantity(Quantity {
            unit: String::new(),
            step: whole(1),
            min: whole(0),
            max: whole(100),
            never: false,
        }),
    };
    Fact { id: format!("f{number}"), topic: "all".to_owned(), panel: String::new(), kind }
}

fn whole(number: i64) -> Decimal {
    Decimal::from_thousandths(number * 1000).expect("a small number")
}

fn criterion(chance: &mut Chance, facts: &[Fact], cluster: usize) -> Criterion {
    let near = cluster * CLUSTER + chance.below(CLUSTER);
    let fact = if chance.below(10) == 0 { chance.below(facts.len()) } else { near % facts.len() };
    match &facts[fact].kind {
        Kind::YesNo => Criterion::Is { fact, values: vec![chance.below(2)] },
        Kind::Choice { values } => {
            let first = chance.below(values.len() - 1);
            let both = chance.below(2) == 0 && values.len() > 3;
            Criterion::Is { fact, values: if both { vec![first, first + 1] } else { vec![first] } }
        }
        _ => {
            let comparison = if chance.below(2) == 0 { Comparison::AtLeast } else { Comparison::Below };
            Criterion::Compare { fact, comparison, bound: whole(25 * (1 + chance.below(3) as i64)) }
        }
    }
}

/// A guideline of that many rules and facts; two rules an option, a sixth of the facts tied by impossible combinations.
/// As in every guideline that holds its properties, one option of comfort and one other fit everybody.
fn guideline(rules: usize, facts: usize) -> Guideline {
    let chance = &mut Chance(20_261_125);
    let facts: Vec<Fact> = (0..facts).map(fact).collect();
    let clusters = facts.len() / CLUSTER;
    let conditions = |chance: &mut Chance, lines: usize| {
        let cluster = chance.below(clusters);
        let when = (0..lines).map(|_| criterion(chance, &facts, cluster)).collect();
        Condition { when, unless: Vec::new() }
    };
    let impossible = (0..facts.len() / 6)
        .map(|number| Impossible { id: format!("i{number}"), condition: conditions(chance, 2) })
        .collect();
    let made = (0..rules).map(|number| {
        let mut condition = conditions(chance, 2 + number % 3);
        if number % 4 == 0 {
            let other = conditions(chance, 2);
            condition.when.push(Criterion::Any(other.when));
        }
        Rule {
            id: format!("r{number}"),
            kind: if number % 10 == 9 { RuleKind::Avoid } else { RuleKind::Offer },
            option: Some(number / 2),
            level: None,
            statements: Vec::new(),
            condition,
            yields_to: Vec::new(),
        }
    });
    let mut made: Vec<Rule> = made.collect();
    for rule in made.iter_mut().take(4).step_by(2) {
        rule.condition = Condition::default();
    }
    let option = |number: usize| TreatmentOption {
        id: format!("o{number}"),
        group: usize::from(number > 0),
        class: String::new(),
        finds: Vec::new(),
    };
    let text = |text: &str| text.to_owned();
    Guideline {
        id: text("large"),
        topics: vec![text("all")],
        groups: ["comfort-care", "other"].map(|id| Group { id: text(id), scope: None }).into(),
        vocabulary: Vocabulary { facts, impossible },
        options: (0..rules.div_ceil(2)).map(option).collect(),
        edition: Edition {
            id: text("large-2026"),
            status: Status::Draft,
            dated: text("2026"),
            review_by: String::new(),
            expires: String::new(),
            sources: Vec::new(),
            live_page: String::new(),
            reviewed_by: String::new(),
        },
        scope: Condition::default(),
        rules: made,
        preferences: Vec::new(),
        red_lines: Vec::new(),
        changes: Vec::new(),
        strengths: Vec::new(),
        schemes: Vec::new(),
        statements: Vec::new(),
        citations: Vec::new(),
    }
}

/// Compiles, proves and asks a guideline; prints how long each took.
fn measure(rules: usize, facts: usize) {
    let guideline = guideline(rules, facts);
    let start = Instant::now();
    let pack = compile(&guideline).expect("it can be compiled");
    let compiled = start.elapsed();
    println!("{rules} rules, {facts} facts: compiled in {compiled:?}, {} nogoods", pack.nogoods.len());
    let boxes: usize = pack.option_matters.iter().flat_map(|matter| &matter.sides).map(Vec::len).sum();
    let start = Instant::now();
    let proof = prove(&guideline).expect("it can be proved");
    let proved = start.elapsed();
    let failures: usize = proof.properties.iter().map(|property| property.failures.len()).sum();
    let guide = Guide::open(&write(&pack)).expect("it can be opened");
    println!("  proved over {} situations in {proved:?} ({failures} failures), {boxes} boxes", proof.situations,);
    for known in [0, 70, 85, 100] {
        println!("  {known} % known: {:.2} µs an answer", microseconds(&guide, known));
    }
}

/// The mean time of an answer to row after row, each with that part of its fields at one value.
fn microseconds(guide: &Guide, known: usize) -> f64 {
    let chance = &mut Chance(1);
    let sizes = guide.pack().field_sizes();
    let layout = guidepost::pack::row::Layout::new(&sizes);
    let rows: Vec<Vec<u64>> = (0..500)
        .map(|_| {
            let masks: Vec<u64> = sizes
                .iter()
                .map(|size| if chance.below(100) < known { 1 << chance.below(*size) } else { u64::MAX })
                .collect();
            layout.row(&masks)
        })
        .collect();
    let mut answer = Answer::default();
    let rows: Vec<&Vec<u64>> = rows.iter().filter(|row| guide.answer(row, &mut answer)).collect();
    let start = Instant::now();
    for _ in 0..20 {
        for row in &rows {
            std::hint::black_box(guide.answer(row, &mut answer));
        }
    }
    start.elapsed().as_secs_f64() * 1e6 / (20 * rows.len().max(1)) as f64
}

/// An earlier edition: a sixth of the rules, each without its last line, and their options.
fn earlier(guideline: &Guideline) -> Guideline {
    let mut earlier = guideline.clone();
    earlier.edition.id = "large-2009".to_owned();
    earlier.rules.truncate(guideline.rules.len() / 12 * 2);
    earlier.options.truncate(earlier.rules.len() / 2);
    for rule in &mut earlier.rules {
        rule.condition.when.pop();
    }
    earlier
}

/// Compares a guideline with an earlier edition and with what it declares; prints how long it took.
fn measure_comparison(rules: usize, facts: usize) {
    let mut later = guideline(rules, facts);
    let change = |id: &str, from: CompleteStanding, to: &[CompleteStanding]| Change {
        id: id.to_owned(),
        since: "large-2009".to_owned(),
        options: later.options.iter().map(|option| option.id.clone()).collect(),
        from: vec![from],
        to: to.to_vec(),
        statements: Vec::new(),
        condition: Condition::default(),
    };
    use CompleteStanding::{Absent, Avoid, DoesNotFit, Fits};
    later.changes = vec![change("new", Absent, &[Fits, Avoid]), change("fewer", Fits, &[Avoid, DoesNotFit])];
    let earlier = earlier(&later);
    let start = Instant::now();
    let found = compare(&earlier, &later).expect("they can be compared");
    let took = start.elapsed();
    let declared = found.differences.iter().filter(|difference| difference.declared.is_some()).count();
    let (options, all) = (earlier.options.len(), found.differences.len());
    println!(
        "{rules} rules, {facts} facts, against {options} options: {all} differences in {took:?}, {:?} in all",
        found.different
    );
    // Less was asked for in the earlier edition, so nothing fits that did not, unless it is new.
    let undeclared = |found: &&Difference| found.declared.is_none() && found.is_another_answer();
    let wrong: Vec<&Difference> = found.differences.iter().filter(undeclared).collect();
    assert!(
        wrong.iter().all(|found| found.from == Avoid || found.from == DoesNotFit && found.to == Avoid),
        "{wrong:?}"
    );
    assert!(declared > later.options.len() - options);
}

#[test]
fn a_guideline_of_forty_rules_is_compiled_proved_and_asked() {
    measure(40, 20);
    measure_comparison(40, 20);
}

#[test]
#[ignore = "long: npm run large"]
fn a_guideline_of_five_hundred_rules_is_compiled_proved_and_asked() {
    for (rules, facts) in [(40, 20), (125, 75), (250, 150), (500, 150)] {
        measure(rules, facts);
    }
    for (rules, facts) in [(250, 110), (500, 150)] {
        measure_comparison(rules, facts);
    }
}
