//! What servers send by mistake or in bad faith: each is an error or a value that is kept, in little
//! stack and in memory that the body's size limits.

use super::samples::Contact;
use super::{Decoder, Encoder, Map, Mismatch, Node, Source, Timestamp, View, Wire};
use serde_json::Value;
use std::thread;

/// The deepest JSON that is read.
const DEEPEST: usize = 127;

/// The stack of a thread, a quarter of what those of `tokio` have.
const STACK: usize = 512 << 10;

fn read<T: Wire>(json: &[u8]) -> Result<(Option<T>, Vec<Mismatch>), String> {
    let node = Node::parse(json).map_err(|error| error.to_string())?;
    let mut cx = Decoder::default();
    let value = T::decode(&node, &mut cx);
    Ok((value, cx.into_mismatches()))
}

fn refused(json: &[u8]) -> String {
    read::<Contact>(json).unwrap_err()
}

/// As `json` is read as a `Contact` and written back.
fn kept(json: &str) -> String {
    let (contact, _) = read::<Contact>(json.as_bytes()).unwrap();
    String::from_utf8(Encoder::json(&contact.unwrap())).unwrap()
}

fn nested(depth: usize, open: &str, inside: &str, close: &str) -> String {
    [&open.repeat(depth), inside, &close.repeat(depth)].concat()
}

fn with_little_stack(test: impl FnOnce() + Send + 'static) {
    let thread = thread::Builder::new().stack_size(STACK);
    thread.spawn(test).unwrap().join().unwrap();
}

#[test]
fn deep_json_is_refused() {
    let shapes = [
        ("[", "", "]"),
        ("{\"\":", "{}", "}"),
        ("{\"parent\":", "{}", "}"),
        ("{\"tags\":[", "{}", "]}"),
        ("{\"recipient\":", "[]", "}"),
    ];
    for (open, inside, close) in shapes {
        for depth in [DEEPEST + 1, 100_000] {
            let whole = nested(depth, open, inside, close);
            assert!(refused(whole.as_bytes()).starts_with("recursion limit exceeded"));
            assert!(refused(open.repeat(depth).as_bytes()).starts_with("recursion limit exceeded"));
            let mut known = br#"{"type": "contact", "parent": "#.to_vec();
            known.extend(whole.bytes());
            assert!(refused(&known).starts_with("recursion limit exceeded"));
        }
    }
}

