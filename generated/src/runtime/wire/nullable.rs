//! Absent, null and a value: three different things to say in a request.

use super::{Map, Number, StringEnum, Timestamp, Wire};

/// A property of a request that can be left out, set to `null`, or given a value.
///
/// In an update, a property that is left out stays as it is; one that is `null` is cleared.
///
/// ```
/// use intercom_client::{Null, Nullable};
///
/// let name: Nullable<String> = "Ada".into();
/// assert_eq!(name.value().map(String::as_str), Some("Ada"));
/// assert_eq!(Nullable::<String>::from(Null), Nullable::Null);
/// assert_eq!(Nullable::<String>::default(), Nullable::Absent);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Nullable<T> {
    /// The property is left out.
    #[default]
    Absent,
    /// The property is there, and `null`.
    Null,
    /// The property has a value.
    Value(T),
}

/// Converts into `Nullable::Null` of any type: `update.with_name(Null)`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Null;

impl<T> Nullable<T> {
    /// The same, by reference.
    pub fn as_ref(&self) -> Nullable<&T> {
        match self {
            Nullable::Absent => Nullable::Absent,
            Nullable::Null => Nullable::Null,
            Nullable::Value(value) => Nullable::Value(value),
        }
    }

    /// The same, by reference to what can be changed.
    pub fn as_mut(&mut self) -> Nullable<&mut T> {
        match self {
            Nullable::Absent => Nullable::Absent,
            Nullable::Null => Nullable::Null,
            Nullable::Value(value) => Nullable::Value(value),
        }
    }

    /// Takes out what is there, and leaves nothing.
    pub fn take(&mut self) -> Nullable<T> {
        std::mem::replace(self, Nullable::Absent)
    }

    /// The value, if there is one.
    pub fn value(&self) -> Option<&T> {
        match self {
            Nullable::Value(value) => Some(value),
            Nullable::Absent | Nullable::Null => None,
        }
    }

    /// The value, if there is one.
    pub fn into_value(self) -> Option<T> {
        match self {
            Nullable::Value(value) => Some(value),
            Nullable::Absent | Nullable::Null => None,
        }
    }

    /// The same with another value, made from the one there is.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Nullable<U> {
        match self {
            Nullable::Absent => Nullable::Absent,
            Nullable::Null => Nullable::Null,
            Nullable::Value(value) => Nullable::Value(f(value)),
        }
    }

    /// Whether the property is `null`.
    pub fn is_null(&self) -> bool {
        matches!(self, Nullable::Null)
    }

    /// Whether the property is left out.
    pub fn is_absent(&self) -> bool {
        matches!(self, Nullable::Absent)
    }
}

/// `Null` has no wire form of its own, so that this and `From<Null>` never overlap.
impl<T: Wire> From<T> for Nullable<T> {
    fn from(value: T) -> Self {
        Nullable::Value(value)
    }
}

impl<T: Wire> From<T> for Nullable<Box<T>> {
    fn from(value: T) -> Self {
        Nullable::Value(Box::new(value))
    }
}

impl<T> From<Null> for Nullable<T> {
    fn from(_: Null) -> Self {
        Nullable::Null
    }
}

/// `None` becomes `Null`: whoever has an `Option` at hand has something to say.
impl<T> From<Option<T>> for Nullable<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Nullable::Null, Nullable::Value)
    }
}

impl<E: StringEnum> From<&str> for Nullable<E> {
    fn from(text: &str) -> Self {
        Nullable::Value(E::from_text(text))
    }
}

impl<K: Into<String>, V: Into<T>, T, const N: usize> From<[(K, V); N]> for Nullable<Map<T>> {
    fn from(entries: [(K, V); N]) -> Self {
        Nullable::Value(Map::from(entries))
    }
}

/// `impl From<$from> for Nullable<$value>`, for what converts into the value anyway.
macro_rules! from_convertible {
    ($($from:ty => $value:ty),* $(,)?) => {$(
        impl From<$from> for Nullable<$value> {
            fn from(value: $from) -> Self {
                Nullable::Value(value.into())
            }
        }
    )*};
}

from_convertible! {
    &str => String,
    i32 => i64,
    u32 => i64,
    i32 => Number,
    i64 => Number,
    f64 => Number,
    i64 => Timestamp,
    std::time::SystemTime => Timestamp,
}

#[cfg(test)]
mod tests {
    use super::super::samples::Role;
    use super::*;

    fn text(value: impl Into<Nullable<String>>) -> Nullable<String> {
        value.into()
    }

    #[test]
    fn everything_that_says_something_converts() {
        let ada = Nullable::Value("Ada".to_owned());
        assert_eq!(text("Ada"), ada);
        assert_eq!(text("Ada".to_owned()), ada);
        assert_eq!(text(Some("Ada".to_owned())), ada);
        assert_eq!(text(ada.clone()), ada);
        assert_eq!(text(None), Nullable::Null);
        assert_eq!(text(Null), Nullable::Null);
        assert_eq!(Nullable::<i64>::from(5), Nullable::Value(5));
        assert_eq!(Nullable::<Number>::from(1.5), Nullable::Value(1.5.into()));
        assert_eq!(Nullable::<Timestamp>::from(5), Nullable::Value(5.into()));
        assert_eq!(Nullable::<Role>::from("user"), Nullable::Value(Role::User));
        assert_eq!(Nullable::from(vec![1_i64]), Nullable::Value(vec![1]));
    }

    #[test]
    fn it_can_be_asked() {
        let values = [Nullable::Absent, Nullable::Null, Nullable::Value(2)];
        assert_eq!(values.map(|it| it.is_absent()), [true, false, false]);
        assert_eq!(values.map(|it| it.is_null()), [false, true, false]);
        assert_eq!(values.map(|it| it.value().copied()), [None, None, Some(2)]);
        assert_eq!(
            values.map(|it| it.as_ref().into_value().copied()),
            [None, None, Some(2)]
        );
        let doubled = [Nullable::Absent, Nullable::Null, Nullable::Value(4)];
        assert_eq!(values.map(|it| it.map(|value| value * 2)), doubled);
    }
}
