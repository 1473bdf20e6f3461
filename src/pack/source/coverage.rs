//! Which rows of the evidence have become rules, for `docs/coverage.md`.

use super::folder::SourceFile;
use super::problems::{Name, Problems};
use super::raw::{self, Raw, RawEdition, RawRow, RawStatement};
use std::fmt::Write;

/// The coverage table as Markdown: row, statement, rules and cases, or the reason why there is no rule.
///
/// # Shape
/// One section for each edition whose rows the evidence lists, then one for rows of no edition; in the order of
/// `evidence/rows.toml`.
pub fn coverage(files: &[SourceFile]) -> String {
    let raw = raw::read(files, |_| true, &mut Problems::new(files));
    let rows: Vec<&RawRow> = raw.rows.iter().flatten().collect();
    let id = raw.guideline.as_ref().map_or("a guideline", |guideline| guideline.id.value.as_str());
    let mut text =
        format!("# Coverage of {id}\n\nEvery row of the evidence, with the rules and worked patients that carry it.\n");
    text.push_str("Written by `guidepost check --coverage` from the guideline files; what is edited here is lost.\n\n");
    text.push_str(&counts("All", &raw, &rows));
    let mut rest = rows;
    for (id, edition) in &raw.editions {
        let (own, others): (Vec<&RawRow>, Vec<&RawRow>) = rest.iter().partition(|row| belongs(row, edition));
        rest = others;
        text.push_str(&section(id, &raw, &own));
    }
    text.push_str(&section("of no single edition", &raw, &rest));
    text
}

/// Whether the prefix of a row is one that the edition declares.
fn belongs(row: &RawRow, edition: &RawEdition) -> bool {
    let prefix = row.id.value.split_once(':').map(|(prefix, _)| prefix);
    let declared = edition.head.iter().flat_map(|head| &head.prefixes);
    declared.into_iter().any(|declared| Some(declared.value.as_str()) == prefix)
}

fn section(title: &str, raw: &Raw, rows: &[&RawRow]) -> String {
    if rows.is_empty() {
        return String::new();
    }
    let mut text = format!("\n## Rows {title}\n\n{}\n", counts("Here", raw, rows));
    text.push_str("| row | decides | statement | rules | cases | why no rule |\n|---|---|---|---|---|---|\n");
    rows.iter().for_each(|row| text.push_str(&line(raw, row)));
    text
}

fn counts(title: &str, raw: &Raw, rows: &[&RawRow]) -> String {
    let count = |holds: &dyn Fn(&RawRow) -> bool| rows.iter().filter(|row| holds(row)).count();
    let mut text = String::new();
    // Writing to a text cannot fail.
    let _ = writeln!(
        text,
        "{title}: {} rows, {} with a rule, {} with only a reason, {} in a case; {} decide over a patient, {} of these with a rule.",
        rows.len(),
        count(&|row| !raw.rules_of(row).is_empty()),
        count(&|row| raw.rules_of(row).is_empty() && row.reason.is_some()),
        count(&|row| !raw.cases_of(row).is_empty()),
        count(&decides),
        count(&|row| decides(row) && !raw.rules_of(row).is_empty()),
    );
    text
}

fn decides(row: &RawRow) -> bool {
    row.decides.is_some_and(|decides| decides.value)
}

fn line(raw: &Raw, row: &RawRow) -> String {
    let statement = raw.all_statements().find(|statement| statement.id.value == row.id.value);
    let reason = row.reason.as_ref().map(|reason| reason.value.replace('|', "\\|")).unwrap_or_default();
    format!(
        "| {} | {} | {} | {} | {} | {reason} |\n",
        row.id.value,
        if decides(row) { "yes" } else { "" },
        statement.map(describe).unwrap_or_default(),
        raw.rules_of(row).join(" "),
        raw.cases_of(row).join(" "),
    )
}

/// Strength and grades of a statement.
fn describe(statement: &RawStatement) -> String {
    let strength = statement.strength.iter().map(|strength| strength.value.as_str());
    let grades = statement.grades.iter().map(|grade| grade.code.value.as_str());
    strength.chain(grades).collect::<Vec<_>>().join(", ")
}

impl Raw {
    /// Rules that rest on a row, and preferences by the option that they prefer.
    fn rules_of(&self, row: &RawRow) -> Vec<String> {
        let names = |statements: &[Name]| statements.iter().any(|name| name.value == row.id.value);
        let rules = self.all_rules().filter(|rule| names(&rule.statements)).map(|rule| format!("`{}`", rule.id.value));
        let preferences = self.bodies().flat_map(|body| &body.preferences);
        let preferred = preferences.filter(|preference| names(&preference.statements));
        let preferred = preferred.filter_map(|preference| preference.prefer.as_ref());
        rules.chain(preferred.map(|name| format!("preference for `{}`", name.value))).collect()
    }

    fn cases_of(&self, row: &RawRow) -> Vec<String> {
        let cases = self.cases.iter().filter(|case| case.rows.iter().any(|name| name.value == row.id.value));
        cases.map(|case| format!("`{}`", case.id.value)).collect()
    }
}
