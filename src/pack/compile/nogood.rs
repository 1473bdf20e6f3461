//! All prime nogoods: every smallest combination of facts that no patient has, stated or implied.

use crate::pack::{ValueBox, full_mask};
use std::collections::VecDeque;

/// Everything that follows from the given boxes without a patient, as the widest boxes without a patient.
///
/// # Source
/// Iterated consensus with absorption (Quine 1955), over values instead of bits: two boxes that meet in all fields but
/// one hold no patient, so neither does the box that unites them in that field and cuts them in all others.
/// `sizes`: how many values each field has, so that a field with all of them is no longer narrowed.
pub fn primes(boxes: Vec<ValueBox>, sizes: &[usize]) -> Vec<ValueBox> {
    let mut primes: Vec<ValueBox> = Vec::new();
    let mut waiting: VecDeque<ValueBox> = boxes.into();
    while let Some(next) = waiting.pop_front() {
        if primes.iter().any(|prime| inside(&next, prime)) {
            continue;
        }
        primes.retain(|prime| !inside(prime, &next));
        for prime in &primes {
            let found = consensuses(prime, &next, sizes);
            waiting.extend(found.into_iter().filter(|found| !primes.iter().any(|prime| inside(found, prime))));
        }
        primes.push(next);
    }
    primes.sort();
    primes
}

/// The mask of a box in a field; all ones if it does not narrow it.
fn mask_in(values: &ValueBox, field: u16) -> u64 {
    let found = values.binary_search_by_key(&field, |(field, _)| *field).ok();
    found.and_then(|place| values.get(place)).map_or(u64::MAX, |(_, mask)| *mask)
}

/// Whether `small` lies inside `large`.
fn inside(small: &ValueBox, large: &ValueBox) -> bool {
    large.iter().all(|(field, mask)| {
        let held = mask_in(small, *field);
        held != u64::MAX && held & !mask == 0
    })
}

/// Every consensus of two boxes, at most one for each field that both narrow.
fn consensuses(a: &ValueBox, b: &ValueBox, sizes: &[usize]) -> Vec<ValueBox> {
    let shared: Vec<u16> = a.iter().map(|(field, _)| *field).filter(|field| mask_in(b, *field) != u64::MAX).collect();
    let clashing: Vec<u16> =
        shared.iter().copied().filter(|field| mask_in(a, *field) & mask_in(b, *field) == 0).collect();
    let at = match clashing.as_slice() {
        [] => shared,
        [only] => vec![*only],
        [_, _, ..] => return Vec::new(),
    };
    at.into_iter().filter_map(|field| consensus(a, b, (field, sizes))).collect()
}

/// The consensus at one field; none if one box holds the other's values there.
fn consensus(a: &ValueBox, b: &ValueBox, (at, sizes): (u16, &[usize])) -> Option<ValueBox> {
    let (in_a, in_b) = (mask_in(a, at), mask_in(b, at));
    if in_a & !in_b == 0 || in_b & !in_a == 0 {
        return None;
    }
    let mut fields: Vec<u16> = a.iter().chain(b).map(|(field, _)| *field).collect();
    fields.sort_unstable();
    fields.dedup();
    let masks = fields.into_iter().map(|field| {
        let (in_a, in_b) = (mask_in(a, field), mask_in(b, field));
        (field, if field == at { in_a | in_b } else { in_a & in_b })
    });
    let full = |field: u16| sizes.get(usize::from(field)).map_or(u64::MAX, |size| full_mask(*size));
    Some(masks.filter(|(field, mask)| *mask != full(*field)).collect())
}
