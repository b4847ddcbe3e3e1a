//! Changes to a request that make it ask for another page, and leave everything else as it is.

use super::super::query;
use super::super::request::{Body, Parts};
use super::way::{Step, Target, names};
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};
use std::borrow::Cow;

impl Parts {
    /// Makes the request ask for the next page.
    ///
    /// Of the `targets`, which all ask for a page, none stays that does not ask for this one.
    pub(super) fn step(&mut self, step: Step, targets: impl Iterator<Item = Target>) {
        for target in targets {
            match (&step, target) {
                (Step::Set(set, _), other) if *set == other => {}
                (_, Target::Query(name)) => self.drop_query(name),
                (_, Target::Body(pointer)) => self.change_body(|body| remove(body, pointer)),
            }
        }
        match step {
            Step::Set(Target::Query(name), value) => {
                let text = format!("{}={}", query::encode(name), query::encode(&text(&value)));
                self.put_query(name.into(), text);
            }
            Step::Set(Target::Body(pointer), value) => {
                self.change_body(|body| set(body, pointer, value));
            }
            Step::Query(pairs) => {
                for (name, _) in &pairs {
                    self.drop_query(name);
                }
                let pairs = pairs.into_iter();
                self.query
                    .extend(pairs.map(|(name, text)| (Cow::Owned(name), text)));
            }
        }
    }

    /// What the request asks for there, as text.
    pub(super) fn asked(&self, target: Target) -> Option<String> {
        match (target, &self.body) {
            (Target::Query(name), _) => {
                let (_, text) = self.query.iter().find(|(own, _)| own == name)?;
                Some(decoded(text.split_once('=')?.1))
            }
            (Target::Body(pointer), Body::Json(json)) => {
                let body: Value = serde_json::from_slice(json).ok()?;
                body.pointer(pointer).map(|value| text(value).into_owned())
            }
            _ => None,
        }
    }

    /// Drops what the query has under that name, however it came there: an object is one parameter
    /// with several names.
    fn drop_query(&mut self, name: &str) {
        self.query.retain(|(own, text)| {
            own != name && !text.split('&').any(|text| name_of(text) == name)
        });
    }

    /// Sets a parameter in its place, or else as the last one.
    fn put_query(&mut self, name: Cow<'static, str>, text: String) {
        match self.query.iter_mut().find(|(own, _)| *own == name) {
            Some((_, own)) => *own = text,
            None => self.query.push((name, text)),
        }
    }

    /// Changes a body that is JSON, or that is not there yet.
    fn change_body(&mut self, change: impl FnOnce(&mut Value)) {
        let mut body = match &self.body {
            Body::Json(json) => match serde_json::from_slice(json) {
                Ok(body) => body,
                Err(_) => return,
            },
            Body::Empty => Value::Null,
            Body::Multipart(_) => return,
        };
        change(&mut body);
        if !body.is_null() {
            self.body = Body::Json(body.to_string().into());
        }
    }
}

/// Sets what is at that pointer, through objects that are made where there are none.
fn set(body: &mut Value, pointer: &str, value: Value) {
    let mut place = body;
    for name in names(pointer) {
        if !place.is_object() {
            *place = Value::Object(Map::new());
        }
        place = &mut place[name];
    }
    *place = value;
}

fn remove(body: &mut Value, pointer: &str) {
    if let Some((outer, name)) = pointer.rsplit_once('/')
        && let Some(Value::Object(members)) = body.pointer_mut(outer)
    {
        members.remove(name);
    }
}

/// The decoded name of an encoded `name=value`.
pub(super) fn name_of(text: &str) -> String {
    decoded(text.split('=').next().unwrap_or_default())
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

fn text(value: &Value) -> Cow<'_, str> {
    match value {
        Value::String(text) => text.into(),
        other => other.to_string().into(),
    }
}
