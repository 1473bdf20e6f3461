//! Small guidelines made by chance.

use super::draw::Chance;
use guidepost::criterion::{Comparison, Condition, Criterion};
use guidepost::edition::{Edition, Group, Guideline, Status, TreatmentOption};
use guidepost::evidence::{Grade, Scheme, Seen, Statement};
use guidepost::fact::{Decimal, DerivedValue, Fact, Impossible, Kind, Quantity, Vocabulary};
use guidepost::rule::{Level, Preference, Rule, RuleKind};

/// Three to six facts, some options with rules that avoid and yield, impossible combinations, often a scope.
pub fn guideline(chance: &mut Chance) -> Guideline {
    let mut facts: Vec<Fact> = (0..3 + chance.below(4)).map(|n| fact(chance, n)).collect();
    while facts.len() > 3 && facts.iter().map(size).product::<usize>() > LARGEST {
        facts.pop();
    }
    let asked = facts.len();
    if chance.percent(40) {
        facts.push(derived(chance, &facts));
    }
    let impossible = (0..chance.below(5)).map(|n| impossible(chance, &facts[..asked], n)).collect();
    let options: Vec<TreatmentOption> = (0..1 + chance.below(4)).map(option).collect();
    let mut rules = Vec::new();
    for place in 0..options.len() {
        rules.extend((0..1 + chance.below(3)).map(|_| (RuleKind::Offer, Some(place))));
        rules.extend((0..chance.below(3)).map(|_| (RuleKind::Avoid, Some(place))));
        rules.extend((0..chance.below(2)).map(|_| (RuleKind::Caution, Some(place))));
    }
    rules.extend((0..chance.below(2)).map(|_| (RuleKind::Urgent, None)));
    let rules = rules.into_iter().enumerate().map(|(n, (kind, option))| rule(chance, &facts, (n, kind, option)));
    let mut rules: Vec<Rule> = rules.collect();
    let yields = chance.pick(&[0, 20, 50]).to_owned();
    for place in 0..rules.len() {
        let earlier: Vec<usize> = (0..place).filter(|first| rules[*first].kind == RuleKind::Offer).collect();
        if rules[place].kind == RuleKind::Offer {
            rules[place].yields_to = earlier.into_iter().filter(|_| chance.percent(yields)).collect();
        }
    }
    let scope = if chance.percent(50) { Condition::default() } else { condition(chance, &facts) };
    let preferences = if options.len() < 2 || chance.percent(60) {
        Vec::new()
    } else {
        vec![Preference { prefer: 1, over: vec![0], statements: vec!["x:0".to_owned()] }]
    };
    let statements = (0..rules.len().max(1)).map(|n| statement(chance, n)).collect();
    Guideline {
        id: "random".to_owned(),
        topics: vec!["all".to_owned()],
        groups: ["b", "a"].map(|id| Group { id: id.to_owned(), scope: None }).into(),
        vocabulary: Vocabulary { facts, impossible },
        options,
        edition: edition(),
        scope,
        rules,
        preferences,
        strengths: ["should", "may"].map(str::to_owned).into(),
        schemes: vec![Scheme { id: "abc".to_owned(), codes: ["A", "B"].map(str::to_owned).into() }],
        statements,
        citations: Vec::new(),
        red_lines: Vec::new(),
        changes: Vec::new(),
    }
}

/// LIMIT: complete patients of a guideline with more than three facts, about.
const LARGEST: usize = 1_500;

/// About how many values a fact has.
fn size(fact: &Fact) -> usize {
    match &fact.kind {
        Kind::Choice { values } => values.len(),
        Kind::YesNo => 2,
        Kind::Set { members } => 1 << members.len(),
        Kind::Quantity(_) => 8,
        Kind::Derived { .. } => 1,
    }
}

fn edition() -> Edition {
    Edition {
        id: "random-1".to_owned(),
        status: Status::Draft,
        dated: "2026".to_owned(),
        review_by: "2027-01-01".to_owned(),
        expires: String::new(),
        sources: Vec::new(),
        live_page: String::new(),
        reviewed_by: String::new(),
    }
}

fn statement(chance: &mut Chance, n: usize) -> Statement {
    let grade = Grade { scheme: "abc".to_owned(), code: chance.pick(&["A", "B"]).to_string() };
    Statement {
        id: format!("x:{n}"),
        strength: chance.pick(&["should", "may"]).to_string(),
        grades: if chance.percent(50) { vec![grade] } else { Vec::new() },
        cites: Vec::new(),
        seen: Seen::Source,
    }
}

fn option(n: usize) -> TreatmentOption {
    TreatmentOption { id: format!("option-{n}"), group: n % 2, class: String::new(), finds: Vec::new() }
}

