//! `check`: every guideline file, all problems at once.

use crate::guideline::{has_errors, print_diagnostics, with_files};
use crate::outcome::{Outcome, bad_call};
use guidepost::pack::compile::{compile, large_options};
use guidepost::pack::source::{SourceFile, check as check_files, coverage, editions, load};
use std::path::Path;

/// Checks a folder and compiles each of its editions; with `table` writes the coverage table too.
pub fn check(folder: &Path, table: Option<&Path>) -> Outcome {
    with_files(folder, |files| {
        let diagnostics = check_files(&files);
        print_diagnostics(&files, &diagnostics);
        if has_errors(&diagnostics) {
            let problems = match diagnostics.len() {
                1 => "1 problem".to_owned(),
                count => format!("{count} problems"),
            };
            return Err(Outcome::wrong(format!("{}: {problems} in {} files", folder.display(), files.len())));
        }
        let compiled: Vec<(String, bool)> =
            editions(&files).into_iter().map(|edition| compile_one(&files, edition)).collect();
        if let Some(path) = table
            && let Err(error) = std::fs::write(path, coverage(&files))
        {
            return Err(bad_call(format!("cannot write `{}`: {error}", path.display())));
        }
        let good = compiled.iter().all(|(_, good)| *good);
        let lines: Vec<String> = compiled.into_iter().map(|(line, _)| line).collect();
        let report = format!("{}: {} files\n{}", folder.display(), files.len(), lines.join("\n"));
        Ok(if good { Outcome::good(report) } else { Outcome::wrong(report) })
    })
}

/// Whether an edition can be compiled, and a line about it.
fn compile_one(files: &[SourceFile], edition: String) -> (String, bool) {
    let (Some(guideline), _) = load(files, &edition) else {
        return (format!("{edition}: cannot be loaded"), false);
    };
    match compile(&guideline) {
        Ok(pack) => {
            for (option, boxes) in large_options(&pack) {
                eprintln!("warning: `{option}` of {edition} needs {boxes} boxes: see the rules it yields to");
            }
            let asked = pack.facts.iter().filter(|fact| fact.used).count();
            let (options, rules) = (pack.options.len(), pack.rules.len());
            (format!("{edition}: {rules} rules, {options} options, {asked} facts in use"), true)
        }
        Err(error) => {
            eprintln!("error: {edition}: {error}");
            (format!("{edition}: cannot be compiled"), false)
        }
    }
}
