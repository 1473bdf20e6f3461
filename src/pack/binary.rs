//! The file of a compiled edition: a header, then the content.
//!
//! | bytes | |
//! |---|---|
//! | 0–3 | `GPST` |
//! | 4 | version of the format |
//! | 5–36 | SHA-256 of the content |
//! | 37– | content, postcard |

use super::{Matter, Pack, ValueBox, full_mask};
use sha2::{Digest, Sha256};
use std::fmt::Write;

const MAGIC: &[u8; 4] = b"GPST";
const VERSION: u8 = 2;
const HEADER: usize = 37;

/// Why bytes are not a pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoadError {
    /// Does not begin like a pack.
    NotAPack,
    /// Made by another version of Guidepost.
    OtherVersion(u8),
    /// The content is not what its hash says.
    Damaged,
}

/// The bytes of a pack file.
#[cfg(feature = "authoring")]
pub fn write(pack: &Pack) -> Vec<u8> {
    // Serialising plain lists and texts into memory cannot fail.
    let content = postcard::to_allocvec(pack).unwrap_or_default();
    let mut bytes = MAGIC.to_vec();
    bytes.push(VERSION);
    bytes.extend(Sha256::digest(&content));
    bytes.extend(content);
    bytes
}

/// The pack in a file, and its hash as `sha256-…` (hexadecimal).
///
/// # Errors
/// Not a pack, of another version, or damaged on the way.
pub fn load(bytes: &[u8]) -> Result<(Pack, String), LoadError> {
    let (header, content) = bytes.split_at_checked(HEADER).ok_or(LoadError::NotAPack)?;
    let (magic, rest) = header.split_at_checked(4).ok_or(LoadError::NotAPack)?;
    let (version, hash) = rest.split_first().ok_or(LoadError::NotAPack)?;
    if magic != MAGIC {
        return Err(LoadError::NotAPack);
    }
    if *version != VERSION {
        return Err(LoadError::OtherVersion(*version));
    }
    if Sha256::digest(content).as_slice() != hash {
        return Err(LoadError::Damaged);
    }
    let pack: Pack = postcard::from_bytes(content).map_err(|_| LoadError::Damaged)?;
    if !is_sound(&pack) {
        return Err(LoadError::Damaged);
    }
    let mut name = String::from("sha256-");
    for byte in hash {
        // Writing to a text cannot fail.
        let _ = write!(name, "{byte:02x}");
    }
    Ok((pack, name))
}

/// Whether every place that the content names is there. A pack that loads can be asked everything.
fn is_sound(pack: &Pack) -> bool {
    let sizes = pack.field_sizes();
    let (options, statements) = (pack.options.len(), pack.statements.len());
    let below = |places: &[u16], count: usize| places.iter().all(|place| usize::from(*place) < count);
    sizes.iter().all(|size| (1..=64).contains(size))
        && pack.option_matters.len() == options
        && pack.rule_matters.len() == pack.rules.len()
        && pack
            .options
            .iter()
            .all(|option| usize::from(option.group) < pack.groups.len() && below(&option.finds, pack.facts.len()))
        && pack.rules.iter().all(|rule| below(&rule.statements, statements) && below(&rule.options, options))
        && pack
            .preferences
            .iter()
            .all(|preference| usize::from(preference.prefer) < options && below(&preference.over, options))
        && pack.nogoods.iter().chain(&pack.scoped_nogoods).all(|nogood| box_is_sound(nogood, &sizes))
        && pack.option_matters.iter().chain(&pack.rule_matters).all(|matter| matter_is_sound(matter, &sizes))
}

fn matter_is_sound(matter: &Matter, sizes: &[usize]) -> bool {
    matter.sides.iter().flatten().all(|value_box| box_is_sound(value_box, sizes))
        && matter.named.iter().all(|field| usize::from(*field) < sizes.len())
        && matter.named.is_sorted()
}

fn box_is_sound(value_box: &ValueBox, sizes: &[usize]) -> bool {
    value_box.iter().all(|(field, mask)| {
        sizes.get(usize::from(*field)).is_some_and(|size| *mask != 0 && mask & !full_mask(*size) == 0)
    })
}
