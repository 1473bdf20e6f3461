//! The files of a guideline folder, and what each is for.

use std::fs;
use std::io;
use std::path::Path;

/// One file of a guideline folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// Inside the guideline folder, with `/`.
    pub path: String,
    /// All of it.
    pub text: String,
}

/// Every `.toml` and `.ftl` file below a folder.
///
/// # Shape
/// Sorted by path. Other files are passed over.
///
/// # Errors
/// A folder or file cannot be read, or a file is not UTF-8.
pub fn read_folder(dir: &Path) -> io::Result<Vec<SourceFile>> {
    let mut files = Vec::new();
    read_below(dir, "", &mut files)?;
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

fn read_below(dir: &Path, prefix: &str, files: &mut Vec<SourceFile>) -> io::Result<()> {
    for entry in fs::read_dir(dir)? {
        let entry = entry?;
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            read_below(&entry.path(), &format!("{path}/"), files)?;
        } else if path.ends_with(".toml") || path.ends_with(".ftl") {
            let bytes = fs::read(entry.path());
            let bytes = bytes.map_err(|error| io::Error::new(error.kind(), format!("{path}: {error}")))?;
            let text = String::from_utf8(bytes).map_err(|error| {
                let before = error.as_bytes().iter().take(error.utf8_error().valid_up_to());
                let line = before.filter(|byte| **byte == b'\n').count().saturating_add(1);
                io::Error::new(io::ErrorKind::InvalidData, format!("{path}:{line} is not UTF-8"))
            })?;
            files.push(SourceFile { path, text });
        }
    }
    Ok(())
}

/// Ids of the editions: the folders that have an `edition.toml`.
///
/// # Shape
/// Sorted, unique.
pub fn editions(files: &[SourceFile]) -> Vec<String> {
    let heads = files.iter().filter_map(|file| {
        let Role::EditionHead(id) = role(&file.path) else { return None };
        Some(id.to_owned())
    });
    let mut ids: Vec<String> = heads.collect();
    ids.sort();
    ids.dedup();
    ids
}

/// What a file is for, told by its path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role<'p> {
    /// `guideline.toml`
    Guideline,
    /// `vocabulary/*.toml`
    Vocabulary,
    /// `options/*.toml`
    Options,
    /// `schemes/strengths.toml`
    Strengths,
    /// `schemes/<id>.toml`
    Scheme(&'p str),
    /// `evidence/*.toml`
    Evidence,
    /// `evidence/rows.toml`
    Rows,
    /// `red-flags.toml`
    RedFlags,
    /// `red-lines.toml`
    RedLines,
    /// `<edition>/edition.toml`
    EditionHead(&'p str),
    /// `<edition>/changes.toml`
    Changes(&'p str),
    /// `<edition>/*.toml`
    Edition(&'p str),
    /// `cases/<edition>/*.toml`
    Cases(&'p str),
    /// `text/<lang>.ftl`
    Text,
    /// Anything else.
    Unexpected,
}

/// The role of the file at `path`.
pub fn role(path: &str) -> Role<'_> {
    let parts: Vec<&str> = path.split('/').collect();
    let stem = |name: &str| name.ends_with(".toml");
    match parts.as_slice() {
        ["guideline.toml"] => Role::Guideline,
        ["red-flags.toml"] => Role::RedFlags,
        ["red-lines.toml"] => Role::RedLines,
        ["text", name] if name.ends_with(".ftl") => Role::Text,
        ["text", _] => Role::Unexpected,
        ["vocabulary", name] if stem(name) => Role::Vocabulary,
        ["options", name] if stem(name) => Role::Options,
        ["schemes", "strengths.toml"] => Role::Strengths,
        ["schemes", name] => name.strip_suffix(".toml").map_or(Role::Unexpected, Role::Scheme),
        ["evidence", "rows.toml"] => Role::Rows,
        ["evidence", name] if stem(name) => Role::Evidence,
        ["cases", edition, name] if stem(name) => Role::Cases(edition),
        ["vocabulary" | "options" | "evidence" | "cases", _] => Role::Unexpected,
        [edition, "edition.toml"] => Role::EditionHead(edition),
        [edition, "changes.toml"] => Role::Changes(edition),
        [edition, name] if stem(name) => Role::Edition(edition),
        _ => Role::Unexpected,
    }
}

impl Role<'_> {
    /// Whether the file is needed to load this edition.
    pub fn serves(self, edition: &str) -> bool {
        match self {
            Role::Guideline | Role::Vocabulary | Role::Options | Role::Strengths | Role::Scheme(_) => true,
            Role::Evidence | Role::RedFlags | Role::RedLines => true,
            Role::EditionHead(id) | Role::Changes(id) | Role::Edition(id) => id == edition,
            Role::Rows | Role::Cases(_) | Role::Text | Role::Unexpected => false,
        }
    }
}
