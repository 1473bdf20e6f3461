//! The fields of a guideline: which values each has, and where quantities are cut.

use super::CompileError;
use crate::criterion::{Comparison, Condition, Criterion};
use crate::edition::Guideline;
use crate::fact::{Decimal, Kind, Quantity, Vocabulary};
use crate::pack::PackQuantity;
use std::collections::{BTreeMap, BTreeSet};

/// LIMIT: values of one fact; they are the bits of one machine word.
pub(super) const MOST_VALUES: usize = 64;

/// Where each fact lies among the fields.
pub struct Domain {
    /// The first field of each fact; of derived facts unused.
    first_field: Vec<usize>,
    /// Values of each field.
    sizes: Vec<usize>,
    /// Cuts of each fact that is a quantity.
    cuts: BTreeMap<usize, Vec<Decimal>>,
}

impl Domain {
    /// The fields of guidelines over one vocabulary, with quantities cut wherever any of them cuts.
    pub fn new<'g>(guidelines: impl IntoIterator<Item = &'g Guideline>) -> Result<Domain, CompileError> {
        let guidelines: Vec<&Guideline> = guidelines.into_iter().collect();
        let Some(guideline) = guidelines.first() else {
            return Ok(Domain { first_field: Vec::new(), sizes: Vec::new(), cuts: BTreeMap::new() });
        };
        let cuts = all_cuts(&guidelines);
        let mut first_field = Vec::new();
        let mut sizes: Vec<usize> = Vec::new();
        for (index, fact) in guideline.vocabulary.facts.iter().enumerate() {
            first_field.push(sizes.len());
            let fields = match &fact.kind {
                Kind::Choice { values } => vec![values.len()],
                Kind::YesNo => vec![2],
                Kind::Set { members } => vec![2; members.len()],
                Kind::Quantity(quantity) => {
                    let cells = cuts.get(&index).map_or(0, Vec::len).saturating_add(1);
                    vec![cells.saturating_add(usize::from(quantity.never))]
                }
                Kind::Derived { .. } => Vec::new(),
            };
            if let Some(&values) = fields.iter().find(|&&values| values > MOST_VALUES) {
                return Err(CompileError::TooManyValues { fact: fact.id.clone(), values });
            }
            sizes.extend(fields);
        }
        if u16::try_from(sizes.len()).is_err() {
            return Err(CompileError::TooLarge);
        }
        Ok(Domain { first_field, sizes, cuts })
    }

    /// How many values each field has.
    pub fn sizes(&self) -> &[usize] {
        &self.sizes
    }

    /// Where a quantity is cut; empty for other facts.
    pub fn cuts(&self, fact: usize) -> &[Decimal] {
        self.cuts.get(&fact).map_or(&[], Vec::as_slice)
    }

    /// A quantity as it is cut.
    pub fn quantity(&self, fact: usize, quantity: &Quantity) -> PackQuantity {
        PackQuantity {
            unit: quantity.unit.clone(),
            step: quantity.step,
            min: quantity.min,
            max: quantity.max,
            never: quantity.never,
            cuts: self.cuts(fact).to_vec(),
        }
    }

    /// The fact of a field, and which of its fields it is.
    pub fn fact_of(&self, field: usize) -> Option<(usize, usize)> {
        // Derived facts share the first field of the next fact, so the last fact that begins there is meant.
        let fact = self.first_field.partition_point(|first| *first <= field).checked_sub(1)?;
        Some((fact, field.checked_sub(self.first_field(fact))?))
    }

    /// The first field of a fact.
    pub fn first_field(&self, fact: usize) -> usize {
        self.first_field.get(fact).copied().unwrap_or_default()
    }

    /// The cells of a quantity in which the comparison holds, as a mask; never that of `never`.
    pub fn compare(&self, fact: usize, quantity: &Quantity, comparison: Comparison, bound: Decimal) -> u64 {
        let lows = std::iter::once(quantity.min).chain(self.cuts(fact).iter().copied());
        mask(lows.enumerate().filter(|&(_, low)| comparison.holds(low, bound)).map(|(cell, _)| cell))
    }

    /// The mask of `never`: the last value.
    pub fn never(&self, fact: usize) -> u64 {
        mask([self.cuts(fact).len().saturating_add(1)])
    }

    /// Facts that a rule, the scope or a red flag of the edition uses, derived facts and what they use included.
    pub fn used_facts(&self, guideline: &Guideline) -> BTreeSet<usize> {
        let mut used = BTreeSet::new();
        let conditions = guideline.rules.iter().map(|rule| &rule.condition).chain([&guideline.scope]);
        for condition in conditions {
            facts_of(condition, &guideline.vocabulary, &mut used);
        }
        used
    }
}

