//! Rows of the evidence: every statement is one, and every one has a rule or a reason for having none.

use super::id::check_unique;
use super::problems::Problems;
use super::raw::Raw;
use crate::criterion::syntax::nearest;
use crate::pack::diagnostic::Code;
use std::collections::BTreeSet;

/// Reports statements that are no row, and rows that nobody explains; nothing if no file lists the rows.
pub fn check(raw: &Raw, problems: &mut Problems<'_>) {
    let Some(rows) = &raw.rows else { return };
    check_unique(rows.iter().map(|row| &row.id), "the row", problems);
    let ids: Vec<&str> = raw.row_ids();
    for statement in raw.all_statements().filter(|statement| !ids.contains(&statement.id.value.as_str())) {
        let message = format!("the statement `{}` is no row of evidence/rows.toml", statement.id.value);
        let help = nearest(&statement.id.value, ids.iter().copied()).map(|near| format!("did you mean `{near}`?"));
        problems.add_with_help(Code::UndeclaredRow, statement.id.place, (message, help));
    }
    let carried = carried(raw);
    for row in rows.iter().filter(|row| row.reason.is_none() && !carried.contains(row.id.value.as_str())) {
        let message = format!("no rule rests on the row `{}`", row.id.value);
        let help = "name it in the `statements` of a rule, or say in `reason` why none does".to_owned();
        problems.add_with_help(Code::UnexplainedRow, row.id.place, (message, Some(help)));
    }
}

/// The statements that rules and preferences of any edition rest on.
pub fn carried(raw: &Raw) -> BTreeSet<&str> {
    let rules = raw.all_rules().flat_map(|rule| &rule.statements);
    let preferences = raw.bodies().flat_map(|body| &body.preferences).flat_map(|preference| &preference.statements);
    rules.chain(preferences).map(|name| name.value.as_str()).collect()
}
