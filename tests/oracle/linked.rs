//! Possible patients of a large guideline, searched for.
//!
//! A matter becomes a formula over fields. A search gives one field after the other a value, simplifies what is left
//! of the formula, and remembers what is left, so that it is searched once only. Only impossible combinations that
//! are linked to the matter by shared fields take part: the others exclude nobody whom the matter could tell apart.

use super::expected::Patients;
use super::meaning::{Matter, Meaning, PRESENT, Value};
use super::profile::{Profile, bit, full, known};
use guidepost::criterion::{Comparison, Condition, Criterion};
use guidepost::fact::Kind;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

/// What must be true of a patient. No part is ever true or false by itself, except the whole.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Formula {
    /// The field has one of the values.
    In(usize, u64),
    /// True for no parts.
    All(Vec<Formula>),
    /// False for no parts.
    Any(Vec<Formula>),
}

use Formula::{All, Any, In};

impl Formula {
    const TRUE: Formula = All(Vec::new());
    const FALSE: Formula = Any(Vec::new());

    fn all(parts: impl IntoIterator<Item = Formula>) -> Formula {
        let mut flat = Vec::new();
        for part in parts {
            match part {
                Any(inner) if inner.is_empty() => return Formula::FALSE,
                All(inner) => flat.extend(inner),
                In(..) | Any(_) => flat.push(part),
            }
        }
        one_or(All, flat)
    }

    fn any(parts: impl IntoIterator<Item = Formula>) -> Formula {
        let mut flat = Vec::new();
        for part in parts {
            match part {
                All(inner) if inner.is_empty() => return Formula::TRUE,
                Any(inner) => flat.extend(inner),
                In(..) | All(_) => flat.push(part),
            }
        }
        one_or(Any, flat)
    }

    /// What is left of it when a field has one of the values of a mask.
    fn when(&self, field: usize, mask: u64) -> Formula {
        match self {
            In(of, values) if *of == field && values & mask == 0 => Formula::FALSE,
            In(of, values) if *of == field && values & mask == mask => Formula::TRUE,
            In(of, values) if *of == field => In(*of, values & mask),
            In(..) => self.clone(),
            All(parts) => Formula::all(parts.iter().map(|part| part.when(field, mask))),
            Any(parts) => Formula::any(parts.iter().map(|part| part.when(field, mask))),
        }
    }

    fn fields(&self) -> BTreeSet<usize> {
        match self {
            In(field, _) => BTreeSet::from([*field]),
            All(parts) | Any(parts) => parts.iter().flat_map(Formula::fields).collect(),
        }
    }

    /// The first field in it of those that are wanted.
    fn first_field(&self, wanted: &dyn Fn(usize) -> bool) -> Option<usize> {
        match self {
            In(field, _) => wanted(*field).then_some(*field),
            All(parts) | Any(parts) => parts.iter().filter_map(|part| part.first_field(wanted)).min(),
        }
    }
}

/// The only part, or all of them, each once and in order, so that what says the same looks the same.
fn one_or(several: fn(Vec<Formula>) -> Formula, mut parts: Vec<Formula>) -> Formula {
    parts.sort_unstable();
    parts.dedup();
    if parts.len() == 1 { parts.swap_remove(0) } else { several(parts) }
}

/// A guideline as formulas.
pub struct Linked<'m, 'g> {
    meaning: &'m Meaning<'g>,
    /// Of each impossible combination that it does not hold.
    possible: Vec<(BTreeSet<usize>, Formula)>,
    scope: Formula,
    /// The fields that each option names.
    named: Vec<Vec<usize>>,
    /// Each matter with the impossible combinations that are linked to it.
    matters: RefCell<BTreeMap<Matter, Formula>>,
}

impl<'m, 'g> Linked<'m, 'g> {
    pub fn new(meaning: &'m Meaning<'g>) -> Linked<'m, 'g> {
        let guideline = meaning.guideline;
        let mut linked = Linked {
            meaning,
            possible: Vec::new(),
            scope: Formula::TRUE,
            named: (0..guideline.options.len()).map(|option| meaning.named(option)).collect(),
            matters: RefCell::default(),
        };
        let lines = guideline.vocabulary.impossible.iter();
        linked.possible = lines
            .map(|line| {
                let formula = linked.not(&linked.condition(&line.condition));
                (formula.fields(), formula)
            })
            .collect();
        linked.scope = linked.condition(&guideline.scope);
        linked
    }

