//! `evidence/*.toml` and `schemes/*.toml`.

use super::super::id::{IdSort, check_id, check_unique};
use super::super::problems::{At, Name};
use super::super::record::Record;
use crate::evidence::{Citation, Seen};
use crate::pack::diagnostic::Code;

/// Both ways of having seen something.
pub const SEEN: [Seen; 2] = [Seen::Source, Seen::Memory];

/// As written in files.
pub fn seen_name(seen: Seen) -> &'static str {
    match seen {
        Seen::Source => "source",
        Seen::Memory => "memory",
    }
}

/// One citation as read.
#[derive(Debug)]
pub struct RawCitation {
    /// Its id.
    pub id: Name,
    /// All of it; `None` if something is missing, which is reported already.
    pub citation: Option<Citation>,
    /// The word for what is odd about it.
    pub note: Option<Name>,
}

/// Reads a file of citations.
pub fn read_citations(record: &mut Record<'_, '_, '_>) -> Vec<RawCitation> {
    let tables = record.tables("citation");
    tables.into_iter().filter_map(|table| read_citation(record.inner(table, "the citation"))).collect()
}

fn read_citation(mut record: Record<'_, '_, '_>) -> Option<RawCitation> {
    let id = record.need_id(IdSort::Kebab);
    let seen = record.need_word("seen", &SEEN, seen_name).map(|seen| seen.value);
    let checked = match seen {
        Some(Seen::Source) => record.need("checked").then(|| record.date("checked")).flatten(),
        Some(Seen::Memory) | None => record.date("checked"),
    };
    let year = record.year("year");
    let note = record.text("note");
    let authors = record.need_text("authors");
    let mut text = |key| record.text(key).map(|text| text.value).unwrap_or_default();
    let (subject, journal, locator) = (text("subject"), text("journal"), text("locator"));
    let (pubmed, doi, url) = (text("pubmed"), text("doi"), text("url"));
    record.finish();
    let (id, value) = (id?, |name: Option<&Name>| name.map(|name| name.value.clone()).unwrap_or_default());
    let citation = authors.zip(seen).map(|(authors, seen)| Citation {
        id: id.value.clone(),
        authors: authors.value,
        subject,
        journal,
        year: value(year.as_ref()),
        locator,
        pubmed,
        doi,
        url,
        seen,
        checked: value(checked.as_ref()),
        note: value(note.as_ref()),
    });
    Some(RawCitation { id, citation, note })
}

/// One grading scheme as read.
#[derive(Debug)]
pub struct RawScheme {
    /// Its id, that of its file.
    pub id: Name,
    /// Its codes.
    pub codes: Vec<Name>,
}

impl RawScheme {
    /// Reads `schemes/<stem>.toml`; `None` if it has no id.
    pub fn read(record: &mut Record<'_, '_, '_>, stem: &str) -> Option<RawScheme> {
        let id = record.need_id(IdSort::Kebab);
        if let Some(id) = id.as_ref().filter(|id| id.value != stem) {
            let message = format!("the scheme is called `{}`, its file `{stem}.toml`", id.value);
            record.problems.add(Code::OtherId, id.place, message);
        }
        let codes = record.need_texts("codes", 1);
        codes.iter().for_each(|code| check_id(code, IdSort::Code, record.problems));
        check_unique(&codes, "the code", record.problems);
        Some(RawScheme { id: id?, codes })
    }
}

/// Reads `schemes/strengths.toml`.
pub fn read_strengths(record: &mut Record<'_, '_, '_>) -> Vec<Name> {
    let strengths = record.need_texts("strengths", 1);
    strengths.iter().for_each(|strength| check_id(strength, IdSort::Kebab, record.problems));
    check_unique(&strengths, "the strength", record.problems);
    strengths
}

/// One row of the evidence as read.
#[derive(Debug)]
pub struct RawRow {
    /// Its id.
    pub id: Name,
    /// Whether facts of a patient decide over it.
    pub decides: Option<At<bool>>,
    /// Why no rule carries it.
    pub reason: Option<Name>,
}

/// Reads `evidence/rows.toml`.
pub fn read_rows(record: &mut Record<'_, '_, '_>) -> Vec<RawRow> {
    let tables = record.tables("row");
    tables.into_iter().filter_map(|table| read_row(record.inner(table, "the row"))).collect()
}

fn read_row(mut record: Record<'_, '_, '_>) -> Option<RawRow> {
    let id = record.need_id(IdSort::Row);
    let decides = record.need("decides").then(|| record.flag("decides")).flatten();
    let reason = record.text("reason");
    record.finish();
    Some(RawRow { id: id?, decides, reason })
}
