//! Formulas over fields, each kept once, and whether one holds for somebody.
//!
//! What says the same is the same number, so what was found out of a formula is remembered for every later profile that
//! leaves the same of it. Formulas know no guideline.

use super::profile::bit;
use rustc_hash::FxHashMap;
use std::rc::Rc;

/// What must be true of a patient: a place in `Formulas`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Formula(u32);

impl Formula {
    pub const TRUE: Formula = Formula(0);
    pub const FALSE: Formula = Formula(1);

    fn place(self) -> usize {
        usize::try_from(self.0).expect("places are small")
    }
}

/// No part is ever true or false by itself, except the whole. There is no "not": of two values of a field, the one that
/// more lists name is never the worse.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Shape {
    /// The field has one of the values.
    In(usize, u64),
    /// True for no parts.
    All(Rc<[Formula]>),
    /// False for no parts.
    Any(Rc<[Formula]>),
}

const WORDS: usize = 8;

/// Some fields, or some places in another order of fields.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Fields([u64; WORDS]);

impl Fields {
    /// How many fields there can be.
    pub const END: usize = WORDS * 64;

    pub fn add(&mut self, field: usize) {
        self.0[field / 64] |= bit(field % 64);
    }

    pub fn remove(&mut self, field: usize) {
        self.0[field / 64] &= !bit(field % 64);
    }

    pub fn has(&self, field: usize) -> bool {
        self.0[field / 64] & bit(field % 64) != 0
    }

    pub fn add_all(&mut self, others: &Fields) {
        self.0.iter_mut().zip(others.0).for_each(|(word, other)| *word |= other);
    }

    pub fn without(mut self, others: &Fields) -> Fields {
        self.0.iter_mut().zip(others.0).for_each(|(word, other)| *word &= !other);
        self
    }

    pub fn meets(&self, others: &Fields) -> bool {
        self.0.iter().zip(others.0).any(|(word, other)| word & other != 0)
    }

    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|word| *word == 0)
    }

    pub fn iter(self) -> impl Iterator<Item = usize> {
        self.0.into_iter().enumerate().flat_map(|(nth, mut word)| {
            std::iter::from_fn(move || {
                let place = usize::try_from(word.trailing_zeros()).expect("at most 64");
                word &= word.wrapping_sub(1);
                (place < 64).then_some(nth * 64 + place)
            })
        })
    }
}

impl FromIterator<usize> for Fields {
    fn from_iter<I: IntoIterator<Item = usize>>(fields: I) -> Fields {
        let mut all = Fields::default();
        fields.into_iter().for_each(|field| all.add(field));
        all
    }
}

/// All formulas made so far, and what was found out of them.
pub struct Formulas {
    shapes: Vec<Shape>,
    fields: Vec<Fields>,
    exists: Vec<Option<bool>>,
    places: FxHashMap<Shape, Formula>,
    narrowed: FxHashMap<(Formula, usize, u64), Formula>,
    /// Values tried since it was last set to zero.
    pub tried: u64,
    /// From how many values on the search gives up; what it then says is worth nothing.
    pub patience: u64,
}

impl Formulas {
    pub fn new(patience: u64) -> Formulas {
        let mut formulas = Formulas {
            shapes: Vec::new(),
            fields: Vec::new(),
            exists: Vec::new(),
            places: FxHashMap::default(),
            narrowed: FxHashMap::default(),
            tried: 0,
            patience,
        };
        formulas.keep(Shape::All(Rc::new([])));
        formulas.keep(Shape::Any(Rc::new([])));
        formulas
    }

    pub fn len(&self) -> usize {
        self.shapes.len() + self.narrowed.len()
    }

    /// Whether the search gave up.
    pub fn is_tired(&self) -> bool {
        self.tried > self.patience
    }

    fn keep(&mut self, shape: Shape) -> Formula {
        if let Some(formula) = self.places.get(&shape) {
            return *formula;
        }
        let formula = Formula(u32::try_from(self.shapes.len()).expect("not that many"));
        let mut fields = Fields::default();
        match &shape {
            Shape::In(field, _) => fields.add(*field),
            Shape::All(parts) | Shape::Any(parts) => {
                parts.iter().for_each(|part| fields.add_all(&self.fields[part.place()]));
            }
        }
        self.fields.push(fields);
        self.exists.push(None);
        self.shapes.push(shape.clone());
        self.places.insert(shape, formula);
        formula
    }

    pub fn fields(&self, formula: Formula) -> &Fields {
        &self.fields[formula.place()]
    }

    /// A field has one of some values, of those that it can have.
    pub fn one_of(&mut self, field: usize, values: u64, full: u64) -> Formula {
        match values & full {
            0 => Formula::FALSE,
            values if values == full => Formula::TRUE,
            values => self.keep(Shape::In(field, values)),
        }
    }

