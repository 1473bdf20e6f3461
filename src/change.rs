//! Declared changes: what an edition means to answer otherwise than an earlier one.

use crate::criterion::Condition;

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
    /// All, in the order of the documentation.
    pub const ALL: [CompleteStanding; 4] =
        [CompleteStanding::Absent, CompleteStanding::Fits, CompleteStanding::Avoid, CompleteStanding::DoesNotFit];

    /// As written in guideline files and comparisons.
    pub fn name(self) -> &'static str {
        match self {
            CompleteStanding::Fits => "fits",
            CompleteStanding::Avoid => "avoid",
            CompleteStanding::DoesNotFit => "does-not-fit",
            CompleteStanding::Absent => "absent",
        }
    }

    /// Whether whoever is answered so can have the option, or is told to avoid it.
    fn is_indicated(self) -> bool {
        matches!(self, CompleteStanding::Fits | CompleteStanding::Avoid)
    }

    /// Whether going from this standing to another is another answer.
    ///
    /// An option that is missing is no option for this patient, as one that does not fit.
    pub fn is_changed_by(self, to: CompleteStanding) -> bool {
        self != to && (self.is_indicated() || to.is_indicated())
    }
}

/// One change that an edition declares: options that are answered otherwise than in an earlier edition, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Unique in the guideline.
    pub id: String,
    /// Id of the edition compared with.
    pub since: String,
    /// Ids of options of either edition.
    pub options: Vec<String>,
    /// How they stood.
    pub from: Vec<CompleteStanding>,
    /// How they stand.
    pub to: Vec<CompleteStanding>,
    /// Ids of the statements that are the reasons.
    pub statements: Vec<String>,
    /// What everybody who is answered otherwise meets; empty = nothing is said.
    pub condition: Condition,
}

impl Change {
    /// Whether it declares that this option goes from one standing to another.
    pub fn claims(&self, option: &str, from: CompleteStanding, to: CompleteStanding) -> bool {
        from.is_changed_by(to)
            && self.from.contains(&from)
            && self.to.contains(&to)
            && self.options.iter().any(|own| own == option)
    }
}
