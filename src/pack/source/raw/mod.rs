//! Guideline files as read: every key and value with its place, no name looked up yet.

mod answer;
mod cases;
mod changes;
mod evidence;
mod figures;
mod rules;
mod vocabulary;
mod whole;

pub use answer::Answer;
pub use cases::RawCase;
pub use changes::RawChange;
pub use evidence::{RawCitation, RawRow, RawScheme};
pub use figures::{RawApproval, RawRate, RawShare, RawTrial, percent};
pub use rules::{RawPreference, RawRedLine, RawRule, RawRules, RawStatement};
pub use vocabulary::{RawFact, RawImpossible, RawKind, RawValue};
pub use whole::{RawGuideline, RawHead, RawOption};

use super::SourceFile;
use super::folder::{Role, role};
use super::problems::{At, Name, Place, Problems};
use super::record::{Record, root};
use crate::criterion::syntax::RawLine;
use crate::pack::diagnostic::Code;
use std::collections::{BTreeMap, BTreeSet};
use toml::de::DeTable;

/// Everything that stands in the files of a guideline.
#[derive(Debug, Default)]
pub struct Raw {
    /// `guideline.toml`
    pub guideline: Option<RawGuideline>,
    /// Facts in the order of files and lines.
    pub facts: Vec<RawFact>,
    /// Impossible combinations in the order of files and lines.
    pub impossible: Vec<RawImpossible>,
    /// Options in the order of files and lines.
    pub options: Vec<RawOption>,
    /// Wording classes.
    pub strengths: Vec<Name>,
    /// Grading schemes.
    pub schemes: Vec<RawScheme>,
    /// Citations.
    pub citations: Vec<RawCitation>,
    /// Studies.
    pub trials: Vec<RawTrial>,
    /// Approvals.
    pub approvals: Vec<RawApproval>,
    /// Rows of the evidence; `None` if no file lists them.
    pub rows: Option<Vec<RawRow>>,
    /// Rules and statements for every edition.
    pub red_flags: RawRules,
    /// Red lines.
    pub red_lines: Vec<RawRedLine>,
    /// Editions by folder.
    pub editions: BTreeMap<String, RawEdition>,
    /// Worked patients.
    pub cases: Vec<RawCase>,
    /// Whether a file is not even TOML, so that names cannot be looked up.
    pub unreadable: bool,
}

/// One edition as read.
#[derive(Debug, Default)]
pub struct RawEdition {
    /// `edition.toml`
    pub head: Option<RawHead>,
    /// `changes.toml`; `None` if it has none.
    pub changes: Option<Vec<RawChange>>,
    /// Everything in its other files.
    pub rules: RawRules,
}

/// Criteria of a record, their grammar checked.
#[derive(Clone, Debug)]
pub struct RawCondition {
    /// The record.
    pub place: Place,
    /// Every one must hold; `None` if the key is not there.
    pub when: Option<At<Vec<RawLine>>>,
    /// None may hold; `None` if the key is not there.
    pub unless: Option<At<Vec<RawLine>>>,
}

impl RawCondition {
    fn read(record: &mut Record<'_, '_, '_>) -> RawCondition {
        RawCondition { place: record.place, when: record.criteria("when"), unless: record.criteria("unless") }
    }

    /// Whether neither key is there.
    pub fn is_absent(&self) -> bool {
        self.when.is_none() && self.unless.is_none()
    }
}

