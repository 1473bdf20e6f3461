//! Circles among things that point at each other.

use std::collections::BTreeSet;

/// Circles in a graph: `edges` holds, for each node, the nodes it points at.
///
/// # Shape
/// Each circle begins with its least node and is one of the shortest through it. No node is in two of them, so a knot of
/// several circles may need several rounds of mending.
pub fn circles(edges: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut seen = BTreeSet::new();
    let mut circles = Vec::new();
    for node in 0..edges.len() {
        if seen.contains(&node) {
            continue;
        }
        if let Some(circle) = shortest(edges, node) {
            seen.extend(circle.iter().copied());
            circles.push(circle);
        }
    }
    circles
}

/// The shortest way from a node back to itself.
fn shortest(edges: &[Vec<usize>], start: usize) -> Option<Vec<usize>> {
    let mut reached = BTreeSet::new();
    let mut ways = vec![vec![start]];
    while !ways.is_empty() {
        let mut longer = Vec::new();
        for way in ways {
            let next = way.last().and_then(|last| edges.get(*last)).into_iter().flatten();
            for node in next {
                if *node == start {
                    return Some(way);
                }
                if reached.insert(*node) {
                    longer.push(way.iter().copied().chain([*node]).collect());
                }
            }
        }
        ways = longer;
    }
    None
}

/// A circle in words: `a` → `b` → `a`.
pub fn in_words(circle: &[usize], name: impl Fn(usize) -> String) -> String {
    let around = circle.iter().chain(circle.first());
    around.map(|node| format!("`{}`", name(*node))).collect::<Vec<_>>().join(" → ")
}
