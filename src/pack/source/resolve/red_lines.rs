//! Red lines: their names are looked up here, what they say is proved elsewhere.

use super::super::id::check_unique;
use super::super::problems::{Name, Problems};
use super::super::raw::{Raw, RawRedLine};
use super::conditions::Facts;
use super::names::look_up;
use crate::criterion::Condition;
use crate::edition::Guideline;
use crate::pack::diagnostic::Code;
use crate::rule::{RedLine, RuleKind};

/// The red lines of an edition, cut to it: options, facts and caution rules that it does not have
/// are left out, and so is a line of which no option is left.
///
/// `conditions`: of each line, resolved.
pub fn red_lines(raw: &Raw, conditions: &[Condition], edition: &Guideline) -> Vec<RedLine> {
    let named = |names: &[Name], id: &str| names.iter().any(|name| name.value == id);
    let is_meant = |line: &RawRedLine| line.editions.is_empty() || named(&line.editions, &edition.edition.id);
    let lines =
        raw.red_lines.iter().zip(conditions).filter(|(line, _)| is_meant(line)).filter_map(|(line, condition)| {
            let options = edition
                .options
                .iter()
                .enumerate()
                .filter(|(_, option)| named(&line.options, &option.id) || named(&line.classes, &option.class));
            let rules = edition.rules.iter().enumerate().filter(|(_, rule)| named(&line.warns, &rule.id));
            Some(RedLine {
                id: line.id.value.clone(),
                form: line.form?,
                options: options.map(|(place, _)| place).collect(),
                asks: line.asks.iter().filter_map(|fact| edition.vocabulary.find(&fact.value)).collect(),
                warns: rules.map(|(place, _)| place).collect(),
                condition: condition.clone(),
                statements: line.statements.iter().map(|row| row.value.clone()).collect(),
            })
        });
    lines.filter(|line| !line.options.is_empty()).collect()
}

/// Reports every name of a red line that is not declared.
pub fn check_red_lines(raw: &Raw, facts: &Facts, problems: &mut Problems<'_>) {
    check_unique(raw.red_lines.iter().map(|line| &line.id), "the red line", problems);
    let options: Vec<&str> = raw.options.iter().map(|option| option.id.value.as_str()).collect();
    let classes: Vec<&str> =
        raw.options.iter().filter_map(|option| option.class.as_ref()).map(|class| class.value.as_str()).collect();
    let statements = raw.row_ids();
    let editions: Vec<&str> = raw.editions.keys().map(String::as_str).collect();
    for line in &raw.red_lines {
        check(&line.options, "option", &options, problems);
        check(&line.classes, "class", &classes, problems);
        check(&line.editions, "edition", &editions, problems);
        check(&line.statements, "row of the evidence", &statements, problems);
        for fact in &line.asks {
            facts.find(fact, problems);
        }
        check_warnings(raw, &line.warns, problems);
    }
}

fn check(names: &[Name], what: &str, known: &[&str], problems: &mut Problems<'_>) {
    check_unique(names, &format!("the {what}"), problems);
    for name in names {
        look_up(name, what, known, problems);
    }
}

fn check_warnings(raw: &Raw, warns: &[Name], problems: &mut Problems<'_>) {
    let rules: Vec<&str> = raw.all_rules().map(|rule| rule.id.value.as_str()).collect();
    for name in warns {
        let place = look_up(name, "rule", &rules, problems);
        let kind = place.and_then(|place| raw.all_rules().nth(place)).and_then(|rule| rule.kind);
        if kind.is_some_and(|kind| kind.value != RuleKind::Caution) {
            problems.add(Code::Misplaced, name.place, format!("`{}` is not a `caution` rule", name.value));
        }
    }
}

impl Raw {
    /// Ids of the rows of the evidence; without a list of rows, of the statements.
    pub fn row_ids(&self) -> Vec<&str> {
        match &self.rows {
            Some(rows) => rows.iter().map(|row| row.id.value.as_str()).collect(),
            None => self.all_statements().map(|statement| statement.id.value.as_str()).collect(),
        }
    }
}
