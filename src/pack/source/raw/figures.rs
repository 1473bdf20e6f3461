//! Studies and approvals in `evidence/*.toml`.

use super::super::id::{IdSort, check_id, check_unique};
use super::super::problems::{At, Name, Place};
use super::super::record::Record;
use super::whole::dated;
use crate::fact::Decimal;
use crate::figure::{ApprovalStatus, Design, Market, RateKind, ReadIn, Share, Time};
use crate::pack::diagnostic::Code;

/// One study as read.
#[derive(Debug)]
pub struct RawTrial {
    /// Its id.
    pub id: Name,
    /// As people call it.
    pub name: Option<Name>,
    /// How people came into the arms.
    pub design: Option<At<Design>>,
    /// Who took part.
    pub population: Option<Name>,
    /// How many.
    pub people: Option<At<Decimal>>,
    /// What was compared.
    pub arms: Vec<Name>,
    /// Statements behind which it stands.
    pub statements: Vec<Name>,
    /// Its papers.
    pub cites: Vec<Name>,
    /// When its figures were looked up.
    pub checked: Option<Name>,
    /// What was counted.
    pub rates: Vec<RawRate>,
}

/// One rate as read.
#[derive(Debug)]
pub struct RawRate {
    /// What it tells.
    pub kind: Option<At<RateKind>>,
    /// What happened.
    pub outcome: Option<Name>,
    /// When.
    pub time: Option<At<Time>>,
    /// Who took part, if not everybody in the study.
    pub population: Option<Name>,
    /// How many of them.
    pub people: Option<At<Decimal>>,
    /// One an arm, with its place.
    pub published: Vec<RawShare>,
    /// The place of the list.
    pub place: Place,
    /// The interval of each arm; none if none was reported.
    pub intervals: Vec<Name>,
    /// Options that it speaks of.
    pub options: Vec<Name>,
    /// Where it was read.
    pub read_in: Option<At<ReadIn>>,
    /// What to know of it.
    pub notes: Vec<Name>,
}

/// A published share.
#[derive(Debug)]
pub struct RawShare {
    /// As written.
    pub text: Name,
    /// What it says; `None` if it cannot be read, which is reported.
    pub share: Option<Share>,
    /// Whether it is a percentage; else it is people of people.
    pub is_percentage: bool,
}

/// One approval as read.
#[derive(Debug)]
pub struct RawApproval {
    /// Its id.
    pub id: Name,
    /// Where.
    pub market: Option<At<Market>>,
    /// How it stands.
    pub status: Option<At<ApprovalStatus>>,
    /// Since when.
    pub since: Option<Name>,
    /// When this was last known to hold.
    pub as_of: Option<Name>,
    /// Options.
    pub options: Vec<Name>,
    /// Statements that say so.
    pub statements: Vec<Name>,
}

/// Reads the studies of a file.
pub fn read_trials(record: &mut Record<'_, '_, '_>) -> Vec<RawTrial> {
    let tables = record.tables("trial");
    tables.into_iter().filter_map(|table| read_trial(record.inner(table, "the study"))).collect()
}

fn read_trial(mut record: Record<'_, '_, '_>) -> Option<RawTrial> {
    let id = record.need_id(IdSort::Kebab);
    let name = record.need_text("name");
    let design = record.need_word("design", &Design::ALL, Design::name);
    let population = record.need_text("population");
    let people = people(&mut record);
    let arms = record.need_texts("arms", 2);
    let statements = record.need_texts("statements", 1);
    let cites = record.need_texts("cites", 1);
    let checked = record.need("checked").then(|| record.date("checked")).flatten();
    let tables = if record.need("rate") { record.tables("rate") } else { Vec::new() };
    let rates = tables.into_iter().map(|table| read_rate(record.inner(table, "the rate"))).collect();
    arms.iter().chain(&population).for_each(|id| check_id(id, IdSort::Kebab, record.problems));
    check_unique(&arms, "the arm", record.problems);
    record.finish();
    Some(RawTrial { id: id?, name, design, population, people, arms, statements, cites, checked, rates })
}

