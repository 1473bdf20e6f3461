//! What if: the smallest changes of what is known that bring an option in, or take it out.
//!
//! A change gives a few fields one value each, in place of all that is known of them. It is to leave nobody in any of
//! the *unwanted* boxes and somebody in one of the *wanted* ones. Whatever is in the way names the values of which every
//! further change needs one: those outside the unwanted box, those inside the wanted one, those with which a nogood
//! forbids the one or no longer forbids the other. So changes are built value by value, small ones first; a value that
//! was tried is barred from the steps beside it, so that each change is met once.
#![expect(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "rows have the layout's length; fields, boxes and nogoods come from the tables; a change has few fields"
)]

use super::Guide;
use super::answer::Answer;
use crate::advice::Standing;
use crate::json::Json;
use crate::pack::PackKind;
use crate::pack::row::Place;
use crate::profile::{Code, Problem};
use crate::sorted::insert;
use std::ops::Range;

/// LIMIT: changes that are listed in each direction.
const MOST: usize = 5;
/// LIMIT: facts in one change; larger ones tell a reader nothing, and looking for them takes long.
const LARGEST: usize = 3;

/// The changes for a profile and an option, as `{"in":[…],"out":[…]}`, each a part of a profile.
///
/// # Errors
/// Every problem of the profile, and an option that is not there.
pub fn what_if_json(guide: &Guide, text: &str, option: &str) -> Result<String, Vec<Problem>> {
    let options = &guide.pack.options;
    let profile = guide.read(text);
    let Some(place) = options.iter().position(|known| known.id == option) else {
        let ids: Vec<String> = options.iter().map(|option| option.id.clone()).collect();
        let problem = Problem::new(Code::UnknownOption, "", format!("no option is called `{option}`"));
        let mut problems = profile.err().unwrap_or_default();
        problems.push(problem.allowing(&ids, option));
        return Err(problems);
    };
    let row = guide.tables.layout.row(&profile?.masks);
    let [fits, avoid, not] = guide.tables.options[place].sides.clone();
    let mut answer = Answer::default();
    // Nothing fits where nobody in scope is left.
    let is_inside = answer.ask_standings(&guide.tables, &row);
    let standing = if is_inside { answer.stands()[place].standing() } else { Standing::DoesNotFit };
    let search = |unwanted, wanted| Search { guide, place, unwanted, wanted, found: Vec::new(), sets: Vec::new() };
    let (mut into, mut out) = (String::new(), String::new());
    if standing != Standing::Fits {
        into = search(not.clone(), fits.clone()).run(&row);
    }
    if standing <= Standing::Depends {
        out = search(fits, avoid.start..not.end).run(&row);
    }
    Ok(format!("{{\"in\":[{into}],\"out\":[{out}]}}"))
}

/// A search for changes in one direction.
struct Search<'g> {
    guide: &'g Guide,
    /// Of the option.
    place: usize,
    unwanted: Range<usize>,
    wanted: Range<usize>,
    /// The first changes so far, in order: size, names and values, then after a line break the change as JSON.
    found: Vec<String>,
    /// The same as bits, as many as are needed to know what lies in a larger one.
    sets: Vec<Vec<u64>>,
}

/// A change that is being built.
#[derive(Clone)]
struct Part {
    /// What is known, with the change in it.
    row: Vec<u64>,
    /// The values that may still be set.
    free: Vec<u64>,
    /// The values that are set.
    set: Vec<u64>,
}

