//! Statements with their strengths, grades and citations.

use super::super::problems::{Name, Problems};
use super::super::raw::{Raw, RawStatement};
use super::names::look_up;
use crate::evidence::{Grade, Scheme, Statement};

/// The grading schemes.
pub fn schemes(raw: &Raw) -> Vec<Scheme> {
    let texts = |names: &[Name]| names.iter().map(|name| name.value.clone()).collect();
    raw.schemes.iter().map(|scheme| Scheme { id: scheme.id.value.clone(), codes: texts(&scheme.codes) }).collect()
}

/// Statements with every name looked up; what is wrong with them is reported and left out.
pub fn statements(raw: &Raw, statements: &[RawStatement], problems: &mut Problems<'_>) -> Vec<Statement> {
    let strengths: Vec<&str> = raw.strengths.iter().map(|strength| strength.value.as_str()).collect();
    let citations = raw.citation_ids();
    let mut resolved = Vec::new();
    for statement in statements {
        if let Some(strength) = &statement.strength {
            look_up(strength, "strength", &strengths, problems);
        }
        check_cites(&statement.cites, &citations, problems);
        let grades = grades(raw, statement, problems);
        let (Some(strength), Some(seen)) = (&statement.strength, statement.seen) else { continue };
        resolved.push(Statement {
            id: statement.id.value.clone(),
            strength: strength.value.clone(),
            grades,
            cites: statement.cites.iter().map(|cite| cite.value.clone()).collect(),
            seen,
        });
    }
    resolved
}

/// Reports citations that are not declared.
pub fn check_cites(cites: &[Name], citations: &[&str], problems: &mut Problems<'_>) {
    for cite in cites {
        look_up(cite, "citation", citations, problems);
    }
}

fn grades(raw: &Raw, statement: &RawStatement, problems: &mut Problems<'_>) -> Vec<Grade> {
    let schemes: Vec<&str> = raw.schemes.iter().map(|scheme| scheme.id.value.as_str()).collect();
    let mut grades = Vec::new();
    for grade in &statement.grades {
        let place = look_up(&grade.scheme, "scheme", &schemes, problems);
        let Some(scheme) = place.and_then(|place| raw.schemes.get(place)) else { continue };
        let codes: Vec<&str> = scheme.codes.iter().map(|code| code.value.as_str()).collect();
        let what = format!("code of the scheme `{}`", scheme.id.value);
        if look_up(&grade.code, &what, &codes, problems).is_some() {
            grades.push(Grade { scheme: grade.scheme.value.clone(), code: grade.code.value.clone() });
        }
    }
    grades
}

impl Raw {
    /// Ids of all citations.
    pub fn citation_ids(&self) -> Vec<&str> {
        self.citations.iter().map(|citation| citation.id.value.as_str()).collect()
    }
}
