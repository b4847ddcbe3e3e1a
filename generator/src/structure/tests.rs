//! Every rule, on a small document that breaks it.

use super::*;
use crate::source::{Source, parse};

fn findings(text: &str) -> Vec<String> {
    let mut diagnostics = Diagnostics::default();
    let tree = parse(&Source::new("test.yaml", text), &mut diagnostics).unwrap();
    check(&tree, &mut diagnostics);
    diagnostics
        .iter()
        .map(|found| {
            let Diagnostic {
                severity,
                code,
                pointer,
                message,
                help,
                ..
            } = found;
            let help = help.as_deref().unwrap_or("-");
            format!("{severity}[{code}] {pointer}: {message} ({help})")
        })
        .collect()
}

const HEAD: &str = "openapi: 3.0.1\ninfo: {title: t, version: '1'}\n";

/// Findings in a document whose only component is the schema `a`.
fn in_schema(schema: &str) -> Vec<String> {
    let text = format!("{HEAD}paths: {{}}\ncomponents: {{schemas: {{a: {schema}, b: {{}}}}}}\n");
    short(findings(&text), "/components/schemas/a")
}

/// Findings in a document whose only path is `/p/{id}`.
fn in_path(item: &str) -> Vec<String> {
    let text = format!("{HEAD}paths: {{'/p/{{id}}': {item}}}\n");
    short(findings(&text), "/paths/~1p~1{id}")
}

fn short(findings: Vec<String>, prefix: &str) -> Vec<String> {
    findings
        .into_iter()
        .map(|finding| finding.replace(prefix, ""))
        .collect()
}

const ID: &str = "{name: id, in: path, required: true, schema: {type: string}}";
const OK: &str = "responses: {'200': {description: OK}}";

#[test]
fn a_valid_document_has_no_findings() {
    assert_eq!(
        in_schema("{$ref: '#/components/schemas/b', nullable: true, x-y: 1}"),
        [""; 0]
    );
    assert_eq!(
        in_path(&format!("{{parameters: [{ID}], get: {{{OK}}}}}")),
        [""; 0]
    );
}

#[test]
fn other_versions_are_named_and_nothing_else_is_said() {
    let help = "(OpenAPI 3.0.0 to 3.0.4 are: `openapi: 3.0.1`)";
    for (text, expected) in [
        ("openapi: 3.1.0", "/openapi: openapi 3.1.0 is not supported"),
        (
            "openapi: 3.1",
            "/openapi: `openapi: 3.1` is a number, not a version",
        ),
        ("openapi: [3]", "/openapi: `openapi` is not a version"),
        ("swagger: '2.0'", "/swagger: swagger 2.0 is not supported"),
        (
            "a: 1",
            ": the document does not say which version of OpenAPI it is",
        ),
    ] {
        assert_eq!(
            findings(text),
            [format!("error[unsupported-version] {expected} {help}")]
        );
    }
}