impl Search<'_> {
    /// All changes of the smallest sizes, until there are enough; as the items of a JSON list.
    fn run(mut self, row: &[u64]) -> String {
        let part = Part { row: row.to_vec(), free: self.guide.tables.full.clone(), set: vec![0; row.len()] };
        for size in 1..=LARGEST {
            if self.found.len() < MOST {
                self.extend(&part, size);
            }
        }
        let mut items = String::new();
        for (_, change) in self.found.iter().filter_map(|found| found.split_once('\n')) {
            if !items.is_empty() {
                items.push(',');
            }
            items.push_str(change);
        }
        items
    }

    /// Tries every way to reach the aim with exactly `more` further fields.
    fn extend(&mut self, part: &Part, more: usize) {
        let Some(ways) = self.ways(part, more) else {
            if more == 0 {
                self.take(&part.set);
            }
            return;
        };
        if more == 0 {
            return;
        }
        let mut part = part.clone();
        for field in 0..self.guide.tables.layout.fields() {
            let Place { word, bits, .. } = self.guide.tables.layout.place(field);
            let mut values = ways[word] & bits;
            while values != 0 {
                let bit = values & values.wrapping_neg();
                values &= !bit;
                let mut longer = part.clone();
                longer.row[word] = longer.row[word] & !bits | bit;
                longer.free[word] &= !bits;
                longer.set[word] |= bit;
                self.extend(&longer, more - 1);
                part.free[word] &= !bit;
            }
        }
    }

    /// The values of which every further change holds one, or more of them; `None` when the aim is reached.
    ///
    /// The last field that is set must do away with everything that is in the way, so then its values are those of all.
    fn ways(&self, part: &Part, more: usize) -> Option<Vec<u64>> {
        let tables = &self.guide.tables;
        let mut ways = self.toward(part, more);
        for boxed in self.unwanted.clone().map(|number| tables.row(number)) {
            let held = both(boxed, &part.row);
            if tables.layout.meets(boxed, &part.row) && self.forbidding(&held).is_none() {
                let away = self.away(boxed, &held, part, more);
                match &mut ways {
                    Some(known) if more == 1 => *known = both(known, &away),
                    Some(_) => {}
                    None => ways = Some(away),
                }
            }
        }
        ways
    }

    /// The values one of which must be set so that a wanted box holds somebody; `None` if one does.
    fn toward(&self, part: &Part, more: usize) -> Option<Vec<u64>> {
        let tables = &self.guide.tables;
        let is = |row: &[u64], field: usize| tables.layout.values(row, field);
        let mut values = vec![0; part.row.len()];
        for boxed in self.wanted.clone().map(|number| tables.row(number)) {
            let inside = both(boxed, &part.free);
            if tables.layout.meets(boxed, &part.row) {
                let forbidden = tables.scoped.row(self.forbidding(&both(boxed, &part.row))?);
                join(&mut values, &without(&inside, forbidden));
            } else {
                let needed = |field| (is(boxed, field) & is(&part.row, field) == 0).then(|| is(&inside, field));
                self.add_needed(&mut values, &tables.options[self.place].fields, more, &needed);
            }
        }
        Some(values)
    }

    /// The values one of which must be set so that nobody is left in an unwanted box: outside it, or such that a nogood
    /// forbids what is `held` of it and not the whole row.
    fn away(&self, boxed: &[u64], held: &[u64], part: &Part, more: usize) -> Vec<u64> {
        let tables = &self.guide.tables;
        let is = |row: &[u64], field: usize| tables.layout.values(row, field);
        let mut values = without(&part.free, boxed);
        let inside = both(boxed, &part.free);
        for nogood in 0..tables.scoped.count() {
            let forbidden = tables.scoped.row(nogood);
            let outside = |row: &[u64], field: usize| is(row, field) & !is(forbidden, field) != 0;
            let fields = tables.scoped.narrowed(nogood);
            if fields.iter().any(|field| outside(&part.row, *field) && !outside(held, *field)) {
                let needed = |field| outside(held, field).then(|| is(&inside, field) & is(forbidden, field));
                self.add_needed(&mut values, fields, more, &needed);
            }
        }
        values
    }

    /// Adds the values of all fields of which one is needed, unless these are too many.
    fn add_needed(&self, values: &mut [u64], fields: &[usize], more: usize, needed: &dyn Fn(usize) -> Option<u64>) {
        let mut ways = vec![0; values.len()];
        let mut left = more;
        for field in fields {
            if let Some(bits) = needed(*field) {
                if left == 0 {
                    return;
                }
                left -= 1;
                let place = self.guide.tables.layout.place(*field);
                ways[place.word] |= bits << place.shift;
            }
        }
        join(values, &ways);
    }

    /// The first nogood that holds a whole row; if there is none, the row holds somebody possible.
    fn forbidding(&self, row: &[u64]) -> Option<usize> {
        let scoped = &self.guide.tables.scoped;
        (0..scoped.count()).find(|nogood| scoped.holds(*nogood, row))
    }

    /// Keeps a change unless a smaller one lies in it.
    fn take(&mut self, set: &[u64]) {
        if self.sets.iter().any(|smaller| both(smaller, set) == *smaller) {
            return;
        }
        if self.sets.len() < MOST {
            self.sets.push(set.to_vec());
        }
        let Guide { names, tables, .. } = self.guide;
        let mut fields = Vec::new();
        for field in (0..tables.layout.fields()).filter(|field| tables.layout.values(set, *field) != 0) {
            insert(&mut fields, (names.field(field), field));
        }
        let mut key = String::new();
        fields.iter().for_each(|_| key.push('1'));
        let mut values = String::new();
        let mut entries: Vec<(String, Json)> = Vec::new();
        for (name, field) in fields {
            let value = tables.layout.values(set, field).trailing_zeros();
            key.push(' ');
            key.push_str(name);
            values.push(char::from_u32(value + 32).unwrap_or_default());
            self.add(&mut entries, field, value);
        }
        key.push(' ');
        insert(&mut self.found, key + &values + "\n" + &Json::Object(entries).to_string());
        self.found.truncate(MOST);
    }

    /// Adds one value to a part of a profile, members under their set.
    fn add(&self, entries: &mut Vec<(String, Json)>, field: usize, value: u32) {
        let Guide { names, pack, .. } = self.guide;
        let fact = &pack.facts[names.fact(field)];
        let place = usize::try_from(value).unwrap_or_default();
        let answer = match &fact.kind {
            PackKind::Choice(values) => Json::Text(values[place].clone()),
            PackKind::Quantity(quantity) => match quantity.cell_bounds(place) {
                None => Json::Text("never".to_owned()),
                Some((least, greatest)) if least == greatest => Json::Number(least),
                Some((least, greatest)) => {
                    let mut range =
                        vec![("min".to_owned(), Json::Number(least)), ("max".to_owned(), Json::Number(greatest))];
                    if !quantity.unit.is_empty() {
                        range.push(("unit".to_owned(), Json::Text(quantity.unit.clone())));
                    }
                    Json::Object(range)
                }
            },
            // Yes and present are the first value.
            PackKind::YesNo | PackKind::Derived => Json::Bool(value == 0),
            PackKind::Set(members) => {
                let member = names.member(field).map(|place| members[place].clone()).unwrap_or_default();
                let entry = (member, Json::Bool(value == 0));
                match entries.last_mut() {
                    Some((id, Json::Object(listed))) if *id == fact.id => return listed.push(entry),
                    _ => Json::Object(vec![entry]),
                }
            }
        };
        entries.push((fact.id.clone(), answer));
    }
}

fn both(a: &[u64], b: &[u64]) -> Vec<u64> {
    a.iter().zip(b).map(|(a, b)| a & b).collect()
}

fn without(a: &[u64], b: &[u64]) -> Vec<u64> {
    a.iter().zip(b).map(|(a, b)| a & !b).collect()
}

fn join(values: &mut [u64], more: &[u64]) {
    values.iter_mut().zip(more).for_each(|(value, more)| *value |= more);
}
