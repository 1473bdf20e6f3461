//! Closing a profile: what the impossible combinations make of what is known.
#![expect(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "places come from lists made once on loading from a checked pack"
)]

use crate::pack::ValueBox;
use crate::pack::row::{Layout, Place};

/// One field that a nogood narrows: the word in which it lies, its values inside the nogood, and the others.
#[derive(Clone, Copy, Debug)]
pub struct Part {
    pub word: usize,
    pub inside: u64,
    pub outside: u64,
}

/// All prime nogoods.
#[derive(Clone, Debug)]
pub struct Nogoods {
    rows: Vec<u64>,
    row_words: usize,
    /// The fields that each nogood narrows.
    narrowed: Vec<Vec<usize>>,
    /// The same as bits.
    parts: Vec<Vec<Part>>,
    /// Where each field lies, and the nogoods that narrow it.
    fields: Vec<(Place, Vec<usize>)>,
    /// The row in which nothing is known, closed; none if nobody is possible.
    open: Option<Vec<u64>>,
}

impl Nogoods {
    pub fn new(layout: &Layout, nogoods: &[ValueBox]) -> Nogoods {
        let part = |(field, mask): &(u16, u64)| {
            let place = layout.place(usize::from(*field));
            let inside = mask << place.shift;
            Part { word: place.word, inside, outside: place.bits & !inside }
        };
        let mut rows = Vec::new();
        let mut fields: Vec<(Place, Vec<usize>)> =
            (0..layout.fields()).map(|field| (layout.place(field), Vec::new())).collect();
        for (number, nogood) in nogoods.iter().enumerate() {
            layout.add_row(nogood, &mut rows);
            nogood.iter().for_each(|(field, _)| fields[usize::from(*field)].1.push(number));
        }
        let narrowed = nogoods.iter().map(|nogood| nogood.iter().map(|(field, _)| usize::from(*field)).collect());
        let parts = nogoods.iter().map(|nogood| nogood.iter().map(part).collect());
        let (narrowed, parts) = (narrowed.collect(), parts.collect());
        let mut made = Nogoods { rows, row_words: layout.words(), narrowed, parts, fields, open: None };
        let mut open = layout.full();
        made.open = (0..made.count()).all(|nogood| made.leave(nogood, &mut open)).then_some(open);
        made
    }

    pub fn row(&self, nogood: usize) -> &[u64] {
        &self.rows[nogood * self.row_words..(nogood + 1) * self.row_words]
    }

    /// The fields that a nogood narrows.
    pub fn narrowed(&self, nogood: usize) -> &[usize] {
        &self.narrowed[nogood]
    }

    /// The same as bits.
    pub fn parts(&self, nogood: usize) -> &[Part] {
        &self.parts[nogood]
    }

    /// The nogoods that narrow two or more of these fields.
    pub fn straddling(&self, fields: &[usize]) -> Vec<usize> {
        let mut times = vec![0_u16; self.count()];
        fields.iter().flat_map(|field| &self.fields[*field].1).for_each(|nogood| times[*nogood] += 1);
        (0..self.count()).filter(|nogood| times[*nogood] >= 2).collect()
    }

    /// Whether a nogood holds the whole row.
    pub fn holds(&self, nogood: usize, row: &[u64]) -> bool {
        self.parts[nogood].iter().all(|part| row[part.word] & part.outside == 0)
    }

    pub fn count(&self) -> usize {
        self.parts.len()
    }

    /// Takes away every value that no possible patient has, in one pass, since every prime nogood is here; false if no
    /// possible patient is left, and then the row is of no use.
    pub fn close(&self, row: &mut [u64]) -> bool {
        let Some(open) = &self.open else { return false };
        row.iter_mut().zip(open).for_each(|(row, open)| *row &= open);
        self.close_after(open, row)
    }

    /// The same for a row in which some values of a closed one are left: only nogoods that narrow one of the fields that
    /// lost some can take more away.
    pub fn close_after(&self, earlier: &[u64], row: &mut [u64]) -> bool {
        for (Place { word, bits, .. }, nogoods) in &self.fields {
            let is_narrower = (row[*word] ^ earlier[*word]) & bits != 0;
            if is_narrower && !(row[*word] & bits != 0 && nogoods.iter().all(|nogood| self.leave(*nogood, row))) {
                return false;
            }
        }
        true
    }

    /// Takes a nogood's values away from the field through which the row escapes it, if there is only one; false if
    /// there is none.
    fn leave(&self, nogood: usize, row: &mut [u64]) -> bool {
        let mut only = None;
        for part in &self.parts[nogood] {
            if row[part.word] & part.outside != 0 {
                if only.is_some() {
                    return true;
                }
                only = Some(part);
            }
        }
        let Some(part) = only else { return false };
        row[part.word] &= !part.inside;
        true
    }
}
