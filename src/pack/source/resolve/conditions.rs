//! Criteria over the vocabulary.

use super::super::problems::{At, Name, Problems};
use super::super::raw::RawCondition;
use crate::criterion::syntax::{RawLine, nearest, resolve};
use crate::criterion::{Condition, Criterion};
use crate::fact::{FactIndex, Kind, Vocabulary};
use crate::pack::diagnostic::Code;
use std::collections::BTreeSet;

/// The vocabulary, and which of its facts could not be read.
#[derive(Debug, Default)]
pub struct Facts {
    /// The vocabulary; a fact that could not be read stands in it as yes/no.
    pub vocabulary: Vocabulary,
    /// Facts that could not be read: nothing is said of criteria about them, the fact itself is reported.
    pub damaged: BTreeSet<String>,
}

impl Facts {
    /// The place of a fact; reports it if there is none of the name.
    pub fn find(&self, name: &Name, problems: &mut Problems<'_>) -> Option<FactIndex> {
        let found = self.vocabulary.find(&name.value);
        if found.is_none() {
            let near = nearest(&name.value, self.vocabulary.facts.iter().map(|fact| fact.id.as_str()));
            let help = near.map(|near| format!("did you mean `{near}`?"));
            problems.add_with_help(
                Code::UnknownFact,
                name.place,
                (format!("no fact is called `{}`", name.value), help),
            );
        }
        found
    }

    /// The kind of a fact; `None` if it could not be read.
    pub fn kind(&self, fact: FactIndex) -> Option<&Kind> {
        let fact = self.vocabulary.facts.get(fact)?;
        (!self.damaged.contains(&fact.id)).then_some(&fact.kind)
    }

    /// A condition with all its names looked up; what is wrong with it is reported and left out.
    pub fn condition(&self, raw: &RawCondition, problems: &mut Problems<'_>) -> Condition {
        let mut read = |lines: &Option<At<Vec<RawLine>>>| {
            lines.as_ref().map_or(Vec::new(), |lines| self.criteria(lines, problems))
        };
        Condition { when: read(&raw.when), unless: read(&raw.unless) }
    }

    fn criteria(&self, lines: &At<Vec<RawLine>>, problems: &mut Problems<'_>) -> Vec<Criterion> {
        let (criteria, faults) = resolve(&self.without_damaged(&lines.value), &self.vocabulary);
        faults.into_iter().for_each(|fault| problems.add_fault(lines.place.file, fault));
        criteria
    }

    fn without_damaged(&self, lines: &[RawLine]) -> Vec<RawLine> {
        let kept = lines.iter().filter_map(|line| match line {
            RawLine::Any(lines) => Some(RawLine::Any(self.without_damaged(lines))),
            RawLine::All(lines) => Some(RawLine::All(self.without_damaged(lines))),
            RawLine::Test(test) => (!self.damaged.contains(&test.fact.text)).then(|| line.clone()),
        });
        kept.collect()
    }
}
