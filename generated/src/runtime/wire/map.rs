//! A JSON object whose names are data.

use super::{Decoder, Entries, Extra, Source, View, Wire, members};
use std::collections::{BTreeMap, btree_map};
use std::fmt;
use std::ops::{Deref, DerefMut};

/// Values by name.
///
/// A received value that does not fit `T` is kept as JSON in `misfits`, and written back unless
/// there is an entry of that name.
#[derive(Clone, PartialEq)]
pub struct Map<T> {
    entries: BTreeMap<String, T>,
    misfits: Extra,
}

impl<T> Map<T> {
    /// A map without entries.
    pub fn new() -> Self {
        Map {
            entries: BTreeMap::new(),
            misfits: Extra::default(),
        }
    }

    /// The received values that do not fit `T`.
    pub fn misfits(&self) -> &Extra {
        &self.misfits
    }

    /// The received values that do not fit `T`, to change them.
    pub fn misfits_mut(&mut self) -> &mut Extra {
        &mut self.misfits
    }
}

impl<T: Wire> Wire for Map<T> {
    #[inline]
    fn make(source: Source<'_, '_>, cx: &mut Decoder) -> Option<Self> {
        let mut map = Map::new();
        match source {
            Source::Json(node) => {
                for (name, node) in members(node, cx)? {
                    cx.enter_key(name);
                    match T::make(Source::Json(node), cx) {
                        Some(value) => {
                            map.misfits.remove(name);
                            map.entries.insert(name.clone().into_owned(), value);
                        }
                        None => {
                            map.entries.remove(name.as_ref());
                            map.misfits
                                .insert(name.clone().into_owned(), node.to_value());
                        }
                    }
                    cx.leave();
                }
            }
            Source::Value(value) => {
                let View::Map(from) = value.view() else {
                    return None;
                };
                from.each(&mut |name, value| {
                    if let Some(value) = T::make(Source::Value(value), cx) {
                        map.entries.insert(name.to_owned(), value);
                    }
                });
                map.misfits.clone_from(from.misfits());
            }
        }
        Some(map)
    }

    #[inline]
    fn view(&self) -> View<'_> {
        View::Map(self)
    }
}

impl<T: Wire> Entries for Map<T> {
    #[inline]
    fn each(&self, visitor: &mut dyn FnMut(&str, &dyn Wire)) {
        for (name, value) in &self.entries {
            visitor(name, value);
        }
    }

    #[inline]
    fn entry(&self, name: &str) -> Option<&dyn Wire> {
        self.entries.get(name).map(|value| value as &dyn Wire)
    }

    #[inline]
    fn misfits(&self) -> &Extra {
        &self.misfits
    }
}

impl<T> Default for Map<T> {
    fn default() -> Self {
        Map::new()
    }
}

impl<T> Deref for Map<T> {
    type Target = BTreeMap<String, T>;

    fn deref(&self) -> &Self::Target {
        &self.entries
    }
}

impl<T> DerefMut for Map<T> {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.entries
    }
}

impl<K: Into<String>, V: Into<T>, T> FromIterator<(K, V)> for Map<T> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let owned = |(name, value): (K, V)| (name.into(), value.into());
        Map {
            entries: entries.into_iter().map(owned).collect(),
            misfits: Extra::default(),
        }
    }
}

/// `Map::from([("plan", "pro"), ("seats", "5")])`
impl<K: Into<String>, V: Into<T>, T, const N: usize> From<[(K, V); N]> for Map<T> {
    fn from(entries: [(K, V); N]) -> Self {
        entries.into_iter().collect()
    }
}

impl<T> From<BTreeMap<String, T>> for Map<T> {
    fn from(entries: BTreeMap<String, T>) -> Self {
        Map {
            entries,
            misfits: Extra::default(),
        }
    }
}

impl<T> IntoIterator for Map<T> {
    type Item = (String, T);
    type IntoIter = btree_map::IntoIter<String, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Map<T> {
    type Item = (&'a String, &'a T);
    type IntoIter = btree_map::Iter<'a, String, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.iter()
    }
}

impl<T: fmt::Debug> fmt::Debug for Map<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map()
            .entries(&self.entries)
            .entries(self.misfits.iter())
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Encoder, Node};
    use super::*;
    use serde_json::{Value, json};

    #[test]
    fn misfits_are_kept_and_written_back() {
        let node = Node::parse(br#"{"b": 2, "x": "y", "a": 1, "n": null}"#).unwrap();
        let mut cx = Decoder::default();
        let mut map = Map::<i64>::decode(&node, &mut cx).unwrap();
        assert_eq!(
            map.iter().collect::<Vec<_>>(),
            [(&"a".to_owned(), &1), (&"b".to_owned(), &2)]
        );
        assert_eq!(map.misfits().get("x"), Some(&json!("y")));
        assert_eq!(cx.into_mismatches().len(), 2);
        assert_eq!(json(&map), node.to_value());
        assert_eq!(
            format!("{map:?}"),
            r#"{"a": 1, "b": 2, "n": Null, "x": String("y")}"#
        );

        map.insert("x".to_owned(), 3);
        assert_eq!(json(&map), json!({"a": 1, "b": 2, "n": null, "x": 3}));
    }

    #[test]
    fn null_is_a_value_where_it_is_described() {
        let node = Node::parse(br#"{"n": null, "a": 1}"#).unwrap();
        let mut cx = Decoder::default();
        let map = Map::<Option<i64>>::decode(&node, &mut cx).unwrap();
        assert_eq!(map, Map::from([("n", None), ("a", Some(1))]));
        assert_eq!(cx.into_mismatches(), []);
        assert_eq!(json(&map), node.to_value());
    }

    #[test]
    fn the_last_of_two_members_counts() {
        let node = Node::parse(br#"{"a": 1, "a": "x", "b": "x", "b": 1}"#).unwrap();
        let map = Map::<i64>::decode(&node, &mut Decoder::default()).unwrap();
        assert_eq!(json(&map), json!({"a": "x", "b": 1}));
    }

    fn json(map: &dyn Wire) -> Value {
        serde_json::from_slice(&Encoder::json(map)).unwrap()
    }
}
