//! Declared changes of an edition.

use super::super::id::IdSort;
use super::super::problems::{At, Name};
use super::super::record::Record;
use super::RawCondition;
use crate::change::CompleteStanding;

/// One declared change as read.
#[derive(Debug)]
pub struct RawChange {
    /// Its id.
    pub id: Name,
    /// The edition compared with.
    pub since: Option<Name>,
    /// Options of either edition.
    pub options: Vec<Name>,
    /// How they stood.
    pub from: Vec<At<CompleteStanding>>,
    /// How they stand.
    pub to: Vec<At<CompleteStanding>>,
    /// Statements that are the reasons.
    pub statements: Vec<Name>,
    /// What everybody who is answered otherwise meets.
    pub condition: RawCondition,
}

/// Reads `<edition>/changes.toml`.
pub fn read_changes(record: &mut Record<'_, '_, '_>) -> Vec<RawChange> {
    let tables = if record.need("change") { record.tables("change") } else { Vec::new() };
    tables.into_iter().filter_map(|table| read_change(record.inner(table, "the change"))).collect()
}

fn read_change(mut record: Record<'_, '_, '_>) -> Option<RawChange> {
    let id = record.need_id(IdSort::Kebab);
    let since = record.need_text("since");
    let options = record.need_texts("options", 1);
    let from = record.need_words("from", &CompleteStanding::ALL, CompleteStanding::name);
    let to = record.need_words("to", &CompleteStanding::ALL, CompleteStanding::name);
    let statements = record.need_texts("statements", 1);
    let condition = RawCondition { place: record.place, when: record.criteria("when"), unless: None };
    record.finish();
    Some(RawChange { id: id?, since, options, from, to, statements, condition })
}
