//! `cases/<edition>/*.toml`: worked patients with the expected advice.

use super::super::id::IdSort;
use super::super::problems::{At, Name, Place};
use super::super::record::Record;
use super::answer::{Answer, read_answer};
use crate::pack::diagnostic::Code;

/// One worked patient as read.
#[derive(Debug)]
pub struct RawCase {
    /// The edition, told by the folder.
    pub edition: String,
    /// Its id.
    pub id: Name,
    /// Where its record begins.
    pub place: Place,
    /// Rows of the evidence that it is written from.
    pub rows: Vec<Name>,
    /// The profile; `None` if it could not be read.
    pub profile: Option<At<Answer>>,
    /// What is expected.
    pub expectations: RawExpectations,
}

/// What is expected of the advice.
#[derive(Debug)]
pub struct RawExpectations {
    /// Options that fit.
    pub fits: Vec<Name>,
    /// Options that depend.
    pub depends: Vec<Name>,
    /// Options to avoid.
    pub avoid: Vec<Name>,
    /// Options that do not fit.
    pub does_not_fit: Vec<Name>,
    /// Red flags that are raised.
    pub red_flags: Vec<Name>,
    /// Facts, or `set.member`, that are among the questions.
    pub asks: Vec<Name>,
    /// Caution rules that are among the warnings.
    pub warns: Vec<Name>,
    /// Options, each with all the rules that it rests on.
    pub rests_on: Vec<(Name, Vec<Name>)>,
    /// Options, each with all its cautions.
    pub warns_only: Vec<(Name, Vec<Name>)>,
    /// Caution and avoid rules, each with all the options that it is shown for.
    pub warns_of: Vec<(Name, Vec<Name>)>,
    /// All red flags that are raised.
    pub red_flags_only: Option<Vec<Name>>,
    /// Whether no patient is like this.
    pub impossible: Option<At<bool>>,
    /// Groups in which whatever is not listed does not fit.
    pub groups: Vec<Name>,
    /// `inside`, `outside` or `assumed`.
    pub scope: Option<At<&'static str>>,
}

const SCOPES: [&str; 3] = ["inside", "outside", "assumed"];

/// Reads a file of worked patients.
pub fn read_cases(record: &mut Record<'_, '_, '_>, edition: &str) -> Vec<RawCase> {
    let tables = record.tables("case");
    tables.into_iter().filter_map(|table| read_case(record.inner(table, "the case"), edition)).collect()
}

fn read_case(mut record: Record<'_, '_, '_>, edition: &str) -> Option<RawCase> {
    let id = record.need_id(IdSort::Kebab);
    let rows = record.need_texts("rows", 1);
    let profile = read_profile(&mut record);
    let expectations = RawExpectations {
        fits: record.texts("fits"),
        depends: record.texts("depends"),
        avoid: record.texts("avoid"),
        does_not_fit: record.texts("does_not_fit"),
        red_flags: record.texts("red_flags"),
        asks: record.texts("asks"),
        warns: record.texts("warns"),
        rests_on: record.named_texts("rests_on"),
        warns_only: record.named_texts("warns_only"),
        warns_of: record.named_texts("warns_of"),
        red_flags_only: record.has("red_flags_only").then(|| record.texts("red_flags_only")),
        impossible: record.flag("impossible"),
        groups: record.texts("groups"),
        scope: record.word("scope", &SCOPES, |scope| scope),
    };
    if expectations.is_empty() {
        record.problems.add(Code::MissingKey, record.place, "the case expects nothing, for example `fits`");
    }
    let place = record.place;
    record.finish();
    Some(RawCase { edition: edition.to_owned(), id: id?, place, rows, profile, expectations })
}

fn read_profile(record: &mut Record<'_, '_, '_>) -> Option<At<Answer>> {
    if !record.need("profile") {
        return None;
    }
    let value = record.any("profile")?;
    read_answer(record.place.file, value, record.problems)
}

impl RawExpectations {
    /// The lists of options, each with the standing that it expects.
    pub fn standings(&self) -> [(&'static str, &[Name]); 4] {
        [("fits", &self.fits), ("depends", &self.depends), ("avoid", &self.avoid), ("does_not_fit", &self.does_not_fit)]
    }

    /// Whether anything is expected of the advice, which nobody gets who cannot exist.
    pub fn of_advice(&self) -> bool {
        let lists = [&self.red_flags, &self.asks, &self.warns, &self.groups];
        self.standings().iter().any(|(_, names)| !names.is_empty())
            || lists.iter().any(|names| !names.is_empty())
            || !self.rests_on.is_empty()
            || !self.warns_only.is_empty()
            || !self.warns_of.is_empty()
            || self.red_flags_only.is_some()
            || self.scope.is_some()
    }

    fn is_empty(&self) -> bool {
        !self.of_advice() && self.impossible.is_none()
    }
}
