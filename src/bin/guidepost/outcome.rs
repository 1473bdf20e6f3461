//! What a command prints and how it ends.

use guidepost::profile::{Code, Problem, errors_json};
use std::io::Write;
use std::process::ExitCode;

/// What a command prints on stdout, and its exit code.
pub struct Outcome {
    stdout: String,
    code: u8,
}

impl Outcome {
    /// All is well.
    pub fn good(stdout: String) -> Outcome {
        Outcome { stdout, code: 0 }
    }

    /// The guideline, a property or a case is wrong.
    pub fn wrong(stdout: String) -> Outcome {
        Outcome { stdout, code: 1 }
    }

    /// The call or its input is wrong.
    pub fn refused(errors: &[Problem]) -> Outcome {
        Outcome { stdout: errors_json(errors), code: 2 }
    }

    /// Everything was printed already; some of the input was wrong.
    pub fn partly_refused() -> Outcome {
        Outcome { stdout: String::new(), code: 2 }
    }

    /// Prints and ends. A reader that has gone away is no fault of ours.
    pub fn finish(self) -> ExitCode {
        if !self.stdout.is_empty() {
            let mut stdout = std::io::stdout().lock();
            let _ = stdout.write_all(self.stdout.trim_end_matches('\n').as_bytes());
            let _ = stdout.write_all(b"\n");
        }
        ExitCode::from(self.code)
    }
}

/// The call itself is off.
pub fn bad_call(message: String) -> Outcome {
    Outcome::refused(&[Problem::new(Code::BadCall, "", message)])
}
