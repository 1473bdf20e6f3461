//! Looking names up.

use super::super::problems::{Name, Problems};
use crate::criterion::syntax::nearest;
use crate::pack::diagnostic::Code;

/// The place of a name in a list; reports it with the nearest one if it is not there.
pub fn look_up(name: &Name, what: &str, list: &[&str], problems: &mut Problems<'_>) -> Option<usize> {
    let place = list.iter().position(|known| *known == name.value);
    if place.is_none() {
        let help = nearest(&name.value, list.iter().copied()).map(|near| format!("did you mean `{near}`?"));
        problems.add_with_help(Code::UnknownName, name.place, (format!("no {what} is called `{}`", name.value), help));
    }
    place
}
