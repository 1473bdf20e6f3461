//! The answer to a question when some facts may be missing.

/// False, True, or Unknown: the third answer, neither of the others and never turned into one silently.
///
/// # Unknown
/// Strong Kleene logic. It is right for one line of criteria; what an *option* means is exact over all possible
/// patients (see [`crate::evaluate`]), and Kleene's logic is only a lower bound of that.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Truth {
    /// Holds for nobody who is still possible.
    False,
    /// Holds for some and not for others.
    Unknown,
    /// Holds for everybody who is still possible.
    True,
}

impl Truth {
    /// True if every part is True, False if any part is False, otherwise Unknown; True for no parts.
    pub fn all(parts: impl IntoIterator<Item = Truth>) -> Truth {
        parts.into_iter().min().unwrap_or(Truth::True)
    }

    /// True if any part is True, False if every part is False, otherwise Unknown; False for no parts.
    pub fn any(parts: impl IntoIterator<Item = Truth>) -> Truth {
        parts.into_iter().max().unwrap_or(Truth::False)
    }

    /// The opposite; Unknown stays Unknown.
    pub fn negated(self) -> Truth {
        match self {
            Truth::False => Truth::True,
            Truth::Unknown => Truth::Unknown,
            Truth::True => Truth::False,
        }
    }
}
