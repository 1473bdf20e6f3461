//! The packed path: a row of bits in, standings and open facts out, all in memory that JavaScript reads directly.

use crate::evaluate::{Answer, Guide};

/// The row and the answer, at places that do not move.
pub struct Packed {
    row: Vec<u64>,
    output: Vec<u64>,
    answer: Answer,
}

impl Packed {
    pub fn new(guide: &Guide) -> Packed {
        let row = guide.full_row();
        let options = guide.pack().options.len();
        let marks = row.len().saturating_mul(2).saturating_add(1);
        let output = vec![0; options.saturating_mul(marks)];
        Packed { row, output, answer: Answer::default() }
    }

    pub fn row(&self) -> *const u64 {
        self.row.as_ptr()
    }

    pub fn output(&self) -> *const u64 {
        self.output.as_ptr()
    }

    pub fn answer(&mut self, guide: &Guide) -> bool {
        guide.answer(&self.row, &mut self.answer) && {
            self.answer.write(&mut self.output);
            true
        }
    }
}
