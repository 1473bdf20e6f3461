//! Rules and preferences of an edition, and red flags.

use super::super::id::check_unique;
use super::super::problems::{Name, Problems};
use super::super::raw::{Raw, RawPreference, RawRule, RawRules};
use super::circle::{circles, in_words};
use super::conditions::Facts;
use super::names::look_up;
use crate::pack::diagnostic::Code;
use crate::rule::{Preference, Rule, RuleKind};

/// The names that rules of one edition can use.
pub struct Names<'r> {
    /// Everything as read.
    pub raw: &'r Raw,
    /// Rules of the edition.
    pub body: &'r RawRules,
    /// Ids of the edition's options, in order.
    pub options: Vec<&'r str>,
    /// Ids of all options of the guideline.
    pub all_options: Vec<&'r str>,
    /// Ids of the edition's rules, in order.
    pub rules: Vec<&'r str>,
    /// Ids of the statements of the edition and of the red flags.
    pub statements: Vec<&'r str>,
}

impl<'r> Names<'r> {
    /// The names of an edition with these rules.
    pub fn new(raw: &'r Raw, body: &'r RawRules) -> Names<'r> {
        let all_options: Vec<&str> = raw.options.iter().map(|option| option.id.value.as_str()).collect();
        let is_spoken_of =
            |option: &&str| body.rules.iter().flat_map(|rule| &rule.options).any(|name| name.value == *option);
        let statements = body.statements.iter().chain(&raw.red_flags.statements);
        Names {
            raw,
            body,
            options: all_options.iter().copied().filter(is_spoken_of).collect(),
            all_options,
            rules: body.rules.iter().map(|rule| rule.id.value.as_str()).collect(),
            statements: statements.map(|statement| statement.id.value.as_str()).collect(),
        }
    }
}

/// The red flags that hold for every edition.
pub fn red_flags(raw: &Raw, facts: &Facts, problems: &mut Problems<'_>) -> Vec<Rule> {
    let statements: Vec<&str> = raw.red_flags.statements.iter().map(|statement| statement.id.value.as_str()).collect();
    let rules = raw.red_flags.rules.iter();
    rules
        .map(|rule| {
            check_statements(&rule.statements, &statements, problems);
            plain_rule(rule, facts, problems)
        })
        .collect()
}

/// The rules of an edition, in the order of files and lines; behind them, for a rule of several options, one more for
/// each further option, with the same id.
pub fn rules(names: &Names<'_>, facts: &Facts, problems: &mut Problems<'_>) -> Vec<Rule> {
    let mut rules = Vec::new();
    let mut further = Vec::new();
    for rule in &names.body.rules {
        check_statements(&rule.statements, &names.statements, problems);
        check_unique(&rule.options, "the option", problems);
        rule.options.iter().for_each(|name| check_option(rule, name, names, problems));
        let mut options = rule.options.iter().map(|name| names.options.iter().position(|option| *option == name.value));
        let yields_to = yields_to(rule, names, problems);
        let option = options.next().flatten();
        let resolved = Rule { option, yields_to, ..plain_rule(rule, facts, problems) };
        further.extend(options.map(|option| Rule { option, ..resolved.clone() }));
        rules.push(resolved);
    }
    check_circles(names, &rules, problems);
    rules.append(&mut further);
    rules
}

/// A rule without option and without what it gives way to. A kind that could not be read is reported already.
fn plain_rule(rule: &RawRule, facts: &Facts, problems: &mut Problems<'_>) -> Rule {
    Rule {
        id: rule.id.value.clone(),
        kind: rule.kind.map_or(RuleKind::Caution, |kind| kind.value),
        option: None,
        level: rule.level.map(|level| level.value),
        statements: rule.statements.iter().map(|statement| statement.value.clone()).collect(),
        condition: facts.condition(&rule.condition, problems),
        yields_to: Vec::new(),
    }
}

/// Reports statements that are not known, or named twice.
pub fn check_statements(statements: &[Name], known: &[&str], problems: &mut Problems<'_>) {
    check_unique(statements, "the statement", problems);
    for statement in statements {
        look_up(statement, "statement", known, problems);
    }
}

