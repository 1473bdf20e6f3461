//! A pack made ready to be asked.
#![expect(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    reason = "places come from lists made once on loading from a checked pack"
)]

use super::nogoods::Nogoods;
use crate::pack::row::Layout;
use crate::pack::{Matter, Pack, ValueBox};
use std::ops::Range;

/// A matter with its boxes as rows.
#[derive(Clone, Debug)]
pub struct MatterTable {
    /// Where the boxes of each side stand in [`Tables::boxes`].
    pub sides: [Range<usize>; 3],
    /// The fields that its rules name.
    pub fields: Vec<usize>,
    /// All bits of these fields.
    pub named: Vec<u64>,
    /// The words in which they lie.
    pub words: Vec<usize>,
    /// Nogoods that narrow two or more of these fields: they can forbid a box that looks possible.
    pub straddling: Vec<usize>,
}

/// Everything that asking needs, in the form in which it is fast.
#[derive(Clone, Debug)]
pub struct Tables {
    pub layout: Layout,
    /// Every box as a row: those of options first.
    boxes: Vec<u64>,
    /// How many boxes belong to options.
    option_boxes: usize,
    /// Which option boxes each value leaves alive.
    living: Vec<Living>,
    pub options: Vec<MatterTable>,
    pub rules: Vec<MatterTable>,
    /// Of the impossible combinations.
    pub impossible: Nogoods,
    /// The same, and everybody outside the scope.
    pub scoped: Nogoods,
}

/// For one field, which option boxes hold each of its values; only of the words that it narrows.
#[derive(Clone, Debug)]
struct Living {
    word: usize,
    shift: u32,
    bits: u64,
    touched: Vec<usize>,
    /// For each value, one after the other.
    holding: Vec<u64>,
}

impl Tables {
    pub fn new(pack: &Pack) -> Tables {
        let sizes = pack.field_sizes();
        let layout = Layout::new(&sizes);
        let impossible = Nogoods::new(&layout, &pack.nogoods, &sizes);
        let scoped = Nogoods::new(&layout, &pack.scoped_nogoods, &sizes);
        let mut boxes = Vec::new();
        let options: Vec<MatterTable> =
            pack.option_matters.iter().map(|matter| matter_table(&layout, matter, &scoped, &mut boxes)).collect();
        let option_boxes = boxes.len() / layout.words();
        let rules = pack.rules.iter().zip(&pack.rule_matters).map(|(rule, matter)| {
            let nogoods = if rule.level.is_some() { &impossible } else { &scoped };
            matter_table(&layout, matter, nogoods, &mut boxes)
        });
        let rules = rules.collect();
        let living = (0..layout.fields()).filter_map(|field| living(&layout, &boxes, option_boxes, field)).collect();
        Tables { layout, boxes, option_boxes, living, options, rules, impossible, scoped }
    }

    pub fn row(&self, number: usize) -> &[u64] {
        let words = self.layout.words();
        &self.boxes[number * words..(number + 1) * words]
    }

    /// Which option boxes share a value with the row in every field, as bits.
    pub fn living(&self, row: &[u64], alive: &mut Vec<u64>) {
        let words = self.option_boxes.div_ceil(64);
        alive.clear();
        alive.resize(words, u64::MAX);
        for field in &self.living {
            let held = row[field.word] & field.bits;
            if held != field.bits {
                field.keep_living(held >> field.shift, alive);
            }
        }
    }
}

impl Living {
    fn keep_living(&self, values: u64, alive: &mut [u64]) {
        let width = self.touched.len();
        if values & values.wrapping_sub(1) == 0 && values != 0 {
            let start = values.trailing_zeros() as usize * width;
            let holding = &self.holding[start..start + width];
            for (word, holding) in self.touched.iter().zip(holding) {
                alive[*word] &= holding;
            }
            return;
        }
        for (at, word) in self.touched.iter().enumerate() {
            let mut left = values;
            let mut holding = 0;
            while left != 0 {
                holding |= self.holding[left.trailing_zeros() as usize * width + at];
                left &= left - 1;
            }
            alive[*word] &= holding;
        }
    }
}

/// Whether any bit of the range is set.
pub fn any_in(bits: &[u64], range: &Range<usize>) -> bool {
    let (mut at, end) = (range.start, range.end);
    while at < end {
        let word = at / 64;
        let stop = end.min((word + 1) * 64);
        let mask = (u64::MAX >> (64 - (stop - at))) << (at % 64);
        if bits[word] & mask != 0 {
            return true;
        }
        at = stop;
    }
    false
}

fn matter_table(layout: &Layout, matter: &Matter, nogoods: &Nogoods, boxes: &mut Vec<u64>) -> MatterTable {
    let sides = matter.sides.each_ref().map(|side| {
        let first = boxes.len() / layout.words();
        for value_box in side {
            boxes.extend(box_row(layout, value_box));
        }
        first..boxes.len() / layout.words()
    });
    let mut named = vec![0; layout.words()];
    for field in &matter.named {
        let place = layout.place(usize::from(*field));
        named[place.word] |= place.bits;
    }
    let words = (0..named.len()).filter(|word| named[*word] != 0).collect();
    let fields = matter.named.iter().map(|field| usize::from(*field)).collect();
    let is_named = |field: &&usize| matter.named.binary_search(&(**field as u16)).is_ok();
    let straddling =
        (0..nogoods.count()).filter(|nogood| nogoods.narrowed(*nogood).iter().filter(is_named).count() >= 2);
    MatterTable { sides, fields, named, words, straddling: straddling.collect() }
}

fn box_row(layout: &Layout, value_box: &ValueBox) -> Vec<u64> {
    let mut masks = vec![u64::MAX; layout.fields()];
    for (field, mask) in value_box {
        masks[usize::from(*field)] = *mask;
    }
    layout.row(&masks)
}

fn living(layout: &Layout, boxes: &[u64], count: usize, field: usize) -> Option<Living> {
    let place = layout.place(field);
    let held = |number: usize| boxes[number * layout.words() + place.word] & place.bits;
    let narrows = |word: &usize| (word * 64..count.min((word + 1) * 64)).any(|number| held(number) != place.bits);
    let touched: Vec<usize> = (0..count.div_ceil(64)).filter(narrows).collect();
    if touched.is_empty() {
        return None;
    }
    let values = place.bits.count_ones();
    let holding = (0..values).flat_map(|value| {
        let bit = 1 << (value + place.shift);
        touched.iter().map(move |word| {
            let boxes = word * 64..count.min((word + 1) * 64);
            boxes.filter(|number| held(*number) & bit != 0).fold(0u64, |bits, number| bits | 1 << (number % 64))
        })
    });
    let holding = holding.collect();
    Some(Living { word: place.word, shift: place.shift, bits: place.bits, touched, holding })
}
