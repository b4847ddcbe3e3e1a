//! OpenAPI Overlay 1.0.0: corrections to a description, each with its reason.
//!
//! Stricter than the standard: an action gives its reason, and one that no longer changes anything
//! is an error, so that corrections are dropped once upstream has made them. Never corrects quietly.

use serde_json::Value;
use serde_json_path::JsonPath;

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::pointer::Pointer;
use crate::source::{Source, Tree, parse};
use crate::structure::check_as;
use crate::structure::model::Kind;

/// The corrections of one overlay document.
#[derive(Debug)]
pub struct Overlay {
    actions: Vec<Action>,
}

#[derive(Debug)]
struct Action {
    at: Pointer,
    target: JsonPath,
    change: Change,
}

#[derive(Debug)]
enum Change {
    Update(Value),
    Remove,
}

/// A corrected description.
#[derive(Debug)]
pub struct Overlaid {
    /// The description.
    pub tree: Tree,
    /// What the actions touched.
    pub touched: Vec<Touch>,
}

/// That an action changed a part of the description.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Touch {
    /// The part that was changed, as it was called then.
    pub part: Pointer,
    /// The action, in the overlay document.
    pub action: Pointer,
}

impl Overlay {
    /// Reads an overlay document and reports everything that is wrong with it.
    pub fn parse(source: &Source, diagnostics: &mut Diagnostics) -> Option<Self> {
        let mut found = Diagnostics::default();
        let overlay = parse(source, &mut found).and_then(|tree| {
            check_as(&tree, Kind::Overlay, &mut found);
            version(&tree, &mut found);
            let actions = actions(&tree, &mut found);
            (!found.has_errors()).then_some(Self { actions })
        });
        diagnostics.extend(found.into_iter().map(Diagnostic::in_overlay));
        overlay
    }

    /// Applies the actions one after the other.
    ///
    /// One that matches nothing, or changes nothing, is an error.
    pub fn apply(&self, mut tree: Tree, diagnostics: &mut Diagnostics) -> Overlaid {
        let mut touched = Vec::new();
        for action in &self.actions {
            match action.apply(&mut tree) {
                Ok(parts) => touched.extend(parts.into_iter().map(|part| Touch {
                    part,
                    action: action.at.clone(),
                })),
                Err(problem) => diagnostics.push(problem.diagnostic(&action.at).in_overlay()),
            }
        }
        Overlaid { tree, touched }
    }
}

fn version(tree: &Tree, found: &mut Diagnostics) {
    if let Some(Value::String(version)) = tree.get("overlay")
        && !version.starts_with("1.0.")
    {
        let at = Pointer::root().child("overlay");
        let message = format!("overlay {version} is not supported");
        let diagnostic = Diagnostic::error("unsupported-version", &at, message);
        found.push(diagnostic.help("Overlay 1.0 is: `overlay: 1.0.0`"));
    }
}

/// The actions as far as they can be understood; the others are reported.
fn actions(tree: &Tree, found: &mut Diagnostics) -> Vec<Action> {
    let list = tree.get("actions").and_then(Value::as_array);
    let at = Pointer::root().child("actions");
    let actions = list.into_iter().flatten().enumerate();
    actions
        .filter_map(|(index, action)| Action::read(action, at.index(index), found))
        .collect()
}

impl Action {
    fn read(action: &Value, at: Pointer, found: &mut Diagnostics) -> Option<Self> {
        let target = match JsonPath::parse(action.get("target")?.as_str()?) {
            Ok(target) => target,
            Err(error) => {
                let message = format!("this is no JSONPath: {error}");
                let diagnostic = Diagnostic::error("overlay-target", &at.child("target"), message);
                found.push(
                    diagnostic.help(
                        "RFC 9535 without `match` and `search`, such as `$.paths['/me'].get`",
                    ),
                );
                return None;
            }
        };
        let change = match (action.get("remove"), action.get("update")) {
            (Some(Value::Bool(true)), _) => Change::Remove,
            (_, Some(update)) => Change::Update(update.clone()),
            _ => return None,
        };
        Some(Self { at, target, change })
    }

    /// Changes what the target matches; returns the parts that did change.
    fn apply(&self, tree: &mut Tree) -> Result<Vec<Pointer>, Problem> {
        let targets = self.target.query_located(tree);
        let mut targets: Vec<_> = targets
            .locations()
            .map(|path| Pointer::from_escaped(path.to_json_pointer()))
            .collect();
        if targets.is_empty() {
            return Err(Problem::NeverApplied("its target matches nothing"));
        }
        // From the last to the first: removing an element moves only those behind it.
        targets.reverse();
        let mut changed = Vec::new();
        for target in targets {
            let did_change = match &self.change {
                Change::Remove => remove(tree, &target),
                Change::Update(update) => apply_update(tree, &target, update)?,
            };
            if did_change {
                changed.push(target);
            }
        }
        if changed.is_empty() {
            return Err(Problem::NeverApplied("the description already says so"));
        }
        Ok(changed)
    }
}

