//! The only place that knows JavaScript.
//!
//! Everything crosses as text or as rows of bits: JSON in and out for all that is shown, packed rows for the answer
//! alone. A call never throws for what a person typed; it returns `{"errors":[…]}` in the shape of the command line.

mod packed;
#[cfg(feature = "authoring")]
mod workshop;

use crate::evaluate::Guide;
use crate::pack::LoadError;
use crate::profile::{Code, Problem, errors_json};
use wasm_bindgen::prelude::wasm_bindgen;

#[cfg(feature = "authoring")]
pub use workshop::Workshop;

/// One edition, ready to be asked.
#[wasm_bindgen]
pub struct Engine {
    guide: Guide,
    packed: packed::Packed,
}

#[wasm_bindgen]
impl Engine {
    /// The engine of a pack file.
    ///
    /// # Errors
    /// Throws the text `{"errors":[…]}` with code B001 if the bytes are not a pack of this version.
    #[wasm_bindgen(constructor)]
    pub fn new(pack: &[u8]) -> Result<Engine, String> {
        match Guide::open(pack) {
            Ok(guide) => Ok(Engine { packed: packed::Packed::new(&guide), guide }),
            Err(error) => Err(errors_json(&[load_problem(error)])),
        }
    }

    /// What the edition is, with its topics, groups and red flags, as JSON.
    pub fn about(&self) -> String {
        self.guide.about_json()
    }

    /// The vocabulary as JSON.
    pub fn facts(&self) -> String {
        self.guide.facts_json().to_owned()
    }

    /// Whether bytes are the details of this pack: options with their rules, statements and citations, as JSON.
    pub fn owns(&self, details: &[u8]) -> bool {
        self.guide.owns_details(details)
    }

    /// The advice for a JSON profile, or `{"errors":[…]}`.
    pub fn advise(&self, profile: &str) -> String {
        self.guide.advise_json(profile).unwrap_or_else(|errors| errors_json(&errors))
    }

    /// The questions that still matter for a JSON profile, or `{"errors":[…]}`.
    pub fn next(&self, profile: &str) -> String {
        self.guide.next_json(profile).unwrap_or_else(|errors| errors_json(&errors))
    }

    /// The smallest changes of a JSON profile that bring an option in or take it out, as JSON `{"in":[…],"out":[…]}`,
    /// or `{"errors":[…]}`.
    pub fn what_if(&self, profile: &str, option: &str) -> String {
        self.guide.what_if_json(profile, option).unwrap_or_else(|errors| errors_json(&errors))
    }

    /// Where the row to fill in starts in memory: one bit for each value still possible, see [`Engine::layout`].
    pub fn row(&self) -> *const u64 {
        self.packed.row()
    }

    /// Where the answer starts in memory, see [`Engine::layout`].
    pub fn output(&self) -> *const u64 {
        self.packed.output()
    }

    /// What tells how rows and answers are laid out, as JSON `{"cells":{fact:[number]},"options":[id]}`.
    ///
    /// A row has one field for each fact, of a set one for each member, in the order of [`Engine::facts`], derived facts
    /// left out. A field has a bit for each value: yes and no; of a quantity one for each cell, which begins at the number
    /// given, then one for `never` if it has that. Fields follow each other from bit 0; one that would cross the end of
    /// a word of 64 bits begins the next.
    ///
    /// An answer is one word for each option (bit 0: may fit, 1: may be to avoid, 2: may not be indicated), then for
    /// each option two rows of marks: what it depends on, what to check first. The mark of a field is its last bit.
    pub fn layout(&self) -> String {
        self.guide.layout_json().to_owned()
    }

    /// Answers the row in memory; false if no patient in scope agrees with it.
    pub fn answer(&mut self) -> bool {
        self.packed.answer(&self.guide)
    }
}

fn load_problem(error: LoadError) -> Problem {
    let message = match error {
        LoadError::NotAPack => "these bytes are not a guideline pack".to_owned(),
        LoadError::OtherVersion(version) => format!("this pack has version {version} of the format, not ours"),
        LoadError::Damaged => "this pack was damaged on the way".to_owned(),
    };
    Problem::new(Code::BadPack, "", message)
}