#[test]
fn schemas() {
    for (schema, expected) in [
        (
            "{type: [string, 'null']}",
            "error[type-list] /type: a list of types is OpenAPI 3.1 \
             (3.0 has `type: string` beside `nullable: true`)",
        ),
        (
            "{type: [string, integer]}",
            "error[type-list] /type: a list of types is OpenAPI 3.1 \
             (3.0 has one type, `nullable: true`, and `oneOf` for several types)",
        ),
        (
            "{type: integr}",
            "error[unknown-type] /type: `integr` is no type (did you mean `integer`?)",
        ),
        (
            "{type: float}",
            "error[unknown-type] /type: `float` is no type (did you mean `number`?)",
        ),
        (
            "{type: 'null'}",
            "error[unknown-type] /type: `null` is no type (3.0 has `nullable: true`)",
        ),
        (
            "{properties: {p: {required: false}}}",
            "error[wrong-type] /properties/p/required: `required` has to be a list of strings, but is \
             false (list the required properties in the object that has them: `required: [name]`; a \
             property that is not listed is optional)",
        ),
        (
            "{properties: [p]}",
            "error[wrong-type] /properties: `properties` has to be an object, but is a list (write an \
             object, or correct it in an overlay)",
        ),
        (
            "{exclusiveMinimum: 1}",
            "error[wrong-type] /exclusiveMinimum: `exclusiveMinimum` has to be true or false, but is \
             the number 1 (this is OpenAPI 3.1; 3.0 has `minimum: 1` beside `exclusiveMinimum: true`)",
        ),
        (
            "{format: 1}",
            "error[wrong-type] /format: `format` has to be a string, but is the number 1 \
             (put it in quotes)",
        ),
        (
            "{maxLength: -1}",
            "error[wrong-type] /maxLength: `maxLength` has to be a whole number from zero, but is \
             the number -1 (write a whole number from zero, or correct it in an overlay)",
        ),
        (
            "{type: array}",
            "warning[array-without-items] : this array does not say what its items are \
             (the items are taken to be anything; say what they are)",
        ),
        (
            "{type: string, enum: [a, 1, null]}",
            "warning[enum-type] /enum/1: `1` is in the enum of a schema of type string \
             (no valid value has both)",
        ),
        (
            "{enum: [a, b, a]}",
            "warning[duplicate-enum-value] /enum/2: `\"a\"` is in the enum twice (remove it)",
        ),
        (
            "{oneOf: []}",
            "warning[empty-list] /oneOf: `oneOf` is an empty list, which is read as if it were not \
             there (fill it, or remove it)",
        ),
        (
            "{type: integer, default: '1'}",
            "warning[default-type] /default: the default is `\"1\"`, but the type is integer \
             (correct one of the two)",
        ),
        (
            "{format: null}",
            "warning[null-field] /format: `format` has no value, which is read as if it were not \
             there (give it a value, or remove it)",
        ),
        (
            "{propertys: {}}",
            "warning[unknown-field] /propertys: `propertys` is no field of a schema; it is left out \
             (did you mean `properties`?)",
        ),
        (
            "{name: {type: string}}",
            "warning[unknown-field] /name: `name` is no field of a schema; it is left out \
             (it belongs elsewhere: check the indentation)",
        ),
        (
            "{const: 1}",
            "warning[unknown-field] /const: `const` is no field of a schema; it is left out \
             (this is OpenAPI 3.1; 3.0 has an `enum` of one value)",
        ),
        (
            "{patternProperties: {}}",
            "warning[unsupported-pattern-properties] /patternProperties: `patternProperties` is \
             OpenAPI 3.1; it is left out (`additionalProperties` takes values under any key)",
        ),
        (
            "{not: {}}",
            "warning[unsupported-not] /not: `not` is left out: Rust types cannot say it \
             (nothing else of this object is lost)",
        ),
        (
            "{xml: {}}",
            "warning[unsupported-xml] /xml: `xml` is left out: only JSON is encoded \
             (nothing else of this object is lost)",
        ),
    ] {
        assert_eq!(in_schema(schema), [expected], "{schema}");
    }
}

