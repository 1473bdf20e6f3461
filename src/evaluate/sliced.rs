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
    /// For each of them, for each value, the boxes that do not hold it; then the boxes that narrow the field.
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
            self.missing.resize(self.touched.len() * (size + 1), 0);
        }
        let narrows = 1 << (number % 64);
        let first = self.missing.len() - size - 1;
        for value in (0..size).filter(|value| mask >> value & 1 == 0) {
            self.missing[first + value] |= narrows;
        }
        self.missing[first + size] |= narrows;
    }

    /// How many values the field has.
    fn size(&self) -> usize {
        self.place.bits.count_ones() as usize
    }

    /// Whether two rows hold other values of the field.
    pub fn differs(&self, a: &[u64], b: &[u64]) -> bool {
        (a[self.place.word] ^ b[self.place.word]) & self.place.bits != 0
    }

    /// Of each word, the boxes that lack some value which the row holds, and those that lack all of them.
    pub fn each(&self, row: &[u64], mut then: impl FnMut(usize, u64, u64)) {
        let size = self.size();
        let held = row[self.place.word] & self.place.bits;
        for (word, missing) in self.touched.iter().zip(self.missing.chunks_exact(size + 1)) {
            if held == self.place.bits {
                then(*word, missing[size], 0);
                continue;
            }
            let mut values = held >> self.place.shift;
            let (mut some, mut all) = (0, u64::MAX);
            while values != 0 {
                let lacking = missing[values.trailing_zeros() as usize];
                some |= lacking;
                all &= lacking;
                values &= values - 1;
            }
            then(*word, some, all);
        }
    }
}
