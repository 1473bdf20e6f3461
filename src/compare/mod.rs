//! The difference between two editions, or two drafts, in patients: who is answered differently, how many, for example whom.

mod declared;
mod warned;

use crate::change::Change;
use crate::edition::Guideline;
use crate::pack::compile::{CompileError, Domain, EVERYBODY, NOBODY, Set, Space};
use crate::verify::witness;
use num_bigint::BigUint;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use warned::Side;

pub use crate::change::CompleteStanding;
pub use declared::{Disagreement, declared_since, prove_whole};
pub use warned::Warning;

/// LIMIT: nodes of diagrams made to count who is answered differently at all; about a second.
const MOST_EFFORT: usize = 300_000;

/// Why two guidelines cannot be compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CompareError {
    /// They do not ask the same facts in the same order; the first that differs.
    OtherFacts(String),
    /// They are too large for the compiled form.
    TooLarge(CompileError),
}

/// In the words of an author.
impl std::fmt::Display for CompareError {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            CompareError::OtherFacts(fact) => {
                write!(formatter, "the two do not ask the same facts: `{fact}` is not the same in both")
            }
            CompareError::TooLarge(error) => error.fmt(formatter),
        }
    }
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
    /// In how many of them some option stands differently; `None` if that is too much to count.
    pub different: Option<BigUint>,
    /// By option, in the order of the files, then by standing.
    pub differences: Vec<Difference>,
    /// Cautions and red flags that one of the two gives alone, in the order of the files.
    pub warnings: Vec<Warning>,
    /// Where the second edition declares something else; `None` if it declares nothing since the first.
    pub disagreements: Option<Vec<Disagreement>>,
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
    /// Id of the change that declares it.
    pub declared: Option<String>,
}

impl Difference {
    /// Whether it is another answer, and so worth declaring: an option that is missing and one that does not fit are
    /// the same to a patient.
    pub fn is_another_answer(&self) -> bool {
        self.from.is_changed_by(self.to)
    }
}

/// A difference and whom it is about.
struct Found {
    difference: Difference,
    who: Set,
}

impl Comparison {
    /// Whether what is declared is what is different; yes if nothing is declared.
    pub fn agrees(&self) -> bool {
        self.disagreements.as_ref().is_none_or(Vec::is_empty)
    }

    /// The comparison as JSON; big numbers are texts.
    pub fn to_json(&self) -> Value {
        let differences = self.differences.iter().map(|difference| {
            json!({
                "option": difference.option,
                "from": difference.from.name(),
                "to": difference.to.name(),
                "count": difference.count.to_string(),
                "example": difference.example,
                "declared": difference.declared,
            })
        });
        let disagreements = self.disagreements.as_ref().map(|all| {
            let each = all.iter().map(|one| json!({ "what": one.what(), "witness": one.witness() }));
            each.collect::<Vec<Value>>()
        });
        json!({
            "from": self.from,
            "to": self.to,
            "situations": self.situations.to_string(),
            "different": self.different.as_ref().map(BigUint::to_string),
            "differences": differences.collect::<Vec<Value>>(),
            "warnings": self.warnings.iter().map(Warning::to_json).collect::<Vec<Value>>(),
            "disagreements": disagreements,
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
    let warned_before = Side::new(&mut space, from);
    let mut space = space.beside(to);
    let (scope_to, after) = standings(&mut space, to);
    let warned_after = Side::new(&mut space, to);
    let either = space.join(scope_from, scope_to);
    let mut found = differences(&mut space, to, either, (&before, &after), &options(from, to));
    let changes: Vec<&Change> = to.changes.iter().filter(|change| change.since == from.edition.id).collect();
    let disagreements = (!changes.is_empty()).then(|| declared::settle((to, &changes), &mut found, &mut space, either));
    Ok(Comparison {
        from: from.edition.id.clone(),
        to: to.edition.id.clone(),
        situations: space.count(either),
        different: count_different(&mut space, &found, either),
        differences: found.into_iter().map(|found| found.difference).collect(),
        warnings: warned::warnings((&mut space, either), to, (&warned_before, &warned_after)),
        disagreements,
    })
}

/// Every difference with whom it is about, by option, then by standing.
fn differences(
    space: &mut Space<'_>,
    guideline: &Guideline,
    either: Set,
    (before, after): (&Standings, &Standings),
    options: &[&str],
) -> Vec<Found> {
    let mut found = Vec::new();
    for option in options {
        for (from, was) in parts(before, option) {
            for (to, is) in parts(after, option).into_iter().filter(|(to, _)| *to != from) {
                let both = space.meet(was, is);
                let who = space.meet(both, either);
                if who == NOBODY {
                    continue;
                }
                let count = space.count(who);
                // Somebody for whom no fact need be told to be answered differently is an example of everybody.
                let example = witness(guideline, space, who, either).unwrap_or_else(|| json!({}));
                let option = (*option).to_owned();
                found.push(Found { difference: Difference { option, from, to, count, example, declared: None }, who });
            }
        }
    }
    found
}

/// In how many situations some option stands differently.
///
/// Taken away one by one, the largest first: uniting all is far larger, and where much changes nobody is left soon. Where
/// many options change for few each, the set itself is too large; it is given up.
fn count_different(space: &mut Space<'_>, found: &[Found], either: Set) -> Option<BigUint> {
    let before = space.effort();
    let mut others: Vec<(&BigUint, Set)> = found
        .iter()
        .filter(|found| found.difference.is_another_answer())
        .map(|found| (&found.difference.count, found.who))
        .collect();
    others.sort();
    let mut alike = either;
    for (_, who) in others.into_iter().rev() {
        if alike == NOBODY {
            break;
        }
        alike = space.without(alike, who);
        if space.effort().saturating_sub(before) > MOST_EFFORT {
            return None;
        }
    }
    let different = space.without(either, alike);
    Some(space.count(different))
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
