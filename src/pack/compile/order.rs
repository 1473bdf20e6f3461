//! The order of fields in the diagrams: fields that stand together in rules stand together.

use std::collections::BTreeSet;

/// How often the order is improved.
const ROUNDS: usize = 50;

/// The fields in diagram order.
///
/// # Source
/// FORCE (Aloul, Markov, Sakallah 2003): again and again each field moves to the middle of the groups it belongs to,
/// and the order with the smallest total span is kept. Whole numbers only, so that the order is the same everywhere.
pub fn order(fields: usize, groups: &[BTreeSet<usize>]) -> Vec<usize> {
    let mut best: Vec<usize> = (0..fields).collect();
    let mut best_span = span(&best, groups);
    let mut current = best.clone();
    for _ in 0..ROUNDS {
        current = improved(&current, groups);
        let reached = span(&current, groups);
        if reached < best_span {
            best_span = reached;
            best.clone_from(&current);
        }
    }
    best
}

/// The place of each field in an order.
pub fn places(order: &[usize]) -> Vec<usize> {
    let mut fields: Vec<(usize, usize)> =
        order.iter().copied().enumerate().map(|(place, field)| (field, place)).collect();
    fields.sort_unstable();
    fields.into_iter().map(|(_, place)| place).collect()
}

/// The sum over groups of the distance between their first and last field.
fn span(order: &[usize], groups: &[BTreeSet<usize>]) -> usize {
    let places = places(order);
    let spans = groups.iter().map(|group| {
        let held = || group.iter().filter_map(|field| places.get(*field));
        let (first, last) = (held().min().copied().unwrap_or(0), held().max().copied().unwrap_or(0));
        last.saturating_sub(first)
    });
    spans.fold(0, usize::saturating_add)
}

/// Each field moved to the mean of the middles of its groups.
fn improved(order: &[usize], groups: &[BTreeSet<usize>]) -> Vec<usize> {
    const SCALE: usize = 4096;
    let mean = |sum: usize, count: usize| sum.checked_div(count);
    let places = places(order);
    let mut sums: Vec<(usize, usize)> = vec![(0, 0); order.len()];
    for group in groups {
        let sum = group
            .iter()
            .filter_map(|field| places.get(*field))
            .fold(0, |sum: usize, place| sum.saturating_add(place.saturating_mul(SCALE)));
        let Some(middle) = mean(sum, group.len()) else { continue };
        for field in group {
            if let Some((sum, count)) = sums.get_mut(*field) {
                *sum = sum.saturating_add(middle);
                *count = count.saturating_add(1);
            }
        }
    }
    let mut moved: Vec<(usize, usize, usize)> = order
        .iter()
        .enumerate()
        .map(|(place, field)| {
            let (sum, count) = sums.get(*field).copied().unwrap_or((0, 0));
            (mean(sum, count).unwrap_or_else(|| place.saturating_mul(SCALE)), place, *field)
        })
        .collect();
    moved.sort_unstable();
    moved.into_iter().map(|(_, _, field)| field).collect()
}
