//! The workshop: guideline files checked, proved, compared and asked in the browser, for authors.
//!
//! Only in the authoring build, which is a module of its own; the reader's module has none of it.

use super::load_problem;
use crate::compare::{compare, declared_since, prove_whole};
use crate::edition::Guideline;
use crate::evaluate::Guide;
use crate::pack::compile::compile;
use crate::pack::diagnostic::{Diagnostic, Severity};
use crate::pack::source::{SourceFile, check, editions, load};
use crate::pack::write;
use crate::profile::{Code, Problem, errors_json};
use serde_json::{Value, json};
use wasm_bindgen::prelude::wasm_bindgen;

/// The files of one guideline folder, as they are being edited.
#[wasm_bindgen]
#[derive(Default)]
pub struct Workshop {
    files: Vec<SourceFile>,
}

#[wasm_bindgen]
impl Workshop {
    /// A workshop without files.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Workshop {
        Workshop::default()
    }

    /// Puts a file in, or in place of the one of the same path (relative to the folder, with `/`).
    pub fn put(&mut self, path: &str, text: &str) {
        self.remove(path);
        self.files.push(SourceFile { path: path.to_owned(), text: text.to_owned() });
        self.files.sort_by(|a, b| a.path.cmp(&b.path));
    }

    /// Takes a file out.
    pub fn remove(&mut self, path: &str) {
        self.files.retain(|file| file.path != path);
    }

    /// The editions in the folder, as a JSON list.
    pub fn editions(&self) -> String {
        json!(editions(&self.files)).to_string()
    }

    /// Every problem of the files, as JSON `{"diagnostics":[{code,severity,file,line,column,length,message,help}]}`.
    pub fn check(&self) -> String {
        let diagnostics: Vec<Value> = check(&self.files).iter().map(diagnostic).collect();
        json!({ "diagnostics": diagnostics }).to_string()
    }

    /// The proof of an edition as JSON, in the shape of the command line without the time, or `{"errors":[…]}`.
    pub fn prove(&self, edition: &str) -> String {
        self.with(edition, |guideline| {
            let since = declared_since(guideline).into_iter().map(|since| load(&self.files, since).0);
            let Some(since) = since.collect::<Option<Vec<Guideline>>>() else {
                return refused("an edition since which changes are declared cannot be read".to_owned());
            };
            match prove_whole(guideline, &since) {
                Ok(proof) => proof.to_json(0).to_string(),
                Err(error) => refused(error.to_string()),
            }
        })
    }

    /// The difference from an edition of another workshop (the shipped files) to the one here, or `{"errors":[…]}`.
    pub fn compare(&self, shipped: &Workshop, edition: &str) -> String {
        shipped.with(edition, |from| {
            self.with(edition, |to| match compare(from, to) {
                Ok(comparison) => comparison.to_json().to_string(),
                Err(error) => refused(error.to_string()),
            })
        })
    }

    /// The advice of an edition for a JSON profile, or `{"errors":[…]}`.
    pub fn advise(&self, edition: &str, profile: &str) -> String {
        self.with(edition, |guideline| match compile(guideline) {
            Ok(pack) => match Guide::open(&write(&pack)) {
                Ok(guide) => guide.advise_json(profile).unwrap_or_else(|errors| errors_json(&errors)),
                Err(error) => errors_json(&[load_problem(error)]),
            },
            Err(error) => refused(error.to_string()),
        })
    }

    fn with(&self, edition: &str, then: impl FnOnce(&Guideline) -> String) -> String {
        match load(&self.files, edition) {
            (Some(guideline), _) => then(&guideline),
            (None, _) => refused("the files have errors: see what `check` says".to_owned()),
        }
    }
}

fn refused(message: String) -> String {
    errors_json(&[Problem::new(Code::BadCall, "", message)])
}

fn diagnostic(diagnostic: &Diagnostic) -> Value {
    let severity = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    json!({
        "code": diagnostic.code.to_string(),
        "severity": severity,
        "file": diagnostic.file,
        "line": diagnostic.line,
        "column": diagnostic.column,
        "length": diagnostic.length,
        "message": diagnostic.message,
        "help": diagnostic.help,
    })
}
