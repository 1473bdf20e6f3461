//! From a checked guideline to its compiled form.
//!
//! Each rule becomes a decision diagram over all fields; derived facts are expanded and never become fields. From the
//! diagrams come, for each option, short lists of boxes for each standing, and for the vocabulary all prime nogoods.

mod cover;
mod describe;
mod diagram;
mod domain;
mod function;
mod nogood;
mod order;
mod space;

use crate::edition::Guideline;
use crate::fact::Kind;
use crate::pack::checksum::checksum;
use crate::pack::{Matter, Pack, PackFact, PackKind, PackOption, PackPreference, PackRule, PackStatement};
use crate::rule::Rule;
use domain::MOST_VALUES;
use function::Functions;
use std::collections::BTreeSet;

pub use describe::options_json;
pub use diagram::{EVERYBODY, NOBODY, Set};
pub use domain::Domain;
pub use space::Space;

/// Why a guideline without mistakes in its files still can't be compiled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CompileError {
    /// A fact is cut into more cells, or has more values, than one machine word has bits.
    TooManyValues {
        /// Id of the fact.
        fact: String,
        /// How many it would need; at most [`MOST_VALUES`].
        values: usize,
    },
    /// An option would need too many boxes: rules that yield to rules that yield multiply.
    TooManyBoxes {
        /// Id of the option.
        option: String,
        /// How many; at most [`BOX_LIMIT`].
        boxes: usize,
    },
    /// No patient is possible at all, or nobody lies in scope.
    NobodyPossible,
    /// More names than the compiled form can number.
    TooLarge,
}

/// In the words of an author.
impl std::fmt::Display for CompileError {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            CompileError::TooManyValues { fact, values } => {
                write!(formatter, "`{fact}` needs {values} values, at most {MOST_VALUES} are possible")
            }
            CompileError::TooManyBoxes { option, boxes } => {
                write!(formatter, "`{option}` needs {boxes} boxes, at most {BOX_LIMIT} are possible: ")?;
                formatter.write_str("its rules yield to rules that yield")
            }
            CompileError::NobodyPossible => {
                formatter.write_str("the impossible combinations and the scope leave no patient")
            }
            CompileError::TooLarge => {
                write!(formatter, "more facts, options, rules or statements than {}", u16::MAX)
            }
        }
    }
}

/// LIMIT: an option with more boxes than this is refused.
pub const BOX_LIMIT: usize = 1024;
/// An option with more boxes than this is warned about.
pub const BOX_WARNING: usize = 64;

/// Compiles one edition.
///
/// # Errors
/// The guideline is too large for the compiled form, or holds for nobody.
pub fn compile(guideline: &Guideline) -> Result<Pack, CompileError> {
    let domain = Domain::new([guideline])?;
    let mut functions = Functions::new(guideline, &domain);
    if functions.nobody_possible() {
        return Err(CompileError::NobodyPossible);
    }
    let nogoods = nogood::primes(functions.impossible_boxes(), domain.sizes());
    let scoped_nogoods = nogood::primes([nogoods.clone(), functions.outside_scope_boxes()].concat(), domain.sizes());
    let rule_matters: Vec<Matter> =
        first_rules(guideline).into_iter().map(|(place, _)| functions.rule_matter(place)).collect();
    let option_matters: Vec<Matter> =
        (0..guideline.options.len()).map(|option| functions.option_matter(option)).collect();
    for (option, matter) in guideline.options.iter().zip(&option_matters) {
        let boxes = matter.sides.iter().map(Vec::len).sum();
        if boxes > BOX_LIMIT {
            return Err(CompileError::TooManyBoxes { option: option.id.clone(), boxes });
        }
    }
    Names { guideline, domain: &domain }.pack(Tables { nogoods, scoped_nogoods, option_matters, rule_matters })
}

/// Options that need more boxes than [`BOX_WARNING`], with their number: usually chains of `yields_to`.
pub fn large_options(pack: &Pack) -> Vec<(String, usize)> {
    let counted = pack.options.iter().zip(&pack.option_matters).map(|(option, matter)| {
        let boxes = matter.sides.iter().map(Vec::len).sum();
        (option.id.clone(), boxes)
    });
    counted.filter(|(_, boxes)| *boxes > BOX_WARNING).collect()
}

/// Rules, one of each id: a rule of several options is there once for each, and holds for the same patients.
fn first_rules(guideline: &Guideline) -> Vec<(usize, &Rule)> {
    let mut seen = BTreeSet::new();
    guideline.rules.iter().enumerate().filter(|(_, rule)| seen.insert(rule.id.as_str())).collect()
}

