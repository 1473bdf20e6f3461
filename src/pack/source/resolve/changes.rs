//! Declared changes: their names are looked up here, whether they are true is proved elsewhere.

use super::super::id::check_unique;
use super::super::problems::{At, Name, Problems};
use super::super::raw::{Raw, RawChange, RawRules};
use super::conditions::Facts;
use super::names::look_up;
use super::rules::{Names, check_statements};
use crate::change::{Change, CompleteStanding};
use crate::pack::diagnostic::Code;

/// The changes that an edition declares; what is wrong with them is reported and left out.
pub fn changes(names: &Names<'_>, raw: &[RawChange], facts: &Facts, problems: &mut Problems<'_>) -> Vec<Change> {
    let standings = |words: &[At<CompleteStanding>]| words.iter().map(|word| word.value).collect();
    let texts = |names: &[Name]| names.iter().map(|name| name.value.clone()).collect();
    let mut changes: Vec<Change> = Vec::new();
    for change in raw {
        check_statements(&change.statements, &names.statements, problems);
        check_unique(&change.options, "the option", problems);
        for option in &change.options {
            look_up(option, "option", &names.all_options, problems);
        }
        let resolved = Change {
            id: change.id.value.clone(),
            since: change.since.as_ref().map(|since| since.value.clone()).unwrap_or_default(),
            options: texts(&change.options),
            from: standings(&change.from),
            to: standings(&change.to),
            statements: texts(&change.statements),
            condition: facts.condition(&change.condition, problems),
        };
        check_claims(change, &resolved, &changes, problems);
        changes.push(resolved);
    }
    changes
}

/// Reports a change that is none, and differences that an earlier change claims already.
fn check_claims(raw: &RawChange, change: &Change, earlier: &[Change], problems: &mut Problems<'_>) {
    let pairs: Vec<(CompleteStanding, CompleteStanding)> = change
        .from
        .iter()
        .flat_map(|from| change.to.iter().map(|to| (*from, *to)))
        .filter(|(from, to)| from.is_changed_by(*to))
        .collect();
    if pairs.is_empty() && !change.from.is_empty() && !change.to.is_empty() {
        let message = format!("`{}` declares no change: between its `from` and its `to` no answer differs", change.id);
        problems.add(Code::NoChange, raw.id.place, message);
    }
    for option in &raw.options {
        let claimed = |(from, to): &(CompleteStanding, CompleteStanding)| {
            let claims = |other: &&Change| other.since == change.since && other.claims(&option.value, *from, *to);
            earlier.iter().find(claims).map(|other| (other, *from, *to))
        };
        if let Some((other, from, to)) = pairs.iter().find_map(claimed) {
            let message = format!(
                "that `{}` goes from `{}` to `{}` is declared by `{}` already",
                option.value,
                from.name(),
                to.name(),
                other.id
            );
            problems.add(Code::ClaimedTwice, option.place, message);
        }
    }
}

/// Reports editions that are not there, and options that neither edition has.
pub fn check_changes(raw: &Raw, problems: &mut Problems<'_>) {
    let all = raw.editions.values().flat_map(|edition| edition.changes.iter().flatten());
    check_unique(all.map(|change| &change.id), "the change", problems);
    let editions: Vec<&str> = raw.editions.keys().map(String::as_str).collect();
    for (id, edition) in &raw.editions {
        for change in edition.changes.iter().flatten() {
            let Some(since) = &change.since else { continue };
            if since.value == *id {
                problems.add(
                    Code::Misplaced,
                    since.place,
                    format!("`{id}` is this edition, changes are since another"),
                );
            } else if look_up(since, "edition", &editions, problems).is_some() && !raw.hides_options() {
                let other = raw.editions.get(&since.value);
                let bodies: Vec<&RawRules> = other.iter().map(|other| &other.rules).chain([&edition.rules]).collect();
                check_spoken_of(raw, change, &bodies, problems);
            }
        }
    }
}

fn check_spoken_of(raw: &Raw, change: &RawChange, bodies: &[&RawRules], problems: &mut Problems<'_>) {
    for option in &change.options {
        let is_declared = raw.options.iter().any(|known| known.id.value == option.value);
        let mut spoken_of = bodies.iter().flat_map(|body| &body.rules).flat_map(|rule| &rule.options);
        if is_declared && !spoken_of.any(|name| name.value == option.value) {
            let message = format!("no rule of either edition speaks of `{}`", option.value);
            problems.add(Code::UnknownName, option.place, message);
        }
    }
}
