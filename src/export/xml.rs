//! XML, as much of it as an export writes.

use std::fmt::Write;

/// An element with attributes and either text or elements in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element {
    name: &'static str,
    attributes: Vec<(&'static str, String)>,
    text: String,
    parts: Vec<Element>,
}

impl Element {
    /// An empty element.
    pub fn new(name: &'static str) -> Element {
        Element { name, attributes: Vec::new(), text: String::new(), parts: Vec::new() }
    }

    /// With one more attribute.
    pub fn with(mut self, name: &'static str, value: &str) -> Element {
        self.attributes.push((name, value.to_owned()));
        self
    }

    /// With this text in it.
    pub fn saying(mut self, text: &str) -> Element {
        text.clone_into(&mut self.text);
        self
    }

    /// With more elements in it.
    pub fn holding(mut self, parts: impl IntoIterator<Item = Element>) -> Element {
        self.parts.extend(parts);
        self
    }

    /// As a document.
    pub fn document(&self) -> String {
        let mut out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned();
        self.write(0, &mut out);
        out
    }

    fn write(&self, depth: usize, out: &mut String) {
        let (indent, name) = ("  ".repeat(depth), self.name);
        let attributes: String = self
            .attributes
            .iter()
            .map(|(name, value)| format!(" {name}=\"{}\"", escaped(value).replace('"', "&quot;")))
            .collect();
        // Writing to a String cannot fail.
        if self.parts.is_empty() && self.text.is_empty() {
            let _ = writeln!(out, "{indent}<{name}{attributes}/>");
        } else if self.parts.is_empty() {
            let _ = writeln!(out, "{indent}<{name}{attributes}>{}</{name}>", escaped(&self.text));
        } else {
            let _ = writeln!(out, "{indent}<{name}{attributes}>");
            self.parts.iter().for_each(|part| part.write(depth.saturating_add(1), out));
            let _ = writeln!(out, "{indent}</{name}>");
        }
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