/// What was computed.
struct Tables {
    nogoods: Vec<crate::pack::ValueBox>,
    scoped_nogoods: Vec<crate::pack::ValueBox>,
    option_matters: Vec<Matter>,
    rule_matters: Vec<Matter>,
}

impl Tables {
    /// How many boxes there are, for the room that is made on loading; no more than can be said.
    fn boxes(&self) -> u32 {
        let matters = self.option_matters.iter().chain(&self.rule_matters);
        u32::try_from(matters.flat_map(|matter| &matter.sides).map(Vec::len).sum::<usize>()).unwrap_or(u32::MAX)
    }
}

/// What is copied and numbered.
struct Names<'g> {
    guideline: &'g Guideline,
    domain: &'g Domain,
}

impl Names<'_> {
    fn pack(&self, tables: Tables) -> Result<Pack, CompileError> {
        let guideline = self.guideline;
        let facts = self.facts();
        let details = describe::details(guideline);
        Ok(Pack {
            guideline: guideline.id.clone(),
            edition: guideline.edition.id.clone(),
            status: guideline.edition.status,
            groups: guideline.groups.iter().map(|group| group.id.clone()).collect(),
            shown: describe::describe(guideline, &facts),
            details_checksum: checksum(details.as_bytes()),
            details,
            facts,
            options: self.options()?,
            rules: self.rules()?,
            preferences: self.preferences()?,
            statements: self.statements(),
            boxes: tables.boxes(),
            nogoods: tables.nogoods,
            scoped_nogoods: tables.scoped_nogoods,
            option_matters: tables.option_matters,
            rule_matters: tables.rule_matters,
        })
    }

    fn facts(&self) -> Vec<PackFact> {
        let used = self.domain.used_facts(self.guideline);
        let facts = self.guideline.vocabulary.facts.iter().enumerate().map(|(index, fact)| PackFact {
            id: fact.id.clone(),
            kind: self.kind(index, &fact.kind),
            used: used.contains(&index),
        });
        facts.collect()
    }

    fn kind(&self, index: usize, kind: &Kind) -> PackKind {
        match kind {
            Kind::Choice { values } => PackKind::Choice(values.clone()),
            Kind::YesNo => PackKind::YesNo,
            Kind::Set { members } => PackKind::Set(members.clone()),
            Kind::Quantity(quantity) => PackKind::Quantity(self.domain.quantity(index, quantity)),
            Kind::Derived { .. } => PackKind::Derived,
        }
    }

    fn statements(&self) -> Vec<PackStatement> {
        let statements = self.guideline.statements.iter().map(|statement| PackStatement {
            id: statement.id.clone(),
            strength: statement.strength.clone(),
            // The advice lists them as they stand here, sorted.
            grades: statement.grades.iter().cloned().collect::<BTreeSet<_>>().into_iter().collect(),
            cites: statement.cites.clone(),
        });
        statements.collect()
    }

    fn options(&self) -> Result<Vec<PackOption>, CompileError> {
        let options = self.guideline.options.iter().map(|option| {
            Ok(PackOption { id: option.id.clone(), group: number(option.group)?, finds: numbers(&option.finds)? })
        });
        options.collect()
    }

    fn rules(&self) -> Result<Vec<PackRule>, CompileError> {
        let rules = first_rules(self.guideline).into_iter().map(|(_, rule)| {
            let same = self.guideline.rules.iter().filter(|other| other.id == rule.id);
            let options: Vec<usize> = same.filter_map(|rule| rule.option).collect();
            Ok(PackRule {
                id: rule.id.clone(),
                kind: rule.kind,
                options: numbers(&options)?,
                level: rule.level,
                statements: self.statement_numbers(&rule.statements)?,
            })
        });
        rules.collect()
    }

    fn preferences(&self) -> Result<Vec<PackPreference>, CompileError> {
        let preferences = self.guideline.preferences.iter().map(|preference| {
            Ok(PackPreference { prefer: number(preference.prefer)?, over: numbers(&preference.over)? })
        });
        preferences.collect()
    }

    fn statement_numbers(&self, ids: &[String]) -> Result<Vec<u16>, CompileError> {
        let places = ids.iter().filter_map(|id| self.guideline.statements.iter().position(|known| known.id == *id));
        numbers(&places.collect::<Vec<usize>>())
    }
}

fn number(place: usize) -> Result<u16, CompileError> {
    u16::try_from(place).map_err(|_| CompileError::TooLarge)
}

fn numbers(places: &[usize]) -> Result<Vec<u16>, CompileError> {
    places.iter().copied().map(number).collect()
}
