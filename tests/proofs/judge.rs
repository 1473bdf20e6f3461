//! Whether a complete patient shows a failure, from the words of the property alone; and whether a witness is one.

use crate::oracle::meaning::{Meaning, Patient, Value};
use crate::oracle::whole::Whole;
use guidepost::evaluate::Guide;
use guidepost::fact::Kind;
use guidepost::rule::{RedLine, RedLineForm, RuleKind};
use serde_json::{Map, Value as Json};

/// One failure to be judged.
pub struct Judge<'j, 'g> {
    pub meaning: &'j Meaning<'g>,
    pub whole: &'j Whole<'j, 'g>,
    pub property: &'j str,
    pub what: &'j [String],
}

impl Judge<'_, '_> {
    /// Whether a possible patient shows the failure; none if the property is not about this patient.
    pub fn shows(&self, patient: &Patient) -> Option<bool> {
        let (meaning, guideline) = (self.meaning, self.meaning.guideline);
        let inside = meaning.in_scope(patient);
        let fits = |option| fits(meaning, option, patient);
        let rule = |id: &String| guideline.rules.iter().position(|rule| rule.id == *id).unwrap();
        let option = |id: &String| guideline.options.iter().position(|option| option.id == *id).unwrap();
        match self.property {
            "rules-can-hold" => {
                let rule = rule(&self.what[0]);
                let urgent = guideline.rules[rule].kind == RuleKind::Urgent;
                (inside || urgent).then(|| !meaning.condition(&guideline.rules[rule].condition, patient))
            }
            "rules-not-hidden" => {
                let rule = rule(&self.what[0]);
                let meant = meaning.condition(&guideline.rules[rule].condition, patient);
                inside.then(|| meant && !meaning.holds(rule, patient))
            }
            "options-can-fit" => inside.then(|| !fits(option(&self.what[0]))),
            "groups-answer" => {
                let group = guideline.groups.iter().position(|group| group.id == self.what[0]).unwrap();
                let meant = meaning.condition(guideline.groups[group].scope.as_ref().unwrap(), patient);
                let mut options = (0..guideline.options.len()).filter(|o| guideline.options[*o].group == group);
                inside.then(|| meant && !options.any(fits))
            }
            "two-options" => {
                let wants_comfort = self.what[0] == "comfort-care";
                let is_comfort =
                    |option: &usize| guideline.groups[guideline.options[*option].group].id == "comfort-care";
                let mut options = (0..guideline.options.len()).filter(|option| is_comfort(option) == wants_comfort);
                inside.then(|| !options.any(fits))
            }
            "warning-signs-raise-flags" => Some(true), // judged over all patients together
            "derived-facts-have-one-value" => Some(self.shows_values(patient)),
            "facts-change-alone" | "no-circles" => Some(true), // of no patient
            "red-lines" => {
                let line = guideline.red_lines.iter().find(|line| line.id == self.what[0]).unwrap();
                let option = option(&self.what[1]);
                inside.then(|| meaning.condition(&line.condition, patient) && self.breaks(line, option, patient))
            }
            other => panic!("no property is called {other}"),
        }
    }

    fn shows_values(&self, patient: &Patient) -> bool {
        let facts = &self.meaning.guideline.vocabulary.facts;
        let id = self.what[0].split('.').next().unwrap();
        let Kind::Derived { values } = &facts.iter().find(|fact| fact.id == id).unwrap().kind else {
            panic!("{id} is not derived")
        };
        let has: Vec<String> = values
            .iter()
            .filter(|value| self.meaning.condition(&value.condition, patient))
            .map(|value| format!("{id}.{}", value.id))
            .collect();
        // A gap names the fact, an overlap two of its values.
        if self.what.len() == 1 { has.is_empty() } else { self.what.iter().all(|value| has.contains(value)) }
    }

