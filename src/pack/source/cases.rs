//! Worked patients with the expected advice: their names are checked here, the advice itself elsewhere.

use super::answers::{check_profile, check_question};
use super::folder::{Role, SourceFile};
use super::id::check_unique;
use super::problems::{Name, Problems};
use super::raw::{self, Raw, RawCase, RawRule};
use super::resolve::{Facts, look_up};
use crate::edition::Guideline;
use crate::pack::diagnostic::{Code, Diagnostic};
use crate::rule::RuleKind;

/// One worked patient.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// Unique in the edition.
    pub id: String,
    /// Where it stands, inside the guideline folder.
    pub file: String,
    /// Line of its record.
    pub line: usize,
    /// Rows of the evidence that it is written from.
    pub rows: Vec<String>,
    /// The profile as JSON text.
    pub profile: String,
    /// Options that fit.
    pub fits: Vec<String>,
    /// Options that depend.
    pub depends: Vec<String>,
    /// Options to avoid.
    pub avoid: Vec<String>,
    /// Options that do not fit.
    pub does_not_fit: Vec<String>,
    /// Red flags that are raised.
    pub red_flags: Vec<String>,
    /// Facts, or `set.member`, that are among the questions.
    pub asks: Vec<String>,
    /// Caution rules that are among the warnings.
    pub warns: Vec<String>,
    /// Groups in which whatever is not listed does not fit.
    pub groups: Vec<String>,
    /// `inside`, `outside` or `assumed`.
    pub scope: Option<String>,
}

/// The worked patients of an edition.
///
/// # Errors
/// Every problem found; cases whose profile could not be read are left out.
pub fn load_cases(files: &[SourceFile], guideline: &Guideline) -> (Vec<Case>, Vec<Diagnostic>) {
    let edition = guideline.edition.id.as_str();
    let mut problems = Problems::new(files);
    let raw = raw::read(files, |role| role == Role::Cases(edition) || role == Role::Rows, &mut problems);
    let facts = Facts { vocabulary: guideline.vocabulary.clone(), ..Facts::default() };
    let names = Names {
        options: guideline.options.iter().map(|option| option.id.as_str()).collect(),
        groups: Some(guideline.groups.iter().map(|group| group.id.as_str()).collect()),
        rules: guideline.rules.iter().map(|rule| (rule.id.as_str(), Some(rule.kind))).collect(),
        rows: rows(&raw, guideline.statements.iter().map(|statement| statement.id.as_str()).collect()),
        facts: &facts,
    };
    check_unique(raw.cases.iter().map(|case| &case.id), "the case", &mut problems);
    raw.cases.iter().for_each(|case| names.check(case, &mut problems));
    let cases = raw.cases.iter().filter_map(|case| finished(case, &problems)).collect();
    (cases, problems.into_diagnostics())
}

fn finished(case: &RawCase, problems: &Problems<'_>) -> Option<Case> {
    let texts = |names: &[Name]| names.iter().map(|name| name.value.clone()).collect();
    let expected = &case.expectations;
    let (file, line, _) = problems.position(case.place);
    Some(Case {
        id: case.id.value.clone(),
        file: file.to_owned(),
        line,
        rows: texts(&case.rows),
        profile: case.profile.as_ref()?.value.to_json(),
        fits: texts(&expected.fits),
        depends: texts(&expected.depends),
        avoid: texts(&expected.avoid),
        does_not_fit: texts(&expected.does_not_fit),
        red_flags: texts(&expected.red_flags),
        asks: texts(&expected.asks),
        warns: texts(&expected.warns),
        groups: texts(&expected.groups),
        scope: expected.scope.map(|scope| scope.value.to_owned()),
    })
}

fn rows<'r>(raw: &'r Raw, statements: Vec<&'r str>) -> Vec<&'r str> {
    if raw.rows.is_some() { raw.row_ids() } else { statements }
}