#[test]
fn references() {
    for (reference, expected) in [
        (
            "'#/components/schemas/bb'",
            "error[dangling-ref] /$ref: `#/components/schemas/bb` points at nothing \
             (did you mean `#/components/schemas/b`?)",
        ),
        (
            "'#/components/nowhere/far'",
            "error[dangling-ref] /$ref: `#/components/nowhere/far` points at nothing \
             (define it, or point at something that is there)",
        ),
        (
            "'other.yaml#/a'",
            "error[remote-ref] /$ref: `other.yaml#/a` is not in this document \
             (bring what it points at into `components`)",
        ),
        (
            "'#/info'",
            "error[unsupported-ref] /$ref: `#/info` is not in `components/schemas` \
             (give it a name in `components/schemas` and point there)",
        ),
        (
            "1",
            "error[wrong-type] /$ref: `$ref` has to be a string, but is the number 1 (put it in \
             quotes)",
        ),
    ] {
        assert_eq!(in_schema(&format!("{{$ref: {reference}}}")), [expected]);
    }
    for (target, expected) in [
        (
            "bb",
            "error[dangling-ref] /discriminator/mapping/v: `#/components/schemas/bb` points at nothing \
             (did you mean `#/components/schemas/b`?)",
        ),
        (
            "b.yaml",
            "error[remote-ref] /discriminator/mapping/v: `b.yaml` is not in this document \
             (bring what it points at into `components`)",
        ),
        (
            "'#bb'",
            "error[remote-ref] /discriminator/mapping/v: `#bb` is not in this document \
             (bring what it points at into `components`)",
        ),
    ] {
        let schema = format!("{{discriminator: {{propertyName: t, mapping: {{v: {target}}}}}}}");
        assert_eq!(in_schema(&schema), [expected]);
    }
    assert_eq!(
        in_schema("{$ref: '#/components/schemas/d'}, d: {$ref: '#/components/schemas/a'}").len(),
        2
    );
}

