//! What the rules say of one complete patient, literally.

use guidepost::criterion::{Comparison, Condition, Criterion};
use guidepost::edition::Guideline;
use guidepost::fact::{Decimal, Kind};
use guidepost::rule::RuleKind;
use std::collections::BTreeSet;

/// The present state of a set's member is its first value, as yes is of yes/no.
pub const PRESENT: usize = 0;

/// Something that is asked: a fact, or one member of a set.
#[derive(Clone, Debug)]
pub struct Field {
    /// `fact` or `set.member`.
    pub name: String,
    pub fact: usize,
    pub member: Option<usize>,
    pub values: Vec<Value>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Value {
    /// Place in the list of a choice; of yes/no and of members 0 = yes, 1 = no.
    Nth(usize),
    Number(Decimal),
    Never,
}

/// For each field the place of its value.
pub type Patient = Vec<usize>;

/// What can be asked of a patient.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Matter {
    /// Anybody, in scope or not.
    Anybody,
    Inside,
    Outside,
    /// In scope, and the option is indicated; divided into those whom it fits and those who are to avoid it.
    Indicated(usize),
    Fits(usize),
    ToAvoid(usize),
    /// In scope, and the option is not indicated.
    NotIndicated(usize),
    /// In scope, and the rule holds or does not.
    Holds(usize),
    Fails(usize),
    /// The scope is ignored.
    NoRedFlag(usize),
}

/// A guideline with its fields.
pub struct Meaning<'g> {
    pub guideline: &'g Guideline,
    pub fields: Vec<Field>,
    /// For each fact its first field.
    first: Vec<usize>,
}

