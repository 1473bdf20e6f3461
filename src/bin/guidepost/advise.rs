//! `advise` and `next`: asking with profiles from files or standard input.

use crate::guideline::{guide_of, with_files, with_guide};
use crate::outcome::{Outcome, bad_call};
use crate::readable::{Audience, Readable};
use crate::words::Words;
use guidepost::evaluate::Guide;
use guidepost::profile::{Code, Problem, errors_json};
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::Path;

/// The advice for one profile, or with `ndjson` for one a line.
pub fn advise(folder: &Path, edition: &str, profile: &Path, ndjson: bool) -> Outcome {
    with_guide(folder, edition, |guide| {
        if ndjson { advise_lines(guide, profile) } else { ask(profile, |text| guide.advise_json(text)) }
    })
}

/// The advice for one profile as readable text, in a language and for an audience.
pub fn advise_in_words(folder: &Path, edition: &str, profile: &Path, (lang, audience): (&str, Audience)) -> Outcome {
    with_files(folder, |files| {
        let words = match Words::new(&files, lang) {
            Ok(words) => words,
            Err(known) => {
                let problem = Problem::new(Code::BadCall, "", format!("no language is called `{lang}`"));
                return Err(Outcome::refused(&[problem.allowing(&known, lang)]));
            }
        };
        let guide = guide_of(&files, edition)?;
        let readable = Readable { guide: &guide, words: &words, audience };
        Ok(ask(profile, |text| Ok(readable.text(&guide.advise(&guide.read(text)?)))))
    })
}

/// The questions that still matter.
pub fn next(folder: &Path, edition: &str, profile: &Path) -> Outcome {
    with_guide(folder, edition, |guide| ask(profile, |text| guide.next_json(text)))
}

fn ask(profile: &Path, answer: impl FnOnce(&str) -> Result<String, Vec<Problem>>) -> Outcome {
    let mut bytes = Vec::new();
    if let Err(error) = open(profile).and_then(|mut input| input.read_to_end(&mut bytes)) {
        return bad_call(format!("cannot read `{}`: {error}", profile.display()));
    }
    match text(&bytes).and_then(answer) {
        Ok(json) => Outcome::good(json),
        Err(errors) => Outcome::refused(&errors),
    }
}

fn open(profile: &Path) -> io::Result<Box<dyn BufRead>> {
    if profile == Path::new("-") {
        return Ok(Box::new(BufReader::new(io::stdin())));
    }
    Ok(Box::new(BufReader::new(File::open(profile)?)))
}

fn text(bytes: &[u8]) -> Result<&str, Vec<Problem>> {
    // Some editors and shells put it there, and no other message would let anybody find what cannot be seen.
    if bytes.starts_with(b"\xEF\xBB\xBF") {
        let message = "not JSON: it begins with a byte order mark; save it as UTF-8 without one".to_owned();
        return Err(vec![Problem::new(Code::NotJson, "", message)]);
    }
    std::str::from_utf8(bytes).map_err(|error| {
        let message = format!("not JSON: byte {} is not UTF-8", error.valid_up_to());
        vec![Problem::new(Code::NotJson, "", message)]
    })
}

fn advise_lines(guide: &Guide, profile: &Path) -> Outcome {
    let mut input = match open(profile) {
        Ok(input) => input,
        Err(error) => return bad_call(format!("cannot read `{}`: {error}", profile.display())),
    };
    let mut output = io::BufWriter::new(io::stdout().lock());
    let mut refused = false;
    let mut line = Vec::new();
    for number in 1u64.. {
        line.clear();
        match input.read_until(b'\n', &mut line) {
            Ok(0) => break,
            Ok(_) => {}
            Err(error) => {
                eprintln!("line {number}: cannot read further: {error}");
                refused = true;
                break;
            }
        }
        let answer = text(line.strip_suffix(b"\n").unwrap_or(&line)).and_then(|text| guide.advise_json(text));
        let written = answer.unwrap_or_else(|errors| {
            refused = true;
            // `{"errors":…}` with the number of the line before it.
            errors_json(&errors).replacen('{', &format!("{{\"line\":{number},"), 1)
        });
        if writeln!(output, "{written}").is_err() {
            break;
        }
    }
    let flushed = output.flush().is_ok();
    if refused || !flushed { Outcome::partly_refused() } else { Outcome::good(String::new()) }
}
