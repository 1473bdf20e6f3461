//! From the answer in bits to advice with reasons and sources.

use super::Guide;
use super::answer::{Answer, Stand, holds};
use super::next::questions;
use super::reason::{Against, Known};
use super::tables::Tables;
use crate::advice::{Advice, OptionAdvice, RedFlag, Scope, Standing, StatementGrade};
use crate::json::Json;
use crate::pack::{PackKind, PackOption, PackRule, PackStatement};
use crate::profile::{Given, Profile, Source};
use crate::rule::RuleKind;
use crate::sorted::{insert_by, sorted};
use crate::truth::Truth;

/// The sides of an option's matter.
const FITS: [bool; 3] = [true, false, false];
const INDICATED: [bool; 3] = [true, true, false];
const NOT: [bool; 3] = [false, false, true];

pub fn advise<'g>(guide: &'g Guide, profile: &Profile) -> Advice<'g> {
    answered(guide, profile, true)
}

/// The advice without reasons, questions and what is open: those take most of the time.
#[cfg(feature = "authoring")]
pub fn advise_in_brief<'g>(guide: &'g Guide, profile: &Profile) -> Advice<'g> {
    answered(guide, profile, false)
}

fn answered<'g>(guide: &'g Guide, profile: &Profile, whole: bool) -> Advice<'g> {
    // The reader's module answers in whole alone, and carries no other way.
    let whole = whole || cfg!(not(feature = "authoring"));
    let tables = &guide.tables;
    let row = tables.layout.row(&profile.masks);
    let given = (0..tables.layout.fields()).filter(|field| answer_in(profile, *field).is_some());
    let fields: Vec<usize> = given.filter(|field| narrowed(guide, &row, *field)).collect();
    let mut any = row.clone();
    // The profile was refused on reading if nobody possible agrees with it.
    let _ = tables.impossible.close(&mut any);
    let mut answer = Answer::default();
    let somebody = if whole { answer.ask(tables, &row) } else { answer.ask_standings(tables, &row) };
    let answer = somebody.then_some(&answer);
    let scope = match answer {
        None => Scope::Outside,
        Some(_) if all_in_scope(guide, &any) => Scope::Inside,
        Some(_) => Scope::Assumed,
    };
    let asked = Asking { guide, profile, row: &row, fields: &fields, any: &any, whole };
    Advice {
        guideline: &guide.pack.guideline,
        edition: &guide.pack.edition,
        pack: &guide.hash,
        status: guide.pack.status.name(),
        scope,
        red_flags: asked.red_flags(),
        options: answer.map_or_else(|| asked.outside(), |answer| asked.options(answer)),
        questions: if whole { questions(guide, &any, answer) } else { Vec::new() },
    }
}

fn answer_in(profile: &Profile, field: usize) -> Option<&Given> {
    profile.given.get(field).and_then(Option::as_ref)
}

fn narrowed(guide: &Guide, row: &[u64], field: usize) -> bool {
    guide.tables.layout.values(row, field) != guide.tables.layout.values(&guide.tables.full, field)
}

/// Whether everybody whom the impossible combinations leave is in scope.
///
/// Somebody is not exactly when the part of the row in a nogood of the scope lies inside no impossible combination.
fn all_in_scope(guide: &Guide, any: &[u64]) -> bool {
    let Tables { layout, impossible, scoped, .. } = &guide.tables;
    (0..scoped.count()).all(|nogood| {
        let part: Vec<u64> = any.iter().zip(scoped.row(nogood)).map(|(any, nogood)| any & nogood).collect();
        !layout.meets(any, scoped.row(nogood)) || (0..impossible.count()).any(|nogood| impossible.holds(nogood, &part))
    })
}

/// A profile that is being asked about.
struct Asking<'g, 'p> {
    guide: &'g Guide,
    profile: &'p Profile,
    /// What was said.
    row: &'p [u64],
    /// The fields about which something was said that narrows them.
    fields: &'p [usize],
    /// The row closed under the impossible combinations alone.
    any: &'p [u64],
    /// Whether reasons and what is open are wanted.
    whole: bool,
}

