//! A checksum that tells bytes which were damaged on the way.

const BASIS: u64 = 0xCBF2_9CE4_8422_2325;
const PRIME: u64 = 0x0000_0100_0000_01B3;

/// FNV-1a of 64 bits. It notices a changed byte always, and any other damage but for one chance in 2^64.
///
/// No protection from somebody who means to deceive: whoever can change a pack can change all that stands in it, a
/// cryptographic hash as well. That would take a good part of the time until a guide is open, since a module of
/// WebAssembly runs for the first time before the browser has made it fast.
///
/// # Source
/// draft-eastlake-fnv of the IETF, The FNV Non-Cryptographic Hash Algorithm.
pub fn checksum(bytes: &[u8]) -> u64 {
    bytes.iter().fold(BASIS, |sum, byte| (sum ^ u64::from(*byte)).wrapping_mul(PRIME))
}
