//! FHIR R4: the logic as a `Library`, what is asked as a `Questionnaire`, the options as a `PlanDefinition`.
//!
//! Status `draft` and experimental, always: no export is a guideline in force.

use super::base64::base64;
use super::library::{Library, ParameterType, fits_name, holds_name, member_name, never_name};
use super::{Wording, cql, elm};
use crate::edition::{Guideline, TreatmentOption};
use crate::evidence::{Citation, Statement};
use crate::fact::{Fact, Kind};
use crate::rule::{Level, Rule, RuleKind};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// Where FHIR names its own codes.
const CODES: &str = "http://terminology.hl7.org/CodeSystem";

/// One Bundle of the three, as JSON.
pub fn plan(guideline: &Guideline, library: &Library, words: &Wording<'_>) -> String {
    let plan = Plan { guideline, library, words };
    let resources =
        [("Library", plan.library()), ("Questionnaire", plan.questionnaire()), ("PlanDefinition", plan.plan())];
    let entries =
        resources.into_iter().map(|(kind, resource)| json!({ "fullUrl": plan.url(kind), "resource": resource }));
    json!({ "resourceType": "Bundle", "type": "collection", "entry": entries.collect::<Vec<Value>>() }).to_string()
}

struct Plan<'p> {
    guideline: &'p Guideline,
    library: &'p Library,
    words: &'p Wording<'p>,
}

