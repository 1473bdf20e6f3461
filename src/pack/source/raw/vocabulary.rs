//! `vocabulary/*.toml`: facts and impossible combinations.

use super::super::id::{IdSort, check_id, check_unique};
use super::super::problems::{At, Name};
use super::super::record::{Inner, Record};
use super::{Raw, RawCondition};
use crate::fact::{Decimal, Quantity};
use crate::pack::diagnostic::Code;

/// One fact as read.
#[derive(Debug)]
pub struct RawFact {
    /// Its id.
    pub id: Name,
    /// The topic under which it is asked; none for derived facts.
    pub topic: Option<Name>,
    /// What it is asked together with.
    pub panel: Option<Name>,
    /// Its values; `None` if they could not be read, which is reported already.
    pub kind: Option<RawKind>,
}

/// The values of a fact as read.
#[derive(Debug)]
pub enum RawKind {
    /// One of these.
    Choice(Vec<Name>),
    /// Yes or no.
    YesNo,
    /// Any of these.
    Set(Vec<Name>),
    /// A number.
    Quantity(Quantity),
    /// Worked out.
    Derived(Vec<RawValue>),
}

/// A value of a derived fact as read.
#[derive(Debug)]
pub struct RawValue {
    /// Its id.
    pub id: Name,
    /// Who has it.
    pub condition: RawCondition,
}

/// An impossible combination as read.
#[derive(Debug)]
pub struct RawImpossible {
    /// Its id.
    pub id: Name,
    /// The combination.
    pub condition: RawCondition,
}

/// Reads a file of the vocabulary: `[[impossible]]`, and every other table is a fact.
pub fn read(raw: &mut Raw, record: &mut Record<'_, '_, '_>) {
    let tables = record.tables("impossible");
    raw.impossible.extend(tables.into_iter().filter_map(|table| read_impossible(record, table)));
    let facts = record.other_tables();
    raw.facts.extend(facts.into_iter().map(|(id, table)| read_fact(record, id, table)));
}

fn read_impossible<'t>(record: &mut Record<'t, '_, '_>, table: Inner<'t>) -> Option<RawImpossible> {
    let mut record = record.inner(table, "the impossible combination");
    let id = record.need_id(IdSort::Kebab);
    let condition = RawCondition::read(&mut record);
    if condition.is_absent() {
        record.problems.add(
            Code::Unconditional,
            record.place,
            "the impossible combination has no criteria, so nobody could exist",
        );
    }
    record.finish();
    Some(RawImpossible { id: id?, condition })
}

/// The kinds of facts, as files name them.
#[derive(Clone, Copy, PartialEq, Eq)]
enum KindWord {
    Choice,
    YesNo,
    Set,
    Quantity,
    Derived,
}

impl KindWord {
    const ALL: [KindWord; 5] =
        [KindWord::Choice, KindWord::YesNo, KindWord::Set, KindWord::Quantity, KindWord::Derived];

    fn name(self) -> &'static str {
        match self {
            KindWord::Choice => "choice",
            KindWord::YesNo => "yes-no",
            KindWord::Set => "set",
            KindWord::Quantity => "quantity",
            KindWord::Derived => "derived",
        }
    }

    /// The keys that facts of this kind have and others may not have.
    fn keys(self) -> &'static [&'static str] {
        match self {
            KindWord::Choice => &["values"],
            KindWord::YesNo => &[],
            KindWord::Set => &["members"],
            KindWord::Quantity => &["unit", "step", "range", "never"],
            KindWord::Derived => &["value"],
        }
    }
}

fn read_fact<'t>(record: &mut Record<'t, '_, '_>, id: Name, table: Inner<'t>) -> RawFact {
    check_id(&id, IdSort::Snake, record.problems);
    let mut record = record.inner(table, "the fact");
    let word = record.need_word("kind", &KindWord::ALL, KindWord::name).map(|word| word.value);
    let (topic, panel) = read_asking(&mut record, word);
    let kind = word.and_then(|word| read_kind(&mut record, word));
    refuse_other_keys(&mut record, word);
    record.finish();
    RawFact { id, topic, panel, kind }
}

/// Under which topic the fact is asked, and together with what.
fn read_asking(record: &mut Record<'_, '_, '_>, word: Option<KindWord>) -> (Option<Name>, Option<Name>) {
    if word == Some(KindWord::Derived) {
        ["topic", "panel"].into_iter().for_each(|key| record.refuse(key, "a derived fact is never asked"));
        return (None, None);
    }
    let topic = if word.is_some() { record.need_text("topic") } else { record.text("topic") };
    let panel = record.text("panel");
    panel.iter().for_each(|panel| check_id(panel, IdSort::Kebab, record.problems));
    (topic, panel)
}

