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
    const THOUSAND: i64 = 1000;
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

    /// Reads `65`, `-3`, `49.5`.
    ///
    /// # Errors
    /// Not a number, more than three decimals, or beyond a thousand million.
    pub fn parse(text: &str) -> Result<Decimal, DecimalError> {
        let (negative, digits) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
        let only_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        if !only_digits(whole) || !only_digits(fraction) {
            return Err(DecimalError::NotANumber);
        }
        let fraction = fraction.trim_end_matches('0');
        if fraction.len() > 3 {
            return Err(DecimalError::TooFine);
        }
        let whole: i64 = whole.parse().map_err(|_| DecimalError::TooLarge)?;
        let part: i64 = format!("{fraction:0<3}").parse().map_err(|_| DecimalError::NotANumber)?;
        let thousandths = whole.checked_mul(Self::THOUSAND).and_then(|n| n.checked_add(part));
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
        self.minus(start).0.checked_rem(step.0) == Some(0)
    }

    /// The greatest number that is not above this one and lies on a step; itself for a step of zero.
    pub fn step_below(self, start: Decimal, step: Decimal) -> Decimal {
        let above = self.minus(start).0.checked_rem_euclid(step.0).unwrap_or(0);
        self.minus(Decimal(above))
    }
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
