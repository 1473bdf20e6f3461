//! What is different against what an edition declares to be different.

use super::{CompareError, Difference, Found, compare};
use crate::change::{Change, CompleteStanding};
use crate::edition::Guideline;
use crate::pack::compile::{NOBODY, Set, Space};
use crate::verify::{Failure, Proof, Property, prove, witness};
use serde_json::{Value, json};

/// One point in which the declared changes and the differences disagree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Disagreement {
    /// No change declares this difference.
    Undeclared {
        /// Id of the option.
        option: String,
        /// How it stood.
        from: CompleteStanding,
        /// How it stands.
        to: CompleteStanding,
        /// Somebody who is answered so.
        witness: Value,
    },
    /// Somebody is answered differently in a declared way, but does not meet the criteria of the change.
    BreaksWhen {
        /// Id of the change.
        change: String,
        /// Id of the option.
        option: String,
        /// Somebody who is answered so and does not meet them.
        witness: Value,
    },
    /// Nothing that a change declares of an option, or of a standing, ever occurs.
    NeverOccurs {
        /// Id of the change.
        change: String,
        /// Id of the option, or `from` or `to` with the standing.
        what: Vec<String>,
    },
}

impl Disagreement {
    /// In words for authors: what sort it is, then the names.
    pub fn what(&self) -> Vec<String> {
        match self {
            Disagreement::Undeclared { option, from, to, .. } => {
                vec!["undeclared".to_owned(), option.clone(), from.name().to_owned(), to.name().to_owned()]
            }
            Disagreement::BreaksWhen { change, option, .. } => {
                vec!["breaks-when".to_owned(), change.clone(), option.clone()]
            }
            Disagreement::NeverOccurs { change, what } => {
                ["never-occurs".to_owned(), change.clone()].into_iter().chain(what.iter().cloned()).collect()
            }
        }
    }

    /// A patient who shows it; an empty profile where nobody can.
    pub fn witness(&self) -> Value {
        match self {
            Disagreement::Undeclared { witness, .. } | Disagreement::BreaksWhen { witness, .. } => witness.clone(),
            Disagreement::NeverOccurs { .. } => json!({}),
        }
    }
}

/// Proves every property of an edition, and that it declares all that is different since those before it.
///
/// `since`: the editions of [`declared_since`]. An edition that declares nothing has no such property.
///
/// # Errors
/// The editions ask other facts, or are too large.
pub fn prove_whole(guideline: &Guideline, since: &[Guideline]) -> Result<Proof, CompareError> {
    let mut proof = prove(guideline).map_err(CompareError::TooLarge)?;
    if guideline.changes.is_empty() {
        return Ok(proof);
    }
    let mut property = Property { id: "declared-changes", checked: guideline.changes.len(), failures: Vec::new() };
    for earlier in since {
        let disagreements = compare(earlier, guideline)?.disagreements.into_iter().flatten();
        let failures = disagreements.map(|one| Failure { what: one.what(), witness: one.witness() });
        property.failures.extend(failures);
    }
    proof.properties.push(property);
    Ok(proof)
}

/// The editions since which an edition declares changes, in the order of the file.
pub fn declared_since(guideline: &Guideline) -> Vec<&str> {
    let mut editions: Vec<&str> = Vec::new();
    for change in &guideline.changes {
        if !editions.contains(&change.since.as_str()) {
            editions.push(&change.since);
        }
    }
    editions
}

/// Gives each difference the change that declares it, and finds every disagreement.
pub(super) fn settle(
    (to, changes): (&Guideline, &[&Change]),
    found: &mut [Found],
    space: &mut Space<'_>,
    either: Set,
) -> Vec<Disagreement> {
    let mut disagreements = Vec::new();
    for Found { difference, who } in found.iter_mut().filter(|found| found.difference.is_another_answer()) {
        let Difference { option, from, to: stands, example, declared, .. } = difference;
        let Some(change) = changes.iter().find(|change| change.claims(option, *from, *stands)) else {
            let (option, witness) = (option.clone(), example.clone());
            disagreements.push(Disagreement::Undeclared { option, from: *from, to: *stands, witness });
            continue;
        };
        *declared = Some(change.id.clone());
        let meant = space.condition(&change.condition);
        let others = space.without(*who, meant);
        if others != NOBODY {
            let witness = witness(to, space, others, either).unwrap_or_else(|| json!({}));
            let (change, option) = (change.id.clone(), option.clone());
            disagreements.push(Disagreement::BreaksWhen { change, option, witness });
        }
    }
    let differences: Vec<&Difference> = found.iter().map(|found| &found.difference).collect();
    disagreements.extend(changes.iter().flat_map(|change| never_occurring(change, &differences)));
    disagreements
}

/// Each option and each standing of a change that no difference shows.
fn never_occurring(change: &Change, differences: &[&Difference]) -> Vec<Disagreement> {
    let claimed: Vec<&&Difference> =
        differences.iter().filter(|found| change.claims(&found.option, found.from, found.to)).collect();
    let options = change.options.iter().filter(|option| !claimed.iter().any(|found| found.option == **option));
    let mut missing: Vec<Vec<String>> = options.map(|option| vec![option.clone()]).collect();
    // An option that never changes says it all; standings are only looked at where something does.
    if !claimed.is_empty() {
        let from = change.from.iter().filter(|from| !claimed.iter().any(|found| found.from == **from));
        missing.extend(from.map(|from| vec!["from".to_owned(), from.name().to_owned()]));
        let to = change.to.iter().filter(|to| !claimed.iter().any(|found| found.to == **to));
        missing.extend(to.map(|to| vec!["to".to_owned(), to.name().to_owned()]));
    }
    let of_change = |what| Disagreement::NeverOccurs { change: change.id.clone(), what };
    missing.into_iter().map(of_change).collect()
}
