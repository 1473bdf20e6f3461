//! Who is warned otherwise: cautions beside an option, and red flags.

use crate::edition::Guideline;
use crate::pack::compile::{NOBODY, Set, Space};
use crate::rule::RuleKind;
use crate::verify::witness;
use num_bigint::BigUint;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Situations in which one caution or red flag is given by one of two editions only.
#[derive(Clone, Debug)]
pub struct Warning {
    /// Id of the rule.
    pub rule: String,
    /// Id of the option that it speaks of; none for a red flag.
    pub option: Option<String>,
    /// Whether it is the second edition that gives it.
    pub is_given: bool,
    /// In how many situations.
    pub count: BigUint,
    /// A profile with as few facts as will do: everybody under it is warned otherwise so.
    pub example: Value,
}

impl Warning {
    /// The warning as JSON; big numbers are texts.
    pub fn to_json(&self) -> Value {
        json!({
            "rule": self.rule,
            "option": self.option,
            "is_given": self.is_given,
            "count": self.count.to_string(),
            "example": self.example,
        })
    }
}

/// What one edition warns of, over a space that both share.
pub(super) struct Side {
    given: Vec<Given>,
    /// To whom each option is shown: indicated in scope, to be avoided or not.
    shown: Vec<(String, Set)>,
    possible: Set,
}

/// A caution or red flag and for whom its rule holds.
struct Given {
    rule: String,
    option: Option<String>,
    who: Set,
}

impl Side {
    /// What the guideline of a space warns of.
    pub fn new(space: &mut Space<'_>, guideline: &Guideline) -> Side {
        let in_scope = space.in_scope();
        let options = guideline.options.iter().enumerate();
        let shown = options.map(|(place, option)| {
            let indicated = space.indicated(place);
            (option.id.clone(), space.meet(indicated, in_scope))
        });
        let shown = shown.collect();
        let rules = guideline.rules.iter().enumerate();
        let warn = rules.filter(|(_, rule)| matches!(rule.kind, RuleKind::Caution | RuleKind::Urgent));
        let given = warn.map(|(place, rule)| {
            let option = rule.option.and_then(|option| guideline.options.get(option)).map(|option| option.id.clone());
            Given { rule: rule.id.clone(), option, who: space.holds(place) }
        });
        Side { given: given.collect(), shown, possible: space.possible() }
    }

    /// Whoever can be given a warning here: to whom its option is shown, for a red flag everybody possible.
    fn reached_by(&self, warning: &Given) -> Set {
        let Some(option) = &warning.option else { return self.possible };
        self.shown.iter().find(|(id, _)| id == option).map_or(NOBODY, |(_, who)| *who)
    }

    /// For whom the rule of a warning of either edition holds here.
    fn gives(&self, warning: &Given) -> Set {
        let same = |own: &&Given| own.rule == warning.rule && own.option == warning.option;
        self.given.iter().find(same).map_or(NOBODY, |own| own.who)
    }
}

/// Every warning that one of two editions alone gives to people to whom both show its option.
///
/// Where only one of them shows the option, it is the option that is different. A rule is known by its id. `either`: the
/// scope of both, which the examples of cautions take for granted, as those of options do.
pub(super) fn warnings(
    (space, either): (&mut Space<'_>, Set),
    to: &Guideline,
    (before, after): (&Side, &Side),
) -> Vec<Warning> {
    let possible = space.join(before.possible, after.possible);
    let mut seen = BTreeSet::new();
    let all = before.given.iter().chain(&after.given);
    let mut found = Vec::new();
    for warning in all.filter(|warning| seen.insert((&warning.rule, &warning.option))) {
        let both = space.meet(before.reached_by(warning), after.reached_by(warning));
        let among = if warning.option.is_some() { either } else { possible };
        let (was, is) = (before.gives(warning), after.gives(warning));
        for (is_given, with, without) in [(false, was, is), (true, is, was)] {
            let with = space.meet(with, both);
            let who = space.without(with, without);
            if who == NOBODY {
                continue;
            }
            let count = space.count(who);
            let example = witness(to, space, who, among).unwrap_or_else(|| json!({}));
            let (rule, option) = (warning.rule.clone(), warning.option.clone());
            found.push(Warning { rule, option, is_given, count, example });
        }
    }
    found
}
