//! How long a file may get, and the words that are a mistake wherever they stand.

use super::{Finding, SourceFile, assert_none, lines_found, repository};

/// Lines that files may have, unit tests left out: folder or file, ending, number. The first entry that fits counts.
const LIMITS: [(&str, &str, usize); 8] = [
    ("src/lib.rs", "", 120),
    ("src/", ".rs", 400),
    ("www/", ".js", 250),
    ("scripts/", ".mjs", 250),
    ("guidelines/", "/evidence/rows.toml", 2000), // one list of every row of the sources, looked through by number
    ("guidelines/", ".toml", 400),
    ("README.md", "", 150),
    ("ARCHITECTURE.md", "", 300),
];

/// Words that must not stand in files of these endings (`""`: any), and why.
const BANNED: [(&str, &str, &str); 13] = [
    ("unwrap_or(false)", ".rs", "unknown is not false"),
    ("?? false", ".js", "unknown is not false"),
    ("innerHTML", ".js", "text goes through text nodes"),
    ("TODO", "", "what is left to do is an issue"),
    ("FIXME", "", "what is left to do is an issue"),
    ("/root/", "", "a path of one machine"),
    ("/home/", "", "a path of one machine"),
    ("/Users/", "", "a path of one machine"),
    ("/work/", "", "a path of one machine"),
    ("/tmp/", "", "a path of one machine"),
    ("npmjs.org", "", "a registry's host"),
    ("index.crates.io", "", "a registry's host"),
    ("deb.debian.org", "", "a registry's host"),
];

/// This folder names what it bans.
const HERE: &str = "tests/tidy";

fn too_long(files: &[SourceFile]) -> Vec<Finding> {
    files
        .iter()
        .filter_map(|file| {
            let is_meant = |place: &str, end: &str| file.path.starts_with(place) && file.path.ends_with(end);
            let (_, _, limit) = LIMITS.iter().find(|(place, end, _)| is_meant(place, end))?;
            let lines = file.lines_without_tests().count();
            (lines > *limit).then(|| file.finding(lines, format!("{lines} lines, at most {limit}: part it by subject")))
        })
        .collect()
}

fn banned_words(files: &[SourceFile]) -> Vec<Finding> {
    files.iter().filter(|file| !file.is_below(HERE)).flat_map(banned_words_of).collect()
}

fn banned_words_of(file: &SourceFile) -> Vec<Finding> {
    let words = BANNED.iter().filter(|(_, end, _)| file.path.ends_with(end));
    words
        .flat_map(|(word, _, why)| {
            let lines = file.lines().filter(move |(_, text)| text.contains(word));
            lines.map(move |(line, _)| file.finding(line, format!("`{word}`: {why}")))
        })
        .collect()
}

#[test]
fn no_file_is_too_long() {
    assert_none(&too_long(&repository()));
}

#[test]
fn a_long_file_is_found_and_its_unit_tests_do_not_count() {
    let long = "let a = 1;\n".repeat(401);
    assert_eq!(lines_found(&too_long(&[SourceFile::new("src/pack/mod.rs", &long)])), [401]);
    assert_eq!(lines_found(&too_long(&[SourceFile::new("src/lib.rs", &long)])), [401]);
    let tested = format!("let a = 1;\n#[cfg(test)]\nmod tests {{\n{long}}}\n");
    assert_none(&too_long(&[SourceFile::new("src/pack/mod.rs", &tested)]));
}

#[test]
fn no_banned_word_stands_anywhere() {
    assert_none(&banned_words(&repository()));
}

#[test]
fn every_banned_word_is_found() {
    for (word, end, _) in BANNED {
        let sample = SourceFile::new(&format!("www/sample{end}"), &format!("first\nsecond {word}\n"));
        assert_eq!(lines_found(&banned_words(&[sample])), [2], "{word}");
    }
}
