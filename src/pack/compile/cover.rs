//! Covers: a set of patients as a short list of boxes.
#![expect(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "levels come from the manager's own list of masks"
)]

use super::diagram::{Diagrams, Masks, NOBODY, Set};

/// Boxes that together hold all of `least` and nobody outside `most`; none of them can be widened or left out.
///
/// `least` must lie inside `most`. The freedom between them is used to make few boxes.
pub fn cover(diagrams: &mut Diagrams, least: Set, most: Set) -> Vec<Masks> {
    let mut boxes = Vec::new();
    let mut rest = least;
    while let Some(found) = diagrams.some_box(rest) {
        let wide = widen(diagrams, found, most);
        let taken = diagrams.of_box(&wide);
        rest = diagrams.without(rest, taken);
        boxes.push(wide);
    }
    irredundant(diagrams, least, boxes)
}

/// The box made as wide as `most` allows: whole levels first, then value by value.
fn widen(diagrams: &Diagrams, mut masks: Masks, most: Set) -> Masks {
    for level in (0..masks.len()).rev() {
        let full = diagrams.full_mask(level);
        let before = masks[level];
        if before == full {
            continue;
        }
        masks[level] = full;
        if !diagrams.contains(most, &masks) {
            masks[level] = before;
        }
    }
    for level in 0..masks.len() {
        let missing = diagrams.full_mask(level) & !masks[level];
        for value in (0..u64::BITS).filter(|value| missing >> value & 1 == 1) {
            masks[level] |= 1 << value;
            if !diagrams.contains(most, &masks) {
                masks[level] &= !(1 << value);
            }
        }
    }
    masks
}

/// The boxes without those that the others make needless.
fn irredundant(diagrams: &mut Diagrams, least: Set, boxes: Vec<Masks>) -> Vec<Masks> {
    let sets: Vec<Set> = boxes.iter().map(|masks| diagrams.of_box(masks)).collect();
    let mut later = vec![NOBODY; sets.len() + 1];
    for place in (0..sets.len()).rev() {
        later[place] = diagrams.join(later[place + 1], sets[place]);
    }
    let mut kept = Vec::new();
    let mut covered = NOBODY;
    for (place, masks) in boxes.into_iter().enumerate() {
        let others = diagrams.join(covered, later[place + 1]);
        if diagrams.without(least, others) != NOBODY {
            covered = diagrams.join(covered, sets[place]);
            kept.push(masks);
        }
    }
    kept
}