    pub fn all(&mut self, parts: impl IntoIterator<Item = Formula>) -> Formula {
        let mut flat = Vec::new();
        for part in parts {
            match &self.shapes[part.place()] {
                Shape::Any(inner) if inner.is_empty() => return Formula::FALSE,
                Shape::All(inner) => flat.extend_from_slice(inner),
                Shape::In(..) | Shape::Any(_) => flat.push(part),
            }
        }
        self.one_or(Shape::All, flat)
    }

    pub fn any(&mut self, parts: impl IntoIterator<Item = Formula>) -> Formula {
        let mut flat = Vec::new();
        for part in parts {
            match &self.shapes[part.place()] {
                Shape::All(inner) if inner.is_empty() => return Formula::TRUE,
                Shape::Any(inner) => flat.extend_from_slice(inner),
                Shape::In(..) | Shape::All(_) => flat.push(part),
            }
        }
        self.one_or(Shape::Any, flat)
    }

    /// The only part, or all of them, each once and in order, so that what says the same looks the same.
    fn one_or(&mut self, several: fn(Rc<[Formula]>) -> Shape, mut parts: Vec<Formula>) -> Formula {
        parts.sort_unstable();
        parts.dedup();
        if let [part] = parts[..] { part } else { self.keep(several(parts.into())) }
    }

    /// What is true of exactly the others; `full` has the values of each field.
    pub fn not(&mut self, formula: Formula, full: &[u64]) -> Formula {
        match self.shapes[formula.place()].clone() {
            Shape::In(field, values) => self.one_of(field, full[field] & !values, full[field]),
            Shape::All(parts) => {
                let parts: Vec<Formula> = parts.iter().map(|part| self.not(*part, full)).collect();
                self.any(parts)
            }
            Shape::Any(parts) => {
                let parts: Vec<Formula> = parts.iter().map(|part| self.not(*part, full)).collect();
                self.all(parts)
            }
        }
    }

    /// What is left of it when a field has one of the values of a mask.
    pub fn when(&mut self, formula: Formula, field: usize, mask: u64) -> Formula {
        if !self.fields(formula).has(field) {
            return formula;
        }
        if let Shape::In(_, values) = self.shapes[formula.place()] {
            return self.one_of(field, values, mask);
        }
        if let Some(narrowed) = self.narrowed.get(&(formula, field, mask)) {
            return *narrowed;
        }
        let narrowed = self.of_parts(formula, &mut |formulas, part| formulas.when(part, field, mask));
        self.narrowed.insert((formula, field, mask), narrowed);
        narrowed
    }

    /// The same with all fields at once, of those that `limited` names; `done` remembers for one `known`.
    pub fn narrow(
        &mut self,
        formula: Formula,
        known: &[u64],
        limited: &Fields,
        done: &mut FxHashMap<Formula, Formula>,
    ) -> Formula {
        if !self.fields(formula).meets(limited) {
            return formula;
        }
        if let Shape::In(field, values) = self.shapes[formula.place()] {
            return self.one_of(field, values, known[field]);
        }
        if let Some(narrowed) = done.get(&formula) {
            return *narrowed;
        }
        let narrowed = self.of_parts(formula, &mut |formulas, part| formulas.narrow(part, known, limited, done));
        done.insert(formula, narrowed);
        narrowed
    }

    /// The same with other fields in place of some.
    pub fn rename(&mut self, formula: Formula, some: &Fields, to: &dyn Fn(usize) -> usize) -> Formula {
        if !self.fields(formula).meets(some) {
            return formula;
        }
        match self.shapes[formula.place()] {
            Shape::In(field, values) => self.keep(Shape::In(to(field), values)),
            _ => self.of_parts(formula, &mut |formulas, part| formulas.rename(part, some, to)),
        }
    }

    fn of_parts(&mut self, formula: Formula, change: &mut dyn FnMut(&mut Formulas, Formula) -> Formula) -> Formula {
        match self.shapes[formula.place()].clone() {
            Shape::In(..) => formula,
            Shape::All(parts) => {
                let mut changed = Vec::with_capacity(parts.len());
                for part in parts.iter() {
                    match change(self, *part) {
                        Formula::FALSE => return Formula::FALSE,
                        part => changed.push(part),
                    }
                }
                self.all(changed)
            }
            Shape::Any(parts) => {
                let mut changed = Vec::with_capacity(parts.len());
                for part in parts.iter() {
                    match change(self, *part) {
                        Formula::TRUE => return Formula::TRUE,
                        part => changed.push(part),
                    }
                }
                self.any(changed)
            }
        }
    }

