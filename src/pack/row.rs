//! Rows of bits: one bit for each value of each field, no field across a word.
#![expect(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    reason = "places come from the layout's own lists, made once on loading; bits are counted within a word"
)]

use super::ValueBox;

/// Where a field's bits lie.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// Which word of a row.
    pub word: usize,
    /// Where in the word the first value's bit is.
    pub shift: u32,
    /// The field's bits, in place.
    pub bits: u64,
}

/// Where every field lies, and what tells at a glance which fields of a row are empty.
#[derive(Clone, Debug)]
pub struct Layout {
    places: Vec<Place>,
    words: usize,
    /// The last bit of each field.
    last: Vec<u64>,
    /// All other bits of the fields.
    rest: Vec<u64>,
    /// The field of each last bit.
    owner: Vec<usize>,
}

impl Layout {
    /// `sizes`: how many values each field has, 1 to 64.
    pub fn new(sizes: &[usize]) -> Layout {
        let mut places = Vec::new();
        let (mut word, mut shift) = (0usize, 0u32);
        for size in sizes {
            let size = (*size).clamp(1, 64) as u32;
            if shift + size > 64 {
                word += 1;
                shift = 0;
            }
            places.push(Place { word, shift, bits: (u64::MAX >> (64 - size)) << shift });
            shift += size;
        }
        let words = word + 1;
        let mut layout =
            Layout { places, words, last: vec![0; words], rest: vec![0; words], owner: vec![0; words * 64] };
        for (field, place) in layout.places.iter().enumerate() {
            let top = 63 - place.bits.leading_zeros();
            layout.last[place.word] |= 1 << top;
            layout.rest[place.word] |= place.bits & !(1 << top);
            layout.owner[place.word * 64 + top as usize] = field;
        }
        layout
    }

    /// Words of a row.
    pub fn words(&self) -> usize {
        self.words
    }

    /// How many fields there are.
    pub fn fields(&self) -> usize {
        self.places.len()
    }

    /// Where a field lies.
    pub fn place(&self, field: usize) -> Place {
        self.places[field]
    }

    /// The row in which every value is possible.
    pub fn full(&self) -> Vec<u64> {
        self.last.iter().zip(&self.rest).map(|(last, rest)| last | rest).collect()
    }

    /// The row of a list of masks, one for each field.
    pub fn row(&self, masks: &[u64]) -> Vec<u64> {
        let mut row = vec![0; self.words];
        for (place, mask) in self.places.iter().zip(masks) {
            row[place.word] |= (mask << place.shift) & place.bits;
        }
        row
    }

    /// Adds the row of a box to a list of rows.
    pub fn add_row(&self, value_box: &ValueBox, rows: &mut Vec<u64>) {
        let first = rows.len();
        rows.extend(self.last.iter().zip(&self.rest).map(|(last, rest)| last | rest));
        for (field, mask) in value_box {
            let place = self.places[usize::from(*field)];
            rows[first + place.word] &= !place.bits | mask << place.shift;
        }
    }

    /// The values of a field that a row holds, from bit 0.
    pub fn values(&self, row: &[u64], field: usize) -> u64 {
        let place = self.places[field];
        (row[place.word] & place.bits) >> place.shift
    }

    /// The last bit of each field in which a word of a row is empty.
    ///
    /// Adding all other bits of a full field carries into the last one exactly when one of them is set.
    #[inline(always)]
    pub fn empty_in(&self, word: usize, bits: u64) -> u64 {
        let last = self.last[word];
        last & !((bits & !last).wrapping_add(self.rest[word]) | bits)
    }

    /// Whether two rows share a value in every field.
    pub fn meets(&self, a: &[u64], b: &[u64]) -> bool {
        for word in 0..self.words {
            if self.empty_in(word, a[word] & b[word]) != 0 {
                return false;
            }
        }
        true
    }

    /// The last bit of a field, in place.
    pub fn mark(&self, field: usize) -> (usize, u64) {
        let place = self.places[field];
        (place.word, place.bits & self.last[place.word])
    }

    /// The fields whose last bits a row of marks has, in order.
    pub fn marked(&self, marks: &[u64]) -> Vec<usize> {
        let mut fields = Vec::new();
        for (word, bits) in marks.iter().enumerate() {
            let mut left = *bits;
            while left != 0 {
                fields.push(self.owner[word * 64 + left.trailing_zeros() as usize]);
                left &= left - 1;
            }
        }
        fields
    }
}
