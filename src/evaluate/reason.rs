//! Reasons: a smallest part of what is known that settles a matter.
//!
//! Whoever would be answered differently (a *witness*) must disagree with something known; a sufficient part has to
//! hold at least one fact in which each witness disagrees. Parts are tried by size, so the first that leaves no witness
//! is a smallest one; of several the first by name is taken.
#![expect(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "rows have the layout's length; fields come from the profile read against the same pack"
)]

use super::nogoods::Nogoods;
use super::tables::{MatterTable, Tables};
use crate::sorted::{insert, sorted};
use std::ops::Range;

/// What a reason is looked for in.
pub struct Known<'t> {
    pub tables: &'t Tables,
    /// By which nogoods the matter is judged.
    pub nogoods: &'t Nogoods,
    /// What was said, not closed.
    pub row: &'t [u64],
    /// The fields about which something was said.
    pub fields: &'t [usize],
    /// The name of each field, for the choice among equally small reasons.
    pub names: &'t [String],
}

/// Patients who would be answered differently.
#[derive(Clone, Copy)]
pub enum Against<'t> {
    /// Those in the given sides of a matter.
    Sides(&'t MatterTable, [bool; 3]),
    /// All whom the nogoods leave.
    Everybody,
}

impl Known<'_> {
    /// A smallest set of known fields, first by name, under which nobody is left in `against`.
    ///
    /// `None` if even all that is known leaves somebody.
    pub fn reason(&self, against: Against<'_>) -> Option<Vec<usize>> {
        (0..=self.fields.len()).find_map(|size| {
            let mut best = None;
            self.extend(against, &mut Vec::new(), size, &mut Tried { sets: Vec::new(), best: &mut best });
            best.map(|(_, fields)| fields)
        })
    }

    /// Tries every way to make `part` sufficient with at most `more` further fields.
    fn extend(&self, against: Against<'_>, part: &mut Vec<usize>, more: usize, tried: &mut Tried<'_>) {
        if !insert(&mut tried.sets, sorted(part.iter().copied())) {
            return;
        }
        let Some(witness) = self.witness(against, part) else {
            let names = sorted(part.iter().map(|field| self.names[*field].clone()));
            if tried.best.as_ref().is_none_or(|(best, _)| names < *best) {
                *tried.best = Some((names, part.clone()));
            }
            return;
        };
        if more == 0 {
            return;
        }
        for field in self.fields.iter().copied().filter(|field| self.disagrees(&witness, *field)) {
            part.push(field);
            self.extend(against, part, more - 1, tried);
            part.pop();
        }
    }

    /// Whether the witness has none of the values that are known of a field.
    fn disagrees(&self, witness: &[u64], field: usize) -> bool {
        let place = self.tables.layout.place(field);
        witness[place.word] & self.row[place.word] & place.bits == 0
    }

    /// A row that holds somebody in `against` who agrees with `part`, close to what is known; `None` if there is none.
    ///
    /// For every known field the row lies wholly inside or wholly outside what is known.
    fn witness(&self, against: Against<'_>, part: &[usize]) -> Option<Vec<u64>> {
        let layout = &self.tables.layout;
        let mut row = self.tables.full.clone();
        for field in part {
            let place = layout.place(*field);
            row[place.word] &= !place.bits | self.row[place.word];
        }
        if !self.nogoods.close(&mut row) {
            return None;
        }
        match against {
            Against::Everybody => Some(self.near(row)),
            Against::Sides(matter, sides) => {
                let wanted = matter.sides.iter().zip(sides).filter(|(_, wanted)| *wanted);
                let found = wanted.filter_map(|(side, _)| self.witness_in(side, &row));
                found.min_by_key(|witness| self.disagreements(witness))
            }
        }
    }

    fn witness_in(&self, side: &Range<usize>, closed: &[u64]) -> Option<Vec<u64>> {
        let layout = &self.tables.layout;
        let living = side.clone().filter(|number| layout.meets(self.tables.row(*number), closed));
        let meeting = living.map(|number| {
            let row: Vec<u64> = self.tables.row(number).iter().zip(closed).map(|(a, b)| a & b).collect();
            (self.disagreements(&row), row)
        });
        let meeting: Vec<(usize, Vec<u64>)> = meeting.collect();
        let mut best: Option<(usize, Vec<u64>)> = None;
        // Narrowing takes no disagreement away: the nearest first, and none that cannot be nearer than the best found.
        for least in 0..=self.fields.len() {
            for (_, row) in meeting.iter().filter(|(disagreements, _)| *disagreements == least) {
                if best.as_ref().is_some_and(|(found, _)| *found <= least.max(1)) {
                    return best.map(|(_, witness)| witness);
                }
                let mut row = row.clone();
                // All prime nogoods are there, so a row that can be closed holds somebody possible.
                if self.nogoods.close_after(closed, &mut row) {
                    let witness = self.near(row);
                    let disagreements = self.disagreements(&witness);
                    if best.as_ref().is_none_or(|(found, _)| disagreements < *found) {
                        best = Some((disagreements, witness));
                    }
                }
            }
        }
        best.map(|(_, witness)| witness)
    }

    /// The same row drawn towards what is known; somebody possible stays in it.
    fn near(&self, mut row: Vec<u64>) -> Vec<u64> {
        self.draw(&mut row, self.fields);
        row
    }

    /// Draws a row into what is known of some fields, all at once or half by half; out of what nobody left in it has.
    fn draw(&self, row: &mut Vec<u64>, fields: &[usize]) {
        let layout = &self.tables.layout;
        let mut drawn = row.clone();
        for field in fields {
            let place = layout.place(*field);
            let agreed = drawn[place.word] & self.row[place.word] & place.bits;
            if agreed != 0 {
                drawn[place.word] = drawn[place.word] & !place.bits | agreed;
            }
        }
        if self.nogoods.close_after(row, &mut drawn) {
            *row = drawn;
        } else if let [field] = fields {
            let place = layout.place(*field);
            drawn.clone_from(row);
            drawn[place.word] &= !(place.bits & self.row[place.word]);
            self.nogoods.close_after(row, &mut drawn);
            *row = drawn;
        } else {
            let (first, second) = fields.split_at(fields.len() / 2);
            self.draw(row, first);
            self.draw(row, second);
        }
    }

    fn disagreements(&self, witness: &[u64]) -> usize {
        self.fields.iter().filter(|field| self.disagrees(witness, **field)).count()
    }
}

/// What has been looked at, and the best reason so far with its sorted names.
struct Tried<'b> {
    sets: Vec<Vec<usize>>,
    best: &'b mut Option<(Vec<String>, Vec<usize>)>,
}
