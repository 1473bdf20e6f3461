//! Possible patients of a large guideline, searched for.
//!
//! A matter is a formula over fields. What is known is put in, and only impossible combinations that are still linked
//! to what is left take part: the others exclude nobody whom the matter could tell apart. What is left is small and
//! comes again and again, so that its answer is remembered.

use super::expected::Patients;
use super::formula::{Fields, Formula};
use super::meaning::{Matter, Meaning};
use super::profile::{Profile, bit, known};
use super::sides::{Settled, Sides, smallest_meeting};
use super::translation::Translation;
use rustc_hash::FxHashMap;
use std::cell::RefCell;
use std::collections::BTreeSet;

/// LIMIT: a question that takes more tries is given up, and said to be.
const PATIENCE: u64 = 3_000_000;

/// LIMIT: with more formulas all are forgotten; some hundred megabytes.
const MOST_FORMULAS: usize = 3_000_000;

/// LIMIT: so many patients are remembered of each matter, for reasons.
const MOST_WITNESSES: usize = 150;

/// Patients of whom a matter is so: for each field that is listed one of the values, of all others any.
type Witness = Vec<(usize, u64)>;

/// A guideline as formulas.
pub struct Linked<'m, 'g> {
    meaning: &'m Meaning<'g>,
    /// The fields that each option names.
    named: Vec<Fields>,
    /// The fields by name, and the place of each field among them.
    by_name: Vec<usize>,
    place: Vec<usize>,
    memory: RefCell<Memory<'m, 'g>>,
}

struct Memory<'m, 'g> {
    made: Translation<'m, 'g>,
    profile: Narrowed,
    settled: Settled,
    witnesses: FxHashMap<Matter, Vec<Witness>>,
    gave_up: bool,
}

/// What is left for one profile.
#[derive(Default)]
struct Narrowed {
    known: Vec<u64>,
    /// The same, without values that an impossible combination takes away by itself.
    closed: Vec<u64>,
    limited: Fields,
    /// What is left of the impossible combinations, linked ones together.
    possible: Vec<(Fields, Formula)>,
    somebody: bool,
    done: FxHashMap<Formula, Formula>,
    matters: FxHashMap<Matter, Formula>,
}

impl<'m, 'g> Linked<'m, 'g> {
    pub fn new(meaning: &'m Meaning<'g>) -> Linked<'m, 'g> {
        Linked::with_patience(meaning, PATIENCE)
    }

    /// One that gives up after so many tries for one question.
    pub fn with_patience(meaning: &'m Meaning<'g>, patience: u64) -> Linked<'m, 'g> {
        let count = meaning.fields.len();
        assert!(count <= Fields::END / 2, "{count} fields are too many");
        let mut by_name: Vec<usize> = (0..count).collect();
        by_name.sort_by_key(|field| &meaning.fields[*field].name);
        let mut place = vec![0; count];
        by_name.iter().enumerate().for_each(|(nth, field)| place[*field] = nth);
        let options = 0..meaning.guideline.options.len();
        Linked {
            meaning,
            named: options.map(|option| meaning.named(option).into_iter().collect()).collect(),
            by_name,
            place,
            memory: RefCell::new(Memory {
                made: Translation::new(meaning, patience),
                profile: Narrowed::default(),
                settled: Settled::default(),
                witnesses: FxHashMap::default(),
                gave_up: false,
            }),
        }
    }

    /// Somebody of whom a matter is so: fields in the order that `choose` takes them, of values that it takes.
    pub fn draw(&self, matter: Matter, choose: &mut dyn FnMut(usize) -> usize) -> Option<Vec<usize>> {
        let memory = &mut *self.memory.borrow_mut();
        memory.forget(self.meaning);
        let plain = memory.made.plain(matter);
        let formulas = &mut memory.made.formulas;
        let mut parts = vec![plain];
        parts.extend(&memory.made.possible);
        let whole = formulas.all(parts);
        let parts = formulas.conjuncts(whole);
        let mut groups = formulas.apart(&parts);
        let mut patient = vec![0; self.meaning.fields.len()];
        let mut open: Vec<usize> = (0..patient.len()).collect();
        while !open.is_empty() {
            let field = open.remove(choose(open.len()));
            let Some(place) = groups.iter().position(|(fields, _)| fields.has(field)) else {
                patient[field] = choose(self.meaning.fields[field].values.len());
                continue;
            };
            let (_, group) = groups.swap_remove(place);
            let group = formulas.all(group);
            let left =
                (0..self.meaning.fields[field].values.len()).map(|value| formulas.when(group, field, bit(value)));
            let left: Vec<Formula> = left.collect();
            let allowed: Vec<usize> = (0..left.len()).filter(|value| formulas.exists(left[*value])).collect();
            if allowed.is_empty() {
                return None;
            }
            patient[field] = allowed[choose(allowed.len())];
            let left = formulas.conjuncts(left[patient[field]]);
            groups.extend(formulas.apart(&left));
        }
        memory.rest();
        Some(patient)
    }
}

