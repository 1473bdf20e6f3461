//! The edition on paper: per option each rule in words, what it rests on, and the worked patients, to be signed.

use crate::criterion::{Condition, Criterion, print_line};
use crate::edition::{Guideline, TreatmentOption};
use crate::evidence::{Seen, Statement};
use crate::export::Wording;
use crate::fact::Kind;
use crate::pack::source::Case;
use crate::rule::{Rule, RuleKind};

/// What a clinician fills in.
const SIGN: &str = "- [ ] agreed  - [ ] to be changed: ________________  Name and date: ________________";

/// The whole review as Markdown.
pub fn review(guideline: &Guideline, cases: &[Case], words: &Wording<'_>) -> String {
    let review = Review { guideline, cases, words };
    let mut blocks = review.head();
    blocks.extend(review.facts());
    blocks.push("## Red flags".to_owned());
    let urgent = guideline.rules.iter().filter(|rule| rule.kind == RuleKind::Urgent);
    blocks.extend(urgent.flat_map(|rule| review.rule(rule)));
    blocks.push(SIGN.to_owned());
    blocks.extend(guideline.options.iter().enumerate().flat_map(|(place, option)| review.option(place, option)));
    format!("{}\n", blocks.join("\n\n"))
}

struct Review<'r> {
    guideline: &'r Guideline,
    cases: &'r [Case],
    words: &'r Wording<'r>,
}

