//! The author's tool: check, ask, test and pack a guideline from the command line.
//!
//! One JSON document or plain text on stdout, messages on stderr. Exit: 0 good, 1 the guideline or a case is wrong,
//! 2 the call or its input is wrong; then stdout holds `{"errors":[…]}`.

mod advise;
mod call;
mod cases;
mod changes;
mod check;
mod compare;
mod export;
mod figures;
mod guideline;
mod outcome;
mod prove;
mod readable;
mod schema;
mod words;

use clap::{CommandFactory, Parser, Subcommand};
use outcome::Outcome;
use readable::Audience;
use std::path::PathBuf;
use std::process::ExitCode;

/// Guidepost: a cancer treatment guideline that can be asked.
#[derive(Parser)]
#[command(version, about, arg_required_else_help = true)]
struct Call {
    /// The guideline folder.
    #[arg(long, global = true, default_value = "guidelines/advanced-breast-cancer")]
    guideline: PathBuf,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Look through every guideline file; all problems at once.
    Check {
        /// The guideline folder, instead of --guideline.
        dir: Option<PathBuf>,
        /// Write the coverage table (evidence row, statement, rules, cases) to this file.
        #[arg(long)]
        coverage: Option<PathBuf>,
    },
    /// The advice for a profile.
    Advise {
        /// The edition to ask.
        #[arg(long)]
        edition: String,
        /// A JSON file, or - for standard input.
        #[arg(long)]
        profile: PathBuf,
        /// One profile a line in, one advice a line out; bad lines are reported and the rest carried on.
        #[arg(long, conflicts_with = "lang")]
        ndjson: bool,
        /// As readable text in this language instead of JSON.
        #[arg(long)]
        lang: Option<String>,
        /// For whom the readable text is.
        #[arg(long, value_enum, default_value = "patient", requires = "lang")]
        audience: Audience,
    },
    /// The vocabulary.
    Facts {
        /// The edition whose use of facts is shown.
        #[arg(long)]
        edition: String,
        /// As JSON Schema of a profile.
        #[arg(long)]
        schema: bool,
    },
    /// Every option with its rules and statements.
    Options {
        /// The edition.
        #[arg(long)]
        edition: String,
    },
    /// The questions that still matter, most telling first.
    Next {
        /// The edition to ask.
        #[arg(long)]
        edition: String,
        /// A JSON file, or - for standard input.
        #[arg(long)]
        profile: PathBuf,
    },
    /// Ask every worked patient and compare with what is expected.
    Cases {
        /// Only this edition.
        #[arg(long)]
        edition: Option<String>,
        /// Print the profiles of the worked patients instead, one a line.
        #[arg(long)]
        profiles: bool,
    },
    /// Prove what must hold for every possible patient; a witness for each failure.
    Prove {
        /// Only this edition.
        #[arg(long)]
        edition: Option<String>,
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// Which patients two editions answer differently: exact numbers, an example of each kind.
    Compare {
        /// The first edition.
        #[arg(long)]
        from: String,
        /// The second edition.
        #[arg(long)]
        to: String,
        /// The folder of the second edition, if it is another.
        #[arg(long)]
        with: Option<PathBuf>,
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// What editions declare to answer otherwise than earlier ones, as JSON.
    Changes,
    /// What studies counted for the options of an edition, and where they are allowed, as JSON.
    Figures {
        /// The edition.
        #[arg(long)]
        edition: String,
    },
    /// An edition for other engines, or for a clinician to sign.
    Export {
        /// The edition.
        #[arg(long)]
        edition: String,
        /// The shape.
        #[arg(long, value_enum)]
        format: export::Format,
    },
    /// Compile an edition to one file.
    Pack {
        /// The edition.
        #[arg(long)]
        edition: String,
        /// Where to write it.
        #[arg(long)]
        out: PathBuf,
    },
}

fn main() -> ExitCode {
    let outcome = match Call::try_parse() {
        Ok(call) => run(call),
        Err(error) if !error.use_stderr() => {
            print!("{error}");
            return ExitCode::SUCCESS;
        }
        Err(error) => {
            eprint!("{error}");
            Outcome::refused(&[call::problem(&error, &Call::command())])
        }
    };
    outcome.finish()
}

fn run(call: Call) -> Outcome {
    let folder = call.guideline;
    match call.command {
        Command::Check { dir, coverage } => check::check(&dir.unwrap_or(folder), coverage.as_deref()),
        Command::Advise { edition, profile, lang: Some(lang), audience, .. } => {
            advise::advise_in_words(&folder, &edition, &profile, (&lang, audience))
        }
        Command::Advise { edition, profile, ndjson, lang: None, .. } => {
            advise::advise(&folder, &edition, &profile, ndjson)
        }
        Command::Next { edition, profile } => advise::next(&folder, &edition, &profile),
        Command::Facts { edition, schema } => guideline::with_guide(&folder, &edition, |guide| {
            Outcome::good(if schema { schema::profile_schema(guide.pack()) } else { guide.facts_json().to_owned() })
        }),
        Command::Options { edition } => guideline::options(&folder, &edition),
        Command::Cases { edition, profiles: true } => cases::profiles(&folder, edition.as_deref()),
        Command::Cases { edition, profiles: false } => cases::cases(&folder, edition.as_deref()),
        Command::Compare { from, to, with, json } => compare::compare(&folder, (&from, &to), with.as_deref(), json),
        Command::Prove { edition, json } => prove::prove(&folder, edition.as_deref(), json),
        Command::Changes => changes::changes(&folder),
        Command::Figures { edition } => figures::figures(&folder, &edition),
        Command::Export { edition, format } => export::export(&folder, &edition, format),
        Command::Pack { edition, out } => guideline::pack(&folder, &edition, &out),
    }
}
