//! Every single edit of an edition.

use guidepost::criterion::{Comparison, Condition, Criterion, print_line};
use guidepost::edition::Guideline;
use guidepost::fact::{Decimal, Kind, Vocabulary};
use guidepost::pack::compile::Domain;
use guidepost::rule::RuleKind;
use std::collections::BTreeSet;

/// One edit: its kind, and what it does in words.
pub struct Edit {
    pub kind: &'static str,
    pub name: String,
    /// The place of the rule that is edited, if it is one.
    pub rule: Option<usize>,
    change: Box<dyn Fn(&mut Guideline) + Send + Sync>,
}

impl Edit {
    /// The guideline that the edit leaves.
    pub fn of(&self, guideline: &Guideline) -> Guideline {
        let mut guideline = guideline.clone();
        (self.change)(&mut guideline);
        guideline
    }
}

/// Where a condition stands.
#[derive(Clone, Copy)]
enum Place {
    Rule(usize),
    Impossible(usize),
    Derived(usize, usize),
    Group(usize),
    Scope,
}

fn condition(guideline: &mut Guideline, place: Place) -> &mut Condition {
    match place {
        Place::Rule(rule) => &mut guideline.rules[rule].condition,
        Place::Impossible(line) => &mut guideline.vocabulary.impossible[line].condition,
        Place::Derived(fact, value) => match &mut guideline.vocabulary.facts[fact].kind {
            Kind::Derived { values } => &mut values[value].condition,
            _ => panic!("only a derived fact has conditions"),
        },
        Place::Group(group) => guideline.groups[group].scope.as_mut().expect("a group with a scope"),
        Place::Scope => &mut guideline.scope,
    }
}

/// Every place of a condition, with its name.
///
/// The vocabulary is of all editions: a combination of facts of which this one does not speak is no part of what it
/// says.
fn places(guideline: &Guideline) -> Vec<(Place, String)> {
    let mut places: Vec<(Place, String)> = Vec::new();
    let used = Domain::new([guideline]).expect("not too large").used_facts(guideline);
    let spoken_of =
        |condition: &Condition| condition.when.iter().chain(&condition.unless).all(|line| speaks_of(line, &used));
    for (place, rule) in guideline.rules.iter().enumerate().filter(|(place, _)| copies(guideline, *place)[0] == *place)
    {
        places.push((Place::Rule(place), format!("rule {}", rule.id)));
    }
    let impossible = guideline.vocabulary.impossible.iter().enumerate();
    for (place, line) in impossible.filter(|(_, line)| spoken_of(&line.condition)) {
        places.push((Place::Impossible(place), format!("impossible {}", line.id)));
    }
    for (fact, is) in guideline.vocabulary.facts.iter().enumerate().filter(|(fact, _)| used.contains(fact)) {
        if let Kind::Derived { values } = &is.kind {
            let values = values.iter().enumerate();
            places.extend(values.map(|(n, value)| (Place::Derived(fact, n), format!("value {}.{}", is.id, value.id))));
        }
    }
    for (place, group) in guideline.groups.iter().enumerate().filter(|(_, group)| group.scope.is_some()) {
        places.push((Place::Group(place), format!("group {}", group.id)));
    }
    places.push((Place::Scope, "scope".to_owned()));
    places
}

/// The places of a rule: one for each of its options, since an author writes it once.
fn copies(guideline: &Guideline, place: usize) -> Vec<usize> {
    let id = &guideline.rules[place].id;
    let same = guideline.rules.iter().enumerate().filter(|(_, rule)| rule.id == *id);
    same.map(|(place, _)| place).collect()
}

/// Whether every fact of a criterion is among these.
fn speaks_of(line: &Criterion, facts: &BTreeSet<usize>) -> bool {
    match line {
        Criterion::Is { fact, .. } | Criterion::Include { fact, .. } => facts.contains(fact),
        Criterion::IsNever { fact } | Criterion::Compare { fact, .. } => facts.contains(fact),
        Criterion::Any(parts) | Criterion::All(parts) => parts.iter().all(|part| speaks_of(part, facts)),
    }
}

