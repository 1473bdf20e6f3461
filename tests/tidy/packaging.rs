//! Files that only tools read: they hold no address of a registry, and the lints stay on.

use super::{Finding, SourceFile, assert_none, file, lines_found};
use toml::de::DeTable;

fn registry_in_lock(lock: &SourceFile) -> Vec<Finding> {
    let resolved = lock.lines().filter(|(_, text)| text.contains("\"resolved\""));
    resolved
        .map(|(line, _)| lock.finding(line, "where a package came from is the machine's business".to_owned()))
        .collect()
}

fn registry_in_settings(settings: &SourceFile) -> Vec<Finding> {
    let hosts = settings.lines().filter(|(_, text)| text.contains("://") || text.contains("registry="));
    hosts.map(|(line, _)| settings.finding(line, "no registry is named here".to_owned())).collect()
}

fn missing_lints(manifest: &SourceFile) -> Vec<Finding> {
    let table = DeTable::parse(&manifest.text).map(|table| table.into_inner()).unwrap_or_default();
    let lints = table.get("lints").and_then(|lints| lints.get_ref().as_table());
    let is_set = |tool: &str| lints.is_some_and(|lints| lints.contains_key(tool));
    let missing = ["rust", "clippy"].into_iter().filter(|tool| !is_set(tool));
    missing.map(|tool| manifest.finding(1, format!("section [lints.{tool}] is missing"))).collect()
}

#[test]
fn no_registry_stands_in_the_lock_file_or_the_settings() {
    assert_none(&file("package-lock.json").iter().flat_map(registry_in_lock).collect::<Vec<_>>());
    assert_none(&file(".npmrc").iter().flat_map(registry_in_settings).collect::<Vec<_>>());
}

#[test]
fn a_registry_is_found() {
    let lock = SourceFile::new("package-lock.json", "{\n  \"resolved\": \"https://example.org/lit.tgz\"\n}\n");
    assert_eq!(lines_found(&registry_in_lock(&lock)), [2]);
    let settings = SourceFile::new(".npmrc", "save-exact=true\nregistry=https://example.org/\n");
    assert_eq!(lines_found(&registry_in_settings(&settings)), [2]);
}

#[test]
fn the_lints_are_on() {
    assert_none(&file("Cargo.toml").iter().flat_map(missing_lints).collect::<Vec<_>>());
}

#[test]
fn missing_lints_are_found() {
    assert_eq!(missing_lints(&SourceFile::new("Cargo.toml", "[package]\nname = \"a\"\n")).len(), 2);
    assert_eq!(missing_lints(&SourceFile::new("Cargo.toml", "[lints.rust]\nunsafe_code = \"deny\"\n")).len(), 1);
}
