//! Compares the parameters of an operation.

use crate::api::{Operation, Parameter, Place};
use crate::plan::{Parameter as Argument, RustType};

use super::rename;
use super::rules::{Action, Direction, Runtime, Source, Subject};
use super::schemas::Spot;
use super::side::Side;
use super::{Differ, Finding};

const PARAMETER: (Direction, Subject) = (Direction::Request, Subject::Parameter);

impl Differ<'_> {
    pub(super) fn parameters(&mut self, old: &Operation, new: &Operation) {
        let pairs = paired(self.old, self.new, &old.parameters, &new.parameters);
        for (one, other) in &pairs {
            let (one, other) = (&old.parameters[*one], &new.parameters[*other]);
            let arguments = (
                self.old.argument(&old.pointer, one),
                self.new.argument(&new.pointer, other),
            );
            self.parameter(one, other, arguments);
        }
        for (index, gone) in old.parameters.iter().enumerate() {
            if pairs.iter().all(|(old, _)| *old != index) {
                let places = (Some(&gone.pointer), None);
                let message = "is gone";
                self.report(Finding::new(PARAMETER, Action::Removed, places, message));
                self.gone(&gone.schema);
            }
        }
        for (index, came) in new.parameters.iter().enumerate() {
            if pairs.iter().all(|(_, new)| *new != index) {
                let places = (None, Some(&came.pointer));
                let (action, message) = if came.required {
                    (Action::AddedRequired, "is new, and must be there")
                } else {
                    (Action::Added, "is new")
                };
                self.report(Finding::new(PARAMETER, action, places, message));
                self.came(&came.schema);
            }
        }
        // What was an argument and still is one, in the order of the function.
        let stays = |index: &(usize, usize)| {
            old.parameters[index.0].required && new.parameters[index.1].required
        };
        let order: Vec<usize> = pairs
            .iter()
            .filter(|pair| stays(pair))
            .map(|pair| pair.1)
            .collect();
        if !order.is_sorted() {
            let what = (Direction::Request, Subject::Operation);
            let places = (Some(&old.pointer), Some(&new.pointer));
            let message = "takes its arguments in another order";
            self.report(Finding::new(what, Action::Reordered, places, message));
        }
    }

    fn parameter(
        &mut self,
        old: &Parameter,
        new: &Parameter,
        arguments: (Option<&Argument>, Option<&Argument>),
    ) {
        self.parameter_name(old, new, arguments);
        self.parameter_place(old, new);
        let finding = |action, message| {
            let places = (Some(&old.pointer), Some(&new.pointer));
            Finding::new(PARAMETER, action, places, message)
        };
        match (old.required, new.required) {
            (false, true) => self.report(finding(Action::BecameRequired, "must be there")),
            (true, false) => self.report(finding(Action::BecameOptional, "may be left out")),
            _ => {}
        }
        match (old.deprecated, new.deprecated) {
            (false, true) => self.report(finding(Action::Deprecated, "is deprecated")),
            (true, false) => self.report(finding(Action::Reactivated, "is no longer deprecated")),
            _ => {}
        }
        let same = matches!(arguments, (Some(one), Some(other))
            if one.value == other.value && !matches!(one.value, RustType::Model(_)));
        self.values(&Spot {
            direction: Direction::Request,
            subject: Subject::Parameter,
            old: old.schema.clone(),
            new: new.schema.clone(),
            null_shows: Some(Source::None),
            null_is_own: false,
            type_shows: if same { Source::None } else { Source::Major },
            is_used: true,
        });
    }

    /// An argument is known by its place, a setter by its name.
    fn parameter_name(
        &mut self,
        old: &Parameter,
        new: &Parameter,
        arguments: (Option<&Argument>, Option<&Argument>),
    ) {
        let places = (Some(&old.pointer), Some(&new.pointer));
        if old.name == new.name {
            // Another parameter may have taken the name of the setter.
            if let (Some(one), Some(other)) = arguments
                && one.name != other.name
                && !(one.required && other.required)
            {
                let message = format!("its setter `{}` was called `{}`", other.name, one.name);
                let finding = Finding::new(PARAMETER, Action::Renamed, places, message);
                self.report(finding.for_programs(Runtime::Ok));
            }
            return;
        }
        let in_path = old.place == Place::Path && new.place == Place::Path;
        let action = if in_path {
            Action::RenamedInPath
        } else {
            Action::Renamed
        };
        let is_argument = old.required && new.required;
        let source = if is_argument {
            Source::None
        } else {
            Source::Major
        };
        let runtime = if new.required {
            Runtime::Breaks
        } else {
            Runtime::Degraded
        };
        let message = format!("was called `{}`", old.name);
        let finding = Finding::new(PARAMETER, action, places, message);
        self.report(finding.at_most(source).for_programs(runtime));
    }

    fn parameter_place(&mut self, old: &Parameter, new: &Parameter) {
        let places = (Some(&old.pointer), Some(&new.pointer));
        match (old.place, new.place) {
            (one, other) if one == other => {}
            (Place::Query(_), Place::Query(_)) => {
                let message = "writes lists and objects in another way";
                self.report(Finding::new(
                    PARAMETER,
                    Action::StyleChanged,
                    places,
                    message,
                ));
            }
            (one, other) => {
                let message = format!(
                    "is sent in the {} in place of the {}",
                    word(other),
                    word(one)
                );
                let finding = Finding::new(PARAMETER, Action::LocationChanged, places, message);
                let in_path = [one, other].contains(&Place::Path);
                let source = if in_path { Source::Major } else { Source::None };
                self.report(finding.at_most(source));
            }
        }
    }
}

fn word(place: Place) -> &'static str {
    match place {
        Place::Path => "path",
        Place::Query(_) => "query",
        Place::Header => "headers",
    }
}

/// The parameters that are the same, by index: in the path by position; others by place and name, by
/// name, and those that have another name now.
fn paired(
    before: &Side<'_>,
    after: &Side<'_>,
    old: &[Parameter],
    new: &[Parameter],
) -> Vec<(usize, usize)> {
    let in_path = |all: &[Parameter]| all.iter().filter(|p| p.place == Place::Path).count();
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    if in_path(old) == in_path(new) {
        pairs.extend((0..in_path(old)).map(|index| (index, index)));
    }
    let kind = |place: Place| std::mem::discriminant(&place);
    rename::pair_up(&mut pairs, (old, new), |one, other| {
        one.name == other.name && kind(one.place) == kind(other.place)
    });
    rename::pair_up(&mut pairs, (old, new), |one, other| one.name == other.name);
    let left = |all: &[Parameter],
                side: &Side<'_>,
                is_free: &dyn Fn(usize) -> bool|
     -> Vec<(usize, String, String)> {
        let free = all.iter().enumerate().filter(|(index, _)| is_free(*index));
        free.map(|(index, found)| {
            (
                index,
                found.name.to_string(),
                format!("{} {}", word(found.place), side.values(&found.schema)),
            )
        })
        .collect()
    };
    let gone = left(old, before, &|index| {
        pairs.iter().all(|(old, _)| *old != index)
    });
    let came = left(new, after, &|index| {
        pairs.iter().all(|(_, new)| *new != index)
    });
    for (was, is) in rename::properties(&gone, &came) {
        let at = |all: &[(usize, String, String)], name: &String| {
            all.iter()
                .find(|(_, found, _)| found == name)
                .map(|(index, ..)| *index)
        };
        if let (Some(one), Some(other)) = (at(&gone, &was), at(&came, &is)) {
            pairs.push((one, other));
        }
    }
    pairs.sort_unstable();
    pairs
}
