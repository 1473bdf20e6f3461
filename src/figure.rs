//! What studies measured, as published: how many people, arm beside arm; and where a treatment is allowed.
//!
//! A rate is never computed from another figure. Its arms share one denominator and one time because a rate has only
//! one of each; rates of different studies are never subtracted because nothing here could hold the difference.

use serde::Serialize;

/// What a rate tells its reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum RateKind {
    /// What the treatment is given for.
    Benefit,
    /// What it does besides.
    Harm,
    /// Who was alive: shown to those who ask.
    Survival,
}

impl RateKind {
    /// All kinds.
    pub const ALL: [RateKind; 3] = [RateKind::Benefit, RateKind::Harm, RateKind::Survival];

    /// As written in files.
    pub fn name(self) -> &'static str {
        match self {
            RateKind::Benefit => "benefit",
            RateKind::Harm => "harm",
            RateKind::Survival => "survival",
        }
    }
}

/// Where a rate was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReadIn {
    /// The paper or its abstract, also in a copy of it.
    Paper,
    /// A regulator's or a society's page, or a label.
    Agency,
    /// A report about it: to be checked against the paper.
    Report,
}

impl ReadIn {
    /// All of them.
    pub const ALL: [ReadIn; 3] = [ReadIn::Paper, ReadIn::Agency, ReadIn::Report];

    /// As written in files.
    pub fn name(self) -> &'static str {
        match self {
            ReadIn::Paper => "paper",
            ReadIn::Agency => "agency",
            ReadIn::Report => "report",
        }
    }
}

/// How people came into the arms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Design {
    /// By chance.
    Randomised,
    /// In some other way.
    NotRandomised,
}

impl Design {
    /// Both of them.
    pub const ALL: [Design; 2] = [Design::Randomised, Design::NotRandomised];

    /// As written in files.
    pub fn name(self) -> &'static str {
        match self {
            Design::Randomised => "randomised",
            Design::NotRandomised => "not-randomised",
        }
    }
}

/// When the people of a rate were counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "unit", rename_all = "kebab-case")]
pub enum Time {
    /// So many weeks after the start.
    Weeks {
        /// How many.
        count: u16,
    },
    /// So many months after the start.
    Months {
        /// How many.
        count: u16,
    },
    /// So many years after the start.
    Years {
        /// How many.
        count: u16,
    },
    /// At some time during treatment.
    Treatment,
    /// Once treatment was over.
    AfterTreatment,
    /// At the operation.
    Surgery,
    /// At some time while the study went on.
    Study,
}

impl Time {
    /// Reads `24 months`, `8 weeks`, `6 years`, `treatment`, `after-treatment`, `surgery`, `study`.
    pub fn parse(text: &str) -> Option<Time> {
        match text {
            "treatment" => return Some(Time::Treatment),
            "after-treatment" => return Some(Time::AfterTreatment),
            "surgery" => return Some(Time::Surgery),
            "study" => return Some(Time::Study),
            _ => {}
        }
        let (number, unit) = text.split_once(' ')?;
        let count = number.parse().ok().filter(|count| *count > 0)?;
        match unit {
            "weeks" => Some(Time::Weeks { count }),
            "months" => Some(Time::Months { count }),
            "years" => Some(Time::Years { count }),
            _ => None,
        }
    }
}

/// A part of a whole, exact: a percentage or a number of people among others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    part: u64,
    whole: u64,
}

impl Share {
    /// The part, if the whole is not nothing and not smaller.
    pub fn new(part: u64, whole: u64) -> Option<Share> {
        (whole > 0 && part <= whole).then_some(Share { part, whole })
    }

    /// How many of so many it is, to the nearest whole person, halves up.
    pub fn of(self, people: u64) -> u64 {
        let twice = self.part.saturating_mul(people).saturating_mul(2).saturating_add(self.whole);
        twice.checked_div(self.whole.saturating_mul(2)).unwrap_or_default()
    }

    /// Whether it is something, and less than one in a hundred.
    pub fn is_below_one_percent(self) -> bool {
        self.part > 0 && self.part.saturating_mul(100) < self.whole
    }

    /// Whether it is at most another.
    pub fn is_at_most(self, other: Share) -> bool {
        self.part.saturating_mul(other.whole) <= other.part.saturating_mul(self.whole)
    }
}

/// What happened in one arm.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Value {
    /// How many people, of as many as the rate counts in.
    pub count: u64,
    /// As the source prints it.
    pub published: String,
    /// Between how many and how many, likewise; `None` if no interval was reported.
    pub range: Option<[u64; 2]>,
}