#[test]
fn operations() {
    let twice = format!(
        "{{get: {{operationId: a, {OK}}}, put: {{operationId: a, {OK}}}, parameters: [{ID}]}}"
    );
    let doubled = format!("{{parameters: [{ID}, {ID}], get: {{{OK}}}}}");
    let in_query =
        format!("{{get: {{{OK}, parameters: [{{name: id, in: query, schema: {{}}}}]}}}}");
    let unused = format!(
        "{{parameters: [{ID}], get: {{{OK}, parameters: [{}]}}}}",
        ID.replace("id", "other")
    );
    let parameters =
        |list: &str| format!("{{parameters: [{ID}], get: {{parameters: [{list}], {OK}}}}}");
    for (item, expected) in [
        (
            format!("{{parameters: [{ID}], get: {{}}}}"),
            "error[missing-field] /get: this operation has no `responses` (the standard demands it)",
        ),
        (
            format!("{{parameters: [{ID}], get: {{responses: {{}}}}}}"),
            "error[missing-field] /get/responses: this responses object has no response \
             (the standard demands it)",
        ),
        (
            format!("{{parameters: [{ID}], get: {{responses: {{'999': {{description: d}}}}}}}}"),
            "error[bad-status] /get/responses/999: `999` is no HTTP status \
             (a key is a status such as 200, a range such as 4XX, or `default`)",
        ),
        (
            format!("{{parameters: [{ID}], get: {{{OK}, requestBody: {{content: {{}}}}}}}}"),
            "error[missing-field] /get/requestBody/content: this request body has no media type \
             (the standard demands it)",
        ),
        (
            twice,
            "error[duplicate-operation-id] /put/operationId: a second operation is called `a` \
             (operation ids name functions; give one of them another)",
        ),
        (
            doubled,
            "error[duplicate-parameter] /parameters/1: the path parameter `id` is declared twice \
             (remove one of them)",
        ),
        (
            format!("{{get: {{{OK}}}}}"),
            "warning[undeclared-path-parameter] /get: `{id}` is in the path but not declared as a \
             path parameter (declare it; until then it is taken to be a string)",
        ),
        (
            in_query,
            "warning[undeclared-path-parameter] /get/parameters/0: `{id}` is in the path but not \
             declared as a path parameter (it is declared in `query`; write `in: path`)",
        ),
        (
            unused,
            "warning[unused-path-parameter] /get/parameters/0: the path has no `{other}` for this \
             parameter (add it to the path, or say where else the parameter goes)",
        ),
        (
            parameters("{name: a, in: query}"),
            "error[missing-field] /get/parameters/0: this parameter has no `schema` or `content` \
             (the standard demands it)",
        ),
        (
            parameters("{name: a, in: query, schema: {}, content: {a/b: {}}}"),
            "error[schema-and-content] /get/parameters/0: this parameter has both `schema` and \
             `content` (keep one of the two)",
        ),
        (
            parameters("{name: a, in: query, content: {}}"),
            "error[missing-field] /get/parameters/0/content: this parameter has no media type \
             (the standard demands it)",
        ),
        (
            parameters("{name: a, in: query, content: {a/b: {}, a/c: {}}}"),
            "error[several-media-types] /get/parameters/0/content: this parameter has 2 media types \
             (keep one of them)",
        ),
        (
            parameters("{name: null, in: query, schema: {}}"),
            "error[wrong-type] /get/parameters/0/name: `name` has to be a string, but is null \
             (write a string, or correct it in an overlay)",
        ),
        (
            parameters("{name: a, in: query, schema: {type: 1}}"),
            "error[wrong-type] /get/parameters/0/schema/type: `type` has to be a string, but is the \
             number 1 (put it in quotes)",
        ),
        (
            parameters("{in: query, schema: {}}"),
            "error[missing-field] /get/parameters/0: this parameter has no `name` \
             (the standard demands it)",
        ),
        (
            parameters("{name: a, in: body, schema: {}}"),
            "error[unknown-value] /get/parameters/0/in: `body` is nothing that the standard knows \
             here (one of: query, header, path, cookie)",
        ),
        (
            parameters("{name: a, in: query, style: simple, schema: {}}"),
            "error[bad-style] /get/parameters/0/style: the style `simple` is not for a parameter in \
             query (one of: form, spaceDelimited, pipeDelimited, deepObject)",
        ),
        (
            parameters("{name: a, in: cookie, schema: {}}"),
            "warning[unsupported-cookie] /get/parameters/0: the cookie `a` is left out \
             (clients of an API rarely keep cookies)",
        ),
        (
            "{parameters: [{name: id, in: path, schema: {}}]}".to_owned(),
            "warning[optional-path-parameter] /parameters/0: `id` is part of the path and not marked \
             as required (add `required: true`)",
        ),
        (
            format!("{{parameters: [{ID}], get: {{{OK}, callbacks: {{}}}}}}"),
            "warning[unsupported-callbacks] /get/callbacks: callbacks are left out \
             (nothing else of this object is lost)",
        ),
        (
            format!("{{parameters: [{ID}], get: {{{OK}, security: [{{key: []}}]}}}}"),
            "error[unknown-security-scheme] /get/security/0/key: there is no security scheme called \
             `key` (define it in `components/securitySchemes`)",
        ),
        (
            "{$ref: '#/paths/~1a'}".to_owned(),
            "error[unsupported-ref] /$ref: a path item that is a `$ref` is not supported \
             (write it out here)",
        ),
        (
            "{/other: {}}".to_owned(),
            "warning[unknown-field] /~1other: `/other` is no field of a path item; it is left out \
             (it belongs elsewhere: check the indentation)",
        ),
    ] {
        assert_eq!(in_path(&item), [expected], "{item}");
    }
}

#[test]
fn paths() {
    let found = findings(&format!(
        "{HEAD}paths: {{a: {{}}, '/{{b': {{}}, '/{{}}': {{}}, '/c?d=1': {{}}}}\n"
    ));
    assert_eq!(
        found,
        [
            "error[bad-path] /paths/a: the path `a` has no leading slash (write `/a`)",
            "error[bad-path] /paths/~1{b: the braces of `/{b` do not enclose names \
             (a parameter is written `{name}`)",
            "error[bad-path] /paths/~1{}: the braces of `/{}` do not enclose names \
             (a parameter is written `{name}`)",
            "error[bad-path] /paths/~1c?d=1: `/c?d=1` goes on behind its path (describe what is \
             behind `?` as parameters in the query, and leave out `#`)",
        ]
    );
}

#[test]
fn everything_is_reported_at_once() {
    assert_eq!(
        in_schema("{type: [a], required: false, format: 1, allOf: {}}").len(),
        4
    );
}
