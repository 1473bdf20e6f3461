//! Multi-valued decision diagrams: sets of patients, shared and canonical.
//!
//! A node asks one field and has a child for each value. Two sets are equal exactly when their nodes are the same.
#![expect(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    reason = "node numbers come from this manager only and levels from its own list; a fault here stops the author's tool, never a reader"
)]
#![expect(clippy::disallowed_types, reason = "looked up, never walked through, so their order is never seen")]

use num_bigint::BigUint;
use std::collections::{HashMap, HashSet};

/// A set of patients.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Set(u32);

/// Nobody.
pub const NOBODY: Set = Set(0);
/// Everybody.
pub const EVERYBODY: Set = Set(1);

/// A box with a mask for every level.
pub type Masks = Vec<u64>;

struct Node {
    level: usize,
    children: Vec<Set>,
}

/// Makes and keeps the nodes of all sets over one list of levels.
pub struct Diagrams {
    sizes: Vec<usize>,
    nodes: Vec<Node>,
    known: HashMap<(usize, Vec<Set>), Set>,
    meets: HashMap<(Set, Set), Set>,
    joins: HashMap<(Set, Set), Set>,
    complements: HashMap<Set, Set>,
}

impl Diagrams {
    /// `sizes`: how many values each level has.
    pub fn new(sizes: Vec<usize>) -> Diagrams {
        let end = sizes.len();
        let constant = || Node { level: end, children: Vec::new() };
        Diagrams {
            sizes,
            nodes: vec![constant(), constant()],
            known: HashMap::new(),
            meets: HashMap::new(),
            joins: HashMap::new(),
            complements: HashMap::new(),
        }
    }

    /// How many nodes were made so far.
    pub fn nodes(&self) -> usize {
        self.nodes.len()
    }

    fn level(&self, set: Set) -> usize {
        self.nodes[set.0 as usize].level
    }

    /// The part of the set whose patients have this value at this level, which is its first or above it.
    fn child(&self, set: Set, level: usize, value: usize) -> Set {
        if self.level(set) == level { self.nodes[set.0 as usize].children[value] } else { set }
    }

    fn node(&mut self, level: usize, children: Vec<Set>) -> Set {
        if children.iter().all(|child| *child == children[0]) {
            return children[0];
        }
        let next = Set(u32::try_from(self.nodes.len()).unwrap_or(u32::MAX));
        let key = (level, children);
        if let Some(set) = self.known.get(&key) {
            return *set;
        }
        self.nodes.push(Node { level, children: key.1.clone() });
        self.known.insert(key, next);
        next
    }

    /// Patients whose value at `level` is in `mask`.
    pub fn having(&mut self, level: usize, mask: u64) -> Set {
        let children = (0..self.sizes[level]).map(|value| if mask >> value & 1 == 1 { EVERYBODY } else { NOBODY });
        let children = children.collect();
        self.node(level, children)
    }

    /// Patients in both sets.
    pub fn meet(&mut self, a: Set, b: Set) -> Set {
        if a == b || b == EVERYBODY {
            return a;
        }
        if a == EVERYBODY {
            return b;
        }
        if a == NOBODY || b == NOBODY {
            return NOBODY;
        }
        let key = (a.min(b), a.max(b));
        if let Some(set) = self.meets.get(&key) {
            return *set;
        }
        let level = self.level(a).min(self.level(b));
        let children = (0..self.sizes[level])
            .map(|value| {
                let (a, b) = (self.child(a, level, value), self.child(b, level, value));
                self.meet(a, b)
            })
            .collect();
        let set = self.node(level, children);
        self.meets.insert(key, set);
        set
    }

    /// Patients in either set.
    pub fn join(&mut self, a: Set, b: Set) -> Set {
        if a == b || b == NOBODY {
            return a;
        }
        if a == NOBODY {
            return b;
        }
        if a == EVERYBODY || b == EVERYBODY {
            return EVERYBODY;
        }
        let key = (a.min(b), a.max(b));
        if let Some(set) = self.joins.get(&key) {
            return *set;
        }
        let level = self.level(a).min(self.level(b));
        let children = (0..self.sizes[level])
            .map(|value| {
                let (a, b) = (self.child(a, level, value), self.child(b, level, value));
                self.join(a, b)
            })
            .collect();
        let set = self.node(level, children);
        self.joins.insert(key, set);
        set
    }

    /// Patients not in the set.
    pub fn complement(&mut self, set: Set) -> Set {
        if set == NOBODY {
            return EVERYBODY;
        }
        if set == EVERYBODY {
            return NOBODY;
        }
        if let Some(known) = self.complements.get(&set) {
            return *known;
        }
        let level = self.level(set);
        let children =
            self.nodes[set.0 as usize].children.clone().into_iter().map(|child| self.complement(child)).collect();
        let complement = self.node(level, children);
        self.complements.insert(set, complement);
        complement
    }

