//! The properties, one function each.

use super::lines::red_lines;
use super::{Failure, Property, witness};
use crate::edition::Guideline;
use crate::fact::{Fact, Kind};
use crate::pack::compile::{EVERYBODY, NOBODY, Set, Space};
use crate::rule::{Rule, RuleKind};
use num_bigint::BigUint;
use serde_json::json;
use std::collections::BTreeSet;

/// The group whose options everybody is to be offered, beside others.
const COMFORT_CARE: &str = "comfort-care";
/// Groups whose options do not count as an answer to the question of another group.
const EVERYBODYS: [&str; 2] = [COMFORT_CARE, "trials"];
/// The fact whose members call for care, whatever else is known.
const WARNING_SIGNS: &str = "warning_signs";

/// All properties, in the order of the documentation.
pub fn all<'g>(guideline: &'g Guideline, space: &mut Space<'g>) -> Vec<Property> {
    let mut prover = Prover { guideline, space };
    vec![
        prover.rules_can_hold(),
        prover.rules_are_not_hidden(),
        prover.options_can_fit(),
        prover.no_circles(),
        prover.groups_answer_everybody(),
        prover.everybody_has_two_options(),
        prover.warning_signs_raise_flags(),
        prover.derived_facts_have_one_value(),
        prover.facts_change_alone(),
        red_lines(guideline, prover.space),
    ]
}

struct Prover<'s, 'g> {
    guideline: &'g Guideline,
    space: &'s mut Space<'g>,
}

impl Prover<'_, '_> {
    /// A failure shown by somebody in `bad`, if there is anybody among the possible patients `among`.
    fn unless_empty(&mut self, what: Vec<String>, bad: Set, among: Set) -> Option<Failure> {
        let bad = self.space.meet(bad, among);
        let witness = witness(self.guideline, self.space, bad, among)?;
        Some(Failure { what, witness })
    }

    /// The patients by whom a rule is judged.
    fn judged(&mut self, rule: &Rule) -> Set {
        if rule.kind == RuleKind::Urgent { self.space.possible() } else { self.space.in_scope() }
    }

    /// V1: every rule can hold.
    fn rules_can_hold(&mut self) -> Property {
        let guideline = self.guideline;
        let mut failures = Vec::new();
        for rule in &guideline.rules {
            let judged = self.judged(rule);
            let condition = self.space.condition(&rule.condition);
            if self.space.meet(condition, judged) == NOBODY {
                failures.push(Failure { what: vec![rule.id.clone()], witness: json!({}) });
            }
        }
        Property { id: "rules-can-hold", checked: guideline.rules.len(), failures }
    }

    /// V2: no rule is always hidden by one that it yields to.
    fn rules_are_not_hidden(&mut self) -> Property {
        let guideline = self.guideline;
        let yielding = guideline.rules.iter().enumerate().filter(|(_, rule)| !rule.yields_to.is_empty());
        let mut property = Property { id: "rules-not-hidden", checked: 0, failures: Vec::new() };
        for (place, rule) in yielding {
            property.checked = property.checked.saturating_add(1);
            let judged = self.judged(rule);
            let (condition, holds) = (self.space.condition(&rule.condition), self.space.holds(place));
            let (meant, left) = (self.space.meet(condition, judged), self.space.meet(holds, judged));
            if meant != NOBODY && left == NOBODY {
                let hiding = rule.yields_to.iter().filter_map(|other| guideline.rules.get(*other));
                let what = std::iter::once(rule).chain(hiding).map(|rule| rule.id.clone()).collect();
                property.failures.extend(self.unless_empty(what, condition, judged));
            }
        }
        property
    }

    /// Every option can fit somebody.
    fn options_can_fit(&mut self) -> Property {
        let guideline = self.guideline;
        let in_scope = self.space.in_scope();
        let mut failures = Vec::new();
        for (place, option) in guideline.options.iter().enumerate() {
            let fits = self.space.fits(place);
            if self.space.meet(fits, in_scope) == NOBODY {
                failures.push(Failure { what: vec![option.id.clone()], witness: json!({}) });
            }
        }
        Property { id: "options-can-fit", checked: guideline.options.len(), failures }
    }

    /// Preferences have no circle. (A circle of `yields_to` is refused on reading: it has no meaning at all.)
    fn no_circles(&mut self) -> Property {
        let guideline = self.guideline;
        let after = |option: usize| {
            let of_option = guideline.preferences.iter().filter(move |preference| preference.prefer == option);
            of_option.flat_map(|preference| preference.over.iter().copied())
        };
        let mut failures = Vec::new();
        for (place, option) in guideline.options.iter().enumerate() {
            let mut reached: BTreeSet<usize> = BTreeSet::new();
            let mut waiting: Vec<usize> = after(place).collect();
            while let Some(next) = waiting.pop() {
                if reached.insert(next) {
                    waiting.extend(after(next));
                }
            }
            if reached.contains(&place) {
                failures.push(Failure { what: vec![option.id.clone()], witness: json!({}) });
            }
        }
        Property { id: "no-circles", checked: guideline.preferences.len(), failures }
    }

    /// V4: in each group everybody inside the group's own scope has an option that fits.
    fn groups_answer_everybody(&mut self) -> Property {
        let guideline = self.guideline;
        let mut property = Property { id: "groups-answer", checked: 0, failures: Vec::new() };
        for (place, group) in guideline.groups.iter().enumerate() {
            let Some(scope) = group.scope.as_ref().filter(|_| !EVERYBODYS.contains(&group.id.as_str())) else {
                continue;
            };
            property.checked = property.checked.saturating_add(1);
            let answered =
                self.fits_any(|option| guideline.options.get(option).is_some_and(|option| option.group == place));
            let (meant, in_scope) = (self.space.condition(scope), self.space.in_scope());
            let left = self.space.without(meant, answered);
            property.failures.extend(self.unless_empty(vec![group.id.clone()], left, in_scope));
        }
        property
    }