fn read_kind(record: &mut Record<'_, '_, '_>, word: KindWord) -> Option<RawKind> {
    match word {
        KindWord::Choice => read_choice(record).map(RawKind::Choice),
        KindWord::YesNo => Some(RawKind::YesNo),
        KindWord::Set => read_names(record, "members", 1).map(RawKind::Set),
        KindWord::Quantity => read_quantity(record).map(RawKind::Quantity),
        KindWord::Derived => read_derived(record).map(RawKind::Derived),
    }
}

/// A key of another kind is named as such; without a kind every one of them is let pass, to not report twice.
fn refuse_other_keys(record: &mut Record<'_, '_, '_>, word: Option<KindWord>) {
    for other in KindWord::ALL.into_iter().filter(|other| Some(*other) != word) {
        for key in other.keys() {
            match word {
                Some(word) => {
                    record.refuse(key, &format!("the fact is a {}, only a {} has it", word.name(), other.name()))
                }
                None => {
                    record.any(key);
                }
            }
        }
    }
}

/// LIMIT: values of a choice; what is possible of a fact is one machine word.
const MOST_VALUES: usize = 64;

fn read_choice(record: &mut Record<'_, '_, '_>) -> Option<Vec<Name>> {
    let values = read_names(record, "values", 2)?;
    if let Some(first) = values.get(MOST_VALUES) {
        let message = format!("the choice has {} values, expected at most {MOST_VALUES}", values.len());
        record.problems.add(Code::TooMany, first.place, message);
        return None;
    }
    Some(values)
}

fn read_names(record: &mut Record<'_, '_, '_>, key: &'static str, least: usize) -> Option<Vec<Name>> {
    let names = record.need_texts(key, least);
    names.iter().for_each(|name| check_id(name, IdSort::Value, record.problems));
    check_repeated(&names, record);
    (names.len() >= least).then_some(names)
}

fn check_repeated(names: &[Name], record: &mut Record<'_, '_, '_>) {
    for (index, name) in names.iter().enumerate() {
        if names.iter().take(index).any(|before| before.value == name.value) {
            let message = format!("`{}` stands twice in this list", name.value);
            record.problems.add(Code::RepeatedValue, name.place, message);
        }
    }
}

fn read_quantity(record: &mut Record<'_, '_, '_>) -> Option<Quantity> {
    let unit = record.text("unit");
    let step = record.need("step").then(|| record.number("step")).flatten();
    let range = record.need("range").then(|| record.numbers("range")).flatten();
    let never = record.flag("never").is_some_and(|never| never.value);
    let unit = unit.map(|unit| check_unit(&unit, record)).unwrap_or_default();
    let (step, range) = (step?, range?);
    let [min, max] = range.value.as_slice() else {
        record.problems.add(Code::BadQuantity, range.place, "expected two numbers: the least value and the greatest");
        return None;
    };
    let quantity = Quantity { unit, step: step.value, min: min.value, max: max.value, never };
    check_numbers(&quantity, (&step, range.place), record).then_some(quantity)
}

/// A unit is one word of criteria.
fn check_unit(unit: &Name, record: &mut Record<'_, '_, '_>) -> String {
    if unit.value.contains([' ', '\t', '#']) {
        let message = format!("the unit `{}` has a space or `#` in it, expected one word", unit.value);
        record.problems.add(Code::BadId, unit.place, message);
    }
    unit.value.clone()
}

fn check_numbers(
    quantity: &Quantity,
    (step, range): (&At<Decimal>, super::Place),
    record: &mut Record<'_, '_, '_>,
) -> bool {
    let Quantity { min, max, .. } = quantity;
    let zero = Decimal::from_thousandths(0);
    let (place, message) = if Some(step.value) <= zero {
        (step.place, "the step is not greater than zero".to_owned())
    } else if min >= max {
        (range, format!("the range goes from {min} to {max}, expected the lesser number first"))
    } else if !max.on_step(*min, step.value) {
        (range, format!("{max} is no whole number of steps of {} above {min}", step.value))
    } else {
        return true;
    };
    record.problems.add(Code::BadQuantity, place, message);
    false
}

fn read_derived(record: &mut Record<'_, '_, '_>) -> Option<Vec<RawValue>> {
    if !record.need("value") {
        return None;
    }
    let tables = record.tables("value");
    let alone = tables.len() == 1;
    let values: Vec<RawValue> =
        tables.into_iter().filter_map(|table| read_value(record.inner(table, "the value"))).collect();
    check_unique(values.iter().map(|value| &value.id), "the value", record.problems);
    for value in values.iter().filter(|value| value.condition.is_absent() && !alone) {
        let message =
            format!("the value `{}` has no criteria, so everybody has it beside the other values", value.id.value);
        record.problems.add(Code::Unconditional, value.condition.place, message);
    }
    Some(values)
}

fn read_value(mut record: Record<'_, '_, '_>) -> Option<RawValue> {
    let id = record.need_id(IdSort::Value);
    let condition = RawCondition::read(&mut record);
    record.finish();
    Some(RawValue { id: id?, condition })
}