impl<'m, 'g> Memory<'m, 'g> {
    fn forget(&mut self, meaning: &'m Meaning<'g>) {
        if self.made.formulas.len() > MOST_FORMULAS {
            self.made = Translation::new(meaning, self.made.formulas.patience);
            self.settled = Settled::default();
            self.profile = Narrowed::default();
        }
    }

    /// Notes whether the last question was given up.
    fn rest(&mut self) {
        self.gave_up |= self.made.formulas.is_tired();
        self.made.formulas.tried = 0;
    }

    /// Puts in what is known, unless it was the last that was put in.
    fn know(&mut self, meaning: &'m Meaning<'g>, known: &[u64]) {
        if self.profile.known == known {
            return;
        }
        self.forget(meaning);
        let made = &mut self.made;
        let mut closed = known.to_vec();
        let mut possible = made.possible.clone();
        loop {
            let limited: Fields = (0..closed.len()).filter(|field| closed[*field] != made.full[*field]).collect();
            let mut done = FxHashMap::default();
            for formula in &mut possible {
                *formula = made.formulas.narrow(*formula, &closed, &limited, &mut done);
            }
            let all = made.formulas.all(possible);
            possible = made.formulas.conjuncts(all);
            let singles: Vec<(usize, u64)> = possible.iter().filter_map(|part| made.formulas.single(*part)).collect();
            if singles.is_empty() {
                self.profile = Narrowed { known: known.to_vec(), closed, limited, ..Narrowed::default() };
                break;
            }
            singles.into_iter().for_each(|(field, values)| closed[field] &= values);
        }
        let groups = made.formulas.apart(&possible);
        self.profile.possible = groups.into_iter().map(|(fields, parts)| (fields, made.formulas.all(parts))).collect();
        self.profile.somebody = self.profile.closed.iter().all(|values| *values != 0)
            && self.profile.possible.iter().all(|(_, part)| made.formulas.exists(*part));
        self.rest();
    }

    /// What is left of a matter for the profile put in, with what is still linked to it.
    fn left(&mut self, matter: Matter) -> Formula {
        if let Some(formula) = self.profile.matters.get(&matter) {
            return *formula;
        }
        let plain = self.made.plain(matter);
        let Narrowed { closed, limited, possible, done, .. } = &mut self.profile;
        let formulas = &mut self.made.formulas;
        let core = formulas.narrow(plain, closed, limited, done);
        let fields = *formulas.fields(core);
        let linked = possible.iter().filter(|(of, _)| of.meets(&fields)).map(|(_, part)| *part);
        let formula = formulas.all([core].into_iter().chain(linked));
        self.profile.matters.insert(matter, formula);
        formula
    }

    /// Somebody of whom a formula holds, as much like the liked answers as the order of fields allows.
    fn witness(&mut self, formula: Formula, liked: &[(usize, u64)]) -> Option<Witness> {
        let formulas = &mut self.made.formulas;
        if !formulas.exists(formula) {
            return None;
        }
        let (mut left, mut witness) = (formula, Witness::new());
        for (field, values) in liked {
            let like = formulas.when(left, *field, *values);
            if like != left && formulas.exists(like) {
                witness.push((*field, *values));
                left = like;
            }
        }
        while left != Formula::TRUE {
            let field = formulas.fields(left).iter().next().expect("only true and false have no fields");
            let values = formulas.telling_values(left, field);
            let with = values.into_iter().map(|value| (value, formulas.when(left, field, bit(value))));
            let with: Vec<(usize, Formula)> = with.collect();
            // Given up if there is none; then nobody believes what is found.
            let (value, then) = with.into_iter().find(|(_, then)| formulas.exists(*then))?;
            witness.retain(|(of, _)| *of != field);
            witness.push((field, bit(value)));
            left = then;
        }
        Some(witness)
    }
}

