//! What is worth asking: only facts that can still change the advice, most telling first.

use super::Guide;
use super::answer::{Answer, holds, open_facts_of_rule};
use crate::advice::Question;
use crate::pack::PackKind;
use crate::sorted::{insert_by, sorted};
use crate::truth::Truth;

/// The fact that is asked before all others: signs that need care whatever else is known.
const WARNING_SIGNS: &str = "warning_signs";

/// How pressing a question is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Turn {
    WarningSigns,
    DependsOn,
    CheckFirst,
}

/// The questions, most telling first.
///
/// `any` is closed under the impossible combinations alone; `answer` is `None` outside the scope.
pub fn questions<'g>(guide: &'g Guide, any: &[u64], answer: Option<&Answer>) -> Vec<Question<'g>> {
    let turns = turns(guide, any, answer);
    let mut ranked: Vec<(Turn, Expected, Question<'g>)> = Vec::new();
    for fact in 0..guide.pack.facts.len() {
        let asked =
            |(field, turn): (usize, &Option<Turn>)| (guide.names.fact(field) == fact).then_some((field, (*turn)?));
        let fields: Vec<(usize, Turn)> = turns.iter().enumerate().filter_map(asked).collect();
        let Some(turn) = fields.iter().map(|(_, turn)| *turn).min() else { continue };
        let fields: Vec<usize> = fields.into_iter().map(|(field, _)| field).collect();
        let expected = answer.map(|answer| expected(guide, answer, &fields)).unwrap_or_default();
        let Some(question) = question(guide, fact, &fields, answer) else { continue };
        insert_by(&mut ranked, (turn, expected, question), &|a, b| {
            a.0.cmp(&b.0).then(b.1.cmp(&a.1)).then(a.2.fact.cmp(b.2.fact))
        });
    }
    ranked.into_iter().map(|(_, _, question)| question).collect()
}

/// When each field is asked, if at all.
fn turns(guide: &Guide, any: &[u64], answer: Option<&Answer>) -> Vec<Option<Turn>> {
    let layout = &guide.tables.layout;
    let mut turns = vec![None; layout.fields()];
    let mut mark = |marks: &[u64], turn: Turn| {
        for field in layout.marked(marks) {
            if let Some(earliest) = turns.get_mut(field) {
                *earliest = Some(earliest.map_or(turn, |earliest: Turn| earliest.min(turn)));
            }
        }
    };
    if let Some(answer) = answer {
        for option in 0..answer.stands().len() {
            mark(answer.depends_on(option), Turn::DependsOn);
            mark(answer.check_first(option), Turn::CheckFirst);
        }
    }
    mark(&warning_signs(guide, any), Turn::WarningSigns);
    turns
}

/// The marks of warning signs that could still raise a red flag.
fn warning_signs(guide: &Guide, any: &[u64]) -> Vec<u64> {
    let tables = &guide.tables;
    let mut signs = vec![0; tables.layout.words()];
    for (rule, matter) in guide.pack.rules.iter().zip(&tables.rules) {
        if rule.level.is_some() && holds(tables, &tables.impossible, matter, any) == Truth::Unknown {
            let marks = open_facts_of_rule(tables, &tables.impossible, matter, any);
            signs.iter_mut().zip(marks).for_each(|(sign, mark)| *sign |= mark);
        }
    }
    for field in tables.layout.marked(&signs) {
        let is_sign = guide.pack.facts.get(guide.names.fact(field)).is_some_and(|fact| fact.id == WARNING_SIGNS);
        let (word, mark) = tables.layout.mark(field);
        if let Some(bits) = signs.get_mut(word).filter(|_| !is_sign) {
            *bits &= !mark;
        }
    }
    signs
}

fn question<'g>(guide: &'g Guide, fact: usize, fields: &[usize], answer: Option<&Answer>) -> Option<Question<'g>> {
    let layout = &guide.tables.layout;
    let definition = guide.pack.facts.get(fact)?;
    let members = match &definition.kind {
        PackKind::Set(members) => {
            let places = fields.iter().filter_map(|field| guide.names.member(*field));
            places.filter_map(|place| members.get(place)).map(String::as_str).collect()
        }
        PackKind::Choice(_) | PackKind::YesNo | PackKind::Quantity(_) | PackKind::Derived => Vec::new(),
    };
    let asks = |marks: &[u64]| {
        fields.iter().any(|field| {
            let (word, mark) = layout.mark(*field);
            marks.get(word).is_some_and(|bits| bits & mark != 0)
        })
    };
    let open = |option: &usize| {
        answer.is_some_and(|answer| asks(answer.depends_on(*option)) || asks(answer.check_first(*option)))
    };
    let settled = (0..guide.pack.options.len()).filter(open).filter_map(|option| guide.pack.options.get(option));
    let could_settle = sorted(settled.map(|option| option.id.as_str()));
    Some(Question { fact: &definition.id, members, could_settle })
}

/// An expected number of options settled, as a fraction.
#[derive(Clone, Copy, Debug)]
struct Expected {
    settled: u64,
    answers: u64,
}

impl Default for Expected {
    fn default() -> Expected {
        Expected { settled: 0, answers: 1 }
    }
}

impl PartialEq for Expected {
    fn eq(&self, other: &Expected) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Expected {}

impl PartialOrd for Expected {
    fn partial_cmp(&self, other: &Expected) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Expected {
    fn cmp(&self, other: &Expected) -> std::cmp::Ordering {
        self.settled.saturating_mul(other.answers).cmp(&other.settled.saturating_mul(self.answers))
    }
}

/// How many open options an answer settles, each possible value counted equally; of a set, its most telling member.
fn expected(guide: &Guide, answer: &Answer, fields: &[usize]) -> Expected {
    fields.iter().map(|field| expected_of_field(guide, answer, *field)).max().unwrap_or_default()
}

fn expected_of_field(guide: &Guide, answer: &Answer, field: usize) -> Expected {
    let layout = &guide.tables.layout;
    let place = layout.place(field);
    let mut after = Answer::default();
    let mut total = Expected { settled: 0, answers: 0 };
    let values = layout.values(answer.closed(), field);
    for value in (0..u64::BITS).filter(|value| values >> value & 1 == 1) {
        let mut row = answer.closed().to_vec();
        if let Some(word) = row.get_mut(place.word) {
            *word = *word & !place.bits | 1 << value << place.shift;
        }
        let Some(settled) = after.settles(&guide.tables, answer, &row) else { continue };
        total.settled = total.settled.saturating_add(settled);
        total.answers = total.answers.saturating_add(1);
    }
    if total.answers == 0 { Expected::default() } else { total }
}