/// A mask with the bits of these places.
pub fn mask(places: impl IntoIterator<Item = usize>) -> u64 {
    let bits = places.into_iter().filter_map(|place| u32::try_from(place).ok().and_then(|n| 1u64.checked_shl(n)));
    bits.fold(0, |all, bit| all | bit)
}

/// Adds every fact that the condition names, directly or through derived facts.
fn facts_of(condition: &Condition, vocabulary: &Vocabulary, used: &mut BTreeSet<usize>) {
    for criterion in condition.when.iter().chain(&condition.unless) {
        for_each_test(criterion, &mut |test| {
            let fact = match test {
                Criterion::Is { fact, .. } | Criterion::IsNever { fact } => *fact,
                Criterion::Include { fact, .. } | Criterion::Compare { fact, .. } => *fact,
                Criterion::Any(_) | Criterion::All(_) => return,
            };
            let derived = match vocabulary.facts.get(fact).map(|fact| &fact.kind) {
                Some(Kind::Derived { values }) if !used.contains(&fact) => values.as_slice(),
                _ => &[],
            };
            used.insert(fact);
            for value in derived {
                facts_of(&value.condition, vocabulary, used);
            }
        });
    }
}

/// Calls `visit` for every test in the tree.
fn for_each_test(criterion: &Criterion, visit: &mut dyn FnMut(&Criterion)) {
    match criterion {
        Criterion::Any(parts) | Criterion::All(parts) => parts.iter().for_each(|part| for_each_test(part, visit)),
        Criterion::Is { .. } | Criterion::IsNever { .. } | Criterion::Include { .. } | Criterion::Compare { .. } => {
            visit(criterion);
        }
    }
}

/// Every place where a rule, a scope, a declared change, a derived fact or an impossible combination cuts a quantity.
fn all_cuts(guidelines: &[&Guideline]) -> BTreeMap<usize, Vec<Decimal>> {
    let mut cuts: BTreeMap<usize, BTreeSet<Decimal>> = BTreeMap::new();
    for guideline in guidelines {
        for criterion in conditions(guideline).flat_map(|condition| condition.when.iter().chain(&condition.unless)) {
            for_each_test(criterion, &mut |test| cut(&guideline.vocabulary, test, &mut cuts));
        }
    }
    cuts.into_iter().map(|(fact, cuts)| (fact, cuts.into_iter().collect())).collect()
}

/// Every condition of a guideline.
fn conditions(guideline: &Guideline) -> impl Iterator<Item = &Condition> {
    let vocabulary = &guideline.vocabulary;
    let derived = vocabulary.facts.iter().filter_map(|fact| match &fact.kind {
        Kind::Derived { values } => Some(values.iter().map(|value| &value.condition)),
        Kind::Choice { .. } | Kind::YesNo | Kind::Set { .. } | Kind::Quantity(_) => None,
    });
    let rules = guideline.rules.iter().map(|rule| &rule.condition);
    let groups = guideline.groups.iter().filter_map(|group| group.scope.as_ref());
    let red_lines = guideline.red_lines.iter().map(|line| &line.condition);
    let changes = guideline.changes.iter().map(|change| &change.condition);
    let impossible = vocabulary.impossible.iter().map(|impossible| &impossible.condition);
    rules
        .chain([&guideline.scope])
        .chain(groups)
        .chain(red_lines)
        .chain(changes)
        .chain(impossible)
        .chain(derived.flatten())
}

/// Notes where a comparison cuts its quantity.
fn cut(vocabulary: &Vocabulary, test: &Criterion, cuts: &mut BTreeMap<usize, BTreeSet<Decimal>>) {
    let Criterion::Compare { fact, comparison, bound } = test else { return };
    let Some(Kind::Quantity(quantity)) = vocabulary.facts.get(*fact).map(|fact| &fact.kind) else { return };
    let cut = match comparison {
        Comparison::AtLeast | Comparison::Below => *bound,
        Comparison::Above | Comparison::AtMost => bound.plus(quantity.step),
    };
    if cut > quantity.min && cut <= quantity.max {
        cuts.entry(*fact).or_default().insert(cut);
    }
}
