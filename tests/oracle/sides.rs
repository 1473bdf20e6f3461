//! What settles a matter: the smallest sets of named facts in which patients of two sides can differ.

use super::formula::{Fields, Formula, Formulas};
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, BTreeSet};

/// Two kinds of patients who are answered differently.
pub struct Sides<'f> {
    formulas: &'f mut Formulas,
    named: Fields,
    left: Formula,
    right: Formula,
    differ: BTreeMap<Fields, bool>,
    visited: BTreeSet<Fields>,
}

impl<'f> Sides<'f> {
    pub fn new(formulas: &'f mut Formulas, named: Fields, [left, right]: [Formula; 2]) -> Sides<'f> {
        Sides { formulas, named, left, right, differ: BTreeMap::new(), visited: BTreeSet::new() }
    }

    /// The fields of all smallest sets. `open` are the named fields of more than one value.
    pub fn settling(&mut self, open: Fields) -> Fields {
        let mut listed = Fields::default();
        // Fields of which neither side says anything never make a difference.
        let mut said = *self.formulas.fields(self.left);
        said.add_all(self.formulas.fields(self.right));
        let open: Fields = open.iter().filter(|field| said.has(*field)).collect();
        for field in open.iter() {
            if self.differ_in(Fields::from_iter([field])) {
                listed.add(field);
            }
        }
        self.add_smallest(open.without(&listed), &mut listed);
        listed
    }

    /// Adds every smallest set inside `fields`: one is found by leaving out what can be left out; any other lacks a
    /// field of it.
    fn add_smallest(&mut self, fields: Fields, listed: &mut Fields) {
        if fields.without(listed).is_empty() || !self.visited.insert(fields) || !self.differ_in(fields) {
            return;
        }
        let mut smallest = fields;
        for field in fields.iter() {
            let mut fewer = smallest;
            fewer.remove(field);
            if self.differ_in(fewer) {
                smallest = fewer;
            }
        }
        listed.add_all(&smallest);
        for field in smallest.iter() {
            let mut others = fields;
            others.remove(field);
            self.add_smallest(others, listed);
        }
    }

    /// Whether one of each side agree in all named fields but (at most) these. Of the one on the right all other fields
    /// are fields of their own.
    fn differ_in(&mut self, fields: Fields) -> bool {
        if let Some(answer) = self.differ.get(&fields) {
            return *answer;
        }
        let shared = self.named.without(&fields);
        let of_its_own = self.formulas.fields(self.right).without(&shared);
        let copied = self.formulas.rename(self.right, &of_its_own, &|field| {
            if of_its_own.has(field) { Fields::END / 2 + field } else { field }
        });
        let both = self.formulas.all([self.left, copied]);
        let answer = self.formulas.exists(both);
        self.differ.insert(fields, answer);
        answer
    }
}

/// The smallest set of places that has one of each list, the first by order among equally small ones.
pub fn smallest_meeting(lists: &[Fields]) -> Vec<usize> {
    let smallest = |list: &&Fields| !lists.iter().any(|other| other != *list && other.without(list).is_empty());
    let lists: BTreeSet<Fields> = lists.iter().filter(smallest).copied().collect();
    let lists: Vec<Fields> = lists.into_iter().collect();
    let mut all = Fields::default();
    lists.iter().for_each(|list| all.add_all(list));
    let places: Vec<usize> = all.iter().collect();
    (0..=places.len()).find_map(|size| meeting(&places, &lists, size)).expect("each list has a place")
}

/// The first set of a size, by order, that has one of each list.
fn meeting(places: &[usize], lists: &[Fields], size: usize) -> Option<Vec<usize>> {
    if lists.is_empty() {
        // One more that is not needed would have been left out at a smaller size.
        return (size == 0).then(Vec::new);
    }
    if apart(lists) > size {
        return None;
    }
    for (nth, place) in places.iter().enumerate() {
        let without: Vec<Fields> = lists.iter().filter(|list| !list.has(*place)).copied().collect();
        if without.len() < lists.len() {
            if let Some(others) = meeting(&places[nth + 1..], &without, size - 1) {
                return Some([&[*place], &others[..]].concat());
            }
            // Whoever is left out must not be the last that a list has.
            let rest: Fields = places[nth + 1..].iter().copied().collect();
            if lists.iter().any(|list| !list.meets(&rest)) {
                return None;
            }
        }
    }
    None
}

/// How many lists have no place in common, at least: each needs a place of its own.
fn apart(lists: &[Fields]) -> usize {
    let (mut taken, mut count) = (Fields::default(), 0);
    for list in lists {
        if !list.meets(&taken) {
            taken.add_all(list);
            count += 1;
        }
    }
    count
}

/// What was found for two formulas of an option.
pub type Settled = FxHashMap<(usize, Formula, Formula), Fields>;
