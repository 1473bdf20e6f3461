//! Red lines: sentences that must hold for every possible patient.

use super::{Failure, Property, witness};
use crate::edition::Guideline;
use crate::fact::Kind;
use crate::pack::compile::{EVERYBODY, Set, Space};
use crate::rule::{RedLine, RedLineForm};

/// Every red line holds.
pub fn red_lines(guideline: &Guideline, space: &mut Space<'_>) -> Property {
    let mut property = Property { id: "red-lines", checked: guideline.red_lines.len(), failures: Vec::new() };
    for line in &guideline.red_lines {
        for option in &line.options {
            for bad in broken_by(guideline, space, line, *option) {
                let in_scope = space.in_scope();
                let meant = space.condition(&line.condition);
                let bad = space.meet(bad, meant);
                let bad = space.meet(bad, in_scope);
                if let Some(witness) = witness(guideline, space, bad, in_scope) {
                    let option = guideline.options.get(*option).map(|option| option.id.clone()).unwrap_or_default();
                    property.failures.push(Failure { what: vec![line.id.clone(), option], witness });
                }
            }
        }
    }
    property
}

/// Sets of patients who would break the line if it meant them; one for each thing that it asks for.
fn broken_by(guideline: &Guideline, space: &mut Space<'_>, line: &RedLine, option: usize) -> Vec<Set> {
    let fits = space.fits(option);
    match line.form {
        RedLineForm::Never => vec![fits],
        RedLineForm::Always => vec![space.without(EVERYBODY, fits)],
        RedLineForm::Warns => {
            let unwarned = |space: &mut Space<'_>, rule: usize| {
                let warned = space.holds(rule);
                space.without(fits, warned)
            };
            line.warns.iter().map(|rule| unwarned(space, *rule)).collect()
        }
        RedLineForm::AsksFirst => {
            // It is asked first exactly when another answer to it alone would be a reason to avoid the option.
            let unasked = |space: &mut Space<'_>, fact: usize| {
                let in_scope = space.in_scope();
                let avoid = space.to_avoid(option);
                let avoid = space.meet(avoid, in_scope);
                let fields = space.fields_of(fact, guideline.vocabulary.facts.get(fact).map(|fact| &fact.kind));
                let mut asked = crate::pack::compile::NOBODY;
                for field in fields {
                    let freed = space.freed(avoid, &[field]);
                    asked = space.join(asked, freed);
                }
                space.without(fits, asked)
            };
            line.asks.iter().map(|fact| unasked(space, *fact)).collect()
        }
    }
}

impl Space<'_> {
    /// The fields of a fact.
    fn fields_of(&self, fact: usize, kind: Option<&Kind>) -> Vec<usize> {
        let first = self.first_field(fact);
        match kind {
            Some(Kind::Set { members }) => (first..first.saturating_add(members.len())).collect(),
            Some(Kind::Choice { .. } | Kind::YesNo | Kind::Quantity(_)) => vec![first],
            Some(Kind::Derived { .. }) | None => Vec::new(),
        }
    }
}
