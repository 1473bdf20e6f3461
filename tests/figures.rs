//! Fear: a number is shown that no study counted, beside the wrong arm, or to somebody whom it does not concern.

#![cfg(feature = "authoring")]
#![expect(clippy::unwrap_used, reason = "what a test cannot read fails the test")]
#![expect(clippy::float_arithmetic, reason = "a second way of counting, for the test")]
#![expect(clippy::as_conversions, clippy::cast_precision_loss, reason = "a second way of counting, for the test")]

use guidepost::edition::Guideline;
use guidepost::figure::{Figures, RateKind};
use guidepost::pack::source::{load, load_figures, read_folder};
use std::path::Path;

fn figures(folder: &str, edition: &str) -> (Guideline, Figures) {
    let files = read_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).unwrap();
    let guideline = load(&files, edition).0.unwrap();
    let (figures, problems) = load_figures(&files, &guideline);
    assert_eq!(problems, []);
    (guideline, figures)
}

fn current() -> (Guideline, Figures) {
    figures("guidelines/advanced-breast-cancer", "current-2026")
}

/// What the published text says, as a part of one; read in another way than the program reads it.
fn fraction(published: &str) -> f64 {
    match published.split_once('/') {
        Some((part, whole)) => part.parse::<f64>().unwrap() / whole.parse::<f64>().unwrap(),
        None => published.trim_end_matches(" %").parse::<f64>().unwrap() / 100.0,
    }
}

#[test]
fn people_are_counted_as_the_source_prints_them() {
    let rates: Vec<_> = current().1.trials.into_iter().flat_map(|trial| trial.rates).collect();
    assert!(rates.len() > 100, "only {} rates", rates.len());
    for rate in &rates {
        let is_rare = |published: &str| (0.0..0.01).contains(&fraction(published)) && fraction(published) > 0.0;
        let expected = if rate.values.iter().any(|value| is_rare(&value.published)) { 1000 } else { 100 };
        assert_eq!(rate.of, expected, "{rate:?}");
        for value in &rate.values {
            let difference = (fraction(&value.published) * rate.of as f64 - value.count as f64).abs();
            assert!(difference <= 0.5 + 1e-9, "{rate:?}");
            let [low, high] = value.range.unwrap_or([value.count, value.count]);
            assert!(low <= value.count && value.count <= high && high <= rate.of, "{rate:?}");
        }
    }
}

#[test]
fn every_arm_has_one_value_in_every_rate() {
    for trial in current().1.trials {
        assert!(trial.arms.len() >= 2, "{} has nothing to compare with", trial.id);
        for rate in &trial.rates {
            assert_eq!(rate.values.len(), trial.arms.len(), "{} {}", trial.id, rate.outcome);
        }
    }
}

/// Who was alive is shown to those who ask: a rate of it may not come under another name.
#[test]
fn survival_is_never_shown_as_something_else() {
    for trial in current().1.trials {
        for rate in &trial.rates {
            assert_eq!(rate.kind == RateKind::Survival, rate.outcome == "alive", "{} {}", trial.id, rate.outcome);
        }
    }
}

/// A figure stands only on a card whose rules rest on the statement that the study is behind.
#[test]
fn figures_stand_where_their_statement_stands() {
    let (guideline, figures) = current();
    let rests_on = |option: &String, statements: &[String]| {
        let place = guideline.options.iter().position(|known| known.id == *option);
        let mut rules = guideline.rules.iter().filter(|rule| place.is_some() && rule.option == place);
        rules.any(|rule| rule.statements.iter().any(|statement| statements.contains(statement)))
    };
    let of_trials = figures.trials.iter().flat_map(|trial| {
        trial.rates.iter().flat_map(|rate| &rate.options).map(|option| (&trial.id, option, &trial.statements))
    });
    let of_approvals =
        figures.approvals.iter().flat_map(|one| one.options.iter().map(|option| (&one.id, option, &one.statements)));
    let strangers: Vec<_> = of_trials
        .chain(of_approvals)
        .filter(|(_, option, statements)| !rests_on(option, statements))
        .map(|(id, option, _)| format!("{id} on {option}"))
        .collect();
    assert_eq!(strangers, Vec::<String>::new());
}

#[test]
fn every_paper_of_a_study_is_there_to_be_named() {
    let figures = current().1;
    for cite in figures.trials.iter().flat_map(|trial| &trial.cites) {
        assert!(figures.citations.iter().any(|citation| citation.id == *cite), "{cite}");
    }
}

/// What was counted after an edition was written is not shown as if it had known.
#[test]
fn an_edition_shows_only_what_its_own_statements_rest_on() {
    let (_, figures) = figures("guidelines/advanced-breast-cancer", "historical-2009");
    assert_eq!(figures, Figures::default());
    let base = |edition| figures_of_base(edition);
    assert_eq!(base("old-1900"), (1, 2, 1));
    assert_eq!(base("new-2000"), (0, 0, 0));
}

fn figures_of_base(edition: &str) -> (usize, usize, usize) {
    let (_, figures) = figures("tests/guidelines/base", edition);
    let rates = figures.trials.iter().map(|trial| trial.rates.len()).sum();
    (figures.trials.len(), rates, figures.approvals.len())
}