    /// Patients of `a` who are not in `b`.
    pub fn without(&mut self, a: Set, b: Set) -> Set {
        let rest = self.complement(b);
        self.meet(a, rest)
    }

    /// Patients who can be made members of the set by changing levels that are not kept.
    pub fn project(&mut self, set: Set, keep: &[bool]) -> Set {
        self.project_known(set, keep, &mut HashMap::new())
    }

    fn project_known(&mut self, set: Set, keep: &[bool], known: &mut HashMap<Set, Set>) -> Set {
        if set == NOBODY || set == EVERYBODY {
            return set;
        }
        if let Some(projected) = known.get(&set) {
            return *projected;
        }
        let level = self.level(set);
        let children: Vec<Set> = self.nodes[set.0 as usize].children.clone();
        let children: Vec<Set> = children.into_iter().map(|child| self.project_known(child, keep, known)).collect();
        let projected = if keep[level] {
            self.node(level, children)
        } else {
            children.into_iter().fold(NOBODY, |all, child| self.join(all, child))
        };
        known.insert(set, projected);
        projected
    }

    /// Whether every patient of the box is in the set.
    pub fn contains(&self, set: Set, masks: &[u64]) -> bool {
        self.contains_unseen(set, masks, &mut HashSet::new())
    }

    fn contains_unseen(&self, set: Set, masks: &[u64], seen: &mut HashSet<Set>) -> bool {
        if set == NOBODY || set == EVERYBODY {
            return set == EVERYBODY;
        }
        if !seen.insert(set) {
            return true;
        }
        let node = &self.nodes[set.0 as usize];
        let mask = masks[node.level];
        let asked = node.children.iter().enumerate().filter(|(value, _)| mask >> value & 1 == 1);
        asked.into_iter().all(|(_, child)| self.contains_unseen(*child, masks, seen))
    }

    /// A box inside the set, wide where its first path is; `None` for nobody.
    pub fn some_box(&self, set: Set) -> Option<Masks> {
        let mut masks = self.full();
        let mut at = set;
        while at != EVERYBODY {
            let node = self.nodes.get(at.0 as usize)?;
            let next = *node.children.iter().find(|child| **child != NOBODY)?;
            let same = node.children.iter().enumerate().filter(|(_, child)| **child == next);
            masks[node.level] = same.fold(0, |mask, (value, _)| mask | 1 << value);
            at = next;
        }
        Some(masks)
    }

    /// The set of a box.
    pub fn of_box(&mut self, masks: &[u64]) -> Set {
        let mut set = EVERYBODY;
        for level in (0..masks.len()).rev() {
            if masks[level] != self.full_mask(level) {
                let children = (0..self.sizes[level])
                    .map(|value| if masks[level] >> value & 1 == 1 { set } else { NOBODY })
                    .collect();
                set = self.node(level, children);
            }
        }
        set
    }

    /// Every value of the level.
    pub fn full_mask(&self, level: usize) -> u64 {
        u64::MAX >> (64 - self.sizes[level])
    }

    /// The box of everybody.
    pub fn full(&self) -> Masks {
        (0..self.sizes.len()).map(|level| self.full_mask(level)).collect()
    }

    /// One patient of the set, as masks of one value each; `None` for nobody.
    pub fn some_patient(&self, set: Set) -> Option<Masks> {
        let masks = self.some_box(set)?;
        Some(masks.into_iter().map(|mask| mask & mask.wrapping_neg()).collect())
    }

    /// The box with as many levels as possible set free, so that it stays inside the set.
    pub fn loosened(&self, mut masks: Masks, most: Set) -> Masks {
        for level in (0..masks.len()).rev() {
            let before = masks[level];
            masks[level] = self.full_mask(level);
            if !self.contains(most, &masks) {
                masks[level] = before;
            }
        }
        masks
    }

    /// How many patients are in the set.
    pub fn count(&self, set: Set) -> BigUint {
        let below = self.count_below(set, &mut HashMap::new());
        self.between(0, self.level(set)) * below
    }

    /// How many ways there are to choose values for the levels from one to before another.
    fn between(&self, from: usize, to: usize) -> BigUint {
        self.sizes[from..to].iter().map(|size| BigUint::from(*size)).product()
    }

    fn count_below(&self, set: Set, known: &mut HashMap<Set, BigUint>) -> BigUint {
        if set == NOBODY {
            return BigUint::ZERO;
        }
        if set == EVERYBODY {
            return BigUint::from(1u8);
        }
        if let Some(count) = known.get(&set) {
            return count.clone();
        }
        let next = self.level(set) + 1;
        let children = self.nodes[set.0 as usize].children.clone();
        let counts =
            children.into_iter().map(|child| self.between(next, self.level(child)) * self.count_below(child, known));
        let count: BigUint = counts.sum();
        known.insert(set, count.clone());
        count
    }
}
