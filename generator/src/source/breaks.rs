//! Makes the reader of values end lines where YAML 1.2 does, as the scan does.
//!
//! YAML 1.1, which `serde_yaml` reads, also ends them at U+0085, U+2028 and U+2029: what follows one in a comment
//! would be read as values, which no check of the scan has seen.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use serde::de::Error;

use super::Tree;

/// What ends a line in YAML 1.1 only.
const BREAKS: [char; 3] = ['\u{85}', '\u{2028}', '\u{2029}'];

/// Characters that Unicode leaves to those who exchange a text.
const PRIVATE: RangeInclusive<char> = '\u{e000}'..='\u{f8ff}';

/// Reads a text with other characters in the place of those, and puts them back into the values.
pub(super) fn read(text: &str) -> Result<Tree, serde_yaml::Error> {
    if !text.contains(BREAKS) {
        return serde_yaml::from_str(text);
    }
    let stand_ins = stand_ins(text);
    if stand_ins.len() < BREAKS.len() {
        return Err(Error::custom(
            "beside a U+0085, U+2028 or U+2029 there have to be three characters for private use \
             (U+E000 to U+F8FF) that the text does not hold",
        ));
    }
    let pairs: Vec<_> = BREAKS.into_iter().zip(stand_ins).collect();
    let hidden = text
        .chars()
        .map(|it| replaced(it, &pairs))
        .collect::<String>();
    let mut tree = serde_yaml::from_str(&hidden)?;
    let back: Vec<_> = pairs.into_iter().map(|(one, other)| (other, one)).collect();
    restore(&mut tree, &back);
    Ok(tree)
}

/// Characters for private use that no value of a text has: they do not stand in it, and no escape names them.
fn stand_ins(text: &str) -> Vec<char> {
    let written = text.chars().filter(|it| PRIVATE.contains(it));
    // `"\ue000"`, as any other four digits that name such a character, escape or not.
    let digits = text.as_bytes().windows(4);
    let numbers = digits.filter_map(|it| u32::from_str_radix(str::from_utf8(it).ok()?, 16).ok());
    let taken: BTreeSet<char> = written.chain(numbers.filter_map(char::from_u32)).collect();
    let free = PRIVATE.filter(|it| !taken.contains(it));
    free.take(BREAKS.len()).collect()
}

fn replaced(character: char, pairs: &[(char, char)]) -> char {
    let mut pairs = pairs.iter();
    let pair = pairs.find(|(one, _)| *one == character);
    pair.map_or(character, |(_, other)| *other)
}

fn restore(tree: &mut Tree, pairs: &[(char, char)]) {
    let put_back = |text: &str| -> String { text.chars().map(|it| replaced(it, pairs)).collect() };
    match tree {
        Tree::String(text) => *text = put_back(text),
        Tree::Array(items) => items.iter_mut().for_each(|item| restore(item, pairs)),
        Tree::Object(members) => {
            for (key, mut value) in std::mem::take(members) {
                restore(&mut value, pairs);
                members.insert(put_back(&key), value);
            }
        }
        _ => {}
    }
}
