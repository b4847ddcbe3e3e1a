//! What a model received beside, or instead of, its typed fields.

use serde_json::Value;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

/// JSON properties by name, kept so that nothing is lost.
///
/// A model's `extra` holds the properties this version of the SDK does not know, explicit nulls,
/// and values that did not fit the type of their field. They are written back when the model is.
/// A typed field that is set wins over a kept value of the same name.
#[derive(Clone, Default, PartialEq)]
pub struct Extra(BTreeMap<Cow<'static, str>, Value>);

impl Extra {
    /// With nothing kept.
    pub const EMPTY: Self = Extra(BTreeMap::new());

    /// The kept value of that name.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    /// Keeps a value, and returns the one kept under that name before.
    pub fn insert(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        value: impl Into<Value>,
    ) -> Option<Value> {
        self.0.insert(name.into(), value.into())
    }

    /// Drops the value of that name, and returns it.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        self.0.remove(name)
    }

    /// All values, ordered by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(name, value)| (name.as_ref(), value))
    }

    /// How many values are kept.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether nothing is kept.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
