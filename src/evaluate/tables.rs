//! A pack made ready to be asked.
#![expect(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "places come from lists made once on loading from a checked pack"
)]

use super::nogoods::Nogoods;
use super::sliced::Slices;
use crate::pack::row::Layout;
use crate::pack::{LoadError, Matter, Matters, Pack};
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
    /// Nogoods that narrow two or more of these fields: they can forbid a box that looks possible.
    pub straddling: Vec<usize>,
    /// All bits of these fields and of those that such a nogood ties to them.
    pub reach: Vec<u64>,
}

/// Everything that asking needs, in the form in which it is fast.
#[derive(Clone, Debug)]
pub struct Tables {
    pub layout: Layout,
    /// The row in which nothing is known.
    pub full: Vec<u64>,
    /// Every box as a row: those of options first.
    boxes: Vec<u64>,
    /// How many boxes belong to options.
    option_boxes: usize,
    /// These, by value.
    sliced: Vec<Slices>,
    pub options: Vec<MatterTable>,
    pub rules: Vec<MatterTable>,
    /// Of the impossible combinations.
    pub impossible: Nogoods,
    /// The same, and everybody outside the scope.
    pub scoped: Nogoods,
}

impl Tables {
    /// # Errors
    /// A matter is damaged or missing.
    pub fn new(pack: &Pack, mut matters: Matters<'_>) -> Result<Tables, LoadError> {
        let layout = Layout::new(&pack.field_sizes());
        let impossible = Nogoods::new(&layout, &pack.nogoods);
        let scoped = Nogoods::new(&layout, &pack.scoped_nogoods);
        let count = usize::try_from(pack.boxes).unwrap_or_default().min(matters.most_boxes());
        let rows = Vec::with_capacity(count * layout.words());
        let mut boxes = Boxes { rows, sliced: Slices::of_fields(&layout), layout: &layout };
        let options = pack.options.iter().map(|_| Ok(boxes.table(&matters.take()?, &scoped, true)));
        let options: Vec<MatterTable> = options.collect::<Result<_, _>>()?;
        let rules = pack.rules.iter().map(|rule| {
            let nogoods = if rule.level.is_some() { &impossible } else { &scoped };
            Ok(boxes.table(&matters.take()?, nogoods, false))
        });
        let rules = rules.collect::<Result<_, _>>()?;
        let option_boxes = options.last().map_or(0, |option| option.sides[2].end);
        let Boxes { rows, sliced, .. } = boxes;
        Ok(Tables {
            full: layout.full(),
            layout,
            boxes: rows,
            option_boxes,
            sliced,
            options,
            rules,
            impossible,
            scoped,
        })
    }

    pub fn row(&self, number: usize) -> &[u64] {
        let words = self.layout.words();
        &self.boxes[number * words..(number + 1) * words]
    }

    /// Which option boxes share a value with the row in every field, as bits.
    ///
    /// `alive` holds those of an `earlier` row in which less was known; only fields that differ are looked at.
    pub fn living(&self, row: &[u64], earlier: &[u64], alive: &mut [u64]) {
        for field in self.sliced.iter().filter(|field| field.differs(row, earlier)) {
            field.take_dead(row, alive);
        }
    }

    /// Bits for all option boxes, as of a row in which nothing is known.
    pub fn all_living(&self, alive: &mut Vec<u64>) {
        alive.clear();
        alive.resize(self.option_boxes.div_ceil(64), u64::MAX);
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

/// Boxes as they come, on loading.
struct Boxes<'l> {
    layout: &'l Layout,
    rows: Vec<u64>,
    sliced: Vec<Slices>,
}

impl Boxes<'_> {
    /// Adds the boxes of a matter, also by value if it is an option's.
    fn table(&mut self, matter: &Matter, nogoods: &Nogoods, is_option: bool) -> MatterTable {
        let layout = self.layout;
        let sides = matter.sides.each_ref().map(|side| {
            let first = self.rows.len() / layout.words();
            for (number, value_box) in (first..).zip(side) {
                layout.add_row(value_box, &mut self.rows);
                if is_option {
                    Slices::add(&mut self.sliced, number, value_box);
                }
            }
            first..first + side.len()
        });
        let fields: Vec<usize> = matter.named.iter().map(|field| usize::from(*field)).collect();
        let mut named = vec![0; layout.words()];
        add_fields(layout, &fields, &mut named);
        let straddling = nogoods.straddling(&fields);
        let mut reach = named.clone();
        straddling.iter().for_each(|nogood| add_fields(layout, nogoods.narrowed(*nogood), &mut reach));
        MatterTable { sides, fields, named, straddling, reach }
    }
}

/// Adds all bits of these fields to a row.
fn add_fields(layout: &Layout, fields: &[usize], row: &mut [u64]) {
    for field in fields {
        let place = layout.place(*field);
        row[place.word] |= place.bits;
    }
}
