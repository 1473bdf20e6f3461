//! Advice as a text that a person can read.

use crate::words::Words;
use guidepost::advice::{Advice, OptionAdvice, Standing};
use guidepost::evaluate::Guide;
use guidepost::json::Json;
use guidepost::pack::{PackKind, PackRule};
use guidepost::rule::RuleKind;

/// For whom the text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Audience {
    /// Plain words.
    Patient,
    /// With rules, statements, grades and citations by name.
    Professional,
}

/// The id of a text about an amount: `%` and `/` cannot stand in an id, and some numbers have no unit.
fn unit_text(unit: &str) -> String {
    match unit {
        "" => "unit-none".to_owned(),
        unit => format!("unit-{}", unit.replace('%', "percent").replace('/', "-per-")),
    }
}

/// Writes advice in one language for one audience.
pub struct Readable<'w> {
    pub guide: &'w Guide,
    pub words: &'w Words,
    pub audience: Audience,
}

impl Readable<'_> {
    /// The whole advice.
    pub fn text(&self, advice: &Advice<'_>) -> String {
        let edition = format!("edition-{}", advice.edition);
        let mut lines = vec![self.words.say(&edition)];
        lines.extend(self.words.attribute(&edition, "notice"));
        lines.extend(self.red_flags(advice));
        let scope = advice.scope.name();
        lines.push(String::new());
        lines.push(self.words.say(&format!("results-title-{scope}")));
        lines.push(self.words.say(&format!("results-lead-{scope}")));
        for standing in [Standing::Fits, Standing::Depends, Standing::Avoid, Standing::DoesNotFit] {
            lines.extend(self.options(advice, standing));
        }
        lines.extend(self.questions(advice));
        lines.join("\n")
    }

    fn red_flags(&self, advice: &Advice<'_>) -> Vec<String> {
        if advice.red_flags.is_empty() {
            return Vec::new();
        }
        let mut lines = vec![String::new(), self.words.say("flags-title")];
        for flag in &advice.red_flags {
            let rule = format!("rule-{}", flag.id);
            let level = self.words.say(&format!("level-{}", flag.level.name()));
            lines.push(format!("! {level}: {}", self.words.say(&rule)));
            lines.extend(self.words.attribute(&rule, "action").map(|action| format!("  {action}")));
        }
        lines
    }

    fn options(&self, advice: &Advice<'_>, standing: Standing) -> Vec<String> {
        let options: Vec<&OptionAdvice<'_>> =
            advice.options.iter().filter(|option| option.standing == standing).collect();
        if options.is_empty() {
            return Vec::new();
        }
        let mut lines = vec![String::new(), self.words.say(&format!("standing-{}", standing.name()))];
        for option in options {
            let group = self.words.say(&format!("group-{}", option.group));
            lines.push(format!("- {} ({group})", self.words.say(&format!("option-{}", option.id))));
            let details = self.details(option);
            lines.extend(details.into_iter().map(|detail| format!("    {detail}")));
        }
        lines
    }

    fn details(&self, option: &OptionAdvice<'_>) -> Vec<String> {
        let mut lines = Vec::new();
        if option.standing != Standing::DoesNotFit {
            let text = format!("option-{}", option.id);
            lines.extend(self.words.attribute(&text, "what"));
            lines.extend(self.words.attribute(&text, "living"));
            lines.extend(option.rules.iter().map(|rule| self.words.say(&format!("rule-{rule}"))));
        }
        let strengths = self.strengths(option);
        let warnings: Vec<String> =
            option.warnings.iter().map(|rule| self.words.say(&format!("rule-{rule}"))).collect();
        let against = if option.standing == Standing::Avoid { "against" } else { "why-not" };
        let entries = [
            ("strength-said", strengths),
            ("because", self.answers(&option.because)),
            (against, self.answers(&option.ruled_out_by)),
            ("depends-on", option.depends_on.iter().map(|name| self.fact(name)).collect()),
            ("check-first", option.check_first.iter().map(|name| self.fact(name)).collect()),
            ("warnings", warnings),
        ];
        let filled = entries.into_iter().filter(|(_, parts)| !parts.is_empty());
        lines.extend(filled.map(|(id, parts)| format!("{} {}", self.words.say(id), parts.join("; "))));
        if self.audience == Audience::Professional {
            lines.extend(self.evidence(option));
        }
        lines
    }

    /// How firmly each rule speaks: the wording of its recommendation, not that of the findings behind it. What may
    /// speak against an option is quoted only where it does.
    fn strengths(&self, option: &OptionAdvice<'_>) -> Vec<String> {
        let pack = self.guide.pack();
        let is_against = |rule: &&PackRule| rule.kind == RuleKind::Avoid;
        let rules = pack.rules.iter().filter(|rule| option.rules.contains(&rule.id.as_str()));
        let rules = rules.filter(|rule| is_against(rule) == (option.standing == Standing::Avoid));
        let first = rules.filter_map(|rule| pack.statements.get(usize::from(*rule.statements.first()?)));
        let mut said: Vec<String> = Vec::new();
        for statement in first {
            let words = self.words.say(&format!("strength-{}", statement.strength));
            if !said.contains(&words) {
                said.push(words);
            }
        }
        said
    }

    fn evidence(&self, option: &OptionAdvice<'_>) -> Vec<String> {
        let grades: Vec<String> = option
            .grades
            .iter()
            .map(|graded| format!("{} {} ({})", graded.statement, graded.grade.code, graded.grade.scheme))
            .collect();
        let entries = [
            ("rules", option.rules.join(", ")),
            ("statements", option.statements.join(", ")),
            ("grades", grades.join(", ")),
            ("cites", option.cites.join(", ")),
        ];
        let filled = entries.into_iter().filter(|(_, text)| !text.is_empty());
        filled.map(|(name, text)| format!("{name}: {text}")).collect()
    }

    fn questions(&self, advice: &Advice<'_>) -> Vec<String> {
        if advice.questions.is_empty() {
            return vec![String::new(), self.words.say("ahead-none")];
        }
        let count = advice.questions.len().to_string();
        let mut lines = vec![String::new(), self.words.say_with("ahead-count", &[("count", &count)])];
        for question in &advice.questions {
            let fact = format!("fact-{}", question.fact);
            let asked = self.words.attribute(&fact, "question").unwrap_or_else(|| self.words.say(&fact));
            let members: Vec<String> = question
                .members
                .iter()
                .map(|member| self.words.say(&format!("value-{}-{member}", question.fact)))
                .collect();
            let members = if members.is_empty() { String::new() } else { format!(" ({})", members.join("; ")) };
            lines.push(format!("- {asked}{members}"));
        }
        lines
    }

    /// `fact` or `set.member` in words.
    fn fact(&self, name: &str) -> String {
        match name.split_once('.') {
            None => self.words.say(&format!("fact-{name}")),
            Some((fact, member)) => {
                let set = self.words.say(&format!("fact-{fact}"));
                format!("{set}: {}", self.words.say(&format!("value-{fact}-{member}")))
            }
        }
    }

    /// Each quoted answer in words.
    fn answers(&self, quoted: &Json) -> Vec<String> {
        let Json::Object(entries) = quoted else { return Vec::new() };
        entries.iter().map(|(fact, value)| self.answer(fact, value)).collect()
    }

    fn answer(&self, fact: &str, value: &Json) -> String {
        let label = self.words.say(&format!("fact-{fact}"));
        let kind = self.guide.pack().facts.iter().find(|known| known.id == fact).map(|known| &known.kind);
        let text = match (kind, value) {
            (Some(PackKind::Set(_)), Json::Object(members)) => {
                let each = members.iter().map(|(member, value)| {
                    format!("{}: {}", self.words.say(&format!("value-{fact}-{member}")), self.value(fact, value))
                });
                each.collect::<Vec<String>>().join(", ")
            }
            (Some(PackKind::Quantity(quantity)), Json::Number(number)) => {
                self.amount(fact, &number.to_string(), &quantity.unit)
            }
            (Some(PackKind::Quantity(quantity)), Json::Object(bounds)) => {
                let each =
                    bounds.iter().filter(|(_, value)| matches!(value, Json::Number(_))).map(|(bound, number)| {
                        let amount = self.amount(fact, &number.to_string(), &quantity.unit);
                        self.words.say_with(&format!("range-{bound}"), &[("amount", &amount)])
                    });
                each.collect::<Vec<String>>().join(", ")
            }
            // Several values under `one_of`: they say by themselves that it is one of them.
            (_, Json::Object(parts)) => parts.iter().map(|(_, values)| self.value(fact, values)).collect(),
            (_, value) => self.value(fact, value),
        };
        format!("{label}: {text}")
    }

    /// A number in the words that the guideline has for it; else with its unit.
    fn amount(&self, fact: &str, number: &str, unit: &str) -> String {
        let count = [("count", number)];
        let id = format!("fact-{fact}");
        let own = |attribute: &str| self.words.attribute_with(&id, attribute, &count);
        own(&format!("at-{number}"))
            .or_else(|| own("amount"))
            .unwrap_or_else(|| self.words.say_with(&unit_text(unit), &count))
    }

    fn value(&self, fact: &str, value: &Json) -> String {
        match value {
            Json::Bool(true) => self.words.say("answer-yes"),
            Json::Bool(false) => self.words.say("answer-no"),
            Json::Text(text) => self.words.say(&format!("value-{fact}-{text}")),
            Json::List(values) => {
                values.iter().map(|value| self.value(fact, value)).collect::<Vec<String>>().join(" / ")
            }
            other => other.to_string(),
        }
    }
}
