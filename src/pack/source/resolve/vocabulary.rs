//! Facts and impossible combinations.

use super::super::problems::{Name, Problems};
use super::super::raw::{Raw, RawFact, RawKind, RawValue};
use super::circle::{circles, in_words};
use super::conditions::Facts;
use super::names::look_up;
use crate::criterion::syntax::nearest;
use crate::criterion::{Condition, Criterion};
use crate::fact::{DerivedValue, Fact, FactIndex, Impossible, Kind, Vocabulary};
use crate::pack::diagnostic::Code;

/// The vocabulary of the guideline.
pub fn vocabulary(raw: &Raw, problems: &mut Problems<'_>) -> Facts {
    check_topics(raw, problems);
    check_panels(raw, problems);
    let mut facts = asked_facts(raw);
    resolve_derived(raw, &mut facts, problems);
    check_circles(raw, &facts, problems);
    facts.vocabulary.impossible = raw
        .impossible
        .iter()
        .map(|impossible| Impossible {
            id: impossible.id.value.clone(),
            condition: facts.condition(&impossible.condition, problems),
        })
        .collect();
    facts
}

fn check_topics(raw: &Raw, problems: &mut Problems<'_>) {
    let Some(guideline) = &raw.guideline else { return };
    let topics: Vec<&str> = guideline.topics.iter().map(|topic| topic.value.as_str()).collect();
    for topic in raw.facts.iter().filter_map(|fact| fact.topic.as_ref()) {
        look_up(topic, "topic", &topics, problems);
    }
}

/// What is asked together has company, and is asked under one topic: by topic or by panel, it stays together.
fn check_panels(raw: &Raw, problems: &mut Problems<'_>) {
    let of_panels = || raw.facts.iter().filter_map(|fact| Some((fact, fact.panel.as_ref()?)));
    for (fact, panel) in of_panels() {
        let mut together = of_panels().filter(|(_, name)| name.value == panel.value);
        let (first, second) = (together.next(), together.next());
        if second.is_none() {
            let others = of_panels().map(|(_, name)| name.value.as_str()).filter(|name| *name != panel.value);
            let help = nearest(&panel.value, others).map(|near| format!("did you mean `{near}`?"));
            let message = format!("no other fact has the panel `{}`, so nothing is asked together", panel.value);
            problems.add_with_help(Code::TooFew, panel.place, (message, help));
        } else if let Some((topic, other)) = first.and_then(|(first, _)| topics_that_differ(fact, first)) {
            let message = format!("the panel `{}` stands under the topic `{other}` before, not `{topic}`", panel.value);
            problems.add(Code::Misplaced, panel.place, message);
        }
    }
}

/// The topics of two facts, where they are known and not the same.
fn topics_that_differ<'r>(fact: &'r RawFact, other: &'r RawFact) -> Option<(&'r str, &'r str)> {
    let (topic, other) = (&fact.topic.as_ref()?.value, &other.topic.as_ref()?.value);
    (topic != other).then_some((topic, other))
}

/// All facts, those that are derived still without their criteria: these may name any fact.
fn asked_facts(raw: &Raw) -> Facts {
    let mut facts = Facts::default();
    for fact in &raw.facts {
        let kind = fact.kind.as_ref().map(kind).unwrap_or_else(|| {
            facts.damaged.insert(fact.id.value.clone());
            Kind::YesNo
        });
        if facts.vocabulary.find(&fact.id.value).is_some() {
            // Which of the two is meant is for the author to say.
            facts.damaged.insert(fact.id.value.clone());
        }
        let topic = fact.topic.as_ref().map(|topic| topic.value.clone()).unwrap_or_default();
        let panel = fact.panel.as_ref().map(|panel| panel.value.clone()).unwrap_or_default();
        facts.vocabulary.facts.push(Fact { id: fact.id.value.clone(), topic, panel, kind });
    }
    facts
}

fn kind(raw: &RawKind) -> Kind {
    let texts = |names: &[Name]| names.iter().map(|name| name.value.clone()).collect();
    match raw {
        RawKind::Choice(values) => Kind::Choice { values: texts(values) },
        RawKind::YesNo => Kind::YesNo,
        RawKind::Set(members) => Kind::Set { members: texts(members) },
        RawKind::Quantity(quantity) => Kind::Quantity(quantity.clone()),
        RawKind::Derived(values) => {
            let value = |value: &RawValue| DerivedValue { id: value.id.value.clone(), condition: Condition::default() };
            Kind::Derived { values: values.iter().map(value).collect() }
        }
    }
}

fn resolve_derived(raw: &Raw, facts: &mut Facts, problems: &mut Problems<'_>) {
    for (index, fact) in raw.facts.iter().enumerate() {
        let Some(RawKind::Derived(values)) = &fact.kind else { continue };
        let resolved = values
            .iter()
            .map(|value| DerivedValue {
                id: value.id.value.clone(),
                condition: facts.condition(&value.condition, problems),
            })
            .collect();
        if let Some(fact) = facts.vocabulary.facts.get_mut(index) {
            fact.kind = Kind::Derived { values: resolved };
        }
    }
}

fn check_circles(raw: &Raw, facts: &Facts, problems: &mut Problems<'_>) {
    let edges: Vec<Vec<usize>> = facts.vocabulary.facts.iter().map(|fact| named_by(fact, &facts.vocabulary)).collect();
    for circle in circles(&edges) {
        let name = |fact: usize| raw.facts.get(fact).map(|fact| fact.id.value.clone()).unwrap_or_default();
        if let Some(first) = circle.first().and_then(|first| raw.facts.get(*first)) {
            let message = format!("facts are worked out from each other in a circle: {}", in_words(&circle, name));
            problems.add(Code::DerivedCircle, first.id.place, message);
        }
    }
}

/// The facts that a derived fact is worked out from; none for other facts.
fn named_by(fact: &Fact, vocabulary: &Vocabulary) -> Vec<FactIndex> {
    let Kind::Derived { values } = &fact.kind else { return Vec::new() };
    let conditions = values.iter().map(|value| &value.condition);
    let lines = conditions.flat_map(|condition| condition.when.iter().chain(&condition.unless));
    let mut named = Vec::new();
    lines.for_each(|line| collect_facts(line, &mut named));
    named.retain(|fact| matches!(vocabulary.facts.get(*fact).map(|fact| &fact.kind), Some(Kind::Derived { .. })));
    named
}

fn collect_facts(criterion: &Criterion, facts: &mut Vec<FactIndex>) {
    match criterion {
        Criterion::Is { fact, .. }
        | Criterion::IsNever { fact }
        | Criterion::Include { fact, .. }
        | Criterion::Compare { fact, .. } => facts.push(*fact),
        Criterion::Any(parts) | Criterion::All(parts) => parts.iter().for_each(|part| collect_facts(part, facts)),
    }
}