impl Plan<'_> {
    /// What all three begin with.
    fn resource(&self, kind: &str, rest: Value) -> Value {
        let head = json!({
            "resourceType": kind,
            "id": format!("{}-{}", self.guideline.id, self.guideline.edition.id),
            "url": self.url(kind),
            "version": self.library.version,
            "name": self.library.name,
            "title": self.library.note,
            "status": "draft",
            "experimental": true,
            "date": self.guideline.edition.dated,
        });
        let fields = [head, rest].into_iter().flat_map(|part| match part {
            Value::Object(fields) => fields,
            _ => Map::new(),
        });
        Value::Object(fields.collect())
    }

    fn url(&self, kind: &str) -> String {
        format!("urn:guidepost:{}:{}:{}", self.guideline.id, self.guideline.edition.id, kind.to_lowercase())
    }

    fn library(&self) -> Value {
        let given = self.library.parameters.iter().map(|parameter| {
            let kind = match parameter.takes {
                ParameterType::Boolean => "boolean",
                ParameterType::Text => "string",
                ParameterType::Number => "decimal",
            };
            json!({ "name": parameter.name, "use": "in", "min": 0, "max": "1", "type": kind })
        });
        let said = self.library.definitions.iter();
        let said = said.map(|d| json!({ "name": d.name, "use": "out", "min": 0, "max": "1", "type": "boolean" }));
        let content = |kind: &str, text: String| json!({ "contentType": kind, "data": base64(text.as_bytes()) });
        let texts = [("text/cql", cql(self.library)), ("application/elm+json", elm(self.library))];
        let rest = json!({
            "type": { "coding": [{ "system": format!("{CODES}/library-type"), "code": "logic-library" }] },
            "parameter": given.chain(said).collect::<Vec<Value>>(),
            "content": texts.map(|(kind, text)| content(kind, text)),
        });
        self.resource("Library", rest)
    }

    fn questionnaire(&self) -> Value {
        let topics = self.guideline.topics.iter().map(|topic| {
            let asked = self.guideline.vocabulary.facts.iter().filter(|fact| fact.topic == *topic);
            let items: Vec<Value> = asked.flat_map(|fact| self.items(fact)).collect();
            json!({ "linkId": topic, "type": "group", "text": self.say(&format!("topic-{topic}")), "item": items })
        });
        let topics: Vec<Value> = topics.filter(|topic| !is_empty(topic, "item")).collect();
        self.resource("Questionnaire", json!({ "item": topics }))
    }

    /// One item a parameter, called as it; nothing is required, because unknown is an answer.
    fn items(&self, fact: &Fact) -> Vec<Value> {
        let name = format!("fact-{}", fact.id);
        let text = (self.words)(&name, Some("question")).unwrap_or_else(|| self.say(&name));
        let value = |id: &String| self.say(&format!("value-{}-{id}", fact.id));
        let item = |id: &str, kind: &str, text: &str| json!({ "linkId": id, "type": kind, "text": text });
        match &fact.kind {
            Kind::Derived { .. } => Vec::new(),
            Kind::YesNo => vec![item(&fact.id, "boolean", &text)],
            Kind::Choice { values } => {
                let options = values.iter().map(|id| json!({ "valueCoding": { "code": id, "display": value(id) } }));
                let options: Vec<Value> = options.collect();
                vec![json!({ "linkId": fact.id, "type": "choice", "text": text, "answerOption": options })]
            }
            Kind::Set { members } => {
                let members = members.iter().map(|id| item(&member_name(&fact.id, id), "boolean", &value(id)));
                let members: Vec<Value> = members.collect();
                vec![json!({ "linkId": fact.id, "type": "group", "text": text, "item": members })]
            }
            Kind::Quantity(quantity) => {
                let text = if quantity.unit.is_empty() { text } else { format!("{text} ({})", quantity.unit) };
                let never = quantity
                    .never
                    .then(|| item(&never_name(&fact.id), "boolean", &self.say(&format!("value-{}-never", fact.id))));
                [item(&fact.id, "decimal", &text)].into_iter().chain(never).collect()
            }
        }
    }

    fn plan(&self) -> Value {
        let rules = &self.guideline.rules;
        let flags = rules.iter().filter(|rule| rule.kind == RuleKind::Urgent).map(|rule| self.red_flag(rule));
        let groups = self.guideline.groups.iter().enumerate().map(|(place, group)| {
            let options = self.guideline.options.iter().enumerate().filter(|(_, option)| option.group == place);
            let actions: Vec<Value> = options.map(|(place, option)| self.option(place, option)).collect();
            json!({ "id": format!("group-{}", group.id), "title": self.say(&format!("group-{}", group.id)), "action": actions })
        });
        let groups = groups.filter(|group| !is_empty(group, "action"));
        let rest = json!({
            "type": { "coding": [{ "system": format!("{CODES}/plan-definition-type"), "code": "clinical-protocol" }] },
            "library": [format!("{}|{}", self.url("Library"), self.library.version)],
            "relatedArtifact": self.citations(&self.guideline.edition.sources.iter().collect()),
            "action": flags.chain(groups).collect::<Vec<Value>>(),
        });
        self.resource("PlanDefinition", rest)
    }

    fn red_flag(&self, rule: &Rule) -> Value {
        let priority = match rule.level {
            Some(Level::Now) => "stat",
            Some(Level::SameDay) => "asap",
            Some(Level::Soon) | None => "urgent",
        };
        let name = format!("rule-{}", rule.id);
        json!({
            "id": rule.id,
            "title": self.say(&name),
            "priority": priority,
            "condition": [applies(&holds_name(&rule.id))],
            "documentation": self.documentation(&[rule]),
        })
    }

    fn option(&self, place: usize, option: &TreatmentOption) -> Value {
        let rules: Vec<&Rule> = self.guideline.rules.iter().filter(|rule| rule.option == Some(place)).collect();
        let said: Vec<String> = rules.iter().map(|rule| self.say(&format!("rule-{}", rule.id))).collect();
        json!({
            "id": option.id,
            "title": self.say(&format!("option-{}", option.id)),
            "textEquivalent": said.join(" "),
            "condition": [applies(&fits_name(&option.id))],
            "documentation": self.documentation(&rules),
        })
    }

    /// The statements of some rules, then what these cite.
    fn documentation(&self, rules: &[&Rule]) -> Vec<Value> {
        let ids: BTreeSet<&String> = rules.iter().flat_map(|rule| &rule.statements).collect();
        let statements: Vec<&Statement> =
            self.guideline.statements.iter().filter(|statement| ids.contains(&statement.id)).collect();
        let cited = statements.iter().flat_map(|statement| &statement.cites).collect();
        let mut all: Vec<Value> = statements.iter().map(|statement| self.statement(statement)).collect();
        all.extend(self.citations(&cited));
        all
    }

    fn statement(&self, statement: &Statement) -> Value {
        let grades = statement.grades.iter().map(|grade| format!("; {} {}", grade.scheme, grade.code));
        let says = self.say(&format!("statement-{}", statement.id.replace(':', "_")));
        json!({
            "type": "justification",
            "label": statement.id,
            "display": format!("{says} ({}{})", statement.strength, grades.collect::<String>()),
        })
    }

    fn citations(&self, ids: &BTreeSet<&String>) -> Vec<Value> {
        self.guideline.citations.iter().filter(|citation| ids.contains(&citation.id)).map(related).collect()
    }

    fn say(&self, id: &str) -> String {
        (self.words)(id, None).unwrap_or_else(|| id.to_owned())
    }
}

/// Whether a list of a resource has no entry; FHIR knows no empty lists.
fn is_empty(resource: &Value, list: &str) -> bool {
    resource.get(list).and_then(Value::as_array).is_none_or(Vec::is_empty)
}

/// The condition under which an action is meant: a definition of the library holds.
fn applies(definition: &str) -> Value {
    let expression = json!({ "language": "text/cql", "expression": format!("\"{definition}\"") });
    json!({ "kind": "applicability", "expression": expression })
}

fn related(citation: &Citation) -> Value {
    let Citation { authors, subject, journal, year, locator, pubmed, doi, url, .. } = citation;
    let parts = [authors, subject, journal, year, locator].into_iter().filter(|part| !part.is_empty());
    let text = parts.map(String::as_str).collect::<Vec<&str>>().join(". ");
    let address = match (doi.as_str(), pubmed.as_str()) {
        ("", "") => url.clone(),
        ("", pubmed) => format!("https://pubmed.ncbi.nlm.nih.gov/{pubmed}/"),
        (doi, _) => format!("https://doi.org/{doi}"),
    };
    let mut artifact = json!({ "type": "citation", "label": citation.id, "citation": text });
    if let (Value::Object(fields), false) = (&mut artifact, address.is_empty()) {
        fields.insert("url".to_owned(), address.into());
    }
    artifact
}
