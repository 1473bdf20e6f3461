//! The file of a compiled edition: a header, the content, and the details, which a reader may bring later.
//!
//! | bytes | |
//! |---|---|
//! | 0–3 | `GPST` |
//! | 4 | version of the format |
//! | 5–12 | [`checksum`] of what follows, up to the end of the content |
//! | 13–44 | SHA-256 of what follows, up to the end of the content: what the compiled edition is called |
//! | 45–52 | [`checksum`] of the details |
//! | 53–56 | length of the content |
//! | 57– | content, postcard: the [`Pack`] without its matters, then the matter of each option and of each rule |
//! | after it | details, JSON; may be left out |
//!
//! Numbers are little-endian.

use super::checksum::checksum;
use super::{Matter, Pack, ValueBox, full_mask};
#[cfg(feature = "authoring")]
use sha2::{Digest, Sha256};
use std::fmt::Write;

const MAGIC: &[u8; 4] = b"GPST";
const VERSION: u8 = 6;
/// Of what the checksum covers, the bytes that stand before the content.
const BEFORE_CONTENT: usize = 44;

/// Why bytes are not a pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoadError {
    /// Does not begin like a pack.
    NotAPack,
    /// Made by another version of Guidepost.
    OtherVersion(u8),
    /// The content is not what its checksum says.
    Damaged,
}

/// The bytes of a pack file.
#[cfg(feature = "authoring")]
pub fn write(pack: &Pack) -> Vec<u8> {
    // Serialising plain lists and texts into memory cannot fail.
    let mut content = postcard::to_allocvec(pack).unwrap_or_default();
    for matter in pack.option_matters.iter().chain(&pack.rule_matters) {
        content.extend(postcard::to_allocvec(matter).unwrap_or_default());
    }
    let mut named = pack.details_checksum.to_le_bytes().to_vec();
    named.extend(u32::try_from(content.len()).unwrap_or(u32::MAX).to_le_bytes());
    named.extend(content);
    let mut checked = Sha256::digest(&named).to_vec();
    checked.extend(named);
    let mut bytes = MAGIC.to_vec();
    bytes.push(VERSION);
    bytes.extend(checksum(&checked).to_le_bytes());
    bytes.extend(checked);
    bytes.extend(pack.details.bytes());
    bytes
}

/// A file read up to its matters.
pub struct Loaded<'b> {
    /// The compiled edition, without its matters.
    pub pack: Pack,
    /// `sha256-…`, hexadecimal.
    pub hash: String,
    /// Its matters.
    pub matters: Matters<'b>,
}

/// The matters of a file, one after the other: all at once they would take more memory than everything else.
pub struct Matters<'b> {
    rest: &'b [u8],
    sizes: Vec<usize>,
}

impl Matters<'_> {
    /// An upper bound of how many boxes are left: each takes at least a byte.
    pub fn most_boxes(&self) -> usize {
        self.rest.len()
    }

    /// The next matter: of each option, then of each rule.
    ///
    /// # Errors
    /// Damaged, or there is none left.
    pub fn take(&mut self) -> Result<Matter, LoadError> {
        let (matter, rest) = postcard::take_from_bytes(self.rest).map_err(|_| LoadError::Damaged)?;
        self.rest = rest;
        if matter_is_sound(&matter, &self.sizes) { Ok(matter) } else { Err(LoadError::Damaged) }
    }
}

/// The pack in a file.
///
/// # Errors
/// Not a pack, of another version, or damaged on the way.
pub fn load(bytes: &[u8]) -> Result<Loaded<'_>, LoadError> {
    let rest = bytes.strip_prefix(MAGIC).ok_or(LoadError::NotAPack)?;
    let (version, rest) = rest.split_first().ok_or(LoadError::NotAPack)?;
    if *version != VERSION {
        return Err(LoadError::OtherVersion(*version));
    }
    let (sum, checked) = rest.split_first_chunk().ok_or(LoadError::NotAPack)?;
    let (hash, rest) = checked.split_first_chunk::<32>().ok_or(LoadError::NotAPack)?;
    let (details, rest) = rest.split_first_chunk().ok_or(LoadError::NotAPack)?;
    let details = u64::from_le_bytes(*details);
    let (length, rest) = rest.split_first_chunk().ok_or(LoadError::NotAPack)?;
    let length = usize::try_from(u32::from_le_bytes(*length)).map_err(|_| LoadError::Damaged)?;
    let (content, after) = rest.split_at_checked(length).ok_or(LoadError::Damaged)?;
    let checked = checked.get(..length.saturating_add(BEFORE_CONTENT)).ok_or(LoadError::Damaged)?;
    if u64::from_le_bytes(*sum) != checksum(checked) || !(after.is_empty() || details == checksum(after)) {
        return Err(LoadError::Damaged);
    }
    let (mut pack, rest) = postcard::take_from_bytes::<Pack>(content).map_err(|_| LoadError::Damaged)?;
    let sizes = pack.field_sizes();
    if !is_sound(&pack, &sizes) {
        return Err(LoadError::Damaged);
    }
    pack.details_checksum = details;
    pack.details = String::from_utf8(after.to_vec()).map_err(|_| LoadError::Damaged)?;
    let mut name = String::from("sha256-");
    for byte in hash {
        // Writing to a text cannot fail.
        let _ = write!(name, "{byte:02x}");
    }
    Ok(Loaded { pack, hash: name, matters: Matters { rest, sizes } })
}

/// Whether bytes are the details that a pack was written with.
pub fn owns_details(pack: &Pack, bytes: &[u8]) -> bool {
    pack.details_checksum == checksum(bytes)
}

/// Whether every place that the content names is there. A pack that loads can be asked everything.
fn is_sound(pack: &Pack, sizes: &[usize]) -> bool {
    let (options, statements) = (pack.options.len(), pack.statements.len());
    let below = |places: &[u16], count: usize| places.iter().all(|place| usize::from(*place) < count);
    sizes.iter().all(|size| (1..=64).contains(size))
        && pack
            .options
            .iter()
            .all(|option| usize::from(option.group) < pack.groups.len() && below(&option.finds, pack.facts.len()))
        && pack.rules.iter().all(|rule| below(&rule.statements, statements) && below(&rule.options, options))
        && pack
            .preferences
            .iter()
            .all(|preference| usize::from(preference.prefer) < options && below(&preference.over, options))
        && pack.nogoods.iter().chain(&pack.scoped_nogoods).all(|nogood| box_is_sound(nogood, sizes))
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
