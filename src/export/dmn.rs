//! DMN 1.4: what is asked as input data, each definition as a decision, each option's standing as a decision table.

use super::expression::Expression;
use super::feel::{self, feel};
use super::library::{
    Definition, IN_SCOPE, Library, NO_SUCH_PATIENT, Parameter, ParameterType, SameName, holds_name, indicated_name,
    to_avoid_name,
};
use super::xml::Element;
use crate::edition::Guideline;
use crate::fact::{Fact, Kind};
use crate::rule::RuleKind;
use std::collections::BTreeSet;

/// The namespace of DMN 1.4.
const MODEL: &str = "https://www.omg.org/spec/DMN/20211108/MODEL/";
/// Its expression language.
const FEEL: &str = "https://www.omg.org/spec/DMN/20211108/FEEL/";
/// The type of what a standing's table answers.
const ANSWER: &str = "answer";
/// The decision service that answers everything at once.
const SERVICE: &str = "advice";
/// What a truth value is called in a table.
const WORDS: &str = "\"yes\", \"no\", \"unknown\"";
/// The standings, as an advice names them.
const STANDINGS: &str = "\"fits\", \"depends\", \"avoid\", \"does-not-fit\"";

/// One row of a standing's table: in scope, indicated, to avoid; the standing, whether to check first, in words.
type Row = [&'static str; 6];

/// Each answer is in exactly one row, so that the hit policy is UNIQUE.
const ROWS: [Row; 7] = [
    [r#""no""#, "-", "-", r#""does-not-fit""#, "false", "the edition is not for this patient"],
    [NOT_NO, r#""no""#, "-", r#""does-not-fit""#, "false", "nothing offers it"],
    [NOT_NO, r#""yes""#, r#""no""#, r#""fits""#, "false", "offered, and nothing speaks against it"],
    [NOT_NO, r#""yes""#, r#""unknown""#, r#""fits""#, "true", "offered, unless a reason to avoid it is found"],
    [NOT_NO, NOT_NO, r#""yes""#, r#""avoid""#, "false", "there is a reason to avoid it"],
    [NOT_NO, r#""unknown""#, r#""no""#, r#""depends""#, "false", "more must be known"],
    [NOT_NO, r#""unknown""#, r#""unknown""#, r#""depends""#, "true", "more must be known, a reason to avoid it too"],
];
const NOT_NO: &str = r#""yes", "unknown""#;

/// The edition as one DMN document.
///
/// # Errors
/// Ids of the guideline that differ fall together in the names of FEEL.
pub fn dmn(guideline: &Guideline, library: &Library) -> Result<String, SameName> {
    let model = Model { guideline, library };
    let standings = guideline.options.iter().map(|option| standing_name(&option.id));
    let parameters = library.parameters.iter().map(|parameter| parameter.name.clone());
    let definitions = library.definitions.iter().map(|definition| definition.name.clone());
    let mut names = BTreeSet::from([SERVICE.to_owned()]);
    let all = parameters.chain(definitions).chain(standings).map(|id| feel::name(&id));
    match all.into_iter().find(|name| !names.insert(name.clone())) {
        Some(name) => Err(SameName(name)),
        None => Ok(model.document().document()),
    }
}

/// The decision of an option's standing.
fn standing_name(option: &str) -> String {
    format!("{option}_standing")
}

/// The id of an input or decision: the name in the library, where ids of the guideline stand unchanged.
fn id(name: &str) -> String {
    format!("_{name}")
}

struct Model<'m> {
    guideline: &'m Guideline,
    library: &'m Library,
}

impl Model<'_> {
    fn document(&self) -> Element {
        let (guideline, edition) = (&self.guideline.id, &self.guideline.edition.id);
        let note = format!("Draft, experimental. {}. Version {}.", self.library.note, self.library.version);
        Element::new("definitions")
            .with("xmlns", MODEL)
            .with("id", "model")
            .with("name", &self.library.name)
            .with("namespace", &format!("urn:guidepost:{guideline}:{edition}:dmn"))
            .with("expressionLanguage", FEEL)
            .with("typeLanguage", FEEL)
            .with("exporter", "guidepost")
            .holding([description(&note)])
            .holding(self.choices())
            .holding([answer_type()])
            .holding(self.library.parameters.iter().map(|parameter| self.input(parameter)))
            .holding(self.library.definitions.iter().map(|definition| self.decision(definition)))
            .holding(self.guideline.options.iter().map(|option| self.standing(&option.id)))
            .holding([self.service()])
    }

    /// The type of each choice that is asked.
    fn choices(&self) -> Vec<Element> {
        let facts = self.guideline.vocabulary.facts.iter();
        let of = |fact: &Fact| match &fact.kind {
            Kind::Choice { values } => {
                let values = values.iter().map(|value| feel::text(value)).collect::<Vec<String>>().join(", ");
                // Null is named: some engines refuse a value that is not among those allowed, null too.
                Some(text_type("itemDefinition", &type_name(&fact.id), &format!("null, {values}")))
            }
            Kind::YesNo | Kind::Set { .. } | Kind::Quantity(_) | Kind::Derived { .. } => None,
        };
        facts.filter_map(of).collect()
    }

    fn input(&self, parameter: &Parameter) -> Element {
        let takes = match parameter.takes {
            ParameterType::Boolean => "boolean".to_owned(),
            ParameterType::Text => type_name(&parameter.name),
            ParameterType::Number => "number".to_owned(),
        };
        let note = if parameter.note.is_empty() { "yes or no" } else { &parameter.note };
        named("inputData", &parameter.name)
            .holding([description(&format!("{note}; null: unknown")), variable(&parameter.name, &takes)])
    }

    fn decision(&self, definition: &Definition) -> Element {
        let mut required = BTreeSet::new();
        collect_names(&definition.means, &mut required);
        self.drawn(&definition.name, &definition.note, "boolean", required).holding([Element::new("literalExpression")
            .with("typeRef", "boolean")
            .holding([text(&feel(&definition.means))])])
    }

    /// A decision up to its expression.
    fn drawn(&self, name: &str, note: &str, takes: &str, required: BTreeSet<&str>) -> Element {
        let is_input = |name: &str| self.library.parameters.iter().any(|parameter| parameter.name == name);
        let requirements = required.into_iter().map(|name| {
            let kind = if is_input(name) { "requiredInput" } else { "requiredDecision" };
            Element::new("informationRequirement").holding([reference(kind, name)])
        });
        named("decision", name).holding([description(note), variable(name, takes)]).holding(requirements)
    }

    fn standing(&self, option: &str) -> Element {
        let asked = [IN_SCOPE.to_owned(), indicated_name(option), to_avoid_name(option)];
        let inputs = asked.iter().map(|name| {
            Element::new("input").holding([
                Element::new("inputExpression").with("typeRef", "string").holding([text(&feel::in_words(name))]),
                Element::new("inputValues").holding([text(WORDS)]),
            ])
        });
        let outputs = [
            Element::new("output")
                .with("name", "standing")
                .with("typeRef", "string")
                .holding([Element::new("outputValues").holding([text(STANDINGS)])]),
            Element::new("output").with("name", "check_first").with("typeRef", "boolean"),
        ];
        let table = Element::new("decisionTable")
            .with("hitPolicy", "UNIQUE")
            .with("typeRef", ANSWER)
            .holding(inputs)
            .holding(outputs)
            .holding([Element::new("annotation").with("name", "meaning")])
            .holding(ROWS.map(row));
        let note = format!("standing of {option}; {NO_SUCH_PATIENT} comes first");
        let required = asked.iter().map(String::as_str).collect();
        self.drawn(&standing_name(option), &note, ANSWER, required).holding([table])
    }

    /// One call for all that a reader of advice asks for.
    fn service(&self) -> Element {
        let shown = |kind| matches!(kind, RuleKind::Urgent | RuleKind::Caution);
        let mut named_already = BTreeSet::new();
        let rules = self.guideline.rules.iter().filter(|rule| shown(rule.kind) && named_already.insert(&rule.id));
        let rules = rules.map(|rule| holds_name(&rule.id));
        let options = self.guideline.options.iter().map(|option| option.id.as_str());
        let answers = options.flat_map(|option| [indicated_name(option), to_avoid_name(option), standing_name(option)]);
        let mut outputs = vec![NO_SUCH_PATIENT.to_owned(), IN_SCOPE.to_owned()];
        outputs.extend(rules.chain(answers));
        let definitions = self.library.definitions.iter().map(|definition| &definition.name);
        let inner = definitions.filter(|name| !outputs.contains(name));
        named("decisionService", SERVICE)
            .holding([description("everything at once"), Element::new("variable").with("name", SERVICE)])
            .holding(outputs.iter().map(|name| reference("outputDecision", name)))
            .holding(inner.map(|name| reference("encapsulatedDecision", name)))
            .holding(self.library.parameters.iter().map(|parameter| reference("inputData", &parameter.name)))
    }
}

fn row(row: Row) -> Element {
    let [in_scope, indicated, to_avoid, standing, check_first, meaning] = row;
    let entry = |name, is: &str| Element::new(name).holding([text(is)]);
    Element::new("rule")
        .holding([in_scope, indicated, to_avoid].map(|is| entry("inputEntry", is)))
        .holding([standing, check_first].map(|is| entry("outputEntry", is)))
        .holding([entry("annotationEntry", meaning)])
}

/// The type of what a table answers: the standing, and whether something is to be checked first.
fn answer_type() -> Element {
    let check_first = Element::new("itemComponent").with("name", "check_first");
    Element::new("itemDefinition").with("name", ANSWER).holding([
        text_type("itemComponent", "standing", STANDINGS),
        check_first.holding([Element::new("typeRef").saying("boolean")]),
    ])
}

fn text_type(kind: &'static str, name: &str, values: &str) -> Element {
    Element::new(kind)
        .with("name", name)
        .holding([Element::new("typeRef").saying("string"), Element::new("allowedValues").holding([text(values)])])
}

fn type_name(choice: &str) -> String {
    format!("{}_value", feel::name(choice))
}

/// An input or decision.
fn named(kind: &'static str, name: &str) -> Element {
    Element::new(kind).with("id", &id(name)).with("name", &feel::name(name))
}

fn variable(name: &str, takes: &str) -> Element {
    Element::new("variable").with("name", &feel::name(name)).with("typeRef", takes)
}

fn reference(kind: &'static str, name: &str) -> Element {
    Element::new(kind).with("href", &format!("#{}", id(name)))
}

fn description(note: &str) -> Element {
    Element::new("description").saying(note)
}

fn text(is: &str) -> Element {
    Element::new("text").saying(is)
}

/// Every parameter and definition that an expression names.
fn collect_names<'e>(is: &'e Expression, names: &mut BTreeSet<&'e str>) {
    match is {
        Expression::Always(_) => {}
        Expression::Parameter(name) | Expression::IsMissing(name) | Expression::Definition(name) => {
            names.insert(name);
        }
        Expression::Equals { parameter, .. } | Expression::Compares { parameter, .. } => {
            names.insert(parameter);
        }
        Expression::All(parts) | Expression::Any(parts) => parts.iter().for_each(|part| collect_names(part, names)),
        Expression::Not(part) => collect_names(part, names),
    }
}
