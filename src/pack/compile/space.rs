//! All possible patients of a guideline, as sets that can be asked for, cut, counted and shown.

use super::diagram::{NOBODY, Set};
use super::domain::Domain;
use super::function::Functions;
use crate::criterion::Condition;
use crate::edition::Guideline;
use crate::fact::{Decimal, Quantity};
use num_bigint::BigUint;

/// Sets of patients of one guideline.
pub struct Space<'g> {
    functions: Functions<'g>,
    domain: &'g Domain,
}

impl<'g> Space<'g> {
    /// The space of a guideline over a domain that holds its cuts.
    pub fn new(guideline: &'g Guideline, domain: &'g Domain) -> Space<'g> {
        Space { functions: Functions::new(guideline, domain), domain }
    }

    /// The space of another guideline over the same domain; sets of this one keep their meaning there.
    pub fn beside(self, guideline: &'g Guideline) -> Space<'g> {
        Space { functions: self.functions.beside(guideline), domain: self.domain }
    }

    /// Everybody whom the impossible combinations leave.
    pub fn possible(&self) -> Set {
        self.functions.possible
    }

    /// The same in scope.
    pub fn in_scope(&self) -> Set {
        self.functions.possible_in_scope
    }

    /// Who meets a condition.
    pub fn condition(&mut self, condition: &Condition) -> Set {
        self.functions.condition(condition)
    }

    /// For whom a rule holds.
    pub fn holds(&mut self, rule: usize) -> Set {
        self.functions.holds(rule)
    }

    /// For whom an option is indicated.
    pub fn indicated(&mut self, option: usize) -> Set {
        self.functions.indicated(option)
    }

    /// Whom an option fits: indicated, and no reason to avoid it.
    pub fn fits(&mut self, option: usize) -> Set {
        let (indicated, avoided) = (self.functions.indicated(option), self.functions.avoided(option));
        self.functions.diagrams.without(indicated, avoided)
    }

    /// Who is to avoid an option that is indicated.
    pub fn to_avoid(&mut self, option: usize) -> Set {
        let (indicated, avoided) = (self.functions.indicated(option), self.functions.avoided(option));
        self.functions.diagrams.meet(indicated, avoided)
    }

    /// Who has a member of a set.
    pub fn member(&mut self, fact: usize, member: usize) -> Set {
        self.functions.having(self.domain.first_field(fact).saturating_add(member), 1)
    }

    /// Patients in both sets.
    pub fn meet(&mut self, a: Set, b: Set) -> Set {
        self.functions.diagrams.meet(a, b)
    }

    /// Patients in either set.
    pub fn join(&mut self, a: Set, b: Set) -> Set {
        self.functions.diagrams.join(a, b)
    }

    /// Patients of `a` who are not in `b`.
    pub fn without(&mut self, a: Set, b: Set) -> Set {
        self.functions.diagrams.without(a, b)
    }

    /// How many fields there are: facts, set members one by one.
    pub fn fields(&self) -> usize {
        self.domain.sizes().len()
    }

    /// The first field of a fact.
    pub fn first_field(&self, fact: usize) -> usize {
        self.domain.first_field(fact)
    }

    /// The fact of a field, and which of its fields it is: of a set the place of the member.
    pub fn fact_of(&self, field: usize) -> Option<(usize, usize)> {
        self.domain.fact_of(field)
    }

    /// The least and greatest number of a cell of a quantity; `None` for `never`.
    pub fn cell_bounds(&self, fact: usize, quantity: &Quantity, cell: usize) -> Option<(Decimal, Decimal)> {
        self.domain.quantity(fact, quantity).cell_bounds(cell)
    }

    /// How many values a field has.
    pub fn size(&self, field: usize) -> usize {
        self.domain.sizes().get(field).copied().unwrap_or_default()
    }

    /// Everybody who can become a member of the set by another answer in these fields alone.
    pub fn freed(&mut self, set: Set, fields: &[usize]) -> Set {
        let keep: Vec<bool> = self.functions.order.iter().map(|field| !fields.contains(field)).collect();
        self.functions.diagrams.project(set, &keep)
    }

    /// Whether two patients of the set differ in all of these fields and in nothing else.
    pub fn can_change(&mut self, fields: &[usize], set: Set) -> bool {
        let Some((first, rest)) = fields.split_first() else { return set != NOBODY };
        let values = 0..self.size(*first);
        let parts: Vec<Set> = values
            .map(|value| {
                let having = self.functions.having(*first, super::domain::mask([value]));
                let part = self.meet(having, set);
                self.freed(part, std::slice::from_ref(first))
            })
            .collect();
        parts.iter().enumerate().any(|(place, a)| {
            parts.iter().take(place).any(|b| match rest {
                [] => self.meet(*a, *b) != NOBODY,
                rest => self.differ(rest, (*a, *b)),
            })
        })
    }

    /// Whether somebody of `a` and somebody of `b` differ in all of these fields and in nothing else.
    fn differ(&mut self, fields: &[usize], (a, b): (Set, Set)) -> bool {
        let Some((first, rest)) = fields.split_first() else { return self.meet(a, b) != NOBODY };
        let part = |space: &mut Self, set: Set, value: usize| {
            let having = space.functions.having(*first, super::domain::mask([value]));
            let part = space.meet(having, set);
            space.freed(part, std::slice::from_ref(first))
        };
        let values = self.size(*first);
        (0..values).any(|value| {
            let in_a = part(self, a, value);
            (0..values).filter(|other| *other != value).any(|other| {
                let in_b = part(self, b, other);
                self.differ(rest, (in_a, in_b))
            })
        })
    }

    /// How much was worked out so far, for those who give up when it is too much.
    pub fn effort(&self) -> usize {
        self.functions.diagrams.nodes()
    }

    /// How many patients there are in a set, each field with the values that it has in this domain.
    pub fn count(&self, set: Set) -> BigUint {
        self.functions.diagrams.count(set)
    }

    /// Somebody in `bad`, with as few fields as still leave only patients in `bad` among `among`: the value of each.
    pub fn smallest_example(&mut self, bad: Set, among: Set) -> Option<Vec<(usize, usize)>> {
        let others = self.functions.diagrams.without(among, bad);
        let harmless = self.functions.diagrams.complement(others);
        let point = self.functions.diagrams.some_patient(bad)?;
        let masks = self.functions.diagrams.loosened(point, harmless);
        let mut fields: Vec<(usize, usize)> = Vec::new();
        for (level, mask) in masks.iter().enumerate() {
            if *mask != self.functions.diagrams.full_mask(level) {
                let value = usize::try_from(mask.trailing_zeros()).ok()?;
                fields.push((*self.functions.order.get(level)?, value));
            }
        }
        fields.sort_unstable();
        Some(fields)
    }
}