impl<'g> Meaning<'g> {
    pub fn new(guideline: &'g Guideline) -> Meaning<'g> {
        let (mut fields, mut first) = (Vec::new(), Vec::new());
        for (fact, is) in guideline.vocabulary.facts.iter().enumerate() {
            first.push(fields.len());
            let one = |values| vec![Field { name: is.id.clone(), fact, member: None, values }];
            fields.extend(match &is.kind {
                Kind::Choice { values } => one((0..values.len()).map(Value::Nth).collect()),
                Kind::YesNo => one(vec![Value::Nth(0), Value::Nth(1)]),
                Kind::Quantity(_) => one(representatives(guideline, fact)),
                Kind::Derived { .. } => Vec::new(),
                Kind::Set { members } => {
                    let fields = members.iter().enumerate().map(|(member, id)| Field {
                        name: format!("{}.{id}", is.id),
                        fact,
                        member: Some(member),
                        values: vec![Value::Nth(PRESENT), Value::Nth(1)],
                    });
                    fields.collect()
                }
            });
        }
        Meaning { guideline, fields, first }
    }

    /// The values of a field as an edition tells them apart: each of a choice, `never`, and of numbers those together
    /// that every comparison of the edition answers alike.
    pub fn told_apart(&self, field: usize) -> Vec<u64> {
        let comparisons = comparisons(self.guideline, self.fields[field].fact);
        let mut kinds: Vec<(Result<Vec<bool>, Value>, u64)> = Vec::new();
        for (place, value) in self.fields[field].values.iter().enumerate() {
            let kind = match value {
                Value::Number(number) => Ok(comparisons.iter().map(|(how, to)| compares(*number, *how, *to)).collect()),
                Value::Never | Value::Nth(_) => Err(*value),
            };
            match kinds.iter_mut().find(|(other, _)| *other == kind) {
                Some((_, values)) => *values |= 1 << place,
                None => kinds.push((kind, 1 << place)),
            }
        }
        kinds.into_iter().map(|(_, values)| values).collect()
    }

    /// The field of a fact that is no set, or of a set's member.
    pub fn field(&self, fact: usize, member: usize) -> usize {
        self.first[fact] + member
    }

    fn value(&self, patient: &Patient, fact: usize) -> Value {
        let field = self.field(fact, 0);
        self.fields[field].values[patient[field]]
    }

    pub fn condition(&self, condition: &Condition, patient: &Patient) -> bool {
        condition.when.iter().all(|line| self.criterion(line, patient))
            && !condition.unless.iter().any(|line| self.criterion(line, patient))
    }

    fn criterion(&self, criterion: &Criterion, patient: &Patient) -> bool {
        match criterion {
            Criterion::Is { fact, values } => match &self.guideline.vocabulary.facts[*fact].kind {
                Kind::Derived { values: derived } => {
                    values.iter().any(|value| self.condition(&derived[*value].condition, patient))
                }
                _ => values.iter().any(|value| self.value(patient, *fact) == Value::Nth(*value)),
            },
            Criterion::IsNever { fact } => self.value(patient, *fact) == Value::Never,
            Criterion::Include { fact, members } => {
                members.iter().any(|member| patient[self.field(*fact, *member)] == PRESENT)
            }
            Criterion::Compare { fact, comparison, bound } => match self.value(patient, *fact) {
                Value::Number(number) => compares(number, *comparison, *bound),
                Value::Never | Value::Nth(_) => false,
            },
            Criterion::Any(lines) => lines.iter().any(|line| self.criterion(line, patient)),
            Criterion::All(lines) => lines.iter().all(|line| self.criterion(line, patient)),
        }
    }

    /// No impossible combination.
    pub fn possible(&self, patient: &Patient) -> bool {
        !self.guideline.vocabulary.impossible.iter().any(|line| self.condition(&line.condition, patient))
    }

    pub fn in_scope(&self, patient: &Patient) -> bool {
        self.condition(&self.guideline.scope, patient)
    }

    /// Every `when` line holds, no `unless` line holds, and no rule named in its `yields_to` is in force.
    pub fn holds(&self, rule: usize, patient: &Patient) -> bool {
        let rule = &self.guideline.rules[rule];
        self.condition(&rule.condition, patient) && !rule.yields_to.iter().any(|first| self.in_force(*first, patient))
    }

    /// It holds and no avoid rule of its option holds.
    fn in_force(&self, rule: usize, patient: &Patient) -> bool {
        let option = self.guideline.rules[rule].option.expect("only offers and tests are yielded to");
        self.holds(rule, patient) && !self.to_avoid(option, patient)
    }

    /// The rules of an option that indicate it.
    pub fn indicating(&self, option: usize) -> impl Iterator<Item = usize> {
        self.rules_of(option).filter(|rule| match self.guideline.rules[*rule].kind {
            RuleKind::Offer | RuleKind::Test => true,
            RuleKind::Avoid | RuleKind::Caution | RuleKind::Urgent => false,
        })
    }

    pub fn avoiding(&self, option: usize) -> impl Iterator<Item = usize> {
        self.rules_of(option).filter(|rule| self.guideline.rules[*rule].kind == RuleKind::Avoid)
    }

    pub fn rules_of(&self, option: usize) -> impl Iterator<Item = usize> {
        (0..self.guideline.rules.len()).filter(move |rule| self.guideline.rules[*rule].option == Some(option))
    }

    pub fn indicated(&self, option: usize, patient: &Patient) -> bool {
        self.indicating(option).any(|rule| self.holds(rule, patient))
    }

    pub fn to_avoid(&self, option: usize, patient: &Patient) -> bool {
        self.avoiding(option).any(|rule| self.holds(rule, patient))
    }

    /// Whether a matter is so for a possible patient.
    pub fn is(&self, matter: Matter, patient: &Patient) -> bool {
        let inside = self.in_scope(patient);
        match matter {
            Matter::Anybody => true,
            Matter::Inside => inside,
            Matter::Outside => !inside,
            Matter::Indicated(option) => inside && self.indicated(option, patient),
            Matter::Fits(option) => inside && self.indicated(option, patient) && !self.to_avoid(option, patient),
            Matter::ToAvoid(option) => inside && self.indicated(option, patient) && self.to_avoid(option, patient),
            Matter::NotIndicated(option) => inside && !self.indicated(option, patient),
            Matter::Holds(rule) => inside && self.holds(rule, patient),
            Matter::Fails(rule) => inside && !self.holds(rule, patient),
            Matter::NoRedFlag(rule) => !self.holds(rule, patient),
        }
    }

    /// The fields that the offer, test and avoid rules of an option name, with those of rules that they yield to and
    /// of the avoid rules of these rules' options.
    pub fn named(&self, option: usize) -> Vec<usize> {
        let mut rules: Vec<usize> = self.indicating(option).chain(self.avoiding(option)).collect();
        let mut next = 0;
        while let Some(rule) = rules.get(next).copied() {
            next += 1;
            for first in &self.guideline.rules[rule].yields_to {
                let option = self.guideline.rules[*first].option.expect("only offers and tests are yielded to");
                rules.extend([*first].into_iter().chain(self.avoiding(option)));
            }
        }
        let fields: BTreeSet<usize> =
            rules.into_iter().flat_map(|rule| self.condition_fields(&self.guideline.rules[rule].condition)).collect();
        fields.into_iter().collect()
    }

    /// The fields that a condition names; derived facts expanded.
    pub fn condition_fields(&self, condition: &Condition) -> BTreeSet<usize> {
        condition.when.iter().chain(&condition.unless).flat_map(|line| self.criterion_fields(line)).collect()
    }

    fn criterion_fields(&self, criterion: &Criterion) -> BTreeSet<usize> {
        match criterion {
            Criterion::Is { fact, values } => match &self.guideline.vocabulary.facts[*fact].kind {
                Kind::Derived { values: derived } => {
                    values.iter().flat_map(|value| self.condition_fields(&derived[*value].condition)).collect()
                }
                _ => BTreeSet::from([self.field(*fact, 0)]),
            },
            Criterion::IsNever { fact } | Criterion::Compare { fact, .. } => BTreeSet::from([self.field(*fact, 0)]),
            Criterion::Include { fact, members } => members.iter().map(|member| self.field(*fact, *member)).collect(),
            Criterion::Any(lines) | Criterion::All(lines) => {
                lines.iter().flat_map(|line| self.criterion_fields(line)).collect()
            }
        }
    }
}

fn compares(number: Decimal, comparison: Comparison, bound: Decimal) -> bool {
    let (number, bound) = (number.thousandths(), bound.thousandths());
    match comparison {
        Comparison::AtLeast => number >= bound,
        Comparison::AtMost => number <= bound,
        Comparison::Above => number > bound,
        Comparison::Below => number < bound,
    }
}

/// Numbers that stand for all: small ranges wholly, of others the least and greatest number and every number that
/// occurs in a comparison with its neighbors; and never.
fn representatives(guideline: &Guideline, fact: usize) -> Vec<Value> {
    const SMALL: i64 = 8;
    let Kind::Quantity(quantity) = &guideline.vocabulary.facts[fact].kind else { return Vec::new() };
    let (min, max) = (quantity.min.thousandths(), quantity.max.thousandths());
    let step = quantity.step.thousandths();
    let numbers: BTreeSet<i64> = if (max - min) / step < SMALL {
        (min..=max).step_by(usize::try_from(step).expect("steps are positive")).collect()
    } else {
        let bounds = comparisons(guideline, fact).into_iter().map(|(_, bound)| bound.thousandths());
        let near = bounds.flat_map(|bound| [bound - step, bound, bound + step]);
        near.chain([min, max]).filter(|number| (min..=max).contains(number)).collect()
    };
    let numbers = numbers.into_iter().map(|number| Value::Number(Decimal::from_thousandths(number).unwrap()));
    numbers.chain(quantity.never.then_some(Value::Never)).collect()
}

/// Every comparison of a fact with a number.
fn comparisons(guideline: &Guideline, fact: usize) -> Vec<(Comparison, Decimal)> {
    let derived = guideline.vocabulary.facts.iter().flat_map(|fact| match &fact.kind {
        Kind::Derived { values } => values.iter().map(|value| &value.condition).collect(),
        _ => Vec::new(),
    });
    let impossible = guideline.vocabulary.impossible.iter().map(|line| &line.condition);
    let rules = guideline.rules.iter().map(|rule| &rule.condition);
    let all = derived.chain(impossible).chain(rules).chain([&guideline.scope]);
    all.flat_map(|condition| condition.when.iter().chain(&condition.unless))
        .flat_map(|line| line_comparisons(line, fact))
        .collect()
}

fn line_comparisons(line: &Criterion, of: usize) -> Vec<(Comparison, Decimal)> {
    match line {
        Criterion::Compare { fact, comparison, bound } if *fact == of => vec![(*comparison, *bound)],
        Criterion::Any(lines) | Criterion::All(lines) => {
            lines.iter().flat_map(|line| line_comparisons(line, of)).collect()
        }
        Criterion::Compare { .. } | Criterion::Is { .. } | Criterion::IsNever { .. } | Criterion::Include { .. } => {
            Vec::new()
        }
    }
}
