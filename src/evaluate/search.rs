//! Whether two boxes really hold two possible patients who agree in most fields.
//!
//! One box holds somebody unless it lies inside a single prime nogood. For a pair that must agree, the nogoods that
//! meet them are left one after the other, the one with the fewest ways out first, each through each of its fields in
//! turn; the part that stays inside the earlier fields is handed on, so that nothing is looked at twice.
#![expect(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "rows have the layout's length; fields and nogoods come from lists made once on loading, and are few"
)]

use super::nogoods::{Nogoods, Part};

/// What the search needs to know.
pub struct Search<'t> {
    pub nogoods: &'t Nogoods,
    /// Nogoods that could forbid a box here.
    pub active: &'t [usize],
}

impl Search<'_> {
    /// Whether two patients, one of each row, lie outside every nogood listed and differ at most where `free` has bits.
    ///
    /// Outside `free` both rows hold the same values, and no row is empty in any field. The nogood with the fewest ways
    /// out is left first: where there is none nobody is left, and where there is one it is taken without a choice. Else
    /// each way is tried.
    pub fn possible_pair(&self, near: &[usize], a: &mut [u64], b: &mut [u64], free: &[u64]) -> bool {
        while let Some((ways, nogood, of_b)) = self.tightest(near, a, b) {
            let (mine, other) = if of_b { (&mut *b, &mut *a) } else { (&mut *a, &mut *b) };
            match ways {
                0 => return false,
                1 => self.take_only_way(nogood, mine, other, free),
                _ => return self.try_ways(near, nogood, mine, other, free),
            }
        }
        true
    }

    /// The nogood that meets a row with the fewest ways out, and whether it is the second row.
    fn tightest(&self, near: &[usize], a: &[u64], b: &[u64]) -> Option<(u32, usize, bool)> {
        let mut tightest: Option<(u32, usize, bool)> = None;
        for nogood in near {
            for (row, of_b) in [(a, false), (b, true)] {
                let Some(ways) = self.ways_out(*nogood, row) else { continue };
                if tightest.is_none_or(|(fewest, ..)| ways < fewest) {
                    tightest = Some((ways, *nogood, of_b));
                    if ways <= 1 {
                        return tightest;
                    }
                }
            }
        }
        tightest
    }

    /// Through how many of its fields a row can leave a nogood; `None` if no value of some field lies inside it.
    fn ways_out(&self, nogood: usize, row: &[u64]) -> Option<u32> {
        let mut ways = 0;
        for Part { word, inside, outside } in self.nogoods.parts(nogood) {
            if row[*word] & inside == 0 {
                return None;
            }
            ways += u32::from(row[*word] & outside != 0);
        }
        Some(ways)
    }

    /// Leaves a nogood through the only field in which the row has a value outside.
    fn take_only_way(&self, nogood: usize, mine: &mut [u64], other: &mut [u64], free: &[u64]) {
        for part in self.nogoods.parts(nogood) {
            if mine[part.word] & part.outside != 0 {
                leave(part, mine, other, free);
            }
        }
    }

    /// Leaves a nogood through each of its fields in turn.
    fn try_ways(&self, near: &[usize], nogood: usize, mine: &mut [u64], other: &mut [u64], free: &[u64]) -> bool {
        for part in self.nogoods.parts(nogood) {
            if mine[part.word] & part.outside != 0 {
                let (mut left, mut other_left) = (mine.to_vec(), other.to_vec());
                leave(part, &mut left, &mut other_left, free);
                if self.possible_pair(near, &mut left, &mut other_left, free) {
                    return true;
                }
                let stay = Part { inside: part.outside, outside: part.inside, ..*part };
                leave(&stay, mine, other, free);
            }
        }
        false
    }
}

/// Takes the values inside away from a row, and from the other row too where the two must agree.
fn leave(part: &Part, mine: &mut [u64], other: &mut [u64], free: &[u64]) {
    mine[part.word] &= !part.inside;
    if free[part.word] & part.inside == 0 {
        other[part.word] &= !part.inside;
    }
}