/// One thing that was counted in every arm.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Rate {
    /// What it tells.
    pub kind: RateKind,
    /// What happened to the people who are counted; a text id.
    pub outcome: String,
    /// When.
    pub time: Time,
    /// Who they were; a text id.
    pub population: String,
    /// How many took part; 0 if the source does not say.
    pub people: u64,
    /// In which number people are counted: 100, or 1,000 where an arm has fewer than one in a hundred.
    pub of: u64,
    /// One an arm, in the order of the arms.
    pub values: Vec<Value>,
    /// Options that it speaks of.
    pub options: Vec<String>,
    /// Where it was read.
    pub read_in: ReadIn,
    /// What to know of it; text ids.
    pub notes: Vec<String>,
}

/// One study.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Trial {
    /// Its id.
    pub id: String,
    /// As people call it.
    pub name: String,
    /// How people came into the arms.
    pub design: Design,
    /// What was compared, the treatment in question first; text ids.
    pub arms: Vec<String>,
    /// Statements that it stands behind.
    pub statements: Vec<String>,
    /// Ids of citations.
    pub cites: Vec<String>,
    /// When its figures were last looked up.
    pub checked: String,
    /// What was counted.
    pub rates: Vec<Rate>,
}

/// How a treatment stands with a regulator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ApprovalStatus {
    /// Allowed.
    Approved,
    /// Allowed while a confirmation is awaited.
    Accelerated,
    /// Asked for, not answered.
    Pending,
    /// No approval was found.
    NotFound,
}

impl ApprovalStatus {
    /// All of them.
    pub const ALL: [ApprovalStatus; 4] =
        [ApprovalStatus::Approved, ApprovalStatus::Accelerated, ApprovalStatus::Pending, ApprovalStatus::NotFound];

    /// As written in files.
    pub fn name(self) -> &'static str {
        match self {
            ApprovalStatus::Approved => "approved",
            ApprovalStatus::Accelerated => "accelerated",
            ApprovalStatus::Pending => "pending",
            ApprovalStatus::NotFound => "not-found",
        }
    }
}

/// Where a regulator answers for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Market {
    /// The United States.
    Us,
    /// The European Union.
    Eu,
    /// Switzerland.
    Switzerland,
}

impl Market {
    /// All of them.
    pub const ALL: [Market; 3] = [Market::Us, Market::Eu, Market::Switzerland];

    /// As written in files.
    pub fn name(self) -> &'static str {
        match self {
            Market::Us => "us",
            Market::Eu => "eu",
            Market::Switzerland => "switzerland",
        }
    }
}

/// Where, for whom and since when a treatment is allowed. Its text says for whom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Approval {
    /// Its id.
    pub id: String,
    /// Where.
    pub market: Market,
    /// How it stands.
    pub status: ApprovalStatus,
    /// Year, month or day; empty if the source does not say.
    pub since: String,
    /// When this was last known to hold.
    pub as_of: String,
    /// Options that it speaks of.
    pub options: Vec<String>,
    /// Statements that say so.
    pub statements: Vec<String>,
}

/// Everything that was counted for the options of an edition, and where they are allowed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Figures {
    /// Studies.
    pub trials: Vec<Trial>,
    /// Approvals.
    pub approvals: Vec<Approval>,
    /// Every citation that the studies name.
    pub citations: Vec<crate::evidence::Citation>,
}

#[cfg(test)]
mod tests {
    use super::{Share, Time};

    #[test]
    fn people_are_counted_to_the_nearest_halves_up() {
        let of_hundred = |part, whole| Share::new(part, whole).map(|share| share.of(100));
        assert_eq!(of_hundred(54_700, 100_000), Some(55));
        assert_eq!(of_hundred(10, 16), Some(63));
        assert_eq!(of_hundred(0, 7), Some(0));
        assert_eq!(of_hundred(7, 7), Some(100));
        assert_eq!(of_hundred(8, 7), None);
        assert_eq!(of_hundred(0, 0), None);
        assert_eq!(Share::new(600, 100_000).map(|share| share.of(1000)), Some(6));
    }

    #[test]
    fn a_time_is_a_span_or_a_moment() {
        assert_eq!(Time::parse("24 months"), Some(Time::Months { count: 24 }));
        assert_eq!(Time::parse("surgery"), Some(Time::Surgery));
        for wrong in ["0 months", "24", "24 moons", "about 2 years", ""] {
            assert_eq!(Time::parse(wrong), None, "{wrong}");
        }
    }
}