/// Reports what is wrong with the worked patients of every edition.
pub fn check(raw: &Raw, facts: &Facts, problems: &mut Problems<'_>) {
    for (id, edition) in &raw.editions {
        let own = || raw.cases.iter().filter(|case| case.edition == *id);
        let rules = || edition.rules.rules.iter().chain(&raw.red_flags.rules);
        let names = Names {
            options: options(raw, rules()),
            groups: raw.group_ids(),
            rules: rules().map(|rule| (rule.id.value.as_str(), rule.kind.map(|kind| kind.value))).collect(),
            rows: raw.row_ids(),
            facts,
        };
        check_unique(own().map(|case| &case.id), "the case", problems);
        own().for_each(|case| names.check(case, problems));
    }
}

/// The options that rules speak of; all of them if a misspelled one hides which these are.
fn options<'r>(raw: &'r Raw, rules: impl Iterator<Item = &'r RawRule>) -> Vec<&'r str> {
    if raw.hides_options() {
        return raw.options.iter().map(|option| option.id.value.as_str()).collect();
    }
    rules.flat_map(|rule| &rule.options).map(|option| option.value.as_str()).collect()
}

/// The names that worked patients of one edition can use.
struct Names<'n> {
    options: Vec<&'n str>,
    /// `None` if they could not be read, which is reported already.
    groups: Option<Vec<&'n str>>,
    /// A kind that could not be read is reported already.
    rules: Vec<(&'n str, Option<RuleKind>)>,
    rows: Vec<&'n str>,
    facts: &'n Facts,
}

impl Names<'_> {
    fn check(&self, case: &RawCase, problems: &mut Problems<'_>) {
        let expected = &case.expectations;
        check_list(&case.rows, "row of the evidence", &self.rows, problems);
        if let Some(groups) = &self.groups {
            check_list(&expected.groups, "group", groups, problems);
        }
        for (_, options) in expected.standings() {
            check_list(options, "option of this edition", &self.options, problems);
        }
        self.check_rules(&expected.red_flags, RuleKind::Urgent, problems);
        self.check_rules(&expected.warns, RuleKind::Caution, problems);
        expected.asks.iter().for_each(|name| check_question(name, self.facts, problems));
        case.profile.iter().for_each(|profile| check_profile(profile, self.facts, problems));
        check_contradictions(case, problems);
    }

    fn check_rules(&self, names: &[Name], kind: RuleKind, problems: &mut Problems<'_>) {
        let rules: Vec<&str> = self.rules.iter().map(|(id, _)| *id).collect();
        for name in names {
            let place = look_up(name, "rule of this edition", &rules, problems);
            let found = place.and_then(|place| self.rules.get(place)).and_then(|(_, kind)| *kind);
            if found.is_some_and(|found| found != kind) {
                let message = format!("`{}` is no rule of kind `{}`", name.value, kind.name());
                problems.add(Code::Misplaced, name.place, message);
            }
        }
    }
}

fn check_list(names: &[Name], what: &str, known: &[&str], problems: &mut Problems<'_>) {
    check_unique(names, &format!("the {what}"), problems);
    for name in names {
        look_up(name, what, known, problems);
    }
}

/// An option has one standing, and outside the scope none fits.
fn check_contradictions(case: &RawCase, problems: &mut Problems<'_>) {
    let mut before: Vec<(&Name, &str)> = Vec::new();
    for (standing, options) in case.expectations.standings() {
        for option in options {
            let other = before.iter().find(|(name, other)| name.value == option.value && *other != standing);
            if let Some((_, other)) = other {
                let message = format!("`{}` stands in `{other}` and in `{standing}`", option.value);
                problems.add(Code::CaseContradiction, option.place, message);
            }
            before.push((option, standing));
        }
    }
    let fitting = before.iter().find(|(_, standing)| *standing != "does_not_fit");
    let outside = case.expectations.scope.filter(|scope| scope.value == "outside");
    if let Some((scope, (option, standing))) = outside.zip(fitting) {
        let message = format!("outside the scope no option fits, but `{}` stands in `{standing}`", option.value);
        problems.add(Code::CaseContradiction, scope.place, message);
    }
}
