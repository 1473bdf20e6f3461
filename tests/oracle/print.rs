//! A guideline in words, for messages.

use guidepost::criterion::{Condition, print_line};
use guidepost::edition::Guideline;
use std::fmt::Write;

pub fn guideline(guideline: &Guideline) -> String {
    let mut text = String::new();
    for fact in &guideline.vocabulary.facts {
        let _ = writeln!(text, "fact {}: {:?}", fact.id, fact.kind);
    }
    for line in &guideline.vocabulary.impossible {
        let _ = writeln!(text, "impossible {}:{}", line.id, condition(guideline, &line.condition));
    }
    let _ = writeln!(text, "scope:{}", condition(guideline, &guideline.scope));
    for rule in &guideline.rules {
        let option = rule.option.map_or("-", |option| &guideline.options[option].id);
        let yields: Vec<&str> = rule.yields_to.iter().map(|first| guideline.rules[*first].id.as_str()).collect();
        let _ = writeln!(
            text,
            "{:?} {} of {option}, yields to {yields:?}:{}",
            rule.kind,
            rule.id,
            condition(guideline, &rule.condition)
        );
    }
    text
}

fn condition(guideline: &Guideline, condition: &Condition) -> String {
    let lines = |word: &str, criteria: &[guidepost::criterion::Criterion]| -> String {
        criteria
            .iter()
            .map(|line| format!("\n    {word} {}", print_line(line, &guideline.vocabulary).join(" / ")))
            .collect()
    };
    lines("when", &condition.when) + &lines("unless", &condition.unless)
}
