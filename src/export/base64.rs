//! Bytes as text, the way FHIR carries attachments (RFC 4648).

const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// The bytes in base 64, padded.
pub fn base64(bytes: &[u8]) -> String {
    bytes.chunks(3).flat_map(four).collect()
}

/// Up to three bytes as four digits.
fn four(chunk: &[u8]) -> [char; 4] {
    let byte = |place: usize| u32::from(chunk.get(place).copied().unwrap_or(0));
    let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
    let digit = |place: usize, shift: u32| {
        let value = usize::try_from((bits >> shift) & 63).unwrap_or(0);
        let digit = DIGITS.get(value).copied().map_or('=', char::from);
        if place > chunk.len() { '=' } else { digit }
    };
    [digit(0, 18), digit(1, 12), digit(2, 6), digit(3, 0)]
}
