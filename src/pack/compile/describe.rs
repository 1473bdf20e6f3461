//! What a pack says of itself: vocabulary, options, rules, sources. Made once, as the JSON in which it is shown.

use crate::criterion::{Condition, print_line};
use crate::edition::{Edition, Guideline};
use crate::evidence::{Citation, Statement};
use crate::fact::{Fact, Kind, Vocabulary};
use crate::pack::{PackFact, PackKind, PackQuantity, Shown};
use crate::rule::{Level, Rule, RuleKind};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// Lines of criteria, as written.
#[derive(Serialize)]
struct Lines {
    when: Vec<String>,
    unless: Vec<String>,
}

/// One fact; keys that its kind does not have are left out.
#[derive(Serialize)]
struct FactLine<'g> {
    id: &'g str,
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    values: Option<Vec<&'g str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    members: Option<&'g [String]>,
    #[serde(flatten)]
    quantity: Option<QuantityLine<'g>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    criteria: Option<Vec<NamedLines<'g>>>,
    topic: &'g str,
    #[serde(skip_serializing_if = "str::is_empty")]
    panel: &'g str,
    derived: bool,
    used: bool,
}

#[derive(Serialize)]
struct QuantityLine<'g> {
    unit: &'g str,
    range: [serde_json::Value; 2],
    step: serde_json::Value,
    never: bool,
}

#[derive(Serialize)]
struct NamedLines<'g> {
    id: &'g str,
    #[serde(flatten)]
    lines: Lines,
}

#[derive(Serialize)]
struct OptionLine<'g> {
    id: &'g str,
    group: &'g str,
    class: &'g str,
    finds: Vec<&'g str>,
    rules: Vec<RuleLine<'g>>,
    statements: Vec<&'g Statement>,
}

#[derive(Serialize)]
struct RuleLine<'g> {
    id: &'g str,
    kind: RuleKind,
    #[serde(skip_serializing_if = "Option::is_none")]
    option: Option<&'g str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    level: Option<Level>,
    statements: &'g [String],
    #[serde(flatten)]
    lines: Lines,
    yields_to: Vec<&'g str>,
}

#[derive(Serialize)]
struct PreferenceLine<'g> {
    prefer: &'g str,
    over: Vec<&'g str>,
    statements: &'g [String],
}

#[derive(Serialize)]
struct About<'g> {
    guideline: &'g str,
    edition: &'g str,
    status: &'static str,
    dated: &'g str,
    review_by: &'g str,
    expires: &'g str,
    reviewed_by: &'g str,
    live_page: &'g str,
    sources: &'g [String],
    scope: Lines,
    topics: &'g [String],
    groups: Vec<&'g str>,
    rules: Vec<RuleLine<'g>>,
}

#[derive(Serialize)]
struct Evidence<'g> {
    statements: &'g [Statement],
    citations: Vec<&'g Citation>,
    preferences: Vec<PreferenceLine<'g>>,
}

/// What is only shown once somebody looks closer: options and what they rest on.
pub fn details(guideline: &Guideline) -> String {
    format!("{{\"options\":{},\"evidence\":{}}}", json(&options(guideline)), json(&evidence(guideline)))
}

/// Every option with its rules and statements, as JSON `{"options":[…]}`, in the order of the files.
pub fn options_json(guideline: &Guideline) -> String {
    format!("{{\"options\":{}}}", json(&options(guideline)))
}

/// What is only shown, and from the beginning.
pub fn describe(guideline: &Guideline, facts: &[PackFact]) -> Shown {
    Shown { about: json(&about(guideline)), facts: facts_json(guideline, facts), layout: layout_json(guideline, facts) }
}

/// Plain lists and texts: writing them cannot fail.
fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

fn lines(condition: &Condition, vocabulary: &Vocabulary) -> Lines {
    let print = |lines: &[crate::criterion::Criterion]| -> Vec<String> {
        lines.iter().flat_map(|line| print_line(line, vocabulary)).collect()
    };
    Lines { when: print(&condition.when), unless: print(&condition.unless) }
}

fn facts_json(guideline: &Guideline, packed: &[PackFact]) -> String {
    let vocabulary = &guideline.vocabulary;
    let facts = vocabulary.facts.iter().zip(packed).map(|(fact, packed)| fact_line(fact, packed.used, vocabulary));
    let impossible = vocabulary
        .impossible
        .iter()
        .map(|combination| NamedLines { id: &combination.id, lines: lines(&combination.condition, vocabulary) });
    let (facts, impossible): (Vec<_>, Vec<_>) = (facts.collect(), impossible.collect());
    format!("{{\"facts\":{},\"impossible\":{}}}", json(&facts), json(&impossible))
}

