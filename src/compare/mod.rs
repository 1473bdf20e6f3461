//! The difference between two editions, or two drafts, in patients: who is answered differently, how many, for example whom.

use crate::edition::Guideline;
use crate::pack::compile::{CompileError, Domain, EVERYBODY, Set, Space};
use crate::verify::witness;
use num_bigint::BigUint;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// How an option stands for a complete patient, or that an edition does not have it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CompleteStanding {
    /// Indicated, nothing to avoid.
    Fits,
    /// Indicated, and a reason to avoid it.
    Avoid,
    /// Not indicated, or outside the scope.
    DoesNotFit,
    /// The edition does not have the option.
    Absent,
}

impl CompleteStanding {
    /// As written in comparisons.
    pub fn name(self) -> &'static str {
        match self {
            CompleteStanding::Fits => "fits",
            CompleteStanding::Avoid => "avoid",
            CompleteStanding::DoesNotFit => "does-not-fit",
            CompleteStanding::Absent => "absent",
        }
    }
}

/// Why two guidelines cannot be compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CompareError {
    /// They do not ask the same facts in the same order; the first that differs.
    OtherFacts(String),
    /// They are too large for the compiled form.
    TooLarge(CompileError),
}

/// All differences between two editions.
#[derive(Clone, Debug)]
pub struct Comparison {
    /// Id of the first edition.
    pub from: String,
    /// Id of the second edition.
    pub to: String,
    /// How many situations lie in the scope of either.
    pub situations: BigUint,
    /// In how many of them some option stands differently.
    pub different: BigUint,
    /// By option, in the order of the files, then by standing.
    pub differences: Vec<Difference>,
}

/// Situations in which one option went from one standing to another.
#[derive(Clone, Debug)]
pub struct Difference {
    /// Id of the option.
    pub option: String,
    /// How it stood.
    pub from: CompleteStanding,
    /// How it stands.
    pub to: CompleteStanding,
    /// In how many situations.
    pub count: BigUint,
    /// A profile with as few facts as will do: everybody under it is answered so.
    pub example: Value,
}

impl Comparison {
    /// The comparison as JSON; big numbers are texts.
    pub fn to_json(&self) -> Value {
        let differences = self.differences.iter().map(|difference| {
            json!({
                "option": difference.option,
                "from": difference.from.name(),
                "to": difference.to.name(),
                "count": difference.count.to_string(),
                "example": difference.example,
                "declared": null,
            })
        });
        json!({
            "from": self.from,
            "to": self.to,
            "situations": self.situations.to_string(),
            "different": self.different.to_string(),
            "differences": differences.collect::<Vec<Value>>(),
        })
    }
}

/// Compares two guidelines over the same facts, over all complete patients in the scope of either.
///
/// # Errors
/// They ask other facts, or are too large.
pub fn compare(from: &Guideline, to: &Guideline) -> Result<Comparison, CompareError> {
    check_facts(from, to)?;
    let domain = Domain::new([from, to]).map_err(CompareError::TooLarge)?;
    let mut space = Space::new(from, &domain);
    let (scope_from, before) = standings(&mut space, from);
    let mut space = space.beside(to);
    let (scope_to, after) = standings(&mut space, to);
    let either = space.join(scope_from, scope_to);
    let mut comparison = Comparison {
        from: from.edition.id.clone(),
        to: to.edition.id.clone(),
        situations: space.count(either),
        different: BigUint::ZERO,
        differences: Vec::new(),
    };
    let mut different = crate::pack::compile::NOBODY;
    for option in options(from, to) {
        for (stood, was) in parts(&before, option) {
            for (stands, is) in parts(&after, option) {
                let both = space.meet(was, is);
                let both = space.meet(both, either);
                let count = space.count(both);
                if stood == stands || count == BigUint::ZERO {
                    continue;
                }
                // Somebody for whom no fact need be told to be answered differently is an example of everybody.
                let example = witness(to, &mut space, both, either).unwrap_or_else(|| json!({}));
                let only_absent = stood == CompleteStanding::Absent && stands == CompleteStanding::DoesNotFit
                    || stood == CompleteStanding::DoesNotFit && stands == CompleteStanding::Absent;
                if !only_absent {
                    different = space.join(different, both);
                }
                comparison.differences.push(Difference {
                    option: option.to_owned(),
                    from: stood,
                    to: stands,
                    count,
                    example,
                });
            }
        }
    }
    comparison.different = space.count(different);
    Ok(comparison)
}

fn check_facts(from: &Guideline, to: &Guideline) -> Result<(), CompareError> {
    let (from, to) = (&from.vocabulary.facts, &to.vocabulary.facts);
    let differing = from.iter().zip(to).find(|(a, b)| a.id != b.id || a.asked() != b.asked());
    if let Some((fact, _)) = differing {
        return Err(CompareError::OtherFacts(fact.id.clone()));
    }
    let longer = if from.len() > to.len() { from } else { to };
    match longer.get(from.len().min(to.len())) {
        Some(fact) => Err(CompareError::OtherFacts(fact.id.clone())),
        None => Ok(()),
    }
}

/// An edition's options with the sets of patients for each standing.
type Standings = Vec<(String, Vec<(CompleteStanding, Set)>)>;

/// The scope of the guideline of a space, and how each of its options stands for complete patients.
fn standings(space: &mut Space<'_>, guideline: &Guideline) -> (Set, Standings) {
    let in_scope = space.in_scope();
    let options = guideline.options.iter().enumerate().map(|(place, option)| {
        let (fits, avoid) = (space.fits(place), space.to_avoid(place));
        let (fits, avoid) = (space.meet(fits, in_scope), space.meet(avoid, in_scope));
        let indicated = space.join(fits, avoid);
        let not = space.without(EVERYBODY, indicated);
        let parts =
            vec![(CompleteStanding::Fits, fits), (CompleteStanding::Avoid, avoid), (CompleteStanding::DoesNotFit, not)];
        (option.id.clone(), parts)
    });
    (in_scope, options.collect())
}

fn parts(standings: &Standings, option: &str) -> Vec<(CompleteStanding, Set)> {
    let found = standings.iter().find(|(id, _)| id == option);
    found.map_or_else(|| vec![(CompleteStanding::Absent, EVERYBODY)], |(_, parts)| parts.clone())
}

/// Every option of either, those of the first in their order, then the others.
fn options<'g>(from: &'g Guideline, to: &'g Guideline) -> Vec<&'g str> {
    let mut seen = BTreeSet::new();
    let all = from.options.iter().chain(&to.options).map(|option| option.id.as_str());
    all.filter(|id| seen.insert(*id)).collect()
}