fn read_rate(mut record: Record<'_, '_, '_>) -> RawRate {
    let kind = record.need_word("kind", &RateKind::ALL, RateKind::name);
    let outcome = record.need_text("outcome");
    let time = time(&mut record);
    let population = record.text("population");
    let people = people(&mut record);
    let place = record.place;
    let published = record.need_texts("published", 2);
    let published = published.into_iter().map(|text| read_share(text, &mut record)).collect();
    let intervals = record.texts("interval");
    let options = record.need_texts("options", 1);
    let read_in = record.need_word("read_in", &ReadIn::ALL, ReadIn::name);
    let notes = record.texts("notes");
    notes.iter().chain(&outcome).chain(&population).for_each(|id| check_id(id, IdSort::Kebab, record.problems));
    record.finish();
    RawRate { kind, outcome, time, population, people, published, place, intervals, options, read_in, notes }
}

/// A whole number of people.
fn people(record: &mut Record<'_, '_, '_>) -> Option<At<Decimal>> {
    let people = record.number("people")?;
    let thousandths = people.value.thousandths();
    if thousandths <= 0 || thousandths.checked_rem(1000) != Some(0) {
        record.problems.add(Code::BadNumber, people.place, "people are counted in whole numbers from 1");
        return None;
    }
    Some(people)
}

fn time(record: &mut Record<'_, '_, '_>) -> Option<At<Time>> {
    let text = record.need_text("time")?;
    let time = Time::parse(&text.value);
    if time.is_none() {
        let message = format!(
            "found `{}`, expected a number of `weeks`, `months` or `years`, or `treatment`, `after-treatment`, `surgery`, `study`",
            text.value
        );
        record.problems.add(Code::UnknownWord, text.place, message);
    }
    Some(At { value: time?, place: text.place })
}

/// Reads `54.7 %` or `10/16`.
fn read_share(text: Name, record: &mut Record<'_, '_, '_>) -> RawShare {
    let percentage = text.value.strip_suffix(" %");
    let share = match percentage {
        Some(number) => percent(number),
        None => {
            text.value.split_once('/').and_then(|(part, whole)| Share::new(part.parse().ok()?, whole.parse().ok()?))
        }
    };
    if share.is_none() {
        let message =
            format!("`{}` is no rate, expected a percentage from `0 %` to `100 %`, or people as `10/16`", text.value);
        record.problems.add(Code::BadRate, text.place, message);
    }
    RawShare { is_percentage: percentage.is_some(), share, text }
}

/// The share that a percentage is; `None` if it is none.
pub fn percent(number: &str) -> Option<Share> {
    let thousandths = Decimal::parse(number).ok()?.thousandths();
    Share::new(u64::try_from(thousandths).ok()?, 100_000)
}

/// Reads the approvals of a file.
pub fn read_approvals(record: &mut Record<'_, '_, '_>) -> Vec<RawApproval> {
    let tables = record.tables("approval");
    tables.into_iter().filter_map(|table| read_approval(record.inner(table, "the approval"))).collect()
}

fn read_approval(mut record: Record<'_, '_, '_>) -> Option<RawApproval> {
    let id = record.need_id(IdSort::Kebab);
    let market = record.need_word("market", &Market::ALL, Market::name);
    let status = record.need_word("status", &ApprovalStatus::ALL, ApprovalStatus::name);
    let since = record.has("since").then(|| dated(&mut record, "since")).flatten();
    let as_of = record.need("as_of").then(|| dated(&mut record, "as_of")).flatten();
    let options = record.need_texts("options", 1);
    let statements = record.need_texts("statements", 1);
    record.finish();
    Some(RawApproval { id: id?, market, status, since, as_of, options, statements })
}
