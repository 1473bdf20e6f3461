//! Proofs over every possible patient: what must hold of a guideline, and a patient for whom it does not.
//!
//! Not a sample: the patients are sets (decision diagrams), and a property holds when the set of those who break it is
//! empty. Where it is not, somebody in it is shown with as few facts as will do.

mod lines;
mod properties;
mod witness;
mod worked;

use crate::edition::Guideline;
use crate::pack::compile::{CompileError, Space};
use num_bigint::BigUint;
use serde_json::{Value, json};

pub use witness::witness;
pub use worked::faults;

/// What was proved of one edition.
#[derive(Clone, Debug)]
pub struct Proof {
    /// Id of the edition.
    pub edition: String,
    /// How many situations lie in scope: complete patients, quantities cut only where rules cut them.
    pub situations: BigUint,
    /// For each option, in how many situations it fits.
    pub fits: Vec<(String, BigUint)>,
    /// Every property, in the order of the documentation.
    pub properties: Vec<Property>,
}

/// One property and what breaks it.
#[derive(Clone, Debug)]
pub struct Property {
    /// Its name.
    pub id: &'static str,
    /// How many things it was checked of.
    pub checked: usize,
    /// What breaks it; empty when it holds.
    pub failures: Vec<Failure>,
}

/// Something that breaks a property.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// Rules, options, facts or red lines that meet there.
    pub what: Vec<String>,
    /// A profile: every possible patient under it shows the failure.
    pub witness: Value,
}

impl Proof {
    /// Whether every property holds.
    pub fn holds(&self) -> bool {
        self.properties.iter().all(|property| property.failures.is_empty())
    }

    /// Options that depend on nothing: they fit in every situation.
    pub fn fit_everybody(&self) -> Vec<&str> {
        let everybody = self.fits.iter().filter(|(_, count)| *count == self.situations);
        everybody.map(|(option, _)| option.as_str()).collect()
    }

    /// The proof as JSON, with the time that it took.
    pub fn to_json(&self, milliseconds: u128) -> Value {
        let properties = self.properties.iter().map(|property| {
            let failures: Vec<Value> = property
                .failures
                .iter()
                .map(|failure| json!({ "what": failure.what, "witness": failure.witness }))
                .collect();
            json!({ "id": property.id, "holds": failures.is_empty(), "checked": property.checked, "failures": failures })
        });
        let fits = self.fits.iter().map(|(option, count)| json!({ "option": option, "situations": count.to_string() }));
        json!({
            "edition": self.edition,
            "holds": self.holds(),
            "situations": self.situations.to_string(),
            "ms": u64::try_from(milliseconds).unwrap_or(u64::MAX),
            "properties": properties.collect::<Vec<Value>>(),
            "fits": fits.collect::<Vec<Value>>(),
            "depend_on_nothing": self.fit_everybody(),
        })
    }
}

/// Proves every property of an edition, or finds what breaks it.
///
/// # Errors
/// The guideline is too large for the compiled form.
pub fn prove(guideline: &Guideline) -> Result<Proof, CompileError> {
    let domain = crate::pack::compile::Domain::new([guideline])?;
    let mut space = Space::new(guideline, &domain);
    let in_scope = space.in_scope();
    let situations = space.count(in_scope);
    let options: Vec<(String, crate::pack::compile::Set)> = guideline
        .options
        .iter()
        .enumerate()
        .map(|(place, option)| {
            let fits = space.fits(place);
            (option.id.clone(), space.meet(fits, in_scope))
        })
        .collect();
    let fits = options.into_iter().map(|(id, set)| (id, space.count(set))).collect();
    let properties = properties::all(guideline, &mut space);
    Ok(Proof { edition: guideline.edition.id.clone(), situations, fits, properties })
}
