//! Every possible patient of a small guideline, one by one.

use super::expected::Patients;
use super::meaning::{Matter, Meaning, Patient};
use super::profile::{Profile, agrees, bit, known};
use std::collections::{BTreeMap, BTreeSet};

/// All possible patients, in scope or not.
pub struct Whole<'m, 'g> {
    meaning: &'m Meaning<'g>,
    patients: Vec<Patient>,
    /// For each matter whether it is so, patient by patient.
    matters: BTreeMap<Matter, Vec<bool>>,
    /// The fields that each option names.
    named: Vec<Vec<usize>>,
}

impl<'m, 'g> Whole<'m, 'g> {
    pub fn new(meaning: &'m Meaning<'g>) -> Whole<'m, 'g> {
        let mut patients: Vec<Patient> = vec![Vec::new()];
        for field in &meaning.fields {
            let longer = |patient: Patient| (0..field.values.len()).map(move |place| [&patient[..], &[place]].concat());
            patients = patients.into_iter().flat_map(longer).collect();
        }
        patients.retain(|patient| meaning.possible(patient));
        let options = 0..meaning.guideline.options.len();
        let rules = 0..meaning.guideline.rules.len();
        let of_options = options
            .clone()
            .flat_map(|o| [Matter::Indicated(o), Matter::Fits(o), Matter::ToAvoid(o), Matter::NotIndicated(o)]);
        let of_rules = rules.flat_map(|r| [Matter::Holds(r), Matter::Fails(r), Matter::NoRedFlag(r)]);
        let all = [Matter::Anybody, Matter::Inside, Matter::Outside].into_iter().chain(of_options).chain(of_rules);
        let judged = all.map(|matter| (matter, patients.iter().map(|patient| meaning.is(matter, patient)).collect()));
        let matters = judged.collect();
        let named = options.map(|option| meaning.named(option)).collect();
        Whole { meaning, patients, matters, named }
    }

    pub fn patients(&self) -> &[Patient] {
        &self.patients
    }

    /// The patients for whom a matter is so.
    fn those(&self, matter: Matter) -> impl Iterator<Item = &Patient> {
        self.patients.iter().zip(&self.matters[&matter]).filter(|(_, is_so)| **is_so).map(|(patient, _)| patient)
    }

    /// What those who agree with the profile have in the fields that an option names.
    fn seen(&self, known: &[u64], option: usize, matter: Matter) -> BTreeSet<Vec<usize>> {
        let those = self.those(matter).filter(|patient| agrees(known, patient));
        those.map(|patient| self.named[option].iter().map(|field| patient[*field]).collect()).collect()
    }
}

impl<'g> Patients<'g> for Whole<'_, 'g> {
    fn meaning(&self) -> &Meaning<'g> {
        self.meaning
    }

    fn some(&self, known: &[u64], matter: Matter) -> bool {
        self.those(matter).any(|patient| agrees(known, patient))
    }

    /// Tries every part of the profile, small ones first, equally small ones by name.
    fn reason(&self, profile: &Profile, matter: Matter) -> Vec<usize> {
        let meaning = self.meaning;
        let known = known(meaning, profile);
        let mut given: Vec<usize> = profile.keys().copied().collect();
        given.sort_by_key(|field| &meaning.fields[*field].name);
        // For each patient the answers that exclude them: a part suffices if it has one of these for everybody.
        let excludes = |patient: &Patient| {
            given
                .iter()
                .enumerate()
                .filter(|(_, field)| known[**field] & bit(patient[**field]) == 0)
                .map(|(n, _)| bit(n))
                .sum()
        };
        let excluded: BTreeSet<u64> = self.those(matter).map(excludes).collect();
        let suffices = |part: u64| excluded.iter().all(|by| by & part != 0);
        let fields = |part: u64| -> Vec<usize> { (0..given.len()).filter(|n| part & bit(*n) != 0).collect() };
        let enough = (0..1u64 << given.len()).filter(|part| suffices(*part)).map(fields);
        let first = enough.min_by_key(|part| (part.len(), part.clone())).expect("the whole profile suffices");
        first.into_iter().map(|n| given[n]).collect()
    }

    /// Takes all pairs of patients who are answered differently.
    fn settles(&self, known: &[u64], option: usize, sides: [Matter; 2]) -> BTreeSet<usize> {
        let [left, right] = sides.map(|matter| self.seen(known, option, matter));
        let named = &self.named[option];
        let differ = |a: &Vec<usize>, b: &Vec<usize>| (0..named.len()).filter(|n| a[*n] != b[*n]).map(bit).sum();
        let sets: BTreeSet<u64> = left.iter().flat_map(|a| right.iter().map(move |b| differ(a, b))).collect();
        let smallest = sets.iter().filter(|set| !sets.iter().any(|inside| inside != *set && inside & **set == *inside));
        let listed = smallest.fold(0, |all, set| all | set);
        (0..named.len()).filter(|n| listed & bit(*n) != 0).map(|n| named[n]).collect()
    }
}