    /// Somebody of whom a matter is so: fields in the order that `choose` takes them, of values that it takes.
    pub fn draw(&self, matter: Matter, choose: &mut dyn FnMut(usize) -> usize) -> Option<Vec<usize>> {
        let mut parts = self.parts(self.plain_matter(matter));
        let fields = &self.meaning.fields;
        let all: Vec<u64> = fields.iter().map(full).collect();
        let mut patient = vec![0; fields.len()];
        let mut open: Vec<usize> = (0..fields.len()).collect();
        while !open.is_empty() {
            let field = open.remove(choose(open.len()));
            let allowed = |value: &usize| parts.iter().all(|part| exists(&part.when(field, bit(*value)), &all));
            let values: Vec<usize> = (0..fields[field].values.len()).filter(allowed).collect();
            if values.is_empty() {
                return None;
            }
            patient[field] = values[choose(values.len())];
            parts = parts.iter().map(|part| part.when(field, bit(patient[field]))).collect();
        }
        Some(patient)
    }

    fn not(&self, formula: &Formula) -> Formula {
        match formula {
            In(field, values) => In(*field, full(&self.meaning.fields[*field]) & !values),
            All(parts) => Formula::any(parts.iter().map(|part| self.not(part))),
            Any(parts) => Formula::all(parts.iter().map(|part| self.not(part))),
        }
    }

    fn condition(&self, condition: &Condition) -> Formula {
        let when = condition.when.iter().map(|line| self.criterion(line));
        Formula::all(when.chain(condition.unless.iter().map(|line| self.not(&self.criterion(line)))))
    }

    fn criterion(&self, criterion: &Criterion) -> Formula {
        match criterion {
            Criterion::Is { fact, values } => match &self.meaning.guideline.vocabulary.facts[*fact].kind {
                Kind::Derived { values: derived } => {
                    Formula::any(values.iter().map(|value| self.condition(&derived[*value].condition)))
                }
                _ => self.values(*fact, 0, &|value| values.iter().any(|nth| value == Value::Nth(*nth))),
            },
            Criterion::IsNever { fact } => self.values(*fact, 0, &|value| value == Value::Never),
            Criterion::Include { fact, members } => {
                let present = |member: &usize| self.values(*fact, *member, &|value| value == Value::Nth(PRESENT));
                Formula::any(members.iter().map(present))
            }
            Criterion::Compare { fact, comparison, bound } => {
                self.values(*fact, 0, &|value| match (value, comparison) {
                    (Value::Number(number), Comparison::AtLeast) => number >= *bound,
                    (Value::Number(number), Comparison::AtMost) => number <= *bound,
                    (Value::Number(number), Comparison::Above) => number > *bound,
                    (Value::Number(number), Comparison::Below) => number < *bound,
                    (Value::Never | Value::Nth(_), _) => false,
                })
            }
            Criterion::Any(lines) => Formula::any(lines.iter().map(|line| self.criterion(line))),
            Criterion::All(lines) => Formula::all(lines.iter().map(|line| self.criterion(line))),
        }
    }

    /// A field has one of the values of which something holds.
    fn values(&self, fact: usize, member: usize, holds: &dyn Fn(Value) -> bool) -> Formula {
        let field = self.meaning.field(fact, member);
        let values = self.meaning.fields[field].values.iter().enumerate();
        let mask = values.filter(|(_, value)| holds(**value)).map(|(place, _)| bit(place)).sum();
        // `when` turns a list of no or all values into false or true.
        In(field, mask).when(field, full(&self.meaning.fields[field]))
    }

    fn holds(&self, rule: usize) -> Formula {
        let rule = &self.meaning.guideline.rules[rule];
        let yields = rule.yields_to.iter().map(|first| self.not(&self.in_force(*first)));
        Formula::all([self.condition(&rule.condition)].into_iter().chain(yields))
    }

    fn in_force(&self, rule: usize) -> Formula {
        let option = self.meaning.guideline.rules[rule].option.expect("only offers and tests are yielded to");
        Formula::all([self.holds(rule), self.not(&self.to_avoid(option))])
    }

    fn indicated(&self, option: usize) -> Formula {
        Formula::any(self.meaning.indicating(option).map(|rule| self.holds(rule)))
    }

    fn to_avoid(&self, option: usize) -> Formula {
        Formula::any(self.meaning.avoiding(option).map(|rule| self.holds(rule)))
    }

    /// A matter with the impossible combinations that are linked to it, made once.
    fn matter(&self, matter: Matter) -> Formula {
        let make = || self.parts(self.plain_matter(matter)).swap_remove(0);
        self.matters.borrow_mut().entry(matter).or_insert_with(make).clone()
    }

