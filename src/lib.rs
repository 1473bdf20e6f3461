//! Guidepost: a cancer treatment guideline that can be asked.
//!
//! A person answers what they know; the guideline says which options it holds for somebody like them, why, how sure,
//! and what is still open. "I don't know" is an answer like any other and is treated exactly: a matter is open if and
//! only if two complete patients, both consistent with what is known, would be answered differently.
//!
//! Imports run one way, top to bottom:
//!
//! | module | holds |
//! |---|---|
//! | [`truth`], [`fact`], [`criterion`], [`rule`], [`change`], [`evidence`], `figure`, [`edition`], [`advice`], [`json`] | the words |
//! | [`pack`] | guideline files, checked, compiled to one small file, loaded |
//! | [`profile`] | what is known of one patient, read strictly |
//! | [`evaluate`] | advice, reasons, next question |
//! | `boundary` | the only place that knows JavaScript |
//!
//! The crate does not know the date, the language, the screen, the network, or the name of any drug.

pub mod advice;
pub mod change;
#[cfg(feature = "authoring")]
pub mod compare;
pub mod criterion;
pub mod edition;
pub mod evaluate;
pub mod evidence;
#[cfg(feature = "authoring")]
pub mod export;
pub mod fact;
#[cfg(feature = "authoring")]
pub mod figure;
pub mod json;
pub mod pack;
pub mod profile;
pub mod rule;
mod sorted;
pub mod truth;
#[cfg(feature = "authoring")]
pub mod verify;

#[cfg(feature = "wasm")]
pub mod boundary;
