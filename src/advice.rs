//! The answer to a profile, in codes and ids; sentences stand in the text files of each language.

use crate::evidence::Grade;
use crate::json::{Json, ObjectWriter, write_list, write_object};
use crate::rule::Level;

/// How an option stands for everybody who is still possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Indicated, and not known to be unsafe; something may have to be checked first.
    Fits,
    /// Indicated for some and not for others.
    Depends,
    /// Indicated for nobody without a reason to avoid it.
    Avoid,
    /// Not indicated.
    DoesNotFit,
}

impl Standing {
    /// As written in advice and in worked cases.
    pub fn name(self) -> &'static str {
        match self {
            Standing::Fits => "fits",
            Standing::Depends => "depends",
            Standing::Avoid => "avoid",
            Standing::DoesNotFit => "does-not-fit",
        }
    }
}

/// Whether the profile lies in the scope of the edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Everybody still possible does.
    Inside,
    /// Nobody does.
    Outside,
    /// Some do; taken for granted until the profile rules it out.
    Assumed,
}

impl Scope {
    /// As written in advice and in worked cases.
    pub fn name(self) -> &'static str {
        match self {
            Scope::Inside => "inside",
            Scope::Outside => "outside",
            Scope::Assumed => "assumed",
        }
    }
}

/// The answer to a profile.
#[derive(Clone, Debug, PartialEq)]
pub struct Advice<'p> {
    /// Id of the guideline.
    pub guideline: &'p str,
    /// Id of the edition.
    pub edition: &'p str,
    /// Hash of the compiled edition.
    pub pack: &'p str,
    /// How far the edition can be relied on.
    pub status: &'static str,
    /// Whether the edition is for this patient.
    pub scope: Scope,
    /// Only those that are certain; most pressing first, then by id.
    pub red_flags: Vec<RedFlag<'p>>,
    /// Every option once: by standing, then group, then id.
    pub options: Vec<OptionAdvice<'p>>,
    /// What is worth asking, most telling first.
    pub questions: Vec<Question<'p>>,
}

/// A sign that needs care.
#[derive(Clone, Debug, PartialEq)]
pub struct RedFlag<'p> {
    /// Id of the urgent rule.
    pub id: &'p str,
    /// How soon.
    pub level: Level,
    /// A smallest part of the profile that makes it certain.
    pub because: Json,
    /// Ids of its statements.
    pub statements: Vec<&'p str>,
}

/// How one option stands, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct OptionAdvice<'p> {
    /// Id of the option.
    pub id: &'p str,
    /// Id of its group.
    pub group: &'p str,
    /// How it stands.
    pub standing: Standing,
    /// Options that fit as well and that a source places after this one.
    pub preferred_over: Vec<&'p str>,
    /// A smallest part of the profile that makes it indicated; empty if that is not settled.
    pub because: Json,
    /// Facts of the reasons that were told or are unsure.
    pub unconfirmed: Vec<String>,
    /// Facts that settle whether it is indicated, as `fact` or `set.member`, sorted.
    pub depends_on: Vec<String>,
    /// Facts that settle whether it is to avoid, sorted.
    pub check_first: Vec<String>,
    /// A smallest part of the profile that keeps it from fitting.
    pub ruled_out_by: Json,
    /// Ids of caution rules that are not ruled out.
    pub warnings: Vec<&'p str>,
    /// Ids of its rules that hold for everybody still possible, or if none does that may hold.
    pub rules: Vec<&'p str>,
    /// Ids of their statements, sorted.
    pub statements: Vec<&'p str>,
    /// Wording classes of these statements, sorted.
    pub strengths: Vec<&'p str>,
    /// Their grades.
    pub grades: Vec<StatementGrade<'p>>,
    /// Ids of the citations behind them, sorted.
    pub cites: Vec<&'p str>,
    /// Only of tests: whether all that it finds is known.
    pub known: Option<bool>,
}

/// A grade and the statement it belongs to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct StatementGrade<'p> {
    /// Id of the statement.
    pub statement: &'p str,
    /// Scheme and code.
    pub grade: &'p Grade,
}

/// A fact worth asking for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question<'p> {
    /// Id of the fact.
    pub fact: &'p str,
    /// Of a set, the members that matter; otherwise empty.
    pub members: Vec<&'p str>,
    /// Ids of options that it could help to settle, sorted.
    pub could_settle: Vec<&'p str>,
}

impl Advice<'_> {
    /// The advice as JSON, compact, keys in the order of the documentation.
    pub fn to_json(&self) -> String {
        let mut out = String::new();
        write_object(&mut out, |object| {
            object.text("guideline", self.guideline);
            object.text("edition", self.edition);
            object.text("pack", self.pack);
            object.text("status", self.status);
            object.text("scope", self.scope.name());
            write_list(object.key("red_flags"), |list| {
                self.red_flags.iter().for_each(|flag| write_object(list.item(), |object| flag.write(object)));
            });
            write_list(object.key("options"), |list| {
                self.options.iter().for_each(|option| write_object(list.item(), |object| option.write(object)));
            });
            write_questions(object, &self.questions);
        });
        out
    }
}

/// `{"questions":[…]}`
pub fn questions_json(questions: &[Question<'_>]) -> String {
    let mut out = String::new();
    write_object(&mut out, |object| write_questions(object, questions));
    out
}

fn write_questions(object: &mut ObjectWriter<'_>, questions: &[Question<'_>]) {
    write_list(object.key("questions"), |list| {
        for question in questions {
            write_object(list.item(), |object| {
                object.text("fact", question.fact);
                object.texts("members", &question.members);
                object.texts("could_settle", &question.could_settle);
            });
        }
    });
}

impl RedFlag<'_> {
    fn write(&self, object: &mut ObjectWriter<'_>) {
        object.text("id", self.id);
        object.text("level", self.level.name());
        object.value("because", &self.because);
        object.texts("statements", &self.statements);
    }
}

impl OptionAdvice<'_> {
    fn write(&self, object: &mut ObjectWriter<'_>) {
        object.text("id", self.id);
        object.text("group", self.group);
        object.text("standing", self.standing.name());
        object.texts("preferred_over", &self.preferred_over);
        object.value("because", &self.because);
        object.texts("unconfirmed", &self.unconfirmed);
        object.texts("depends_on", &self.depends_on);
        object.texts("check_first", &self.check_first);
        object.value("ruled_out_by", &self.ruled_out_by);
        object.texts("warnings", &self.warnings);
        object.texts("rules", &self.rules);
        object.texts("statements", &self.statements);
        object.texts("strengths", &self.strengths);
        write_list(object.key("grades"), |list| {
            for StatementGrade { statement, grade } in &self.grades {
                write_object(list.item(), |object| {
                    object.text("statement", statement);
                    object.text("scheme", &grade.scheme);
                    object.text("code", &grade.code);
                });
            }
        });
        object.texts("cites", &self.cites);
        if let Some(known) = self.known {
            object.value("known", &Json::Bool(known));
        }
    }
}