impl<'g> Asking<'g, '_> {
    fn is_whole(&self) -> bool {
        self.whole || cfg!(not(feature = "authoring"))
    }

    fn known(&self, scoped: bool) -> Known<'_> {
        let tables = &self.guide.tables;
        let nogoods = if scoped { &tables.scoped } else { &tables.impossible };
        Known { tables, nogoods, row: self.row, fields: self.fields, names: self.guide.names.all() }
    }

    /// Options in the order of the advice.
    fn options(&self, answer: &Answer) -> Vec<OptionAdvice<'g>> {
        let mut lines: Vec<(u16, OptionAdvice<'g>)> = Vec::new();
        for ((place, option), stand) in self.guide.pack.options.iter().enumerate().zip(answer.stands()) {
            let line = (option.group, self.option(place, option, *stand, answer));
            insert_by(&mut lines, line, &|(group_a, a), (group_b, b)| {
                (a.standing, group_a, a.id).cmp(&(b.standing, group_b, b.id))
            });
        }
        lines.into_iter().map(|(_, line)| line).collect()
    }

    fn option(&self, place: usize, option: &'g PackOption, stand: Stand, answer: &Answer) -> OptionAdvice<'g> {
        let standing = stand.standing();
        if !self.is_whole() {
            return self.sources(place, self.bare(option, standing), answer.closed());
        }
        let because = match standing {
            Standing::Fits => self.reason(place, NOT),
            Standing::Avoid if !stand.may_not => self.reason(place, NOT),
            Standing::Avoid | Standing::Depends | Standing::DoesNotFit => Vec::new(),
        };
        let ruled_out_by = match standing {
            Standing::Avoid => self.reason(place, FITS),
            Standing::DoesNotFit => self.reason(place, INDICATED),
            Standing::Fits | Standing::Depends => Vec::new(),
        };
        let mut line = self.bare(option, standing);
        line.unconfirmed = self.unconfirmed(because.iter().chain(&ruled_out_by).copied());
        line.because = self.quote(&because);
        line.ruled_out_by = self.quote(&ruled_out_by);
        line.depends_on = self.field_names(answer.depends_on(place));
        line.check_first = self.field_names(answer.check_first(place));
        line.known = (!option.finds.is_empty()).then(|| self.all_known(option, answer.closed()));
        if standing == Standing::Fits {
            line.preferred_over = self.preferred_over(place, answer.stands());
        }
        self.sources(place, line, answer.closed())
    }

    /// A smallest part of what is known under which nobody is left in the given sides.
    fn reason(&self, option: usize, sides: [bool; 3]) -> Vec<usize> {
        let matter = self.guide.tables.options.get(option);
        matter.and_then(|matter| self.known(true).reason(Against::Sides(matter, sides))).unwrap_or_default()
    }

    fn bare(&self, option: &'g PackOption, standing: Standing) -> OptionAdvice<'g> {
        OptionAdvice {
            id: &option.id,
            group: self.guide.pack.groups.get(usize::from(option.group)).map_or("", String::as_str),
            standing,
            preferred_over: Vec::new(),
            because: Json::Object(Vec::new()),
            unconfirmed: Vec::new(),
            depends_on: Vec::new(),
            check_first: Vec::new(),
            ruled_out_by: Json::Object(Vec::new()),
            warnings: Vec::new(),
            rules: Vec::new(),
            statements: Vec::new(),
            strengths: Vec::new(),
            grades: Vec::new(),
            cites: Vec::new(),
            known: None,
        }
    }

    /// The line with its warnings, rules and what these rest on.
    fn sources(&self, option: usize, mut line: OptionAdvice<'g>, closed: &[u64]) -> OptionAdvice<'g> {
        let tables = &self.guide.tables;
        let of_option = self.guide.pack.rules.iter().enumerate();
        let judged: Vec<(&'g PackRule, Truth)> = of_option
            .filter(|(_, rule)| rule.options.iter().any(|place| usize::from(*place) == option))
            .filter_map(|(place, rule)| Some((rule, holds(tables, &tables.scoped, tables.rules.get(place)?, closed))))
            .collect();
        let with = |wanted: Truth| -> Vec<&'g PackRule> {
            let rules = judged.iter().filter(|(rule, truth)| rule.kind != RuleKind::Caution && *truth == wanted);
            rules.map(|(rule, _)| *rule).collect()
        };
        let cautions = judged.iter().filter(|(rule, truth)| rule.kind == RuleKind::Caution && *truth != Truth::False);
        line.warnings = cautions.map(|(rule, _)| rule.id.as_str()).collect();
        let certain = with(Truth::True);
        let rules = match line.standing {
            Standing::Fits | Standing::Depends if certain.is_empty() => with(Truth::Unknown),
            Standing::Fits | Standing::Depends | Standing::Avoid | Standing::DoesNotFit => certain,
        };
        self.cite(line, &rules)
    }

    fn cite(&self, mut line: OptionAdvice<'g>, rules: &[&'g PackRule]) -> OptionAdvice<'g> {
        let pack = &self.guide.pack;
        let places = rules.iter().flat_map(|rule| rule.statements.iter().map(|place| usize::from(*place)));
        let mut statements: Vec<&'g PackStatement> = Vec::new();
        for statement in places.filter_map(|place| pack.statements.get(place)) {
            if statements.iter().all(|known| known.id != statement.id) {
                insert_by(&mut statements, statement, &|a, b| a.id.cmp(&b.id));
            }
        }
        line.rules = rules.iter().map(|rule| rule.id.as_str()).collect();
        line.statements = statements.iter().map(|statement| statement.id.as_str()).collect();
        line.strengths = sorted(statements.iter().map(|statement| statement.strength.as_str()));
        line.cites = sorted(statements.iter().flat_map(|statement| statement.cites.iter().map(String::as_str)));
        let grades = statements.iter().flat_map(|statement| {
            statement.grades.iter().map(|grade| StatementGrade { statement: &statement.id, grade })
        });
        line.grades = grades.collect();
        line
    }

    /// Options that fit as well and that a source places after this one.
    fn preferred_over(&self, option: usize, stands: &[Stand]) -> Vec<&'g str> {
        let pack = &self.guide.pack;
        let preferences = pack.preferences.iter().filter(|preference| usize::from(preference.prefer) == option);
        let over = preferences.flat_map(|preference| preference.over.iter().map(|place| usize::from(*place)));
        let fits = |place: &usize| stands.get(*place).is_some_and(|stand| stand.standing() == Standing::Fits);
        sorted(over.filter(fits).filter_map(|place| pack.options.get(place)).map(|option| option.id.as_str()))
    }

    /// Every option for somebody outside the scope: none fits, and why is the same for all.
    fn outside(&self) -> Vec<OptionAdvice<'g>> {
        let reason = self.is_whole().then(|| self.known(true).reason(Against::Everybody)).flatten().unwrap_or_default();
        let mut options: Vec<&'g PackOption> = Vec::new();
        for option in &self.guide.pack.options {
            insert_by(&mut options, option, &|a, b| (a.group, &a.id).cmp(&(b.group, &b.id)));
        }
        let lines = options.into_iter().map(|option| OptionAdvice {
            unconfirmed: self.unconfirmed(reason.iter().copied()),
            ruled_out_by: self.quote(&reason),
            known: (!option.finds.is_empty()).then(|| self.all_known(option, self.any)),
            ..self.bare(option, Standing::DoesNotFit)
        });
        lines.collect()
    }

    fn red_flags(&self) -> Vec<RedFlag<'g>> {
        let tables = &self.guide.tables;
        let known = self.known(false);
        let mut flags = Vec::new();
        for (rule, matter) in self.guide.pack.rules.iter().zip(&tables.rules) {
            let Some(level) = rule.level else { continue };
            if holds(tables, &tables.impossible, matter, self.any) == Truth::True {
                let because =
                    self.is_whole().then(|| known.reason(Against::Sides(matter, NOT))).flatten().unwrap_or_default();
                let statements =
                    rule.statements.iter().filter_map(|place| self.guide.pack.statements.get(usize::from(*place)));
                let statements = statements.map(|statement| statement.id.as_str()).collect();
                let flag = RedFlag { id: &rule.id, level, because: self.quote(&because), statements };
                insert_by(&mut flags, flag, &|a, b| (a.level, a.id).cmp(&(b.level, b.id)));
            }
        }
        flags
    }

    /// The answers in these fields as they were given, sets cut to these members, sorted by name.
    fn quote(&self, fields: &[usize]) -> Json {
        let names = &self.guide.names;
        let by_name = sorted(fields.iter().map(|field| (names.field(*field), *field)));
        let mut entries: Vec<(String, Json)> = Vec::new();
        for (_, field) in by_name {
            let (Some(given), Some(fact)) =
                (answer_in(self.profile, field), self.guide.pack.facts.get(names.fact(field)))
            else {
                continue;
            };
            let (PackKind::Set(members), Some(place)) = (&fact.kind, names.member(field)) else {
                entries.push((fact.id.clone(), given.value.clone()));
                continue;
            };
            let member = (members.get(place).cloned().unwrap_or_default(), given.value.clone());
            match entries.last_mut() {
                Some((id, Json::Object(listed))) if *id == fact.id => listed.push(member),
                _ => entries.push((fact.id.clone(), Json::Object(vec![member]))),
            }
        }
        Json::Object(entries)
    }

    fn unconfirmed(&self, fields: impl Iterator<Item = usize>) -> Vec<String> {
        let doubtful =
            |field: &usize| answer_in(self.profile, *field).is_some_and(|given| given.source != Source::Report);
        sorted(fields.filter(doubtful).map(|field| self.guide.names.field(field).to_owned()))
    }

    fn field_names(&self, marks: &[u64]) -> Vec<String> {
        let fields = self.guide.tables.layout.marked(marks);
        sorted(fields.into_iter().map(|field| self.guide.names.field(field).to_owned()))
    }

    /// Whether every fact that a test finds has one value left.
    fn all_known(&self, option: &PackOption, closed: &[u64]) -> bool {
        option.finds.iter().all(|fact| {
            let fact = usize::from(*fact);
            let count = self.guide.pack.facts.get(fact).map_or(0, |fact| fact.kind.fields());
            let first = self.guide.names.first(fact);
            (first..first.saturating_add(count))
                .all(|field| self.guide.tables.layout.values(closed, field).count_ones() == 1)
        })
    }
}
