//! Which versions of OpenAPI are read. Everything else would be measured by the wrong standard.

use serde_json::Value;

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::pointer::Pointer;
use crate::source::Tree;

/// Whether the document says that it is OpenAPI 3.0; reports it when not.
pub(super) fn check(tree: &Tree, diagnostics: &mut Diagnostics) -> bool {
    let key = if tree.get("swagger").is_some() {
        "swagger"
    } else {
        "openapi"
    };
    let message = match tree.get(key) {
        Some(Value::String(version)) if key == "openapi" && is_supported(version) => return true,
        Some(Value::String(version)) => format!("{key} {version} is not supported"),
        Some(Value::Number(version)) => format!("`{key}: {version}` is a number, not a version"),
        Some(_) => format!("`{key}` is not a version"),
        None => "the document does not say which version of OpenAPI it is".to_owned(),
    };
    let pointer = match tree.get(key) {
        Some(_) => Pointer::root().child(key),
        None => Pointer::root(),
    };
    let diagnostic = Diagnostic::error("unsupported-version", &pointer, message);
    diagnostics.push(diagnostic.help("OpenAPI 3.0.0 to 3.0.4 are: `openapi: 3.0.1`"));
    false
}

fn is_supported(version: &str) -> bool {
    version
        .strip_prefix("3.0.")
        .is_some_and(|patch| patch.parse::<u8>().is_ok())
}