    pub fn breaks(&self, line: &RedLine, option: usize, patient: &Patient) -> bool {
        let meaning = self.meaning;
        let fits = fits(meaning, option, patient);
        match line.form {
            RedLineForm::Never => fits,
            RedLineForm::Always => !fits,
            RedLineForm::Warns => fits && line.warns.iter().any(|rule| !meaning.holds(*rule, patient)),
            RedLineForm::AsksFirst => {
                // Asked first: if the fact (of a set, one member) were another, it would be a reason to avoid.
                let is_asked = |fact: usize| {
                    self.whole.patients().iter().any(|other| {
                        let differ: Vec<usize> =
                            (0..patient.len()).filter(|field| patient[*field] != other[*field]).collect();
                        let in_fact =
                            differ.len() <= 1 && differ.iter().all(|field| meaning.fields[*field].fact == fact);
                        in_fact
                            && meaning.in_scope(other)
                            && meaning.indicated(option, other)
                            && meaning.to_avoid(option, other)
                    })
                };
                fits && line.asks.iter().any(|fact| !is_asked(*fact))
            }
        }
    }
}

pub fn fits(meaning: &Meaning<'_>, option: usize, patient: &Patient) -> bool {
    meaning.indicated(option, patient) && !meaning.to_avoid(option, patient)
}

/// Whether a patient agrees with a witness.
fn agrees(meaning: &Meaning<'_>, witness: &Map<String, Json>, patient: &Patient) -> bool {
    meaning.fields.iter().zip(patient).all(|(field, place)| {
        let fact = &meaning.guideline.vocabulary.facts[field.fact];
        let Some(said) = witness.get(&fact.id) else { return true };
        match (&fact.kind, &field.values[*place]) {
            (Kind::Choice { values }, Value::Nth(nth)) => said == values[*nth].as_str(),
            (Kind::YesNo, Value::Nth(nth)) => said.as_bool() == Some(*nth == 0),
            (Kind::Set { members }, Value::Nth(nth)) => {
                said.get(&members[field.member.unwrap()]).is_none_or(|said| said.as_bool() == Some(*nth == 0))
            }
            (Kind::Quantity(_), Value::Never) => said == "never",
            (Kind::Quantity(_), Value::Number(number)) => {
                let number = i128::from(number.thousandths());
                let thousandths = |json: &Json| (json.as_f64().unwrap() * 1000.0).round();
                #[expect(clippy::cast_precision_loss, clippy::as_conversions, reason = "small numbers")]
                let number = number as f64;
                match said {
                    Json::Object(bounds) => {
                        number >= thousandths(&bounds["min"]) && number <= thousandths(&bounds["max"])
                    }
                    Json::Number(_) => number == thousandths(said),
                    _ => false,
                }
            }
            other => panic!("{other:?}"),
        }
    })
}

/// The entries of a witness with each fact, or member of a set, left out in turn.
fn shorter(witness: &Map<String, Json>) -> Vec<Map<String, Json>> {
    let mut all = Vec::new();
    for (fact, said) in witness {
        match said.as_object().filter(|said| !said.contains_key("min")) {
            Some(members) => {
                for member in members.keys() {
                    let mut less = witness.clone();
                    less[fact].as_object_mut().unwrap().remove(member);
                    all.push(less);
                }
            }
            None => {
                let mut less = witness.clone();
                less.remove(fact);
                all.push(less);
            }
        }
    }
    all
}

/// What is wrong with a witness.
pub fn witness_faults(judge: &Judge<'_, '_>, guide: &Guide, witness: &Json) -> Vec<String> {
    let mut faults = Vec::new();
    let entries = witness.as_object().expect("a profile is an object");
    match guide.advise_json(&witness.to_string()) {
        Err(problems) => faults.push(format!("advise refuses it: {problems:?}")),
        Ok(advice) if judge.property == "warning-signs-raise-flags" => {
            let advice: Json = serde_json::from_str(&advice).unwrap();
            if advice["red_flags"] != Json::Array(Vec::new()) {
                faults.push("a flag is raised".to_owned());
            }
            return faults;
        }
        Ok(_) => {}
    }
    let everybody_shows = |entries: &Map<String, Json>| {
        let those = judge.whole.patients().iter().filter(|patient| agrees(judge.meaning, entries, patient));
        let shown: Vec<bool> = those.filter_map(|patient| judge.shows(patient)).collect();
        !shown.is_empty() && shown.into_iter().all(|shows| shows)
    };
    if !everybody_shows(entries) {
        faults.push("somebody under it does not show the failure, or there is nobody".to_owned());
    }
    for less in shorter(entries).into_iter().filter(|less| everybody_shows(less)) {
        faults.push(format!("{less:?} is enough"));
    }
    faults
}
