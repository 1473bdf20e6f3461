//! Imports run one way: words, pack, profile, evaluate, then what builds on answers, then the boundary.

use super::{Finding, SourceFile, assert_none, lines_found, shipped_code};

/// The modules of `src/`, lowest first. A module uses its own layer and those before it.
const LAYERS: [&[&str]; 6] = [
    &["truth", "fact", "criterion", "rule", "change", "evidence", "figure", "edition", "advice", "json", "sorted"],
    &["pack"],
    &["profile"],
    &["evaluate"],
    &["compare", "verify", "export", "record", "trial"],
    &["boundary"],
];

/// Crates that know JavaScript.
const JAVASCRIPT: [&str; 4] = ["wasm_bindgen", "serde_wasm_bindgen", "js_sys", "web_sys"];

fn layer(module: &str) -> Option<usize> {
    LAYERS.iter().position(|modules| modules.contains(&module))
}

/// The module that a file of `src/` belongs to; `None` for the map of the crate and for programs.
fn module_of(path: &str) -> Option<&str> {
    let module = path.strip_prefix("src/")?.split('/').next()?.trim_end_matches(".rs");
    (!["lib", "bin"].contains(&module)).then_some(module)
}

fn wrong_imports(files: &[SourceFile]) -> Vec<Finding> {
    files.iter().filter(|file| file.path.ends_with(".rs")).flat_map(wrong_imports_of).collect()
}

fn wrong_imports_of(file: &SourceFile) -> Vec<Finding> {
    let Some(module) = module_of(&file.path) else { return Vec::new() };
    let Some(own) = layer(module) else {
        return vec![file.finding(1, format!("module `{module}` has no place in LAYERS of tests/tidy/layers.rs"))];
    };
    crate_paths(file)
        .into_iter()
        .filter_map(|(line, used)| match layer(&used) {
            Some(other) if other <= own => None,
            Some(_) => Some(file.finding(line, format!("`{module}` must not use `{used}`, which builds on it"))),
            None => Some(
                file.finding(line, format!("`crate::{used}` is no module of LAYERS: import it from where it lives")),
            ),
        })
        .collect()
}

/// The name after each `crate::` of the code, with its line; one for each part of a group in braces.
fn crate_paths(file: &SourceFile) -> Vec<(usize, String)> {
    let code: Vec<_> = file.lines_of_code().collect();
    let mut found = Vec::new();
    for (at, (line, text)) in code.iter().enumerate() {
        for (position, start) in text.match_indices("crate::") {
            let first = text.get(position..).unwrap_or_default().trim_start_matches(start);
            let following = code.iter().skip(at.saturating_add(1)).map(|(_, text)| *text);
            let rest = std::iter::once(first).chain(following).collect::<Vec<_>>().join("\n");
            found.extend(first_names(&rest).into_iter().map(|name| (*line, name)));
        }
    }
    found
}

/// `fact::Kind` gives `fact`; `{fact::{A, B}, pack}` gives `fact` and `pack`.
fn first_names(path: &str) -> Vec<String> {
    let Some(group) = path.strip_prefix('{') else { return vec![name(path)] };
    let mut depth = 0_usize;
    let mut parts = vec![String::new()];
    for character in group.chars() {
        match character {
            '}' if depth == 0 => break,
            ',' if depth == 0 => parts.push(String::new()),
            _ => parts.iter_mut().last().into_iter().for_each(|part| part.push(character)),
        }
        match character {
            '{' => depth = depth.saturating_add(1),
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    parts.iter().map(|part| name(part.trim())).filter(|name| !name.is_empty()).collect()
}

fn name(path: &str) -> String {
    path.chars().take_while(|character| character.is_alphanumeric() || *character == '_').collect()
}

fn javascript_outside_the_boundary(files: &[SourceFile]) -> Vec<Finding> {
    let inner = files
        .iter()
        .filter(|file| file.is_below("src") && !file.is_below("src/boundary") && file.path != "src/boundary.rs");
    inner
        .flat_map(|file| {
            file.lines_of_code().filter_map(|(line, text)| {
                let used = JAVASCRIPT
                    .iter()
                    .find(|used| text.contains(&format!("{used}::")) || text.contains(&format!("#[{used}")))?;
                Some(file.finding(line, format!("only src/boundary knows `{used}`")))
            })
        })
        .collect()
}

#[test]
fn imports_run_one_way() {
    assert_none(&wrong_imports(&shipped_code()));
}

#[test]
fn an_import_that_points_upward_is_found() {
    let upward = SourceFile::new(
        "src/pack/mod.rs",
        "//! See [`crate::evaluate`].\nuse crate::fact::Kind;\nuse crate::evaluate::advise;\n",
    );
    assert_eq!(lines_found(&wrong_imports(&[upward])), [3]);
    let grouped =
        SourceFile::new("src/fact.rs", "use crate::{\n    criterion::{Condition, Line},\n    boundary,\n};\n");
    assert_eq!(lines_found(&wrong_imports(&[grouped])), [1]);
    let inline = SourceFile::new("src/evaluate/why.rs", "fn a() {\n    crate::verify::prove(crate::truth::ALL);\n}\n");
    assert_eq!(lines_found(&wrong_imports(&[inline])), [2]);
}

#[test]
fn a_module_without_a_layer_is_found() {
    assert_eq!(lines_found(&wrong_imports(&[SourceFile::new("src/utils.rs", "")])), [1]);
    assert_eq!(lines_found(&wrong_imports(&[SourceFile::new("src/pack/mod.rs", "use crate::Helper;\n")])), [1]);
    assert_none(&wrong_imports(&[SourceFile::new("src/lib.rs", "pub use crate::anything::At;\n")]));
}

#[test]
fn only_the_boundary_knows_javascript() {
    assert_none(&javascript_outside_the_boundary(&shipped_code()));
}

#[test]
fn javascript_in_the_core_is_found() {
    let text = "use wasm_bindgen::prelude::*;\n#[wasm_bindgen]\npub struct Pack;\nfn a(b: &js_sys::Object) {}\n";
    assert_eq!(lines_found(&javascript_outside_the_boundary(&[SourceFile::new("src/pack/mod.rs", text)])), [1, 2, 4]);
    assert_none(&javascript_outside_the_boundary(&[SourceFile::new("src/boundary/mod.rs", text)]));
}
