//! Rules that concern one object by itself and that the table of fields cannot say.

use serde_json::{Map, Value};

use crate::pointer::Pointer;

use super::model::Kind;
use super::{Walk, references, schema};

/// Valid OpenAPI 3.0 that leaves no trace in the output.
const UNSUPPORTED: [(Kind, &str, &str, &str); 8] = [
    (
        Kind::Schema,
        "not",
        "unsupported-not",
        "`not` is left out: Rust types cannot say it",
    ),
    (
        Kind::Schema,
        "xml",
        "unsupported-xml",
        "`xml` is left out: only JSON is encoded",
    ),
    (
        Kind::Operation,
        "callbacks",
        "unsupported-callbacks",
        "callbacks are left out",
    ),
    (
        Kind::Components,
        "callbacks",
        "unsupported-callbacks",
        "callbacks are left out",
    ),
    (
        Kind::Response,
        "links",
        "unsupported-links",
        "links are left out",
    ),
    (
        Kind::Components,
        "links",
        "unsupported-links",
        "links are left out",
    ),
    (
        Kind::Header,
        "explode",
        "unsupported-explode",
        "`explode` of a header is left out",
    ),
    (
        Kind::Operation,
        "servers",
        "unsupported-servers",
        "servers of one operation are left out",
    ),
];

/// Checks one object after its fields were.
pub(super) fn check(walk: &mut Walk<'_>, kind: Kind, members: &Map<String, Value>, at: &Pointer) {
    for (_, field, code, message) in UNSUPPORTED.iter().filter(|(of, ..)| *of == kind) {
        if members.contains_key(*field) {
            walk.warn(
                code,
                &at.child(field),
                *message,
                "nothing else of this object is lost",
            );
        }
    }
    match kind {
        Kind::Schema => schema::check(walk, members, at),
        Kind::Parameter => parameter(walk, members, at),
        Kind::Header => schema_or_content(walk, kind, members, at),
        Kind::Responses if members.is_empty() => {
            walk.missing(kind, "response", at);
        }
        Kind::RequestBody if is_empty(members.get("content")) => {
            walk.missing(kind, "media type", &at.child("content"));
        }
        Kind::PathItem if members.contains_key("$ref") => {
            let message = "a path item that is a `$ref` is not supported";
            walk.error(
                "unsupported-ref",
                &at.child("$ref"),
                message,
                "write it out here",
            );
        }
        Kind::Discriminator => references::check_mapping(walk, members, at),
        Kind::Link => one_of(walk, kind, members, &["operationId", "operationRef"], at),
        Kind::SecurityScheme => security_scheme(walk, members, at),
        Kind::OverlayAction => overlay_action(walk, members, at),
        Kind::SecurityRequirement => security_requirement(walk, members, at),
        _ => {}
    }
}

/// Whether a field is there and is not null, which is read as if it were not.
fn has(members: &Map<String, Value>, field: &str) -> bool {
    members.get(field).is_some_and(|value| !value.is_null())
}

fn is_empty(value: Option<&Value>) -> bool {
    value.and_then(Value::as_object).is_some_and(Map::is_empty)
}

fn parameter(walk: &mut Walk<'_>, members: &Map<String, Value>, at: &Pointer) {
    schema_or_content(walk, Kind::Parameter, members, at);
    let text = |key: &str| members.get(key).and_then(Value::as_str).unwrap_or_default();
    let place = text("in");
    if place == "cookie" {
        let message = format!("the cookie `{}` is left out", text("name"));
        walk.warn(
            "unsupported-cookie",
            at,
            message,
            "clients of an API rarely keep cookies",
        );
    }
    if place == "path" && members.get("required") != Some(&Value::Bool(true)) {
        let message = format!(
            "`{}` is part of the path and not marked as required",
            text("name")
        );
        walk.warn(
            "optional-path-parameter",
            at,
            message,
            "add `required: true`",
        );
    }
    let styles: &[&str] = match place {
        "query" => &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
        "path" => &["simple", "label", "matrix"],
        "header" => &["simple"],
        _ => &["form"],
    };
    if members.contains_key("style") && !styles.contains(&text("style")) {
        let message = format!(
            "the style `{}` is not for a parameter in {place}",
            text("style")
        );
        let help = format!("one of: {}", styles.join(", "));
        walk.error("bad-style", &at.child("style"), message, help);
    }
    if ["label", "matrix"].contains(&text("style")) && place == "path" {
        let message = format!("the path has the bare value of `{}`", text("name"));
        walk.warn(
            "unsupported-style",
            &at.child("style"),
            message,
            "write what is before the value into the path: `/pets;id={id}`",
        );
    }
}

fn schema_or_content(walk: &mut Walk<'_>, kind: Kind, members: &Map<String, Value>, at: &Pointer) {
    one_of(walk, kind, members, &["schema", "content"], at);
    if has(members, "schema") && has(members, "content") {
        let message = format!(
            "this {} has both `schema` and `content`",
            kind.model().title
        );
        walk.error("schema-and-content", at, message, "keep one of the two");
    }
    let content = members.get("content").and_then(Value::as_object);
    let at = at.child("content");
    match content.map(Map::len) {
        None | Some(1) => {}
        Some(0) => walk.missing(kind, "media type", &at),
        Some(count) => {
            let message = format!("this {} has {count} media types", kind.model().title);
            walk.error("several-media-types", &at, message, "keep one of them");
        }
    }
}

fn one_of(
    walk: &mut Walk<'_>,
    kind: Kind,
    members: &Map<String, Value>,
    fields: &[&str],
    at: &Pointer,
) {
    if !fields.iter().any(|field| has(members, field)) {
        walk.missing(kind, &format!("`{}`", fields.join("` or `")), at);
    }
}

fn security_scheme(walk: &mut Walk<'_>, members: &Map<String, Value>, at: &Pointer) {
    let needed: &[&str] = match members.get("type").and_then(Value::as_str) {
        Some("apiKey") => &["name", "in"],
        Some("http") => &["scheme"],
        Some("oauth2") => &["flows"],
        Some("openIdConnect") => &["openIdConnectUrl"],
        _ => &[],
    };
    for field in needed.iter().filter(|field| !has(members, field)) {
        walk.missing(Kind::SecurityScheme, &format!("`{field}`"), at);
    }
}

fn overlay_action(walk: &mut Walk<'_>, members: &Map<String, Value>, at: &Pointer) {
    one_of(
        walk,
        Kind::OverlayAction,
        members,
        &["update", "remove"],
        at,
    );
    let reason = members
        .get("description")
        .and_then(Value::as_str)
        .unwrap_or_default();
    if reason.trim().is_empty() {
        let message = "this overlay action gives no reason";
        walk.error(
            "overlay-without-reason",
            at,
            message,
            "say why in its `description`",
        );
    }
    if members.contains_key("update") && members.contains_key("remove") {
        let message = "this overlay action both updates and removes";
        walk.error("overlay-action", at, message, "make it two actions");
    }
}

fn security_requirement(walk: &mut Walk<'_>, members: &Map<String, Value>, at: &Pointer) {
    let schemes = walk.tree.pointer("/components/securitySchemes");
    for name in members.keys() {
        if schemes.and_then(|schemes| schemes.get(name)).is_none() {
            let message = format!("there is no security scheme called `{name}`");
            let help = "define it in `components/securitySchemes`";
            walk.error("unknown-security-scheme", &at.child(name), message, help);
        }
    }
}
