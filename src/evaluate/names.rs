//! What fields are called in answers: `fact` or `set.member`.

use crate::pack::{Pack, PackKind};

/// The fact, and of a set the member, of each field.
#[derive(Clone, Debug)]
pub struct Names {
    names: Vec<String>,
    facts: Vec<usize>,
    members: Vec<Option<usize>>,
    first: Vec<usize>,
}

impl Names {
    pub fn new(pack: &Pack) -> Names {
        let mut all = Names { names: Vec::new(), facts: Vec::new(), members: Vec::new(), first: pack.first_fields() };
        for (index, fact) in pack.facts.iter().enumerate() {
            match &fact.kind {
                PackKind::Choice(_) | PackKind::YesNo | PackKind::Quantity(_) => all.push(fact.id.clone(), index, None),
                PackKind::Set(members) => members.iter().enumerate().for_each(|(place, member)| {
                    all.push(format!("{}.{member}", fact.id), index, Some(place));
                }),
                PackKind::Derived => {}
            }
        }
        all
    }

    fn push(&mut self, name: String, fact: usize, member: Option<usize>) {
        self.names.push(name);
        self.facts.push(fact);
        self.members.push(member);
    }

    /// The names of all fields, in order.
    pub fn all(&self) -> &[String] {
        &self.names
    }

    /// `fact` or `set.member`.
    pub fn field(&self, field: usize) -> &str {
        self.names.get(field).map_or("", String::as_str)
    }

    /// The fact of a field.
    pub fn fact(&self, field: usize) -> usize {
        self.facts.get(field).copied().unwrap_or_default()
    }

    /// Of a set, the place of the member.
    pub fn member(&self, field: usize) -> Option<usize> {
        self.members.get(field).copied().flatten()
    }

    /// The first field of a fact.
    pub fn first(&self, fact: usize) -> usize {
        self.first.get(fact).copied().unwrap_or_default()
    }
}
