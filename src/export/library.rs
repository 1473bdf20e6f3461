//! An edition as parameters and named definitions.
//!
//! Parameters: each asked fact. Definitions: derived facts, the scope, every rule, every option, red flags, and the
//! combinations that no patient has, which three-valued logic cannot take into account by itself.

use super::expression::Expression;
use crate::criterion::{Condition, Criterion};
use crate::edition::Guideline;
use crate::fact::{Fact, FactIndex, Kind};
use crate::rule::{Rule, RuleKind};
use std::collections::BTreeSet;

/// What a parameter takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParameterType {
    /// True or false.
    Boolean,
    /// One of the values of a choice.
    Text,
    /// A number in the unit of the fact.
    Number,
}

/// Something that is asked; null if unknown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parameter {
    /// `fact`, `set_member` or `quantity_never`.
    pub name: String,
    /// What it takes.
    pub takes: ParameterType,
    /// Values, unit and range in words; empty for yes/no.
    pub note: String,
}

/// A named truth value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Definition {
    /// Unique among parameters and definitions.
    pub name: String,
    /// Where it comes from: statements, the kind of a rule; empty if the name says it.
    pub note: String,
    /// What it says.
    pub means: Expression,
}

/// An edition in the shape of a CQL library.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Library {
    /// An identifier: letters, digits and `_`.
    pub name: String,
    /// The date of the edition.
    pub version: String,
    /// How far the edition can be relied on, in a sentence.
    pub note: String,
    /// In the order of the vocabulary.
    pub parameters: Vec<Parameter>,
    /// Each after those that it refers to, as far as the guideline is ordered so.
    pub definitions: Vec<Definition>,
}

/// Two parameters or definitions would have the same name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SameName(pub String);

impl Library {
    /// The library of an edition.
    ///
    /// # Errors
    /// Ids of the guideline that differ fall together in the names of the library.
    pub fn new(guideline: &Guideline) -> Result<Library, SameName> {
        let facts = &guideline.vocabulary.facts;
        let (id, edition) = (&guideline.id, &guideline.edition);
        let library = Library {
            name: library_name(&format!("{id}_{}", edition.id)),
            version: edition.dated.clone(),
            note: format!("{id}, edition {}: {}, not for care without a clinician", edition.id, edition.status.name()),
            parameters: facts.iter().flat_map(parameters).collect(),
            definitions: Definitions { guideline }.all(),
        };
        let mut names = BTreeSet::new();
        let parameters = library.parameters.iter().map(|parameter| &parameter.name);
        let mut all = parameters.chain(library.definitions.iter().map(|definition| &definition.name));
        match all.find(|name| !names.insert(name.as_str())) {
            Some(name) => Err(SameName(name.clone())),
            None => Ok(library),
        }
    }
}

/// An identifier that CQL and FHIR both take: a capital letter, then letters, digits and `_`.
fn library_name(id: &str) -> String {
    let mut name = id.replace(|c: char| !c.is_ascii_alphanumeric(), "_");
    if let Some(first) = name.get_mut(0..1) {
        first.make_ascii_uppercase();
    }
    name
}

/// What is asked of a fact; nothing of a derived one.
fn parameters(fact: &Fact) -> Vec<Parameter> {
    let id = &fact.id;
    let parameter = |name: String, takes, note: String| Parameter { name, takes, note };
    match &fact.kind {
        Kind::Derived { .. } => Vec::new(),
        Kind::YesNo => vec![parameter(id.clone(), ParameterType::Boolean, String::new())],
        Kind::Choice { values } => vec![parameter(id.clone(), ParameterType::Text, values.join(" | "))],
        Kind::Set { members } => {
            let member = |member: &String| parameter(member_name(id, member), ParameterType::Boolean, String::new());
            members.iter().map(member).collect()
        }
        Kind::Quantity(quantity) => {
            let note = format!("{} to {} {}", quantity.min, quantity.max, quantity.unit);
            let mut all = vec![parameter(id.clone(), ParameterType::Number, note.trim_end().to_owned())];
            if quantity.never {
                let note = format!("true: has not happened, and {id} is left out");
                all.push(parameter(never_name(id), ParameterType::Boolean, note));
            }
            all
        }
    }
}

/// The parameter of a set's member.
pub fn member_name(set: &str, member: &str) -> String {
    format!("{set}_{member}")
}

/// The parameter that says that what a quantity counts from has not happened.
pub fn never_name(quantity: &str) -> String {
    format!("{quantity}_never")
}

