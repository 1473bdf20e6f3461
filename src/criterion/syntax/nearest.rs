//! The name that somebody may have meant.

/// The candidate nearest to what was written, if one is near enough; of several the first.
///
/// Near enough: at most a third of the written characters changed, added, dropped or swapped, and always one. Names stand
/// in lower case: capital letters in what was written do not count.
pub fn nearest<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let limit = written.chars().count().checked_div(3).unwrap_or(0).max(1);
    let lower = written.to_ascii_lowercase();
    let near = candidates.into_iter().map(|candidate| (strsim::osa_distance(&lower, candidate), candidate));
    near.filter(|(distance, _)| *distance <= limit).min_by_key(|(distance, _)| *distance).map(|(_, name)| name)
}