impl<'g> Patients<'g> for Linked<'_, 'g> {
    fn meaning(&self) -> &Meaning<'g> {
        self.meaning
    }

    fn some(&self, known: &[u64], matter: Matter) -> bool {
        let memory = &mut *self.memory.borrow_mut();
        memory.know(self.meaning, known);
        if matter == Matter::Anybody {
            return memory.profile.somebody;
        }
        let formula = memory.left(matter);
        let some = memory.made.formulas.exists(formula);
        memory.rest();
        some
    }

    /// Takes the first smallest part that excludes all patients remembered of the matter. If it excludes everybody, no
    /// smaller or earlier part excludes even the remembered; if not, there is one more to remember.
    fn reason(&self, profile: &Profile, matter: Matter) -> Vec<usize> {
        let memory = &mut *self.memory.borrow_mut();
        memory.forget(self.meaning);
        let answers = known(self.meaning, profile);
        let given: Fields = profile.keys().copied().collect();
        let formula = memory.made.linked(matter);
        let liked = self.by_name.iter().filter(|field| given.has(**field)).map(|field| (*field, answers[*field]));
        let of_matter = memory.made.formulas.fields(formula);
        let liked: Vec<(usize, u64)> = liked.filter(|(field, _)| of_matter.has(*field)).collect();
        let excludes = |witness: &Witness| -> Fields {
            let against = witness.iter().filter(|(field, values)| answers[*field] & values == 0);
            against.map(|(field, _)| self.place[*field]).collect()
        };
        let mut witnesses = memory.witnesses.remove(&matter).unwrap_or_default();
        let mut excluded: Vec<Fields> = witnesses.iter().map(&excludes).collect();
        excluded.sort_unstable();
        excluded.dedup();
        loop {
            if excluded.iter().any(Fields::is_empty) {
                assert!(memory.gave_up || memory.made.formulas.is_tired(), "{matter:?} is so for somebody who agrees");
                break;
            }
            let part: Vec<usize> = smallest_meeting(&excluded).into_iter().map(|place| self.by_name[place]).collect();
            let left =
                part.iter().fold(formula, |left, field| memory.made.formulas.when(left, *field, answers[*field]));
            let others: Vec<(usize, u64)> = liked.iter().copied().filter(|(field, _)| !part.contains(field)).collect();
            let Some(mut witness) = memory.witness(left, &others) else {
                keep(&mut memory.witnesses, matter, witnesses);
                memory.rest();
                return part;
            };
            for field in part {
                if !witness.iter().any(|(of, _)| *of == field) {
                    witness.push((field, answers[field]));
                }
            }
            excluded.push(excludes(&witness));
            witnesses.push(witness);
        }
        memory.rest();
        Vec::new()
    }

    fn settles(&self, known: &[u64], option: usize, sides: [Matter; 2]) -> BTreeSet<usize> {
        let memory = &mut *self.memory.borrow_mut();
        memory.know(self.meaning, known);
        let [left, right] = sides.map(|matter| memory.left(matter));
        let settled = match memory.settled.get(&(option, left, right)) {
            Some(settled) => *settled,
            None => {
                let named = self.named[option];
                let open = named.iter().filter(|field| memory.profile.closed[*field].count_ones() > 1).collect();
                let settled = Sides::new(&mut memory.made.formulas, named, [left, right]).settling(open);
                if !memory.made.formulas.is_tired() {
                    memory.settled.insert((option, left, right), settled);
                }
                settled
            }
        };
        memory.rest();
        settled.iter().collect()
    }

    fn gave_up(&self) -> bool {
        std::mem::take(&mut self.memory.borrow_mut().gave_up)
    }
}

/// The latest, if there are too many.
fn keep(all: &mut FxHashMap<Matter, Vec<Witness>>, matter: Matter, mut witnesses: Vec<Witness>) {
    let too_many = witnesses.len().saturating_sub(MOST_WITNESSES);
    witnesses.drain(..too_many);
    all.insert(matter, witnesses);
}
