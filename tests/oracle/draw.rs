//! Chance, the same on every machine, and profiles drawn by it.

use super::meaning::{Meaning, Patient};
use super::profile::{Profile, Said, bit, sayings};

/// Marsaglia's xorshift, 64 bits.
pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Chance {
        // Neighboring seeds must not begin alike, and zero would stay zero.
        Chance(seed.wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// Below `end`, which is not zero.
    pub fn below(&mut self, end: usize) -> usize {
        let end = u64::try_from(end).expect("a list is not that long");
        usize::try_from((self.next() >> 11) % end).expect("smaller than the end")
    }

    pub fn percent(&mut self, rate: usize) -> bool {
        self.below(100) < rate
    }

    pub fn pick<'l, T>(&mut self, list: &'l [T]) -> &'l T {
        &list[self.below(list.len())]
    }

    /// Some of the numbers below `end`, sorted; at least one.
    pub fn some_of(&mut self, end: usize, rate: usize) -> Vec<usize> {
        let some: Vec<usize> = (0..end).filter(|_| self.percent(rate)).collect();
        if some.is_empty() { vec![self.below(end)] } else { some }
    }
}

/// Everything that can be said of each field.
pub fn all_sayings(meaning: &Meaning) -> Vec<Vec<Said>> {
    (0..meaning.fields.len()).map(|field| sayings(meaning, field)).collect()
}

/// A profile of which about `rate` percent is known, a fifth of that in part. True of the patient if there is one.
pub fn profile(chance: &mut Chance, sayings: &[Vec<Said>], rate: usize, patient: Option<&Patient>) -> Profile {
    let mut profile = Profile::new();
    for (field, all) in sayings.iter().enumerate() {
        if !chance.percent(rate) {
            continue;
        }
        let in_part = chance.percent(20);
        let is_true = |said: &&Said| patient.is_none_or(|patient| said.mask & bit(patient[field]) != 0);
        let is_exact = |said: &&Said| said.mask.count_ones() == 1;
        let fitting: Vec<&Said> = all.iter().filter(is_true).filter(|said| in_part || is_exact(said)).collect();
        profile.insert(field, (*chance.pick(&fitting)).clone());
    }
    profile
}
