//! A list of boxes sliced by value: for each value of a field, which boxes do not hold it, 64 of them in a word.
#![expect(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    reason = "places come from the layout and from lists made once on loading from a checked pack"
)]

use crate::pack::ValueBox;
use crate::pack::row::{Layout, Place};

/// The slices of one field, only of the words in which some box narrows it.
#[derive(Clone, Debug)]
pub struct Slices {
    place: Place,
    /// These words.
    touched: Vec<usize>,
    /// For each of them, for each value, the boxes that do not hold it.
    missing: Vec<u64>,
}

impl Slices {
    /// One for each field, of no boxes yet.
    pub fn of_fields(layout: &Layout) -> Vec<Slices> {
        let places = (0..layout.fields()).map(|field| layout.place(field));
        places.map(|place| Slices { place, touched: Vec::new(), missing: Vec::new() }).collect()
    }

    /// Adds a box; boxes come in the order of their numbers.
    pub fn add(fields: &mut [Slices], number: usize, value_box: &ValueBox) {
        for (field, mask) in value_box {
            fields[usize::from(*field)].narrow(number, *mask);
        }
    }

    fn narrow(&mut self, number: usize, mask: u64) {
        let size = self.size();
        if self.touched.last() != Some(&(number / 64)) {
            self.touched.push(number / 64);
            self.missing.resize(self.touched.len() * size, 0);
        }
        let first = self.missing.len() - size;
        for value in (0..size).filter(|value| mask >> value & 1 == 0) {
            self.missing[first + value] |= 1 << (number % 64);
        }
    }

    /// How many values the field has.
    fn size(&self) -> usize {
        self.place.bits.count_ones() as usize
    }

    /// Whether two rows hold other values of the field.
    pub fn differs(&self, a: &[u64], b: &[u64]) -> bool {
        (a[self.place.word] ^ b[self.place.word]) & self.place.bits != 0
    }

    /// Of each word, takes away the boxes that lack every value of the field which the row holds.
    pub fn take_dead(&self, row: &[u64], alive: &mut [u64]) {
        let held = (row[self.place.word] & self.place.bits) >> self.place.shift;
        for (word, missing) in self.touched.iter().zip(self.missing.chunks_exact(self.size())) {
            let mut values = held;
            let mut dead = u64::MAX;
            while values != 0 {
                dead &= missing[values.trailing_zeros() as usize];
                values &= values - 1;
            }
            alive[*word] &= !dead;
        }
    }
}
