//! Exact numbers with at most three decimals.

use std::fmt;

/// A number in thousandths, exact.
///
/// # Units
/// Three decimals; the unit stands at the fact. `Decimal::parse("49.5")` is 49 500 thousandths.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
pub struct Decimal(i64);

/// Why a text is not a [`Decimal`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecimalError {
    /// Not digits with an optional sign and point.
    NotANumber,
    /// More than three decimals.
    TooFine,
    /// Beyond a thousand million.
    TooLarge,
}

impl Decimal {
    const DECIMALS: i64 = 3;
    /// LIMIT: a thousand million, so that sums and differences of two never leave 64 bits.
    const LARGEST: i64 = 1_000_000_000_000;

    /// The number of thousandths given, if it is not too large.
    pub fn from_thousandths(thousandths: i64) -> Option<Decimal> {
        (-Self::LARGEST..=Self::LARGEST).contains(&thousandths).then_some(Decimal(thousandths))
    }

    /// How many thousandths it is.
    pub fn thousandths(self) -> i64 {
        self.0
    }

    /// Reads `65`, `-3`, `49.5`; what people write.
    ///
    /// # Errors
    /// Not a plain number, more than three decimals, or beyond a thousand million.
    pub fn parse(text: &str) -> Result<Decimal, DecimalError> {
        if text.contains(['e', 'E']) { Err(DecimalError::NotANumber) } else { Decimal::parse_with_exponent(text) }
    }

    /// Reads `65`, `-3`, `49.5`, `6.5e1`; what programs write.
    ///
    /// # Errors
    /// Not a number, more than three decimals, or beyond a thousand million.
    pub fn parse_with_exponent(text: &str) -> Result<Decimal, DecimalError> {
        let (negative, size) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (plain, exponent) = size.split_once(['e', 'E']).unwrap_or((size, "0"));
        let (whole, fraction) = plain.split_once('.').unwrap_or((plain, "0"));
        let exponent_digits = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
        if ![whole, fraction, exponent_digits].into_iter().all(only_digits) {
            return Err(DecimalError::NotANumber);
        }
        let digits = format!("{whole}{fraction}");
        let digits = digits.trim_end_matches('0');
        let significant = digits.trim_start_matches('0');
        let zeros = digits.len().saturating_sub(significant.len());
        if significant.is_empty() {
            return Ok(Decimal(0));
        }
        // The number is `0.significant` times ten to the power of `point`. An exponent beyond any is as good as any.
        let point = count(whole.len()).saturating_add(exponent_of(exponent)).saturating_sub(count(zeros));
        let decimals = count(significant.len()).saturating_sub(point);
        if decimals > Self::DECIMALS {
            return Err(DecimalError::TooFine);
        }
        let missing = usize::try_from(Self::DECIMALS.saturating_sub(decimals)).ok().filter(|zeros| *zeros < 32);
        let thousandths = missing.and_then(|zeros| format!("{significant}{}", "0".repeat(zeros)).parse::<i64>().ok());
        let signed = thousandths.and_then(|n| if negative { n.checked_neg() } else { Some(n) });
        signed.and_then(Self::from_thousandths).ok_or(DecimalError::TooLarge)
    }

    /// The sum; the greatest or least number where it would be too large.
    pub fn plus(self, other: Decimal) -> Decimal {
        Decimal(self.0.saturating_add(other.0).clamp(-Self::LARGEST, Self::LARGEST))
    }

    /// The difference; the greatest or least number where it would be too large.
    pub fn minus(self, other: Decimal) -> Decimal {
        Decimal(self.0.saturating_sub(other.0).clamp(-Self::LARGEST, Self::LARGEST))
    }

    /// Whether it lies a whole number of `step`s above `start`; false for a step of zero.
    pub fn on_step(self, start: Decimal, step: Decimal) -> bool {
        // Not `minus`: the difference of two numbers may be larger than any of them can be.
        self.0.saturating_sub(start.0).checked_rem(step.0) == Some(0)
    }
}

fn only_digits(part: &str) -> bool {
    !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit())
}

fn count(length: usize) -> i64 {
    i64::try_from(length).unwrap_or(i64::MAX)
}

/// The exponent in a text of a sign and digits; far beyond every number where it does not fit.
fn exponent_of(text: &str) -> i64 {
    let far = if text.starts_with('-') { i64::MIN } else { i64::MAX };
    text.parse().unwrap_or(far)
}

impl fmt::Display for Decimal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let size = self.0.unsigned_abs();
        let whole = size.checked_div(1000).unwrap_or(0);
        let part = size.checked_rem(1000).unwrap_or(0);
        if part == 0 {
            return write!(formatter, "{sign}{whole}");
        }
        let digits = format!("{part:03}");
        write!(formatter, "{sign}{whole}.{}", digits.trim_end_matches('0'))
    }
}
