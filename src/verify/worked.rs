//! Worked patients asked: what is answered otherwise than the case expects.

use crate::advice::{Advice, Standing};
use crate::evaluate::Guide;
use crate::pack::source::Case;
use crate::profile::Code;
use std::collections::BTreeSet;

/// What differs between the advice and what a worked patient expects, in words; nothing if it passes.
pub fn faults(guide: &Guide, case: &Case) -> Vec<String> {
    let profile = match guide.read(&case.profile) {
        Ok(_) if case.impossible => return vec!["nobody is expected to be like this, but somebody is".to_owned()],
        Ok(profile) => profile,
        Err(problems) if case.impossible && problems.iter().all(|problem| problem.code == Code::Impossible) => {
            return Vec::new();
        }
        Err(problems) => {
            return problems.into_iter().map(|problem| format!("{}: {}", problem.path, problem.message)).collect();
        }
    };
    // Only questions need the whole of it, which takes ten times as long.
    let advice = if case.asks.is_empty() { guide.advise_in_brief(&profile) } else { guide.advise(&profile) };
    let mut faults = standing_faults(&advice, case);
    faults.extend(list_faults(&advice, case));
    faults.extend(other_faults(&advice, case));
    faults
}

/// What is listed whole: rules that an option rests on, its cautions, red flags.
fn list_faults(advice: &Advice<'_>, case: &Case) -> Vec<String> {
    let of = |id: &str| advice.options.iter().find(|option| option.id == id);
    let mut faults = Vec::new();
    for (id, expected) in &case.rests_on {
        let found = of(id).map_or(&[][..], |option| &option.rules);
        faults.extend(other_list(&format!("`{id}` is expected to rest on"), expected, found));
    }
    for (id, expected) in &case.warns_only {
        let found = of(id).map_or(&[][..], |option| &option.warnings);
        faults.extend(other_list(&format!("the cautions of `{id}` are expected to be"), expected, found));
    }
    for (rule, expected) in &case.warns_of {
        let says = |list: &[&str]| list.contains(&rule.as_str());
        let warned = advice.options.iter().filter(|option| says(&option.warnings) || says(&option.rules));
        let found: Vec<&str> = warned.map(|option| option.id).collect();
        faults.extend(other_list(&format!("`{rule}` is expected to warn of"), expected, &found));
    }
    if let Some(expected) = &case.red_flags_only {
        let found: Vec<&str> = advice.red_flags.iter().map(|flag| flag.id).collect();
        faults.extend(other_list("the red flags are expected to be", expected, &found));
    }
    faults
}

/// Nothing if both hold the same, in whatever order.
fn other_list(what: &str, expected: &[String], found: &[&str]) -> Option<String> {
    let expected: BTreeSet<&str> = expected.iter().map(String::as_str).collect();
    let found: BTreeSet<&str> = found.iter().copied().collect();
    let written = |ids: &BTreeSet<&str>| match ids.len() {
        0 => "none".to_owned(),
        _ => ids.iter().map(|id| format!("`{id}`")).collect::<Vec<String>>().join(", "),
    };
    (expected != found).then(|| format!("{what} {}, found {}", written(&expected), written(&found)))
}

fn standing_faults(advice: &Advice<'_>, case: &Case) -> Vec<String> {
    let expected = [
        (&case.fits, Standing::Fits),
        (&case.depends, Standing::Depends),
        (&case.avoid, Standing::Avoid),
        (&case.does_not_fit, Standing::DoesNotFit),
    ];
    let mut faults = Vec::new();
    for (ids, standing) in expected {
        for id in ids {
            let found = advice.options.iter().find(|option| option.id == id).map(|option| option.standing);
            if found != Some(standing) {
                let found = found.map_or("missing", Standing::name);
                faults.push(format!("`{id}` is expected to be `{}`, but is `{found}`", standing.name()));
            }
        }
    }
    let listed = |id: &str| expected.iter().any(|(ids, _)| ids.iter().any(|listed| listed == id));
    for option in advice.options.iter().filter(|option| case.groups.iter().any(|group| group == option.group)) {
        if option.standing != Standing::DoesNotFit && !listed(option.id) {
            faults.push(format!("`{}` is not expected, but is `{}`", option.id, option.standing.name()));
        }
    }
    faults
}

fn other_faults(advice: &Advice<'_>, case: &Case) -> Vec<String> {
    let mut faults = Vec::new();
    for flag in case.red_flags.iter().filter(|id| advice.red_flags.iter().all(|flag| flag.id != **id)) {
        faults.push(format!("the red flag `{flag}` is expected"));
    }
    let asked: Vec<String> = advice
        .questions
        .iter()
        .flat_map(|question| {
            let members = question.members.iter().map(|member| format!("{}.{member}", question.fact));
            members.chain([question.fact.to_owned()]).collect::<Vec<String>>()
        })
        .collect();
    for fact in case.asks.iter().filter(|fact| !asked.contains(fact)) {
        faults.push(format!("a question for `{fact}` is expected"));
    }
    let warned = |id: &&String| advice.options.iter().any(|option| option.warnings.contains(&id.as_str()));
    for rule in case.warns.iter().filter(|id| !warned(id)) {
        faults.push(format!("the caution `{rule}` is expected"));
    }
    let found = advice.scope.name();
    if let Some(expected) = case.scope.as_deref().filter(|scope| *scope != found) {
        faults.push(format!("the scope is expected to be `{expected}`, but is `{found}`"));
    }
    faults
}