fn fact(chance: &mut Chance, n: usize) -> Fact {
    let names = |prefix: &str, count: usize| (0..count).map(|n| format!("{prefix}{n}")).collect();
    let kind = match chance.below(6) {
        0 | 1 => Kind::Choice { values: names("v", 2 + chance.below(3)) },
        2 | 3 => Kind::YesNo,
        4 => Kind::Set { members: names("m", 1 + chance.below(3)) },
        _ => Kind::Quantity(Quantity {
            unit: String::new(),
            step: Decimal::parse("1").unwrap(),
            min: Decimal::parse("0").unwrap(),
            max: Decimal::from_thousandths(*chance.pick(&[3_000, 5_000, 60_000])).unwrap(),
            never: chance.percent(50),
        }),
    };
    Fact { id: format!("f{n}"), topic: "all".to_owned(), panel: String::new(), kind }
}

/// Two or three values that part all patients.
fn derived(chance: &mut Chance, facts: &[Fact]) -> Fact {
    let [a, b] = [(); 2].map(|()| line(chance, facts, 1));
    let value = |id: &str, when: &[&Criterion], unless: &[&Criterion]| {
        let owned = |lines: &[&Criterion]| lines.iter().map(|line| (*line).clone()).collect();
        DerivedValue { id: id.to_owned(), condition: Condition { when: owned(when), unless: owned(unless) } }
    };
    let values = if chance.percent(50) {
        vec![value("one", &[&a], &[]), value("other", &[], &[&a])]
    } else {
        vec![value("one", &[&a], &[]), value("two", &[&b], &[&a]), value("other", &[], &[&a, &b])]
    };
    Fact { id: "worked_out".to_owned(), topic: String::new(), panel: String::new(), kind: Kind::Derived { values } }
}

fn impossible(chance: &mut Chance, facts: &[Fact], n: usize) -> Impossible {
    let when = (0..1 + chance.below(2)).map(|_| line(chance, facts, 0)).collect();
    let unless = if chance.percent(60) { vec![line(chance, facts, 0)] } else { Vec::new() };
    Impossible { id: format!("impossible-{n}"), condition: Condition { when, unless } }
}

fn rule(chance: &mut Chance, facts: &[Fact], (n, kind, option): (usize, RuleKind, Option<usize>)) -> Rule {
    Rule {
        id: format!("rule-{n}"),
        kind,
        option,
        level: (kind == RuleKind::Urgent).then_some(Level::Soon),
        statements: vec![format!("x:{n}")],
        condition: condition(chance, facts),
        yields_to: Vec::new(),
    }
}

fn condition(chance: &mut Chance, facts: &[Fact]) -> Condition {
    let mut lines = |count: usize| (0..count).map(|_| line(chance, facts, 2)).collect();
    Condition { when: lines(2), unless: lines(1) }.thinned(chance)
}

trait Thinned {
    fn thinned(self, chance: &mut Chance) -> Self;
}

impl Thinned for Condition {
    /// Some lines left out, so that conditions have from none to three.
    fn thinned(mut self, chance: &mut Chance) -> Condition {
        self.when.retain(|_| chance.percent(75));
        self.unless.retain(|_| chance.percent(40));
        self
    }
}

fn line(chance: &mut Chance, facts: &[Fact], depth: usize) -> Criterion {
    if depth > 0 && chance.percent(20) {
        let lines = (0..2).map(|_| line(chance, facts, depth - 1)).collect();
        return if depth == 2 { Criterion::Any(lines) } else { Criterion::All(lines) };
    }
    let fact = chance.below(facts.len());
    match &facts[fact].kind {
        Kind::Choice { values } => Criterion::Is { fact, values: chance.some_of(values.len(), 40) },
        Kind::YesNo => Criterion::Is { fact, values: vec![chance.below(2)] },
        Kind::Derived { values } => Criterion::Is { fact, values: chance.some_of(values.len(), 40) },
        Kind::Set { members } => Criterion::Include { fact, members: chance.some_of(members.len(), 50) },
        Kind::Quantity(quantity) if quantity.never && chance.percent(25) => Criterion::IsNever { fact },
        Kind::Quantity(quantity) => {
            let all = [Comparison::AtLeast, Comparison::AtMost, Comparison::Above, Comparison::Below];
            let steps = usize::try_from(quantity.max.thousandths() / 1000).expect("not negative").min(9);
            let bound = i64::try_from(1000 * chance.below(steps + 1)).expect("small");
            let bound = Decimal::from_thousandths(bound).unwrap();
            Criterion::Compare { fact, comparison: *chance.pick(&all), bound }
        }
    }
}
