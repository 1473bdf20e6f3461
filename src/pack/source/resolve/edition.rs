//! One edition, put together with what it shares with the others.

use super::super::problems::{Name, Problems};
use super::super::raw::{Raw, RawHead, RawOption};
use super::Whole;
use super::changes::changes;
use super::evidence::{check_cites, statements};
use super::red_lines::red_lines;
use super::rules::{Names, preferences, rules};
use crate::edition::{Edition, Guideline, Status, TreatmentOption};

/// The edition of this id; `None` if its own file or the guideline's could not be read.
///
/// What is wrong is reported and left out, so the guideline is complete only if nothing was reported.
pub fn edition(raw: &Raw, whole: &Whole, id: &str, problems: &mut Problems<'_>) -> Option<Guideline> {
    let read = raw.editions.get(id)?;
    let names = Names::new(raw, &read.rules);
    let mut statements = statements(raw, &read.rules.statements, problems);
    statements.extend(whole.statements.iter().cloned());
    let mut rules = rules(&names, &whole.facts, problems);
    rules.extend(whole.red_flags.iter().cloned());
    let preferences = preferences(&names, problems);
    let changes = changes(&names, read.changes.as_deref().unwrap_or_default(), &whole.facts, problems);
    let head = read.head.as_ref()?;
    check_cites(&head.sources, &raw.citation_ids(), problems);
    let scope = whole.facts.condition(&head.scope, problems);
    let guideline = raw.guideline.as_ref()?;
    let mut resolved = Guideline {
        id: guideline.id.value.clone(),
        topics: guideline.topics.iter().map(|topic| topic.value.clone()).collect(),
        groups: whole.groups.clone(),
        vocabulary: whole.facts.vocabulary.clone(),
        options: options(raw, whole, &names),
        edition: describe(head),
        scope,
        rules,
        preferences,
        strengths: raw.strengths.iter().map(|strength| strength.value.clone()).collect(),
        schemes: whole.schemes.clone(),
        statements,
        citations: whole.citations.clone(),
        red_lines: Vec::new(),
        changes,
    };
    resolved.red_lines = red_lines(raw, &whole.red_lines, &resolved);
    Some(resolved)
}

fn describe(head: &RawHead) -> Edition {
    let text = |name: &Option<Name>| name.as_ref().map(|name| name.value.clone()).unwrap_or_default();
    Edition {
        id: head.id.value.clone(),
        status: head.status.map_or(Status::Draft, |status| status.value),
        dated: text(&head.dated),
        review_by: text(&head.review_by),
        expires: text(&head.expires),
        sources: head.sources.iter().map(|source| source.value.clone()).collect(),
        live_page: text(&head.live_page),
        reviewed_by: text(&head.reviewed_by),
    }
}

fn options(raw: &Raw, whole: &Whole, names: &Names<'_>) -> Vec<TreatmentOption> {
    let used = |option: &&RawOption| names.options.contains(&option.id.value.as_str());
    raw.options.iter().filter(used).map(|option| resolve_option(option, whole)).collect()
}

fn resolve_option(option: &RawOption, whole: &Whole) -> TreatmentOption {
    let group = option.group.as_ref();
    let group = group.and_then(|name| whole.groups.iter().position(|group| group.id == name.value));
    let finds = option.finds.iter().flatten();
    TreatmentOption {
        id: option.id.value.clone(),
        group: group.unwrap_or_default(),
        class: option.class.as_ref().map(|class| class.value.clone()).unwrap_or_default(),
        finds: finds.filter_map(|fact| whole.facts.vocabulary.find(&fact.value)).collect(),
    }
}
