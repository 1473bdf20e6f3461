//! Statements, rules and preferences of an edition; red flags; red lines.

use super::super::id::IdSort;
use super::super::problems::{At, Name};
use super::super::record::Record;
use super::RawCondition;
use super::evidence::{SEEN, seen_name};
use crate::evidence::Seen;
use crate::pack::diagnostic::Code;
use crate::rule::{Level, RedLineForm, RuleKind};

/// What stands in the files of an edition beside `edition.toml`, or in `red-flags.toml`.
#[derive(Debug, Default)]
pub struct RawRules {
    /// Ids of the files' sections.
    pub sections: Vec<Name>,
    /// Statements.
    pub statements: Vec<RawStatement>,
    /// Rules.
    pub rules: Vec<RawRule>,
    /// Preferences.
    pub preferences: Vec<RawPreference>,
}

/// One statement as read.
#[derive(Debug)]
pub struct RawStatement {
    /// Its id, a row of the evidence.
    pub id: Name,
    /// Its wording class.
    pub strength: Option<Name>,
    /// Its grades.
    pub grades: Vec<RawGrade>,
    /// Its citations.
    pub cites: Vec<Name>,
    /// Whether it was read in a source.
    pub seen: Option<Seen>,
}

/// One grade as read.
#[derive(Debug)]
pub struct RawGrade {
    /// The scheme.
    pub scheme: Name,
    /// The code.
    pub code: Name,
}

/// One rule as read.
#[derive(Debug)]
pub struct RawRule {
    /// Its id.
    pub id: Name,
    /// What it says.
    pub kind: Option<At<RuleKind>>,
    /// The options it speaks of: one, or of a reason against it or a caution several.
    pub options: Vec<Name>,
    /// How soon, for red flags.
    pub level: Option<At<Level>>,
    /// Statements it rests on.
    pub statements: Vec<Name>,
    /// Who is meant.
    pub condition: RawCondition,
    /// Rules it gives way to.
    pub yields_to: Vec<Name>,
}

impl RawRule {
    /// Whether it is a red flag.
    pub fn is_urgent(&self) -> bool {
        self.kind.is_some_and(|kind| kind.value == RuleKind::Urgent)
    }
}

/// One preference as read.
#[derive(Debug)]
pub struct RawPreference {
    /// The preferred option.
    pub prefer: Option<Name>,
    /// The options it is preferred over.
    pub over: Vec<Name>,
    /// Statements that say so.
    pub statements: Vec<Name>,
}

/// Where rules stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Home {
    /// A file of an edition.
    Edition,
    /// `red-flags.toml`
    RedFlags,
}

/// Reads a file of rules.
pub fn read_rules(body: &mut RawRules, record: &mut Record<'_, '_, '_>, home: Home) {
    if let Some(section) = record.table("section") {
        let mut section = record.inner(section, "the section");
        body.sections.extend(section.need_id(IdSort::Kebab));
        section.finish();
    }
    let statements = record.tables("statement");
    body.statements
        .extend(statements.into_iter().filter_map(|table| read_statement(record.inner(table, "the statement"))));
    let rules = record.tables("rule");
    body.rules.extend(rules.into_iter().filter_map(|table| read_rule(record.inner(table, "the rule"), home)));
    match home {
        Home::Edition => {
            let tables = record.tables("preference");
            body.preferences
                .extend(tables.into_iter().map(|table| read_preference(record.inner(table, "the preference"))));
        }
        Home::RedFlags => record.refuse("preference", "red flags hold for every edition, options belong to one"),
    }
}

fn read_statement(mut record: Record<'_, '_, '_>) -> Option<RawStatement> {
    let id = record.need_id(IdSort::Row);
    let strength = record.need_text("strength");
    let grades = record.tables("grades");
    let grades = grades.into_iter().filter_map(|table| read_grade(record.inner(table, "the grade"))).collect();
    let cites = record.texts("cites");
    let seen = record.need_word("seen", &SEEN, seen_name).map(|seen| seen.value);
    record.finish();
    Some(RawStatement { id: id?, strength, grades, cites, seen })
}

fn read_grade(mut record: Record<'_, '_, '_>) -> Option<RawGrade> {
    let scheme = record.need_text("scheme");
    let code = record.need_text("code");
    record.finish();
    Some(RawGrade { scheme: scheme?, code: code? })
}

fn read_rule(mut record: Record<'_, '_, '_>, home: Home) -> Option<RawRule> {
    let id = record.need_id(IdSort::Kebab);
    let kind = record.need_word("kind", &RuleKind::ALL, RuleKind::name);
    check_home(kind, home, &mut record);
    let is_urgent = kind.map(|kind| kind.value == RuleKind::Urgent);
    let (options, level) = options_and_level(&mut record, is_urgent, kind.map(|kind| kind.value));
    let yields_to = match kind.filter(|kind| !kind.value.indicates()) {
        Some(kind) => {
            record.refuse("yields_to", &format!("`{}` rules give way to nothing", kind.value.name()));
            Vec::new()
        }
        None => record.texts("yields_to"),
    };
    let statements = record.need_texts("statements", 1);
    let condition = RawCondition::read(&mut record);
    record.finish();
    Some(RawRule { id: id?, kind, options, level, statements, condition, yields_to })
}

