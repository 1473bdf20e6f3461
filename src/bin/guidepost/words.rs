//! Sentences for people, from the Fluent files of the guideline and of the page.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use guidepost::pack::source::SourceFile;

/// The words of the page, by language; the tool says the same things in the same words.
const PAGE_WORDS: [(&str, &str); 2] =
    [("en", include_str!("../../../www/text/en.ftl")), ("es", include_str!("../../../www/text/es.ftl"))];

/// All sentences of one language.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// The words of a language.
    ///
    /// # Errors
    /// The languages there are, if this is none of them.
    pub fn new(files: &[SourceFile], lang: &str) -> Result<Words, Vec<String>> {
        let prose = files.iter().find(|file| file.path == format!("text/{lang}.ftl"));
        let page = PAGE_WORDS.iter().find(|(known, _)| *known == lang);
        let (Some(prose), Some((_, page)), Ok(language)) = (prose, page, lang.parse()) else {
            return Err(PAGE_WORDS.iter().map(|(lang, _)| (*lang).to_owned()).collect());
        };
        let mut bundle = FluentBundle::new(vec![language]);
        bundle.set_use_isolating(false);
        for text in [page, prose.text.as_str()] {
            // Faults of these files are found by `check` and by the page's tests; a message that is missing shows its id.
            let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        Ok(Words { bundle })
    }

    /// A message without parameters; its id if there is none.
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// A message with parameters; its id if there is none.
    pub fn say_with(&self, id: &str, parameters: &[(&str, &str)]) -> String {
        self.find(id, None, parameters).unwrap_or_else(|| format!("[{id}]"))
    }

    /// An attribute of a message, if it is there.
    pub fn attribute(&self, id: &str, attribute: &str) -> Option<String> {
        self.attribute_with(id, attribute, &[])
    }

    /// An attribute with parameters, if it is there.
    pub fn attribute_with(&self, id: &str, attribute: &str, parameters: &[(&str, &str)]) -> Option<String> {
        self.find(id, Some(attribute), parameters)
    }

    fn find(&self, id: &str, attribute: Option<&str>, parameters: &[(&str, &str)]) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        let mut args = FluentArgs::new();
        for (name, value) in parameters {
            match value.parse::<i64>() {
                Ok(number) => args.set(*name, number),
                Err(_) => args.set(*name, *value),
            }
        }
        Some(self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
    }
}