    /// The field and values of which a formula says nothing else.
    pub fn single(&self, formula: Formula) -> Option<(usize, u64)> {
        match self.shapes[formula.place()] {
            Shape::In(field, values) => Some((field, values)),
            _ => None,
        }
    }

    /// The parts that must all hold.
    pub fn conjuncts(&self, formula: Formula) -> Vec<Formula> {
        match &self.shapes[formula.place()] {
            Shape::All(parts) => parts.to_vec(),
            Shape::In(..) | Shape::Any(_) => vec![formula],
        }
    }

    /// Whether a formula holds for somebody.
    pub fn exists(&mut self, formula: Formula) -> bool {
        if let Some(exists) = self.exists[formula.place()] {
            return exists;
        }
        let exists = match self.shapes[formula.place()].clone() {
            // Lists of no values are never kept.
            Shape::In(..) => true,
            Shape::Any(parts) => parts.iter().any(|part| self.exists(*part)),
            Shape::All(parts) => self.exists_together(&parts),
        };
        if !self.is_tired() {
            self.exists[formula.place()] = Some(exists);
        }
        exists
    }

    /// What only one field decides is decided; what shares no field is judged apart; then one field after the other is
    /// given its values.
    fn exists_together(&mut self, parts: &[Formula]) -> bool {
        if let Some((field, values)) = parts.iter().find_map(|part| self.single(*part)) {
            let alone = self.keep(Shape::In(field, values));
            let others: Vec<Formula> = parts.iter().copied().filter(|part| *part != alone).collect();
            let others: Vec<Formula> = others.into_iter().map(|part| self.when(part, field, values)).collect();
            let others = self.all(others);
            return self.exists(others);
        }
        let apart = self.apart(parts);
        if apart.len() > 1 {
            return apart.into_iter().all(|(_, parts)| {
                let part = self.all(parts);
                self.exists(part)
            });
        }
        let Some(field) = self.most_shared(parts) else { return true };
        let whole = self.all(parts.iter().copied());
        self.telling_values(whole, field).into_iter().any(|value| {
            self.tried += 1;
            if self.is_tired() {
                return false;
            }
            let left = self.when(whole, field, bit(value));
            self.exists(left)
        })
    }

    /// Parts that share fields, directly or through others, together.
    pub fn apart(&self, parts: &[Formula]) -> Vec<(Fields, Vec<Formula>)> {
        let mut apart: Vec<(Fields, Vec<Formula>)> = Vec::new();
        for part in parts {
            let mut whole = (*self.fields(*part), vec![*part]);
            apart.retain_mut(|(fields, parts)| {
                let is_linked = fields.meets(&whole.0);
                if is_linked {
                    whole.0.add_all(fields);
                    whole.1.append(parts);
                }
                !is_linked
            });
            apart.push(whole);
        }
        apart
    }

    /// The field in most parts.
    fn most_shared(&self, parts: &[Formula]) -> Option<usize> {
        let mut counts: FxHashMap<usize, usize> = FxHashMap::default();
        parts
            .iter()
            .flat_map(|part| self.fields(*part).iter())
            .for_each(|field| *counts.entry(field).or_default() += 1);
        counts.into_iter().max_by_key(|(field, count)| (*count, usize::MAX - field)).map(|(field, _)| field)
    }

    /// Of each kind of value that a formula tells apart one, without those that are never better than another.
    pub fn telling_values(&self, formula: Formula, field: usize) -> Vec<usize> {
        let mut lists: Vec<u64> = Vec::new();
        self.lists(formula, field, &mut lists);
        let named_by = |value: usize| -> u64 {
            lists.iter().enumerate().filter(|(_, list)| *list & bit(value) != 0).map(|(nth, _)| bit(nth)).sum()
        };
        let mut kinds: Vec<(u64, usize)> = (0..64).map(|value| (named_by(value), value)).collect();
        kinds.sort_unstable();
        kinds.dedup_by_key(|(named_by, _)| *named_by);
        let is_best = |(by, _): &&(u64, usize)| !kinds.iter().any(|(other, _)| other != by && other & by == *by);
        kinds.iter().filter(is_best).map(|(_, value)| *value).collect()
    }

    fn lists(&self, formula: Formula, of: usize, lists: &mut Vec<u64>) {
        if !self.fields(formula).has(of) {
            return;
        }
        match &self.shapes[formula.place()] {
            Shape::In(_, values) if lists.contains(values) => {}
            Shape::In(_, values) => lists.push(*values),
            Shape::All(parts) | Shape::Any(parts) => parts.iter().for_each(|part| self.lists(*part, of, lists)),
        }
    }
}
