//! The whole front end: texts in, a checked and corrected document out.

use openapiv3::OpenAPI;

use crate::diagnostics::{Diagnostic, Diagnostics, Severity};
use crate::document::load;
use crate::normalise::normalise;
use crate::overlay::{Overlay, Touch};
use crate::pointer::Pointer;
use crate::salvage::go_on;
use crate::source::{Source, Tree, parse};
use crate::structure::check;

/// Reads a description, corrects it with an overlay if there is one, and loads it into the model.
///
/// With errors there is no document. What the overlay has corrected is not reported.
pub fn read(
    source: &Source,
    overlay: Option<&Source>,
    diagnostics: &mut Diagnostics,
) -> Option<OpenAPI> {
    let overlay = overlay.map(|source| Overlay::parse(source, diagnostics));
    let tree = parse(source, diagnostics)?;
    let mut found = Diagnostics::default();
    check(&tree, &mut found);
    let tree = normalise(tree);
    let tree = match overlay {
        Some(Some(overlay)) if !found.has_errors() => correct(&overlay, tree, diagnostics),
        _ => {
            diagnostics.extend(found);
            tree
        }
    };
    if diagnostics.has_errors() {
        go_on(tree, diagnostics);
        None
    } else {
        load(&tree, diagnostics)
    }
}

/// Applies the overlay and checks again; errors name the action they come from.
fn correct(overlay: &Overlay, tree: Tree, diagnostics: &mut Diagnostics) -> Tree {
    let corrected = overlay.apply(tree, diagnostics);
    let mut found = Diagnostics::default();
    check(&corrected.tree, &mut found);
    diagnostics.extend(
        found
            .into_iter()
            .map(|finding| blame(finding, &corrected.touched)),
    );
    normalise(corrected.tree)
}

/// Adds to an error which action was the last to touch the place: without it there was no error.
fn blame(mut finding: Diagnostic, touched: &[Touch]) -> Diagnostic {
    let close = |touch: &&Touch| {
        is_within(&finding.pointer, &touch.part) || is_within(&touch.part, &finding.pointer)
    };
    if finding.severity == Severity::Error
        && let Some(touch) = touched.iter().rev().find(close)
    {
        let cause = format!("`{}` of the overlay changed `{}`", touch.action, touch.part);
        finding.help = Some(match finding.help {
            Some(help) => format!("{help}; {cause}"),
            None => cause,
        });
    }
    finding
}

/// Whether `inner` is `outer` or a part of it.
fn is_within(inner: &Pointer, outer: &Pointer) -> bool {
    let rest = inner.as_str().strip_prefix(outer.as_str());
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::Origin;

    const DESCRIPTION: &str = "
openapi: 3.0.1
info: {title: t, version: '1'}
paths:
  /a/{id}:
    get: {operationId: a, responses: {'200': {description: OK}}}
";

    fn findings(description: &str, action: &str) -> Vec<String> {
        let overlay =
            format!("overlay: 1.0.0\ninfo: {{title: t, version: '1'}}\nactions: [{action}]");
        let mut diagnostics = Diagnostics::default();
        let source = Source::new("a.yaml", description);
        let overlay = Source::new("overlay.yaml", overlay);
        let document = read(&source, Some(&overlay), &mut diagnostics);
        assert_eq!(document.is_none(), diagnostics.has_errors());
        diagnostics
            .iter()
            .map(|found| {
                let file = if found.origin == Origin::Overlay {
                    "overlay"
                } else {
                    "description"
                };
                let help = found.help.as_deref().unwrap_or_default();
                format!("{file} {} {}: {help}", found.code, found.pointer)
            })
            .collect()
    }

    #[test]
    fn what_the_overlay_corrects_is_not_reported() {
        let action = "{target: '$.paths[''/a/{id}''].get', description: why, update: {parameters: \
                      [{name: id, in: path, required: true, schema: {type: string}}]}}";
        assert_eq!(findings(DESCRIPTION, action), [""; 0]);
    }

    #[test]
    fn an_error_that_the_overlay_makes_names_the_action() {
        let action = "{target: '$.paths[''/a/{id}''].get', description: why, update: {parameters: \
                      [{name: id, in: path, required: true, schema: {type: text}}]}}";
        assert_eq!(
            findings(DESCRIPTION, action),
            [
                "description unknown-type /paths/~1a~1{id}/get/parameters/0/schema/type: one of: array, \
              boolean, integer, number, object, string; `/actions/0` of the overlay changed \
              `/paths/~1a~1{id}/get`"
            ]
        );
    }

    #[test]
    fn errors_of_both_files_are_reported_together() {
        let found = findings("openapi: 3.1.0", "{target: $.x}");
        let codes: Vec<_> = found
            .iter()
            .filter_map(|line| line.split(' ').nth(1))
            .collect();
        assert_eq!(
            codes,
            [
                "missing-field",
                "overlay-without-reason",
                "unsupported-version"
            ]
        );
    }
}
