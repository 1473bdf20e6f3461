//! `prove`: what holds for every possible patient.

use crate::guideline::{load_printed, wanted_editions, with_files};
use crate::outcome::Outcome;
use guidepost::compare::{declared_since, prove_whole};
use guidepost::edition::Guideline;
use guidepost::pack::source::SourceFile;
use guidepost::verify::Proof;
use std::path::Path;
use std::time::Instant;

/// Proves every property of one edition, or of all.
pub fn prove(folder: &Path, edition: Option<&str>, json: bool) -> Outcome {
    with_files(folder, |files| {
        let wanted = wanted_editions(&files, edition)?;
        let proofs: Result<Vec<(Proof, u128)>, Outcome> =
            wanted.iter().map(|edition| prove_one(&files, edition)).collect();
        let proofs = proofs?;
        let text = if json { as_json(&proofs) } else { as_text(&proofs) };
        let holds = proofs.iter().all(|(proof, _)| proof.holds());
        Ok(if holds { Outcome::good(text) } else { Outcome::wrong(text) })
    })
}

/// The proof of an edition and its time in milliseconds; an outcome, with messages, if it cannot be loaded.
fn prove_one(files: &[SourceFile], edition: &str) -> Result<(Proof, u128), Outcome> {
    let guideline = load_printed(files, edition)?;
    let since = declared_since(&guideline).into_iter().map(|since| load_printed(files, since));
    let since: Vec<Guideline> = since.collect::<Result<_, _>>()?;
    let start = Instant::now();
    match prove_whole(&guideline, &since) {
        Ok(proof) => Ok((proof, start.elapsed().as_millis())),
        Err(error) => {
            eprintln!("error: {edition}: {error}");
            Err(Outcome::wrong(String::new()))
        }
    }
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
