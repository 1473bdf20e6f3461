//! From files as read to a guideline: every name looked up, every criterion resolved, every circle found.

mod changes;
mod circle;
mod conditions;
mod edition;
mod evidence;
mod figures;
mod names;
mod red_lines;
mod rules;
mod vocabulary;

pub use changes::check_changes;
pub use conditions::Facts;
pub use edition::edition;
pub use figures::{approvals, trials};
pub use names::look_up;
pub use red_lines::check_red_lines;

use super::id::check_unique;
use super::problems::{Name, Problems};
use super::raw::Raw;
use crate::criterion::Condition;
use crate::edition::Group;
use crate::evidence::{Citation, Scheme, Statement};
use crate::fact::Kind;
use crate::pack::diagnostic::Code;
use crate::rule::Rule;

/// What all editions share.
#[derive(Debug)]
pub struct Whole {
    /// The vocabulary.
    pub facts: Facts,
    /// Groups with their scopes.
    pub groups: Vec<Group>,
    /// Red flags.
    pub red_flags: Vec<Rule>,
    /// Statements of the red flags.
    pub statements: Vec<Statement>,
    /// Grading schemes.
    pub schemes: Vec<Scheme>,
    /// Citations.
    pub citations: Vec<Citation>,
    /// Of each red line, for whom.
    pub red_lines: Vec<Condition>,
}

/// Resolves what all editions share.
pub fn whole(raw: &Raw, problems: &mut Problems<'_>) -> Whole {
    check_all_unique(raw, problems);
    let facts = vocabulary::vocabulary(raw, problems);
    let groups = raw.guideline.iter().flat_map(|guideline| &guideline.groups);
    let groups = groups
        .map(|group| Group {
            id: group.id.value.clone(),
            scope: group.scope.when.is_some().then(|| facts.condition(&group.scope, problems)),
        })
        .collect();
    check_options(raw, &facts, problems);
    let red_lines = raw.red_lines.iter().map(|line| facts.condition(&line.condition, problems)).collect();
    Whole {
        red_lines,
        groups,
        red_flags: rules::red_flags(raw, &facts, problems),
        statements: evidence::statements(raw, &raw.red_flags.statements, problems),
        schemes: evidence::schemes(raw),
        citations: raw.citations.iter().filter_map(|citation| citation.citation.clone()).collect(),
        facts,
    }
}

fn check_all_unique(raw: &Raw, problems: &mut Problems<'_>) {
    let guideline = raw.guideline.iter();
    check_unique(guideline.clone().flat_map(|guideline| &guideline.topics), "the topic", problems);
    check_unique(guideline.flat_map(|guideline| &guideline.groups).map(|group| &group.id), "the group", problems);
    check_unique(raw.facts.iter().map(|fact| &fact.id), "the fact", problems);
    check_unique(raw.impossible.iter().map(|impossible| &impossible.id), "the impossible combination", problems);
    check_unique(raw.options.iter().map(|option| &option.id), "the option", problems);
    check_unique(raw.citations.iter().map(|citation| &citation.id), "the citation", problems);
    check_unique(raw.all_statements().map(|statement| &statement.id), "the statement", problems);
    check_unique(raw.all_rules().map(|rule| &rule.id), "the rule", problems);
    for body in raw.bodies() {
        check_unique(&body.sections, "the section", problems);
    }
}

fn check_options(raw: &Raw, facts: &Facts, problems: &mut Problems<'_>) {
    for option in &raw.options {
        if let Some(group) = &option.group {
            look_up_group(group, raw, problems);
        }
        let finds: Vec<&Name> = option.finds.iter().flatten().collect();
        check_unique(finds.iter().copied(), "the fact", problems);
        for fact in finds {
            let found = facts.find(fact, problems);
            if found.is_some_and(|found| matches!(facts.kind(found), Some(Kind::Derived { .. }))) {
                let message = format!("`{}` is worked out from other facts, a test finds those", fact.value);
                problems.add(Code::Misplaced, fact.place, message);
            }
        }
    }
}

/// Reports a group that is not declared; nothing if the file that declares them could not be read.
fn look_up_group(group: &Name, raw: &Raw, problems: &mut Problems<'_>) {
    if let Some(groups) = raw.group_ids() {
        look_up(group, "group", &groups, problems);
    }
}

impl Raw {
    /// Ids of the groups, in order; `None` if the file that declares them could not be read.
    pub fn group_ids(&self) -> Option<Vec<&str>> {
        let guideline = self.guideline.as_ref()?;
        Some(guideline.groups.iter().map(|group| group.id.value.as_str()).collect())
    }
}
