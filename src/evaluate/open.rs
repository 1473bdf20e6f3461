//! Which facts still settle a matter.
//!
//! Take two possible patients who are answered differently, and the named facts in which they differ; the facts of
//! all smallest such sets are the list.
#![expect(
    clippy::indexing_slicing,
    reason = "rows have the layout's length; boxes come from lists made once on loading"
)]

use super::nogoods::Part;
use super::search::Search;
use super::tables::{MatterTable, Tables};
use crate::sorted::insert;

/// What is looked at: a matter and a closed profile.
pub struct Open<'t> {
    pub tables: &'t Tables,
    pub matter: &'t MatterTable,
    pub search: Search<'t>,
    pub row: &'t [u64],
    /// Living boxes of a third answer that may lie between the two; empty if there is none.
    pub between: &'t [usize],
}

/// How two boxes clash: in how many fields, and the mark of the last of them.
struct Clash {
    fields: u32,
    word: usize,
    mark: u64,
}

impl Open<'_> {
    /// Marks (see [`crate::pack::row::Layout::mark`]) the fields that settle between living boxes `left` and `right`.
    ///
    /// Where no nogood is active and no third answer lies between, one fact at a time can be changed from one patient to
    /// the other, so single facts are all there is. Otherwise pairs are kept for [`Open::settling_together`].
    pub fn settling<'b>(&self, left: impl Iterator<Item = &'b usize>, right: &[usize], marks: &mut [u64]) {
        let simple = self.search.active.is_empty() && self.between.is_empty();
        let mut rest: Vec<(u32, Vec<u64>)> = Vec::new();
        let mut pairs = (Vec::new(), right);
        for a in left {
            let held = self.held(*a);
            for b in right {
                let Some(clash) = self.new_clash(&held, *b, marks) else { continue };
                if clash.fields == 1 && (simple || self.differ_in(&self.clash(&held, *b), *a, *b)) {
                    marks[clash.word] |= clash.mark;
                    if self.all_marked(marks) {
                        return;
                    }
                } else if !simple {
                    insert(&mut rest, sized(self.clash(&held, *b)));
                }
            }
            if !simple {
                pairs.0.push(*a);
            }
        }
        if !rest.is_empty() {
            self.settling_together(rest, (&pairs.0, pairs.1), marks);
        }
    }

    /// Whether every named field with more than one value left is marked: no list can be longer.
    fn all_marked(&self, marks: &[u64]) -> bool {
        let layout = &self.tables.layout;
        self.matter.fields.iter().all(|field| {
            let place = layout.place(*field);
            let left = self.row[place.word] & place.bits;
            let (word, mark) = layout.mark(*field);
            marks[word] & mark != 0 || left & left.wrapping_sub(1) == 0
        })
    }

    /// The marks of all named fields with more than one value left.
    fn open_named(&self) -> Vec<u64> {
        let layout = &self.tables.layout;
        let mut marks = vec![0; layout.words()];
        for field in &self.matter.fields {
            let place = layout.place(*field);
            let left = self.row[place.word] & place.bits;
            if left & left.wrapping_sub(1) != 0 {
                let (word, mark) = layout.mark(*field);
                marks[word] |= mark;
            }
        }
        marks
    }

    /// What of a box is still possible.
    fn held(&self, number: usize) -> Vec<u64> {
        self.tables.row(number).iter().zip(self.row).map(|(number, row)| number & row).collect()
    }

    /// How what is held clashes with a box, unless it is in a field that is marked already.
    fn new_clash(&self, held: &[u64], number: usize, marks: &[u64]) -> Option<Clash> {
        let mut clash = Clash { fields: 0, word: 0, mark: 0 };
        let row = self.tables.row(number);
        for word in 0..held.len() {
            let empty = self.tables.layout.empty_in(word, held[word] & row[word]);
            if empty & marks[word] != 0 {
                return None;
            }
            if empty != 0 {
                clash = Clash { fields: clash.fields.saturating_add(empty.count_ones()), word, mark: empty };
            }
        }
        Some(clash)
    }

    /// The marks of the fields in which a box has nothing of what is held.
    fn clash(&self, held: &[u64], number: usize) -> Vec<u64> {
        let row = self.tables.row(number);
        (0..held.len()).map(|word| self.tables.layout.empty_in(word, held[word] & row[word])).collect()
    }

    /// Whether a patient of each box can differ in exactly the marked fields, and both be possible.
    fn differ_in(&self, marks: &[u64], a: usize, b: usize) -> bool {
        let (a, b) = (self.tables.row(a), self.tables.row(b));
        let touches = |nogood: usize, part: &[u64]| {
            let mut parts = self.search.nogoods.parts(nogood).iter();
            parts.all(|Part { word, inside, .. }| part[*word] & self.row[*word] & inside != 0)
        };
        let near = self.search.active.iter().copied().filter(|nogood| touches(*nogood, a) || touches(*nogood, b));
        let near: Vec<usize> = near.collect();
        if near.is_empty() {
            return true;
        }
        let free = self.free_fields(marks);
        let part = |mine: &[u64], other: &[u64]| -> Vec<u64> {
            (0..free.len()).map(|word| mine[word] & self.row[word] & (other[word] | free[word])).collect()
        };
        let (mut a, mut b) = (part(a, b), part(b, a));
        self.search.possible_pair(&near, &mut a, &mut b, &free)
    }

    /// All bits of the marked fields.
    fn free_fields(&self, marks: &[u64]) -> Vec<u64> {
        let layout = &self.tables.layout;
        let mut row = vec![0; layout.words()];
        for field in layout.marked(marks) {
            let place = layout.place(field);
            row[place.word] |= place.bits;
        }
        row
    }

    /// Smallest sets of several facts that can only change together.
    ///
    /// Between two patients who differ in such a set everybody is impossible or has the third answer, so its facts are
    /// joined by active nogoods and by boxes of that answer: each set is found by growing the clash of a pair along
    /// these, smallest first.
    fn settling_together(&self, mut waiting: Vec<(u32, Vec<u64>)>, sides: (&[usize], &[usize]), marks: &mut [u64]) {
        let open = self.open_named();
        let singles = marks.to_vec();
        let mut found: Vec<Vec<u64>> = Vec::new();
        while !waiting.is_empty() {
            let (size, set) = waiting.remove(0);
            let within = |smaller: &[u64]| smaller.iter().zip(&set).all(|(smaller, set)| smaller & !set == 0);
            let touches_single = set.iter().zip(&singles).any(|(set, single)| set & single != 0);
            if touches_single || found.iter().any(|smaller| within(smaller)) {
                continue;
            }
            // Each pair that clashes in one field alone was looked at when single facts were.
            if size > 1 && self.some_pair_differs_in(&set, sides) {
                marks.iter_mut().zip(&set).for_each(|(mark, set)| *mark |= set);
                found.push(set);
                continue;
            }
            for (word, mark) in self.neighbors(&set, &open) {
                let mut larger = set.clone();
                larger[word] |= mark;
                insert(&mut waiting, sized(larger));
            }
        }
    }

    fn some_pair_differs_in(&self, set: &[u64], (left, right): (&[usize], &[usize])) -> bool {
        left.iter().any(|a| {
            let held = self.held(*a);
            let within = |b: &&usize| {
                let row = self.tables.row(**b);
                (0..held.len()).all(|word| self.tables.layout.empty_in(word, held[word] & row[word]) & !set[word] == 0)
            };
            right.iter().filter(within).any(|b| self.differ_in(set, *a, *b))
        })
    }

    /// Marks of open fields that an active nogood or a box between joins to the set.
    fn neighbors(&self, set: &[u64], open: &[u64]) -> Vec<(usize, u64)> {
        let mut near = vec![0; set.len()];
        let nogoods = self.search.active.iter().map(|nogood| self.search.nogoods.row(*nogood));
        for row in nogoods.chain(self.between.iter().map(|number| self.tables.row(*number))) {
            let narrowed = self.narrowed(row);
            if narrowed.iter().zip(set).any(|(narrowed, set)| narrowed & set != 0) {
                near.iter_mut().zip(narrowed).for_each(|(near, narrowed)| *near |= narrowed);
            }
        }
        let bits = near.iter().zip(set).zip(open).map(|((near, set), open)| near & open & !set);
        bits.enumerate()
            .flat_map(|(word, bits)| (0..64).map(move |bit| (word, bits & 1 << bit)))
            .filter(|(_, mark)| *mark != 0)
            .collect()
    }

    /// The marks of the fields in which a row does not have every value.
    fn narrowed(&self, row: &[u64]) -> Vec<u64> {
        let layout = &self.tables.layout;
        let mut marks = vec![0; layout.words()];
        for field in 0..layout.fields() {
            let place = layout.place(field);
            if row[place.word] & place.bits != place.bits {
                let (word, mark) = layout.mark(field);
                marks[word] |= mark;
            }
        }
        marks
    }
}

/// A set of marks with their number, so that smaller sets come first.
fn sized(marks: Vec<u64>) -> (u32, Vec<u64>) {
    (marks.iter().map(|bits| bits.count_ones()).sum(), marks)
}
