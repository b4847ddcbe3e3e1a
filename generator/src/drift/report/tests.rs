//! One small drift in every format, exactly.

use super::*;
use crate::diagnostics::Diagnostics;
use crate::drift::{Version, drift};
use crate::source::Source;

const OLD: &str = "\
openapi: 3.0.1
info: {title: t, version: '1'}
paths:
  /a: {get: {operationId: a, tags: [A], responses: {'200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/thing'}}}}}}}
  /b: {get: {operationId: b, tags: [B], responses: {'200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/thing'}}}}}}}
components:
  schemas:
    thing:
      type: object
      properties:
        id: {type: string}
        <kind>: {type: string}
";

/// A property with a name that no format takes as it is has gone, and an operation came.
fn found() -> (Drift, Subject) {
    let operation =
        "  /c: {get: {operationId: c, tags: [B], responses: {'204': {description: ''}}}}\n";
    let old = OLD.to_owned();
    let new = old
        .replace("        <kind>: {type: string}\n", "")
        .replace("components:", &format!("{operation}components:"));
    let (old, new) = (Source::new("old.yaml", old), Source::new("new.yaml", new));
    let read = |source| Version::read(source, None, &mut Diagnostics::default()).unwrap();
    let drift = drift(&read(&old), &read(&new));
    let subject = Subject {
        old: "old.yaml".into(),
        new: "new.yaml".into(),
        released: Some("0.1.0".into()),
    };
    (drift, subject)
}

#[test]
fn text_has_the_worst_first_and_ends_with_the_changelog() {
    let (drift, subject) = found();
    let mut plain = text(&drift, &subject);
    for code in ["31;1", "33;1", "32", "1", "2", "0"] {
        plain = plain.replace(&format!("\x1b[{code}m"), "");
    }
    let expected = "\
old.yaml (old) to new.yaml (new)

runtime degraded, source major
  thing.<kind> is gone
      response-property-removed  2 operations of A, B  old:12

runtime ok, source minor
  GET /c is new
      endpoint-added  new:6

2 changes: 1 degrades shipped programs, 1 breaks sources, 1 adds to sources.
To do: release 0.2.0 (major).

## 0.2.0

### Breaking

- `thing.<kind>` is gone (2 operations of A, B).

### Added

- `GET /c` is new.
";
    assert_eq!(plain, expected);
}

#[test]
fn markdown_has_a_table_for_each_pair_of_verdicts() {
    let (drift, subject) = found();
    let expected = "\
## What the new description does

2 changes: 1 degrades shipped programs, 1 breaks sources, 1 adds to sources.

**To do:** release 0.2.0 (major).

### 🟡 Shipped programs: go on with less. Sources: break. (1)

| what | change | reaches | id | line, old and new |
|---|---|---|---|---|
| `thing.<kind>` | is gone | 2 operations of A, B | `response-property-removed` | 12, - |

### 🟢 Shipped programs: go on. Sources: compile, there is more. (1)

| what | change | reaches | id | line, old and new |
|---|---|---|---|---|
| `GET /c` | is new |  | `endpoint-added` | -, 6 |

<details><summary>For CHANGELOG.md</summary>

```markdown
## 0.2.0

### Breaking

- `thing.<kind>` is gone (2 operations of A, B).

### Added

- `GET /c` is new.
```
</details>
";
    assert_eq!(markdown(&drift, &subject), expected);
}

#[test]
fn github_has_a_command_for_each_change() {
    let (drift, subject) = found();
    let expected = "\
::warning title=response-property-removed::thing.<kind> is gone (2 operations of A, B); \
runtime degraded, source major: shipped clients find nothing there; the field is gone
::notice file=new.yaml,line=6,title=endpoint-added::GET /c is new; runtime ok, source minor: \
there is one more function
::notice title=drift::2 changes: 1 degrades shipped programs, 1 breaks sources, 1 adds to sources. Release 0.2.0 \
(major).
";
    assert_eq!(github(&drift, &subject), expected);
}

#[test]
fn json_has_everything() {
    let (drift, subject) = found();
    let object = json(&drift, &subject);
    let expected = serde_json::json!({
        "id": "response-property-removed",
        "runtime": "degraded",
        "source": "major",
        "direction": "response",
        "kind": "property",
        "subject": "thing.<kind>",
        "message": "is gone",
        "reason": "shipped clients find nothing there; the field is gone",
        "tags": ["A", "B"],
        "operations": ["GET /a", "GET /b"],
        "old": {"pointer": "/components/schemas/thing/properties/<kind>", "line": 12},
        "new": null,
    });
    assert_eq!(object["changes"][0], expected);
    let verdicts = [
        &object["runtime"],
        &object["source"],
        &object["bump"],
        &object["version"],
    ];
    assert_eq!(verdicts, ["degraded", "major", "major", "0.2.0"]);
}

#[test]
fn html_needs_nothing_else_and_takes_no_text_for_markup() {
    let (drift, subject) = found();
    let page = html(&drift, &subject);
    for elsewhere in ["http:", "https:", "src=", "<link", "@import", "url("] {
        assert!(!page.contains(elsewhere), "{elsewhere}");
    }
    assert!(page.contains("<code>thing.&lt;kind&gt;</code>"));
    assert!(!page.contains("<kind>"));
    assert!(page.contains("<del>type: string</del>"));
    assert!(
        page.contains("data-runtime=\"degraded\" data-source=\"major\" data-tags=\"[&quot;A&quot;,&quot;B&quot;]\"")
    );
}

#[test]
fn nothing_is_to_be_done_about_nothing() {
    let (_, subject) = found();
    let drift = Drift::default();
    assert!(text(&drift, &subject).ends_with("No change.\x1b[0m\n"));
    assert_eq!(
        markdown(&drift, &subject),
        "## What the new description does\n\nNo change.\n"
    );
    assert!(html(&drift, &subject).contains("nothing to release"));
    assert_eq!(json(&drift, &subject)["bump"], "none");
}
