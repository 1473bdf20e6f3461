//! The answer to a profile: how every option stands, and which facts are still open.
#![expect(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "one entry or one row for each option, sized at the start of every answer"
)]

use super::nogoods::{Nogoods, Part};
use super::open::Open;
use super::search::Search;
use super::tables::{MatterTable, Tables, any_in};
use crate::advice::Standing;
use crate::truth::Truth;
use std::ops::Range;

/// How one option stands, with nothing said about why.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stand {
    /// Somebody still possible fits.
    pub may_fit: bool,
    /// Somebody still possible is to avoid it though it is indicated.
    pub may_avoid: bool,
    /// For somebody still possible it is not indicated.
    pub may_not: bool,
}

impl Stand {
    /// The sides on which somebody is.
    fn of(sides: &[Range<usize>; 3], somebody: &dyn Fn(&Range<usize>) -> bool) -> Stand {
        let [fits, avoid, not] = sides;
        Stand { may_fit: somebody(fits), may_avoid: somebody(avoid), may_not: somebody(not) }
    }

    /// The standing, as the table in the documentation has it.
    pub fn standing(self) -> Standing {
        match (self.may_fit, self.may_avoid, self.may_not) {
            (true, _, true) => Standing::Depends,
            (true, _, false) => Standing::Fits,
            (false, true, _) => Standing::Avoid,
            (false, false, _) => Standing::DoesNotFit,
        }
    }

    /// Whether something could still change it from one line of the advice to another.
    pub fn is_open(self) -> bool {
        self.may_fit && (self.may_avoid || self.may_not)
    }

    /// How many answers are left.
    fn sides(self) -> usize {
        [self.may_fit, self.may_avoid, self.may_not].into_iter().filter(|side| *side).count()
    }
}

/// The answer to one row of bits, in memory that is used again for the next.
#[derive(Clone, Debug, Default)]
pub struct Answer {
    /// What is known, closed under the scope and the impossible combinations.
    closed: Vec<u64>,
    /// One for each option.
    stands: Vec<Stand>,
    /// A row of marks for each option: what settles whether it is indicated.
    depends_on: Vec<u64>,
    /// A row of marks for each option: what settles whether it is to avoid, among those for whom it is indicated.
    check_first: Vec<u64>,
    scratch: Scratch,
}

/// Working memory.
#[derive(Clone, Debug, Default)]
struct Scratch {
    alive: Vec<u64>,
    active: Vec<usize>,
    living: [Vec<usize>; 3],
}

impl Scratch {
    /// How an option stands for a closed row of which the living boxes are marked.
    #[inline(never)]
    fn stand(&mut self, tables: &Tables, option: &MatterTable, closed: &[u64]) -> Stand {
        let stand = Stand::of(&option.sides, &|side| any_in(&self.alive, side));
        if stand.sides() <= 1 || option.straddling.is_empty() {
            return stand;
        }
        let asked = Asked { tables, nogoods: &tables.scoped, matter: option, closed };
        asked.activate(&mut self.active);
        Stand::of(&option.sides, &|side| {
            let mut living = side.clone().filter(|number| self.alive[number / 64] >> (number % 64) & 1 == 1);
            living.any(|number| asked.is_somebody(number, &self.active))
        })
    }
}

impl Answer {
    /// Answers a row; false, and nothing else, if no patient in scope agrees with it.
    pub fn ask(&mut self, tables: &Tables, row: &[u64]) -> bool {
        if !self.ask_standings(tables, row) {
            return false;
        }
        let words = tables.layout.words();
        for marks in [&mut self.depends_on, &mut self.check_first] {
            marks.clear();
            marks.resize(words * tables.options.len(), 0);
        }
        for (place, option) in tables.options.iter().enumerate() {
            if self.stands[place].is_open() {
                self.open_facts(tables, option, place);
            }
        }
        true
    }

    /// The same without the open facts.
    pub fn ask_standings(&mut self, tables: &Tables, row: &[u64]) -> bool {
        self.closed.clear();
        self.closed.extend_from_slice(row);
        if !tables.scoped.close(&mut self.closed) {
            return false;
        }
        tables.all_living(&mut self.scratch.alive);
        tables.living(&self.closed, &tables.full, &mut self.scratch.alive);
        self.stands.clear();
        for option in &tables.options {
            self.stands.push(self.scratch.stand(tables, option, &self.closed));
        }
        true
    }

    /// How many options that are open in an earlier answer a row settles in which some of its values are left; `None` if
    /// no patient in scope agrees with it.
    ///
    /// An option stands as it did unless its facts, or facts that are tied to them, have fewer values than before.
    pub fn settles(&mut self, tables: &Tables, before: &Answer, row: &[u64]) -> Option<u64> {
        self.closed.clear();
        self.closed.extend_from_slice(row);
        if !tables.scoped.close_after(&before.closed, &mut self.closed) {
            return None;
        }
        self.scratch.alive.clone_from(&before.scratch.alive);
        tables.living(&self.closed, &before.closed, &mut self.scratch.alive);
        let mut settled = 0;
        for (option, stand) in tables.options.iter().zip(&before.stands) {
            let mut words = option.reach.iter().zip(&before.closed).zip(&self.closed);
            let settles = stand.is_open()
                && words.any(|((reach, before), now)| reach & (before ^ now) != 0)
                && !self.scratch.stand(tables, option, &self.closed).is_open();
            settled += u64::from(settles);
        }
        Some(settled)
    }