/// Reads the files whose role is wanted, and reports whatever can be seen in one file alone.
pub fn read(files: &[SourceFile], wanted: impl Fn(Role<'_>) -> bool, problems: &mut Problems<'_>) -> Raw {
    let mut raw = Raw::default();
    let mut numbered: Vec<(usize, &SourceFile)> = files.iter().enumerate().collect();
    numbered.sort_by(|(_, a), (_, b)| a.path.cmp(&b.path));
    for (number, file) in numbered.into_iter().filter(|(_, file)| wanted(role(&file.path))) {
        match role(&file.path) {
            Role::Text => {}
            Role::Unexpected => problems.add(
                Code::UnexpectedFile,
                Place::new(number, 0..0),
                format!("`{}` is not a file of a guideline", file.path),
            ),
            known => read_file(&mut raw, known, (number, file), problems),
        }
    }
    raw
}

fn read_file(raw: &mut Raw, role: Role<'_>, (number, file): (usize, &SourceFile), problems: &mut Problems<'_>) {
    let (table, errors) = DeTable::parse_recoverable(&file.text);
    if !errors.is_empty() {
        raw.unreadable = true;
        report_syntax(number, &file.text, &errors, problems);
        return;
    }
    let mut record = Record::new(root(number, table.get_ref()), &file.text, "the file", problems);
    match role {
        Role::Guideline => raw.guideline = RawGuideline::read(&mut record),
        Role::Vocabulary => vocabulary::read(raw, &mut record),
        Role::Options => raw.options.extend(whole::read_options(&mut record)),
        Role::Strengths => raw.strengths.extend(evidence::read_strengths(&mut record)),
        Role::Scheme(stem) => raw.schemes.extend(RawScheme::read(&mut record, stem)),
        Role::Evidence => {
            raw.citations.extend(evidence::read_citations(&mut record));
            raw.trials.extend(figures::read_trials(&mut record));
            raw.approvals.extend(figures::read_approvals(&mut record));
        }
        Role::Rows => raw.rows.get_or_insert_default().extend(evidence::read_rows(&mut record)),
        Role::RedFlags => rules::read_rules(&mut raw.red_flags, &mut record, rules::Home::RedFlags),
        Role::RedLines => raw.red_lines.extend(rules::read_red_lines(&mut record)),
        Role::EditionHead(id) => raw.edition(id).head = RawHead::read(&mut record, id),
        Role::Changes(id) => raw.edition(id).changes = Some(changes::read_changes(&mut record)),
        Role::Edition(id) => rules::read_rules(&mut raw.edition(id).rules, &mut record, rules::Home::Edition),
        Role::Cases(edition) => raw.cases.extend(cases::read_cases(&mut record, edition)),
        Role::Text | Role::Unexpected => {}
    }
    record.finish();
}

impl Raw {
    fn edition(&mut self, id: &str) -> &mut RawEdition {
        self.editions.entry(id.to_owned()).or_default()
    }

    /// Every rule of every edition, then the red flags.
    pub fn all_rules(&self) -> impl Iterator<Item = &RawRule> {
        self.bodies().flat_map(|body| &body.rules)
    }

    /// Whether the option of a rule is missing or not declared, so that a declared one may be meant.
    pub fn hides_options(&self) -> bool {
        let is_declared = |name: &Name| self.options.iter().any(|option| option.id.value == name.value);
        let mut of_options = self.all_rules().filter(|rule| !rule.is_urgent());
        of_options.any(|rule| rule.options.is_empty() || !rule.options.iter().all(is_declared))
    }

    /// Every statement of every edition, then those of the red flags.
    pub fn all_statements(&self) -> impl Iterator<Item = &RawStatement> {
        self.bodies().flat_map(|body| &body.statements)
    }

    /// Rules, statements and preferences of every edition, then the red flags.
    pub fn bodies(&self) -> impl Iterator<Item = &RawRules> {
        self.editions.values().map(|edition| &edition.rules).chain(std::iter::once(&self.red_flags))
    }
}

/// Reports what keeps a file from being TOML: the first slip of each line, the others mostly follow from it.
fn report_syntax(file: usize, text: &str, errors: &[toml::de::Error], problems: &mut Problems<'_>) {
    let mut spans: Vec<_> = errors.iter().map(|error| (error.span().unwrap_or(0..0), error.message())).collect();
    spans.sort_by_key(|(span, _)| span.start);
    let mut lines = BTreeSet::new();
    for (span, message) in spans {
        let line = text.get(..span.start).unwrap_or(text).matches('\n').count();
        if lines.insert(line) {
            problems.add(Code::NotToml, Place::new(file, span), message.replace('\n', ", "));
        }
    }
}