fn check_home(kind: Option<At<RuleKind>>, home: Home, record: &mut Record<'_, '_, '_>) {
    let is_foreign = |kind: &At<RuleKind>| home == Home::RedFlags && kind.value != RuleKind::Urgent;
    if let Some(kind) = kind.filter(is_foreign) {
        let message = format!("a rule of kind `{}` belongs to an edition, red flags are `urgent`", kind.value.name());
        record.problems.add(Code::Misplaced, kind.place, message);
    }
}

/// A red flag has a level and no option, every other rule an option and no level.
fn options_and_level(
    record: &mut Record<'_, '_, '_>,
    is_urgent: Option<bool>,
    kind: Option<RuleKind>,
) -> (Vec<Name>, Option<At<Level>>) {
    match is_urgent {
        Some(true) => {
            record.refuse("option", "an `urgent` rule is a red flag, of no option");
            record.refuse("options", "an `urgent` rule is a red flag, of no option");
            (Vec::new(), record.need_word("level", &Level::ALL, Level::name))
        }
        Some(false) => {
            record.refuse("level", "only an `urgent` rule has a level");
            (options(record, kind), None)
        }
        None => (options(record, kind), record.word("level", &Level::ALL, Level::name)),
    }
}

/// `option`; or `options`, of a rule that gives one reason against several, or one caution.
fn options(record: &mut Record<'_, '_, '_>, kind: Option<RuleKind>) -> Vec<Name> {
    if record.has("options") && !kind.is_some_and(RuleKind::indicates) {
        record.refuse("option", "the rule has `options`");
        return record.need_texts("options", 2);
    }
    record.refuse("options", "an option is offered for reasons of its own, by a rule of its own");
    match kind {
        Some(_) => record.need_text("option").into_iter().collect(),
        None => record.text("option").into_iter().collect(),
    }
}

fn read_preference(mut record: Record<'_, '_, '_>) -> RawPreference {
    let prefer = record.need_text("prefer");
    let over = record.need_texts("over", 1);
    let statements = record.need_texts("statements", 1);
    record.finish();
    RawPreference { prefer, over, statements }
}

/// One red line as read.
#[derive(Debug)]
pub struct RawRedLine {
    /// Its id.
    pub id: Name,
    /// How it speaks of its options.
    pub form: Option<RedLineForm>,
    /// Options it speaks of.
    pub options: Vec<Name>,
    /// Classes of options it speaks of.
    pub classes: Vec<Name>,
    /// Facts that are asked first.
    pub asks: Vec<Name>,
    /// Caution rules that must hold.
    pub warns: Vec<Name>,
    /// Editions it is for; empty means every edition.
    pub editions: Vec<Name>,
    /// Rows it comes from.
    pub statements: Vec<Name>,
    /// For whom.
    pub condition: RawCondition,
}

/// Reads `red-lines.toml`.
pub fn read_red_lines(record: &mut Record<'_, '_, '_>) -> Vec<RawRedLine> {
    let tables = record.tables("red_line");
    tables.into_iter().filter_map(|table| read_red_line(record.inner(table, "the red line"))).collect()
}

fn read_red_line(mut record: Record<'_, '_, '_>) -> Option<RawRedLine> {
    let id = record.need_id(IdSort::Kebab);
    let form = record.need_word("form", &RedLineForm::ALL, RedLineForm::name).map(|form| form.value);
    let (options, classes) = (record.texts("options"), record.texts("classes"));
    if options.is_empty() && classes.is_empty() {
        record.problems.add(Code::MissingKey, record.place, "the red line has neither `options` nor `classes`");
    }
    let asks = list_of_form(&mut record, "asks", form.map(|form| form == RedLineForm::AsksFirst));
    let warns = list_of_form(&mut record, "warns", form.map(|form| form == RedLineForm::Warns));
    let statements = record.need_texts("statements", 1);
    let editions = record.texts("editions");
    let condition = RawCondition::read(&mut record);
    record.finish();
    Some(RawRedLine { id: id?, form, options, classes, asks, warns, editions, statements, condition })
}

/// A list that one form must have and no other may have.
fn list_of_form(record: &mut Record<'_, '_, '_>, key: &'static str, is_its_form: Option<bool>) -> Vec<Name> {
    match is_its_form {
        Some(true) => record.need_texts(key, 1),
        Some(false) => {
            record.refuse(key, "it goes with another form of red line");
            Vec::new()
        }
        None => record.texts(key),
    }
}
