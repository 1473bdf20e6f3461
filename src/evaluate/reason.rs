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
use std::cell::OnceCell;

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

/// How many disagreements of a witness are few enough not to look for a nearer one, which takes longer than it saves.
const FEW: usize = 3;

impl<'t> Known<'t> {
    /// A smallest set of known fields, first by name, under which nobody is left in `against`.
    ///
    /// `None` if even all that is known leaves somebody.
    pub fn reason(&self, against: Against<'_>) -> Option<Vec<usize>> {
        let suspects = self.suspects(against);
        let mut search = Hitting { known: self, suspects, seen: Vec::new(), tried: Vec::new(), best: None };
        (0..=self.fields.len()).find_map(|size| {
            search.tried.clear();
            search.extend(&mut Vec::new(), size);
            search.best.take().map(|(_, fields)| fields)
        })
    }

    /// The boxes of those in `against`, the nearest to what is known first; `None` for everybody.
    fn suspects(&self, against: Against<'_>) -> Option<Vec<Suspect<'t>>> {
        let Against::Sides(matter, wanted) = against else { return None };
        let sides = matter.sides.iter().zip(wanted).filter(|(_, wanted)| *wanted);
        let mut suspects: Vec<Vec<Suspect<'t>>> = vec![Vec::new(); self.fields.len() + 1];
        for number in sides.flat_map(|(side, _)| side.clone()) {
            let row = self.tables.row(number);
            suspects[self.disagreements(row)].push(Suspect { row, closed: OnceCell::new() });
        }
        Some(suspects.into_iter().flatten().collect())
    }

    /// The row of everybody who agrees with part of what is known, closed; `None` if there is nobody.
    fn agreeing(&self, part: &[usize]) -> Option<Vec<u64>> {
        let mut row = self.tables.full.clone();
        for field in part {
            let place = self.tables.layout.place(*field);
            row[place.word] &= !place.bits | self.row[place.word];
        }
        self.nogoods.close(&mut row).then_some(row)
    }

    /// Whether the witness has none of the values that are known of a field.
    fn disagrees(&self, witness: &[u64], field: usize) -> bool {
        let place = self.tables.layout.place(field);
        witness[place.word] & self.row[place.word] & place.bits == 0
    }

    fn disagreements(&self, witness: &[u64]) -> usize {
        self.fields.iter().filter(|field| self.disagrees(witness, **field)).count()
    }

    /// The same row drawn towards what is known; somebody possible stays in it.
    ///
    /// For every known field the row lies wholly inside or wholly outside what is known.
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
}

/// A box in which a witness may be.
#[derive(Clone)]
struct Suspect<'t> {
    row: &'t [u64],
    /// The same closed, once it was looked at; `None` if it holds nobody.
    closed: OnceCell<Option<Vec<u64>>>,
}

/// The search for the smallest parts of what is known that leave no witness.
struct Hitting<'k> {
    known: &'k Known<'k>,
    suspects: Option<Vec<Suspect<'k>>>,
    /// The witness of each part looked at so far, with the fields in which it disagrees; `None` if there is none.
    seen: Vec<(Vec<usize>, Option<Vec<usize>>)>,
    /// The parts looked at for this size.
    tried: Vec<Vec<usize>>,
    /// The best reason so far with its sorted names.
    best: Option<(Vec<String>, Vec<usize>)>,
}

impl Hitting<'_> {
    /// Tries every way to make `part` sufficient with at most `more` further fields.
    fn extend(&mut self, part: &mut Vec<usize>, more: usize) {
        if !insert(&mut self.tried, sorted(part.iter().copied())) {
            return;
        }
        let Some(disagreements) = self.witness(part) else {
            let names = sorted(part.iter().map(|field| self.known.names[*field].clone()));
            if self.best.as_ref().is_none_or(|(best, _)| names < *best) {
                self.best = Some((names, part.clone()));
            }
            return;
        };
        if more == 0 {
            return;
        }
        for field in disagreements {
            part.push(field);
            self.extend(part, more - 1);
            part.pop();
        }
    }

    /// The known fields in which somebody in `against` who agrees with `part` disagrees, few if there is a choice;
    /// `None` if there is nobody.
    fn witness(&mut self, part: &[usize]) -> Option<Vec<usize>> {
        let part = sorted(part.iter().copied());
        match self.seen.binary_search_by(|(seen, _)| seen.cmp(&part)) {
            Ok(place) => self.seen[place].1.clone(),
            Err(place) => {
                let known = self.known;
                let witness = known.agreeing(&part).and_then(|row| self.nearest(row));
                let fields = known.fields.iter().copied();
                let disagreements =
                    witness.map(|witness| fields.filter(|field| known.disagrees(&witness, *field)).collect());
                self.seen.insert(place, (part, disagreements.clone()));
                disagreements
            }
        }
    }

    /// A row that holds somebody in `against` and in a closed row, close to what is known; `None` if there is nobody.
    fn nearest(&self, closed: Vec<u64>) -> Option<Vec<u64>> {
        let known = self.known;
        let Some(suspects) = &self.suspects else { return Some(known.near(closed)) };
        let mut best: Option<(usize, Vec<u64>)> = None;
        for suspect in suspects.iter().filter(|suspect| known.tables.layout.meets(suspect.row, &closed)) {
            // Narrowing takes no disagreement away.
            let least = known.disagreements(suspect.row).max(FEW);
            if best.as_ref().is_some_and(|(found, _)| *found <= least) {
                break;
            }
            let whole = suspect.closed.get_or_init(|| {
                let mut row = suspect.row.to_vec();
                known.nogoods.close(&mut row).then_some(row)
            });
            let Some(whole) = whole else { continue };
            let mut row: Vec<u64> = whole.iter().zip(&closed).map(|(whole, closed)| whole & closed).collect();
            // All prime nogoods are there, so a row that can be closed holds somebody possible.
            if known.nogoods.close_after(whole, &mut row) {
                let witness = known.near(row);
                let found = known.disagreements(&witness);
                if best.as_ref().is_none_or(|(least, _)| found < *least) {
                    best = Some((found, witness));
                }
            }
        }
        best.map(|(_, witness)| witness)
    }
}