    /// Everybody in scope has at least two options that fit, comfort care among them.
    fn everybody_has_two_options(&mut self) -> Property {
        let guideline = self.guideline;
        let in_scope = self.space.in_scope();
        let comfort = guideline.groups.iter().position(|group| group.id == COMFORT_CARE);
        let of_comfort =
            |option: usize| guideline.options.get(option).is_some_and(|option| Some(option.group) == comfort);
        let comforted = self.fits_any(of_comfort);
        let others = self.fits_any(|option| !of_comfort(option));
        let mut failures = Vec::new();
        for (what, answered) in [(COMFORT_CARE, comforted), ("another option", others)] {
            let left = self.space.without(EVERYBODY, answered);
            failures.extend(self.unless_empty(vec![what.to_owned()], left, in_scope));
        }
        Property { id: "two-options", checked: 2, failures }
    }

    /// Everybody whom an option that is `wanted` fits.
    ///
    /// Taken away one by one, those that fit most first: uniting all is far larger, and where everybody has an option
    /// nobody is left soon.
    fn fits_any(&mut self, wanted: impl Fn(usize) -> bool) -> Set {
        let in_scope = self.space.in_scope();
        let mut options: Vec<(BigUint, Set)> = Vec::new();
        for option in (0..self.guideline.options.len()).filter(|option| wanted(*option)) {
            let fits = self.space.fits(option);
            let fits = self.space.meet(fits, in_scope);
            options.push((self.space.count(fits), fits));
        }
        options.sort();
        let mut left = in_scope;
        for (_, fits) in options.into_iter().rev() {
            if left == NOBODY {
                break;
            }
            left = self.space.without(left, fits);
        }
        self.space.without(in_scope, left)
    }

    /// Each warning sign alone, nothing else known, raises a red flag.
    fn warning_signs_raise_flags(&mut self) -> Property {
        let guideline = self.guideline;
        let mut property = Property { id: "warning-signs-raise-flags", checked: 0, failures: Vec::new() };
        let Some(fact) = guideline.vocabulary.find(WARNING_SIGNS) else { return property };
        let Some(Kind::Set { members }) = guideline.vocabulary.facts.get(fact).map(|fact| &fact.kind) else {
            return property;
        };
        let flags: Vec<usize> = (0..guideline.rules.len())
            .filter(|rule| guideline.rules.get(*rule).is_some_and(|rule| rule.kind == RuleKind::Urgent))
            .collect();
        let possible = self.space.possible();
        for (place, member) in members.iter().enumerate() {
            property.checked = property.checked.saturating_add(1);
            let shown = self.space.member(fact, place);
            let among = self.space.meet(shown, possible);
            let raised = flags.iter().any(|rule| {
                let holds = self.space.holds(*rule);
                self.space.without(among, holds) == NOBODY
            });
            // A sign that nobody can have needs no flag.
            if among != NOBODY && !raised {
                let witness = json!({ WARNING_SIGNS: { member: true } });
                property.failures.push(Failure { what: vec![format!("{WARNING_SIGNS}.{member}")], witness });
            }
        }
        property
    }

    /// V8: every derived fact has exactly one value, so thresholds have no gap and no overlap.
    fn derived_facts_have_one_value(&mut self) -> Property {
        let guideline = self.guideline;
        let possible = self.space.possible();
        let mut property = Property { id: "derived-facts-have-one-value", checked: 0, failures: Vec::new() };
        for fact in &guideline.vocabulary.facts {
            let Kind::Derived { values } = &fact.kind else { continue };
            property.checked = property.checked.saturating_add(1);
            let mut none_yet = EVERYBODY;
            for (place, value) in values.iter().enumerate() {
                let having = self.space.condition(&value.condition);
                for earlier in values.iter().take(place) {
                    let other = self.space.condition(&earlier.condition);
                    let both = self.space.meet(having, other);
                    let what = vec![format!("{}.{}", fact.id, earlier.id), format!("{}.{}", fact.id, value.id)];
                    property.failures.extend(self.unless_empty(what, both, possible));
                }
                none_yet = self.space.without(none_yet, having);
            }
            property.failures.extend(self.unless_empty(vec![fact.id.clone()], none_yet, possible));
        }
        property
    }

    /// `fact` or `set.member` of a field.
    fn name(&self, field: usize) -> String {
        let Some((fact, member)) = self.space.fact_of(field) else { return String::new() };
        match self.guideline.vocabulary.facts.get(fact) {
            Some(Fact { id, kind: Kind::Set { members }, .. }) => {
                format!("{id}.{}", members.get(member).map_or("", String::as_str))
            }
            Some(fact) => fact.id.clone(),
            None => String::new(),
        }
    }

    /// No two facts can only change together.
    fn facts_change_alone(&mut self) -> Property {
        let mut failures = Vec::new();
        let possible = self.space.possible();
        let stuck: Vec<usize> =
            (0..self.space.fields()).filter(|field| !self.space.can_change(&[*field], possible)).collect();
        for (place, field) in stuck.iter().enumerate() {
            for other in stuck.iter().skip(place.saturating_add(1)) {
                if self.space.can_change(&[*field, *other], possible) {
                    let what = vec![self.name(*field), self.name(*other)];
                    failures.push(Failure { what, witness: json!({}) });
                }
            }
        }
        Property { id: "facts-change-alone", checked: self.space.fields(), failures }
    }
}
