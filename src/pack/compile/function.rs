//! What rules and options mean, as sets of patients.

use super::cover::cover;
use super::diagram::{Diagrams, EVERYBODY, Masks, NOBODY, Set};
use super::domain::{Domain, mask};
use super::order::{order, places};
use crate::criterion::{Condition, Criterion};
use crate::edition::Guideline;
use crate::fact::Kind;
use crate::pack::{FieldIndex, Matter, ValueBox};
use crate::rule::RuleKind;
use std::collections::{BTreeMap, BTreeSet};

/// The sets of a guideline, made when they are asked for.
pub struct Functions<'g> {
    guideline: &'g Guideline,
    domain: &'g Domain,
    pub(super) diagrams: Diagrams,
    /// The field of each level.
    pub(super) order: Vec<usize>,
    /// The level of each field.
    levels: Vec<usize>,
    holds: BTreeMap<usize, Set>,
    pub(super) possible: Set,
    pub(super) possible_in_scope: Set,
}

impl<'g> Functions<'g> {
    pub fn new(guideline: &'g Guideline, domain: &'g Domain) -> Functions<'g> {
        let order = order(domain.sizes().len(), &groups(guideline, domain));
        let sizes = order.iter().filter_map(|field| domain.sizes().get(*field)).copied().collect();
        Functions::within(guideline, domain, (Diagrams::new(sizes), order))
    }

    /// The sets of another guideline over the same domain, among the sets of this one.
    pub fn beside(self, guideline: &'g Guideline) -> Functions<'g> {
        Functions::within(guideline, self.domain, (self.diagrams, self.order))
    }

    fn within(
        guideline: &'g Guideline,
        domain: &'g Domain,
        (diagrams, order): (Diagrams, Vec<usize>),
    ) -> Functions<'g> {
        let levels = places(&order);
        let mut functions = Functions {
            guideline,
            domain,
            diagrams,
            order,
            levels,
            holds: BTreeMap::new(),
            possible: EVERYBODY,
            possible_in_scope: EVERYBODY,
        };
        let impossible = functions.impossible();
        functions.possible = functions.diagrams.complement(impossible);
        let scope = functions.condition(&guideline.scope);
        functions.possible_in_scope = functions.diagrams.meet(functions.possible, scope);
        functions
    }

    /// Whether no patient at all lies in scope.
    pub fn nobody_possible(&self) -> bool {
        self.possible_in_scope == NOBODY
    }

    /// The impossible combinations, as boxes.
    pub fn impossible_boxes(&mut self) -> Vec<ValueBox> {
        let impossible = self.impossible();
        self.boxes(impossible, impossible)
    }

    /// Everybody outside the scope, as boxes.
    pub fn outside_scope_boxes(&mut self) -> Vec<ValueBox> {
        let scope = self.condition(&self.guideline.scope);
        let outside = self.diagrams.complement(scope);
        self.boxes(outside, outside)
    }

    /// For whom the rule holds (first side) and for whom not (third side).
    pub fn rule_matter(&mut self, rule: usize) -> Matter {
        let holds = self.holds(rule);
        let not = self.diagrams.complement(holds);
        let urgent = self.guideline.rules.get(rule).is_some_and(|rule| rule.kind == RuleKind::Urgent);
        let possible = if urgent { self.possible } else { self.possible_in_scope };
        self.matter([holds, NOBODY, not], self.named_by([rule]), possible)
    }

    /// Who fits, who is to avoid it, for whom it is not indicated.
    pub fn option_matter(&mut self, option: usize) -> Matter {
        let rules = self.rules_of(option, |kind| kind.indicates() || kind == RuleKind::Avoid);
        let indicated = self.indicated(option);
        let avoided = self.avoided(option);
        let fits = self.diagrams.without(indicated, avoided);
        let avoid = self.diagrams.meet(indicated, avoided);
        let not = self.diagrams.complement(indicated);
        self.matter([fits, avoid, not], self.named_by(rules), self.possible_in_scope)
    }

    /// Each side as boxes that cover its possible patients and never reach into another side.
    fn matter(&mut self, sides: [Set; 3], named: BTreeSet<usize>, possible: Set) -> Matter {
        let keep: Vec<bool> = self.order.iter().map(|field| named.contains(field)).collect();
        let possible = self.diagrams.project(possible, &keep);
        let sides = sides.map(|side| {
            let least = self.diagrams.meet(side, possible);
            self.boxes(least, side)
        });
        Matter { sides, named: named.into_iter().filter_map(|field| FieldIndex::try_from(field).ok()).collect() }
    }

    fn boxes(&mut self, least: Set, most: Set) -> Vec<ValueBox> {
        let covered = cover(&mut self.diagrams, least, most);
        let mut boxes: Vec<ValueBox> = covered.iter().map(|masks| self.value_box(masks)).collect();
        boxes.sort();
        boxes
    }

    fn value_box(&self, masks: &Masks) -> ValueBox {
        let narrowed = masks.iter().enumerate().filter(|(level, mask)| **mask != self.diagrams.full_mask(*level));
        let fields = narrowed.filter_map(|(level, mask)| {
            let field = self.order.get(level)?;
            Some((FieldIndex::try_from(*field).ok()?, *mask))
        });
        let mut fields: ValueBox = fields.collect();
        fields.sort_unstable();
        fields
    }

    fn impossible(&mut self) -> Set {
        let guideline = self.guideline;
        guideline.vocabulary.impossible.iter().fold(NOBODY, |all, impossible| {
            let set = self.condition(&impossible.condition);
            self.diagrams.join(all, set)
        })
    }

    /// Patients for whom the rule holds: its condition, and no rule in force that it yields to.
    pub(super) fn holds(&mut self, rule: usize) -> Set {
        if let Some(known) = self.holds.get(&rule) {
            return *known;
        }
        let guideline = self.guideline;
        let Some(definition) = guideline.rules.get(rule) else { return NOBODY };
        let mut set = self.condition(&definition.condition);
        for other in &definition.yields_to {
            let in_force = self.in_force(*other);
            set = self.diagrams.without(set, in_force);
        }
        self.holds.insert(rule, set);
        set
    }

    /// Patients for whom the rule holds and no `avoid` rule of its option does.
    fn in_force(&mut self, rule: usize) -> Set {
        let holds = self.holds(rule);
        match self.guideline.rules.get(rule).and_then(|rule| rule.option) {
            Some(option) => {
                let avoided = self.avoided(option);
                self.diagrams.without(holds, avoided)
            }
            None => holds,
        }
    }

    pub(super) fn indicated(&mut self, option: usize) -> Set {
        self.any_holds(&self.rules_of(option, RuleKind::indicates))
    }

    pub(super) fn avoided(&mut self, option: usize) -> Set {
        self.any_holds(&self.rules_of(option, |kind| kind == RuleKind::Avoid))
    }

    fn any_holds(&mut self, rules: &[usize]) -> Set {
        rules.iter().fold(NOBODY, |all, rule| {
            let set = self.holds(*rule);
            self.diagrams.join(all, set)
        })
    }

    fn rules_of(&self, option: usize, wanted: impl Fn(RuleKind) -> bool) -> Vec<usize> {
        let rules = self.guideline.rules.iter().enumerate();
        rules.filter(|(_, rule)| rule.option == Some(option) && wanted(rule.kind)).map(|(place, _)| place).collect()
    }

    /// The fields that these rules name, with those of rules they yield to and what can take these out of force.
    fn named_by(&self, rules: impl IntoIterator<Item = usize>) -> BTreeSet<usize> {
        let mut waiting: Vec<usize> = rules.into_iter().collect();
        let mut seen = BTreeSet::new();
        let mut fields = BTreeSet::new();
        while let Some(place) = waiting.pop() {
            let Some(rule) = self.guideline.rules.get(place).filter(|_| seen.insert(place)) else { continue };
            fields_of(&rule.condition, self.guideline, self.domain, &mut fields);
            for other in &rule.yields_to {
                waiting.push(*other);
                let option = self.guideline.rules.get(*other).and_then(|rule| rule.option);
                waiting.extend(
                    option.into_iter().flat_map(|option| self.rules_of(option, |kind| kind == RuleKind::Avoid)),
                );
            }
        }
        fields
    }

    pub(super) fn condition(&mut self, condition: &Condition) -> Set {
        let when = condition.when.iter().fold(EVERYBODY, |all, line| {
            let set = self.criterion(line);
            self.diagrams.meet(all, set)
        });
        condition.unless.iter().fold(when, |all, line| {
            let set = self.criterion(line);
            self.diagrams.without(all, set)
        })
    }

    fn criterion(&mut self, criterion: &Criterion) -> Set {
        let guideline = self.guideline;
        match criterion {
            Criterion::Any(parts) => parts.iter().fold(NOBODY, |all, part| {
                let set = self.criterion(part);
                self.diagrams.join(all, set)
            }),
            Criterion::All(parts) => parts.iter().fold(EVERYBODY, |all, part| {
                let set = self.criterion(part);
                self.diagrams.meet(all, set)
            }),
            Criterion::Include { fact, members } => members.iter().fold(NOBODY, |all, member| {
                let set = self.having(self.domain.first_field(*fact).saturating_add(*member), 1);
                self.diagrams.join(all, set)
            }),
            Criterion::IsNever { fact } => self.having(self.domain.first_field(*fact), self.domain.never(*fact)),
            Criterion::Is { fact, values } => match guideline.vocabulary.facts.get(*fact).map(|fact| &fact.kind) {
                Some(Kind::Derived { values: derived }) => values.iter().fold(NOBODY, |all, value| {
                    let set = derived.get(*value).map_or(NOBODY, |value| self.condition(&value.condition));
                    self.diagrams.join(all, set)
                }),
                _ => self.having(self.domain.first_field(*fact), mask(values.iter().copied())),
            },
            Criterion::Compare { fact, comparison, bound } => {
                match guideline.vocabulary.facts.get(*fact).map(|fact| &fact.kind) {
                    Some(Kind::Quantity(quantity)) => {
                        let cells = self.domain.compare(*fact, quantity, *comparison, *bound);
                        self.having(self.domain.first_field(*fact), cells)
                    }
                    _ => NOBODY,
                }
            }
        }
    }

    pub(super) fn having(&mut self, field: usize, mask: u64) -> Set {
        self.levels.get(field).map_or(NOBODY, |level| self.diagrams.having(*level, mask))
    }
}

