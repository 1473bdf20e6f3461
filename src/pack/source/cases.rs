//! Worked patients with the expected advice: their names are checked here, the advice itself elsewhere.

use super::answers::{check_profile, check_question};
use super::folder::{Role, SourceFile};
use super::id::check_unique;
use super::problems::{Name, Problems};
use super::raw::{self, Raw, RawCase, RawRule};
use super::resolve::{Facts, look_up};
use crate::edition::Guideline;
use crate::pack::diagnostic::{Code, Diagnostic};
use crate::rule::{Rule, RuleKind};

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
    /// Options, each with all the rules that it rests on.
    pub rests_on: Vec<(String, Vec<String>)>,
    /// Options, each with all its cautions.
    pub warns_only: Vec<(String, Vec<String>)>,
    /// Caution and avoid rules, each with all the options that it is shown for.
    pub warns_of: Vec<(String, Vec<String>)>,
    /// All red flags that are raised.
    pub red_flags_only: Option<Vec<String>>,
    /// Whether no patient is like this.
    pub impossible: bool,
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
        rules: guideline.rules.iter().map(|rule| named_rule(rule, guideline)).collect(),
        rows: rows(&raw, guideline.statements.iter().map(|statement| statement.id.as_str()).collect()),
        facts: &facts,
    };
    check_unique(raw.cases.iter().map(|case| &case.id), "the case", &mut problems);
    raw.cases.iter().for_each(|case| names.check(case, &mut problems));
    let cases = raw.cases.iter().filter_map(|case| finished(case, &problems)).collect();
    (cases, problems.into_diagnostics())
}

fn finished(case: &RawCase, problems: &Problems<'_>) -> Option<Case> {
    let texts = |names: &[Name]| -> Vec<String> { names.iter().map(|name| name.value.clone()).collect() };
    let lists = |lists: &[(Name, Vec<Name>)]| -> Vec<(String, Vec<String>)> {
        lists.iter().map(|(option, names)| (option.value.clone(), texts(names))).collect()
    };
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
        rests_on: lists(&expected.rests_on),
        warns_only: lists(&expected.warns_only),
        warns_of: lists(&expected.warns_of),
        red_flags_only: expected.red_flags_only.as_deref().map(texts),
        impossible: expected.impossible.is_some_and(|impossible| impossible.value),
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
            rules: rules().map(raw_rule).collect(),
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

/// A rule that a worked patient can name.
struct NamedRule<'n> {
    id: &'n str,
    /// A kind that could not be read is reported already.
    kind: Option<RuleKind>,
    options: Vec<&'n str>,
}

fn named_rule<'n>(rule: &'n Rule, guideline: &'n Guideline) -> NamedRule<'n> {
    let option = rule.option.and_then(|place| guideline.options.get(place));
    NamedRule { id: &rule.id, kind: Some(rule.kind), options: option.iter().map(|option| option.id.as_str()).collect() }
}

fn raw_rule(rule: &RawRule) -> NamedRule<'_> {
    let options = rule.options.iter().map(|option| option.value.as_str()).collect();
    NamedRule { id: &rule.id.value, kind: rule.kind.map(|kind| kind.value), options }
}

