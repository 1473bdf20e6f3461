//! A guideline as formulas, each rule and each matter made once.

use super::formula::{Fields, Formula, Formulas};
use super::meaning::{Matter, Meaning, PRESENT, Value};
use super::profile::{bit, full};
use guidepost::criterion::{Comparison, Condition, Criterion};
use guidepost::fact::Kind;
use rustc_hash::FxHashMap;

pub struct Translation<'m, 'g> {
    meaning: &'m Meaning<'g>,
    pub formulas: Formulas,
    /// All values of each field.
    pub full: Vec<u64>,
    /// Of each impossible combination that it does not hold.
    pub possible: Vec<Formula>,
    scope: Formula,
    rules: FxHashMap<usize, Formula>,
    plain: FxHashMap<Matter, Formula>,
    linked: FxHashMap<Matter, Formula>,
}

impl<'m, 'g> Translation<'m, 'g> {
    pub fn new(meaning: &'m Meaning<'g>, patience: u64) -> Translation<'m, 'g> {
        let full = meaning.fields.iter().map(full).collect();
        let mut made = Translation {
            meaning,
            formulas: Formulas::new(patience),
            full,
            possible: Vec::new(),
            scope: Formula::TRUE,
            rules: FxHashMap::default(),
            plain: FxHashMap::default(),
            linked: FxHashMap::default(),
        };
        for line in &meaning.guideline.vocabulary.impossible {
            let condition = made.condition(&line.condition);
            let possible = made.not(condition);
            made.possible.push(possible);
        }
        made.scope = made.condition(&meaning.guideline.scope);
        made
    }

    fn not(&mut self, formula: Formula) -> Formula {
        self.formulas.not(formula, &self.full)
    }

    fn condition(&mut self, condition: &Condition) -> Formula {
        let mut lines: Vec<Formula> = condition.when.iter().map(|line| self.criterion(line)).collect();
        for line in &condition.unless {
            let holds = self.criterion(line);
            lines.push(self.not(holds));
        }
        self.formulas.all(lines)
    }

    fn criterion(&mut self, criterion: &Criterion) -> Formula {
        match criterion {
            Criterion::Is { fact, values } => match &self.meaning.guideline.vocabulary.facts[*fact].kind {
                Kind::Derived { values: derived } => {
                    let conditions = values.iter().map(|value| self.condition(&derived[*value].condition));
                    let conditions: Vec<Formula> = conditions.collect();
                    self.formulas.any(conditions)
                }
                _ => self.values(*fact, 0, &|value| values.iter().any(|nth| value == Value::Nth(*nth))),
            },
            Criterion::IsNever { fact } => self.values(*fact, 0, &|value| value == Value::Never),
            Criterion::Include { fact, members } => {
                let present = |member: &usize| self.values(*fact, *member, &|value| value == Value::Nth(PRESENT));
                let present: Vec<Formula> = members.iter().map(present).collect();
                self.formulas.any(present)
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
            Criterion::Any(lines) => {
                let lines: Vec<Formula> = lines.iter().map(|line| self.criterion(line)).collect();
                self.formulas.any(lines)
            }
            Criterion::All(lines) => {
                let lines: Vec<Formula> = lines.iter().map(|line| self.criterion(line)).collect();
                self.formulas.all(lines)
            }
        }
    }

    /// A field has one of the values of which something holds.
    fn values(&mut self, fact: usize, member: usize, holds: &dyn Fn(Value) -> bool) -> Formula {
        let field = self.meaning.field(fact, member);
        let values = self.meaning.fields[field].values.iter().enumerate();
        let mask = values.filter(|(_, value)| holds(**value)).map(|(place, _)| bit(place)).sum();
        self.formulas.one_of(field, mask, self.full[field])
    }

    fn holds(&mut self, rule: usize) -> Formula {
        if let Some(holds) = self.rules.get(&rule) {
            return *holds;
        }
        let guideline = self.meaning.guideline;
        let mut parts = vec![self.condition(&guideline.rules[rule].condition)];
        for first in &guideline.rules[rule].yields_to {
            let in_force = self.in_force(*first);
            parts.push(self.not(in_force));
        }
        let holds = self.formulas.all(parts);
        self.rules.insert(rule, holds);
        holds
    }

    fn in_force(&mut self, rule: usize) -> Formula {
        let option = self.meaning.guideline.rules[rule].option.expect("only offers and tests are yielded to");
        let avoid = self.avoided(option);
        let parts = [self.holds(rule), self.not(avoid)];
        self.formulas.all(parts)
    }

    fn indicated(&mut self, option: usize) -> Formula {
        let meaning = self.meaning;
        let rules: Vec<Formula> = meaning.indicating(option).map(|rule| self.holds(rule)).collect();
        self.formulas.any(rules)
    }

    fn avoided(&mut self, option: usize) -> Formula {
        let meaning = self.meaning;
        let rules: Vec<Formula> = meaning.avoiding(option).map(|rule| self.holds(rule)).collect();
        self.formulas.any(rules)
    }

    /// A matter without impossible combinations.
    pub fn plain(&mut self, matter: Matter) -> Formula {
        if let Some(formula) = self.plain.get(&matter) {
            return *formula;
        }
        let parts = match matter {
            Matter::Anybody => vec![],
            Matter::Inside => vec![self.scope],
            Matter::Outside => vec![self.not(self.scope)],
            Matter::Indicated(option) => vec![self.scope, self.indicated(option)],
            Matter::Fits(option) => {
                let avoid = self.avoided(option);
                vec![self.scope, self.indicated(option), self.not(avoid)]
            }
            Matter::ToAvoid(option) => vec![self.scope, self.indicated(option), self.avoided(option)],
            Matter::NotIndicated(option) => {
                let indicated = self.indicated(option);
                vec![self.scope, self.not(indicated)]
            }
            Matter::Holds(rule) => vec![self.scope, self.holds(rule)],
            Matter::Fails(rule) => {
                let holds = self.holds(rule);
                vec![self.scope, self.not(holds)]
            }
            Matter::NoRedFlag(rule) => {
                let holds = self.holds(rule);
                vec![self.not(holds)]
            }
        };
        let formula = self.formulas.all(parts);
        self.plain.insert(matter, formula);
        formula
    }

    /// A matter with the impossible combinations that are linked to it by shared fields, directly or through others; of
    /// anybody all of them.
    pub fn linked(&mut self, matter: Matter) -> Formula {
        if let Some(formula) = self.linked.get(&matter) {
            return *formula;
        }
        let plain = self.plain(matter);
        let mut parts = vec![plain];
        for (fields, possible) in self.formulas.apart(&self.possible) {
            if matter == Matter::Anybody || touches(&self.formulas, plain, &fields) {
                parts.extend(possible);
            }
        }
        let formula = self.formulas.all(parts);
        self.linked.insert(matter, formula);
        formula
    }
}

fn touches(formulas: &Formulas, formula: Formula, fields: &Fields) -> bool {
    formulas.fields(formula).meets(fields)
}