fn check_option(rule: &RawRule, name: &Name, names: &Names<'_>, problems: &mut Problems<'_>) {
    let place = look_up(name, "option", &names.all_options, problems);
    let Some(option) = place.and_then(|place| names.raw.options.get(place)) else { return };
    match (rule.kind.map(|kind| kind.value), &option.finds) {
        (Some(RuleKind::Test), None) => {
            let message = format!("a `test` rule, but `{}` finds nothing", name.value);
            let help = "give the option `finds`, or make the rule an `offer`".to_owned();
            problems.add_with_help(Code::TestFindsNothing, name.place, (message, Some(help)));
        }
        (Some(RuleKind::Offer), Some(_)) => {
            let message = format!("an `offer` rule, but `{}` is a test", name.value);
            let help = "make the rule a `test`".to_owned();
            problems.add_with_help(Code::OfferOfTest, name.place, (message, Some(help)));
        }
        (Some(RuleKind::Offer), None) | (Some(RuleKind::Test), Some(_)) => {}
        (Some(RuleKind::Avoid | RuleKind::Caution | RuleKind::Urgent) | None, _) => {}
    }
}

fn yields_to(rule: &RawRule, names: &Names<'_>, problems: &mut Problems<'_>) -> Vec<usize> {
    check_unique(&rule.yields_to, "the rule", problems);
    let mut places = Vec::new();
    for name in &rule.yields_to {
        let Some(place) = look_up(name, "rule of this edition", &names.rules, problems) else { continue };
        let other = names.body.rules.get(place).and_then(|rule| rule.kind).map(|kind| kind.value);
        if name.value == rule.id.value {
            problems.add(Code::YieldsToWrong, name.place, format!("`{}` gives way to itself", name.value));
        } else if let Some(kind) = other.filter(|kind| !kind.indicates()) {
            let message =
                format!("`{}` is of kind `{}`, a rule gives way only to `offer` and `test`", name.value, kind.name());
            problems.add(Code::YieldsToWrong, name.place, message);
        } else {
            places.push(place);
        }
    }
    places
}

fn check_circles(names: &Names<'_>, rules: &[Rule], problems: &mut Problems<'_>) {
    let edges: Vec<Vec<usize>> = rules.iter().map(|rule| rule.yields_to.clone()).collect();
    for circle in circles(&edges) {
        let name = |rule: usize| names.rules.get(rule).copied().unwrap_or_default().to_owned();
        if let Some(first) = circle.first().and_then(|first| names.body.rules.get(*first)) {
            let message = format!("rules give way in a circle: {}", in_words(&circle, name));
            problems.add(Code::YieldsCircle, first.id.place, message);
        }
    }
}

/// The preferences of an edition.
pub fn preferences(names: &Names<'_>, problems: &mut Problems<'_>) -> Vec<Preference> {
    let mut preferences = Vec::new();
    for raw in &names.body.preferences {
        check_statements(&raw.statements, &names.statements, problems);
        check_unique(raw.prefer.iter().chain(&raw.over), "the option", problems);
        let prefer = raw.prefer.as_ref().and_then(|name| option_of_edition(name, names, problems));
        let over = raw.over.iter().filter_map(|name| option_of_edition(name, names, problems)).collect();
        let Some(prefer) = prefer else { continue };
        let statements = raw.statements.iter().map(|statement| statement.value.clone()).collect();
        preferences.push(Preference { prefer, over, statements });
    }
    check_preference_circles(names, &preferences, problems);
    preferences
}

fn option_of_edition(name: &Name, names: &Names<'_>, problems: &mut Problems<'_>) -> Option<usize> {
    look_up(name, "option", &names.all_options, problems)?;
    let place = names.options.iter().position(|option| *option == name.value);
    if place.is_none() {
        problems.add(Code::UnknownName, name.place, format!("no rule of this edition speaks of `{}`", name.value));
    }
    place
}

fn check_preference_circles(names: &Names<'_>, preferences: &[Preference], problems: &mut Problems<'_>) {
    let mut edges = vec![Vec::new(); names.options.len()];
    for preference in preferences {
        if let Some(from) = edges.get_mut(preference.prefer) {
            // An option over itself is reported as named twice.
            from.extend(preference.over.iter().copied().filter(|over| *over != preference.prefer));
        }
    }
    for circle in circles(&edges) {
        let name = |option: usize| names.options.get(option).copied().unwrap_or_default().to_owned();
        let first = circle.first().map(|first| name(*first)).unwrap_or_default();
        let prefers = |raw: &&RawPreference| raw.prefer.as_ref().is_some_and(|prefer| prefer.value == first);
        if let Some(prefer) = names.body.preferences.iter().find(prefers).and_then(|raw| raw.prefer.as_ref()) {
            let message = format!("options are preferred over each other in a circle: {}", in_words(&circle, name));
            problems.add(Code::PreferenceCircle, prefer.place, message);
        }
    }
}
