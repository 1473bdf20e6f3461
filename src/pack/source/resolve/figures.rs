//! Studies and approvals: their names looked up, their rates made comparable.

use super::super::id::check_unique;
use super::super::problems::{Name, Problems};
use super::super::raw::{Raw, RawApproval, RawRate, RawShare, RawTrial, percent};
use super::names::look_up;
use crate::figure::{Approval, Rate, Share, Trial, Value};
use crate::pack::diagnostic::Code;

/// The names that studies and approvals use.
struct Names<'r> {
    statements: Vec<&'r str>,
    citations: Vec<&'r str>,
    options: Vec<&'r str>,
}

/// All studies; what is wrong with them is reported and left out.
pub fn trials(raw: &Raw, problems: &mut Problems<'_>) -> Vec<Trial> {
    check_unique(raw.trials.iter().map(|trial| &trial.id), "the study", problems);
    let names = Names::of(raw);
    raw.trials.iter().filter_map(|trial| names.trial(trial, problems)).collect()
}

/// All approvals; what is wrong with them is reported and left out.
pub fn approvals(raw: &Raw, problems: &mut Problems<'_>) -> Vec<Approval> {
    check_unique(raw.approvals.iter().map(|approval| &approval.id), "the approval", problems);
    let names = Names::of(raw);
    raw.approvals.iter().filter_map(|approval| names.approval(approval, problems)).collect()
}

impl<'r> Names<'r> {
    fn of(raw: &'r Raw) -> Names<'r> {
        Names {
            statements: raw.all_statements().map(|statement| statement.id.value.as_str()).collect(),
            citations: raw.citation_ids(),
            options: raw.options.iter().map(|option| option.id.value.as_str()).collect(),
        }
    }

    fn trial(&self, raw: &RawTrial, problems: &mut Problems<'_>) -> Option<Trial> {
        check_all(&raw.statements, "statement", &self.statements, problems);
        check_all(&raw.cites, "citation", &self.citations, problems);
        let rates = raw.rates.iter().filter_map(|rate| self.rate(raw, rate, problems)).collect();
        Some(Trial {
            id: raw.id.value.clone(),
            name: raw.name.as_ref()?.value.clone(),
            design: raw.design?.value,
            arms: texts(&raw.arms),
            statements: texts(&raw.statements),
            cites: texts(&raw.cites),
            checked: raw.checked.as_ref()?.value.clone(),
            rates,
        })
    }

    fn rate(&self, trial: &RawTrial, raw: &RawRate, problems: &mut Problems<'_>) -> Option<Rate> {
        check_all(&raw.options, "option", &self.options, problems);
        check_arms(trial, raw, problems);
        let shares: Vec<Share> = raw.published.iter().map(|published| published.share).collect::<Option<_>>()?;
        let of = if shares.iter().any(|share| share.is_below_one_percent()) { 1000 } else { 100 };
        let value = |(place, (published, share)): (usize, (&RawShare, &Share))| Value {
            count: share.of(of),
            published: published.text.value.clone(),
            range: range(raw.intervals.get(place), *share, problems).map(|[low, high]| [low.of(of), high.of(of)]),
        };
        let values = raw.published.iter().zip(&shares).enumerate().map(value).collect();
        let population = raw.population.as_ref().or(trial.population.as_ref())?;
        let people = if raw.population.is_some() { raw.people } else { raw.people.or(trial.people) };
        Some(Rate {
            kind: raw.kind?.value,
            outcome: raw.outcome.as_ref()?.value.clone(),
            time: raw.time?.value,
            population: population.value.clone(),
            people: people
                .and_then(|people| u64::try_from(people.value.thousandths()).ok()?.checked_div(1000))
                .unwrap_or(0),
            of,
            values,
            options: texts(&raw.options),
            read_in: raw.read_in?.value,
            notes: texts(&raw.notes),
        })
    }

    fn approval(&self, raw: &RawApproval, problems: &mut Problems<'_>) -> Option<Approval> {
        check_all(&raw.statements, "statement", &self.statements, problems);
        check_all(&raw.options, "option", &self.options, problems);
        Some(Approval {
            id: raw.id.value.clone(),
            market: raw.market?.value,
            status: raw.status?.value,
            since: raw.since.as_ref().map(|since| since.value.clone()).unwrap_or_default(),
            as_of: raw.as_of.as_ref()?.value.clone(),
            options: texts(&raw.options),
            statements: texts(&raw.statements),
        })
    }
}

/// Reports arms that cannot be compared.
fn check_arms(trial: &RawTrial, rate: &RawRate, problems: &mut Problems<'_>) {
    let (arms, values) = (trial.arms.len(), rate.published.len());
    if arms >= 2 && values >= 2 && arms != values {
        let message = format!("the study has {arms} arms, the rate has {values} published values");
        problems.add(Code::UnequalArms, rate.place, message);
    }
    if let Some(other) = rate
        .published
        .iter()
        .find(|share| rate.published.first().is_some_and(|first| first.is_percentage != share.is_percentage))
    {
        let message =
            format!("`{}` has another denominator than the first arm: either percentages or people", other.text.value);
        problems.add(Code::UnequalArms, other.text.place, message);
    }
    if !rate.intervals.is_empty() && rate.intervals.len() != values {
        let message = format!("the rate has {values} published values and {} intervals", rate.intervals.len());
        problems.add(Code::UnequalArms, rate.place, message);
    }
}

/// The ends of an interval such as `52.0-63.2`, which encloses its rate.
fn range(interval: Option<&Name>, share: Share, problems: &mut Problems<'_>) -> Option<[Share; 2]> {
    let interval = interval?;
    let ends = interval.value.split_once('-').and_then(|(low, high)| Some([percent(low)?, percent(high)?]));
    let fits = ends.filter(|[low, high]| low.is_at_most(share) && share.is_at_most(*high));
    if fits.is_none() {
        let message =
            format!("`{}` is no interval of its rate, expected percentages around it as `52.0-63.2`", interval.value);
        problems.add(Code::BadInterval, interval.place, message);
    }
    fits
}

fn check_all(names: &[Name], what: &str, list: &[&str], problems: &mut Problems<'_>) {
    for name in names {
        look_up(name, what, list, problems);
    }
}

fn texts(names: &[Name]) -> Vec<String> {
    names.iter().map(|name| name.value.clone()).collect()
}
