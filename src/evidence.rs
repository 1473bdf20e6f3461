//! Who says so, and how sure it is: statements, grades, citations.

use serde::{Deserialize, Serialize};

/// Whether somebody read it in a source, or it rests on memory and is shown as "to be checked".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Seen {
    /// Read in the source.
    Source,
    /// Recalled, not read again.
    Memory,
}

/// A grade as printed by a source, never without the version of the scheme that explains it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Grade {
    /// Id of the scheme version.
    pub scheme: String,
    /// The code; one of the scheme's.
    pub code: String,
}

/// A grading scheme in one version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scheme {
    /// Name and year.
    pub id: String,
    /// Every code that this version has.
    pub codes: Vec<String>,
}

/// One sentence-sized claim of a source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    /// A row of the evidence with its prefix.
    pub id: String,
    /// The wording class of the source.
    pub strength: String,
    /// Often none: then the source printed none.
    pub grades: Vec<Grade>,
    /// Ids of citations, in the order of the source.
    pub cites: Vec<String>,
    /// Whether its text was read in a source.
    pub seen: Seen,
}

/// A paper, a guideline, a page. Absent fields are empty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Citation {
    /// First author and year.
    pub id: String,
    /// As cited.
    pub authors: String,
    /// What it is about, in our words.
    pub subject: String,
    /// Journal or publisher.
    pub journal: String,
    /// Year of publication; empty if unknown.
    pub year: String,
    /// Volume and pages.
    pub locator: String,
    /// PubMed number.
    pub pubmed: String,
    /// Digital object identifier.
    pub doi: String,
    /// Where it is found, if it has neither.
    pub url: String,
    /// Whether these data were read in a source.
    pub seen: Seen,
    /// When, as `2026-11-24`; empty if never.
    pub checked: String,
    /// A word for what is odd about it; the sentence stands in the texts.
    pub note: String,
}
