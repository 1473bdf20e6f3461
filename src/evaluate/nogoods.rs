//! Closing a profile: what the impossible combinations make of what is known.
#![expect(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    reason = "places come from lists made once on loading from a checked pack"
)]

use super::sliced::Slices;
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
    fields: Vec<Slices>,
    /// The fields that each nogood narrows.
    narrowed: Vec<Vec<usize>>,
}

impl Nogoods {
    pub fn new(layout: &Layout, nogoods: &[ValueBox]) -> Nogoods {
        let mut rows = Vec::new();
        let mut fields = Slices::of_fields(layout);
        for (number, nogood) in nogoods.iter().enumerate() {
            rows.extend(layout.box_row(nogood));
            Slices::add(&mut fields, number, nogood);
        }
        let narrowed =
            nogoods.iter().map(|nogood| nogood.iter().map(|(field, _)| usize::from(*field)).collect()).collect();
        Nogoods { rows, count: nogoods.len(), row_words: layout.words(), fields, narrowed }
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
        let words = self.count.div_ceil(64);
        scratch.clear();
        scratch.resize(words * 2, 0);
        let (once, twice) = scratch.split_at_mut(words);
        for slices in &self.fields {
            slices.each(row, |word, escaped, _| {
                twice[word] |= once[word] & escaped;
                once[word] |= escaped;
            });
        }
        for (word, escaped) in once.iter().enumerate() {
            let left = (self.count - word * 64).min(64);
            let none = (u64::MAX >> (64 - left)) & !escaped;
            if none != 0 {
                return Err(Clash(word * 64 + none.trailing_zeros() as usize));
            }
        }
        for word in 0..words {
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