/// An edit of one criterion: kind, words, and what stands there after it; nothing if it is dropped.
type Change = (&'static str, String, Option<Criterion>);

fn changes(line: &Criterion, vocabulary: &Vocabulary) -> Vec<Change> {
    let shown = |line: &Criterion| {
        print_line(line, vocabulary).iter().map(|l| l.trim().to_owned()).collect::<Vec<_>>().join(" / ")
    };
    let mut all: Vec<Change> = vec![("drop a line", format!("without `{}`", shown(line)), None)];
    let mut put = |kind, new: Criterion| {
        let words = format!("`{}` for `{}`", shown(&new), shown(line));
        all.push((kind, words, Some(new)));
    };
    match line {
        Criterion::Is { fact, values } => {
            for new in other_values(values, value_count(vocabulary, *fact)) {
                put(new.0, Criterion::Is { fact: *fact, values: new.1 });
            }
        }
        Criterion::Include { fact, members } => {
            for new in other_values(members, value_count(vocabulary, *fact)) {
                put(new.0, Criterion::Include { fact: *fact, members: new.1 });
            }
        }
        Criterion::IsNever { .. } => {}
        Criterion::Compare { fact, comparison, bound } => {
            let Kind::Quantity(quantity) = &vocabulary.facts[*fact].kind else {
                panic!("only quantities are compared")
            };
            let step = quantity.step.thousandths();
            for moved in [bound.thousandths() - step, bound.thousandths() + step] {
                let bound = Decimal::from_thousandths(moved).expect("a small number");
                put("move a threshold", Criterion::Compare { fact: *fact, comparison: *comparison, bound });
            }
            let (strict, opposite) = match comparison {
                Comparison::AtLeast => (Comparison::Above, Comparison::Below),
                Comparison::AtMost => (Comparison::Below, Comparison::Above),
                Comparison::Above => (Comparison::AtLeast, Comparison::AtMost),
                Comparison::Below => (Comparison::AtMost, Comparison::AtLeast),
            };
            put("flip >= and >", Criterion::Compare { fact: *fact, comparison: strict, bound: *bound });
            put("turn a comparison around", Criterion::Compare { fact: *fact, comparison: opposite, bound: *bound });
        }
        Criterion::Any(parts) | Criterion::All(parts) => {
            let is_any = matches!(line, Criterion::Any(_));
            let block =
                |parts: Vec<Criterion>, any: bool| if any { Criterion::Any(parts) } else { Criterion::All(parts) };
            put("any of for all of", block(parts.clone(), !is_any));
            for (place, part) in parts.iter().enumerate() {
                for (kind, _, new) in changes(part, vocabulary) {
                    let mut parts = parts.clone();
                    match new {
                        Some(new) => parts[place] = new,
                        None => drop(parts.remove(place)),
                    }
                    if !parts.is_empty() {
                        put(kind, block(parts, is_any));
                    }
                }
            }
        }
    }
    all
}

fn value_count(vocabulary: &Vocabulary, fact: usize) -> usize {
    match &vocabulary.facts[fact].kind {
        Kind::Choice { values } => values.len(),
        Kind::YesNo => 2,
        Kind::Set { members } => members.len(),
        Kind::Derived { values } => values.len(),
        Kind::Quantity(_) => 0,
    }
}

/// Lists with one value dropped, replaced by the next that is not in it, or that next one added.
fn other_values(values: &[usize], count: usize) -> Vec<(&'static str, Vec<usize>)> {
    let mut all = Vec::new();
    for value in values {
        let rest: Vec<usize> = values.iter().copied().filter(|other| other != value).collect();
        let next = (1..count).map(|step| (value + step) % count).find(|next| !values.contains(next));
        if let Some(next) = next {
            let mut replaced = [&rest[..], &[next]].concat();
            replaced.sort_unstable();
            all.push(("replace a value", replaced));
            let mut added = [values, &[next]].concat();
            added.sort_unstable();
            // A list of all values is a line dropped.
            if added.len() < count && Some(value) == values.last() {
                all.push(("add a value", added));
            }
        }
        if !rest.is_empty() {
            all.push(("drop a value", rest));
        }
    }
    all
}

/// Every single edit.
pub fn edits(guideline: &Guideline) -> Vec<Edit> {
    [of_criteria(guideline), of_rules(guideline), of_impossible(guideline)].into_iter().flatten().collect()
}

fn edit(kind: &'static str, name: String, change: impl Fn(&mut Guideline) + Send + Sync + 'static) -> Edit {
    Edit { kind, name, rule: None, change: Box::new(change) }
}

fn of_criteria(guideline: &Guideline) -> Vec<Edit> {
    let mut edits: Vec<Edit> = Vec::new();
    for (place, name) in places(guideline) {
        let rule = if let Place::Rule(rule) = place { Some(rule) } else { None };
        let original = condition(&mut guideline.clone(), place).clone();
        for (side, lines) in [("when", &original.when), ("unless", &original.unless)] {
            for (n, line) in lines.iter().enumerate() {
                for (kind, words, new) in changes(line, &guideline.vocabulary) {
                    let edit = edit(kind, format!("{name}, {side}: {words}"), move |guideline| {
                        for place in all_of(guideline, place) {
                            let condition = condition(guideline, place);
                            let lines = if side == "when" { &mut condition.when } else { &mut condition.unless };
                            match &new {
                                Some(new) => lines[n] = new.clone(),
                                None => drop(lines.remove(n)),
                            }
                        }
                    });
                    edits.push(Edit { rule, ..edit });
                }
            }
        }
    }
    edits
}

/// The place, and of a rule that of each of its options.
fn all_of(guideline: &Guideline, place: Place) -> Vec<Place> {
    match place {
        Place::Rule(rule) => copies(guideline, rule).into_iter().map(Place::Rule).collect(),
        _ => vec![place],
    }
}

fn of_rules(guideline: &Guideline) -> Vec<Edit> {
    let mut all: Vec<Edit> = Vec::new();
    for place in 0..guideline.rules.len() {
        let copies = copies(guideline, place);
        let mut edits = of_option(guideline, place, copies.len() > 1);
        if copies[0] == place {
            edits.extend(of_rule(guideline, place, copies));
        }
        all.extend(edits.into_iter().map(|edit| Edit { rule: Some(place), ..edit }));
    }
    all
}

/// Edits of what a rule says of all its options.
fn of_rule(guideline: &Guideline, place: usize, copies: Vec<usize>) -> Vec<Edit> {
    let rule = &guideline.rules[place];
    let mut edits: Vec<Edit> = Vec::new();
    let opposite = match rule.kind {
        RuleKind::Offer | RuleKind::Test => Some(RuleKind::Avoid),
        RuleKind::Avoid | RuleKind::Caution => Some(RuleKind::Offer),
        RuleKind::Urgent => None,
    };
    if let Some(kind) = opposite {
        let (words, copies) =
            (format!("rule {}: `{}` for `{}`", rule.id, kind.name(), rule.kind.name()), copies.clone());
        edits.push(edit("change the kind", words, move |guideline| {
            copies.iter().for_each(|place| guideline.rules[*place].kind = kind);
        }));
    }
    let kind = if rule.kind == RuleKind::Avoid { "drop an avoid rule" } else { "drop a rule" };
    edits.push(edit(kind, format!("rule {}: dropped", rule.id), move |guideline| {
        copies.iter().rev().for_each(|place| drop_rule(guideline, *place));
    }));
    for (n, first) in rule.yields_to.iter().enumerate() {
        let words = format!("rule {}: does not yield to {}", rule.id, guideline.rules[*first].id);
        edits.push(edit("drop a yields_to", words, move |guideline| {
            guideline.rules[place].yields_to.remove(n);
        }));
    }
    edits
}

/// Edits of an option that a rule speaks of, alone or among several.
fn of_option(guideline: &Guideline, place: usize, among_several: bool) -> Vec<Edit> {
    let rule = &guideline.rules[place];
    let Some(option) = rule.option else { return Vec::new() };
    let next = (option + 1) % guideline.options.len();
    let [this, other] = [option, next].map(|option| &guideline.options[option].id);
    let words = format!("rule {}: of `{other}` for `{this}`", rule.id);
    let mut edits = vec![edit("change the option", words, move |guideline| guideline.rules[place].option = Some(next))];
    if among_several {
        let words = format!("rule {}: not of `{this}`", rule.id);
        edits.push(edit("drop an option", words, move |guideline| drop_rule(guideline, place)));
    }
    edits
}

fn of_impossible(guideline: &Guideline) -> Vec<Edit> {
    let mut edits: Vec<Edit> = Vec::new();
    for (place, name) in places(guideline) {
        let Place::Impossible(place) = place else { continue };
        edits.push(edit("drop an impossible combination", format!("{name}: dropped"), move |guideline| {
            guideline.vocabulary.impossible.remove(place);
        }));
    }
    edits
}

fn drop_rule(guideline: &mut Guideline, place: usize) {
    guideline.rules.remove(place);
    let renumber = |rules: &mut Vec<usize>| {
        rules.retain(|rule| *rule != place);
        rules.iter_mut().filter(|rule| **rule > place).for_each(|rule| *rule -= 1);
    };
    guideline.rules.iter_mut().for_each(|rule| renumber(&mut rule.yields_to));
    guideline.red_lines.iter_mut().for_each(|line| renumber(&mut line.warns));
}
