//! What somebody may have meant who wrote something unknown.

use serde_json::Value;

use crate::diagnostics::Diagnostic;
use crate::pointer::Pointer;

use super::model::Kind;

/// The candidate that differs least from `word`, if it differs little.
pub(super) fn closest<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let limit = 1 + word.chars().count() / 4;
    let distance = |candidate| strsim::damerau_levenshtein(word, candidate);
    candidates
        .into_iter()
        .map(|candidate| (distance(candidate), candidate))
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// The warning about a field that the standard does not know.
pub(super) fn unknown_field(kind: Kind, key: &str, value: &Value, pointer: &Pointer) -> Diagnostic {
    let model = kind.model();
    if key == "patternProperties" {
        return Diagnostic::warning(
            "unsupported-pattern-properties",
            pointer,
            "`patternProperties` is OpenAPI 3.1; it is left out",
        )
        .help("`additionalProperties` takes values under any key");
    }
    let message = format!(
        "`{key}` is no field of {}; it is left out",
        with_article(model.title)
    );
    let diagnostic = Diagnostic::warning("unknown-field", pointer, message);
    let fields = model.fields.iter().map(|field| field.name);
    if is_misplaced(kind, key, value) {
        return diagnostic.help("it belongs elsewhere: check the indentation");
    }
    match (hint_from_3_1(key), closest(key, fields)) {
        (Some(hint), _) => diagnostic.help(format!("this is OpenAPI 3.1; {hint}")),
        (None, Some(field)) => diagnostic.help(format!("did you mean `{field}`?")),
        (None, None) => diagnostic.help("extensions start with `x-`"),
    }
}

/// Whether it would make sense one level up or down: a path among methods, a field of an operation
/// beside it, a property outside of `properties`.
fn is_misplaced(kind: Kind, key: &str, value: &Value) -> bool {
    match kind {
        Kind::PathItem => key.starts_with('/') || Kind::Operation.model().field(key).is_some(),
        Kind::Schema => value.get("type").is_some() || value.get("$ref").is_some(),
        _ => false,
    }
}

/// How OpenAPI 3.0 says what a keyword of 3.1 says.
fn hint_from_3_1(key: &str) -> Option<&'static str> {
    Some(match key {
        "const" => "3.0 has an `enum` of one value",
        "examples" => "3.0 has `example` in a schema",
        "contentEncoding" | "contentMediaType" => "3.0 has `format: byte` or `format: binary`",
        "$defs" => "3.0 has `components/schemas`",
        "webhooks"
        | "jsonSchemaDialect"
        | "pathItems"
        | "prefixItems"
        | "if"
        | "then"
        | "else"
        | "contains"
        | "minContains"
        | "maxContains"
        | "propertyNames"
        | "dependentRequired"
        | "dependentSchemas"
        | "unevaluatedProperties"
        | "unevaluatedItems"
        | "$id"
        | "$anchor"
        | "$comment" => "3.0 has nothing like it",
        _ => return None,
    })
}

/// `operation` becomes `an operation`.
fn with_article(title: &str) -> String {
    let article = if title.starts_with(['a', 'e', 'i', 'o', 'u', 'O']) {
        "an"
    } else {
        "a"
    };
    format!("{article} {title}")
}