    /// Marks what is open about one option.
    fn open_facts(&mut self, tables: &Tables, option: &MatterTable, place: usize) {
        let Scratch { alive, active, living, .. } = &mut self.scratch;
        Asked { tables, nogoods: &tables.scoped, matter: option, closed: &self.closed }.activate(active);
        for (side, numbers) in option.sides.iter().zip(living.iter_mut()) {
            numbers.clear();
            numbers.extend(side.clone().filter(|number| alive[number / 64] >> (number % 64) & 1 == 1));
        }
        let search = Search { nogoods: &tables.scoped, active };
        let mut facts = Open { tables, matter: option, search, row: &self.closed, between: &[] };
        let words = tables.layout.words();
        let marks = place * words..(place + 1) * words;
        let [fits, avoid, not] = living;
        let stand = self.stands[place];
        if stand.may_not {
            facts.settling(fits.iter().chain(avoid.iter()), not, &mut self.depends_on[marks.clone()]);
        }
        if stand.may_avoid {
            facts.between = not;
            facts.settling(fits.iter(), avoid, &mut self.check_first[marks]);
        }
    }

    /// What is known, closed.
    pub fn closed(&self) -> &[u64] {
        &self.closed
    }

    /// One for each option.
    pub fn stands(&self) -> &[Stand] {
        &self.stands
    }

    /// The marks of what an option depends on.
    pub fn depends_on(&self, option: usize) -> &[u64] {
        let words = self.closed.len();
        &self.depends_on[option * words..(option + 1) * words]
    }

    /// The marks of what is to be checked first.
    pub fn check_first(&self, option: usize) -> &[u64] {
        let words = self.closed.len();
        &self.check_first[option * words..(option + 1) * words]
    }

    /// Writes one word for each option (bit 0: may fit, 1: may be to avoid, 2: may not be indicated), then for each
    /// option its two rows of marks.
    pub fn write(&self, output: &mut [u64]) {
        let stands = self
            .stands
            .iter()
            .map(|stand| u64::from(stand.may_fit) | u64::from(stand.may_avoid) << 1 | u64::from(stand.may_not) << 2);
        let marks = (0..self.stands.len())
            .flat_map(|option| self.depends_on(option).iter().chain(self.check_first(option)).copied());
        output.iter_mut().zip(stands.chain(marks)).for_each(|(to, from)| *to = from);
    }
}

/// Whether a rule holds for everybody, for some or for nobody still possible.
///
/// `closed` is closed under the nogoods by which the rule is judged.
pub fn holds(tables: &Tables, nogoods: &Nogoods, rule: &MatterTable, closed: &[u64]) -> Truth {
    let asked = Asked { tables, nogoods, matter: rule, closed };
    let mut active = Vec::new();
    asked.activate(&mut active);
    let stand = Stand::of(&rule.sides, &|side| asked.somebody(side, &active));
    match (stand.may_fit, stand.may_not) {
        (true, true) => Truth::Unknown,
        (true, false) => Truth::True,
        (false, _) => Truth::False,
    }
}

/// The marks of the facts that settle a rule.
pub fn open_facts_of_rule(tables: &Tables, nogoods: &Nogoods, rule: &MatterTable, closed: &[u64]) -> Vec<u64> {
    let mut marks = vec![0; tables.layout.words()];
    let mut active = Vec::new();
    Asked { tables, nogoods, matter: rule, closed }.activate(&mut active);
    let search = Search { nogoods, active: &active };
    let [yes, _, no] = rule.sides.each_ref().map(|side| -> Vec<usize> {
        side.clone().filter(|number| tables.layout.meets(tables.row(*number), closed)).collect()
    });
    Open { tables, matter: rule, search, row: closed, between: &[] }.settling(yes.iter(), &no, &mut marks);
    marks
}

/// A matter and the closed row that it is asked about.
struct Asked<'t> {
    tables: &'t Tables,
    nogoods: &'t Nogoods,
    matter: &'t MatterTable,
    closed: &'t [u64],
}

impl Asked<'_> {
    /// Whether a living box of the side holds somebody possible: one that lies in no single prime nogood.
    fn somebody(&self, side: &Range<usize>, active: &[usize]) -> bool {
        let mut living = side.clone().filter(|number| self.tables.layout.meets(self.tables.row(*number), self.closed));
        living.any(|number| self.is_somebody(number, active))
    }

    /// Whether a living box holds somebody possible.
    fn is_somebody(&self, number: usize, active: &[usize]) -> bool {
        let row = self.tables.row(number);
        !active.iter().any(|nogood| self.lies_in(row, *nogood))
    }

    /// Whether the part of a box that agrees with what is known lies inside a nogood.
    fn lies_in(&self, row: &[u64], nogood: usize) -> bool {
        let mut parts = self.nogoods.parts(nogood).iter();
        parts.all(|Part { word, outside, .. }| row[*word] & self.closed[*word] & outside == 0)
    }

    /// Lists the nogoods that can forbid a box of the matter: those that still live and hold all that is known of
    /// every field which the matter does not name.
    fn activate(&self, active: &mut Vec<usize>) {
        active.clear();
        for nogood in &self.matter.straddling {
            let mut parts = self.nogoods.parts(*nogood).iter();
            if parts.all(|Part { word, inside, outside }| {
                self.closed[*word] & inside != 0 && self.closed[*word] & outside & !self.matter.named[*word] == 0
            }) {
                active.push(*nogood);
            }
        }
    }
}
