//! `guideline.toml`, `edition.toml`, `options/*.toml`.

use super::super::id::{IdSort, check_id};
use super::super::problems::{At, Name};
use super::super::record::{Inner, Record};
use super::RawCondition;
use crate::edition::Status;
use crate::pack::diagnostic::Code;

/// What belongs to the guideline as a whole.
#[derive(Debug)]
pub struct RawGuideline {
    /// Its id.
    pub id: Name,
    /// Topics in the order of asking.
    pub topics: Vec<Name>,
    /// Groups in the order of showing.
    pub groups: Vec<RawGroup>,
}

/// One decision.
#[derive(Debug)]
pub struct RawGroup {
    /// Its id.
    pub id: Name,
    /// Whose decision it is.
    pub scope: RawCondition,
}

impl RawGuideline {
    /// Reads `guideline.toml`; `None` if it has no id.
    pub fn read(record: &mut Record<'_, '_, '_>) -> Option<RawGuideline> {
        let id = record.need_id(IdSort::Kebab);
        let topics = record.need_texts("topics", 1);
        topics.iter().for_each(|topic| check_id(topic, IdSort::Kebab, record.problems));
        let groups = if record.need("group") { record.tables("group") } else { Vec::new() };
        let groups = groups.into_iter().filter_map(|group| RawGroup::read(record.inner(group, "the group"))).collect();
        Some(RawGuideline { id: id?, topics, groups })
    }
}

impl RawGroup {
    fn read(mut record: Record<'_, '_, '_>) -> Option<RawGroup> {
        let id = record.need_id(IdSort::Kebab);
        let scope = scope(&mut record);
        record.finish();
        Some(RawGroup { id: id?, scope })
    }
}

fn scope(record: &mut Record<'_, '_, '_>) -> RawCondition {
    RawCondition { place: record.place, when: record.criteria("scope"), unless: None }
}

/// What an edition is.
#[derive(Debug)]
pub struct RawHead {
    /// Its id, that of its folder.
    pub id: Name,
    /// How far it can be relied on.
    pub status: Option<At<Status>>,
    /// The date of its content.
    pub dated: Option<Name>,
    /// Prefixes of its statements; none if it does not say.
    pub prefixes: Vec<Name>,
    /// When it must be looked through again.
    pub review_by: Option<Name>,
    /// When its options are folded.
    pub expires: Option<Name>,
    /// Citations it was made from.
    pub sources: Vec<Name>,
    /// Where the source stands today.
    pub live_page: Option<Name>,
    /// Who signed it.
    pub reviewed_by: Option<Name>,
    /// Who it is for.
    pub scope: RawCondition,
}

impl RawHead {
    /// Reads `edition.toml` of the folder with this name; `None` if it has no id.
    pub fn read(record: &mut Record<'_, '_, '_>, folder: &str) -> Option<RawHead> {
        let id = record.need_id(IdSort::Kebab);
        if let Some(id) = id.as_ref().filter(|id| id.value != folder) {
            let message = format!("the edition is called `{}`, its folder `{folder}`", id.value);
            record.problems.add(Code::OtherId, id.place, message);
        }
        let status = record.need_word("status", &Status::ALL, Status::name);
        let reviewed_by = reviewed_by(record, status.as_ref());
        let dated = record.need("dated").then(|| dated(record, "dated")).flatten();
        let prefixes =
            if record.is_list("prefix") { record.texts("prefix") } else { record.text("prefix").into_iter().collect() };
        let review_by = record.need("review_by").then(|| record.date("review_by")).flatten();
        let expires = record.date("expires");
        check_order(record, [("dated", &dated), ("review_by", &review_by), ("expires", &expires)]);
        let sources = record.need_texts("sources", 1);
        let live_page = record.text("live_page");
        let scope = scope(record);
        Some(RawHead { id: id?, status, dated, prefixes, review_by, expires, sources, live_page, reviewed_by, scope })
    }
}

/// Reports each date that comes before the one named before it; the earlier part of a day, `2009-10`, comes before it.
fn check_order(record: &mut Record<'_, '_, '_>, dates: [(&str, &Option<Name>); 3]) {
    let given: Vec<(&str, &Name)> = dates.into_iter().filter_map(|(key, date)| Some((key, date.as_ref()?))).collect();
    for pair in given.windows(2) {
        let [(first, earlier), (second, later)] = pair else { continue };
        if later.value < earlier.value {
            let message = format!("`{second}` is {}, before `{first}`, {}", later.value, earlier.value);
            record.problems.add(Code::DatesReversed, later.place, message);
        }
    }
}

fn reviewed_by(record: &mut Record<'_, '_, '_>, status: Option<&At<Status>>) -> Option<Name> {
    match status.map(|status| status.value) {
        Some(Status::Reviewed) => record.need_text("reviewed_by"),
        Some(Status::Historical | Status::Draft) => {
            record.refuse("reviewed_by", "only an edition with status `reviewed` has it");
            None
        }
        None => record.text("reviewed_by"),
    }
}

/// A year, a month or a day: `2009`, `2009-10`, `2009-10-31`.
pub(super) fn dated(record: &mut Record<'_, '_, '_>, key: &'static str) -> Option<Name> {
    if record.is_date(key) {
        return record.date(key);
    }
    let text = record.text(key)?;
    let digits = |part: &str, count: usize| part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit());
    let is_month = |part: &str| digits(part, 2) && ("01"..="12").contains(&part);
    let fits = match text.value.split_once('-') {
        None => digits(&text.value, 4),
        Some((year, month)) => digits(year, 4) && is_month(month),
    };
    if !fits {
        let message =
            format!("`{}` is no date, expected a year, a month as \"2009-10\", or a day without quotes", text.value);
        record.problems.add(Code::BadDate, text.place, message);
    }
    Some(text)
}

/// One option as read.
#[derive(Debug)]
pub struct RawOption {
    /// Its id.
    pub id: Name,
    /// Its group.
    pub group: Option<Name>,
    /// Its class.
    pub class: Option<Name>,
    /// Facts that it finds; `None` if it is no test.
    pub finds: Option<Vec<Name>>,
}

/// Reads a file of options: every table is one.
pub fn read_options(record: &mut Record<'_, '_, '_>) -> Vec<RawOption> {
    let tables = record.other_tables();
    tables.into_iter().map(|(id, table)| read_option(record, id, table)).collect()
}

fn read_option<'t>(record: &mut Record<'t, '_, '_>, id: Name, table: Inner<'t>) -> RawOption {
    check_id(&id, IdSort::Kebab, record.problems);
    let mut option = record.inner(table, "the option");
    let group = option.need_text("group");
    let class = option.text("class");
    let finds = option.has("finds").then(|| option.need_texts("finds", 1));
    if let Some(class) = &class {
        check_id(class, IdSort::Kebab, option.problems);
    }
    option.finish();
    RawOption { id, group, class, finds }
}