impl Review<'_> {
    fn head(&self) -> Vec<String> {
        let edition = &self.guideline.edition;
        let signed = if edition.reviewed_by.is_empty() { "nobody" } else { &edition.reviewed_by };
        vec![
            format!("# Review of {}, edition {}", self.guideline.id, edition.id),
            format!(
                "Status: {}. Dated {}. To be reviewed by {}. Signed by: {signed}. Sources: {}.",
                edition.status.name(),
                edition.dated,
                edition.review_by,
                edition.sources.join(", ")
            ),
            "Every line of `when` must hold, no line of `unless` may. An `avoid` is a reason of safety against the option; \
             a `caution` is said and changes nothing."
                .to_owned(),
            "## For whom it is".to_owned(),
            self.condition(&self.guideline.scope),
            SIGN.to_owned(),
        ]
    }

    /// Facts that follow from others, and combinations that are taken as impossible.
    fn facts(&self) -> Vec<String> {
        let vocabulary = &self.guideline.vocabulary;
        let mut blocks = vec!["## What follows from other facts".to_owned()];
        for fact in &vocabulary.facts {
            let Kind::Derived { values } = &fact.kind else { continue };
            for value in values {
                blocks.push(format!("`{}` is `{}`:", fact.id, value.id));
                blocks.push(self.condition(&value.condition));
            }
        }
        blocks.push(SIGN.to_owned());
        blocks.push("## What no patient has".to_owned());
        for combination in &vocabulary.impossible {
            blocks.push(format!("`{}`:", combination.id));
            blocks.push(self.condition(&combination.condition));
        }
        blocks.push(SIGN.to_owned());
        blocks
    }

    fn option(&self, place: usize, option: &TreatmentOption) -> Vec<String> {
        let name = self.say(&format!("option-{}", option.id));
        let group = self.guideline.groups.get(option.group).map_or("", |group| group.id.as_str());
        let mut blocks = vec![format!("## {name}"), format!("Option `{}`, group `{group}`.", option.id)];
        let rules = self.guideline.rules.iter().filter(|rule| rule.option == Some(place));
        blocks.extend(rules.flat_map(|rule| self.rule(rule)));
        blocks.extend(self.preferences(place));
        let cases: Vec<String> = self.cases.iter().filter_map(|case| worked(case, &option.id)).collect();
        let worked = if cases.is_empty() { "none".to_owned() } else { format!("\n\n{}", cases.join("\n")) };
        blocks.push(format!("Worked patients: {worked}"));
        blocks.push(SIGN.to_owned());
        blocks
    }

    fn rule(&self, rule: &Rule) -> Vec<String> {
        let level = rule.level.map(|level| format!(", {}", level.name())).unwrap_or_default();
        let mut blocks = vec![
            format!("### {}: `{}`{level}", rule.kind.name(), rule.id),
            format!("> {}", self.say(&format!("rule-{}", rule.id))),
            self.condition(&rule.condition),
        ];
        let first = rule.yields_to.iter().filter_map(|place| self.guideline.rules.get(*place));
        let first: Vec<String> = first.map(|first| format!("`{}`", first.id)).collect();
        if !first.is_empty() {
            blocks.push(format!("Gives way to {}.", first.join(", ")));
        }
        blocks.push(self.statements(&rule.statements));
        blocks
    }

    fn statements(&self, ids: &[String]) -> String {
        let known = |id: &String| self.guideline.statements.iter().find(|statement| statement.id == *id);
        let lines = ids.iter().filter_map(known).map(|statement| self.statement(statement));
        let head = ["| statement | says | strength | grades | citations |", "|---|---|---|---|---|"];
        head.into_iter().map(str::to_owned).chain(lines).collect::<Vec<String>>().join("\n")
    }

    fn statement(&self, statement: &Statement) -> String {
        let grades: Vec<String> =
            statement.grades.iter().map(|grade| format!("{} ({})", grade.code, grade.scheme)).collect();
        let seen = match statement.seen {
            Seen::Source => "",
            Seen::Memory => " **to be checked**",
        };
        let says = self.say(&format!("statement-{}", statement.id.replace(':', "_"))).replace('|', "\\|");
        let (grades, cites) = (grades.join(", "), statement.cites.join(", "));
        format!("| {}{seen} | {says} | {} | {grades} | {cites} |", statement.id, statement.strength)
    }

    fn preferences(&self, place: usize) -> Vec<String> {
        let option = |place: &usize| self.guideline.options.get(*place).map(|option| format!("`{}`", option.id));
        let preferred = self.guideline.preferences.iter().filter(|preference| preference.prefer == place);
        let lines = preferred.map(|preference| {
            let over: Vec<String> = preference.over.iter().filter_map(option).collect();
            format!("Preferred over {}.\n\n{}", over.join(", "), self.statements(&preference.statements))
        });
        lines.collect()
    }

    fn condition(&self, condition: &Condition) -> String {
        let lines = |key: &str, lines: &[Criterion]| -> Vec<String> {
            if lines.is_empty() {
                return Vec::new();
            }
            let printed = lines.iter().flat_map(|line| print_line(line, &self.guideline.vocabulary));
            std::iter::once(key.to_owned()).chain(printed.map(|line| format!("  {line}"))).collect()
        };
        let mut all = lines("when", &condition.when);
        all.extend(lines("unless", &condition.unless));
        if all.is_empty() { "Everybody.".to_owned() } else { format!("```\n{}\n```", all.join("\n")) }
    }

    fn say(&self, id: &str) -> String {
        (self.words)(id, None).unwrap_or_else(|| format!("[{id}]"))
    }
}

/// A worked patient in one line, if it says something of the option.
fn worked(case: &Case, option: &String) -> Option<String> {
    let lists = [
        ("fits", &case.fits),
        ("depends", &case.depends),
        ("avoid", &case.avoid),
        ("does not fit", &case.does_not_fit),
    ];
    let standing = lists.into_iter().find(|(_, options)| options.contains(option)).map(|(standing, _)| standing);
    let listed = [("rests on", &case.rests_on), ("has the cautions", &case.warns_only)].into_iter().filter_map(
        |(words, lists)| {
            let (_, rules) = lists.iter().find(|(of, _)| of == option)?;
            let rules: Vec<String> = rules.iter().map(|rule| format!("`{rule}`")).collect();
            Some(format!("{words} {}", if rules.is_empty() { "none".to_owned() } else { rules.join(", ") }))
        },
    );
    let said: Vec<String> = standing.map(str::to_owned).into_iter().chain(listed).collect();
    let place = format!("`{}` ({}:{}), `{}`", case.id, case.file, case.line, case.profile);
    (!said.is_empty()).then(|| format!("- {}: {place}", said.join(", ")))
}