/// Why an action was not applied.
#[derive(Debug)]
enum Problem {
    /// It has no effect; the text says why.
    NeverApplied(&'static str),
    /// Its update does not go into this part of the description; the text says why.
    Misfit(Pointer, &'static str),
}

impl Problem {
    fn diagnostic(self, action: &Pointer) -> Diagnostic {
        match self {
            Self::NeverApplied(why) => {
                let message = format!("this overlay action was never applied: {why}");
                Diagnostic::error("overlay-never-applied", &action.child("target"), message).help(
                    "upstream may have corrected or renamed it: remove the action, or its target",
                )
            }
            Self::Misfit(part, why) => {
                let message = format!("`{part}` cannot be updated with this");
                Diagnostic::error("overlay-target", &action.child("update"), message).help(why)
            }
        }
    }
}

/// Merges into an object or appends to a list; whether that changed anything.
fn apply_update(tree: &mut Tree, target: &Pointer, update: &Value) -> Result<bool, Problem> {
    let misfit = |why| Err(Problem::Misfit(target.clone(), why));
    match (tree.pointer_mut(target.as_str()), update) {
        (Some(Value::Array(items)), entry) => {
            items.push(entry.clone());
            Ok(true)
        }
        (Some(object @ Value::Object(_)), Value::Object(_)) => Ok(merge(object, update)),
        (Some(Value::Object(_)), _) => misfit("only an object goes into an object"),
        _ => misfit("updates go into objects and lists"),
    }
}

/// Removes what `target` points at; whether there was anything.
pub(crate) fn remove(tree: &mut Tree, target: &Pointer) -> bool {
    let (Some(parent), Some(last)) = (target.parent(), target.last()) else {
        return false;
    };
    match tree.pointer_mut(parent.as_str()) {
        Some(Value::Object(members)) => members.shift_remove(&last).is_some(),
        Some(Value::Array(items)) => match last.parse::<usize>() {
            Ok(index) if index < items.len() => {
                items.remove(index);
                true
            }
            _ => false,
        },
        _ => false,
    }
}

/// Merges `update` into `target`; whether that changed anything.
///
/// Objects merge member by member, lists are joined, everything else is replaced.
fn merge(target: &mut Value, update: &Value) -> bool {
    match (target, update) {
        (Value::Object(target), Value::Object(update)) => {
            let mut changed = false;
            for (key, value) in update {
                changed |= match target.get_mut(key) {
                    Some(member) => merge(member, value),
                    None => {
                        target.insert(key.clone(), value.clone());
                        true
                    }
                };
            }
            changed
        }
        (Value::Array(target), Value::Array(update)) => {
            target.extend(update.iter().cloned());
            !update.is_empty()
        }
        (target, update) if target != update => {
            *target = update.clone();
            true
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn run(tree: Tree, actions: &str) -> (Tree, Vec<String>) {
        let text = format!("overlay: 1.0.0\ninfo: {{title: t, version: '1'}}\nactions:\n{actions}");
        let source = Source::new("overlay.yaml", text);
        let mut diagnostics = Diagnostics::default();
        let tree = match Overlay::parse(&source, &mut diagnostics) {
            Some(overlay) => overlay.apply(tree, &mut diagnostics).tree,
            None => tree,
        };
        let found = diagnostics.iter().map(|found| {
            assert_eq!(found.origin, crate::diagnostics::Origin::Overlay);
            let line = source.locate(&found.pointer).unwrap().line;
            format!(
                "{} {} line {line}: {}",
                found.code, found.pointer, found.message
            )
        });
        (tree, found.collect())
    }

    #[test]
    fn updates_merge_join_and_replace() {
        let tree = json!({"a": {"b": 1, "c": [1], "d": {"e": 1}}, "list": [1]});
        let (tree, found) = run(
            tree,
            "- {target: $.a, description: why, update: {b: 2, c: [2], d: {f: 2}}}\n\
             - {target: $.list, description: why, update: {x: 1}}\n",
        );
        assert_eq!(found, [""; 0]);
        assert_eq!(
            tree,
            json!({"a": {"b": 2, "c": [1, 2], "d": {"e": 1, "f": 2}}, "list": [1, {"x": 1}]})
        );
    }

    #[test]
    fn all_matching_elements_are_removed() {
        let tree = json!({"p": [{"n": "a"}, {"n": "b"}, {"n": "a"}], "q": 1});
        let (tree, found) = run(
            tree,
            "- {target: \"$.p[?@.n == 'a']\", description: why, remove: true}\n\
             - {target: $.q, description: why, remove: true}\n",
        );
        assert_eq!(found, [""; 0]);
        assert_eq!(tree, json!({"p": [{"n": "b"}]}));
    }

    #[test]
    fn an_action_that_does_nothing_is_an_error() {
        let (_, found) = run(
            json!({"a": {"b": 1}}),
            "- {target: $.x, description: why, remove: true}\n\
             - {target: $.a, description: why, update: {b: 1}}\n\
             - {target: $.a.b, description: why, update: {c: 1}}\n\
             - {target: $.a, description: why, update: 1}\n",
        );
        assert_eq!(
            found,
            [
                "overlay-never-applied /actions/0/target line 4: this overlay action was never \
                 applied: its target matches nothing",
                "overlay-never-applied /actions/1/target line 5: this overlay action was never \
                 applied: the description already says so",
                "overlay-target /actions/2/update line 6: `/a/b` cannot be updated with this",
                "overlay-target /actions/3/update line 7: `/a` cannot be updated with this",
            ]
        );
    }

    #[test]
    fn everything_wrong_with_an_overlay_is_reported() {
        let (_, found) = run(
            json!({}),
            "- {target: '$[', description: why, update: {}}\n\
             - {target: $, update: {}}\n\
             - {target: $, description: why}\n\
             - {target: $, description: why, update: {}, remove: true}\n\
             - {description: why, remove: 1}\n",
        );
        let codes: Vec<_> = found
            .iter()
            .filter_map(|line| line.split(':').next())
            .collect();
        assert_eq!(
            codes,
            [
                "overlay-without-reason /actions/1 line 5",
                "missing-field /actions/2 line 6",
                "overlay-action /actions/3 line 7",
                "wrong-type /actions/4/remove line 8",
                "missing-field /actions/4 line 8",
                "overlay-target /actions/0/target line 4",
            ]
        );
    }
}
