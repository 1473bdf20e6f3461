//! Whether two boxes really hold two possible patients who agree in most fields.
//!
//! One box holds somebody unless it lies inside a single prime nogood. For a pair that must agree, the nogoods that
//! meet them are left one after the other, each through each of its fields in turn; the part that stays inside the
//! earlier fields is handed on, so that nothing is looked at twice.
#![expect(
    clippy::indexing_slicing,
    reason = "rows have the layout's length; fields and nogoods come from lists made once on loading"
)]

use super::nogoods::Nogoods;
use crate::pack::row::Layout;

/// What the search needs to know.
pub struct Search<'t> {
    pub layout: &'t Layout,
    pub nogoods: &'t Nogoods,
    /// Nogoods that could forbid a box here.
    pub active: &'t [usize],
}

impl Search<'_> {
    /// Whether two patients, one of each row, lie outside every active nogood and differ at most where `free` has bits.
    ///
    /// Outside `free` both rows hold the same values.
    pub fn possible_pair(&self, a: &mut [u64], b: &mut [u64], free: &[u64]) -> bool {
        let meets = |row: &[u64], nogood: &usize| self.layout.meets(row, self.nogoods.row(*nogood));
        if let Some(nogood) = self.active.iter().copied().find(|nogood| meets(a, nogood)) {
            return self.leave(nogood, a, b, free);
        }
        match self.active.iter().copied().find(|nogood| meets(b, nogood)) {
            Some(nogood) => self.leave(nogood, b, a, free),
            None => true,
        }
    }

    /// Leaves a nogood that meets `a` through each of its fields in turn.
    fn leave(&self, nogood: usize, a: &mut [u64], b: &mut [u64], free: &[u64]) -> bool {
        for field in self.nogoods.narrowed(nogood) {
            let place = self.layout.place(*field);
            let tied = free[place.word] & place.bits == 0;
            let inside = a[place.word] & place.bits & self.nogoods.row(nogood)[place.word];
            let outside = a[place.word] & place.bits & !inside;
            if outside != 0 {
                let (mut part_a, mut part_b) = (a.to_vec(), b.to_vec());
                part_a[place.word] = part_a[place.word] & !place.bits | outside;
                if tied {
                    part_b[place.word] = part_b[place.word] & !place.bits | outside;
                }
                if self.possible_pair(&mut part_a, &mut part_b, free) {
                    return true;
                }
            }
            a[place.word] = a[place.word] & !place.bits | inside;
            if tied {
                b[place.word] = b[place.word] & !place.bits | inside;
            }
        }
        false
    }
}
