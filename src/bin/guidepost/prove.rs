//! `prove`: what holds for every possible patient.

use crate::guideline::{compare_problem, print_diagnostics, with_files};
use crate::outcome::Outcome;
use guidepost::compare::{declared_since, prove_whole};
use guidepost::edition::Guideline;
use guidepost::pack::source::{SourceFile, editions, load};
use guidepost::profile::{Code, Problem};
use guidepost::verify::Proof;
use std::path::Path;
use std::time::Instant;

/// Proves every property of one edition, or of all.
pub fn prove(folder: &Path, edition: Option<&str>, json: bool) -> Outcome {
    with_files(folder, |files| {
        let known = editions(&files);
        if let Some(edition) = edition.filter(|edition| !known.iter().any(|id| id == edition)) {
            let problem = Problem::new(Code::UnknownEdition, "", format!("no edition is called `{edition}`"));
            return Outcome::refused(&[problem.allowing(&known, edition)]);
        }
        let wanted = known.iter().filter(|id| edition.is_none_or(|edition| edition == id.as_str()));
        let proofs: Option<Vec<(Proof, u128)>> = wanted.map(|edition| prove_one(&files, edition)).collect();
        let Some(proofs) = proofs else { return Outcome::wrong(String::new()) };
        let holds = proofs.iter().all(|(proof, _)| proof.holds());
        let text = if json { as_json(&proofs) } else { as_text(&proofs) };
        if holds { Outcome::good(text) } else { Outcome::wrong(text) }
    })
}

/// The proof of an edition and its time in milliseconds; `None`, with messages, if it cannot be loaded.
fn prove_one(files: &[SourceFile], edition: &str) -> Option<(Proof, u128)> {
    let guideline = load_one(files, edition)?;
    let since: Option<Vec<Guideline>> = declared_since(&guideline).iter().map(|since| load_one(files, since)).collect();
    let since = since?;
    let start = Instant::now();
    match prove_whole(&guideline, &since) {
        Ok(proof) => Some((proof, start.elapsed().as_millis())),
        Err(error) => {
            eprintln!("error: {edition}: {}", compare_problem(&error));
            None
        }
    }
}

fn load_one(files: &[SourceFile], edition: &str) -> Option<Guideline> {
    let (guideline, diagnostics) = load(files, edition);
    print_diagnostics(files, &diagnostics);
    guideline
}

fn as_json(proofs: &[(Proof, u128)]) -> String {
    let editions: Vec<serde_json::Value> = proofs.iter().map(|(proof, time)| proof.to_json(*time)).collect();
    serde_json::json!({ "editions": editions }).to_string()
}

fn as_text(proofs: &[(Proof, u128)]) -> String {
    let mut lines = Vec::new();
    for (proof, time) in proofs {
        let verdict = if proof.holds() { "every property holds" } else { "some properties fail" };
        lines.push(format!("{}: {verdict} for {} situations, {time} ms", proof.edition, proof.situations));
        lines.push(format!("  options that fit in every situation: {}", proof.fit_everybody().join(", ")));
        for property in &proof.properties {
            let failed = property.failures.len();
            let verdict = if failed == 0 { "holds".to_owned() } else { format!("{failed} failures") };
            lines.push(format!("  {}: {verdict}, {} checked", property.id, property.checked));
            for failure in &property.failures {
                lines.push(format!("    {}: {}", failure.what.join(", "), failure.witness));
            }
        }
    }
    lines.join("\n")
}