    fn plain_matter(&self, matter: Matter) -> Formula {
        let inside = |formula| Formula::all([self.scope.clone(), formula]);
        match matter {
            Matter::Anybody => Formula::TRUE,
            Matter::Inside => self.scope.clone(),
            Matter::Outside => self.not(&self.scope),
            Matter::Indicated(option) => inside(self.indicated(option)),
            Matter::Fits(option) => inside(Formula::all([self.indicated(option), self.not(&self.to_avoid(option))])),
            Matter::ToAvoid(option) => inside(Formula::all([self.indicated(option), self.to_avoid(option)])),
            Matter::NotIndicated(option) => inside(self.not(&self.indicated(option))),
            Matter::Holds(rule) => inside(self.holds(rule)),
            Matter::Fails(rule) => inside(self.not(&self.holds(rule))),
            Matter::NoRedFlag(rule) => self.not(&self.holds(rule)),
        }
    }

    /// A formula with the impossible combinations that are linked to it, then the others, linked ones together.
    fn parts(&self, formula: Formula) -> Vec<Formula> {
        let mut apart: Vec<&(BTreeSet<usize>, Formula)> = self.possible.iter().collect();
        let mut parts = Vec::new();
        let mut next = Some((formula.fields(), formula));
        while let Some((mut fields, formula)) = next {
            let mut linked = vec![formula];
            while let Some(place) = apart.iter().position(|(of, _)| !of.is_disjoint(&fields)) {
                let (of, possible) = apart.swap_remove(place);
                fields.extend(of);
                linked.push(possible.clone());
            }
            parts.push(Formula::all(linked));
            next = apart.pop().cloned();
        }
        parts
    }
}

impl<'g> Patients<'g> for Linked<'_, 'g> {
    fn meaning(&self) -> &Meaning<'g> {
        self.meaning
    }

    fn some(&self, known: &[u64], matter: Matter) -> bool {
        match matter {
            Matter::Anybody => self.parts(Formula::TRUE).iter().all(|part| exists(&narrowed(part, known), known)),
            _ => exists(&narrowed(&self.matter(matter), known), known),
        }
    }

    /// Looks for somebody whom a part does not exclude, notes which answers would, and takes the first part that
    /// excludes all noted; nobody left means that it suffices, and no smaller or earlier part excludes even the noted.
    fn reason(&self, profile: &Profile, matter: Matter) -> Vec<usize> {
        let meaning = self.meaning;
        let answers = known(meaning, profile);
        let mut given: Vec<usize> = profile.keys().copied().collect();
        given.sort_by_key(|field| &meaning.fields[*field].name);
        let all: Vec<u64> = meaning.fields.iter().map(full).collect();
        let formula = match matter {
            Matter::Anybody => Formula::all(self.parts(Formula::TRUE)),
            _ => self.matter(matter),
        };
        let mut noted: Vec<BTreeSet<usize>> = Vec::new();
        loop {
            let part = smallest_meeting(&given, &noted);
            let mut known = all.clone();
            part.iter().for_each(|field| known[*field] = answers[*field]);
            let Some(patient) = find(&narrowed(&formula, &known), &known, &answers) else { return part };
            noted.push(patient.iter().filter(|(f, value)| answers[**f] & bit(**value) == 0).map(|(f, _)| *f).collect());
        }
    }

    /// The union of all smallest sets in which two patients of different sides can differ.
    fn settles(&self, known: &[u64], option: usize, [left, right]: [Matter; 2]) -> BTreeSet<usize> {
        let [left, right] = [left, right].map(|matter| narrowed(&self.matter(matter), known));
        let named = &self.named[option];
        let mut sides = Sides { known, named, remembered: BTreeMap::new(), left, right };
        let open: BTreeSet<usize> = named.iter().copied().filter(|field| known[*field].count_ones() > 1).collect();
        let alone: BTreeSet<usize> = open.iter().copied().filter(|f| sides.differ_in(&BTreeSet::from([*f]))).collect();
        let mut listed = alone.clone();
        sides.add_smallest(&open.difference(&alone).copied().collect(), &mut listed);
        listed
    }
}

/// Two kinds of patients who are answered differently.
struct Sides<'s> {
    known: &'s [u64],
    named: &'s [usize],
    left: Formula,
    right: Formula,
    remembered: BTreeMap<BTreeSet<usize>, bool>,
}

