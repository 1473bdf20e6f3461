//! Short sorted lists.
//!
//! The lists of an answer have a few dozen entries, and the reader downloads this code: each use of the standard
//! library's sort or tree brings about four kilobytes of its own into the module, an insertion a few hundred bytes.

use std::cmp::Ordering;

/// Puts an item at its place in a sorted list; equal items stay in the order in which they came.
pub fn insert_by<T>(list: &mut Vec<T>, item: T, order: &dyn Fn(&T, &T) -> Ordering) {
    let place = list.iter().position(|other| order(other, &item) == Ordering::Greater).unwrap_or(list.len());
    list.insert(place, item);
}

/// Puts an item at its place unless it is there already; whether it was put.
pub fn insert<T: Ord>(list: &mut Vec<T>, item: T) -> bool {
    let place = list.iter().position(|other| *other >= item).unwrap_or(list.len());
    if list.get(place) == Some(&item) {
        return false;
    }
    list.insert(place, item);
    true
}

/// The items sorted, each once.
pub fn sorted<T: Ord>(items: impl Iterator<Item = T>) -> Vec<T> {
    let mut list = Vec::new();
    for item in items {
        insert(&mut list, item);
    }
    list
}