/// Fields that stand together in a rule, with the derived facts that it names, in an impossible combination or the scope.
fn groups(guideline: &Guideline, domain: &Domain) -> Vec<BTreeSet<usize>> {
    let conditions = guideline
        .rules
        .iter()
        .map(|rule| &rule.condition)
        .chain(guideline.vocabulary.impossible.iter().map(|impossible| &impossible.condition))
        .chain([&guideline.scope]);
    let groups = conditions.map(|condition| {
        let mut fields = BTreeSet::new();
        fields_of(condition, guideline, domain, &mut fields);
        fields
    });
    groups.filter(|fields| !fields.is_empty()).collect()
}

/// Adds the fields that a condition names, derived facts expanded.
fn fields_of(condition: &Condition, guideline: &Guideline, domain: &Domain, fields: &mut BTreeSet<usize>) {
    for line in condition.when.iter().chain(&condition.unless) {
        fields_of_criterion(line, guideline, domain, fields);
    }
}

fn fields_of_criterion(criterion: &Criterion, guideline: &Guideline, domain: &Domain, fields: &mut BTreeSet<usize>) {
    match criterion {
        Criterion::Any(parts) | Criterion::All(parts) => {
            parts.iter().for_each(|part| fields_of_criterion(part, guideline, domain, fields));
        }
        Criterion::Include { fact, members } => {
            let first = domain.first_field(*fact);
            fields.extend(members.iter().map(|member| first.saturating_add(*member)));
        }
        Criterion::IsNever { fact } | Criterion::Compare { fact, .. } => {
            fields.insert(domain.first_field(*fact));
        }
        Criterion::Is { fact, values } => match guideline.vocabulary.facts.get(*fact).map(|fact| &fact.kind) {
            Some(Kind::Derived { values: derived }) => {
                let named = values.iter().filter_map(|value| derived.get(*value));
                named.for_each(|value| fields_of(&value.condition, guideline, domain, fields));
            }
            _ => {
                fields.insert(domain.first_field(*fact));
            }
        },
    }
}
