//! Closing a profile: what the impossible combinations make of what is known.
#![expect(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    reason = "places come from lists made once on loading from a checked pack"
)]

use crate::pack::ValueBox;
use crate::pack::row::Layout;

/// No possible patient agrees with the row; the nogood that says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clash(pub usize);

/// All prime nogoods, with their bits sliced by value: for each value of a field, which nogoods it escapes from.
#[derive(Clone, Debug)]
pub struct Nogoods {
    rows: Vec<u64>,
    count: usize,
    row_words: usize,
    slice_words: usize,
    fields: Vec<Slices>,
    /// The fields that each nogood narrows.
    narrowed: Vec<Vec<usize>>,
}

/// The slices of one field, only of the words in which some nogood narrows it.
#[derive(Clone, Debug)]
struct Slices {
    word: usize,
    shift: u32,
    bits: u64,
    /// Words of the slice.
    touched: Vec<usize>,
    /// Nogoods that narrow the field.
    narrowing: Vec<u64>,
    /// For each value, one after the other: nogoods that narrow the field and do not hold the value.
    escaping: Vec<u64>,
}

impl Nogoods {
    pub fn new(layout: &Layout, nogoods: &[ValueBox], sizes: &[usize]) -> Nogoods {
        let row_words = layout.words();
        let mut rows = Vec::new();
        for nogood in nogoods {
            let mut masks = vec![u64::MAX; layout.fields()];
            for (field, mask) in nogood {
                masks[usize::from(*field)] = *mask;
            }
            rows.extend(layout.row(&masks));
        }
        let slice_words = nogoods.len().div_ceil(64);
        let fields = (0..layout.fields()).filter_map(|field| slices(layout, nogoods, field, sizes[field]));
        let narrowed =
            nogoods.iter().map(|nogood| nogood.iter().map(|(field, _)| usize::from(*field)).collect()).collect();
        Nogoods { rows, count: nogoods.len(), row_words, slice_words, fields: fields.collect(), narrowed }
    }

    pub fn row(&self, nogood: usize) -> &[u64] {
        &self.rows[nogood * self.row_words..(nogood + 1) * self.row_words]
    }

    /// The fields that a nogood narrows.
    pub fn narrowed(&self, nogood: usize) -> &[usize] {
        &self.narrowed[nogood]
    }

    /// Whether a nogood holds the whole row.
    pub fn holds(&self, nogood: usize, row: &[u64]) -> bool {
        row.iter().zip(self.row(nogood)).all(|(row, nogood)| row & !nogood == 0)
    }

    pub fn count(&self) -> usize {
        self.count
    }

    /// Takes away every value that no possible patient has. One pass, since every prime nogood is here.
    ///
    /// `scratch` needs no content; it is kept by the caller so that nothing is allocated.
    ///
    /// # Errors
    /// No possible patient is left; then the row is as it was or narrower, of no use.
    pub fn close(&self, layout: &Layout, row: &mut [u64], scratch: &mut Vec<u64>) -> Result<(), Clash> {
        if self.count == 0 {
            return Ok(());
        }
        scratch.clear();
        scratch.resize(self.slice_words * 2, 0);
        let (once, twice) = scratch.split_at_mut(self.slice_words);
        for slices in &self.fields {
            slices.count_escapes(row, once, twice);
        }
        for (word, escaped) in once.iter().enumerate() {
            let left = (self.count - word * 64).min(64);
            let none = (u64::MAX >> (64 - left)) & !escaped;
            if none != 0 {
                return Err(Clash(word * 64 + none.trailing_zeros() as usize));
            }
        }
        for word in 0..self.slice_words {
            let mut single = once[word] & !twice[word];
            while single != 0 {
                let nogood = word * 64 + single.trailing_zeros() as usize;
                single &= single - 1;
                if !self.narrow(layout, nogood, row) {
                    return Err(Clash(nogood));
                }
            }
        }
        Ok(())
    }

    /// Takes a nogood's values away from the only field through which the row escapes it; false if none are left.
    fn narrow(&self, layout: &Layout, nogood: usize, row: &mut [u64]) -> bool {
        let forbidden = self.row(nogood);
        for field in &self.narrowed[nogood] {
            let place = layout.place(*field);
            let outside = row[place.word] & place.bits & !forbidden[place.word];
            if outside != 0 {
                row[place.word] = row[place.word] & !place.bits | outside;
                return true;
            }
        }
        false
    }
}

impl Slices {
    fn count_escapes(&self, row: &[u64], once: &mut [u64], twice: &mut [u64]) {
        let held = row[self.word] & self.bits;
        let width = self.touched.len();
        if held == self.bits {
            for (word, escapes) in self.touched.iter().zip(&self.narrowing) {
                twice[*word] |= once[*word] & escapes;
                once[*word] |= escapes;
            }
            return;
        }
        for (at, word) in self.touched.iter().enumerate() {
            let mut values = held >> self.shift;
            let mut escapes = 0;
            while values != 0 {
                escapes |= self.escaping[values.trailing_zeros() as usize * width + at];
                values &= values - 1;
            }
            twice[*word] |= once[*word] & escapes;
            once[*word] |= escapes;
        }
    }
}

fn slices(layout: &Layout, nogoods: &[ValueBox], field: usize, size: usize) -> Option<Slices> {
    let narrowing: Vec<(usize, u64)> = nogoods
        .iter()
        .enumerate()
        .filter_map(|(nogood, masks)| {
            let mask = masks.iter().find(|(narrowed, _)| usize::from(*narrowed) == field)?;
            Some((nogood, mask.1))
        })
        .collect();
    let mut touched: Vec<usize> = narrowing.iter().map(|(nogood, _)| nogood / 64).collect();
    touched.dedup();
    if touched.is_empty() {
        return None;
    }
    let slice = |wanted: &dyn Fn(u64) -> bool| -> Vec<u64> {
        let mut words = vec![0u64; touched.len()];
        for (nogood, _) in narrowing.iter().filter(|(_, mask)| wanted(*mask)) {
            let at = touched.partition_point(|word| *word < nogood / 64);
            words[at] |= 1 << (nogood % 64);
        }
        words
    };
    let all = slice(&|_| true);
    let escaping = (0..size).flat_map(|value| slice(&|mask| mask >> value & 1 == 0)).collect();
    let place = layout.place(field);
    Some(Slices { word: place.word, shift: place.shift, bits: place.bits, narrowing: all, escaping, touched })
}
