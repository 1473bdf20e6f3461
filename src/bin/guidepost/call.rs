//! What is wrong with a call, with what may stand there.

use clap::Command;
use clap::error::{ContextKind, ContextValue, Error, ErrorKind};
use guidepost::profile::{Code, Problem};

/// The problem of a call that clap refuses.
pub fn problem(error: &Error, tool: &Command) -> Problem {
    let problem = |message| Problem::new(Code::BadCall, "", message);
    let commands: Vec<String> = tool.get_subcommands().map(|command| command.get_name().to_owned()).collect();
    let suggested = |kind| texts(error, kind).into_iter().next();
    match error.kind() {
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand | ErrorKind::MissingSubcommand => {
            Problem { allowed: commands, ..problem("no command is given".to_owned()) }
        }
        ErrorKind::InvalidSubcommand => {
            let nearest = suggested(ContextKind::SuggestedSubcommand);
            Problem { allowed: commands, nearest, ..problem(summary(error)) }
        }
        ErrorKind::InvalidValue => {
            let problem = problem(summary(error));
            Problem {
                allowed: texts(error, ContextKind::ValidValue),
                nearest: suggested(ContextKind::SuggestedValue),
                ..problem
            }
        }
        _ => Problem { nearest: suggested(ContextKind::SuggestedArg), ..problem(summary(error)) },
    }
}

/// The first paragraph holds the problem, the others what to type.
fn summary(error: &Error) -> String {
    let text = error.to_string();
    let paragraph: Vec<&str> = text.lines().take_while(|line| !line.is_empty()).map(str::trim).collect();
    paragraph.join(" ").trim_start_matches("error: ").to_owned()
}

fn texts(error: &Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        _ => Vec::new(),
    }
}