#[test]
fn the_deepest_model_takes_little_stack() {
    let models = nested(DEEPEST - 1, r#"{"parent":"#, r#"{"seats":1}"#, "}");
    let unions = nested(DEEPEST - 1, r#"{"type":"contact","recipient":"#, "7", "}");
    let kept = format!(r#"{{"new":{}}}"#, nested(DEEPEST - 1, "[", "", "]"));
    for json in [models, unions, kept] {
        with_little_stack(move || {
            let (contact, _) = read::<Contact>(json.as_bytes()).unwrap();
            let contact = contact.unwrap();
            assert_eq!(Encoder::json(&contact), json.as_bytes());
            let copy = contact.clone();
            assert!(copy == contact);
            assert!(!format!("{copy:?}{contact:#?}").is_empty());
            drop(copy);
            let value = serde_json::to_value(&contact).unwrap();
            assert!(serde_json::from_value::<Contact>(value).unwrap() == contact);
            let text = serde_json::to_string(&contact).unwrap();
            assert!(serde_json::from_str::<Contact>(&text).unwrap() == contact);
        });
    }
}

#[test]
fn a_model_too_deep_to_be_read_again_is_an_error_of_serde() {
    let mut contact = Contact::default();
    for _ in 0..DEEPEST + 1 {
        contact = Contact {
            parent: Some(Box::new(contact)),
            ..Contact::default()
        };
    }
    let error = serde_json::to_value(&contact).unwrap_err();
    assert!(error.to_string().starts_with("recursion limit exceeded"));
}

#[test]
fn long_strings_are_kept() {
    for (name, length) in [("type", 100), ("role", 1), ("recipient", 1), ("new", 1)] {
        let json = format!(r#"{{"{name}":"{}"}}"#, "x".repeat(length << 20));
        assert!(kept(&json) == json, "{name}");
    }
    let json = format!(r#"{{"{}":1}}"#, "x".repeat(1 << 20));
    assert!(kept(&json) == json);
}

#[test]
fn a_list_that_does_not_fit_takes_no_room() {
    let json = nested(1, "[", &vec!["1"; 1 << 21].join(","), "]");
    let node = Node::parse(json.as_bytes()).unwrap();
    let list = <Vec<Huge>>::decode(&node, &mut Decoder::default());
    assert!(list.is_none());
}

#[test]
fn a_value_takes_32_bytes() {
    assert_eq!(size_of::<Node<'_>>(), 32);
}

/// Two million of these are more than there is memory.
#[derive(Debug)]
struct Huge {
    _much: [u8; 1 << 17],
}

impl Wire for Huge {
    fn make(source: Source<'_, '_>, cx: &mut Decoder) -> Option<Self> {
        if let Source::Json(node) = source {
            cx.wrong_type("object", node);
        }
        None
    }

    fn view(&self) -> View<'_> {
        View::Null
    }
}

#[test]
fn what_is_recorded_of_a_body_that_does_not_fit_is_little() {
    let wrong: Vec<_> = (0..1 << 18)
        .map(|name| format!(r#""{name}":"x""#))
        .collect();
    let json = nested(1, "{", &wrong.join(","), "}");
    let (map, mismatches) = read::<Map<i64>>(json.as_bytes()).unwrap();
    assert_eq!(map.unwrap().misfits().len(), wrong.len());
    assert!((10_000..wrong.len()).contains(&mismatches.len()));

    let wrong: Vec<_> = (0..1000).map(|name| format!(r#""{name}":"x""#)).collect();
    let json = format!(r#"{{"{}":{{{}}}}}"#, "k".repeat(1 << 20), wrong.join(","));
    let (_, mismatches) = read::<Map<Map<i64>>>(json.as_bytes()).unwrap();
    let length: usize = mismatches.iter().map(|found| found.pointer.len()).sum();
    assert!((1 << 20..8 << 20).contains(&length), "{length}");
}

#[test]
fn of_equal_names_the_last_counts() {
    assert_eq!(
        kept(r#"{"new":1,"new":{"a":1,"a":2}}"#),
        r#"{"new":{"a":2}}"#
    );
    assert_eq!(kept(r#"{"type":"a","type":null}"#), r#"{"type":null}"#);
    assert_eq!(kept(r#"{"type":null,"type":"a"}"#), r#"{"type":"a"}"#);
    assert_eq!(
        kept(r#"{"custom":{"a":1,"a":"x"}}"#),
        r#"{"custom":{"a":"x"}}"#
    );
    assert_eq!(
        kept(r#"{"custom":{"a":"x","a":1}}"#),
        r#"{"custom":{"a":1}}"#
    );
    let many = format!("{{{}}}", vec![r#""seats":1"#; 1 << 18].join(","));
    assert_eq!(kept(&many), r#"{"seats":1}"#);
}

#[test]
fn numbers_out_of_range_are_kept_or_refused() {
    for number in [
        "9223372036854775807",
        "9223372036854775808",
        "18446744073709551615",
        "-9223372036854775808",
        "1.7976931348623157e+308",
        "5e-324",
        "-0.0",
    ] {
        for name in ["seats", "created_at", "score", "type", "tags", "new"] {
            let json = format!(r#"{{"{name}":{number}}}"#);
            assert_eq!(kept(&json), json);
        }
    }
    let (_, mismatches) = read::<Contact>(br#"{"seats":9223372036854775808}"#).unwrap();
    let said = "expected integer of 64 bits, found integer at /seats";
    assert_eq!(mismatches[0].to_string(), said);
    // Not as they were written, but with the same value.
    assert_eq!(kept(r#"{"seats":-0}"#), r#"{"seats":-0.0}"#);
    assert_eq!(kept(r#"{"seats":1e2}"#), r#"{"seats":100.0}"#);
    for number in ["1e999", "-1e999", &"9".repeat(400)] {
        let error = refused(format!(r#"{{"seats":{number}}}"#).as_bytes());
        assert!(error.starts_with("number out of range"), "{error}");
    }
    for number in ["NaN", "Infinity", "+1", "01", "1.", ".5", "0x1", "1e"] {
        refused(format!(r#"{{"seats":{number}}}"#).as_bytes());
    }
}

#[test]
fn times_out_of_range_are_shown() {
    for seconds in [i64::MIN, i64::MIN + 1, -1, i64::MAX] {
        let time = Timestamp::from(seconds);
        assert!(format!("{time} {time:?}").len() > 20);
        let _none_or_some = time.to_system_time();
    }
}

#[test]
fn what_is_no_unicode_is_refused() {
    for text in [
        r"\ud800",
        r"\udc00",
        r"\ud800\ud800",
        r"\ud800x",
        r"\u12",
        r"\x",
    ] {
        refused(format!(r#"{{"type":"{text}"}}"#).as_bytes());
        refused(format!(r#"{{"{text}":1}}"#).as_bytes());
    }
    for bytes in [
        &b"\xff"[..],
        b"\xc0\x80",
        b"\xed\xa0\x80",
        b"\xf4\x90\x80\x80",
        b"\xe2\x82",
    ] {
        let json = [b"{\"type\":\"", bytes, b"\"}"].concat();
        refused(&json);
        refused(&[b"{\"", bytes, b"\":1}"].concat());
    }
    refused(b"\xef\xbb\xbf{}");
    refused(
        "\u{feff}{}"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect::<Vec<_>>()
            .as_slice(),
    );
    assert_eq!(kept(r#"{"type":"\ud83d\ude00"}"#), r#"{"type":"😀"}"#);
}

#[test]
fn control_characters_are_kept_where_json_escapes_them() {
    let json = r#"{"type":"\u0000","a\u0000\u001f\u007f":"\u0000"}"#;
    assert_eq!(kept(json), json.replace(r"\u007f", "\u{7f}"));
    refused(b"{\"type\":\"\0\"}");
    refused(b"{}\0");
    refused(b"\0");
}

#[test]
fn the_name_that_serde_json_keeps_to_itself_does_no_harm() {
    for inside in [r#""1""#, "1", r#""x""#, "{}", r#""1","a":1"#] {
        let json = format!(r#"{{"seats":{{"$serde_json::private::Number":{inside}}}}}"#);
        let _refused_or_read = read::<Contact>(json.as_bytes());
        let json = format!(r#"{{"$serde_json::private::Number":{inside}}}"#);
        let _refused_or_read = read::<Value>(json.as_bytes());
    }
}