/// The names that worked patients of one edition can use.
struct Names<'n> {
    options: Vec<&'n str>,
    /// `None` if they could not be read, which is reported already.
    groups: Option<Vec<&'n str>>,
    /// One of several options may be there once for each.
    rules: Vec<NamedRule<'n>>,
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
        let flags = [expected.red_flags.as_slice(), expected.red_flags_only.as_deref().unwrap_or_default()];
        flags.into_iter().for_each(|flags| self.check_rules(flags, &[RuleKind::Urgent], problems));
        self.check_rules(&expected.warns, &[RuleKind::Caution], problems);
        self.check_rests(&expected.rests_on, problems);
        self.check_warnings(&expected.warns_only, problems);
        self.check_warned(&expected.warns_of, problems);
        expected.asks.iter().for_each(|name| check_question(name, self.facts, problems));
        case.profile.iter().for_each(|profile| check_profile(profile, self.facts, problems));
        check_contradictions(case, problems);
    }

    fn check_rules(&self, names: &[Name], kinds: &[RuleKind], problems: &mut Problems<'_>) {
        check_unique(names, "the rule", problems);
        for name in names {
            if self.rule(name, problems).and_then(|rule| rule.kind).is_some_and(|found| !kinds.contains(&found)) {
                let kinds: Vec<String> = kinds.iter().map(|kind| format!("`{}`", kind.name())).collect();
                misplaced(name, &format!("no rule of kind {}", kinds.join(" or ")), problems);
            }
        }
    }

    /// What an option rests on are rules of it, cautions aside.
    fn check_rests(&self, lists: &[(Name, Vec<Name>)], problems: &mut Problems<'_>) {
        for (option, rules) in lists {
            check_unique(rules, "the rule", problems);
            for rule in self.of_option(option, rules, problems) {
                if self.rule(rule, problems).and_then(|rule| rule.kind) == Some(RuleKind::Caution) {
                    misplaced(rule, "a caution, nothing rests on it", problems);
                }
            }
        }
    }

    fn check_warnings(&self, lists: &[(Name, Vec<Name>)], problems: &mut Problems<'_>) {
        for (option, rules) in lists {
            self.check_rules(rules, &[RuleKind::Caution], problems);
            self.of_option(option, rules, problems);
        }
    }

    fn check_warned(&self, lists: &[(Name, Vec<Name>)], problems: &mut Problems<'_>) {
        for (rule, options) in lists {
            self.check_rules(std::slice::from_ref(rule), &[RuleKind::Caution, RuleKind::Avoid], problems);
            check_list(options, "option of this edition", &self.options, problems);
            let own = |option: &Name| {
                let speaks = |named: &NamedRule<'_>| named.id == rule.value && named.options.contains(&&*option.value);
                self.rules.iter().any(speaks)
            };
            for option in options.iter().filter(|option| self.options.contains(&&*option.value) && !own(option)) {
                misplaced(option, &format!("no option of `{}`", rule.value), problems);
            }
        }
    }

    /// Those of the names that are rules of the option; the others are reported.
    fn of_option<'r>(&self, option: &Name, rules: &'r [Name], problems: &mut Problems<'_>) -> Vec<&'r Name> {
        if look_up(option, "option of this edition", &self.options, problems).is_none() {
            return Vec::new();
        }
        let mut own = Vec::new();
        for name in rules {
            let speaks = |rule: &NamedRule<'_>| rule.id == name.value && rule.options.contains(&option.value.as_str());
            if self.rules.iter().any(speaks) {
                own.push(name);
            } else if self.rule(name, problems).is_some() {
                misplaced(name, &format!("no rule of `{}`", option.value), problems);
            }
        }
        own
    }

    fn rule(&self, name: &Name, problems: &mut Problems<'_>) -> Option<&NamedRule<'_>> {
        let ids: Vec<&str> = self.rules.iter().map(|rule| rule.id).collect();
        look_up(name, "rule of this edition", &ids, problems).and_then(|place| self.rules.get(place))
    }
}

fn misplaced(name: &Name, what: &str, problems: &mut Problems<'_>) {
    problems.add(Code::Misplaced, name.place, format!("`{}` is {what}", name.value));
}

fn check_list(names: &[Name], what: &str, known: &[&str], problems: &mut Problems<'_>) {
    check_unique(names, &format!("the {what}"), problems);
    for name in names {
        look_up(name, what, known, problems);
    }
}

/// Expectations that cannot all be met.
fn check_contradictions(case: &RawCase, problems: &mut Problems<'_>) {
    check_standings(case, problems);
    let expected = &case.expectations;
    if let Some(only) = &expected.red_flags_only {
        for flag in expected.red_flags.iter().filter(|flag| only.iter().all(|listed| listed.value != flag.value)) {
            let message = format!("`{}` stands in `red_flags`, but not in `red_flags_only`", flag.value);
            problems.add(Code::CaseContradiction, flag.place, message);
        }
    }
    if let Some(impossible) = expected.impossible.filter(|impossible| impossible.value && expected.of_advice()) {
        let message = "nobody is like this, yet something is expected of the advice";
        problems.add(Code::CaseContradiction, impossible.place, message);
    }
}

/// An option has one standing, and outside the scope none fits.
fn check_standings(case: &RawCase, problems: &mut Problems<'_>) {
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