fn fact_line<'g>(fact: &'g Fact, used: bool, vocabulary: &Vocabulary) -> FactLine<'g> {
    let mut line = FactLine {
        id: &fact.id,
        kind: "",
        values: None,
        members: None,
        quantity: None,
        criteria: None,
        topic: &fact.topic,
        panel: &fact.panel,
        derived: false,
        used,
    };
    match &fact.kind {
        Kind::Choice { values } => {
            line.kind = "choice";
            line.values = Some(values.iter().map(String::as_str).collect());
        }
        Kind::YesNo => line.kind = "yes-no",
        Kind::Set { members } => {
            line.kind = "set";
            line.members = Some(members);
        }
        Kind::Quantity(quantity) => {
            line.kind = "quantity";
            line.quantity = Some(QuantityLine {
                unit: &quantity.unit,
                range: [number(quantity.min), number(quantity.max)],
                step: number(quantity.step),
                never: quantity.never,
            });
        }
        Kind::Derived { values } => {
            line.kind = "derived";
            line.derived = true;
            line.values = Some(values.iter().map(|value| value.id.as_str()).collect());
            let criteria =
                values.iter().map(|value| NamedLines { id: &value.id, lines: lines(&value.condition, vocabulary) });
            line.criteria = Some(criteria.collect());
        }
    }
    line
}

fn options(guideline: &Guideline) -> Vec<OptionLine<'_>> {
    let options = guideline.options.iter().enumerate().map(|(place, option)| {
        let rules = || guideline.rules.iter().filter(move |rule| rule.option == Some(place));
        let cited: BTreeSet<&str> = rules().flat_map(|rule| rule.statements.iter().map(String::as_str)).collect();
        let finds = option.finds.iter().filter_map(|fact| guideline.vocabulary.facts.get(*fact));
        OptionLine {
            id: &option.id,
            group: guideline.groups.get(option.group).map_or("", |group| group.id.as_str()),
            class: &option.class,
            finds: finds.map(|fact| fact.id.as_str()).collect(),
            rules: rules().map(|rule| rule_line(guideline, rule)).collect(),
            statements: guideline.statements.iter().filter(|statement| cited.contains(statement.id.as_str())).collect(),
        }
    });
    options.collect()
}

fn about(guideline: &Guideline) -> About<'_> {
    let Edition { id, status, dated, review_by, expires, sources, live_page, reviewed_by } = &guideline.edition;
    About {
        guideline: &guideline.id,
        edition: id,
        status: status.name(),
        dated,
        review_by,
        expires,
        reviewed_by,
        live_page,
        sources,
        scope: lines(&guideline.scope, &guideline.vocabulary),
        topics: &guideline.topics,
        groups: guideline.groups.iter().map(|group| group.id.as_str()).collect(),
        rules: guideline
            .rules
            .iter()
            .filter(|rule| rule.option.is_none())
            .map(|rule| rule_line(guideline, rule))
            .collect(),
    }
}

fn evidence(guideline: &Guideline) -> Evidence<'_> {
    let cited = guideline.statements.iter().flat_map(|statement| statement.cites.iter());
    let cited: BTreeSet<&str> = cited.chain(&guideline.edition.sources).map(String::as_str).collect();
    Evidence {
        statements: &guideline.statements,
        citations: guideline.citations.iter().filter(|citation| cited.contains(citation.id.as_str())).collect(),
        preferences: preferences(guideline),
    }
}

fn rule_line<'g>(guideline: &'g Guideline, rule: &'g Rule) -> RuleLine<'g> {
    let option = rule.option.and_then(|place| guideline.options.get(place));
    let yields_to = rule.yields_to.iter().filter_map(|place| guideline.rules.get(*place));
    RuleLine {
        id: &rule.id,
        kind: rule.kind,
        option: option.map(|option| option.id.as_str()),
        level: rule.level,
        statements: &rule.statements,
        lines: lines(&rule.condition, &guideline.vocabulary),
        yields_to: yields_to.map(|rule| rule.id.as_str()).collect(),
    }
}

fn preferences(guideline: &Guideline) -> Vec<PreferenceLine<'_>> {
    let option = |place: &usize| guideline.options.get(*place).map(|option| option.id.as_str());
    let lines = guideline.preferences.iter().map(|preference| PreferenceLine {
        prefer: option(&preference.prefer).unwrap_or_default(),
        over: preference.over.iter().filter_map(option).collect(),
        statements: &preference.statements,
    });
    lines.collect()
}

/// What the places of a row do not follow from the facts alone: where cells begin, and the order of the options.
fn layout_json(guideline: &Guideline, facts: &[PackFact]) -> String {
    let cells = facts.iter().filter_map(|fact| match &fact.kind {
        PackKind::Quantity(quantity) => Some((fact.id.as_str(), cells(quantity))),
        PackKind::Choice(_) | PackKind::YesNo | PackKind::Set(_) | PackKind::Derived => None,
    });
    let cells: BTreeMap<&str, Vec<serde_json::Value>> = cells.collect();
    let options: Vec<&str> = guideline.options.iter().map(|option| option.id.as_str()).collect();
    format!("{{\"cells\":{},\"options\":{}}}", json(&cells), json(&options))
}

/// Where the cells of a quantity begin.
fn cells(quantity: &PackQuantity) -> Vec<serde_json::Value> {
    let bounds = (0..quantity.cells()).filter_map(|cell| quantity.cell_bounds(cell));
    bounds.map(|(low, _)| number(low)).collect()
}

/// A number as JSON has it.
fn number(number: crate::fact::Decimal) -> serde_json::Value {
    serde_json::from_str(&number.to_string()).unwrap_or_default()
}
