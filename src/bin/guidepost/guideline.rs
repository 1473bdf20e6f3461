//! From a guideline folder to a guide.

use crate::outcome::{Outcome, bad_call};
use guidepost::edition::Guideline;
use guidepost::evaluate::Guide;
use guidepost::pack::compile::{compile, options_json};
use guidepost::pack::diagnostic::{Diagnostic, Severity};
use guidepost::pack::source::{SourceFile, editions, load, read_folder};
use guidepost::pack::write;
use guidepost::profile::{Code, Problem};
use std::path::Path;

/// Does something with the files of a guideline folder; what stops it on the way is its outcome as well.
pub fn with_files(folder: &Path, then: impl FnOnce(Vec<SourceFile>) -> Result<Outcome, Outcome>) -> Outcome {
    match read_folder(folder) {
        Ok(files) if files.is_empty() => bad_call(format!("no guideline files in `{}`", folder.display())),
        Ok(files) => match guideline_below(&files) {
            Some(below) => {
                let meant = folder.join(below);
                bad_call(format!("`{}` is no guideline, did you mean `{}`?", folder.display(), meant.display()))
            }
            None => then(files).unwrap_or_else(|stopped| stopped),
        },
        Err(error) => bad_call(format!("cannot read `{}`: {error}", folder.display())),
    }
}

/// The folder inside this one that is a guideline, where this one is none itself.
fn guideline_below(files: &[SourceFile]) -> Option<&str> {
    let has_own = files.iter().any(|file| file.path == "guideline.toml") || !editions(files).is_empty();
    let below = || files.iter().find_map(|file| file.path.strip_suffix("/guideline.toml"));
    if has_own { None } else { below() }
}

/// Does something with an edition of a folder, compiled.
pub fn with_guide(folder: &Path, edition: &str, then: impl FnOnce(&Guide) -> Outcome) -> Outcome {
    with_files(folder, |files| Ok(then(&guide_of(&files, edition)?)))
}

/// The guide of an edition.
pub fn guide_of(files: &[SourceFile], edition: &str) -> Result<Guide, Outcome> {
    let opened = Guide::open(&compile_edition(files, edition)?);
    opened.map_err(|error| bad_call(format!("the pack just made cannot be read: {error:?}")))
}

/// Compiles an edition to a file.
pub fn pack(folder: &Path, edition: &str, out: &Path) -> Outcome {
    with_files(folder, |files| {
        let bytes = compile_edition(&files, edition)?;
        match std::fs::write(out, &bytes) {
            Ok(()) => Ok(Outcome::good(format!("{}: {} bytes", out.display(), bytes.len()))),
            Err(error) => Err(bad_call(format!("cannot write `{}`: {error}", out.display()))),
        }
    })
}

/// The bytes of the pack of an edition.
fn compile_edition(files: &[SourceFile], edition: &str) -> Result<Vec<u8>, Outcome> {
    match compile(&load_edition(files, edition)?) {
        Ok(pack) => Ok(write(&pack)),
        Err(error) => {
            eprintln!("error: {error}");
            Err(Outcome::wrong(String::new()))
        }
    }
}

/// Every option of an edition with its rules and statements, as JSON.
pub fn options(folder: &Path, edition: &str) -> Outcome {
    with_files(folder, |files| Ok(Outcome::good(options_json(&load_edition(&files, edition)?))))
}

/// An edition, checked; its diagnostics are printed. One that is not there is refused.
pub fn load_edition(files: &[SourceFile], edition: &str) -> Result<Guideline, Outcome> {
    wanted_editions(files, Some(edition))?;
    load_printed(files, edition)
}

/// The same of an edition that the files themselves name: where it is not there, they are wrong and not the call.
pub fn load_printed(files: &[SourceFile], edition: &str) -> Result<Guideline, Outcome> {
    let (guideline, diagnostics) = load(files, edition);
    print_diagnostics(files, &diagnostics);
    guideline.ok_or_else(|| Outcome::wrong(String::new()))
}

/// The edition that a call names, or all that there are; one that is not there is refused.
pub fn wanted_editions(files: &[SourceFile], edition: Option<&str>) -> Result<Vec<String>, Outcome> {
    let known = editions(files);
    match edition {
        None => Ok(known),
        Some(edition) if known.iter().any(|id| id == edition) => Ok(vec![edition.to_owned()]),
        Some(edition) => {
            let problem = Problem::new(Code::UnknownEdition, "", format!("no edition is called `{edition}`"));
            Err(Outcome::refused(&[problem.allowing(&known, edition)]))
        }
    }
}

/// Prints diagnostics with the lines that they speak of.
pub fn print_diagnostics(files: &[SourceFile], diagnostics: &[Diagnostic]) {
    for diagnostic in diagnostics {
        let source = files.iter().find(|file| file.path == diagnostic.file).map_or("", |file| file.text.as_str());
        eprintln!("{}", diagnostic.render(source));
    }
}

/// Whether any of them is an error.
pub fn has_errors(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
}
