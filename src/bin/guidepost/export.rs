//! `export`: an edition for other engines, or for a clinician to sign.

use crate::guideline::{has_errors, load_edition, print_diagnostics, with_files};
use crate::outcome::Outcome;
use crate::words::Words;
use guidepost::edition::Guideline;
use guidepost::export::{Library, SameName, cql, dmn, elm, plan, review};
use guidepost::pack::source::{SourceFile, load_cases};
use std::path::Path;

/// The language of titles and questions in exports.
const LANG: &str = "en";

/// The shape of an export.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// HL7 Clinical Quality Language, as text.
    Cql,
    /// The compiled form of CQL, as JSON.
    Elm,
    /// A DMN 1.4 model: decisions in FEEL, and a decision table for each option.
    Dmn,
    /// A FHIR R4 Bundle of Library, Questionnaire and PlanDefinition.
    PlanDefinition,
    /// Each rule in words with its sources and worked patients, as Markdown, for a clinician to sign.
    Review,
}

/// An edition in one format.
pub fn export(folder: &Path, edition: &str, format: Format) -> Outcome {
    with_files(folder, |files| written(&files, &load_edition(&files, edition)?, format))
}

fn written(files: &[SourceFile], guideline: &Guideline, format: Format) -> Result<Outcome, Outcome> {
    let library = || Library::new(guideline).map_err(same_name);
    let text = match format {
        Format::Cql => cql(&library()?),
        Format::Elm => elm(&library()?),
        Format::Dmn => dmn(guideline, &library()?).map_err(same_name)?,
        Format::PlanDefinition => {
            let (library, words) = (library()?, words(files)?);
            plan(guideline, &library, &|id, attribute| find(&words, id, attribute))
        }
        Format::Review => {
            let (cases, diagnostics) = load_cases(files, guideline);
            print_diagnostics(files, &diagnostics);
            if has_errors(&diagnostics) {
                return Err(Outcome::wrong(String::new()));
            }
            let words = words(files)?;
            review(guideline, &cases, &|id, attribute| find(&words, id, attribute))
        }
    };
    Ok(Outcome::good(text))
}

fn words(files: &[SourceFile]) -> Result<Words, Outcome> {
    Words::new(files, LANG).map_err(|_| {
        eprintln!("error: text/{LANG}.ftl is missing");
        Outcome::wrong(String::new())
    })
}

/// A sentence, if there is one.
fn find(words: &Words, id: &str, attribute: Option<&str>) -> Option<String> {
    match attribute {
        Some(attribute) => words.attribute(id, attribute),
        None => Some(words.say(id)).filter(|text| *text != format!("[{id}]")),
    }
}

fn same_name(SameName(name): SameName) -> Outcome {
    eprintln!("error: two facts, members, rules or options would both be called `{name}` there: rename one");
    Outcome::wrong(String::new())
}
