//! The rules of the house that no compiler knows: which way imports run, what no code may name, how long a file gets.
//!
//! Every check is a pure function from files to findings, and is itself tried on a sample that it must refuse.

#![cfg(feature = "authoring")]

mod layers;
mod medicine;
mod packaging;
mod shape;

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

/// Folders that hold nothing of ours.
const FOREIGN: [&str; 4] = [".git", "dist", "node_modules", "target"];

/// One place that is not as the house wants it.
#[derive(Debug, PartialEq, Eq)]
struct Finding {
    file: String,
    line: usize,
    message: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.message)
    }
}

/// A text file of the repository. `path` is relative to the root, with `/`.
struct SourceFile {
    path: String,
    text: String,
}

impl SourceFile {
    fn new(path: &str, text: &str) -> SourceFile {
        SourceFile { path: path.to_owned(), text: text.to_owned() }
    }

    /// Every line with its number, from 1.
    fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        (1..).zip(self.text.lines())
    }

    /// The lines before the unit tests at the end of a Rust file; none of a file that holds tests only.
    fn lines_without_tests(&self) -> impl Iterator<Item = (usize, &str)> {
        let is_test = self.path.ends_with("/tests.rs") || self.path.contains("/tests/") || self.path.contains(".test.");
        let end = if is_test { Some(0) } else { self.text.find("#[cfg(test)]\nmod tests {") };
        let code = end.and_then(|end| self.text.get(..end)).unwrap_or(&self.text);
        (1..).zip(code.lines())
    }

    /// The same without the lines that are nothing but a comment.
    fn lines_of_code(&self) -> impl Iterator<Item = (usize, &str)> {
        self.lines_without_tests()
            .filter(|(_, line)| !["//", "/*", "*"].iter().any(|mark| line.trim_start().starts_with(mark)))
    }

    fn finding(&self, line: usize, message: String) -> Finding {
        Finding { file: self.path.clone(), line, message }
    }

    fn is_below(&self, folder: &str) -> bool {
        self.path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
    }
}

/// Every text file of the repository, built and foreign ones left out, sorted by path.
fn repository() -> Vec<SourceFile> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files: Vec<_> = paths_below(root)
        .into_iter()
        .filter_map(|path| {
            let text = String::from_utf8(fs::read(&path).ok()?).ok()?; // what is not text, such as a picture, is not ours to judge
            let path = path.strip_prefix(root).ok()?.to_string_lossy().replace('\\', "/");
            Some(SourceFile { path, text })
        })
        .collect();
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

fn paths_below(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .map(|entry| entry.path())
        .filter(|path| !FOREIGN.iter().any(|name| path.ends_with(name)))
        .flat_map(|path| if path.is_dir() { paths_below(&path) } else { vec![path] })
        .collect()
}

/// The Rust and JavaScript that ships: below `src/` and `www/`.
fn shipped_code() -> Vec<SourceFile> {
    let is_shipped = |file: &SourceFile| file.is_below("src") || file.is_below("www");
    let is_code = |file: &SourceFile| [".rs", ".js", ".mjs"].iter().any(|end| file.path.ends_with(end));
    repository().into_iter().filter(|file| is_shipped(file) && is_code(file)).collect()
}

/// The file at a path, if it is there.
fn file(path: &str) -> Option<SourceFile> {
    repository().into_iter().find(|file| file.path == path)
}

#[track_caller]
fn assert_none(findings: &[Finding]) {
    let list: Vec<_> = findings.iter().map(Finding::to_string).collect();
    assert!(findings.is_empty(), "{} findings:\n{}", list.len(), list.join("\n"));
}

/// For the samples: the lines at which a check found something.
fn lines_found(findings: &[Finding]) -> Vec<usize> {
    findings.iter().map(|finding| finding.line).collect()
}

#[test]
fn the_repository_is_read() {
    assert!(file("Cargo.toml").is_some());
    assert!(shipped_code().iter().any(|file| file.path == "src/lib.rs"));
}

#[test]
fn unit_tests_at_the_end_and_comments_are_not_code() {
    let sample = SourceFile::new(
        "src/truth.rs",
        "//! doc\nlet a = 1;\n    /// doc\n#[cfg(test)]\nmod tests {\n    let b = 2;\n}\n",
    );
    assert_eq!(sample.lines_without_tests().map(|(line, _)| line).collect::<Vec<_>>(), [1, 2, 3]);
    assert_eq!(sample.lines_of_code().collect::<Vec<_>>(), [(2, "let a = 1;")]);
    assert_eq!(SourceFile::new("src/fact/tests.rs", "let b = 2;").lines_of_code().count(), 0);
}