/// The definition that says the same, also where a number is given.
fn is_never_name(quantity: &str) -> String {
    format!("{quantity}_is_never")
}

/// The definition of one value of a derived fact.
fn derived_name(fact: &str, value: &str) -> String {
    format!("{fact}_is_{value}")
}

/// The definition that says whether a rule holds.
pub fn holds_name(rule: &str) -> String {
    format!("{rule}_holds")
}

/// The definition that says whether a rule to which another yields is in force.
fn in_force_name(rule: &str) -> String {
    format!("{rule}_in_force")
}

/// The definition that says whether an option is indicated.
pub fn indicated_name(option: &str) -> String {
    format!("{option}_indicated")
}

/// The definition that says whether an option is to avoid.
pub fn to_avoid_name(option: &str) -> String {
    format!("{option}_to_avoid")
}

/// The definition that says whether an option fits.
pub fn fits_name(option: &str) -> String {
    format!("{option}_fits")
}

/// The definition of the scope.
pub const IN_SCOPE: &str = "in_scope";

/// The definition that says whether the answers contradict each other.
pub const NO_SUCH_PATIENT: &str = "no_such_patient";

struct Definitions<'g> {
    guideline: &'g Guideline,
}

impl Definitions<'_> {
    fn all(&self) -> Vec<Definition> {
        let mut all: Vec<Definition> = self.guideline.vocabulary.facts.iter().filter_map(never).collect();
        all.extend(self.derived());
        all.extend(self.impossible());
        all.push(Definition {
            name: IN_SCOPE.to_owned(),
            note: "who the edition is for; red flags are judged without it".to_owned(),
            means: self.condition(&self.guideline.scope),
        });
        // A rule of several options is there once for each, and holds for the same patients.
        let mut defined = BTreeSet::new();
        let rules = self.guideline.rules.iter().filter(|rule| defined.insert(&rule.id));
        all.extend(rules.map(|rule| self.rule(rule)));
        all.extend(self.in_force());
        let options = self.guideline.options.iter().enumerate();
        all.extend(options.flat_map(|(place, option)| self.option(place, &option.id)));
        all
    }

    fn derived(&self) -> Vec<Definition> {
        let facts = self.guideline.vocabulary.facts.iter();
        let values = facts.flat_map(|fact| match &fact.kind {
            Kind::Derived { values } => values.iter().map(|value| (&fact.id, value)).collect(),
            Kind::Choice { .. } | Kind::YesNo | Kind::Set { .. } | Kind::Quantity(_) => Vec::new(),
        });
        let define = |(fact, value): (&String, &crate::fact::DerivedValue)| Definition {
            name: derived_name(fact, &value.id),
            note: format!("derived fact {fact}"),
            means: self.condition(&value.condition),
        };
        values.map(define).collect()
    }

    /// Each combination that no patient has, and `no_such_patient`: at least one of them is there.
    fn impossible(&self) -> Vec<Definition> {
        let name = |id: &str| format!("{id}_impossible");
        let combinations = &self.guideline.vocabulary.impossible;
        let each = combinations.iter().map(|combination| Definition {
            name: name(&combination.id),
            note: "a combination that no patient has".to_owned(),
            means: self.condition(&combination.condition),
        });
        let any = combinations.iter().map(|combination| Expression::Definition(name(&combination.id))).collect();
        let whole = Definition {
            name: NO_SUCH_PATIENT.to_owned(),
            note: "true: the answers contradict each other, and nothing else here counts".to_owned(),
            means: Expression::any(any),
        };
        each.chain([whole]).collect()
    }

    fn rule(&self, rule: &Rule) -> Definition {
        let mut parts = self.lines(&rule.condition);
        let first = rule.yields_to.iter().filter_map(|place| self.guideline.rules.get(*place));
        parts.extend(first.map(|first| Expression::Definition(in_force_name(&first.id)).negated()));
        let kind =
            rule.level.map_or_else(|| rule.kind.name().to_owned(), |level| format!("red flag, {}", level.name()));
        Definition {
            name: holds_name(&rule.id),
            note: format!("{kind}: {}", rule.statements.join(", ")),
            means: Expression::all(parts),
        }
    }

    /// Each rule to which another yields: it holds and its option is not to avoid.
    fn in_force(&self) -> Vec<Definition> {
        let first: BTreeSet<usize> = self.guideline.rules.iter().flat_map(|rule| rule.yields_to.clone()).collect();
        let define = |rule: &Rule| {
            let holds = Expression::Definition(holds_name(&rule.id));
            let option = rule.option.and_then(|place| self.guideline.options.get(place));
            let to_avoid = option.map(|option| Expression::Definition(to_avoid_name(&option.id)).negated());
            Definition {
                name: in_force_name(&rule.id),
                note: "holds, and its option is not to avoid; other rules yield to it".to_owned(),
                means: Expression::all([holds].into_iter().chain(to_avoid).collect()),
            }
        };
        first.into_iter().filter_map(|place| self.guideline.rules.get(place)).map(define).collect()
    }

    fn option(&self, place: usize, id: &str) -> Vec<Definition> {
        let any_of = |is_meant: fn(RuleKind) -> bool| {
            let rules = self.guideline.rules.iter().filter(|rule| rule.option == Some(place) && is_meant(rule.kind));
            Expression::any(rules.map(|rule| Expression::Definition(holds_name(&rule.id))).collect())
        };
        let fits = vec![
            Expression::Definition(IN_SCOPE.to_owned()),
            Expression::Definition(indicated_name(id)),
            Expression::Definition(to_avoid_name(id)).negated(),
        ];
        let define = |name, note: &str, means| Definition { name, note: note.to_owned(), means };
        vec![
            define(indicated_name(id), "an offer or a test for it holds", any_of(RuleKind::indicates)),
            define(to_avoid_name(id), "a reason to avoid it holds", any_of(|kind| kind == RuleKind::Avoid)),
            define(fits_name(id), "in scope, indicated, nothing to avoid", Expression::All(fits)),
        ]
    }

    fn condition(&self, condition: &Condition) -> Expression {
        Expression::all(self.lines(condition))
    }

    /// Every line of a condition; those of `unless` negated.
    fn lines(&self, condition: &Condition) -> Vec<Expression> {
        let when = condition.when.iter().map(|line| self.criterion(line));
        when.chain(condition.unless.iter().map(|line| self.criterion(line).negated())).collect()
    }

    fn criterion(&self, criterion: &Criterion) -> Expression {
        let all = |parts: &[Criterion]| parts.iter().map(|part| self.criterion(part)).collect();
        match criterion {
            Criterion::Any(parts) => Expression::any(all(parts)),
            Criterion::All(parts) => Expression::all(all(parts)),
            Criterion::Is { fact, values } => {
                Expression::any(values.iter().filter_map(|value| self.is(*fact, *value)).collect())
            }
            Criterion::Include { fact, members } => {
                Expression::any(members.iter().filter_map(|member| self.is(*fact, *member)).collect())
            }
            Criterion::IsNever { fact } => self.fact(*fact).map_or(Expression::Always(false), is_never),
            Criterion::Compare { fact, comparison, bound } => {
                let Some(fact) = self.fact(*fact) else { return Expression::Always(false) };
                let compares =
                    Expression::Compares { parameter: fact.id.clone(), comparison: *comparison, bound: *bound };
                // Every comparison with `never` is false.
                if has_never(fact) { Expression::All(vec![compares, is_never(fact).negated()]) } else { compares }
            }
        }
    }

    fn fact(&self, fact: FactIndex) -> Option<&Fact> {
        self.guideline.vocabulary.facts.get(fact)
    }

    /// One value of a fact; of a set one member.
    fn is(&self, fact: FactIndex, place: usize) -> Option<Expression> {
        let fact = self.fact(fact)?;
        let id = &fact.id;
        match &fact.kind {
            Kind::Choice { values } => {
                values.get(place).map(|value| Expression::Equals { parameter: id.clone(), value: value.clone() })
            }
            Kind::YesNo => {
                let yes = Expression::Parameter(id.clone());
                Some(if place == 0 { yes } else { yes.negated() })
            }
            Kind::Set { members } => members.get(place).map(|member| Expression::Parameter(member_name(id, member))),
            Kind::Derived { values } => {
                values.get(place).map(|value| Expression::Definition(derived_name(id, &value.id)))
            }
            Kind::Quantity(_) => None,
        }
    }
}

/// Of a quantity that has `never`: whether that is the answer. A number that is given says no.
fn never(fact: &Fact) -> Option<Definition> {
    let never = Expression::Parameter(never_name(&fact.id));
    has_never(fact).then(|| Definition {
        name: is_never_name(&fact.id),
        note: "has not happened; no number is given".to_owned(),
        means: Expression::All(vec![Expression::IsMissing(fact.id.clone()), never]),
    })
}

fn has_never(fact: &Fact) -> bool {
    matches!(&fact.kind, Kind::Quantity(quantity) if quantity.never)
}

fn is_never(fact: &Fact) -> Expression {
    Expression::Definition(is_never_name(&fact.id))
}