impl Sides<'_> {
    /// Adds every smallest set inside `fields`: one is found by leaving out what can be left out; any other lacks a
    /// field of it.
    fn add_smallest(&mut self, fields: &BTreeSet<usize>, listed: &mut BTreeSet<usize>) {
        if !self.differ_in(fields) {
            return;
        }
        let mut smallest = fields.clone();
        for field in fields {
            let fewer: BTreeSet<usize> = smallest.iter().copied().filter(|other| other != field).collect();
            if self.differ_in(&fewer) {
                smallest = fewer;
            }
        }
        listed.extend(&smallest);
        for field in &smallest {
            self.add_smallest(&fields.iter().copied().filter(|other| other != field).collect(), listed);
        }
    }

    /// Whether one of each side agree in all named fields but (at most) these.
    fn differ_in(&mut self, fields: &BTreeSet<usize>) -> bool {
        if let Some(answer) = self.remembered.get(fields) {
            return *answer;
        }
        let is_shared = |field| self.named.contains(&field) && !fields.contains(&field);
        let answer = self.search(&self.left, &self.right, &is_shared, &mut BTreeSet::new());
        self.remembered.insert(fields.clone(), answer);
        answer
    }

    /// Gives the shared fields the same value on both sides, then looks for a patient on each by itself.
    fn search(
        &self,
        left: &Formula,
        right: &Formula,
        is_shared: &dyn Fn(usize) -> bool,
        in_vain: &mut BTreeSet<(Formula, Formula)>,
    ) -> bool {
        if *left == Formula::FALSE || *right == Formula::FALSE || in_vain.contains(&(left.clone(), right.clone())) {
            return false;
        }
        let first = left.first_field(is_shared).into_iter().chain(right.first_field(is_shared)).min();
        let found = match first {
            None => exists(left, self.known) && exists(right, self.known),
            Some(field) => {
                let values = (0..64).map(bit).filter(|value| self.known[field] & value != 0);
                let pairs: BTreeSet<_> = values.map(|v| (left.when(field, v), right.when(field, v))).collect();
                pairs.iter().any(|(left, right)| self.search(left, right, is_shared, in_vain))
            }
        };
        if !found {
            in_vain.insert((left.clone(), right.clone()));
        }
        found
    }
}

/// What is left of a formula for what is known.
fn narrowed(formula: &Formula, known: &[u64]) -> Formula {
    match formula {
        In(field, _) => formula.when(*field, known[*field]),
        All(parts) => Formula::all(parts.iter().map(|part| narrowed(part, known))),
        Any(parts) => Formula::any(parts.iter().map(|part| narrowed(part, known))),
    }
}

/// Whether a formula holds for somebody.
fn exists(formula: &Formula, known: &[u64]) -> bool {
    find(formula, known, known).is_some()
}

/// Somebody of whom a formula holds: the values that matter, by field; those liked are tried first.
fn find(formula: &Formula, known: &[u64], liked: &[u64]) -> Option<BTreeMap<usize, usize>> {
    let mut found = BTreeMap::new();
    search(formula, known, liked, &mut found, &mut BTreeSet::new()).then_some(found)
}

fn search(
    formula: &Formula,
    known: &[u64],
    liked: &[u64],
    found: &mut BTreeMap<usize, usize>,
    in_vain: &mut BTreeSet<Formula>,
) -> bool {
    if *formula == Formula::TRUE {
        return true;
    }
    if *formula == Formula::FALSE || in_vain.contains(formula) {
        return false;
    }
    let field = formula.first_field(&|_| true).expect("only true and false have no fields");
    let (first, then): (Vec<usize>, Vec<usize>) =
        (0..64).filter(|n| known[field] & bit(*n) != 0).partition(|n| liked[field] & bit(*n) != 0);
    for value in first.into_iter().chain(then) {
        if search(&formula.when(field, bit(value)), known, liked, found, in_vain) {
            found.insert(field, value);
            return true;
        }
    }
    in_vain.insert(formula.clone());
    false
}

/// The smallest set of fields that has one of each list, the first by order among equally small ones.
fn smallest_meeting(given: &[usize], lists: &[BTreeSet<usize>]) -> Vec<usize> {
    let useful: Vec<usize> =
        given.iter().copied().filter(|field| lists.iter().any(|list| list.contains(field))).collect();
    let sizes = 0..=useful.len();
    sizes.into_iter().find_map(|size| meeting(&useful, lists, size)).expect("all given answers exclude everybody")
}

/// The first set of a size, by order, that has one of each list.
fn meeting(given: &[usize], lists: &[BTreeSet<usize>], size: usize) -> Option<Vec<usize>> {
    let Some((field, rest)) = given.split_first().filter(|_| size > 0) else {
        return lists.is_empty().then(Vec::new);
    };
    let without: Vec<BTreeSet<usize>> = lists.iter().filter(|list| !list.contains(field)).cloned().collect();
    let with_first = meeting(rest, &without, size - 1).map(|others| [&[*field], &others[..]].concat());
    with_first.or_else(|| meeting(rest, lists, size))
}
