//! Asking a guideline: advice, reasons, the next question.
//!
//! What is known of a patient is a row of bits, all values still possible. It is closed under the prime nogoods; then
//! an option stands as its living boxes say. See `row`, `nogoods`, `tables` for the structure, `answer` for the
//! standings, `open` for what settles them, `reason` for why.
//!
//! Asking is total: a guideline that loads can be asked everything. Only a profile can be refused, before it is asked.

mod advise;
mod answer;
mod names;
mod next;
mod nogoods;
mod open;
mod reason;
mod search;
mod sliced;
mod tables;
mod what_if;

use crate::advice::{Advice, questions_json};
use crate::pack::{LoadError, Loaded, Pack, load, owns_details};
use crate::profile::{Code, Problem, Profile, read};
use crate::sorted::sorted;
use names::Names;
use tables::Tables;

pub use answer::Answer;

/// One edition, ready to be asked.
#[derive(Clone, Debug)]
pub struct Guide {
    pack: Pack,
    hash: String,
    tables: Tables,
    names: Names,
}

impl Guide {
    /// The guide in a pack file.
    ///
    /// # Errors
    /// Not a pack, of another version, or damaged.
    pub fn open(bytes: &[u8]) -> Result<Guide, LoadError> {
        let Loaded { pack, hash, matters } = load(bytes)?;
        let tables = Tables::new(&pack, matters)?;
        let names = Names::new(&pack);
        Ok(Guide { pack, hash, tables, names })
    }

    /// The compiled edition.
    pub fn pack(&self) -> &Pack {
        &self.pack
    }

    /// The hash of the compiled edition, `sha256-…`.
    pub fn hash(&self) -> &str {
        &self.hash
    }

    /// Reads a profile and refuses it if its facts cannot be true together.
    ///
    /// # Errors
    /// Every problem, with its place and what would be right.
    pub fn read(&self, text: &str) -> Result<Profile, Vec<Problem>> {
        let profile = read(&self.pack, text)?;
        let mut row = self.tables.layout.row(&profile.masks);
        if self.tables.impossible.close(&mut row) { Ok(profile) } else { Err(vec![self.impossible(&profile)]) }
    }

    /// The smallest combination of given facts that no patient has, as a problem.
    fn impossible(&self, profile: &Profile) -> Problem {
        let row = self.tables.layout.row(&profile.masks);
        let nogoods = &self.tables.impossible;
        let clashing = (0..nogoods.count()).filter(|nogood| nogoods.holds(*nogood, &row));
        let names =
            |nogood: usize| sorted(nogoods.narrowed(nogood).iter().map(|field| self.names.field(*field).to_owned()));
        let facts = clashing.map(names).min_by_key(|names| (names.len(), names.clone())).unwrap_or_default();
        let path = facts.first().map(|name| format!("/{}", name.replace('.', "/"))).unwrap_or_default();
        let listed: Vec<String> = facts.iter().map(|name| format!("`{name}`")).collect();
        let message = format!("these answers cannot be true together: {}", listed.join(", "));
        Problem { facts, ..Problem::new(Code::Impossible, &path, message) }
    }

    /// What the edition is, as JSON.
    pub fn about_json(&self) -> String {
        let about = self.pack.shown.about.trim_start_matches('{');
        format!("{{\"pack\":\"{}\",{about}", self.hash)
    }

    /// The vocabulary as JSON: `{"facts":[…],"impossible":[…]}`.
    pub fn facts_json(&self) -> &str {
        &self.pack.shown.facts
    }

    /// Whether bytes are what is shown of this edition once somebody looks closer, see [`Pack::details`].
    pub fn owns_details(&self, bytes: &[u8]) -> bool {
        owns_details(&self.pack, bytes)
    }

    /// What tells where every fact lies in a row of bits, as JSON `{"cells":{fact:[number]},"options":[id]}`: with the
    /// facts in their order, derived ones left out, this is [`Layout`](crate::pack::row::Layout).
    pub fn layout_json(&self) -> &str {
        &self.pack.shown.layout
    }

    /// The row in which nothing is known.
    pub fn full_row(&self) -> Vec<u64> {
        self.tables.full.clone()
    }

    /// How every option stands for a row of bits, and what is open; false if no patient in scope agrees with it.
    ///
    /// # Shape
    /// The row has a bit for each value still possible, laid out as [`Guide::layout_json`] says.
    pub fn answer(&self, row: &[u64], answer: &mut Answer) -> bool {
        answer.ask(&self.tables, row)
    }

    /// The advice for a profile of this guide.
    pub fn advise<'g>(&'g self, profile: &Profile) -> Advice<'g> {
        advise::advise(self, profile)
    }

    /// The advice without reasons, questions and what is open, for tests that ask thousands of profiles.
    #[cfg(feature = "authoring")]
    pub fn advise_in_brief<'g>(&'g self, profile: &Profile) -> Advice<'g> {
        advise::advise_in_brief(self, profile)
    }

    /// The advice for a JSON profile, as JSON.
    ///
    /// # Errors
    /// Every problem of the profile.
    pub fn advise_json(&self, text: &str) -> Result<String, Vec<Problem>> {
        let profile = self.read(text)?;
        Ok(self.advise(&profile).to_json())
    }

    /// The questions that still matter for a JSON profile, as JSON `{"questions":[…]}`.
    ///
    /// # Errors
    /// Every problem of the profile.
    pub fn next_json(&self, text: &str) -> Result<String, Vec<Problem>> {
        let profile = self.read(text)?;
        Ok(questions_json(&self.advise(&profile).questions))
    }

    /// The smallest changes of a JSON profile that bring an option in or take it out, as JSON `{"in":[…],"out":[…]}`.
    ///
    /// # Shape
    /// Each change is part of a profile: its answers take the place of what is known of these facts (of a set, of these
    /// members). At most five in each direction, of at most three facts or members, smaller ones first, then by name;
    /// none lies in another. After a change in `in` the option stands `fits`, after one in `out` `avoid` or
    /// `does-not-fit`; somebody possible is left, in scope. `in` is empty when it fits now, `out` when it stands as that.
    ///
    /// # Errors
    /// Every problem of the profile, and an option that is not there.
    pub fn what_if_json(&self, text: &str, option: &str) -> Result<String, Vec<Problem>> {
        what_if::what_if_json(self, text, option)
    }
}
