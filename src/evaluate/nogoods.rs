//! Closing a profile: what the impossible combinations make of what is known.
#![expect(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
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
    /// Where the parts of each nogood begin, and where the last ones end.
    first: Vec<usize>,
    parts: Vec<Part>,
    /// The field of each part.
    narrowed: Vec<usize>,
    /// The nogoods that narrow each field.
    of_field: Vec<Vec<usize>>,
    /// Where each field lies.
    places: Vec<Place>,
    /// The field of each bit of a row.
    owner: Vec<usize>,
    /// The row in which nothing is known, closed; none if nobody is possible.
    open: Option<Vec<u64>>,
}

impl Nogoods {
    pub fn new(layout: &Layout, nogoods: &[ValueBox]) -> Nogoods {
        let places: Vec<Place> = (0..layout.fields()).map(|field| layout.place(field)).collect();
        let mut made = Nogoods {
            rows: Vec::new(),
            row_words: layout.words(),
            first: vec![0],
            parts: Vec::new(),
            narrowed: Vec::new(),
            of_field: vec![Vec::new(); places.len()],
            owner: vec![0; layout.words() * 64],
            places,
            open: None,
        };
        for (field, place) in made.places.iter().enumerate() {
            let bits = (0..64).filter(|bit| place.bits >> bit & 1 == 1);
            bits.for_each(|bit| made.owner[place.word * 64 + bit] = field);
        }
        for (number, nogood) in nogoods.iter().enumerate() {
            layout.add_row(nogood, &mut made.rows);
            for (field, mask) in nogood {
                let place = layout.place(usize::from(*field));
                let inside = mask << place.shift;
                made.parts.push(Part { word: place.word, inside, outside: place.bits & !inside });
                made.narrowed.push(usize::from(*field));
                made.of_field[usize::from(*field)].push(number);
            }
            made.first.push(made.parts.len());
        }
        let mut open = layout.full();
        made.open = (0..made.count()).all(|nogood| made.leave(nogood, &mut open)).then_some(open);
        made
    }

    pub fn row(&self, nogood: usize) -> &[u64] {
        &self.rows[nogood * self.row_words..(nogood + 1) * self.row_words]
    }

    /// The fields that a nogood narrows.
    pub fn narrowed(&self, nogood: usize) -> &[usize] {
        &self.narrowed[self.first[nogood]..self.first[nogood + 1]]
    }

    /// The same as bits.
    pub fn parts(&self, nogood: usize) -> &[Part] {
        &self.parts[self.first[nogood]..self.first[nogood + 1]]
    }

    /// The nogoods that narrow two or more of these fields.
    pub fn straddling(&self, fields: &[usize]) -> Vec<usize> {
        let words = self.count().div_ceil(64);
        let (mut once, mut twice) = (vec![0_u64; words], vec![0_u64; words]);
        for nogood in fields.iter().flat_map(|field| &self.of_field[*field]) {
            let (word, bit) = (nogood / 64, 1 << (nogood % 64));
            twice[word] |= once[word] & bit;
            once[word] |= bit;
        }
        set_bits(&twice).collect()
    }

    /// Whether a nogood holds the whole row.
    pub fn holds(&self, nogood: usize, row: &[u64]) -> bool {
        self.parts(nogood).iter().all(|part| row[part.word] & part.outside == 0)
    }

    pub fn count(&self) -> usize {
        self.first.len() - 1
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
        for word in 0..row.len() {
            let mut lost = row[word] ^ earlier[word];
            while lost != 0 {
                let field = self.owner[word * 64 + lost.trailing_zeros() as usize];
                let bits = self.places[field].bits;
                if row[word] & bits == 0 || !self.of_field[field].iter().all(|nogood| self.leave(*nogood, row)) {
                    return false;
                }
                lost &= !bits;
            }
        }
        true
    }

    /// Takes a nogood's values away from the field through which the row escapes it, if there is only one; false if
    /// there is none.
    fn leave(&self, nogood: usize, row: &mut [u64]) -> bool {
        let mut only = None;
        for part in self.parts(nogood) {
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

/// The numbers of the bits that are set, in order.
fn set_bits(words: &[u64]) -> impl Iterator<Item = usize> {
    words.iter().enumerate().flat_map(|(word, bits)| {
        let mut left = *bits;
        std::iter::from_fn(move || {
            let bit = (left != 0).then(|| word * 64 + left.trailing_zeros() as usize);
            left &= left.wrapping_sub(1);
            bit
        })
    })
}
